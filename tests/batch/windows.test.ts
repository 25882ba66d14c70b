/** Streams in windows: whatever the pieces, the records are those of the whole. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {windowsOf, type WindowSettings} from '../../src/batch/reading/windows.ts'
import {readStories} from '../../src/readers.ts'
import {jsonLines, stories} from './archive.ts'

async function* piecesOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}

async function windowsIn(bytes: Uint8Array, piece: number, settings: Partial<WindowSettings>) {
  const windows = []
  const all = {read: {}, size: 5000, limit: 1 << 20, ...settings}
  for await (const window of windowsOf(piecesOf(bytes, piece), all)) windows.push(window)
  return windows
}

describe('windows of a stream', () => {
  const bytes = Buffer.from(jsonLines(stories(60)))
  const whole = [...readStories(bytes)]

  it('give the records of the whole, wherever pieces end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({min: 1, max: 20_000}), fc.integer({min: 1, max: 30_000}), async (piece, size) => {
        const windows = await windowsIn(bytes, piece, {size})
        expect(windows.flatMap(({bytes, offset, read}) => [...readStories(bytes, {...read, offset})])).toEqual(whole)
      }),
      {numRuns: 25}
    )
  })

  it('are about as large as asked for', async () => {
    const windows = await windowsIn(bytes, 1000, {size: 5000})
    expect(windows.length).toBeGreaterThan(3)
    for (const window of windows.slice(0, -1)) expect(window.bytes.length).toBeLessThan(5000 + 8000)
  })

  it('are one where a format cannot be cut', async () => {
    expect(await windowsIn(Buffer.from('The quay is shut.\n'.repeat(2000)), 1000, {})).toHaveLength(1)
  })

  it('are none of nothing', async () => {
    expect(await windowsIn(Buffer.alloc(0), 1, {})).toEqual([])
  })

  it('keep a record that is too long as far as the limit goes, and go on behind it', async () => {
    const [first = '', second = '', third = ''] = jsonLines(stories(3)).split(/(?<=\n)/)
    const long = `${JSON.stringify({id: 'long', text: 'x'.repeat(100_000)})}\n`
    const windows = await windowsIn(Buffer.from(first + long + second + third), 700, {
      size: 100,
      limit: 20_000,
      read: {format: 'jsonl'}
    })
    const records = windows.flatMap(({bytes, offset, read}) => [...readStories(bytes, {...read, offset})])
    const {length} = Buffer.from(first)
    expect(records.map(({source}) => source.start)).toEqual([0, length, length + long.length, expect.any(Number)])
    expect(records[1]?.messages.map(({rule}) => rule)).toEqual(['malformed-json'])
    expect(records.map(({text}) => text === '')).toEqual([false, true, false, false])
  })
})
