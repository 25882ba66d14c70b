import {expect, it} from 'vitest'
import {wordAt} from '../../src/quotes/words.ts'

function wordOf(text: string): string {
  return wordAt(`  ${text}!`, 2, 2 + text.length).text
}

it.each([
  'a',
  'said',
  'Ferries',
  'twelveletter',
  'thirteenletter',
  'Ångström',
  'don’t',
  'Рига',
  '東京',
  '',
  'x'.repeat(60)
])('finds %j, twice', text => {
  expect(wordOf(text)).toBe(text)
  expect(wordOf(text)).toBe(text)
})

it('gives all tokens of a spelling one word', () => {
  expect(wordAt('the pier the', 0, 3)).toBe(wordAt('the pier the', 9, 12))
  expect(wordAt('Рига, Рига', 0, 4)).toBe(wordAt('Рига, Рига', 6, 10))
})

it('tells words apart that share a slot: of more than it keeps, each is found as printed', () => {
  for (let round = 0; round < 2; round++)
    for (let number = 0; number < 60_000; number++) {
      const text = `w${number.toString(36)}`
      if (wordOf(text) !== text) throw new Error(`${wordOf(text)} for ${text}`)
    }
  expect(wordOf('\u0000')).toBe('\u0000')
  expect(wordOf('')).toBe('')
})
