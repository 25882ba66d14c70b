/**
 * Who signs a dateline: `Reuters`, `APA/dpa`, `ats afp`.
 */
import {unlistedAgency} from '../../agencies/registry.ts'
import type {Agency, DateField, Span} from '../../story/types.ts'
import {clean, trimSpan} from '../../text/flat.ts'
import {hasMark, marksOf} from '../../text/marks.ts'
import type {DatelineContext} from './context.ts'
import {readDateAtEnd} from './date.ts'

/** Leagues, cups and parties in brackets after a place are no agencies: `ROME, November 3 (Champions League) -`. */
const notAgency =
  /\b(?:league|cup|open|tour|championships?|series|masters|grand prix|division|conference|round|final|bowl|prize|day|night|week|updated?|time|gmt|local|al|nl|afc|nfc|west|east|north|south|central|v|vs|age|\d{1,3}|[dr]-[a-z\u00C0-\u024F]{2,6}|[dr])\b/i
/** Words that only names of media have. */
const mediaWord =
  /\b(?:agency|broadcasting|chronicle|herald|journal|magazine|network|news|newswire|post|press|radio|service|station|television|times|tribune|tv|wire)\b/i
const unlistedShape = /^\p{Lu}[\p{L}\d.&'’/ -]{1,44}$/u
/** `Forbes.com - `, `washingtonpost.com - `. */
const siteName = /^[A-Z][\w-]{1,30}\.(?:com|net|org|co\.[a-z]{2}|tv)$/i
const signSeparator = / {0,3}(?:[/,;&–]| and | via |-(?=\p{Lu})) {0,3}/u

const signMarks = marksOf('/,;&–-')

/** Whether a separator may stand between signs: there is one in nearly none. */
function mayHaveSeveral(inner: string): boolean {
  return hasMark(inner, signMarks) || inner.includes(' and ') || inner.includes(' via ')
}

export interface Signs {
  agencies: Agency[]
  /** How many of them have a row. */
  listed: number
  date?: DateField
  signer?: Span
}

/** `Reuters`, `APA/dpa`, `ats afp`, `Marketwired - Nov 24, 2015`, `RIA Novosti commentator Jan Roe`. */
export function readSigns(flat: string, start: number, end: number, context: DatelineContext): Signs | undefined {
  const inner = clean(flat, start, end)
  const whole = context.agencyOf(inner)
  if (whole) return {agencies: [whole], listed: 1}
  if (inner === '') return {agencies: [], listed: 0}
  const date = readDateAtEnd(flat, start, end)
  if (date && date.start > start) {
    const sign = trimSpan(flat, start, date.start)
    const name = clean(flat, sign.start, sign.end).replace(/[ ,-]{1,8}$/, '')
    const agency = context.agencyOf(name)
    return agency && {agencies: [agency], listed: 1, date}
  }
  const parts = mayHaveSeveral(inner) ? inner.split(signSeparator).filter(Boolean) : [inner]
  const agencies = parts.map(part => context.agencyOf(part))
  const listed = agencies.filter(Boolean).length
  if (parts.length > 1 && listed > 0 && parts.every(part => unlistedShape.test(part) || context.agencyOf(part))) {
    return {agencies: parts.map((part, index) => agencies[index] ?? unlistedAgency(part)), listed}
  }
  const words = inner.split(' ')
  const byWord = words.map(word => context.agencyOf(word))
  if (words.length > 1 && words.length < 4 && byWord.every(Boolean)) {
    return {agencies: byWord.filter(agency => agency !== undefined), listed: words.length}
  }
  for (const count of [2, 1]) {
    const agency = words.length > count + 1 ? context.agencyOf(words.slice(0, count).join(' ')) : undefined
    if (!agency || mediaWord.test(words.slice(count).join(' '))) continue
    const signer = trimSpan(flat, flat.indexOf(words[count] ?? '', start + words.slice(0, count).join(' ').length), end)
    return {agencies: [agency], listed: 1, signer}
  }
  return undefined
}

/** Whether a name without a row can be an agency's, station's or paper's. */
export function canSign(printed: string): boolean {
  return unlistedShape.test(printed) && (!notAgency.test(printed) || mediaWord.test(printed))
}

/** Whether this is the name of a site, such as `Forbes.com`. */
export function isSite(printed: string): boolean {
  return siteName.test(printed)
}
