/** Where the plan cuts, what it finds, and when a chunk is another. */
import {mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {plan, type Chunk, type PlanOptions} from '../../src/batch.ts'
import {jsonLines, stories, temporaryFolder, write} from './archive.ts'

const folder = temporaryFolder()
const lines = write(join(folder, 'lines.jsonl'), jsonLines(stories(40)))

async function planned(inputs: string[], options: PlanOptions = {}): Promise<Chunk[]> {
  const chunks: Chunk[] = []
  for await (const chunk of plan(inputs, options)) chunks.push(chunk)
  return chunks
}

describe('a big file', () => {
  it('is cut in front of records, without a gap', async () => {
    const bytes = readFileSync(lines)
    const ranges = (await planned([lines], {chunkSize: 3000})).flatMap(({ranges}) => ranges)
    expect(ranges.length).toBeGreaterThan(5)
    let end = 0
    for (const range of ranges) {
      expect(range).toMatchObject({file: lines, size: bytes.length, start: end})
      expect(bytes.subarray(range.start, range.start + 6).toString()).toBe('{"id":')
      end = range.end
    }
    expect(end).toBe(bytes.length)
  })

  it('is cut in UTF-16, and read as what its head shows', async () => {
    const path = write(join(folder, 'wide.jsonl'), Buffer.from(`\ufeff${jsonLines(stories(20))}`, 'utf16le'))
    const bytes = readFileSync(path)
    const ranges = (await planned([path], {chunkSize: 5000})).flatMap(({ranges}) => ranges)
    expect(ranges.length).toBeGreaterThan(2)
    for (const {start, encoding, format} of ranges) {
      expect({encoding, format}).toEqual({encoding: 'utf-16le', format: 'jsonl'})
      if (start > 0) expect(bytes.subarray(start, start + 2).toString('utf16le')).toBe('{')
    }
  })

  it('that is one record is one range', async () => {
    const path = write(join(folder, 'one.txt'), 'The quay is shut.\n'.repeat(40_000))
    expect(await planned([path], {chunkSize: 1000})).toHaveLength(1)
  })

  it('that is packed is one range', async () => {
    const path = write(join(folder, 'packed.jsonl.gz'), gzipSync(readFileSync(lines)))
    expect((await planned([path], {chunkSize: 100})).map(({ranges}) => ranges)).toEqual([
      [expect.objectContaining({file: path, packed: 'gzip', start: 0})]
    ])
  })
})

describe('a folder', () => {
  const archive = join(folder, 'archive')
  for (const name of ['b/2.txt', 'b/1.txt', 'a.txt', '.hidden.txt', '.git/x.txt']) write(join(archive, name), 'Text.\n')
  write(join(folder, 'secret/passwords.txt'), 'Secret.\n')
  symlinkSync(join(folder, 'secret'), join(archive, 'link'))
  symlinkSync(join(folder, 'secret/passwords.txt'), join(archive, 'link.txt'))

  it('is walked by name; links are not followed, hidden files not read', async () => {
    const chunks = await planned([archive])
    expect(chunks.map(({ranges}) => ranges.map(({file}) => file))).toEqual([
      ['a.txt', 'b/1.txt', 'b/2.txt'].map(name => join(archive, name))
    ])
  })

  it('of small files is cut between them', async () => {
    expect((await planned([archive], {chunkSize: 12})).map(({ranges}) => ranges.length)).toEqual([2, 1])
  })

  it('can be meant by a pattern', async () => {
    const [chunk] = await planned([join(archive, '**/[12].txt')])
    expect(chunk?.ranges.map(({file}) => file)).toEqual(['b/1.txt', 'b/2.txt'].map(name => join(archive, name)))
  })

  it('gives a pattern no links', async () => {
    const [chunk] = await planned([join(archive, '**/*.txt')])
    expect(chunk?.ranges.map(({file}) => file)).toEqual(
      ['a.txt', 'b/1.txt', 'b/2.txt'].map(name => join(archive, name))
    )
  })

  it('with a name that is no UTF-8 says so', async () => {
    const odd = join(folder, 'odd')
    mkdirSync(odd)
    try {
      writeFileSync(Buffer.concat([Buffer.from(`${odd}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), 'Text.\n')
    } catch {
      // A file system that has no such names.
      return
    }
    for (const input of [odd, `${odd}/*.txt`])
      await expect(planned([input])).rejects.toThrow('caf\ufffd.txt: its name is no UTF-8')
  })

  it('without a file gives nothing', async () => {
    mkdirSync(join(folder, 'empty'))
    expect(await planned([join(folder, 'empty')])).toEqual([])
  })
})

describe('an input that is not there', () => {
  it.each(['missing.txt', 'missing/*.txt'])('%s is told', async name => {
    await expect(planned([join(folder, name)])).rejects.toThrow(name)
  })
})

describe('the id of a chunk', () => {
  const path = write(join(folder, 'id.txt'), 'Text.\n')
  utimesSync(path, 1, 1)
  const idOf = async (options: PlanOptions = {}): Promise<string | undefined> =>
    (await planned([path], options))[0]?.chunkId

  it('is the same for the same', async () => {
    expect(await idOf()).toMatch(/^[\da-f]{32}$/)
    expect(await idOf()).toBe(await idOf())
    expect(await idOf({text: 'keep'})).toBe(await idOf())
  })

  it.each<PlanOptions>([{text: 'once'}, {fields: 'structure'}, {keyField: 'id'}, {timezone: '+01:00'}])(
    'is another with %o',
    async options => {
      expect(await idOf(options)).not.toBe(await idOf())
    }
  )

  it('is another when the file was written again', async () => {
    const before = await idOf()
    utimesSync(path, 2, 2)
    expect(await idOf()).not.toBe(before)
  })
})

describe('wrong options', () => {
  it.each([
    [{chunkSize: 0}, 'chunkSize'],
    [{chunksize: 10}, 'chunksize'],
    [{text: 'twice'}, 'keep, spans, once, drop'],
    [{format: 'nitff'}, 'nitff'],
    [{keyName: '*.txt'}, '{key}'],
    [{publishedAt: 'May'}, 'publishedAt'],
    [{parser: join(folder, 'none.js')}, 'none.js']
  ])('%o throw a TypeError', (options, word) => {
    const wrong = (): unknown => Reflect.apply(plan, undefined, [[lines], options])
    expect(wrong).toThrow(TypeError)
    expect(wrong).toThrow(word)
  })
})
