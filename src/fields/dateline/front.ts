/**
 * Places and date in front of the agency.
 */
import type {Agency, DateField, Place} from '../../story/types.ts'
import {trimSpan} from '../../text/flat.ts'
import {isDatelineCity, mayBePlace, readPlaces} from '../places.ts'
import type {DatelineContext} from './context.ts'
import {maxPlaceAndDate} from './context.ts'
import {readDateAtEnd} from './date.ts'

const bareSign = /(?:^|[ ,.])(?<sign>\p{Lu}[\p{L}.]{1,14}(?:[- ]\p{Lu}[\p{L}.]{1,14}){0,2})[ ,.]*$/u
/** `ROME, November 3 (Champions League) - `: what the story is about, behind its date. */
const topicAtEnd = / ?\([^()]{2,40}\)$/
const saysNoDate = /, ?NO DATE *$/i

/** Places and date before an agency: `NEW YORK, Nov. 3`, `MOSCOW. April 2`, `Jan 30`, nothing. */
export interface Front {
  places: Place[]
  date?: DateField
  agency?: Agency
  /** The front with slots for its parts. */
  shape: string
  /** FBIS says so: `SAN SALVADOR, NO DATE (RADIO VENCEREMOS) --`. */
  noDate: boolean
}

/** Reads a stretch that is places, date and, where `bare`, a sign without brackets, and nothing else. */
export function readFront(
  flat: string,
  start: number,
  end: number,
  context: DatelineContext,
  bare: boolean
): Front | undefined {
  if (end - start > maxPlaceAndDate || !mayBePlace(flat, start, end)) return undefined
  let to = trimSpan(flat, start, end).end
  let agency: Agency | undefined
  let shape = flat.slice(to, end)
  const cut = (from: number, until: number, slot: string) => {
    shape = slot + flat.slice(until, to) + shape
    to = from
  }
  const takeSign = () => {
    if (!bare || agency) return
    const match = bareSign.exec(flat.slice(start, to))
    let sign = match?.groups?.['sign'] ?? ''
    let found = context.agencyOf(sign)
    // `Lima, Peru CNN`: the words before the sign are the place's
    while (!found && sign.includes(' ')) {
      sign = sign.slice(sign.indexOf(' ') + 1)
      found = context.agencyOf(sign)
    }
    if (!match || !found || context.isUnbracketed?.(found.id) === false) return
    agency = found
    const at = start + match.index + match[0].lastIndexOf(sign)
    cut(at, at + sign.length, '{sign}')
  }
  takeSign()
  const topic = bare && flat.charAt(to - 1) === ')' ? (topicAtEnd.exec(flat.slice(start, to))?.[0].length ?? 0) : 0
  const date = readDateAtEnd(flat, start, to - topic)
  if (date) {
    cut(date.start, date.end, '{date}')
    takeSign()
  }
  const none = date ? null : saysNoDate.exec(flat.slice(start, to))
  if (none) cut(start + none.index, to, '')
  const noDate = none !== null
  const {start: first, end: last} = trimSpan(flat, start, to)
  let placeEnd = last
  while (placeEnd > first && ',.-'.includes(flat.charAt(placeEnd - 1)) && !keepsPoint(flat, first, placeEnd)) placeEnd--
  const span = trimSpan(flat, first, placeEnd)
  if (span.start === span.end) return {places: [], ...(date && {date}), ...(agency && {agency}), shape, noDate}
  if (beginsWithIn(flat, span.start, span.end)) span.start += 'In '.length
  const places = readPlaces(flat, span.start, span.end)
  if (!places) return undefined
  cut(span.start, span.end, '{place}')
  return {places, ...(date && {date}), ...(agency && {agency}), shape, noDate}
}

/** `In Lima (Reuters) - ` is from Lima; `In Salah` is a town. */
function beginsWithIn(flat: string, start: number, end: number): boolean {
  return flat.startsWith('In ', start) && isDatelineCity(flat.slice(start + 'In '.length, end))
}

/** The point of `N.Y.` and `Mass.` belongs to the place, that of `MOSCOW.` does not. */
const abbreviationAtEnd = /(?:\.\p{L}|\b(?:\p{Lu}\p{Ll}{1,4}|\p{Lu}{1,5}))\.$/u
function keepsPoint(flat: string, start: number, end: number): boolean {
  if (flat.charAt(end - 1) !== '.') return false
  const slice = flat.slice(start, end)
  return slice.includes(',') && abbreviationAtEnd.test(slice)
}
