/**
 * Place names as printed before a date or a dash: `NEW YORK`, `ROSCOE, South
 * Dakota`, `BEIRUT/THE HAGUE`, `NEW YORK, LONDON and BEIJING`.
 */
import {datelineCities} from '../lexicon/cities.ts'
import {monthOf} from '../lexicon/months.ts'
import {countries, provinceLetters, regions} from '../lexicon/regions.ts'
import type {Place} from '../story/types.ts'
import {placeCase} from '../text/case.ts'
import {clean, trimSpan} from '../text/flat.ts'
import {hasSmall, isPlainSmall} from '../text/letters.ts'
import {matchesOf} from '../text/matches.ts'

/** Name in lower case to ISO 3166 code, regions before countries where a name is both. */
const codes = new Map<string, string>()
for (const [code, names] of countries) for (const name of names.split('|')) codes.set(name.toLowerCase(), code)
for (const [code, names] of regions) for (const name of names.split('|')) codes.set(name.toLowerCase(), code)
/** A state at home, a country abroad: only a table of places can tell. */
const ambiguous = new Set(['georgia', 'sa', 'wa', 'nt', 'in', 'or', 'me', 'de', 'la'])

const cities = new Set(datelineCities.map(name => name.toLowerCase()))

/** A word of a name: `WINSTON-SALEM`, `N'DJAMENA`, `St.`, `101ST`. */
const nameWord = /^['‘’(]?[\p{Lu}\d][A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF.'’‘`´)-]*$/u
/** Words that stay small inside a name. */
const particles = new Set(
  (
    'a d e l y al am an and aan at bei bin da das de del della den der des di do dos du el en es im in la las le les los main my near ' +
    'no of off on op ob over san sous sul sur the to under upon van von with'
  ).split(' ')
)
/** `McALLEN` and `de` do not make a name less of an all-caps name. */
const smallInCaps = /\b(?:Mc|Mac|De|La|Le|Fitz|de|la|del|al|el|di|da|du|of|and|upon|on|am|an|in|y)(?=\p{Lu}|\b)/gu
const twoLetters = /[A-Za-z\u00C0-\u1FFF\u3040-\uD7FF].*[A-Za-z\u00C0-\u1FFF\u3040-\uD7FF]/

/** Words that a dash or colon follows, and that are no places. */
const notPlaces = new Set(
  (
    'after at before by during in on since until advisory alert analysis and attention background box breaking bulletin but by column comment commentary correction corrected ' +
    'editor editors eds end exclusive explainer factbox feature file flash focus for from graphic highlights i insight ' +
    'interview it live monday tuesday wednesday thursday friday saturday sunday more news newsmaker no note notes opinion ' +
    'photo photos picture pictures poll press preview profile q question quotes related repeat report reuters review ' +
    'roundup scenarios snapshot source special sports stocks summary table text the this timeline update updated updates urgent ' +
    'video watch weather what when who why wrapup yes a answer warning caution he she we they chapter part section item'
  ).split(' ')
)

/** Whether a name is printed in capitals, particles and `Mc` aside. */
export function inCapitals(name: string): boolean {
  return twoLetters.test(name) && !hasSmall(name.replace(smallInCaps, ''))
}

/** Whether this is one of the cities that stand alone in datelines. */
export function isDatelineCity(name: string): boolean {
  return cities.has(name.toLowerCase())
}

/** ISO 3166 code of a country, state or province as printed, `US-MA` for `Mass.`; undefined when unknown or of two meanings. */
function regionCode(printed: string): string | undefined {
  const province = provinceLetters.get(printed)
  if (province !== undefined) return province
  const key = printed.toLowerCase().replace(/^the /, '').trim()
  if (ambiguous.has(key)) return undefined
  return codes.get(key) ?? codes.get(key + '.') ?? (key.endsWith('.') ? codes.get(key.slice(0, -1)) : undefined)
}

/** Whether this names a country, state or province, of two meanings included. */
export function isRegion(printed: string): boolean {
  const key = printed.toLowerCase().trim()
  return ambiguous.has(key.replace('.', '')) || regionCode(printed) !== undefined
}

/** Country and region of a qualifier, as far as it gives them. */
export function regionOf(printed: string): Pick<Place, 'country' | 'region'> {
  const code = regionCode(printed)
  if (code === undefined) return {}
  return code.length > 2 ? {country: code.slice(0, 2), region: code} : {country: code}
}

/**
 * Whether the words in front of the first comma or other mark can be a place
 * with a date or sign behind it: small words are particles or months. Prose is
 * refused here, at its first verb.
 */
export function mayBePlace(flat: string, start: number, end: number): boolean {
  return proseWordAt(flat, start, end) < 0
}

/** Where the first word begins that no place or date has, in front of the first comma or other mark; -1 when none does. */
export function proseWordAt(flat: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = flat.charCodeAt(at)
    if (code === comma || code === semicolon || code === slash || code === openBracket || code === openSquare) return -1
    if (!isPlainSmall(code) || (at > start && flat.charCodeAt(at - 1) !== blank)) continue
    let to = at
    while (to < end && flat.charCodeAt(to) !== blank && flat.charCodeAt(to) !== comma) to++
    const word = flat.slice(at, to)
    if (!particles.has(word) && !joins.has(word) && plainWord.test(word) && monthOf(word) === undefined) return at
    at = to - 1
  }
  return -1
}

const blank = 32
const comma = 44
const semicolon = 59
const slash = 47
const openBracket = 40
const openSquare = 91
const plainWord = /^[a-z]+$/
const joins = new Set(['et', 'und'])

/** Whether a stretch can be the name of one place. */
function isPlaceName(name: string): boolean {
  if (name.length < 2 || name.length > 48 || !twoLetters.test(name)) return false
  // `AGENCY (EN`, cut from a line of credits: no name parts a pair of brackets.
  if (name.includes('(') !== name.includes(')')) return false
  const words = name.split(' ').filter(Boolean)
  if (words.length > 7 || notPlaces.has(words.join(' ').toLowerCase())) return false
  let big = 0
  for (const word of words) {
    if (nameWord.test(word)) big++
    else if (!particles.has(word.toLowerCase())) return false
  }
  return big > 0 && nameWord.test(words[0] ?? '') && nameWord.test(words.at(-1) ?? '')
}

interface Item {
  start: number
  end: number
  separator: string
}

const separators = / {0,3}(?<mark>[,/;]) {0,3}| {1,3}(?:and|AND|[&y]|et|und) {1,3}/g

function splitItems(flat: string, start: number, end: number): Item[] {
  const slice = flat.slice(start, end)
  const items: Item[] = []
  let from = 0
  let separator = ''
  for (const match of matchesOf(separators, slice)) {
    items.push({...trimSpan(flat, start + from, start + match.index), separator})
    from = match.index + match[0].length
    separator = match.groups?.['mark'] ?? 'and'
  }
  items.push({...trimSpan(flat, start + from, end), separator})
  return items.filter(item => item.end > item.start)
}

/** `MOSCOW (USSR)`, `Damascus [Syria]`, `Bhopal (Madhya Pradesh) [India]`. */
const bracketed = /^(?<name>[^()[\]]{2,48}?) ?(?:\([^()[\]]{2,40}\) ?)?[([](?<qualifier>[^()[\]]{2,40})[)\]]$/

/** `COLUMBUS Ohio`, `CALGARY. Alberta`, `WASHINGTON DC`: the name in capitals, and no comma. */
const bareQualifier = /^(?<name>[^,a-z()[\]]{2,40}?)\.? (?<qualifier>[A-Z](?:[a-z]|\.[A-Z]|C$)[A-Za-z .]{0,20})$/

function unparted(text: string): RegExpExecArray | null {
  const match = bareQualifier.exec(text)
  const qualifier = match?.groups?.['qualifier'] ?? ''
  // In capitals, only of a state: `MINISTER SAYS U.S.-` is a headline.
  const {country, region} = regionOf(qualifier)
  return (region ?? (inCapitals(qualifier) ? undefined : country)) ? match : null
}

/**
 * Reads a list of places that fills a stretch.
 *
 * @param flat flat text
 * @param start where the list starts
 * @param end where it ends
 * @returns the places, or nothing when any part of the stretch cannot be one
 */
export function readPlaces(flat: string, start: number, end: number): Place[] | undefined {
  const items = splitItems(flat, start, end)
  const places: Place[] = []
  for (const [index, item] of items.entries()) {
    const text = clean(flat, item.start, item.end)
    const last = places.at(-1)
    const laterAnd = items.slice(index + 1).some(other => other.separator === 'and')
    if (last && item.separator === ',' && isQualifier(text, last, laterAnd)) {
      last.end = item.end
      last.text = clean(flat, last.start, last.end)
      Object.assign(last, regionOf(text))
      continue
    }
    const match = bracketed.exec(text) ?? unparted(text)
    const name = match?.groups?.['name'] ?? text
    if (!isPlaceName(name)) return undefined
    const qualifier = match?.groups?.['qualifier']
    places.push({
      start: item.start,
      end: item.end,
      text,
      name: placeCase(name),
      ...(qualifier ? regionOf(qualifier) : {})
    })
    if (places.length > 6) return undefined
  }
  return places.length > 0 ? places : undefined
}

/** Cities of datelines that bear the name of a state, and the city of datelines that lies in it: `SEATTLE, WASHINGTON`. */
const namesakes: ReadonlyMap<string, string> = new Map([
  ['washington', 'seattle'],
  ['victoria', 'melbourne']
])

/** `LOS ANGELES, NEW YORK`: neither needs the other to be known; but `KUWAIT CITY, KUWAIT`. */
function areTwoCities({name, text: printed}: Place, text: string): boolean {
  if (!isDatelineCity(text) || !isDatelineCity(name) || inCapitals(text) !== inCapitals(printed)) return false
  const second = text.toLowerCase()
  const first = name.toLowerCase()
  return !first.startsWith(second) && namesakes.get(second) !== first
}

/**
 * `Mass.` after `CHATHAM`, but not `LONDON` in `NEW YORK, LONDON and BEIJING`.
 */
function isQualifier(text: string, place: Place, listGoesOn: boolean): boolean {
  if (text.length > 40 || areTwoCities(place, text)) return false
  if (isRegion(text)) return !(listGoesOn && isDatelineCity(text))
  if (!isPlaceName(text)) return false
  return !listGoesOn && (!inCapitals(text) || inCapitals(place.text))
}
