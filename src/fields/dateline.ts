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
import {unlistedAgency} from '../agencies/registry.ts'
import {monthOf} from '../lexicon/months.ts'
import type {Agency, DateField, Dateline, Place, Span} from '../story/types.ts'
import {clean, trimSpan} from '../text/flat.ts'
import {inCapitals, isDatelineCity, readPlaces} from './places.ts'

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
const window = 170
const maxPlaceAndDate = 100

const group = /\((?<inner>[^()]{0,90})\)|\/ ?(?<slashed>\p{L}[^/()]{1,38}?) ?\//gu

/** `-`, `--`, `—`, `_`, `:`, `.-`, `. `, and what damage makes of a dash. */
const closing = /(?<dash> {0,2}(?:[.:,] ?)?(?:-{1,3}|[–—―‒]{1,2}|_{1,2}|=(?= |$)|\ufffd|\u0096|\u0097|â€[“”"]|\?(?= ))(?: ?-)?)|(?<point> ?[.:](?= |$)|:(?=\p{Lu}))/uy
/** A dash or colon that can end a dateline without brackets. */
const bareClosing = /(?<mark> {1,2}(?:-{1,3}|[–—―]|_|=)(?= |$)| ?--(?=[^-])| ?\.- ?|(?: {1,2}[–—]|[–—])(?=\p{Lu}|["“])|(?<=\d) ?-(?=[ \p{L}]|$)|:(?= ))/gu

/** A date that ends the stretch: `March 24`, `29 ene`, `18 NOV 89`, `Aug 29, 2014`, `31/07`, `22nd April, 2026`. */
const dateAtEnd =
  /(?<=^|[ ,.(-])(?:(?<month>\p{L}{3,10})\.? {0,2}(?<day>\d{1,2})(?:st|nd|rd|th)?(?:(?:,| ) {0,2}(?<year>\d{4}|\d{2}))?|(?<day2>\d{1,2})(?:st|nd|rd|th|\.|º)?(?: de)? {1,2}(?<month2>\p{L}{3,10})\.?(?:,? {1,2}(?:de )?(?<year2>\d{4}|\d{2}))?|(?<day3>\d{1,2})\/(?<month3>\d{1,2})|(?<day4>\d{1,2})\.(?<month4>\d{1,2})\.(?<year4>\d{4}))[ ,.:-]*$/iu
/** The same at the start of a stretch, for the forms that put it last. */
const dateAtStart =
  /^ {0,2}(?:(?:le|am|el) )?(?:(?<month>\p{L}{3,10})\.? {0,2}(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? {0,2}(?<year>\d{4}))?|(?<day2>\d{1,2})\.? {1,2}(?<month2>\p{L}{3,10})\.?(?:,? {1,2}(?<year2>\d{4}))?|(?<day4>\d{1,2})\.(?<month4>\d{1,2})\.(?<year4>\d{4}))/iu

/** Leagues, cups and parties in brackets after a place are no agencies: `ROME, November 3 (Champions League) -`. */
const notAgency =
  /\b(?:league|cup|open|tour|championships?|series|masters|grand prix|division|conference|round|final|bowl|prize|day|night|week|updated?|time|gmt|local|al|nl|afc|nfc|west|east|north|south|central|v|vs|age|\d{1,3}|[dr]-\p{L}{2,6}|[dr])\b/iu
/** Words that only names of media have. */
const mediaWord = /\b(?:agency|broadcasting|chronicle|herald|journal|magazine|network|news|newswire|post|press|radio|service|station|television|times|tribune|tv|wire)\b/i
const unlistedShape = /^\p{Lu}[\p{L}\d.&'’/ -]{1,44}$/u
/** `Forbes.com - `, `washingtonpost.com - `. */
const siteName = /^[A-Za-z][\w-]{1,30}\.(?:com|net|org|co\.[a-z]{2}|tv)$/i
const leadIn = /^[ *"'“>•^]{0,8}/
const marker = /\[(?<text>[^\]]{1,140})\]/y
const blanks = / {0,6}/y
const signSeparator = / *(?:[/,;&]| and | via |–|-(?=\p{Lu})) */gu
const bareSign = /(?:^|[ ,.])(?<sign>\p{Lu}[\p{L}.]{1,14}(?:[- ]\p{Lu}[\p{L}.]{1,14}){0,2})[ ,.]*$/u
/** What damage makes of a dash is the dash in the shape. */
const garbledDash = /â€[“”"]|\ufffd|\u0097|\?$/
const smallLetter = /\p{Ll}/u
const dash = /[-–—_=]|\ufffd|\u0096|\u0097|â€/u

/**
 * Reads the dateline at the start of a block.
 *
 * @param flat flat text
 * @param start where the block starts
 * @param end where it ends
 * @param context who is an agency, and how the story is set
 */
export function readDateline(flat: string, start: number, end: number, context: DatelineContext): DatelineMatch | undefined {
  const head = flat.slice(start, Math.min(end, start + window))
  const lead = leadIn.exec(head)?.[0].length ?? 0
  const from = start + lead
  return (
    agencyFirst(flat, from, end, context) ??
    withBrackets(flat, from, end, context, true) ??
    withBrackets(flat, from, end, context, false) ??
    withoutBrackets(flat, from, end, context)
  )
}

interface Signs {
  agencies: Agency[]
  /** How many of them have a row. */
  listed: number
  date?: DateField
  signer?: Span
}

/** `Reuters`, `APA/dpa`, `ats afp`, `Marketwired - Nov 24, 2015`, `RIA Novosti commentator Jan Roe`. */
function readSigns(flat: string, start: number, end: number, context: DatelineContext): Signs | undefined {
  const inner = clean(flat, start, end)
  const whole = context.agencyOf(inner)
  if (whole) return {agencies: [whole], listed: 1}
  if (inner === '') return {agencies: [], listed: 0}
  const date = readDateAtEnd(flat, start, end)
  if (date && date.start > start) {
    const sign = trimSpan(flat, start, date.start)
    const name = clean(flat, sign.start, sign.end).replace(/[ ,-]+$/, '')
    const agency = context.agencyOf(name)
    return agency && {agencies: [agency], listed: 1, date}
  }
  const parts = inner.split(signSeparator).filter(Boolean)
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

/** Places and date before an agency: `NEW YORK, Nov. 3`, `MOSCOW. April 2`, `Jan 30`, nothing. */
interface Front {
  places: Place[]
  date?: DateField
  agency?: Agency
  /** The front with slots for its parts. */
  shape: string
  /** FBIS says so: `SAN SALVADOR, NO DATE (RADIO VENCEREMOS) --`. */
  noDate: boolean
}

const saysNoDate = /, ?NO DATE *$/i

function readFront(flat: string, start: number, end: number, context: DatelineContext, bare: boolean): Front | undefined {
  if (end - start > maxPlaceAndDate) return undefined
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
    const sign = match?.groups?.['sign']
    const found = sign === undefined ? undefined : context.agencyOf(sign)
    if (!match || sign === undefined || !found || context.isUnbracketed?.(found.id) === false) return
    agency = found
    const at = start + match.index + match[0].indexOf(sign)
    cut(at, at + sign.length, '{sign}')
  }
  takeSign()
  const date = readDateAtEnd(flat, start, to)
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
  const places = readPlaces(flat, span.start, span.end)
  if (!places) return undefined
  cut(span.start, span.end, '{place}')
  return {places, ...(date && {date}), ...(agency && {agency}), shape, noDate}
}

/** The point of `N.Y.` and `Mass.` belongs to the place, that of `MOSCOW.` does not. */
const abbreviationAtEnd = /(?:\.\p{L}|\b(?:\p{Lu}\p{Ll}{1,4}|\p{Lu}{1,5}))\.$/u
function keepsPoint(flat: string, start: number, end: number): boolean {
  if (flat.charAt(end - 1) !== '.') return false
  const slice = flat.slice(start, end)
  return slice.includes(',') && abbreviationAtEnd.test(slice)
}

function readDateAtEnd(flat: string, start: number, end: number): DateField | undefined {
  const from = Math.max(start, end - 32)
  const match = dateAtEnd.exec(flat.slice(from, end))
  if (!match) return undefined
  return dateOf(flat, from + match.index, from + match.index + match[0].length, match.groups ?? {})
}

function dateOf(flat: string, start: number, end: number, parts: Record<string, string | undefined>): DateField | undefined {
  const dayWord = parts['day'] ?? parts['day2'] ?? parts['day3'] ?? parts['day4']
  const monthWord = parts['month'] ?? parts['month2']
  const monthDigits = parts['month3'] ?? parts['month4']
  const month = monthWord === undefined ? Number(monthDigits) : monthOf(monthWord)
  const day = Number(dayWord)
  if (month === undefined || !(month >= 1 && month <= 12) || !(day >= 1 && day <= 31)) return undefined
  const span = trimSpan(flat, start, end)
  while (' ,.:-'.includes(flat.charAt(span.end - 1)) && span.end > span.start) span.end--
  const monthDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const year = yearOf(parts['year'] ?? parts['year2'] ?? parts['year4'])
  return {...span, text: clean(flat, span.start, span.end), iso: year === undefined ? `--${monthDay}` : `${year}-${monthDay}`}
}

/** Wires began in the 1840s; two digits are of the telex years. */
function yearOf(printed: string | undefined): number | undefined {
  if (printed === undefined) return undefined
  const year = Number(printed)
  if (printed.length === 4) return year >= 1840 && year <= 2199 ? year : undefined
  return year >= 60 ? 1900 + year : undefined
}

interface End {
  end: number
  isDash: boolean
  isPoint: boolean
}

function readEnd(flat: string, start: number, end: number): End {
  closing.lastIndex = start
  const match = closing.exec(flat)
  if (!match || closing.lastIndex > end) return {end: start, isDash: false, isPoint: false}
  return {end: closing.lastIndex, isDash: match.groups?.['dash'] !== undefined, isPoint: match.groups?.['point'] !== undefined}
}

/** `LIMA, Jan 21 (Reuters) - `, `MOSCOW, January 21. /TASS/. `, `OSLO--(BUSINESS WIRE)--`. */
function withBrackets(
  flat: string, from: number, end: number, context: DatelineContext, listedOnly: boolean
): DatelineMatch | undefined {
  const slice = flat.slice(from, Math.min(end, from + window))
  for (const match of slice.matchAll(group)) {
    const at = from + match.index
    if (match.index > maxPlaceAndDate) break
    const inner = match.groups?.['inner']
    const text = inner ?? match.groups?.['slashed'] ?? ''
    const innerStart = at + match[0].indexOf(text, inner === undefined ? 1 : 1)
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
      const rest = dateAtStart.exec(flat.slice(close.end, close.end + 40).replace(/^ ?\//, '  '))
      const found = rest && dateOf(flat, close.end + rest.index, close.end + rest[0].length, rest.groups ?? {})
      if (found) {
        const second = slashed && flat.slice(found.end, found.end + 2).trim() === '/'
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
      if (!unlistedShape.test(text) || (notAgency.test(text) && !mediaWord.test(text)) || !close.isDash) continue
      const caps = front.places.every(place => inCapitals(place.text.split(',')[0] ?? ''))
      if (!date && !front.noDate && (!caps || context.allCapitals === true || front.places.length === 0)) continue
      signs = {agencies: [unlistedAgency(clean(flat, innerStart, innerEnd))], listed: 0}
    }
    if (signs.agencies.length === 0 && (!close.isDash || front.places.length === 0)) continue
    // `Reuters (Reuters) said` is prose: without any mark behind it there must be a place or date before.
    if (!close.isDash && !close.isPoint && !slashed && !front.date && !isSentenceStart(flat, after, end)) continue
    if (!close.isDash && !close.isPoint && !front.date && front.places.length === 0 && !slashed && (end - after < 60 || at !== from)) continue
    return finish(flat, from, close.end, end, context, {
      places: front.places,
      agencies: signs.agencies,
      basis: signs.listed > 0 ? 'agency' : 'unlisted-agency',
      shape: front.shape + flat.slice(frontEnd, innerStart) + signShape(flat, innerStart, innerEnd, signs.date) + flat.slice(innerEnd, after) + shapeTail,
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
  return '{sign}' + sign.slice(sign.replace(/[ ,-]+$/, '').length) + '{date}' + flat.slice(date.end, end)
}

function isSentenceStart(flat: string, start: number, end: number): boolean {
  const rest = flat.slice(start, Math.min(end, start + 8)).trimStart()
  return /^["'“‘`[]?\p{Lu}/u.test(rest)
}

/** `(ANSA) - ROMA, 22 MAR - `, `AP - `, `SPACE.com - `, `(CNN) — `, `(CBS/AP) TOPEKA, Kan. - `, `[Delta Courier] Lagos -- `. */
function agencyFirst(flat: string, from: number, end: number, context: DatelineContext): DatelineMatch | undefined {
  const slice = flat.slice(from, Math.min(end, from + window))
  const bracket = /^(?:\((?<inner>[^()]{2,60})\)|\[(?<square>[^[\]]{2,60})\])/.exec(slice)
  const text = bracket?.groups?.['inner'] ?? bracket?.groups?.['square'] ?? /^(?<sign>[^():,]{2,40}?) (?:-|--|—|–) /.exec(slice)?.groups?.['sign']
  if (text === undefined) return undefined
  const innerStart = from + (bracket ? 1 : 0)
  const after = innerStart + text.length + (bracket ? 1 : 0)
  const isSquare = bracket?.groups?.['square'] !== undefined
  const signs = isSquare ? undefined : readSigns(flat, innerStart, innerStart + text.length, context)
  const site = !bracket && siteName.test(text)
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
      return {...inner, shape: lead + inner.shape, dateline: dateline(flat, from, inner.dateline.end, inner.dateline.places, all, inner.dateline.date)}
    }
  }
  const inner = bracket ? withoutBrackets(flat, rest, end, context) : undefined
  if (inner && (inner.dateline.date ?? inner.basis === 'place') && inner.dateline.agencies.length <= 1 && (close.isDash || !close.isPoint)) {
    const whole = dateline(flat, from, inner.dateline.end, inner.dateline.places, withOthers(agencies, inner.dateline.agencies), inner.dateline.date)
    return {...inner, basis: isSquare ? 'unlisted-agency' : 'agency', shape: lead + inner.shape, dateline: whole}
  }
  if (isSquare || !close.isDash) return undefined
  // `AFP/The Local - news@example.com` is a byline.
  if (!bracket && (end - close.end < 25 || !isSentenceStart(flat, close.end, end))) return undefined
  return finish(flat, from, close.end, end, context, {places: [], agencies, basis: site ? 'unlisted-agency' : 'agency', shape: lead.trimEnd()})
}

function withOthers(agencies: Agency[], more: Agency[]): Agency[] {
  return [...agencies, ...more.filter(other => !agencies.some(agency => agency.id === other.id))]
}

/** `SYDNEY, March 19 - `, `OTTAWA - `, `SEOUL, Nov 26 AFP - `, `NEW DELHI: `. */
function withoutBrackets(flat: string, from: number, end: number, context: DatelineContext): DatelineMatch | undefined {
  const slice = flat.slice(from, Math.min(end, from + maxPlaceAndDate + 20))
  let tries = 0
  for (const match of slice.matchAll(bareClosing)) {
    if (++tries > 3 || match.index > maxPlaceAndDate) break
    if (match.index === 0) continue
    const mark = match.groups?.['mark'] ?? ''
    const stop = from + match.index
    const front = readFront(flat, from, stop, context, true)
    if (!front) continue
    const isDash = dash.test(mark)
    const {places, date, agency} = front
    const restLength = end - (stop + mark.length)
    if (places.length === 0 && !agency) continue
    if (places.length === 0 && !date) continue
    if (restLength < 12 && !date) continue
    const name = places[0] ? (places[0].text.split(/[,([]/)[0] ?? '').trim() : ''
    const capital = places.length > 0 && places.every(place => inCapitals((place.text.split(/[,([]/)[0] ?? '').trim()))
    const known = places.length > 0 && places.every(place => isDatelineCity(place.name))
    const qualified = places.some(place => place.country !== undefined || place.text.includes(','))
    const spelled = capital && context.allCapitals !== true
    const rest = flat.slice(stop + mark.length, Math.min(end, stop + mark.length + 60))
    const more = agency || date ? undefined : readSignAndDate(flat, stop + mark.trimEnd().length, end, context)
    // In a headline set in capitals, `OPEC WANTS OIL PRICE - `, capitals mark no place.
    const capitalsOnly = context.allCapitals !== true && rest.length > 12 && !smallLetter.test(rest)
    if (!agency && !more) {
      if (capitalsOnly && !date) continue
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
    return finish(flat, from, more?.end ?? stop + mark.trimEnd().length, end, context, {
      places,
      agencies: more ? [more.agency] : agency ? [agency] : [],
      basis: more ?? agency ? 'agency' : date ? 'place-and-date' : 'place',
      shape: front.shape + mark.trimEnd() + (more?.shape ?? ''),
      ...((date ?? more?.date) && {date: date ?? more?.date})
    })
  }
  return undefined
}

const signAndDash = /^ (?<sign>\p{Lu}[\p{L}. ]{1,30}?) -(?= )/u

/** ` TheNewswire - le 12 mai 2026 - ` behind the place and its dash. */
function readSignAndDate(flat: string, start: number, end: number, context: DatelineContext): {agency: Agency; date: DateField; end: number; shape: string} | undefined {
  const slice = flat.slice(start, Math.min(end, start + 80))
  const match = signAndDash.exec(slice)
  const agency = match?.groups?.['sign'] === undefined ? undefined : context.agencyOf(match.groups['sign'])
  if (!match || !agency) return undefined
  const at = start + match[0].length
  const found = dateAtStart.exec(flat.slice(at, Math.min(end, at + 40)))
  const date = found && dateOf(flat, at, at + found[0].length, found.groups ?? {})
  if (!date) return undefined
  const close = readEnd(flat, date.end, end)
  if (!close.isDash) return undefined
  return {agency, date, end: close.end, shape: ` {sign} - {date}${flat.slice(date.end, close.end)}`}
}

/**
 * A place alone on its line above the body, as the Wall Street Journal's
 * archive prints it: `LONDON, Ontario`.
 */
export function readPlaceLine(flat: string, start: number, end: number): Dateline | undefined {
  if (end - start > 50) return undefined
  const places = readPlaces(flat, start, end)
  if (!places?.every(place => inCapitals(place.text.split(',')[0] ?? ''))) return undefined
  if (!places.every(place => isDatelineCity(place.name) || place.country !== undefined || place.text.includes(','))) return undefined
  return dateline(flat, start, end, places, [], undefined)
}

interface Parts {
  places: Place[]
  agencies: Agency[]
  date?: DateField
  signer?: Span
  shape: string
  basis: DatelineMatch['basis']
}

function finish(flat: string, start: number, close: number, end: number, context: DatelineContext, parts: Parts): DatelineMatch {
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
  const match: DatelineMatch = {
    dateline: dateline(flat, start, close, parts.places, parts.agencies, parts.date),
    shape: clean(parts.shape, 0, parts.shape.length).replace(garbledDash, '—'),
    bodyStart,
    markers,
    basis: parts.basis,
    ...(parts.signer && {signer: parts.signer})
  }
  // FBIS prints its own source line before the station's dateline: `(CANA) -- [TEXT] WASHINGTON, D.C.--`.
  if (markers.length > 0) {
    const inner = withoutBrackets(flat, bodyStart, end, {...context, allCapitals: false})
    if (inner?.basis === 'place' && inner.shape.endsWith('--')) {
      const places = [...match.dateline.places, ...inner.dateline.places]
      match.dateline = dateline(flat, start, inner.dateline.end, places, parts.agencies, parts.date)
      match.bodyStart = inner.bodyStart
    }
  }
  return match
}

function dateline(
  flat: string, start: number, end: number, places: Place[], agencies: Agency[], date: DateField | undefined
): Dateline {
  const span = trimSpan(flat, start, end)
  return {...span, text: clean(flat, span.start, span.end), places, ...(date && {date}), agencies}
}
