import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import {describe, expect, it} from 'vitest'
import {ninjs21, ninjs30} from '../../src/formats.ts'
import {parseStory} from '../../src/index.ts'
import {root} from '../support/source.ts'
import {fixture, rich, stories} from './stories.ts'

/** An item and what stands in it beside the standard. */
function read(json: string): {item: Record<string, unknown>; own: unknown} {
  const {wirestory: own, ...item} = JSON.parse(json) as Record<string, unknown>
  return {item, own}
}

describe.each([
  [ninjs21, 'ninjs-2.1.json'],
  [ninjs30, 'ninjs-3.0.json']
])('$name', (format, file) => {
  const ajv = new Ajv2020({allErrors: true, strict: true})
  formats.default(ajv)
  const validate = ajv.compile(JSON.parse(readFileSync(join(root, 'tests/schemas', file), 'utf8')) as object)
  const faults = (item: unknown): unknown => (validate(item) ? [] : validate.errors)

  it('is what the schema asks for, of every fixture, but for the extension', () => {
    for (const [path, story] of [['rich', rich] as const, ['nothing', parseStory('')] as const, ...stories]) {
      expect(faults(read(format.write(story)).item), path).toEqual([])
    }
  })

  it('is held against a schema that finds faults', () => {
    const {item} = read(format.write(rich))
    expect(faults({...item, uri: 'no uri'})).not.toEqual([])
    expect(faults({...item, byline: 'Ana Roe'})).not.toEqual([])
    expect(faults({...item, headlines: [{role: 'main'}]})).not.toEqual([])
  })

  it('has quotes and speakers in the extension, with the text that their spans point into', () => {
    for (const [, story] of stories) {
      const {text, quotes, speakers, noComments, dates} = story
      expect(read(format.write(story)).own).toEqual(
        JSON.parse(JSON.stringify({offsets: 'utf16', text, quotes, speakers, noComments, dates}))
      )
    }
  })

  it('counts as it is told', () => {
    const {own} = read(format.write(rich, {offsets: 'byte'}))
    expect(own).toMatchObject({offsets: 'byte', text: rich.text})
    expect(own).not.toMatchObject({quotes: [{start: rich.quotes[0]?.start}]})
  })

  it('reads as it is shown here', async () => {
    await expect(format.write(fixture('reuters/envoy-client-page'))).toMatchFileSnapshot(
      `__snapshots__/envoy-client-page.${format.id}.json`
    )
  })
})

describe('ninjs', () => {
  const {item} = read(ninjs30.write(rich))

  it('has what text and envelope say', () => {
    expect(item).toMatchObject({
      version: '2',
      firstCreated: '2024-03-12T08:30:00+01:00',
      versionCreated: '2024-03-12T09:15:00Z',
      urgency: 4,
      language: 'en-GB',
      by: 'By Ana Roe and Bo Lind',
      slugline: 'BC-FERRY/STRIKE',
      located: 'Oslo',
      altIds: [{role: 'provider', value: 'NPS 1234'}],
      standard: {name: 'ninjs', version: '3.0'}
    })
  })

  it('has the body as HTML and as text, the dateline in both', () => {
    const [html, plain] = (item['bodies'] ?? []) as Array<{value: string; charCount: number}>
    expect(html?.value).toMatch(/^<p><b class="dateline">OSLO, Norway, March 12 \(NPS\) -<\/b> The ferry is back/)
    expect(plain?.value).toMatch(/^OSLO, Norway, March 12 \(NPS\) - The ferry is back/)
    expect(plain?.charCount).toBe(Array.from(plain?.value ?? '').length)
  })

  it('makes no time of a day', () => {
    const dated = parseStory('Snow fell.', {envelope: {format: 'x', publishedAt: '2024-03-12'}})
    expect(read(ninjs30.write(dated)).item).not.toHaveProperty('versionCreated')
    expect(read(ninjs30.write(dated, {now: '2024-03-12T08:30:00Z'})).item).toMatchObject({
      versionCreated: '2024-03-12T08:30:00Z'
    })
  })

  it('spells in lower case what 3.0 does not, and nothing in the extension', () => {
    const old = read(ninjs21.write(rich))
    expect(old.item).toMatchObject({pubstatus: 'usable', bodies: [{contenttype: 'text/html'}, {}]})
    expect(old.own).toHaveProperty('noComments')
  })
})
