/** How much is under way at a time, in which order results come, and what happens where something fails. */
import {Readable} from 'node:stream'
import {setImmediate as turn} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import {bytesOf} from '../../src/batch/reading/bytes-of.ts'
import {flowOf} from '../../src/batch/workers/flow.ts'

/** A source that says how much it was asked for, and whether it was left. */
function countedSource(length: number, failure?: Error) {
  const seen = {asked: 0, closed: false}
  async function* things(): AsyncGenerator<number> {
    try {
      while (seen.asked < length) {
        seen.asked++
        yield await Promise.resolve(seen.asked - 1)
      }
      if (failure) throw failure
    } finally {
      seen.closed = true
    }
  }
  return {seen, things: things()}
}

/** Some turns of the event loop: all that can happen has happened. */
async function settle(): Promise<void> {
  for (let count = 0; count < 20; count++) await turn()
}

/** What gives one thing, and then nothing any more. */
async function* stuckAfter<T>(thing: T): AsyncGenerator<T> {
  yield thing
  await new Promise(() => undefined)
}

const double = async (thing: number): Promise<number> => {
  await turn()
  return 2 * thing
}

describe('a flow', () => {
  it.each([true, false])('has no more under way than its limit, while nobody takes (ordered: %s)', async ordered => {
    const {seen, things} = countedSource(100)
    const flow = flowOf(things, 3, ordered, double)
    await flow.next()
    await settle()
    for (let taken = 1; taken < 50; taken++) {
      // Three that run or are done, and one that is asked for.
      expect(seen.asked).toBeLessThanOrEqual(taken + 4)
      await flow.next()
      await settle()
    }
    await flow.return()
    expect(seen.closed).toBe(true)
  })

  it('gives results in the order of the things, or as they are done', async () => {
    const slowFirst = async (thing: number): Promise<number> => {
      for (let left = 20 - 5 * thing; left > 0; left--) await turn()
      return thing
    }
    const inOrder: number[] = []
    for await (const one of flowOf(countedSource(4).things, 4, true, slowFirst)) inOrder.push(one)
    expect(inOrder).toEqual([0, 1, 2, 3])
    const asDone: number[] = []
    for await (const one of flowOf(countedSource(4).things, 4, false, slowFirst)) asDone.push(one)
    expect(asDone).toEqual([3, 2, 1, 0])
  })

  it('gives what is done while the source gives nothing', async () => {
    const flow = flowOf(stuckAfter(4), 3, true, double)
    expect(await flow.next()).toEqual({done: false, value: 8})
    expect(await flow.return()).toEqual({done: true, value: undefined})
  })

  it('gives what came before the source failed, and then fails as it did', async () => {
    const flow = flowOf(countedSource(2, new Error('the line is cut')).things, 5, true, double)
    expect([await flow.next(), await flow.next()].map(({value}) => value)).toEqual([0, 2])
    await expect(flow.next()).rejects.toThrow('the line is cut')
  })

  it('fails as work does, when its turn comes, and closes the source', async () => {
    const {seen, things} = countedSource(10)
    const flow = flowOf(things, 5, true, thing => (thing === 1 ? Promise.reject(new Error('no')) : double(thing)))
    expect((await flow.next()).value).toBe(0)
    await expect(flow.next()).rejects.toThrow('no')
    expect(seen.closed).toBe(true)
  })

  it('of nothing is nothing', async () => {
    expect(await flowOf(countedSource(0).things, 2, true, double).next()).toEqual({done: true, value: undefined})
  })
})

describe('bytes of a stream', () => {
  const read = async (source: Parameters<typeof bytesOf>[0], signal?: AbortSignal): Promise<string> => {
    const pieces: Uint8Array[] = []
    for await (const piece of bytesOf(source, signal)) pieces.push(piece)
    return Buffer.concat(pieces).toString()
  }

  it.each<[string, () => Parameters<typeof bytesOf>[0]]>([
    ['of Node', () => Readable.from([Buffer.from('quay '), Buffer.from('shut')])],
    ['of Node, of text', () => Readable.from(['quay ', 'shut'])],
    ['of the web', () => new Blob(['quay shut']).stream()],
    ['of the web, of text', () => ReadableStream.from(['quay ', 'shut'])],
    ['that is a generator', () => Readable.from(['quay ', 'shut']).iterator()]
  ])('%s are its bytes', async (_, source) => {
    expect(await read(source())).toBe('quay shut')
  })

  it('are an error where the stream has one', async () => {
    const broken = new Readable({read: () => undefined})
    broken.destroy(new Error('no carrier'))
    await expect(read(broken)).rejects.toThrow('no carrier')
  })

  it('end with the reason of a signal, and the stream is closed that would never have ended', async () => {
    const idle = new Readable({read: () => undefined})
    let cancelled = false
    const idleWeb = new ReadableStream<Uint8Array>({
      cancel() {
        cancelled = true
      }
    })
    for (const source of [idle, idleWeb, stuckAfter('quay')]) {
      const stop = new AbortController()
      const reading = read(source, stop.signal)
      await settle()
      stop.abort(new Error('enough'))
      await expect(reading).rejects.toThrow('enough')
    }
    await settle()
    expect({destroyed: idle.destroyed, cancelled}).toEqual({destroyed: true, cancelled: true})
    await expect(read(stuckAfter('quay'), AbortSignal.abort(new Error('before')))).rejects.toThrow('before')
  })
})
