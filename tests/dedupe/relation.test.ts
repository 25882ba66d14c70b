/** What two stories are to each other, and what they are not. */
import {describe, expect, it} from 'vitest'
import {decodeRow, encodeRow, recordLength} from '../../src/dedupe/record.ts'
import {compare, haveOtherFigures, type Relation} from '../../src/dedupe/relation.ts'
import {signatureOf, type Signature} from '../../src/dedupe/signature.ts'
import {parseStory} from '../../src/parse-structure.ts'
import {createRandom, freshParagraph} from './copies.ts'

const random = createRandom(42)
const paragraphs = Array.from({length: 10}, () => freshParagraph(random))
const fresh = Array.from({length: 10}, () => freshParagraph(random))

function withOtherFigures(text: string): string {
  return text.replace(/\d+/g, digits => String(10_000 - Number(digits)))
}

interface Parts {
  headline?: string
  /** Of the dateline. */
  date?: string
  above?: string
  below?: string
  paragraphs?: readonly string[]
}

function sign({
  headline = 'Quay to reopen',
  date = 'March 12',
  above,
  below,
  paragraphs: own = paragraphs
}: Parts = {}): Signature {
  const [lede = '', ...more] = own
  const blocks = [above, headline, `PORT VELMORA, ${date} (Reuters) - ${lede}`, ...more, below]
  const text = blocks.filter(block => block !== undefined).join('\n\n')
  const signature = signatureOf(parseStory(text, {envelope: {format: 'jsonl', publishedAt: '2024-03-14'}}))
  if (!signature) throw new Error('no signature')
  return signature
}

/** Both ways round. */
function relationOf(a: Signature, b: Signature): Relation | undefined {
  const found = compare(a, b)?.relation
  expect(compare(b, a)?.relation).toBe(found)
  return found
}

describe('of a story', () => {
  it.each<[string, Parts, Relation]>([
    ['the same words under another headline', {headline: 'Talks drag on'}, 'exact'],
    [
      'the same words with a credit, an end mark and furniture',
      {below: '(Reporting by Ana Ruiz; Editing by Bo Lee)\n\n-30-'},
      'exact'
    ],
    ['the same words weeks later', {date: 'January 28'}, 'exact'],
    ['what a paper left of it', {paragraphs: paragraphs.slice(0, 5)}, 'near'],
    ['what a paper left of it two days later', {paragraphs: paragraphs.slice(0, 5), date: 'March 14'}, 'near'],
    [
      'a reprint weeks later, without its last words',
      {paragraphs: [...paragraphs.slice(0, 9), paragraphs[9]?.slice(0, -20) ?? ''], date: 'January 28'},
      'near'
    ],
    ['two paragraphs more', {paragraphs: [...paragraphs, ...fresh.slice(0, 2)]}, 'near'],
    ['paragraphs in the place of others', {paragraphs: paragraphs.toSpliced(3, 3, ...fresh.slice(0, 3))}, 'version'],
    [
      'an update that only adds',
      {paragraphs: [...paragraphs, ...fresh.slice(0, 2)], headline: 'UPDATE 1-Quay to reopen'},
      'version'
    ],
    [
      'an update that counts anew',
      {paragraphs: paragraphs.map(withOtherFigures), headline: 'UPDATE 1-Quay to reopen'},
      'version'
    ],
    [
      'a lead that is half new',
      {paragraphs: [...fresh.slice(0, 6), ...paragraphs.slice(0, 6)], headline: 'UPDATE 2-Quay to reopen'},
      'version'
    ]
  ])('%s', (_, parts, relation) => {
    expect(relationOf(sign(), sign(parts))).toBe(relation)
  })

  it.each<[string, Parts]>([
    ['another story', {paragraphs: fresh}],
    [
      'another story with its background',
      {paragraphs: [...fresh.slice(0, 6), ...paragraphs.slice(6)], headline: 'Crews paid'}
    ],
    [
      'half of it on the next day, under another headline',
      {paragraphs: [...fresh.slice(0, 5), ...paragraphs.slice(5)], headline: 'Crews paid', date: 'March 13'}
    ],
    ['what is left of it, weeks later', {paragraphs: paragraphs.slice(0, 5), date: 'January 28'}],
    ['the same words with other figures', {paragraphs: paragraphs.map(withOtherFigures)}],
    [
      'an update of the next day with other figures, as of a report that a template makes',
      {paragraphs: paragraphs.map(withOtherFigures), headline: 'UPDATE 1-Quay to reopen', date: 'March 13'}
    ]
  ])('not: %s', (_, parts) => {
    expect(relationOf(sign(), sign(parts))).toBeUndefined()
  })
})

describe('figures', () => {
  const head = fresh.slice(0, 3).map(text => text.replace(/\d+/g, 'so'))
  const report = (date: string, figures: string) => sign({paragraphs: [...head, figures], date})
  const monday = report('March 11', 'The index closed at 4,711, down 12 points, as 80 issues fell and 35 rose.')
  const tuesday = report('March 12', 'The index closed at 4,623, down 88 points, as 91 issues fell and 20 rose.')

  it.each<[string, Signature, Signature, boolean]>([
    ['none in what was cut from a report', monday, sign({paragraphs: head, date: 'March 11'}), true],
    ['none in either', sign({paragraphs: head}), sign({paragraphs: head.slice(0, 2)}), false],
    ['the same ones', monday, sign({paragraphs: [...head, 'The index closed at 4,711, down 12 points.']}), false]
  ])('say that two are one, or say nothing: %s', (_, a, b, isLoose) => {
    expect(compare(a, b)).toMatchObject({isLoose})
    expect(compare(b, a)).toMatchObject({isLoose})
  })

  it('are others in the report of another day; on its own day a version may have others', () => {
    expect(haveOtherFigures(monday, tuesday)).toBe(true)
    expect(
      haveOtherFigures(monday, report('March 11', 'The index fell 12 points to 4,711, while 35 issues rose.'))
    ).toBe(false)
    expect(haveOtherFigures(monday, report('March 11', 'The index closed at 4,623, down 88 points.'))).toBe(false)
  })
})

describe('of an alert', () => {
  const alert = (headline: string): Signature => sign({headline, paragraphs: ['The bank said so on Tuesday.']})

  it('is what is sent again', () => {
    expect(relationOf(alert('VELMORA BANK CUTS RATE TO 9.25 PCT'), alert('Velmora Bank cuts rate to 9.25 pct'))).toBe(
      'exact'
    )
  })

  it('is not that of another bank', () => {
    expect(
      relationOf(alert('VELMORA BANK CUTS RATE TO 9.25 PCT'), alert('ASKERUD BANK CUTS RATE TO 9.25 PCT'))
    ).toBeUndefined()
  })
})

describe('a signature', () => {
  it('is none for too few words', () => {
    expect(signatureOf(parseStory(''))).toBeUndefined()
    expect(signatureOf(parseStory('See photo.'))).toBeUndefined()
  })

  it('is the same as a record', () => {
    for (const signature of [sign(), sign({headline: 'UPDATE 3-Quay to reopen', paragraphs: paragraphs.slice(0, 1)})]) {
      const bytes = encodeRow({id: 'abcdef012345-1z', signature})
      expect(bytes).toHaveLength(recordLength)
      expect(decodeRow(bytes)).toEqual({id: 'abcdef012345-1z', signature})
    }
    expect(decodeRow(encodeRow({id: 'abcdef012345-0'}))).toEqual({id: 'abcdef012345-0'})
    expect(() => encodeRow({id: '../x'})).toThrow(TypeError)
  })
})
