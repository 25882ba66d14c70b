/** Results as they come: from files and streams, in order or not, and no faster than they are taken. */
import {createReadStream, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {setTimeout as pause} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {describe, expect, it, vi} from 'vitest'
import {parseMany, TaskError, type BatchResult, type ParseManyOptions, type ParseSource} from '../../src/batch.ts'
import {parseStory} from '../../src/index.ts'
import {jsonLines, stories, temporaryFolder, write} from './archive.ts'

const folder = temporaryFolder()
const texts = stories(40)
const archive = write(join(folder, 'archive.jsonl'), jsonLines(texts))
const parser = fileURLToPath(new URL('modules/poison.mjs', import.meta.url))

async function parsed(source: ParseSource, options: ParseManyOptions = {}): Promise<BatchResult[]> {
  const results: BatchResult[] = []
  for await (const result of parseMany(source, {jobs: 2, chunkSize: 3000, keyField: 'id', ...options}))
    results.push(result)
  return results
}

const keys = texts.map((_, index) => `s${index}`)
const fromFiles = await parsed([archive])

describe('results', () => {
  it('come in the order of the input, with the story that parseStory gives', () => {
    expect(fromFiles.map(({key}) => key)).toEqual(keys)
    expect(fromFiles[7]?.story).toEqual(parseStory(texts[7] ?? '', {envelope: {format: 'jsonl', storyId: 's7'}}))
  })

  it('come in any order where none is wanted', async () => {
    const results = await parsed([archive], {ordered: false})
    expect(results.map(({key}) => key).sort()).toEqual([...keys].sort())
  })

  it.each<[string, () => ParseSource]>([
    ['of Node', () => createReadStream(archive, {highWaterMark: 700})],
    ['of the web', () => Readable.toWeb(createReadStream(archive))],
    ['of strings', () => Readable.from([readFileSync(archive, 'utf8')])]
  ])('of a stream %s are those of its file', async (_, source) => {
    const results = await parsed(source())
    const places = fromFiles.map(result => ({...result, id: '', source: {...result.source, file: '-'}}))
    expect(results.map(result => ({...result, id: ''}))).toEqual(places)
  })

  it('wait for no other where no order is wanted', {timeout: 30_000}, async () => {
    const lines = jsonLines([`${texts[0] ?? ''}\nPOISON hang\n`, ...texts.slice(1, 12)])
    const options = {parser, deadline: 1000, chunkSize: 1000}
    const asDone = await parsed(Readable.from([lines]), {...options, ordered: false})
    expect(asDone.map(({key}) => key).indexOf('s0')).toBeGreaterThan(5)
    const inOrder = await parsed(Readable.from([lines]), options)
    expect(inOrder.map(({key}) => key)).toEqual(keys.slice(0, 12))
  })

  it('of what came before a stream failed come first', async () => {
    const failing = async function* (): AsyncGenerator<string> {
      yield await Promise.resolve(jsonLines(texts))
      throw new Error('the line is cut')
    }
    const results = parseMany(failing(), {jobs: 2, chunkSize: 3000, keyField: 'id'})
    const got: Array<string | undefined> = []
    await expect(
      (async () => {
        for await (const {key} of results) got.push(key)
      })()
    ).rejects.toThrow('the line is cut')
    expect(got.length).toBeGreaterThan(20)
    expect(got).toEqual(keys.slice(0, got.length))
  })

  it('are none of nothing', async () => {
    expect(await parsed(Readable.from([]))).toEqual([])
  })

  it('quarantine what does harm', async () => {
    const lines = jsonLines([texts[0] ?? '', `${texts[1] ?? ''}\nPOISON exit\n`, texts[2] ?? ''])
    const results = await parsed(Readable.from([lines]), {parser})
    expect(results.map(({status}) => status)).toEqual(['ok', 'quarantined', 'ok'])
  })
})

describe('back-pressure', () => {
  it('reads no more than a few chunks ahead, and ends the input when the loop is left', async () => {
    let given = 0
    let ended = false
    async function* endless(): AsyncGenerator<string> {
      try {
        for (;;) yield await Promise.resolve(`${JSON.stringify({id: `s${given++}`, text: texts[0]})}\n`)
      } finally {
        ended = true
      }
    }
    const line = JSON.stringify({id: 's0', text: texts[0]}).length
    for await (const {key} of parseMany(endless(), {jobs: 2, chunkSize: 10 * line, keyField: 'id'})) {
      if (key === 's30') break
    }
    await vi.waitFor(() => expect(ended).toBe(true))
    expect(given).toBeLessThan(30 + 10 * 8)
  })

  it.each<[string, (pull: () => Uint8Array) => ParseSource]>([
    [
      'of Node',
      pull =>
        new Readable({
          highWaterMark: 1,
          read() {
            this.push(pull())
          }
        })
    ],
    ['of the web', pull => new ReadableStream({pull: controller => controller.enqueue(pull())}, {highWaterMark: 1})]
  ])('slows a stream %s down while nobody takes results', async (_, source) => {
    const lines = jsonLines(texts.slice(0, 10))
    let given = 0
    const results = parseMany(
      source(() => {
        given++
        return Buffer.from(lines)
      }),
      {jobs: 1, chunkSize: lines.length, fields: 'structure'}
    )
    for (let taken = 0; taken < 100; taken++) await results.next()
    await pause(50)
    const before = given
    await pause(50)
    // Ten pieces were taken; a few chunks, and what streams hold by themselves, are ahead.
    expect(given).toBe(before)
    expect(given).toBeLessThan(10 + 12)
    await results.return()
    await pause(50)
    expect(given).toBeLessThan(before + 3)
  })

  it('does not hold back what is done while the source gives nothing', async () => {
    const idle = Readable.from(
      (async function* () {
        yield jsonLines(texts)
        await new Promise(() => undefined)
      })()
    )
    let count = 0
    for await (const {status} of parseMany(idle, {jobs: 1, chunkSize: 3000, fields: 'structure'})) {
      expect(status).toBe('ok')
      if (++count === 20) break
    }
    expect(idle.destroyed).toBe(true)
  })

  it('ends with the reason of a signal, though the source never gives anything', async () => {
    const idle = new Readable({read: () => undefined})
    const stop = new AbortController()
    const next = parseMany(idle, {jobs: 1, signal: stop.signal}).next()
    stop.abort(new Error('enough'))
    await expect(next).rejects.toThrow('enough')
    await expect(parseMany([archive], {jobs: 1, signal: stop.signal}).next()).rejects.toThrow('enough')
  })

  it('is stopped by a signal, with its reason', async () => {
    const stop = new AbortController()
    const results = parseMany([archive], {jobs: 1, chunkSize: 3000, signal: stop.signal})
    await results.next()
    stop.abort(new Error('enough'))
    await expect(
      (async () => {
        while ((await results.next()).done !== true);
      })()
    ).rejects.toThrow('enough')
  })
})

describe('what is wrong', () => {
  it('in the options is told at once', () => {
    expect(() => void Reflect.apply(parseMany, undefined, [[archive], {order: true}])).toThrow(TypeError)
    expect(() => parseMany([archive], {jobs: 0})).toThrow(TypeError)
  })

  it('in the input is told when it is read', async () => {
    await expect(parsed([join(folder, 'none')])).rejects.toThrow('none: there is no such file or folder')
    const failing = write(join(folder, 'failing.mjs'), 'export const nothing = 0\n')
    await expect(parsed([archive], {parser: failing})).rejects.toThrow(TaskError)
  })
})
