import {Buffer} from 'node:buffer'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {withOffsets, type OffsetUnit} from '../../src/formats.ts'
import {parseStory, type Story} from '../../src/index.ts'
import {rich, stories} from './stories.ts'

/** A story with one field, of which all that counts are the text and the spans. */
function storyOf(text: string, start: number, end: number): Story {
  return {...parseStory(''), text, slug: {start, end, text: text.slice(start, end)}}
}

/** How Python, or a program that reads bytes, would slice. */
const slice: Readonly<Record<OffsetUnit, (text: string, start: number, end: number) => string>> = {
  utf16: (text, start, end) => text.slice(start, end),
  codepoint: (text, start, end) => Array.from(text).slice(start, end).join(''),
  byte: (text, start, end) => Buffer.from(text).subarray(start, end).toString()
}

describe('spans of a text', () => {
  it.each([
    ['ASCII', 'The pier', 4, 8, [4, 8], [4, 8]],
    ['accents', 'Så pæn', 3, 6, [3, 6], [4, 8]],
    ['three bytes a character', '“Oslo”', 1, 5, [1, 5], [3, 7]],
    ['a pair in front', '🚢 left', 3, 7, [2, 6], [5, 9]],
    ['a pair inside', 'a 🚢 b', 2, 4, [2, 3], [2, 6]],
    ['a pair at the end', 'ab🚢', 0, 4, [0, 3], [0, 6]],
    ['a lone high surrogate', '\ud83dab', 1, 3, [1, 3], [3, 5]],
    ['a lone low surrogate', 'a\udea2b', 2, 3, [2, 3], [4, 5]],
    ['two high surrogates', '\ud83d\ud83d\udea2b', 3, 4, [2, 3], [7, 8]],
    ['the end of an empty text', '', 0, 0, [0, 0], [0, 0]]
  ] as const)('are counted: %s', (_what, text, start, end, codepoint, byte) => {
    const story = storyOf(text, start, end)
    expect(withOffsets(story, 'codepoint').slug).toMatchObject({start: codepoint[0], end: codepoint[1]})
    expect(withOffsets(story, 'byte').slug).toMatchObject({start: byte[0], end: byte[1]})
  })

  it.each(['utf16', 'codepoint', 'byte'] as const)('slice it as a program would that counts by %s', unit => {
    const {text, quotes, paragraphs} = withOffsets(rich, unit)
    expect(text).toBe(rich.text)
    for (const [index, {content}] of quotes.entries()) {
      expect(content.map(({start, end}) => slice[unit](text, start, end))).toEqual(
        rich.quotes[index]?.content.map(({start, end}) => rich.text.slice(start, end))
      )
    }
    for (const {start, end, text: printed} of paragraphs.filter(({kind}) => kind === 'text')) {
      expect(slice[unit](text, start, end)).toBe(printed)
    }
  })

  it('hold for every text', () => {
    const cuts = fc.tuple(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}))
    fc.assert(
      fc.property(cuts, fc.constantFrom<OffsetUnit>('codepoint', 'byte'), ([before, inside, behind], unit) => {
        const story = storyOf(before + inside + behind, before.length, before.length + inside.length)
        const {text, slug} = withOffsets(story, unit)
        expect(slug && slice[unit](text, slug.start, slug.end)).toBe(inside)
      })
    )
  })
})

describe('a story', () => {
  it('stays as it is, and is not changed by its copies', () => {
    for (const [, story] of stories) {
      const before = JSON.stringify(story)
      withOffsets(story, 'byte')
      expect(JSON.stringify(story)).toBe(before)
      expect(withOffsets(story, 'utf16')).toBe(story)
    }
  })
})
