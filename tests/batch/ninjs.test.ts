/** Parts in ninjs: items of the standard, of which nothing is lost. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import {describe, expect, it} from 'vitest'
import {reportBatch, runBatch, verifyBatch, type BatchOptions} from '../../src/batch.ts'
import {parseStory} from '../../src/index.ts'
import {readStories} from '../../src/readers.ts'
import {root} from '../support/source.ts'
import {contentOf, jsonLines, manifestOf, resultsOf, stories, temporaryFolder, write} from './archive.ts'

const folder = temporaryFolder()
const texts = stories(60)
const archive = write(join(folder, 'archive.jsonl'), `${jsonLines(texts)}{"text": "cut\n{"id": "no text"}\n`)
let runs = 0

/** Runs a batch into a folder of its own. */
async function batch(options: Partial<BatchOptions> = {}): Promise<string> {
  const out = join(folder, `out-${runs++}`)
  const all = {jobs: 1, chunkSize: 20_000, keyField: 'id', output: 'ninjs', ...options, out} as const
  expect((await runBatch([archive], all)).state).toBe('done')
  return out
}

/** The text of all parts, in order. */
function textOf(out: string): string {
  return manifestOf(out)
    .parts.map(({file}) => readFileSync(join(out, file), 'utf8'))
    .join('')
}

function itemsOf(out: string): Array<Record<string, unknown>> {
  return textOf(out)
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Record<string, unknown>)
}

const whole = await batch()

describe('a part in ninjs', () => {
  it('is an item a line, a record each, as the schema of the standard asks', () => {
    const ajv = new Ajv2020({allErrors: true, strict: true})
    formats.default(ajv)
    const schema: unknown = JSON.parse(readFileSync(join(root, 'tests/schemas/ninjs-2.1.json'), 'utf8'))
    const validate = ajv.compile(schema as object)
    const items = itemsOf(whole)
    expect(items).toHaveLength(62)
    for (const {wirestory, ...item} of items) {
      expect(validate(item) ? [] : validate.errors).toEqual([])
      expect(wirestory).toHaveProperty('record.parser')
    }
  })

  it.each(['keep', 'once', 'drop'] as const)('holds all that JSON lines hold of text: %s', async text => {
    const lines = await resultsOf(await batch({output: 'jsonl', text, storyId: true}))
    expect(await resultsOf(await batch({text, storyId: true}))).toEqual(lines)
  })

  it('withholds a record without a story, and marks a partial one', () => {
    const [quarantined, partial] = itemsOf(whole).slice(-2)
    expect(quarantined).toMatchObject({
      pubstatus: 'withheld',
      wirestory: {record: {status: 'quarantined', reason: expect.stringMatching(/^malformed-json: /) as string}}
    })
    expect(quarantined).not.toHaveProperty('bodies')
    expect(partial).toMatchObject({pubstatus: 'usable', representationtype: 'partial'})
    expect(itemsOf(whole)[0]).toMatchObject({representationtype: 'full', wirestory: {record: {key: 's0'}}})
  })

  it('is read as ninjs: a story with the same paragraphs for each', () => {
    const records = [...readStories(textOf(whole))]
    expect(records).toHaveLength(62)
    const same = records.filter(({text, envelope}, index) => {
      const paragraphsOf = (source: string, known?: typeof envelope) =>
        parseStory(source, known && {envelope: known}).paragraphs.map(paragraph => paragraph.text)
      return String(paragraphsOf(text, envelope)) === String(paragraphsOf(texts[index] ?? ''))
    })
    expect(same.length).toBeGreaterThan(50)
    expect(records[60]).toMatchObject({text: '', envelope: {format: 'ninjs'}})
  })

  it('has no body where the text is dropped', async () => {
    const [item] = itemsOf(await batch({text: 'drop'}))
    expect(item).not.toHaveProperty('bodies')
    expect(item).not.toHaveProperty('wirestory.text')
    expect(item).toHaveProperty('headlines')
  })

  it('is verified, taken up and reported as others are', async () => {
    expect((await verifyBatch(whole)).faults).toEqual([])
    const before = contentOf(whole)
    const options = {jobs: 1, chunkSize: 20_000, keyField: 'id', output: 'ninjs', out: whole} as const
    const {resumed, parts} = await runBatch([archive], options)
    expect(resumed).toBe(parts.length)
    expect(contentOf(whole)).toEqual(before)
    const page = join(folder, 'report.html')
    await reportBatch(whole, page)
    expect(readFileSync(page, 'utf8')).toContain('quarantined')
  })
})
