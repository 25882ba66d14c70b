import {describe, expect, it} from 'vitest'
import {genderOfTitles, genderOfWords} from '../../../src/quotes/resolve/gender.ts'
import {sentenceOf} from './sentence.ts'

describe('the gender that titles tell', () => {
  it.each([
    ['Mrs. Finch', 'f'],
    ['Mr. Finch', 'm'],
    ['chairwoman and spokesman', 'm'],
    ['spokesman and chairwoman', 'f'],
    ['Mr. Mayor', 'm'],
    ['the mayor', undefined],
    ['', undefined]
  ] as const)('%j: %s, the last one', (titles, gender) => {
    const {tokens} = sentenceOf(`Her ${titles} left.`)
    const behind = tokens.findIndex(({low}) => low === 'left')
    expect(genderOfTitles(tokens, 1, behind)).toBe(gender)
  })

  it('is none of what stands in front of them', () => {
    const {tokens} = sentenceOf('Mrs. Finch left.')
    expect(genderOfTitles(tokens, 1, 2)).toBeUndefined()
    expect(genderOfTitles(tokens, 0, 1)).toBe('f')
  })
})

describe('the gender that a name tells', () => {
  it.each([
    ['paul holm', 'm'],
    ['dora holm', 'f'],
    ['j paul holm', 'm'],
    ['j dora paul', 'f'],
    ['jo paul', undefined],
    ['j holm', undefined],
    ['dora paul holm', 'f'],
    ['paul', undefined]
  ] as const)('%s: %s', (name, gender) => {
    expect(genderOfWords(name.split(' '), undefined)).toBe(gender)
  })

  it('is that of the first word, which may be looked up already', () => {
    const [dora] = sentenceOf('Dora left.').tokens
    expect(genderOfWords(['dora', 'holm'], dora)).toBe('f')
    // A token of a title in front is not the given name.
    expect(genderOfWords(['paul', 'holm'], dora)).toBe('m')
  })
})
