import {describe, expect, it} from 'vitest'
import {joinTakes, readStories} from '../../src/readers.ts'
import type {JoinOptions, ReadStory} from '../../src/readers.ts'
import {anpaFrame, latin} from '../support/frames.ts'

const frame = (keyword: string, body: string, words = '0100'): string => anpaFrame({keyword, words, body: body + '\n'})
const read = (...frames: string[]): Iterable<ReadStory> => readStories(latin(frames.join('')))
const texts = (stories: Iterable<ReadStory>, options?: JoinOptions): string[] =>
  [...joinTakes(stories, options)].map(({text}) => text.trim())

const first = frame('BC-Harbor-Text', 'One.')
const other = frame('BC-Harbor-Mill', 'A mill burned.')
const second = frame('BC-Harbor-Text 1stAdd', 'Two.')
const third = frame('BC-Harbor-Text 2ndAdd', 'Three.', '0050')

describe('joinTakes', () => {
  it('puts the takes of a story together, in their order, whatever stands between', () => {
    const stories = [...joinTakes(read(first, other, third, second))]
    expect(stories.map(({text}) => text.trim())).toEqual(['One.\n\nTwo.\n\nThree.', 'A mill burned.'])
    expect(stories[0]).toMatchObject({
      envelope: {keyword: 'BC-Harbor-Text', wordCount: 250},
      source: {start: 0, end: first.length},
      messages: []
    })
    const [one, two, three] = stories[0]?.takes ?? []
    expect([one?.start, two?.start, three?.start]).toEqual([
      0,
      first.length + other.length + third.length,
      first.length + other.length
    ])
  })

  it('leaves stories alone that have one take', () => {
    const [story] = read(other)
    expect([...joinTakes(read(other))]).toEqual([{...story, takes: [story?.source]}])
  })

  it('gives a take alone whose first was not seen', () => {
    const [story] = joinTakes(read(third))
    expect(story?.text.trim()).toBe('Three.')
    expect(story?.messages).toMatchObject([{rule: 'take-alone', severity: 'warning'}])
  })

  it('does not join stories of another keyword, nor a take that was sent again', () => {
    expect(texts(read(other, second))).toEqual(['A mill burned.', 'Two.'])
    expect(texts(read(first, second, second))).toEqual(['One.\n\nTwo.', 'Two.'])
  })

  it('holds back no more stories than its window', () => {
    expect(texts(read(first, other, second), {window: 2})).toEqual(['One.\n\nTwo.', 'A mill burned.'])
    expect(texts(read(first, other, second), {window: 1})).toEqual(['One.', 'A mill burned.', 'Two.'])
    let count = 0
    function* counted(): Generator<ReadStory> {
      for (const story of read(first, other, other, other)) {
        count++
        yield story
      }
    }
    joinTakes(counted(), {window: 2}).next()
    expect(count).toBe(3)
  })

  it.each([0, 1.5, -1, Number.NaN])('throws a TypeError for a window of %s', window => {
    expect(() => joinTakes([], {window})).toThrow(TypeError)
  })
})
