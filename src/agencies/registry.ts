/**
 * Looks agencies up by the names that they print.
 */
import type {Agency} from '../story/types.ts'
import type {AgencyRow} from './schema.ts'

export interface Registry {
  rows: readonly AgencyRow[]
  /** The row with this id. */
  byId: (id: string) => AgencyRow | undefined
  /** The agency that signs so: `REUTERS` and `Reuter` give Reuters. */
  agencyOf: (printed: string) => Agency | undefined
  /** Ids of the agencies whose datelines name them without brackets or slashes: `SEOUL, Nov 26 AFP - `. */
  unbracketed: ReadonlySet<string>
}

/** A sign that stands free in a dateline's shape. */
const freeSign = /(?:^|[ ,])\{sign\}(?=[ ,]|$)/

const notInKey = /[^\p{L}\p{N}]+/gu
const article = /^the (?=\S)/
/** Longest sign in words: `Agence France-Presse`, `Korean Central News Agency`. */
const maxSign = 80

/** Signs are compared without case, blanks and punctuation. */
function keyOf(printed: string): string {
  return printed.toLowerCase().trim().replace(article, '').replace(notInKey, '')
}

/** Where a name begins that may have an article in front. */
function articleEnd(printed: string): number {
  let at = 0
  while (at < printed.length && printed.charCodeAt(at) <= 32) at++
  const behind = at + 3
  return printed.charCodeAt(behind) === 32 &&
    printed.length > behind + 1 &&
    printed.charCodeAt(behind + 1) > 32 &&
    printed.slice(at, behind).toLowerCase() === 'the'
    ? behind + 1
    : at
}

/**
 * A number for the plain letters and figures of a name. Nearly all that is
 * asked for is no agency's name: its number says so before a key is made.
 *
 * @returns nothing where the name has other letters
 */
function hashOf(printed: string, from: number): number | undefined {
  let hash = 7
  for (let at = from; at < printed.length; at++) {
    const code = printed.charCodeAt(at)
    if (code >= 128) return undefined
    const low = code >= 65 && code <= 90 ? code | 32 : code
    if ((low >= 97 && low <= 122) || (low >= 48 && low <= 57)) hash = (Math.imul(hash, 31) + low) | 0
  }
  return hash
}

/**
 * Builds the lookup of a list of rows. Later rows win, so that a user's own
 * row can replace one of ours.
 *
 * @param rows agency rows
 */
export function createRegistry(rows: readonly AgencyRow[]): Registry {
  const ids = new Map<string, AgencyRow>()
  const signs = new Map<string, Agency>()
  for (const row of rows) {
    ids.set(row.id, row)
    const agency: Agency = {id: row.id, name: row.name}
    for (const sign of [row.name, ...row.signs]) signs.set(keyOf(sign), agency)
  }
  const hashes = new Set<number>()
  for (const key of signs.keys()) hashes.add(hashOf(key, 0) ?? 0)
  const unbracketed = new Set<string>()
  for (const row of ids.values()) if (row.datelines?.some(({shape}) => freeSign.test(shape))) unbracketed.add(row.id)
  return {
    unbracketed,
    rows: [...ids.values()],
    byId: id => ids.get(id),
    agencyOf: printed => {
      if (printed.length > maxSign) return undefined
      const hash = hashOf(printed, articleEnd(printed))
      return hash === undefined || hashes.has(hash) ? signs.get(keyOf(printed)) : undefined
    }
  }
}

/**
 * Names an agency, station or paper that has no row: `Santiago Domestic
 * Service` is `santiago-domestic-service`.
 *
 * @param printed the name as printed
 */
export function unlistedAgency(printed: string): Agency {
  const id = printed.toLowerCase().replace(notInKey, ' ').trim().replaceAll(' ', '-')
  return {id, name: printed}
}
