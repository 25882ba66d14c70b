/**
 * Puts the parts of a dateline together, and reads the brackets behind it.
 */
import type {Agency, DateField, Dateline, Place, Span} from '../../story/types.ts'
import {clean, trimSpan} from '../../text/flat.ts'
import type {DatelineMatch} from './context.ts'

const marker = /\[(?<text>[^\]]{1,140})\]/y
const blanks = / {0,6}/y
/** What damage makes of a dash is the dash in the shape. */
const garbledDash = /â€[“”"]|\ufffd|\u0097|\?$/

export interface Parts {
  places: Place[]
  agencies: Agency[]
  date?: DateField
  signer?: Span
  shape: string
  basis: DatelineMatch['basis']
}

export function finish(flat: string, start: number, close: number, end: number, parts: Parts): DatelineMatch {
  const markers: Span[] = []
  let bodyStart = close
  for (;;) {
    blanks.lastIndex = bodyStart
    blanks.exec(flat)
    const at = blanks.lastIndex
    marker.lastIndex = at
    const match = at < end && markers.length < 4 ? marker.exec(flat) : null
    if (!match || marker.lastIndex > end) {
      bodyStart = Math.min(at, end)
      break
    }
    markers.push({start: at, end: marker.lastIndex})
    bodyStart = marker.lastIndex
  }
  return {
    dateline: dateline(flat, start, close, parts.places, parts.agencies, parts.date),
    shape: clean(parts.shape, 0, parts.shape.length).replace(garbledDash, '—'),
    bodyStart,
    markers,
    basis: parts.basis,
    ...(parts.signer && {signer: parts.signer})
  }
}

/** The field, from its first character to the end of its mark. */
export function dateline(
  flat: string,
  start: number,
  end: number,
  places: Place[],
  agencies: Agency[],
  date: DateField | undefined
): Dateline {
  const span = trimSpan(flat, start, end)
  return {...span, text: clean(flat, span.start, span.end), places, ...(date && {date}), agencies}
}
