/**
 * Datelines that begin with the agency.
 */
import {unlistedAgency} from '../../agencies/registry.ts'
import type {Agency} from '../../story/types.ts'
import {clean} from '../../text/flat.ts'
import type {DatelineContext, DatelineMatch} from './context.ts'
import {window} from './context.ts'
import {isSentenceStart, readEnd} from './end.ts'
import {dateline, finish} from './finish.ts'
import {isSite, readSigns} from './signs.ts'
import {withBrackets} from './with-brackets.ts'
import {withoutBrackets} from './without-brackets.ts'

/** `(ANSA) - ROMA, 22 MAR - `, `AP - `, `SPACE.com - `, `(CNN) — `, `(CBS/AP) TOPEKA, Kan. - `, `[Delta Courier] Lagos -- `. */
export function agencyFirst(
  flat: string,
  from: number,
  end: number,
  context: DatelineContext
): DatelineMatch | undefined {
  const slice = flat.slice(from, Math.min(end, from + window))
  const bracket = /^(?:\((?<inner>[^()]{2,60})\)|\[(?<square>[^[\]]{2,60})\])/.exec(slice)
  const text =
    bracket?.groups?.['inner'] ??
    bracket?.groups?.['square'] ??
    /^(?<sign>[^():,]{2,40}?) (?:[\-—–]|--) /.exec(slice)?.groups?.['sign']
  if (text === undefined) return undefined
  const innerStart = from + (bracket ? 1 : 0)
  const after = innerStart + text.length + (bracket ? 1 : 0)
  const isSquare = bracket?.groups?.['square'] !== undefined
  const signs = isSquare ? undefined : readSigns(flat, innerStart, innerStart + text.length, context)
  const site = !bracket && isSite(text)
  if (!signs?.listed && !site && !isSquare) return undefined
  const close = readEnd(flat, after, end)
  const agencies = signs?.agencies ?? [unlistedAgency(clean(text, 0, text.length))]
  const sign = bracket ? `${slice.charAt(0)}{sign}${slice.charAt(text.length + 1)}` : '{sign}'
  const rest = close.end + (flat.charAt(close.end) === ' ' ? 1 : 0)
  const lead = sign + flat.slice(after, rest)
  if (!bracket) {
    // `Canadian Press - REGINA (CP) - `
    const inner = withBrackets(flat, rest, end, context, true)
    if (inner && inner.dateline.places.length > 0) {
      const all = withOthers(agencies, inner.dateline.agencies)
      return {
        ...inner,
        shape: lead + inner.shape,
        dateline: dateline(flat, from, inner.dateline.end, inner.dateline.places, all, inner.dateline.date)
      }
    }
  }
  const inner = bracket ? withoutBrackets(flat, rest, end, context) : undefined
  if (
    inner &&
    (inner.dateline.date ?? inner.basis === 'place') &&
    inner.dateline.agencies.length <= 1 &&
    (close.isDash || !close.isPoint)
  ) {
    const whole = dateline(
      flat,
      from,
      inner.dateline.end,
      inner.dateline.places,
      withOthers(agencies, inner.dateline.agencies),
      inner.dateline.date
    )
    return {...inner, basis: isSquare ? 'unlisted-agency' : 'agency', shape: lead + inner.shape, dateline: whole}
  }
  if (isSquare || !close.isDash) return undefined
  // `AFP/The Local - news@example.com` is a byline.
  if (!bracket && (end - close.end < 25 || !isSentenceStart(flat, close.end, end))) return undefined
  return finish(flat, from, close.end, end, {
    places: [],
    agencies,
    basis: site ? 'unlisted-agency' : 'agency',
    shape: lead.trimEnd()
  })
}

function withOthers(agencies: Agency[], more: Agency[]): Agency[] {
  return [...agencies, ...more.filter(other => !agencies.some(agency => agency.id === other.id))]
}
