/**
 * Datelines: `LIMA, Jan 21 (Reuters) - `.
 *
 * One grammar for all agencies. The recogniser does not know who writes how;
 * it gives the parts and the shape, and the agencies' rows say what the shape
 * is evidence of.
 *
 * ```text
 * dateline := places? date? agencies? end      places date agencies   LIMA, Jan 21 (Reuters) -
 *           | agencies end places? date? end   agency first           (ANSA) - ROMA, 22 MAR -
 *           | places agencies date end         date last              OSLO--(BUSINESS WIRE)--May 3, 2020--
 * ```
 */
import type {Dateline} from '../../story/types.ts'
import {isPlainLetter} from '../../text/letters.ts'
import {hasMark, marksOf} from '../../text/marks.ts'
import {inCapitals, isDatelineCity, proseWordAt, readPlaces} from '../places.ts'
import {agencyFirst} from './agency-first.ts'
import type {DatelineContext, DatelineMatch} from './context.ts'
import {window} from './context.ts'
import {dateline} from './finish.ts'
import {withBrackets} from './with-brackets.ts'
import {withoutBrackets} from './without-brackets.ts'

export type {DatelineContext, DatelineMatch} from './context.ts'

/** Marks of lists and quotes, but not the article of `'S-HERTOGENBOSCH`. */
const leadIn = /^(?:[ *"“>•^]|'(?![ST]-)){0,8}/i

/**
 * Reads the dateline at the start of a block.
 *
 * @param flat flat text
 * @param start where the block starts
 * @param end where it ends
 * @param context who is an agency, and how the story is set
 */
export function readDateline(
  flat: string,
  start: number,
  end: number,
  context: DatelineContext
): DatelineMatch | undefined {
  const head = flat.slice(start, Math.min(end, start + window))
  const lead = isPlainLetter(head.charCodeAt(0)) ? 0 : (leadIn.exec(head)?.[0].length ?? 0)
  const from = start + lead
  if (isProse(flat, from, Math.min(end, start + window))) return undefined
  const hasGroup = head.includes('(') || head.includes('/')
  const match =
    agencyFirst(flat, from, end, context) ??
    (hasGroup ? withBrackets(flat, from, end, context, true) : undefined) ??
    (hasGroup ? withBrackets(flat, from, end, context, false) : undefined) ??
    withoutBrackets(flat, from, end, context)
  return match && match.markers.length > 0 ? withStation(flat, end, match, context) : match
}

/** A sign in front of a dateline has so many characters, its dash included: `SPACE.com - `. */
const longestSign = 43

/**
 * Whether a stretch begins as prose: a word that is none of a place's or date's stands in front of all marks that
 * datelines have. Nearly all blocks do, and are refused before any of the forms is tried.
 */
function isProse(flat: string, start: number, end: number): boolean {
  const word = proseWordAt(flat, start, end)
  if (word < 0) return false
  // `Delta Courier - `: of a sign in front nothing is known but its dash.
  return !hasMark(flat, datelineMarks, start, Math.max(word, Math.min(end, start + longestSign)))
}

const datelineMarks = marksOf('([-–—―_=:')

/** FBIS prints its own source line before the station's dateline: `(CANA) -- [TEXT] WASHINGTON, D.C.--`. */
function withStation(flat: string, end: number, match: DatelineMatch, context: DatelineContext): DatelineMatch {
  const inner = withoutBrackets(flat, match.bodyStart, end, {...context, allCapitals: false})
  if (inner?.basis !== 'place' || !inner.shape.endsWith('--')) return match
  const {start, places, agencies, date} = match.dateline
  return {
    ...match,
    dateline: dateline(flat, start, inner.dateline.end, [...places, ...inner.dateline.places], agencies, date),
    bodyStart: inner.bodyStart
  }
}

/**
 * A place alone on its line above the body, as the Wall Street Journal's
 * archive prints it: `LONDON, Ontario`.
 */
export function readPlaceLine(flat: string, start: number, end: number): Dateline | undefined {
  if (end - start > 50) return undefined
  // `TAMALE, GHANA —`
  const dash = / ?(?:[—–]|--)$/.exec(flat.slice(start, end))?.[0].length ?? 0
  const places = readPlaces(flat, start, end - dash)
  if (!places?.every(place => inCapitals(place.text.split(',')[0] ?? ''))) return undefined
  if (!places.every(place => isDatelineCity(place.name) || place.country !== undefined || place.text.includes(',')))
    return undefined
  return dateline(flat, start, end, places, [], undefined)
}
