/** Lines on their way into a file. */

/** Bytes, or so, that are written at once. */
const blockSize = 1 << 18
/** Bytes of UTF-8 that a code unit takes at most. */
const mostBytes = 3

export interface LineBlock {
  add: (line: string) => void
  /** Whether enough has come to be written. */
  isFull: () => boolean
  /** What has come since the last time, to be written before more comes. */
  take: () => Uint8Array
}

/** Lines go into one block as they come: kept as strings until it is full, they would grow old. */
export function createLineBlock(): LineBlock {
  let block = Buffer.allocUnsafe(2 * blockSize)
  let held = 0
  return {
    add(line) {
      const needed = held + mostBytes * line.length
      if (needed > block.length) block = Buffer.concat([block.subarray(0, held)], needed)
      held += block.write(line, held)
    },
    isFull: () => held >= blockSize,
    take() {
      const taken = block.subarray(0, held)
      // A story of many megabytes is an exception.
      if (block.length > 2 * blockSize) block = Buffer.allocUnsafe(2 * blockSize)
      held = 0
      return taken
    }
  }
}
