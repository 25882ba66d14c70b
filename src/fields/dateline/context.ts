/**
 * What the readers of a dateline are given and give.
 */
import type {Agency, Dateline, Span} from '../../story/types.ts'

export interface DatelineContext {
  agencyOf: (printed: string) => Agency | undefined
  /** Whether this agency's datelines name it without brackets; `PITTSBURGH, Pa, March 3 - ` is not PA's. */
  isUnbracketed?: (id: string) => boolean
  /** The story is set in capitals throughout, so capitals mark no place. */
  allCapitals?: boolean
}

export interface DatelineMatch {
  dateline: Dateline
  /** With `{place}`, `{date}` and `{sign}` for the parts; what a `DatelineRow` compares. */
  shape: string
  /** Offset behind the dateline and the desk's brackets after it. */
  bodyStart: number
  /** `[TEXT]`, `[Report]`, a correspondent's name: FBIS brackets between dateline and text. */
  markers: Span[]
  /** Who signs inside the brackets: `(RIA Novosti political commentator Jan Roe.)`. */
  signer?: Span
  /** What it rests on, best first. */
  basis: 'agency' | 'unlisted-agency' | 'place-and-date' | 'place'
}

/** The dateline's parts lie in the first 120 characters; the rest is for the mark behind them. */
export const window = 170
export const maxPlaceAndDate = 100
