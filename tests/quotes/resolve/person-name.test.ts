import {describe, expect, it} from 'vitest'
import {nameIn, printedName, surnameOf, wordsOf} from '../../../src/quotes/resolve/person-name.ts'
import {sentenceOf} from './sentence.ts'

function nameOf(phrase: string): string | undefined {
  const {tokens} = sentenceOf(phrase)
  const range = nameIn(tokens, 0, tokens.length)
  return range && printedName(tokens, range.from, range.to)
}

describe('the name with which a noun phrase ends', () => {
  it.each([
    ['Norsk Ferries spokeswoman Kari Holm', 'Kari Holm'],
    ['Sen. Ana Ruiz', 'Ana Ruiz'],
    ['Sens. Ana Ruiz', 'Ana Ruiz'],
    ["the union's lawyer Karl Lund", 'Karl Lund'],
    ['Prince Faisal bin Omar', 'Faisal bin Omar'],
    ['Secretary of State Ana Ruiz', 'Ana Ruiz'],
    ['Ruiz herself', 'Ruiz']
  ])('%s', (phrase, name) => {
    expect(nameOf(phrase)).toBe(name)
  })

  it.each(['the deputy U.S. Ambassador', "Norway's envoy", 'the ministry'])('%s names nobody', phrase => {
    expect(nameOf(phrase)).toBeUndefined()
  })

  it('compares names without stops and suffixes', () => {
    const {tokens} = sentenceOf('Walt T. Holm Jr.')
    expect(wordsOf(tokens, 0, tokens.length)).toEqual(['walt', 't', 'holm'])
  })
})

describe('the surname with which a printed name ends', () => {
  it.each([
    ['Karl Lund', 'Lund'],
    ['Karl Lund Jr.', 'Lund'],
    ['Karl Lund Jr. MD', 'Lund'],
    ['Karl Lund ', 'Lund'],
    ['Lund', 'Lund'],
    ['Jr.', 'Jr.'],
    ['', ''],
    [' ', '']
  ])('%j: %j', (name, surname) => {
    expect(surnameOf(name)).toBe(surname)
  })
})
