/**
 * The forms of English verbs, for telling which word of a sentence is its
 * verb. Regular forms are built by rule from the lemmas of the word table.
 *
 * Auxiliaries (`be`, `have`, `do`, `can`) are closed classes and not here.
 */
import {irregularVerbs, moreForms, verbs} from '../lexicon/generated/verb-forms.ts'
import {unpackWords} from './packed.ts'

/** Kinds of verb forms; a form may be several: `put` is all but third and gerund. */
export const verbForm = {base: 1, third: 2, past: 4, gerund: 8, participle: 16} as const

export interface VerbEntry {
  /** The commonest verb that the form belongs to: `find` of `found`. */
  lemma: string
  /** Bits of `verbForm`. */
  forms: number
}

/** The tables of src/lexicon/generated/verb-forms.ts. */
export interface VerbTables {
  /** Lemmas, packed, with the groups below. */
  verbs: string
  /** `begin began begun,bend bent` */
  irregularVerbs: string
  /** Gerunds and their lemmas: `ageing age,bingeing binge` */
  moreForms: string
}

/**
 * The group of a packed verb is a sum: how it doubles its last consonant, how
 * far its base and third person are nouns (0, 1, 2: mostly), and whether its
 * gerund is a noun or an adjective and its participle an adjective.
 */
export const verbGroup = {
  doubles: 1,
  doublesToo: 2,
  noun: 3,
  mostlyNoun: 6,
  gerundNoun: 9,
  gerundAdjective: 18,
  participleAdjective: 36
}

const pastAndParticiple = verbForm.past | verbForm.participle

/** One syllable with one vowel letter and one consonant: `stop`, `quit`. */
const short = /^(?:[^aeiouy]*|[^aeiou]*qu)[aeiouy][bdfgk-nprstvz]$/

/** Verbs that are written with -ise too, and that only the one way stand in the table: `criticize`, not `seize`. */
const british = /[a-z]{3}[^aeiou]ize$|[a-z]lyze$/

/** Every form in lower case, and what it is a form of. */
export const verbForms: ReadonlyMap<string, VerbEntry> = /* @__PURE__ */ readVerbForms({
  verbs,
  irregularVerbs,
  moreForms
})

/** What else the forms of a verb can be. */
export interface VerbUses {
  /** Base and third person: `plan`, `plans`. */
  noun: boolean
  mostlyNoun: boolean
  gerundNoun: boolean
  gerundAdjective: boolean
  participleAdjective: boolean
}

/**
 * Lists the verbs whose forms are other words as well.
 *
 * @returns by lemma
 */
export function verbUses(): ReadonlyMap<string, VerbUses> {
  const uses = new Map<string, VerbUses>()
  for (const {word, group} of unpackWords(verbs)) {
    if (group < verbGroup.noun) continue
    const part = group % verbGroup.gerundNoun
    const more = Math.floor(group / verbGroup.gerundNoun)
    uses.set(word, {
      noun: part >= verbGroup.noun,
      mostlyNoun: part >= verbGroup.mostlyNoun,
      gerundNoun: (more & 1) !== 0,
      gerundAdjective: (more & 2) !== 0,
      participleAdjective: (more & 4) !== 0
    })
  }
  return uses
}

/**
 * The third person of a regular verb, which is the plural of a noun too.
 *
 * @param lemma `carry`
 * @returns `carries`
 */
export function thirdOf(lemma: string): string {
  if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ies`
  if (/(?:[sxz]|sh|[^aeiou]o|(?<!stoma|epo|monar)ch)$/.test(lemma)) {
    return /(?:^|[^aeiou])[aeiou]z$|quiz$/.test(lemma) ? `${lemma}zes` : `${lemma}es`
  }
  return `${lemma}s`
}

/**
 * Builds all forms.
 *
 * @param tables the generated ones, but for those who make them
 * @returns forms in lower case, and what each is a form of
 */
export function readVerbForms({verbs, irregularVerbs, moreForms}: VerbTables): Map<string, VerbEntry> {
  const all = new Map<string, VerbEntry>()
  const rows = irregularVerbs.split(',').map(row => row.split(' '))
  const irregular = new Set(rows.map(([lemma]) => lemma))
  for (const {word, group} of unpackWords(verbs)) {
    addRegular(all, word, group, irregular.has(word))
    if (british.test(word)) addRegular(all, `${word.slice(0, -2)}se`, group, false)
  }
  // After the regular forms: `saw` is of `see`, not the base of `saw`.
  for (const [lemma = '', past = '', participle] of rows) {
    for (const form of past.split('/')) addIrregular(all, form, lemma, participle ? verbForm.past : pastAndParticiple)
    for (const form of participle?.split('/') ?? []) addIrregular(all, form, lemma, verbForm.participle)
  }
  for (const row of moreForms.split(',')) {
    const [form = '', lemma = ''] = row.split(' ')
    add(all, form, lemma, verbForm.gerund)
  }
  return all
}

function addRegular(all: Map<string, VerbEntry>, lemma: string, group: number, irregular: boolean): void {
  add(all, lemma, lemma, verbForm.base)
  add(all, thirdOf(lemma), lemma, verbForm.third)
  for (const stem of stemsOf(lemma, group)) {
    if (!irregular) add(all, pastOf(stem), lemma, pastAndParticiple)
    add(all, gerundOf(stem), lemma, verbForm.gerund)
  }
}

/** A form that two verbs have keeps its first verb and gets the bits of both. */
function add(all: Map<string, VerbEntry>, form: string, lemma: string, bits: number): void {
  const entry = all.get(form)
  if (entry) entry.forms |= bits
  else all.set(form, {lemma, forms: bits})
}

/** An irregular form is commoner than the base of another verb, unless the table says `+`. */
function addIrregular(all: Map<string, VerbEntry>, form: string, lemma: string, bits: number): void {
  if (form.endsWith('+')) {
    add(all, form.slice(0, -1), lemma, bits)
    return
  }
  const entry = all.get(form)
  if (entry?.lemma === lemma) entry.forms |= bits
  else all.set(form, {lemma, forms: bits})
}

/** What `-ed` and `-ing` are put behind. */
function stemsOf(lemma: string, group: number): readonly string[] {
  // `panic` becomes `panicked`.
  if (lemma.endsWith('ic')) return [`${lemma}k`]
  const doubled = lemma + lemma.slice(-1)
  const doubling = group % verbGroup.noun
  if (doubling === verbGroup.doublesToo) return [doubled, lemma]
  return [doubling === verbGroup.doubles || short.test(lemma) ? doubled : lemma]
}

function pastOf(stem: string): string {
  if (endsInConsonantY(stem)) return `${stem.slice(0, -1)}ied`
  return stem.endsWith('e') ? `${stem}d` : `${stem}ed`
}

function gerundOf(stem: string): string {
  if (stem.endsWith('ie')) return `${stem.slice(0, -2)}ying`
  return /[^eoy]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`
}

function endsInConsonantY(word: string): boolean {
  return word.endsWith('y') && !/[aeiou]y$/.test(word)
}
