/** What the id of a chunk looks like: a hash, cut to 32 hexadecimal digits. */

const chunkId = /^[\da-f]{32}$/

/**
 * Whether something that was read from a file names a chunk. Such files could have
 * been written by anybody, and an id becomes a file's name: it may not lead elsewhere.
 */
export function hasChunkId(value: unknown): value is {chunkId: string} {
  return (
    typeof value === 'object' &&
    value !== null &&
    'chunkId' in value &&
    typeof value.chunkId === 'string' &&
    chunkId.test(value.chunkId)
  )
}
