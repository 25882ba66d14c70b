/**
 * Names of countries as wires in other languages print them behind a town:
 * `DAMASCO (SIRIA)`, `Moskau/Russland`. From Unicode's CLDR, by way of `Intl`.
 */
import {countries} from '../../src/lexicon/regions.ts'
import {nameKey} from '../../src/text/name-key.ts'

const languages = ['de', 'es', 'fr', 'it', 'nl', 'pt']
/** `Estados Unidos` and `EE. UU.` */
const styles = ['long', 'short'] as const

/**
 * Codes of countries by the keys of their names, first those of the languages
 * that come first.
 */
export function foreignCountries(): Map<string, string> {
  const codes = new Map<string, string>()
  for (const language of languages) {
    for (const style of styles) {
      const names = new Intl.DisplayNames(language, {type: 'region', style, fallback: 'none'})
      for (const [code] of countries) {
        // `Palästinensische Autonomiegebiete (SAR)`, `Myanmar (Birmanie)`: the name without what explains it.
        const key = nameKey((names.of(code) ?? '').replace(/ \(.*/, ''))
        if (key !== '' && !codes.has(key)) codes.set(key, code)
      }
    }
  }
  return codes
}
