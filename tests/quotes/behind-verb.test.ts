/** What the word behind another tells of it. */
import {describe, expect, it} from 'vitest'
import {followsAsVerb, isPlainNoun} from '../../src/quotes/behind-verb.ts'
import type {Token} from '../../src/quotes/types.ts'
import {sentenceOf} from './resolve/sentence.ts'

function second(text: string): Token | undefined {
  return sentenceOf(text).tokens[1]
}

describe('the word behind a verb', () => {
  it.each(
    'the her he him of that to who because often Ruiz quickly 40 . , : ( this'
      .split(' ')
      .map(word => `plans ${word} so`)
  )('can be that of %s', text => {
    expect(followsAsVerb(second(text))).toBe(true)
  })

  it.each(["Ana's boat", 'plans boats', 'plans - so', 'plans and', "plans ' so", 'plans swim'])(
    'is not that of %s',
    text => {
      expect(followsAsVerb(second(text))).toBe(false)
    }
  )

  it('may be none', () => {
    expect(followsAsVerb(undefined)).toBe(true)
  })
})

describe('a plain noun', () => {
  it.each(['two boats', 'two plans', 'two bricks'])('is the second of %s', text => {
    expect(isPlainNoun(second(text))).toBe(true)
  })

  it.each(['plans the', 'plans 40', 'plans .', 'he announced', 'he said'])('is not the second of %s', text => {
    expect(isPlainNoun(second(text))).toBe(false)
  })

  it('is no missing word', () => {
    expect(isPlainNoun(undefined)).toBe(false)
  })
})
