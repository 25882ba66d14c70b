/**
 * All forms of the verbs of the tables, built: what src/text/verbs.ts finds out
 * form by form, for the scripts that make the tables and for its tests.
 */
import {britishOf, gerundOf, pastAndParticiple, pastOf, stemsOf, thirdOf, verbForm} from '../../src/text/verb-rules.ts'
import type {VerbEntry} from '../../src/text/verbs.ts'
import {unpackWords} from '../../src/text/packed.ts'

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
 * Builds all forms.
 *
 * @param tables the generated ones, or those that are being made
 * @returns forms in lower case, and what each is a form of
 */
export function readVerbForms({verbs, irregularVerbs, moreForms}: VerbTables): Map<string, VerbEntry> {
  const all = new Map<string, VerbEntry>()
  const rows = irregularVerbs.split(',').map(row => row.split(' '))
  const irregular = new Set(rows.map(([lemma]) => lemma))
  for (const {word, group} of unpackWords(verbs)) {
    addRegular(all, word, group, irregular.has(word))
    const british = britishOf(word)
    if (british !== undefined) addRegular(all, british, group, false)
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
