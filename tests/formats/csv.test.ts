import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {csv} from '../../src/formats.ts'
import {safe} from '../../src/formats/csv.ts'
import type {Quote, Story} from '../../src/index.ts'
import {rich, stories} from './stories.ts'

const read = (text: string): Array<Record<string, string>> => parse(text, {columns: true, relax_quotes: false})

/** A story that holds one quote, of this text. */
function quoting(text: string): Story {
  const [quote] = rich.quotes
  if (!quote) throw new Error('There is no quote')
  const one: Quote = {...quote, text, mention: {...quote, text}}
  return {...rich, quotes: [one], speakers: [{name: text, kind: 'person', descriptions: [], mentions: [], quotes: [0]}]}
}

describe('CSV', () => {
  it('has a line for each quote of every fixture', () => {
    for (const [path, story] of stories) {
      const rows = read(csv.write(story))
      expect(
        rows.map(row => row['start']),
        path
      ).toEqual(story.quotes.map(({start}) => `${start}`))
      expect(rows.map(row => row['text'])).toEqual(story.quotes.map(({text}) => safe(text)))
    }
  })

  it.each(['=SUM(A1)', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('lets no cell be a formula: %j', text => {
    const [row] = read(csv.write(quoting(text)))
    for (const name of ['text', 'mention', 'speakers']) expect(row?.[name]).toBe(`'${text}`)
  })

  it.each(['The pier = ours', "'=1", ' =1', 'a\t=1', ''])('leaves others alone: %j', text => {
    expect(read(csv.write(quoting(text)))[0]?.['text']).toBe(text)
  })

  it('gives back any text, quoted so that no other separator makes a cell', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: fc.constantFrom('"', ',', ';', '\n', '\r', '=', 'a')})),
        text => {
          const written = csv.write(quoting(text))
          const [row, ...others] = read(written)
          expect(others).toEqual([])
          expect(row?.['text']).toBe(safe(text))
          expect(row?.['speakers']).toBe(safe(text))
        }
      )
    )
  })

  it('ends its lines as RFC 4180 asks, and begins with the header that others leave out', () => {
    const written = csv.write(rich)
    expect(written.startsWith(csv.stream?.header ?? 'no header')).toBe(true)
    expect(written.split('\r\n')).toHaveLength(rich.quotes.length + 2)
  })

  it('counts as it is told', () => {
    const starts = (offsets: 'utf16' | 'codepoint' | 'byte'): Array<string | undefined> =>
      read(csv.write(rich, {offsets})).map(row => row['start'])
    // A ship, and a letter with an accent before it.
    expect(starts('utf16').slice(0, 2)).toEqual(['174', '191'])
    expect(starts('codepoint').slice(0, 2)).toEqual(['173', '190'])
    expect(starts('byte').slice(0, 2)).toEqual(['177', '194'])
  })
})
