/** The bytes of whatever streams there are, until they end or somebody stops them. */
import {Readable} from 'node:stream'
import {ReadableStream} from 'node:stream/web'

/** A `Readable` of Node, a `ReadableStream` of the web, or what else gives one piece after the other. */
export type ByteSource = AsyncIterable<Uint8Array | string>

/**
 * Reads a stream. One that is left, or stopped, is closed, even where it would
 * never have given another piece: a terminal at which nobody types.
 *
 * @param source bytes, or text that becomes UTF-8
 * @param signal stops it
 * @throws the signal's reason, or what the stream fails with
 */
export async function* bytesOf(source: ByteSource, signal?: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
  // Node's streams alone can be closed while they are asked for a piece.
  const stream: ByteSource = source instanceof ReadableStream ? Readable.fromWeb(source) : source
  const pieces = stream[Symbol.asyncIterator]()
  let asked = false
  try {
    for (;;) {
      signal?.throwIfAborted()
      asked = true
      const next = await unlessStopped(pieces.next(), signal)
      asked = false
      if (next.done === true) return
      yield typeof next.value === 'string' ? Buffer.from(next.value) : next.value
    }
  } finally {
    const closed = pieces.return?.()
    if (!asked) await closed
    closed?.catch(() => undefined)
    if (stream instanceof Readable) stream.destroy()
  }
}

/** What a promise comes to, unless the signal comes first. */
async function unlessStopped<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  let stop = (): void => undefined
  const stopped = new Promise<void>(resolve => (stop = resolve))
  signal?.addEventListener('abort', stop)
  try {
    await Promise.race([promise, stopped])
    signal?.throwIfAborted()
    return await promise
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}
