/**
 * Looks agencies up by the names that they print.
 */
import type {Agency} from '../story/types.ts'
import type {AgencyRow} from './schema.ts'

export interface Registry {
  rows: readonly AgencyRow[]
  /** The row with this id. */
  byId(id: string): AgencyRow | undefined
  /** The agency that signs so: `REUTERS` and `Reuter` give Reuters. */
  agencyOf(printed: string): Agency | undefined
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
  const unbracketed = new Set<string>()
  for (const row of ids.values()) if (row.datelines?.some(({shape}) => freeSign.test(shape))) unbracketed.add(row.id)
  return {
    unbracketed,
    rows: [...ids.values()],
    byId: id => ids.get(id),
    agencyOf: printed => (printed.length > maxSign ? undefined : signs.get(keyOf(printed)))
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
