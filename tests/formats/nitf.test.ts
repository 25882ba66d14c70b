/**
 * NITF and NewsML-G2. The IPTC's own schemas are in no package; the grammars in
 * `tests/schemas` restate them for what is written here.
 */
import {describe, expect, it} from 'vitest'
import {newsmlG2, nitf} from '../../src/formats.ts'
import {paragraphsOf} from '../../src/formats/body.ts'
import {parseStory} from '../../src/index.ts'
import {fixture, rich, stories} from './stories.ts'
import {elementsOf, faultsOf, readXml, textOf} from './xml.ts'

const nothing = parseStory('')

describe.each([
  [nitf, 'nitf-3.6.rng'],
  [newsmlG2, 'newsml-g2.rng']
] as const)('$name', (format, schema) => {
  it('is what the schema asks for, of every fixture', async () => {
    const documents = [['rich', rich] as const, ['nothing', nothing] as const, ...stories].map(
      ([path, story]) => [path, format.write(story)] as const
    )
    expect(await faultsOf(schema, documents)).toEqual([])
  }, 120_000)

  it('is held against a schema that finds faults', async () => {
    const broken = format.write(rich).replace('<hl2>', '<hl3>').replace('</hl2>', '</hl3>')
    expect(await faultsOf(schema, [['broken', broken]])).not.toEqual([])
  })

  it('reads as it is shown here', async () => {
    await expect(format.write(fixture('reuters/envoy-client-page'))).toMatchFileSnapshot(
      `__snapshots__/envoy-client-page.${format.id}.xml`
    )
    await expect(format.write(rich)).toMatchFileSnapshot(`__snapshots__/rich.${format.id}.xml`)
  })

  it('keeps every paragraph as it is', () => {
    for (const [path, story] of stories) {
      const root = readXml(format.write(story))
      const body = elementsOf(root, 'body.content')[0]
      const written = body ? ['p', 'hl2', 'pre', 'li'].flatMap(name => elementsOf(body, name)) : []
      expect(written.map(textOf).sort(), path).toEqual(
        paragraphsOf(story)
          .map(({text}) => text.replace(/\r\n?/g, '\n'))
          .sort()
      )
    }
  })
})

describe('NITF', () => {
  const root = readXml(nitf.write(rich))
  const first = (name: string) => elementsOf(root, name)[0]

  it('says who is quoted', () => {
    expect(elementsOf(root, 'q').map(q => [textOf(q), q.attributes['quote-source']])).toEqual([
      ['"We wait no longer,"', 'Kari Nøst'],
      [`"The pier, she said, 'is ours'."`, 'Kari Nøst'],
      [`'is ours'`, undefined]
    ])
  })

  it('has the byline and the dateline as printed, with their parts', () => {
    const [byline, dateline] = ['byline', 'dateline'].map(first)
    expect(byline && textOf(byline)).toBe('By Ana Roe and Bo Lind')
    expect(byline && elementsOf(byline, 'person').map(textOf)).toEqual(['Ana Roe', 'Bo Lind'])
    expect(dateline && textOf(dateline)).toBe('OSLO, Norway, March 12 (NPS) -')
    expect(elementsOf(root, 'location')[0]?.attributes).toEqual({'location-code': 'NO', 'code-source': 'ISO 3166-1'})
    expect(first('story.date')?.attributes['norm']).toBe('20240312')
  })

  it('takes from the envelope what the text does not say', () => {
    expect(first('date.issue')?.attributes['norm']).toBe('20240312T083000+0100')
    expect(first('urgency')?.attributes['ed-urg']).toBe('4')
    expect(first('doc-id')?.attributes['id-string']).toBe('NPS 1234')
    expect(elementsOf(root, 'byline')).toHaveLength(1)
  })

  it('takes byline and dateline from the envelope where the text has none', () => {
    const story = parseStory('The ferry left on Monday.', {
      envelope: {format: 'nitf', bylines: ['Ana Roe', 'Bo Lind'], dateline: 'OSLO', slug: 'FERRY'}
    })
    const written = readXml(nitf.write(story))
    expect(elementsOf(written, 'byline').map(textOf)).toEqual(['Ana Roe', 'Bo Lind'])
    expect(elementsOf(written, 'dateline').map(textOf)).toEqual(['OSLO'])
    expect(elementsOf(written, 'du-key')[0]?.attributes).toEqual({key: 'FERRY'})
  })
})

describe('NewsML-G2', () => {
  const versionOf = (text: string, options?: {now: string}, publishedAt?: string): string => {
    const story = parseStory(text, publishedAt === undefined ? {} : {envelope: {format: 'x', publishedAt}})
    return elementsOf(readXml(newsmlG2.write(story, options)), 'versionCreated')
      .map(textOf)
      .join()
  }

  it.each([
    ['the time that is given', 'Snow fell.', {now: '2024-03-12T08:30:00Z'}, '2024-03-11', '2024-03-12T08:30:00Z'],
    ['when it was published', 'Snow fell.', undefined, '2024-03-11T08:30+0100', '2024-03-11T08:30:00+01:00'],
    ['the day, at midnight', 'Snow fell.', undefined, '2024-03-11', '2024-03-11T00:00:00'],
    ['what stands for no time', 'Snow fell.', undefined, undefined, '0001-01-01T00:00:00Z'],
    ['not a month', 'Snow fell.', undefined, '2024-03', '0001-01-01T00:00:00Z']
  ])('was made at %s', (_what, text, now, publishedAt, written) => {
    expect(versionOf(text, now, publishedAt)).toBe(written)
  })
})
