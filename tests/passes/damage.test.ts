/** What was lost or garbled before a text came here, and what only looks so. */
import {describe, expect, it} from 'vitest'
import {parseStory} from '../../src/index.ts'

/** `rule: the damage`, each in the order of the kinds. */
function damage(words: string): string[] {
  const text = `Mill burns down\n\nOSLO, May 3, 2015 (Reuters) - ${words}`
  return parseStory(text)
    .messages.filter(({rule}) => rules.has(rule))
    .map(({rule, start, end}) => `${rule}: ${text.slice(start, end)}`)
}

const rules = new Set([
  'lone-surrogate',
  'replacement-character',
  'mojibake',
  'question-mark-damage',
  'html-entity',
  'html-tag'
])

describe('damage', () => {
  it.each([
    ['half a character', 'The mill\ud83d burned.', ['lone-surrogate: \ud83d']],
    ['a character that could not be read', 'The caf\ufffd burned.', ['replacement-character: \ufffd']],
    ['UTF-8 read as windows-1252', 'The CafÃ© â€œburnedâ€œ.', ['mojibake: Ã©', 'mojibake: â€œ', 'mojibake: â€œ']],
    ['the same with two bytes lost', 'Roos said â??no.', ['mojibake: â??']],
    ['a letter within a word', 'The mayor?s caf?s burned.', ['question-mark-damage: ?', 'question-mark-damage: ?']],
    ['a letter before a word', 'The ?osmodrome burned.', ['question-mark-damage: ?']],
    ['an entity', 'Roos &amp; Lund burned.', ['html-entity: &amp;']],
    ['a tag', 'The mill <b>burned</b>.', ['html-tag: <b>', 'html-tag: </b>']]
  ])('%s', (_, words, expected) => expect(damage(words)).toEqual(expected))

  it.each([
    ['a question', 'Who lit it? Nobody knows.'],
    ['questions in a row', 'Who lit it?? Nobody knows.'],
    ['a web address', 'See https://example.com/mill?page=2 for more.'],
    ['a letter with an accent', 'Le râle du château à São Paulo.'],
    ['an ampersand', 'Roos & Lund; the mill of R&D;'],
    ['signs of less and more', 'It burned at <5 degrees, and > 3 people saw it.']
  ])('%s is none', (_, words) => expect(damage(words)).toEqual([]))

  it('is told twenty times at most of each kind', () => {
    expect(damage('caf\ufffd '.repeat(50))).toHaveLength(20)
  })
})
