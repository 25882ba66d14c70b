/** Archives of files: each member is a file of its own, in the archive's order. */
import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {strToU8, zipSync} from 'fflate'
import {pack} from 'tar-stream'
import {describe, expect, it} from 'vitest'
import {runBatch, type BatchOptions, type BatchResult} from '../../src/batch.ts'
import {packingOf} from '../../src/batch/reading/members.ts'
import {parseStory} from '../../src/index.ts'
import {jsonLines, resultsOf, stories, temporaryFolder, write} from './archive.ts'

const folder = temporaryFolder()
const [first = '', second = '', ...others] = stories(8)
const files: ReadonlyArray<readonly [name: string, content: string]> = [
  ['may/nyt-0412.txt', first],
  ['may/lines.jsonl', jsonLines(others)],
  ['may/nyt-0413.txt', second]
]
const zip = zipSync(Object.fromEntries(files.map(([name, content]) => [name, strToU8(content)])))
const tar = await tarOf(files)
let runs = 0

async function tarOf(entries: typeof files): Promise<Buffer> {
  const packer = pack()
  packer.entry({name: 'may', type: 'directory'})
  packer.entry({name: 'may/link.txt', type: 'symlink', linkname: '/etc/passwd'})
  for (const [name, content] of entries) packer.entry({name}, content)
  packer.finalize()
  const pieces: Uint8Array[] = []
  for await (const piece of packer) if (piece instanceof Uint8Array) pieces.push(piece)
  return Buffer.concat(pieces)
}

/**
 * A bomb as David Fifield builds them: many entries of the directory are the same
 * bytes of the file, so that no entry unpacks to more than a fair share.
 */
function overlappingZip(text: string, copies: number): Uint8Array {
  const kernel = Buffer.from(zipSync({'a.txt': strToU8(text + ' '.repeat(1 << 20))}))
  const endAt = kernel.lastIndexOf('PK\u0005\u0006')
  const directoryAt = kernel.readUInt32LE(endAt + 16)
  const entry = kernel.subarray(directoryAt, endAt)
  const end = Buffer.from(kernel.subarray(endAt))
  for (const at of [8, 10]) end.writeUInt16LE(copies, at)
  end.writeUInt32LE(copies * entry.length, 12)
  return Buffer.concat([kernel.subarray(0, directoryAt), ...Array.from({length: copies}, () => entry), end])
}

async function batch(name: string, content: Uint8Array, options: Partial<BatchOptions> = {}): Promise<BatchResult[]> {
  const out = join(folder, `out-${runs++}`)
  const report = await runBatch([write(join(folder, name), content)], {out, jobs: 1, ...options})
  expect(report).toMatchObject({state: 'done', failed: 0})
  return resultsOf(out)
}

describe('an archive', () => {
  it.each([
    ['all.zip', zip],
    ['all.tar', tar],
    ['all.tar.gz', gzipSync(tar)],
    ['all.tgz', gzipSync(tar)]
  ])('called %s gives the stories of its files, named after them', async (name, content) => {
    const results = await batch(name, content, {keyName: 'nyt-{key}.txt'})
    const path = join(folder, name)
    expect(results.map(({source}) => source.file)).toEqual([
      `${path}!/may/nyt-0412.txt`,
      ...others.map(() => `${path}!/may/lines.jsonl`),
      `${path}!/may/nyt-0413.txt`
    ])
    expect([results[0]?.key, results[1]?.key, results.at(-1)?.key]).toEqual(['0412', undefined, '0413'])
    expect(results[0]?.story).toEqual(parseStory(first, {envelope: {format: 'plain'}}))
    expect(results[2]?.source.start).toBe(Buffer.byteLength(jsonLines(others.slice(0, 1))))
    expect(new Set(results.map(({id}) => id)).size).toBe(results.length)
  })

  it('of one file that is gzip is read as what is in it', () => {
    expect(['a.gz', 'a.txt', 'a.TGZ', 'tar', 'zip.txt'].map(packingOf)).toEqual([
      'gzip',
      undefined,
      'tar.gz',
      undefined,
      undefined
    ])
  })

  it.each([
    ['cut.zip', zip.subarray(0, zip.length - 30)],
    ['cut.tar', tar.subarray(0, tar.length / 2)],
    ['none.zip', strToU8('This is no archive.')],
    ['none.tar', Buffer.alloc(2048, 'x')]
  ])('that is damaged, %s, gives what can be read and a quarantined rest', async (name, content) => {
    const last = (await batch(name, content)).at(-1)
    expect(last?.status).toBe('quarantined')
    expect(last?.reason).toMatch(/^damaged-file: cannot be unpacked: /)
  })

  it.each<[what: string, change: (bytes: Buffer, local: number, central: number) => void, reason: RegExp]>([
    ['is damaged', (bytes, local) => bytes.fill(0xff, local + 40, local + 60), /^damaged-file: cannot be unpacked: /],
    ['is encrypted', (bytes, _, central) => bytes.writeUInt16LE(1, central + 8), /encrypted/],
    ['is packed as nobody knows', (bytes, _, central) => bytes.writeUInt16LE(99, central + 10), /compression method/]
  ])('of which one file %s gives all others', async (_what, change, reason) => {
    const bytes = Buffer.from(zipSync({'a.txt': strToU8(first), 'b.txt': strToU8(second), 'c.txt': strToU8(first)}))
    const local = bytes.indexOf('b.txt') - 30
    change(bytes, local, bytes.lastIndexOf('b.txt') - 46)
    const results = await batch(`one-${reason.source.length}.zip`, bytes)
    expect(results.map(({status, source}) => [status, source.file.slice(-5)])).toEqual([
      ['ok', 'a.txt'],
      ['quarantined', 'b.txt'],
      ['ok', 'c.txt']
    ])
    expect(results[1]?.reason).toMatch(reason)
    expect(results[1]?.source).toMatchObject({start: 0, end: 0})
  })

  it.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ['bomb.zip', () => zipSync({'good.txt': strToU8(first), 'bomb.txt': new Uint8Array(40 << 20)})],
    ['overlapping.zip', () => overlappingZip(first, 200)],
    [
      'bomb.tar.gz',
      async () =>
        gzipSync(
          await tarOf([
            ['good.txt', first],
            ['bomb.txt', ' '.repeat(40 << 20)]
          ])
        )
    ]
  ])('that is a bomb, %s, is not unpacked to its end', async (name, bomb) => {
    const results = await batch(name, await bomb(), {fields: 'structure'})
    expect(results[0]?.status).toBe('ok')
    expect(results.at(-1)?.reason).toBe('damaged-file: unpacks to more than 250 times its size')
  })

  it.each([
    ['limit.zip', zip],
    ['limit.tar', tar]
  ])('called %s is read as far as its limit goes', async (name, content) => {
    const limit = Math.max(Buffer.byteLength(first), 100)
    const results = await batch(name, content, {unpackLimit: limit})
    expect(results[0]?.status).toBe('ok')
    expect(results.at(-1)?.reason).toMatch(/^damaged-file: unpacks to more than \d+ bytes$/)
    expect(results.length).toBeLessThan(files.length + others.length)
  })

  it('names the file at which its limit is reached, behind one that is encrypted, too', async () => {
    const bytes = Buffer.from(zipSync({'a.txt': strToU8(first), 'b.txt': strToU8(second), 'c.txt': strToU8(first)}))
    bytes.writeUInt16LE(1, bytes.lastIndexOf('b.txt') - 46 + 8)
    const results = await batch('limit-behind.zip', bytes, {unpackLimit: Buffer.byteLength(first) + 10})
    expect(results.map(({status, source}) => [status, source.file.slice(-5)])).toEqual([
      ['ok', 'a.txt'],
      ['quarantined', 'b.txt'],
      ['quarantined', 'c.txt']
    ])
    expect(new Set(results.map(({id}) => id)).size).toBe(3)
  })

  it('leads nowhere by the names in it', async () => {
    const names = ['a.txt', '../b.txt', '/etc/c.txt', 'C:\\d.txt', 'e/../../f.txt', 'g\u0000.txt']
    const place = readdirSync(folder)
    const results = await batch('names.zip', zipSync(Object.fromEntries(names.map(name => [name, strToU8(first)]))))
    expect(results.map(({status, source}) => [status, source.file])).toEqual(
      names.map(name => ['ok', `${join(folder, 'names.zip')}!/${name.replaceAll('\\', '/')}`])
    )
    const climbing = await batch('names.tar', await tarOf(names.slice(0, 3).map(name => [name, first])))
    expect(climbing.map(({status}) => status)).toEqual(['ok', 'ok', 'ok'])
    expect(readdirSync(folder).filter(name => !place.includes(name) && !/^(?:names|out-)/.test(name))).toEqual([])
    expect(existsSync(join(folder, '../b.txt'))).toBe(false)
  })

  it('loses the story alone that does harm, whichever file it is in', {timeout: 60_000}, async () => {
    const parser = fileURLToPath(new URL('modules/poison.mjs', import.meta.url))
    const poisoned = zipSync({
      'a.txt': strToU8(first),
      'b.txt': strToU8(`${second}\nPOISON exit\n`),
      'c.txt': strToU8(`${first}\nPOISON hang\n`),
      'd.txt': strToU8(second)
    })
    const results = await batch('poison.zip', poisoned, {parser, deadline: 1500})
    expect(results.map(({status}) => status)).toEqual(['ok', 'quarantined', 'quarantined', 'ok'])
  })
})
