/**
 * The country of a place, and the part of it, as far as they are certain.
 *
 * In this order: a qualifier decides (`MOSCOW, Idaho`); then what the wires'
 * conventions and the best-known bearer of the name say (`MOSCOW`); then the
 * name's being a country's or a region's own (`KUWAIT`, `TASMANIA`). What
 * stays open has neither: `SAN JOSE`, `ABOARD AIR FORCE ONE`.
 */
import {doubtfulQualifiers} from '../lexicon/former-states.ts'
import {monthOf} from '../lexicon/months.ts'
import {subdivisions} from '../lexicon/subdivisions.ts'
import type {Place} from '../story/types.ts'
import {placeOf, placeWithin} from '../text/gazetteer.ts'
import {nameKey} from '../text/name-key.ts'
import {plainLetters} from '../text/plain-letters.ts'
import {regionOf} from './places.ts'

export type Whereabouts = Pick<Place, 'country' | 'region'>

/** Name and qualifiers: `Bhopal (Madhya Pradesh) [India]`. */
const dividers = /[,()[\]]+/
/**
 * `NEAR KARBALA`, `WITH U.S. TROOPS IN KUWAIT`: the words in front of the name
 * that says where. Bounded: the slice is at most 48 characters.
 */
const position =
  /^(?:(?:[^ ]+ ){1,6})??(?:in|near|nr\.?|outside|inside|off|around|(?:north|south|east|west)(?:east|west)? of) (?:the )?(?=\p{Lu})/iu

/** `northern Afghanistan`, `Israeli-Occupied Gaza Strip`, `Soviet Armenia`. */
const direction =
  /^(?:(?:[a-z]+-)?(?:occupied|controlled|administered|held)|soviet(?! union)|central|(?:north|south|east|west)(?:east|west)?ern) (?=.)/i
/** `ABOARD AIR FORCE ONE`, `AT SEA`, `WITH THE 101ST AIRBORNE`. */
const noTown = /^(?:aboard|at|in|on|over|under|with) /i
/** `PA`, `Ala.`: qualifiers, and by themselves rather a sign or a word. */
const abbreviation = /^(?:..|.{2,8}\.)$/
const vowelEnd = /[aeiou]$/

let partCodes: ReadonlyMap<string, string> | undefined

/** Code of a part of a country, such as `IN-MH` for `Maharashtra`. */
function partOf(qualifier: string): string | undefined {
  partCodes ??= new Map(subdivisions.flatMap(([code, names]) => names.split('|').map(name => [nameKey(name), code])))
  return partCodes.get(nameKey(qualifier))
}

/** Code of a country or a part of one; `Rússia` is Russia. */
function regionCode(printed: string): string | undefined {
  const {country, region} = regionOf(printed)
  if (country !== undefined) return region ?? country
  const plain = plainLetters(printed.toLowerCase())
  return plain === printed.toLowerCase() ? partOf(plain) : regionCode(plain)
}

/** What a qualifier makes of a name; undefined where it says nothing that we know. */
function qualifiedCode(name: string, qualifier: string): string | undefined {
  const core = qualifier.replace(direction, '')
  const key = nameKey(core)
  const heirs = Object.hasOwn(doubtfulQualifiers, key) ? doubtfulQualifiers[key] : undefined
  const heir = heirs && placeWithin(name, heirs)
  if (heir) return heir
  // Georgian names end in a vowel: `STONE MOUNTAIN, Georgia` is in the US.
  if (key === 'georgia' && !vowelEnd.test(nameKey(name))) return 'US-GA'
  const code =
    regionCode(qualifier) ??
    regionCode(core) ??
    // `GRUGLIASCO, Turin` lies where Turin lies.
    (heirs ? undefined : placeOf(qualifier))
  if (code?.length !== 2) return code
  // `CARBONDALE, United States`: the part is known where the name means one place only.
  const alone = placeOf(name)
  return alone?.startsWith(`${code}-`) ? alone : code
}

/** The place that a name means by itself. */
function bareCode(name: string): string | undefined {
  const code = placeOf(name) ?? (abbreviation.test(name) ? undefined : regionCode(name))
  if (code !== undefined) return code
  const front = position.exec(name)
  const rest = front ? name.slice(front[0].length) : ''
  return rest ? (placeOf(rest) ?? regionCode(rest)) : undefined
}

/**
 * Locates the places of one line, each by its own words. What these leave open
 * takes the country of the next that has a qualifier: `NARA/TOKYO, Japan`.
 *
 * @param places as read; their `country` and `region` are set
 */
export function locateAll(places: readonly Place[]): void {
  let shared: string | undefined
  for (const place of places.toReversed()) {
    Object.assign(place, locate(place.text))
    if (shared !== undefined && place.country === undefined && !noTown.test(place.name) && placeOf(place.name) !== '')
      place.country = shared
    shared = place.text.length > place.name.length ? place.country : undefined
  }
}

/**
 * Says where a place is.
 *
 * @param printed the place with its qualifiers: `PUNE, Maharashtra`
 * @returns ISO 3166-1 country and ISO 3166-2 region; neither where the place is none on land or has namesakes
 */
export function locate(printed: string): Whereabouts {
  const [name = '', ...rest] = printed
    .split(dividers)
    .map(part => part.trim())
    .filter(Boolean)
  // `NEW DELHI, NOV.`: a date that lost its day.
  const qualifiers = rest.filter(part => monthOf(part.toLowerCase().replace('.', '')) === undefined)
  let code: string | undefined
  if (qualifiers.length === 0) code = bareCode(name)
  for (const qualifier of qualifiers) {
    const found = qualifiedCode(name, qualifier)
    if (found !== undefined && found.length > (code?.length ?? 0)) code = found
  }
  if (!code) return {}
  return code.length > 2 ? {country: code.slice(0, 2), region: code} : {country: code}
}
