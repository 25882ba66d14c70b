/**
 * Picture credits that neither a label nor a slash tells: a name with an outlet, and a name in the manner of AFP.
 *
 * ```text
 * > | A sign on the road south of Quay. Tara Roe for Quay Post
 * > | A midwife on her way. (Tara Roe for Quay Health News)
 * > | Pilgrims climb towards the glacier in Cusco, Peru on May 28, 2023 Tara ROE AFP
 * ```
 */
import {organisationWords} from '../lexicon/pictures.ts'
import {marksOf} from '../text/marks.ts'
import type {CreditContext, Part, PictureCredit} from './picture-credit-parts.ts'
import {assemble, longest} from './picture-credit-parts.ts'

/** A name and, behind `for`, who had the picture taken: behind a sentence, in brackets, or alone. */
const commissioned =
  /(?:^|[.!?…]["”’)]{0,2} {1,3}|\()(?<name>(?:\p{Lu}[A-Za-z\u00C0-\u1FFF\u3040-\uD7FF.'’-]{0,20} ){1,3}\p{Lu}[A-Za-z\u00C0-\u1FFF\u3040-\uD7FF'’-]{1,20}) for (?<outlet>(?:[Tt]he )?\p{Lu}[A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF&.'’-]{0,20}(?: (?:of|the|and|&|\p{Lu}[A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF&.'’-]{0,20})){0,5})\)?$/u
/** A surname in capitals in front of an agency's sign: who took the picture, in agencies that print names so. */
const capitalSurname =
  /(?:^|\P{Lu} )(?<name>\p{Lu}\p{Ll}[A-Za-z\u00C0-\u1FFF\u3040-\uD7FF'’-]{0,20} (?:\p{Lu}\. )?\p{Lu}[\p{Lu}'’-]{2,20}) (?:\/ ?)?(?<agency>[A-Z]{2,8})$/u
/** `... of the river TARA ROE AFP`: name and sign in capitals behind small letters. */
const capitals =
  /(?:^|[\p{Ll}\d.)”"] {1,3})(?<name>\p{Lu}[\p{Lu}'’-]{1,20}(?: \p{Lu}[\p{Lu}'’-]{1,20}){1,2}) (?<agency>[A-Z]{2,8})$/u
/** `(Novaria News: Ana Roe)` behind a sentence: whose photographer took the picture, in the manner of the ABC. */
const housed =
  /[.!?]["”’]? \((?<outlet>\p{Lu}[\p{L}\d&.'’-]{1,20}(?: [\p{Lu}\d&][\p{L}\d&.'’-]{0,20}){0,5}): (?<name>\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3})\)$/u
/** `ABC`, `RNZ`: names of stations. */
const station = /^[A-Z]{2,5}(?: |$)/
/** Prose ends on these. */
const ends = marksOf('.!?"”’:;,')
const forWord = ' for '
const bracket = 41

/** Whether a block may end so: one that ends as prose does is not looked at. */
export function mayBeSigned(flat: string, start: number, end: number): boolean {
  const last = flat.charCodeAt(end - 1)
  if (ends[last] === 1) return false
  if (last >= 65 && last <= 90) return true
  const tail = flat.slice(Math.max(start, end - longest), end)
  return tail.includes(forWord) || (last === bracket && tail.includes(': '))
}

/**
 * Reads a credit that is a name with an outlet or an agency, at the end of a stretch.
 *
 * @param flat flat text
 * @param start where the caption starts
 * @param end where it ends
 * @param context who is an agency
 */
export function readSignedCredit(
  flat: string,
  start: number,
  end: number,
  context: CreditContext
): (PictureCredit & {start: number; end: number}) | undefined {
  if (!mayBeSigned(flat, start, end)) return undefined
  const from = Math.max(start, end - longest)
  const tail = flat.slice(from, end)
  if (flat.charCodeAt(end - 1) === bracket) {
    const found = readHoused(flat, from, end, context)
    if (found) return found
  }
  const match = commissioned.exec(tail) ?? capitalSurname.exec(tail) ?? capitals.exec(tail)
  const {name = '', outlet, agency: sign = ''} = match?.groups ?? {}
  if (!match) return undefined
  const agency = context.agencyOf(outlet ?? sign)
  // `Ana Ruiz for Mayor`, `Ana RUIZ MP`: only who prints or passes on pictures has them taken.
  if (!agency && !outlet?.split(' ').some(word => organisationWords.has(word.toLowerCase()))) return undefined
  const at = from + match.index + match[0].indexOf(name)
  const person: Part = {kind: 'person', start: at, end: at + name.length, text: name, joint: ''}
  const parts: Part[] = agency
    ? [person, {kind: 'agency', start: at + name.length, end, text: agency.name, agency, joint: '/'}]
    : [person]
  const isBracketed = flat.charAt(at - 1) === '('
  const stop = isBracketed && flat.charAt(end - 1) === ')' ? end - 1 : end
  return {start: isBracketed ? at - 1 : at, end, ...assemble(flat, at, stop, parts, 'strong')}
}

/** `(Novaria News: Ana Roe)` */
function readHoused(
  flat: string,
  from: number,
  end: number,
  context: CreditContext
): (PictureCredit & {start: number; end: number}) | undefined {
  const match = housed.exec(flat.slice(from, end))
  const {outlet = '', name = ''} = match?.groups ?? {}
  if (!match) return undefined
  const agency = context.agencyOf(outlet)
  if (!agency && !station.test(outlet) && !outlet.split(' ').some(word => organisationWords.has(word.toLowerCase())))
    return undefined
  const at = end - 1 - name.length
  const start = at - 2 - outlet.length
  const person: Part = {kind: 'person', start: at, end: end - 1, text: name, joint: '/'}
  const house: Part = agency
    ? {kind: 'agency', start, end: at - 2, text: outlet, agency, joint: ''}
    : {kind: 'organisation', start, end: at - 2, text: outlet, joint: ''}
  return {start: start - 1, end, ...assemble(flat, start, end - 1, [house, person], 'strong')}
}
