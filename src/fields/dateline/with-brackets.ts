/** `LIMA, Jan 21 (Reuters) - `, `MOSCOW, January 21. /TASS/. `, `OSLO--(BUSINESS WIRE)--`. */
import {unlistedAgency} from '../../agencies/registry.ts'
import type {DateField} from '../../story/types.ts'
import {clean} from '../../text/flat.ts'
import {matchesOf} from '../../text/matches.ts'
import {inCapitals, isRegion} from '../places.ts'
import type {DatelineContext, DatelineMatch} from './context.ts'
import {maxPlaceAndDate, window} from './context.ts'
import {readDateAtStart} from './date.ts'
import {isSentenceStart, readEnd} from './end.ts'
import {finish} from './finish.ts'
import {readFront} from './front.ts'
import {canSign, readSigns} from './signs.ts'

const group = /\((?<inner>[^()]{0,90})\)|\/ ?(?<slashed>\p{L}[^/()]{1,38}?) ?\//gu
/** ` / September 26, 2024 / ` behind Accesswire's sign. */
const slashBehind = /^ ?\//

/** `LIMA, Jan 21 (Reuters) - `, `MOSCOW, January 21. /TASS/. `, `OSLO--(BUSINESS WIRE)--`. */
export function withBrackets(
  flat: string,
  from: number,
  end: number,
  context: DatelineContext,
  listedOnly: boolean
): DatelineMatch | undefined {
  const slice = flat.slice(from, Math.min(end, from + window))
  for (const match of matchesOf(group, slice)) {
    const at = from + match.index
    if (match.index > maxPlaceAndDate) break
    const inner = match.groups?.['inner']
    const text = inner ?? match.groups?.['slashed'] ?? ''
    const innerStart = at + match[0].indexOf(text, 1)
    const innerEnd = innerStart + text.length
    const after = at + match[0].length
    let signs = readSigns(flat, innerStart, innerEnd, context)
    const slashed = inner === undefined
    if (slashed && !signs?.listed) continue
    if (listedOnly && !signs?.listed) continue
    let frontEnd = at
    while (frontEnd > from && ' -–'.includes(flat.charAt(frontEnd - 1))) frontEnd--
    const front = readFront(flat, from, frontEnd, context, false)
    if (!front) continue
    if (frontEnd === from && flat.slice(from, at).trim() !== '') continue
    let close = readEnd(flat, after, end)
    let date = front.date ?? signs?.date
    let shapeTail = flat.slice(after, close.end)
    if (!date) {
      // `--March 29, 2019--`, ` / September 26, 2024 / `
      const found = readDateAtStart(
        flat,
        close.end + (slashBehind.exec(flat.slice(close.end, close.end + 2))?.[0].length ?? 0),
        end
      )
      if (found) {
        const second =
          slashed && flat.slice(found.end, found.end + 2).trim() === '/'
            ? {end: flat.indexOf('/', found.end) + 1, isDash: true, isPoint: false}
            : readEnd(flat, found.end, end)
        if (second.isDash) {
          date = found
          shapeTail = flat.slice(after, found.start) + '{date}' + flat.slice(found.end, second.end)
          close = second
        }
      }
    }
    if (!signs) {
      // `KYIV (Ukraine) - `: a country is nobody's sign.
      if (!canSign(text) || isRegion(text) || !close.isDash) continue
      const caps = front.places.every(place => inCapitals(place.text.split(',')[0] ?? ''))
      if (!date && !front.noDate && (!caps || context.allCapitals === true || front.places.length === 0)) continue
      signs = {agencies: [unlistedAgency(clean(flat, innerStart, innerEnd))], listed: 0}
    }
    if (signs.agencies.length === 0 && (!close.isDash || front.places.length === 0)) continue
    // `/ritzau/` or `(PNA)` alone on its line is who wrote the story, or its end.
    if (after >= end && !date && front.places.length === 0) continue
    // `Reuters (Reuters) said` is prose: without any mark behind it there must be a place or date before.
    if (!close.isDash && !close.isPoint && !slashed && !front.date && !isSentenceStart(flat, after, end)) continue
    if (
      !close.isDash &&
      !close.isPoint &&
      !front.date &&
      front.places.length === 0 &&
      !slashed &&
      (end - after < 60 || at !== from)
    )
      continue
    return finish(flat, from, close.end, end, {
      places: front.places,
      agencies: signs.agencies,
      basis: signs.listed > 0 ? 'agency' : 'unlisted-agency',
      shape:
        front.shape +
        flat.slice(frontEnd, innerStart) +
        signShape(flat, innerStart, innerEnd, signs.date) +
        flat.slice(innerEnd, after) +
        shapeTail,
      ...(date && {date}),
      ...(signs.signer && {signer: signs.signer})
    })
  }
  return undefined
}

/** `{sign}`, or `{sign} - {date}` where the brackets hold the date too. */
function signShape(flat: string, start: number, end: number, date: DateField | undefined): string {
  if (!date) return '{sign}'
  const sign = flat.slice(start, date.start)
  return '{sign}' + sign.slice(sign.replace(/[ ,-]{1,8}$/, '').length) + '{date}' + flat.slice(date.end, end)
}
