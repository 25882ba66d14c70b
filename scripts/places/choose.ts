/**
 * Chooses what the gazetteer holds: the names that datelines print with no
 * country, each with the one place that it means.
 */
import {nameKey} from '../../src/text/name-key.ts'
import type {Town} from './atlas.ts'
import type {Rows} from './conventions.ts'

/** Below it a town comes with its country or state wherever it is printed. */
const leastFame = 700_000
/** In countries whose towns English wires report from daily. */
const leastFameAtHome = 450_000
const home = new Set(['AU', 'CA', 'GB', 'IE', 'NZ', 'US'])
/** A name belongs to the place that is this many times as well known as its next namesake; else it stays open. */
const clearly = 3

/** German and Nordic letters are printed `ue`, `oe` too. */
const umlauts: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'ae',
  Ö: 'oe',
  Ü: 'ue',
  å: 'aa',
  Å: 'aa',
  ø: 'oe'
}

/** Keys of all ways to print a town's name. */
function keysOf({name, ascii, country}: Town): Set<string> {
  const keys = new Set([nameKey(name), nameKey(ascii)])
  if (['AT', 'CH', 'DE', 'DK', 'FI', 'NO', 'SE'].includes(country))
    keys.add(nameKey(name.replace(/[äöüåø]/giu, letter => umlauts[letter] ?? letter)))
  return keys
}

/** Those of one name, the best known first. */
function namesakes(atlas: readonly Town[]): Map<string, Town[]> {
  const byKey = new Map<string, Town[]>()
  for (const town of [...atlas].sort((a, b) => b.fame - a.fame)) {
    for (const key of keysOf(town)) {
      const others = byKey.get(key)
      if (others) others.push(town)
      else byKey.set(key, [town])
    }
  }
  return byKey
}

/** The code of the place that a name means, as far as it is clear: `US` for Springfield. */
function meaning(towns: readonly Town[]): string | undefined {
  const [first] = towns
  if (!first) return undefined
  const rival = (other: Town): boolean => other.fame * clearly > first.fame
  if (towns.some(other => other.country !== first.country && rival(other))) return undefined
  return towns.some(other => other.code !== first.code && rival(other)) ? first.country : first.code
}

/**
 * The names of the gazetteer.
 *
 * @param atlas all towns
 * @param conventions rows that go before the atlas
 * @param regionCodes what keys mean as names of countries and their parts
 * @returns code by key; empty where the name is of a region, and of a city just as well
 */
export function chooseNames(
  atlas: readonly Town[],
  conventions: readonly Rows[],
  regionCodes: ReadonlyMap<string, string>
): Map<string, string> {
  const names = new Map<string, string>()
  for (const [key, towns] of namesakes(atlas)) {
    const [first] = towns
    if (!first || !(first.capital || first.fame >= (home.has(first.country) ? leastFameAtHome : leastFame))) continue
    const code = meaning(towns)
    const region = regionCodes.get(key)
    // Quebec and Gaza are cities in the region of that name; Victoria may be in any of four countries.
    if (region !== undefined) names.set(key, code?.startsWith(region.slice(0, 2)) ? region : '')
    else if (code !== undefined) names.set(key, code)
  }
  for (const rows of conventions)
    for (const [code, list] of rows) for (const name of list.split('|')) names.set(nameKey(name), code)
  return names
}

/**
 * Towns of the countries that a doubtful qualifier may mean: which Georgia
 * `ROME, Georgia` lies in, which heir of the Soviet Union `BREST, U.S.S.R.`.
 *
 * @param atlas all towns
 * @param doubtful the codes that each such qualifier may mean
 * @param names what the gazetteer says anyway
 */
export function chooseHeirs(
  atlas: readonly Town[],
  doubtful: ReadonlyArray<readonly string[]>,
  names: ReadonlyMap<string, string>
): Array<[key: string, code: string]> {
  const heirs = new Set(doubtful.flat())
  const chosen = new Map<string, string[]>()
  for (const [key, towns] of namesakes(atlas)) {
    for (const {code, fame, country} of towns) {
      if (!heirs.has(code) || names.get(key) === code) continue
      const least = country === 'GE' ? 0 : country === 'US' ? 60_000 : leastFame / 2
      if (fame < least) continue
      const codes = chosen.get(key) ?? []
      if (!codes.includes(code)) chosen.set(key, [...codes, code])
    }
  }
  return [...chosen].flatMap(([key, codes]) => codes.map((code): [string, string] => [key, code]))
}
