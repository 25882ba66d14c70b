/**
 * Where a phrase may reach.
 */
export interface Scan {
  flat: string
  /** The end of the phrase before, or the start of the prose. */
  floor: number
  ceiling: number
  /** The whole prose is in capitals, so that a capital tells nothing. */
  capitals: boolean
}
