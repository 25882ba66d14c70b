/** Offsets as people and editors count: line and column. */
import {flatten} from '../text/flat.ts'
import {readLines, toPoint} from '../text/lines.ts'

/** Where an offset stands, both numbers from one. */
export type Locate = (offset: number) => {line: number; column: number}

/**
 * Makes a function that tells where an offset stands.
 *
 * @param text the source
 */
export function createLocate(text: string): Locate {
  const {starts} = readLines(text, flatten(text))
  return offset => toPoint(starts, offset)
}
