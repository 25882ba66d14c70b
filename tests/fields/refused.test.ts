/** Blocks are refused by their words, edges and openings before a recogniser is asked: it must have found nothing. */
import fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'
import {mayBeCaption, readCaption, readCreditLine} from '../../src/fields/caption.ts'
import {chromeScore} from '../../src/fields/chrome.ts'
import {
  mayBeChrome,
  mayBeFurniture,
  readFurniture,
  readRelatedHeading,
  readRelatedLink
} from '../../src/fields/furniture.ts'
import {mayBeNote, readNote} from '../../src/fields/note.ts'
import {everyOpening, opening, readOpening} from '../../src/fields/openings.ts'
import {parseTree} from '../../src/parse-structure.ts'
import {blocksOf, endOf, startOf} from '../../src/tree/build.ts'
import {shapeOf} from '../../src/tree/shape.ts'
import type {Shape} from '../../src/tree/shape.ts'
import {stateOf} from '../../src/tree/state.ts'
import {readFixtures} from '../support/fixtures.ts'
import {runsAt} from '../support/properties.ts'
import {storyLike, wireLike} from '../support/wire-like.ts'

const agencyOf = (printed: string) => (/^(?:AP|AFP|Reuters)$/i.test(printed) ? {id: 'x', name: printed} : undefined)

interface Gate {
  what: string
  mayBe: (flat: string, start: number, end: number, shape: Shape) => boolean
  /** Asked without hints, so that nothing is left out. */
  read: (flat: string, start: number, end: number) => readonly unknown[]
}

const gates: readonly Gate[] = [
  {
    what: 'note',
    mayBe: (_flat, _start, _end, {opens, hints}) => mayBeNote(opens, hints),
    read: (flat, start, end) => [readNote(flat, start, end)]
  },
  {
    what: 'furniture',
    mayBe: mayBeFurniture,
    read: (flat, start, end) => [
      readFurniture(flat, start, end),
      readRelatedLink(flat, start, end),
      readRelatedHeading(flat, start, end)
    ]
  },
  {
    what: 'chrome',
    mayBe: (flat, _start, end, shape) => mayBeChrome(flat, end, shape),
    read: (flat, start, end) => [chromeScore(flat, start, end) >= 0.8 ? 'chrome' : undefined]
  },
  {
    what: 'caption',
    mayBe: (flat, start, end, {hints}) => mayBeCaption(flat, start, end, hints),
    read: (flat, start, end) => [
      readCreditLine(flat, start, end, {agencyOf}),
      readCaption(flat, start, end, {agencyOf})
    ]
  }
]

/** What a recogniser finds in blocks of a text that are refused for it, and how many are. */
function lostIn(text: string, {mayBe, read}: Gate): {refused: number; lost: string[]} {
  const {tree, file} = parseTree(text)
  const {flat} = stateOf(file)
  const refused = blocksOf(tree).filter(node => !mayBe(flat, startOf(node), endOf(node), shapeOf(flat, node)))
  const lost = refused.filter(node => read(flat, startOf(node), endOf(node)).some(found => found !== undefined))
  return {refused: refused.length, lost: lost.map(node => flat.slice(startOf(node), endOf(node)))}
}

describe.each(gates)('$what', gate => {
  it('is found in no block of the fixtures that is refused, as most are', () => {
    const all = readFixtures().map(({text}) => lostIn(text, gate))
    expect(all.flatMap(({lost}) => lost)).toEqual([])
    expect(all.reduce((sum, {refused}) => sum + refused, 0)).toBeGreaterThan(300)
  })

  it('is found in no text that is refused', () => {
    fc.assert(
      fc.property(fc.oneof(wireLike, storyLike), text => {
        expect(lostIn(text, gate).lost).toEqual([])
      }),
      {numRuns: runsAt(4)}
    )
  })
})

test.each([
  ['The harbour reopened on Monday.', 0],
  ['"We are glad," Ruiz said.', 0],
  ['Corrects spelling in paragraph 3', opening.note],
  ['Share this story', opening.furniture],
  ['"Copyright 2010 Roe Ltd', opening.furniture],
  ['Read more', opening.furniture],
  ['(Adds quotes)', everyOpening],
  ['2 comments', everyOpening]
])('%s opens as it may', (text, expected) => {
  expect(readOpening(text, 0) & (expected === 0 ? everyOpening : expected)).toBe(expected)
})
