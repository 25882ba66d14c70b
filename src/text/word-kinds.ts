/** Adjectives and adverbs of English, and which forms of verbs are nouns as well. */
import {words} from '../lexicon/generated/word-classes.ts'
import {unpackWords} from './packed.ts'
import {verbForm} from './verb-rules.ts'
import {verbUsesOf, type VerbEntry} from './verbs.ts'

/** Classes of a word; a word may have several. `mostlyNoun`: in news far more often a noun than a verb. */
export const wordClass = {adjective: 1, noun: 2, adverb: 4, mostlyNoun: 8} as const

/** What the digit of a packed word says, beside its bits: the last two have degrees, `big`, `bigger`, `biggest`. */
const groups = [
  wordClass.adjective,
  wordClass.noun,
  wordClass.adverb,
  wordClass.noun | wordClass.mostlyNoun,
  wordClass.adjective | wordClass.noun,
  wordClass.adjective | wordClass.adverb,
  wordClass.adjective | wordClass.noun | wordClass.mostlyNoun,
  0,
  wordClass.adjective | wordClass.adverb,
  wordClass.adjective
] as const
const withDegrees = 8

/** Endings of adjectives; the nouns that have them stand in the table. */
export const adjectiveEnding = /[a-z]{3}(?:ous|ful|less|able|ible|ical|ional|[st]ive|ic)$/

/** Built when first asked for. */
let classes: Map<string, number> | undefined

/**
 * The classes of a word, as far as they are worth knowing.
 *
 * @param lower in lower case
 * @param verb that it may be a form of, as `verbOf` gives it
 * @returns bits of `wordClass`; `noun` only for words that can be a form of a verb as well
 */
export function wordClassOf(lower: string, verb: VerbEntry | undefined): number {
  classes ??= build()
  const listed = classes.get(lower)
  const asVerb = verb ? classesOfVerb(verb) : 0
  if (listed !== undefined || asVerb !== 0) return (listed ?? 0) | asVerb
  if (lower.length > 4 && lower.endsWith('ly')) return wordClass.adverb
  return !verb && adjectiveEnding.test(lower) ? wordClass.adjective : 0
}

/** What a form of a verb is beside a verb. */
function classesOfVerb({lemma, forms}: VerbEntry): number {
  const use = verbUsesOf(lemma)
  if (!use) return 0
  let bits = 0
  if (forms & (verbForm.base | verbForm.third)) {
    if (use.noun) bits |= wordClass.noun
    if (use.mostlyNoun) bits |= wordClass.mostlyNoun
  }
  if (forms & verbForm.gerund) {
    if (use.gerundNoun) bits |= wordClass.noun
    if (use.gerundAdjective) bits |= wordClass.adjective
  }
  if (forms & verbForm.participle && !(forms & verbForm.base) && use.participleAdjective) bits |= wordClass.adjective
  return bits
}

function build(): Map<string, number> {
  const all = new Map<string, number>()
  const add = (word: string, bits: number): void => {
    all.set(word, (all.get(word) ?? 0) | bits)
  }
  for (const {word, group} of unpackWords(words)) {
    add(word, groups[group] ?? 0)
    if (group < withDegrees) continue
    const stem = stemOf(word)
    add(`${stem}er`, wordClass.adjective)
    add(`${stem}est`, wordClass.adjective)
  }
  return all
}

/** What `-er` and `-est` are put behind: `big` becomes `bigg`, `easy` `easi`, `large` `larg`. */
function stemOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}i`
  if (word.endsWith('e')) return word.slice(0, -1)
  return /^[^aeiou]*[aeiou][bdgmnpt]$/.test(word) ? word + word.slice(-1) : word
}
