/**
 * One key for all spellings of a place's name: `São Paulo`, `SAO PAULO`,
 * `Port-au-Prince` and `PORT AU PRINCE`, `St. Louis` and `Saint Louis`.
 */
import {plainLetters} from './plain-letters.ts'

const longForms = /\b(?:saint|sankt|fort|mount)\b/g
const shortForms: Readonly<Record<string, string>> = {saint: 'st', sankt: 'st', fort: 'ft', mount: 'mt'}
const noLetters = /[^a-z]+/g

/**
 * Folds a name.
 *
 * @param name as printed, in any case
 * @returns its letters alone, small and plain
 */
export function nameKey(name: string): string {
  return plainLetters(name.toLowerCase())
    .replace(longForms, word => shortForms[word] ?? word)
    .replace(noLetters, '')
}
