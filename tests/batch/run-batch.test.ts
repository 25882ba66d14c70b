/** A batch from files to parts: what goes in, what comes out, and what stands in its way. */
import {execFile} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, unlinkSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {runBatch, verifyBatch, withTexts, type BatchOptions, type BatchReport} from '../../src/batch.ts'
import {readRange} from '../../src/batch/reading/read-range.ts'
import {parseStory} from '../../src/index.ts'
import {parseStory as parseStructure} from '../../src/structure.ts'
import {root} from '../support/source.ts'
import {contentOf, jsonLines, manifestOf, resultsOf, stories, temporaryFolder, write} from './archive.ts'

const folder = temporaryFolder()
const texts = stories(80)
const archive = write(join(folder, 'archive.jsonl'), jsonLines(texts))
let runs = 0

/** Runs a batch into a folder of its own. */
async function batch(
  inputs: string[],
  options: Partial<BatchOptions> = {}
): Promise<{out: string; report: BatchReport}> {
  const out = options.out ?? join(folder, `out-${runs++}`)
  return {out, report: await runBatch(inputs, {jobs: 2, chunkSize: 10_000, ...options, out})}
}

const whole = await batch([archive])

describe('results', () => {
  it('are one for each record, in order, with the story that parseStory gives', async () => {
    const results = await resultsOf(whole.out)
    expect(results).toHaveLength(texts.length)
    const bytes = readFileSync(archive)
    for (const [index, {status, source, story}] of results.entries()) {
      const line: unknown = JSON.parse(bytes.subarray(source.start, source.end).toString())
      expect(line).toMatchObject({id: `s${index}`})
      const envelope = {format: 'jsonl', storyId: `s${index}`}
      expect({status, story}).toEqual({status: 'ok', story: parseStory(texts[index] ?? '', {envelope})})
    }
    expect(new Set(results.map(({id}) => id)).size).toBe(texts.length)
  })

  it('do not depend on how many workers there are', async () => {
    const {out} = await batch([archive], {jobs: 1})
    expect(contentOf(out)).toEqual(contentOf(whole.out))
  })

  it('carry the key of a field', async () => {
    const {out} = await batch([archive], {keyField: 'id', chunkSize: 1e6})
    expect((await resultsOf(out)).map(({key}) => key)).toEqual(texts.map((_, index) => `s${index}`))
  })

  it('carry the key of a file name', async () => {
    const files = ['nyt-0412.txt', 'nyt-0413.txt', 'other.txt']
    for (const [index, file] of files.entries()) write(join(folder, 'named', file), texts[index] ?? '')
    const {out} = await batch([join(folder, 'named')], {keyName: 'nyt-{key}.txt'})
    expect((await resultsOf(out)).map(({key}) => key)).toEqual(['0412', '0413', undefined])
  })

  it('are quarantined or partial where a record is broken, and say why', async () => {
    const lines = jsonLines(texts.slice(0, 2)).trimEnd().split('\n')
    const path = write(join(folder, 'broken.jsonl'), `${lines[0]}\n{"text": "cut\n{"id": "x"}\n${lines[1]}\n`)
    const {out, report} = await batch([path])
    const results = await resultsOf(out)
    expect(results.map(({status}) => status)).toEqual(['ok', 'quarantined', 'partial', 'ok'])
    expect(results.map(({reason}) => reason?.split(':')[0])).toEqual([
      undefined,
      'malformed-json',
      'no-text',
      undefined
    ])
    expect(report.summary.reasons).toEqual({'malformed-json': 1, 'no-text': 1})
  })

  it('leave layers and texts out on request', async () => {
    const one = write(join(folder, 'one.txt'), texts[0] ?? '')
    const story = parseStructure(texts[0] ?? '', {envelope: {format: 'plain'}})
    const storyOf = async (options: Partial<BatchOptions>) => {
      const [result] = await resultsOf((await batch([one], {fields: 'structure', ...options})).out)
      return result?.story
    }
    expect(await storyOf({})).toEqual(story)
    const spans = await storyOf({text: 'spans'})
    expect(spans && withTexts(spans)).toEqual(story)
    const once = await storyOf({text: 'once'})
    expect(once).not.toHaveProperty('paragraphs')
    expect({...once, paragraphs: spans?.paragraphs, blocks: spans?.blocks}).toEqual(spans)
    const dropped = await storyOf({text: 'drop'})
    expect({...dropped, text: story.text, paragraphs: story.paragraphs, blocks: story.blocks}).toEqual(story)
    expect(dropped).not.toHaveProperty('text')
  })
})

describe('input', () => {
  it('may be packed', async () => {
    const {out} = await batch([write(join(folder, 'archive.jsonl.gz'), gzipSync(readFileSync(archive)))])
    const stories = (await resultsOf(out)).map(({story}) => story)
    expect(stories).toEqual((await resultsOf(whole.out)).map(({story}) => story))
  })

  it('may be standard input, which leaves nothing behind', async () => {
    const piped = async (): Promise<{out: string}> =>
      batch(['-'], {
        stdin: (async function* () {
          yield await Promise.resolve(readFileSync(archive))
        })()
      })
    const {out} = await piped()
    expect((await resultsOf(out)).map(({story}) => story)).toEqual((await resultsOf(whole.out)).map(({story}) => story))
    expect(readdirSync(out).filter(name => name.startsWith('.'))).toEqual([])
    expect(contentOf((await piped()).out)).toEqual(contentOf(out))
  })

  it('may hold the folder of the output', async () => {
    const place = join(folder, 'both')
    write(join(place, 'a.txt'), texts[0] ?? '')
    const out = join(place, 'out')
    await batch([place], {out})
    const {report} = await batch([place], {out})
    expect(report).toMatchObject({resumed: 1, summary: {records: 1}})
  })

  it('that is damaged gives what came before, and a quarantined rest', async () => {
    const packed = gzipSync(readFileSync(archive))
    const {out, report} = await batch([write(join(folder, 'cut.jsonl.gz'), packed.subarray(0, packed.length / 2))])
    const results = await resultsOf(out)
    expect(report.state).toBe('done')
    expect(results.length).toBeGreaterThan(20)
    expect(results.at(-1)?.status).toBe('quarantined')
    expect(results.at(-1)?.reason).toMatch(/^damaged-file: /)
    expect(results[0]?.status).toBe('ok')
  })

  it('that is a bomb is not unpacked to its end', async () => {
    const {out} = await batch([write(join(folder, 'bomb.txt.gz'), gzipSync(Buffer.alloc(100 << 20)))])
    const results = await resultsOf(out)
    expect(results.at(-1)?.reason).toBe('damaged-file: unpacks to more than 250 times its size')
  })

  it('that changes after the plan is not read', async () => {
    const path = write(join(folder, 'changes.jsonl'), jsonLines(texts.slice(0, 3)))
    const {size, mtimeMs} = statSync(path)
    const range = {file: path, size, mtime: Math.trunc(mtimeMs), start: 0, end: size}
    const windows = readRange(range, {read: {}})
    expect(await windows.next()).toMatchObject({value: {offset: 0}})
    await windows.return()
    utimesSync(path, 1, 1)
    await expect(readRange(range, {read: {}}).next()).rejects.toThrow(`${path} has changed since the plan was made`)
  })
})

describe('output', () => {
  it('may be packed', async () => {
    const {out} = await batch([archive], {output: 'jsonl.gz'})
    expect(await resultsOf(out)).toEqual(await resultsOf(whole.out))
    expect((await verifyBatch(out)).faults).toEqual([])
  })

  it('follows no planted link', async () => {
    const victim = write(join(folder, 'victim.txt'), 'Mine.\n')
    const out = join(folder, 'planted')
    await batch([archive], {out})
    const {parts} = manifestOf(out)
    for (const name of [parts[0]?.file ?? '', '_MANIFEST.json']) {
      unlinkSync(join(out, name))
      symlinkSync(victim, join(out, name))
    }
    await batch([archive], {out})
    expect(readFileSync(victim, 'utf8')).toBe('Mine.\n')
    expect(lstatSync(join(out, parts[0]?.file ?? '')).isFile()).toBe(true)
    expect(contentOf(out)).toEqual(contentOf(whole.out))
  })
})

describe('an interrupted batch', () => {
  it('that waits for standard input is stopped, and leaves nothing', async () => {
    const out = join(folder, 'waiting')
    const stop = new AbortController()
    const stdin = new Readable({read: () => undefined})
    stdin.push(jsonLines(texts.slice(0, 2)))
    const running = batch(['-'], {out, stdin, signal: stop.signal})
    while (!existsSync(out) || readdirSync(out).length === 0) await new Promise(resolve => setTimeout(resolve, 5))
    stop.abort()
    expect((await running).report).toMatchObject({state: 'stopped', parts: []})
    expect(contentOf(out)).toEqual({})
    expect((await batch([archive], {out, signal: stop.signal})).report).toMatchObject({state: 'stopped', parts: []})
  })

  it.each([1, 2, 4])('that is stopped after %i parts goes on to the same bytes', async parts => {
    const out = join(folder, `stopped-${parts}`)
    const stop = new AbortController()
    let done = 0
    const first = await batch([archive], {
      ...{out, jobs: 1, signal: stop.signal},
      onEvent: ({kind}) => kind === 'part' && ++done === parts && stop.abort()
    })
    expect(first.report.state).toBe('stopped')
    expect(existsSync(join(out, '_MANIFEST.json'))).toBe(false)
    expect(readdirSync(out).filter(name => name.startsWith('.'))).toEqual([])
    const {report} = await batch([archive], {out})
    expect(report.resumed).toBeGreaterThanOrEqual(parts)
    expect(contentOf(out)).toEqual(contentOf(whole.out))
    expect(report.summary).toEqual(whole.report.summary)
  })

  it('that runs twice at once gives the same bytes', async () => {
    const out = join(folder, 'twice')
    await Promise.all([batch([archive], {out, jobs: 1}), batch([archive], {out, jobs: 1})])
    expect(contentOf(out)).toEqual(contentOf(whole.out))
  })
})

describe('verification', () => {
  it('finds nothing where nothing is wrong', async () => {
    expect(await verifyBatch(whole.out)).toMatchObject({faults: [], summary: whole.report.summary})
  })

  it('tells parts that are missing, changed, damaged, or of another batch', async () => {
    const {out} = await batch([archive])
    const [first = '', second = '', third = ''] = manifestOf(out).parts.map(({file}) => join(out, file))
    unlinkSync(first)
    write(second, readFileSync(second, 'utf8').replace('"ok"', '"partial"'))
    write(third, readFileSync(third).subarray(0, -10))
    write(join(out, `${'0'.repeat(32)}.jsonl`), '')
    const {faults} = await verifyBatch(out)
    for (const word of [
      'cannot be read',
      'has other ok, partial, bytes, sha256',
      'ends within line',
      'no part of this'
    ])
      expect(faults.join('\n')).toContain(word)
  })
})

describe('progress', () => {
  it.each(['plain.jsonl', 'packed.jsonl.gz'])('of %s grows to the whole, and never goes back', async name => {
    // What does not pack well, so that it is read in several pieces.
    const noise = (at: number): string =>
      Array.from({length: 8}, (_, more) => createHash('sha512').update(`${at} ${more}`).digest('hex')).join('')
    const lines = Buffer.from(
      stories(3000)
        .map((text, at) => `${JSON.stringify({noise: noise(at), text})}\n`)
        .join('')
    )
    const path = write(join(folder, name), name.endsWith('.gz') ? gzipSync(lines) : lines)
    const told: number[] = []
    await batch([path], {
      ...{fields: 'structure', chunkSize: 1 << 20, jobs: 1},
      onEvent: event => event.kind === 'progress' && told.push(event.bytes)
    })
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(told.at(-1)).toBe(statSync(path).size)
    // Some of it is told before all is done.
    expect(told.some(bytes => bytes > 0 && bytes < statSync(path).size)).toBe(true)
  })
})

describe('the process', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'stops cleanly at %s, and says how to go on',
    {timeout: 60_000},
    async signal => {
      const many = write(join(folder, 'many.jsonl'), jsonLines(stories(3000)))
      const out = join(folder, `interrupted-${signal}`)
      const child = execFile(process.execPath, [join(root, 'dist/cli/main.js'), 'batch', many, '--out', out])
      const output = new Promise<string>(resolve => {
        let text = ''
        child.stdout?.on('data', (piece: string) => (text += piece))
        child.on('close', () => resolve(text))
      })
      const status = new Promise(resolve => child.on('exit', resolve))
      while (!existsSync(out) || readdirSync(out).length === 0) await new Promise(resolve => setTimeout(resolve, 20))
      child.kill(signal)
      expect(await status).toBe(130)
      expect(await output).toContain('stopped; the same command goes on where this ended')
      expect(readdirSync(out).filter(name => name.endsWith('.tmp'))).toEqual([])
    }
  )
})
