/**
 * Datelines whose agency stands free, or that name none.
 */
import type {Agency, DateField} from '../../story/types.ts'
import {matchesOf} from '../../text/matches.ts'
import {inCapitals, isDatelineCity} from '../places.ts'
import type {DatelineContext, DatelineMatch} from './context.ts'
import {maxPlaceAndDate} from './context.ts'
import {readDateAtStart} from './date.ts'
import {isDash as isDashMark, readEnd} from './end.ts'
import {finish} from './finish.ts'
import {readFront} from './front.ts'
import {hasSmall} from '../../text/letters.ts'

/** A dash or colon that can end a dateline without brackets. */
const bareClosing =
  /(?<mark> {1,2}(?:-{1,3}|[–—―_=])(?= |$)| ?--(?=[^-])| ?\.-(?!-) ?|(?: {1,2}[–—]|[–—])(?=[\p{Lu}"“])|(?<=\d) ?-(?=[ \p{L}]|$)|:(?= ))/gu
/** What all of them have. */
const mayClose = /[-–—―_=:]/

/** `SYDNEY, March 19 - `, `OTTAWA - `, `SEOUL, Nov 26 AFP - `, `NEW DELHI: `. */
export function withoutBrackets(
  flat: string,
  from: number,
  end: number,
  context: DatelineContext
): DatelineMatch | undefined {
  const slice = flat.slice(from, Math.min(end, from + maxPlaceAndDate + 20))
  if (!mayClose.test(slice)) return undefined
  let tries = 0
  for (const match of matchesOf(bareClosing, slice)) {
    if (++tries > 3 || match.index > maxPlaceAndDate) break
    if (match.index === 0) continue
    const mark = match.groups?.['mark'] ?? ''
    const stop = from + match.index
    const front = readFront(flat, from, stop, context, true)
    if (!front) continue
    const isDash = isDashMark(mark)
    const {places, date, agency} = front
    const restLength = end - (stop + mark.length)
    if (places.length === 0 && !agency) continue
    if (places.length === 0 && !date) continue
    if (restLength < 12 && !date && !agency) continue
    const name = places[0] ? (places[0].text.split(/[,([]/)[0] ?? '').trim() : ''
    const capital = places.length > 0 && places.every(place => inCapitals((place.text.split(/[,([]/)[0] ?? '').trim()))
    const known = places.length > 0 && places.every(place => isDatelineCity(place.name))
    const qualified = places.some(place => place.country !== undefined || place.text.includes(','))
    const spelled = capital && context.allCapitals !== true
    const rest = flat.slice(stop + mark.length, Math.min(end, stop + mark.length + 60))
    const more = agency || date ? undefined : readSignAndDate(flat, stop + mark.trimEnd().length, end, context)
    // In a headline set in capitals, `OPEC WANTS OIL PRICE - `, capitals mark no place.
    const capitalsOnly = context.allCapitals !== true && rest.length > 12 && !hasSmall(rest)
    if (!agency && !more) {
      if (capitalsOnly && !date && !(qualified && !mark.startsWith(' '))) continue
      if (!mark.includes(' ') && isDash && !date && !((known || qualified) && mark !== '-')) continue
      if (date) {
        // `May 29: ` in a title-case line needs the bracketed country or a known city.
        if (!spelled && !(known || qualified) && !(isDash && (capital || front.shape.startsWith('{place}, ')))) continue
      } else if (isDash) {
        if (!(spelled && (known || qualified || name.length > 5 || places.length > 1)) && !known) continue
        if (context.allCapitals === true && !(known && mark.includes('--'))) continue
      } else if (!known || context.allCapitals === true) {
        continue
      }
    } else if (!isDash) {
      continue
    }
    return finish(flat, from, more?.end ?? stop + mark.trimEnd().length, end, {
      places,
      agencies: more ? [more.agency] : agency ? [agency] : [],
      basis: (more ?? agency) ? 'agency' : date ? 'place-and-date' : 'place',
      shape: front.shape + mark.trimEnd() + (more?.shape ?? ''),
      ...(date ? {date} : more && {date: more.date})
    })
  }
  return undefined
}

const signAndDash = /^ (?<sign>\p{Lu}[\p{L}. ]{1,30}?) -(?= )/u

/** ` TheNewswire - le 12 mai 2026 - ` behind the place and its dash. */
function readSignAndDate(
  flat: string,
  start: number,
  end: number,
  context: DatelineContext
): {agency: Agency; date: DateField; end: number; shape: string} | undefined {
  const slice = flat.slice(start, Math.min(end, start + 80))
  const match = signAndDash.exec(slice)
  const agency = match?.groups?.['sign'] === undefined ? undefined : context.agencyOf(match.groups['sign'])
  if (!match || !agency) return undefined
  const at = start + match[0].length
  const date = readDateAtStart(flat, at, end)
  if (!date) return undefined
  const close = readEnd(flat, date.end, end)
  if (!close.isDash) return undefined
  return {agency, date, end: close.end, shape: ` {sign} - {date}${flat.slice(date.end, close.end)}`}
}
