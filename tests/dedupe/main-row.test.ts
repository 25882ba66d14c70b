/** Which row of a group is the one to keep. */
import {describe, expect, it} from 'vitest'
import {mainOf, type Candidate} from '../../src/dedupe/main-row.ts'
import {rankOf} from '../../src/dedupe/rank.ts'
import {parseStory} from '../../src/parse-structure.ts'

const body = 'PORT VELMORA, March 12 (Reuters) - A ferry sank on Tuesday, police said.\n'

describe('the rank', () => {
  it.each([
    ['of a story that says nothing', `Ferry sinks\n\n${body}`, 0],
    ['of a first update', `UPDATE 1-Ferry sinks\n\n${body}`, 2],
    ['of a second', `UPDATE 2-Ferry sinks\n\n${body}`, 4],
    ['of a correction', `CORRECTED-Ferry sinks\n\n${body}`, 1],
    ['of the correction of an update', `CORRECTED-UPDATE 1-Ferry sinks\n\n${body}`, 3],
    ['of a repeat: a copy', `RPT-Ferry sinks\n\n${body}`, 0]
  ])('%s', (_, text, rank) => {
    expect(rankOf(parseStory(text))).toBe(rank)
  })

  it('of a take is none: it is a part', () => {
    expect(rankOf({version: {kind: 'take', number: 2, text: '=2'}, notes: []})).toBe(0)
  })

  it('of what a note corrects is above what it corrects', () => {
    const note = {kind: 'correction' as const, text: 'Corrects name', start: 0, end: 13}
    expect(rankOf({version: {kind: 'writethru', number: 3, text: '3rd Ld-Writethru'}, notes: [note]})).toBe(7)
  })
})

describe('the main row', () => {
  const row = (id: string, more: Partial<Candidate> = {}): Candidate => ({id, rank: 0, words: 300, ...more})
  const day = (day: number) => ({day, yearless: false})

  it.each<[string, Candidate[], {id: string; latestBy?: string}]>([
    ['of one', [row('a')], {id: 'a'}],
    ['of equal ones: the first by its id', [row('b'), row('a'), row('c')], {id: 'a'}],
    ['of copies: the fullest', [row('a', {words: 290}), row('b')], {id: 'b'}],
    [
      'of numbered versions: the last',
      [row('a', {rank: 2}), row('b', {rank: 4}), row('c')],
      {id: 'b', latestBy: 'version'}
    ],
    [
      'goes by the number before the time',
      [row('a', {rank: 4, moment: 1}), row('b', {rank: 2, moment: 9})],
      {id: 'a', latestBy: 'version'}
    ],
    [
      'of copies of the last version: the full one',
      [row('a', {rank: 4, words: 90}), row('b', {rank: 4}), row('c')],
      {id: 'b', latestBy: 'version'}
    ],
    [
      'of versions without a number: the latest',
      [row('a', {moment: 5}), row('b', {moment: 9})],
      {id: 'b', latestBy: 'time'}
    ],
    ['of days', [row('a', {day: day(5)}), row('b', {day: day(6)})], {id: 'b', latestBy: 'time'}],
    ['is no pickup that is late and cut', [row('a', {day: day(5)}), row('b', {day: day(6), words: 100})], {id: 'a'}],
    ['is not known by time where one gives none', [row('a', {moment: 5}), row('b', {moment: 9}), row('c')], {id: 'b'}],
    [
      'nor on a day of which one gives no time',
      [row('a', {moment: 6 * 86_400_000 + 5}), row('b', {day: day(6)})],
      {id: 'a'}
    ],
    ['nor by a day without its year', [row('a', {day: day(5)}), row('b', {day: {day: 71, yearless: true}})], {id: 'a'}]
  ])('%s', (_, rows, {id, latestBy}) => {
    for (const order of [rows, rows.toReversed()]) {
      const main = mainOf(() => order)
      expect(main.row.id).toBe(id)
      expect(main.latestBy).toBe(latestBy)
    }
  })

  it('is none of none', () => {
    expect(() => mainOf(() => [])).toThrow(RangeError)
  })
})
