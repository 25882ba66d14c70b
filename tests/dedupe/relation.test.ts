/** What two stories are to each other, and what they are not. */
import {describe, expect, it} from 'vitest'
import {decodeRow, encodeRow, recordLength} from '../../src/dedupe/record.ts'
import {compare, type Relation} from '../../src/dedupe/relation.ts'
import {signatureOf, type Signature} from '../../src/dedupe/signature.ts'
import {parseStory} from '../../src/parse-structure.ts'
import {createRandom, freshParagraph} from './copies.ts'

const random = createRandom(42)
const paragraphs = Array.from({length: 10}, () => freshParagraph(random))
const fresh = Array.from({length: 10}, () => freshParagraph(random))

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
    [
      'the same words with other figures',
      {paragraphs: paragraphs.map(text => text.replace(/\d+/g, digits => String(10_000 - Number(digits))))}
    ]
  ])('not: %s', (_, parts) => {
    expect(relationOf(sign(), sign(parts))).toBeUndefined()
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
