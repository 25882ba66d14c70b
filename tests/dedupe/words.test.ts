/** Which words and figures a text comes to. */
import {describe, expect, it} from 'vitest'
import {addWords, type WordHashes} from '../../src/dedupe/words.ts'

function hashesOf(text: string): WordHashes {
  const hashes: WordHashes = {words: [], figures: []}
  addWords(text, hashes)
  return hashes
}

describe('words', () => {
  it.each([
    ['case', 'The Ferry SANK', 'the ferry sank'],
    ['marks', '"Don\'t," he said -- twice.', '“Don’t,” he said — twice'],
    ['marks of a telex', "``Stop,'' he said", '"Stop," he said'],
    ['wraps and indents', 'a ferry\n   sank', 'a ferry sank'],
    ['accents, however they are coded', 'São Tomé', 'Sa\u0303o Tome'],
    ['letters that a telex lacks', 'Tromsø', 'Tromso'],
    ['soft hyphens', 'har\u00ADbour', 'harbour'],
    ['widths', '１２ ｆerries', '12 ferries'],
    ['commas within figures', '1,234.5 tonnes', '1234.5 tonnes']
  ])('are the same whatever the %s', (_, one, other) => {
    expect(hashesOf(one)).toEqual(hashesOf(other))
  })

  it.each([
    ['other words', 'a ferry sank', 'a tanker sank'],
    ['another order', 'a ferry sank', 'sank a ferry'],
    ['parts of words', 'harbour master', 'harbourmaster'],
    ['figures with and without a point', '12.5 points', '125 points']
  ])('are others for %s', (_, one, other) => {
    expect(hashesOf(one).words).not.toEqual(hashesOf(other).words)
  })

  it('are single characters where a script has no blanks', () => {
    expect(hashesOf('渡船沉没').words).toHaveLength(4)
    expect(hashesOf('渡船12艘').words).toHaveLength(4)
  })

  it('are none where there are none', () => {
    for (const text of ['', ' \n', '--- ... !?']) expect(hashesOf(text)).toEqual({words: [], figures: []})
  })
})

describe('figures', () => {
  it.each([
    ['no', 'A ferry sank', 0],
    ['two', '12 people and 3 dogs', 2],
    ['one at the end', 'Flight 815', 1],
    ['no years', 'in 1987 and in 2024', 0],
    ['four digits that are no year', '1,987,654 and 3024', 2]
  ])('are %s', (_, text, count) => {
    expect(hashesOf(text).figures).toHaveLength(count)
  })

  it('go with how the next word begins, as small ones are common', () => {
    expect(hashesOf('12 percent').figures).toEqual(hashesOf('12 per cent').figures)
    expect(hashesOf('12 people').figures).not.toEqual(hashesOf('12 dogs').figures)
  })
})
