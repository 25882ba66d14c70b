/** Sieves are not asked at phrases and in sentences where they could find nothing: that must be so. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {invites} from '../../src/quotes/behind-words.ts'
import {askedAt, rounds, sievesAt} from '../../src/quotes/clauses.ts'
import {kindsOf} from '../../src/quotes/kinds.ts'
import {pairMarks} from '../../src/quotes/marks.ts'
import {refusalsOf} from '../../src/quotes/no-comment.ts'
import {sentenceOf} from '../../src/quotes/sentence.ts'
import {signal} from '../../src/quotes/signals.ts'
import {tokenise} from '../../src/quotes/tokens.ts'
import type {Prose, Sentence} from '../../src/quotes/types.ts'
import {flatten} from '../../src/text/flat.ts'

const fixtures = path.join(import.meta.dirname, '../../fixtures')
const constructed = [
  'Ana Ruiz cited the envoy as saying that the pier was shut.',
  'ANSA, quoting two officials, said the port was shut.',
  'According to the council, the debt will grow.',
  'As Ana Ruiz put it, the sea keeps what it takes.',
  'In the view of Ana Ruiz, the pier is lost.',
  'In viewing of the port, the union saw a risk.',
  'In a poll by Salt Research, half of all voters chose Ruiz.',
  'The minister reportedly resigned.',
  'Ana Ruiz pointed out that the ferry was late.',
  'The plan, which Ana Ruiz defended, was dropped.',
  'Ana Ruiz is confident that the port will open.',
  'Said Ana Ruiz: "We won."',
  'ANA RUIZ, CHIEF ECONOMIST, BRACK BANK, NORFIELD: "We won."',
  'Ana Ruiz said when asked about the pier: "No."'
]

/** The sentences of all fixtures, a paragraph as one. */
function* sentences(): Generator<Sentence> {
  const texts = readdirSync(fixtures).flatMap(agency =>
    readdirSync(path.join(fixtures, agency)).map(slug =>
      readFileSync(path.join(fixtures, agency, slug, 'input.txt'), 'utf8')
    )
  )
  for (const text of [...constructed, ...texts.flatMap(each => each.split('\n\n'))]) {
    const flat = flatten(text)
    const prose: Prose = {start: 0, end: flat.length, kind: 'text', sentences: [{start: 0, end: flat.length}]}
    const {stretches} = pairMarks(flat, [prose])
    const kinds = kindsOf(flat, [prose], stretches)
    for (const run of tokenise(flat, 0, prose, stretches, 0)) yield sentenceOf(run, 0, kinds)
  }
}

it('finds nothing where no sieve is asked', () => {
  const found = new Set<string>()
  for (const sentence of sentences()) {
    const asked = new Set(askedAt(sentence, invites(sentence, 0)))
    const covered = new Uint8Array(sentence.chunks.length)
    for (const round of rounds) {
      for (const [at, {kind}] of sentence.chunks.entries()) {
        for (const {sieve, needs} of sievesAt(round, kind)) {
          if (!sieve(sentence, at, covered)) continue
          found.add(sieve.name)
          expect(asked).toContain(at)
          expect(needs === 0 || (needs & sentence.signals) !== 0, sieve.name).toBe(true)
        }
      }
    }
  }
  expect([...found].sort()).toEqual(
    rounds.flatMap(round => Object.values(round).flatMap(rows => rows.map(({sieve}) => sieve.name))).sort()
  )
})

it('finds no refusal in a sentence that has no word of one', () => {
  let refusals = 0
  for (const sentence of sentences()) {
    const found = refusalsOf(sentence)
    refusals += found.length
    if (found.length > 0) expect(sentence.signals & signal.refusal).toBeGreaterThan(0)
  }
  expect(refusals).toBeGreaterThan(0)
})
