/** A big tar is cut between its members: each is in one range, and reads as it would from the whole. */
import {spawnSync} from 'node:child_process'
import {statSync} from 'node:fs'
import {open} from 'node:fs/promises'
import {join} from 'node:path'
import fc from 'fast-check'
import {pack, type Header} from 'tar-stream'
import {describe, expect, it} from 'vitest'
import {runBatch, type FileRange} from '../../src/batch.ts'
import {cutTar} from '../../src/batch/plan/cut-tar.ts'
import {DamagedFile, membersOf} from '../../src/batch/reading/members.ts'
import {manifestOf, resultsOf, stories, temporaryFolder, write} from './archive.ts'

const folder = temporaryFolder()
let files = 0

type Entry = readonly [header: Partial<Header> & Pick<Header, 'name'>, content?: string]

async function tarOf(entries: readonly Entry[]): Promise<Buffer> {
  const packer = pack()
  for (const [header, content = ''] of entries) packer.entry(header, content)
  packer.finalize()
  const pieces: Uint8Array[] = []
  for await (const piece of packer) if (piece instanceof Uint8Array) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function rangesOf(path: string, size: number): Promise<FileRange[]> {
  const {size: end} = statSync(path)
  const ranges: FileRange[] = []
  for await (const range of cutTar({file: path, size: end, mtime: 0, packed: 'tar', start: 0, end}, size))
    ranges.push(range)
  return ranges
}

/** Names and contents of the members in some ranges of a tar; a damage is one, too. */
async function membersIn(path: string, ranges: readonly FileRange[]): Promise<string[][]> {
  const members: string[][] = []
  for (const range of ranges) {
    const handle = await open(path)
    try {
      for await (const {name = '', pieces} of membersOf(handle, range, 'tar')) {
        const content: Uint8Array[] = []
        for await (const piece of pieces) content.push(piece)
        members.push([name, Buffer.concat(content).toString()])
      }
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error
      members.push(['damaged', error.message])
    } finally {
      await handle.close()
    }
  }
  return members
}

/** Cuts a tar, and holds what is in the pieces against what is in the whole. */
async function expectSame(tar: Uint8Array, size: number): Promise<{pieces: number; members: string[][]}> {
  const path = write(join(folder, `${files++}.tar`), tar)
  const ranges = await rangesOf(path, size)
  let end = 0
  for (const range of ranges) {
    expect(range.start).toBe(end)
    end = range.end
  }
  expect(end).toBe(tar.length)
  const members = await membersIn(path, ranges)
  expect(members).toEqual(await membersIn(path, [{...(ranges[0] ?? fail()), start: 0, end}]))
  return {pieces: ranges.length, members}
}

function fail(): never {
  throw new Error('no range')
}

const long = `${'folder/'.repeat(30)}story.txt`
const usual: Entry[] = [
  [{name: 'may', type: 'directory'}],
  [{name: 'may/1.txt'}, 'One.'],
  [{name: 'may/link.txt', type: 'symlink', linkname: '/etc/passwd'}],
  [{name: long}, 'Long name.'],
  [{name: 'may/São Paulo.txt'}, 'Two.'],
  [{name: 'may/empty.txt'}],
  [{name: 'may/big.txt'}, 'Big. '.repeat(2000)],
  [{name: 'may/2.txt'}, 'x'.repeat(512)]
]

describe('the pieces of a tar', () => {
  it('hold each member once, with names that stand in headers of their own', async () => {
    const {pieces, members} = await expectSame(await tarOf(usual), 1)
    expect(pieces).toBe(usual.length)
    expect(members.map(([name]) => name)).toEqual([
      'may/1.txt',
      long,
      'may/São Paulo.txt',
      'may/empty.txt',
      'may/big.txt',
      'may/2.txt'
    ])
  })

  it('hold what the whole holds, whatever the members and wherever it is cut', async () => {
    const entry = fc.tuple(
      fc.record({name: fc.oneof(fc.stringMatching(/^[a-z]{1,12}$/), fc.string({minLength: 1, maxLength: 200}))}),
      fc.string({maxLength: 2000})
    )
    const usable = entry.filter(([{name}]) => !name.endsWith('/'))
    await fc.assert(
      fc.asyncProperty(
        fc.array(usable, {minLength: 1, maxLength: 20}),
        fc.integer({min: 1, max: 20_000}),
        async (entries, size) => {
          await expectSame(await tarOf(entries), size)
        }
      ),
      {numRuns: 25}
    )
  })

  it('are about as large as asked for', async () => {
    const entries = Array.from({length: 200}, (_, index): Entry => [{name: `${index}.txt`}, 'x'.repeat(1500)])
    const tar = await tarOf(entries)
    const {pieces} = await expectSame(tar, 40_000)
    expect(pieces).toBe(Math.floor(tar.length / 41_000))
  })

  it('are those of archives that were joined, too', async () => {
    const joined = Buffer.concat([await tarOf(usual), await tarOf(usual)])
    expect((await expectSame(joined, 1000)).members).toHaveLength(12)
  })

  it.each(['v7', 'ustar', 'gnu', 'pax'])('are those that GNU tar writes as %s', async format => {
    const source = join(folder, `source-${format}`)
    const name = format === 'v7' || format === 'ustar' ? 'short' : 'long'.repeat(40)
    for (let index = 0; index < 8; index++) write(join(source, `${name}-${index}.txt`), `Story ${index}.\n`.repeat(90))
    const path = join(folder, `${format}.tar`)
    const {status} = spawnSync('tar', [`--format=${format}`, '-cf', path, '-C', source, '.'])
    // Other systems have other tars.
    if (status !== 0) return
    const ranges = await rangesOf(path, 2000)
    expect(ranges.length).toBeGreaterThan(3)
    const members = await membersIn(path, ranges)
    expect(members.map(([, content]) => content).sort()).toEqual(
      Array.from({length: 8}, (_, index) => `Story ${index}.\n`.repeat(90))
    )
  })
})

describe('a tar is not cut', () => {
  const inHeader = async (change: (tar: Buffer) => void): Promise<Uint8Array> => {
    const tar = await tarOf([[{name: '1.txt'}, 'One.'], ...usual])
    change(tar)
    return tar
  }

  it('behind a header that is damaged', async () => {
    const tar = await inHeader(tar => tar.fill('z', 1024 + 512 + 10, 1024 + 512 + 60))
    const {pieces, members} = await expectSame(tar, 1)
    expect({pieces, damages: members.filter(([name]) => name === 'damaged').length}).toEqual({pieces: 2, damages: 1})
  })

  it('behind its end', async () => {
    const tar = (await tarOf(usual)).subarray(0, 6000)
    const {members} = await expectSame(tar, 1)
    expect(members.at(-1)?.[0]).toBe('damaged')
  })

  it.each([
    ['global headers', 'comment=all'],
    ['sizes that do not go into a header', 'size=4']
  ])('where it has %s', async (what, record) => {
    const line = `${record.length + 4} ${record}\n`
    const extra = await tarOf([[{name: 'header'}, line], ...usual])
    // `tar-stream` writes no such headers: a file's header is made one.
    extra.write(what === 'global headers' ? 'g' : 'x', 156, 'latin1')
    extra.fill(' ', 148, 156)
    const sum = extra.subarray(0, 512).reduce((total, byte) => total + byte, 0)
    extra.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
    const path = write(join(folder, `${files++}.tar`), extra)
    expect(await rangesOf(path, 1)).toHaveLength(1)
  })

  it.each([
    ['that is none', Buffer.alloc(4096, 'x')],
    ['of nothing', Buffer.alloc(10_240)],
    ['of half a header', Buffer.alloc(300)]
  ])('%s', async (_, bytes) => {
    expect(await rangesOf(write(join(folder, `${files++}.tar`), bytes), 1)).toHaveLength(1)
  })
})

describe('a batch', () => {
  it('of a tar has several parts, and the results of one that is not cut', {timeout: 30_000}, async () => {
    const entries = stories(60).map((text, index): Entry => [{name: `may/nyt-${index}.txt`}, text])
    const path = write(join(folder, 'year.tar'), await tarOf(entries))
    const options = {keyName: 'nyt-{key}.txt', fields: 'structure', jobs: 2} as const
    const [cut, whole] = [join(folder, 'cut'), join(folder, 'whole')]
    await runBatch([path], {...options, out: cut, chunkSize: 8000})
    await runBatch([path], {...options, out: whole})
    expect(manifestOf(cut).parts.length).toBeGreaterThan(5)
    expect(manifestOf(whole).parts).toHaveLength(1)
    expect(await resultsOf(cut)).toEqual(await resultsOf(whole))
    expect((await resultsOf(cut)).map(({key}) => key)).toEqual(entries.map((_, index) => String(index)))
  })
})
