/** What the sentence around words in quotation marks tells of them. */
import {describe, expect, it} from 'vitest'
import {isDescribed, isEmpty, reports} from '../../src/quotes/fragments.ts'
import {plainDraft} from '../../src/quotes/found.ts'
import type {Draft} from '../../src/quotes/types.ts'
import type {QuoteRule, Span} from '../../src/story/types.ts'

/** The draft of words, with who does what. */
function draftOf(text: string, words: string, who: string, verb: string, lemma: string, rule: QuoteRule): Draft {
  const span = (part: string): Span => {
    const start = text.indexOf(part)
    return {start, end: start + part.length}
  }
  const draft = plainDraft(span(words), 0, rule)
  draft.mention = span(who)
  draft.core = draft.mention
  draft.cue = [span(verb)]
  draft.lemma = lemma
  return draft
}

it.each([
  ['say', true],
  ['denounce', true],
  ['be', false],
  ['swim', false]
])('%s reports: %s', (lemma, does) => {
  expect(reports(lemma)).toBe(does)
})

describe('an empty subject', () => {
  it.each([
    ['There is "a risk".', 'There', 'is', 'be', 'subject', true],
    ['It is "a risk".', 'It', 'is', 'be', 'subject', true],
    ['Item is "a risk".', 'Item', 'is', 'be', 'subject', false],
    ['Ruiz is "a risk".', 'Ruiz', 'is', 'be', 'subject', false],
    ['It says "a risk".', 'It', 'says', 'say', 'subject', false],
    ['It is "a risk".', 'It', 'is', 'be', 'cue-before', false]
  ] as const)('%s %s %s', (text, who, verb, lemma, rule, isSo) => {
    expect(isEmpty(text, draftOf(text, '"a risk"', who, verb, lemma, rule))).toBe(isSo)
  })

  it('is none where nobody is named', () => {
    const draft = draftOf('It is "a risk".', '"a risk"', 'It', 'is', 'be', 'subject')
    draft.mention = undefined
    expect(isEmpty('It is "a risk".', draft)).toBe(false)
  })
})

describe('a term that says what the subject is', () => {
  it.each([
    ['Ruiz is a "fighter".', 'Ruiz', 'is', 'be', 'subject', true],
    ['Ruiz is "fighting".', 'Ruiz', 'is', 'be', 'subject', true],
    ['Ruiz is the "fighter".', 'Ruiz', 'is', 'be', 'subject', true],
    ['Ruiz is an "old fighter".', 'Ruiz', 'is', 'be', 'subject', true],
    ['Ruiz is now a "fighter".', 'Ruiz', 'is', 'be', 'subject', false],
    ['Ruiz has a "fighter".', 'Ruiz', 'has', 'have', 'subject', false],
    ['Ruiz is a "fighter".', 'Ruiz', 'is', 'be', 'object', false],
    ['Ruiz is "a fighter who has never once in all her life given up".', 'Ruiz', 'is', 'be', 'subject', false]
  ] as const)('%s', (text, who, verb, lemma, rule, isSo) => {
    const words = text.slice(text.indexOf('"'), text.lastIndexOf('"') + 1)
    expect(isDescribed(text, draftOf(text, words, who, verb, lemma, rule))).toBe(isSo)
  })

  it("is none of what is somebody's", () => {
    const text = 'Ruiz\'s answer was "no".'
    const draft = draftOf(text, '"no"', 'Ruiz', 'was', 'be', 'subject')
    draft.core = {start: 0, end: 13}
    expect(isDescribed(text, draft)).toBe(false)
  })

  it('is none where the subject is not known', () => {
    const text = 'Ruiz is a "fighter".'
    const draft = draftOf(text, '"fighter"', 'Ruiz', 'is', 'be', 'subject')
    for (const part of [{mention: undefined}, {core: undefined}, {content: []}, {cue: []}])
      expect(isDescribed(text, {...draft, ...part})).toBe(false)
  })
})
