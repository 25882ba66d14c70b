/** Parts in Parquet: the results of JSON lines, in columns. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parquetMetadata, parquetReadObjects, parquetSchema} from 'hyparquet'
import {describe, expect, it} from 'vitest'
import {readPart, reportBatch, runBatch, verifyBatch, withTexts, type BatchOptions} from '../../src/batch.ts'
import {parquetEncoder} from '../../src/batch/parts/parquet/encode.ts'
import {portionsOf} from '../../src/batch/parts/parquet/portions.ts'
import {countedResults} from '../../src/batch/parts/read-part.ts'
import {countResult, emptySummary} from '../../src/batch/summary.ts'
import {recordSettings} from '../../src/batch/options.ts'
import {fileLabel, quarantinedResult} from '../../src/batch/rows/result.ts'
import {contentOf, jsonLines, manifestOf, resultsOf, stories, temporaryFolder, write} from './archive.ts'

const folder = temporaryFolder()
const texts = stories(260)
const archive = write(join(folder, 'archive.jsonl'), `${jsonLines(texts)}{"text": "cut\n{"id": "no text"}\n`)
let runs = 0

/** Runs a batch into a folder of its own. */
async function batch(options: Partial<BatchOptions> = {}): Promise<string> {
  const out = options.out ?? join(folder, `out-${runs++}`)
  const {state} = await runBatch([archive], {jobs: 2, chunkSize: 40_000, output: 'parquet', ...options, out})
  expect(state).toBe('done')
  return out
}

/** The bytes of a file as the reader takes them. */
function bytesOf(path: string): ArrayBuffer {
  return Uint8Array.from(readFileSync(path)).buffer
}

const whole = await batch({keyField: 'id', storyId: true})

describe('a part in Parquet', () => {
  it('holds all that JSON lines hold, of every fixture', {timeout: 120_000}, async () => {
    const lines = await batch({keyField: 'id', storyId: true, output: 'jsonl'})
    const results = await resultsOf(whole)
    expect(results).toEqual(await resultsOf(lines))
    expect(results.map(({status}) => status).slice(-2)).toEqual(['quarantined', 'partial'])
    expect(manifestOf(whole)).toMatchObject({records: 262, ok: 260, partial: 1, quarantined: 1, output: 'parquet'})
  })

  it('holds the same where a row group has too many columns to be decoded at once', async () => {
    const out = await batch({keyField: 'id', storyId: true, chunkSize: 4 << 20})
    const {parts} = manifestOf(out)
    expect(parts).toHaveLength(1)
    const metadata = parquetMetadata(bytesOf(join(out, parts[0]?.file ?? '')))
    const withQuotes = metadata.row_groups
      .flatMap(group => portionsOf(metadata, parquetSchema(metadata), group, () => true))
      .filter(({schema}) => schema.some(({name}) => name === 'quotes'))
    expect(withQuotes.length).toBeGreaterThan(1)
    expect(await resultsOf(out)).toEqual(await resultsOf(whole))
  })

  it('is whole again where its text stands once', async () => {
    const spans = await resultsOf(await batch({text: 'spans'}))
    const kept = await resultsOf(await batch())
    expect(spans.map(({story}) => story && withTexts(story))).toEqual(kept.map(({story}) => story))
  })

  it('says which stories are copies', async () => {
    const groupsOf = async (output: 'parquet' | 'jsonl') =>
      (await resultsOf(await batch({output, dedupe: true}))).map(({storyGroup}) => storyGroup)
    const groups = await groupsOf('parquet')
    expect(groups[0]).toMatchObject({relation: 'main'})
    expect(groups).toEqual(await groupsOf('jsonl'))
  })

  it('has quotes and speakers as lists of structs, whose leaves are columns', async () => {
    const [part = ''] = manifestOf(whole).parts.map(({file}) => join(whole, file))
    const [group] = parquetMetadata(bytesOf(part)).row_groups
    const paths = group?.columns.map(({meta_data: meta}) => meta?.path_in_schema.join('.'))
    for (const path of [
      'quotes.list.element.type',
      'quotes.list.element.content.list.element.start',
      'speakers.list.element.name',
      'dateline.places.list.element.country'
    ])
      expect(paths).toContain(path)
    const [row] = await parquetReadObjects({file: bytesOf(part), columns: ['quotes'], rowEnd: 1})
    const [first] = await resultsOf(whole)
    expect(row).toMatchObject({quotes: first?.story?.quotes.map(({type, text}) => ({type, text}))})
  })

  it('has the same bytes when it is written again, and by other workers', async () => {
    expect(contentOf(await batch({keyField: 'id', storyId: true, jobs: 1}))).toEqual(contentOf(whole))
  })

  it('is taken up by a batch that goes on', async () => {
    const out = join(folder, 'stopped')
    const stop = new AbortController()
    const options = {jobs: 1, chunkSize: 40_000, output: 'parquet', keyField: 'id', storyId: true, out} as const
    const first = await runBatch([archive], {
      ...options,
      signal: stop.signal,
      onEvent: ({kind}) => kind === 'part' && stop.abort()
    })
    expect(first.state).toBe('stopped')
    expect(readdirSync(out).filter(name => name.startsWith('.'))).toEqual([])
    const {resumed, summary} = await runBatch([archive], options)
    expect(resumed).toBeGreaterThan(0)
    expect(contentOf(out)).toEqual(contentOf(whole))
    expect(summary).toEqual((await verifyBatch(whole)).summary)
  })

  it('is verified, and damage is told', async () => {
    expect((await verifyBatch(whole)).faults).toEqual([])
    const out = await batch()
    const [first = '', second = '', third = ''] = manifestOf(out).parts.map(({file}) => join(out, file))
    write(first, readFileSync(first).subarray(0, -20))
    write(second, 'PAR1 and nothing else')
    const flipped = Buffer.from(readFileSync(third))
    flipped.fill(0xff, 200, 260)
    write(third, flipped)
    const {faults} = await verifyBatch(out)
    for (const path of [first, second]) expect(faults.join('\n')).toContain(`${path} is no Parquet that can be read: `)
    expect(faults.join('\n')).toContain(third.slice(out.length + 1))
  })

  it('is counted by the columns that counting takes, as quotes whole are half of a group', async () => {
    const all = emptySummary()
    for (const result of await resultsOf(whole)) countResult(all, result)
    const counted = emptySummary()
    const seen = new Set<string>()
    for (const {file} of manifestOf(whole).parts)
      for await (const result of countedResults(join(whole, file))) {
        countResult(counted, result)
        for (const name of Object.keys(result.story ?? {})) seen.add(name)
        for (const quote of result.story?.quotes ?? [])
          for (const name of Object.keys(quote)) seen.add(`quotes.${name}`)
      }
    expect(counted).toEqual(all)
    expect(counted.quotes).toHaveProperty('direct')
    const quote = ['quotes.type', 'quotes.act', 'quotes.resolution', 'quotes.speakers']
    expect([...seen].filter(name => name.startsWith('quotes.')).sort()).toEqual([...quote].sort())
    for (const name of ['text', 'paragraphs', 'blocks', 'notes']) expect(seen).not.toContain(name)
  })

  it('goes into a report', async () => {
    const page = join(folder, 'report.html')
    await reportBatch(whole, page)
    expect(readFileSync(page, 'utf8')).toContain('262')
  })

  it('that holds something else is no part', async () => {
    const {ByteWriter, parquetWrite} = await import('hyparquet-writer')
    const writer = new ByteWriter()
    void parquetWrite({writer, columnData: [{name: 'status', data: ['ok'], type: 'STRING'}]})
    const path = write(join(folder, 'other.parquet'), writer.getBytes())
    await expect(readPart(path).next()).rejects.toThrow(`${path}: row 1 is no result`)
  })
})

describe('row groups', () => {
  it('have 10,000 rows', async () => {
    const encoder = await parquetEncoder(recordSettings({}))
    const label = fileLabel('archive.jsonl', undefined)
    const pieces: Uint8Array[] = []
    for (let index = 0; index < 20_001; index++) {
      encoder.add(quarantinedResult(label, {start: index, end: index + 1}, 'no-text: nothing'))
      if (encoder.isFull()) pieces.push(encoder.take())
    }
    pieces.push(encoder.take(), encoder.end())
    const path = write(join(folder, 'long.parquet'), Buffer.concat(pieces))
    const {row_groups: groups} = parquetMetadata(bytesOf(path))
    expect(groups.map(({num_rows: rows}) => rows)).toEqual([10_000n, 10_000n, 1n])
    const starts: number[] = []
    for await (const {source} of readPart(path)) starts.push(source.start)
    expect(starts).toEqual(Array.from({length: 20_001}, (_, index) => index))
  })

  it('take positions beyond 32 bits', async () => {
    const encoder = await parquetEncoder(recordSettings({}))
    const source = {start: 2 ** 40, end: 2 ** 40 + 7}
    encoder.add(quarantinedResult(fileLabel('big.jsonl', undefined), source, 'no-text: nothing'))
    const path = write(join(folder, 'far.parquet'), Buffer.concat([encoder.take(), encoder.end()]))
    expect((await readPart(path).next()).value).toMatchObject({source})
  })
})
