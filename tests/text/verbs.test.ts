/** Forms traced back to their verbs: the same as all forms of all verbs, built. */
import {describe, expect, it} from 'vitest'
import {readVerbForms} from '../../scripts/lexicon/verb-forms.ts'
import * as tables from '../../src/lexicon/generated/verb-forms.ts'
import {words} from '../../src/lexicon/generated/word-classes.ts'
import {unpackWords} from '../../src/text/packed.ts'
import {verbForm} from '../../src/text/verb-rules.ts'
import {verbOf, verbUsesOf} from '../../src/text/verbs.ts'

const built = readVerbForms(tables)

describe('verbOf', () => {
  it('knows every form of every verb', () => {
    expect(built.size).toBeGreaterThan(10_000)
    const wrong = [...built].filter(([form, entry]) => {
      const found = verbOf(form)
      return found?.lemma !== entry.lemma || found.forms !== entry.forms
    })
    expect(wrong).toEqual([])
  })

  it('knows nothing else', () => {
    const others = unpackWords(words).flatMap(({word}) => [word, `${word}s`, `${word}ed`, `${word}ing`])
    expect(others.filter(word => !built.has(word) && verbOf(word) !== undefined)).toEqual([])
  })

  it.each([
    ['planned', 'plan', verbForm.past | verbForm.participle],
    ['criticising', 'criticise', verbForm.gerund],
    ['carries', 'carry', verbForm.third],
    ['saw', 'see', verbForm.past],
    ['found', 'find', verbForm.past | verbForm.participle],
    ['lying', 'lie', verbForm.gerund]
  ])('%s', (form, lemma, forms) => {
    expect(verbOf(form)).toEqual({lemma, forms})
  })

  it.each(['harbour-side', 'ss', 'ed', 'ing', 's', '', 'ferries-to-be'])('%s is no verb', word => {
    expect(verbOf(word)).toBeUndefined()
  })
})

describe('verbUsesOf', () => {
  it('tells nouns from what is a verb only', () => {
    expect(verbUsesOf('plan')?.noun).toBe(true)
    expect(verbUsesOf('abandon')?.noun ?? false).toBe(false)
  })
})
