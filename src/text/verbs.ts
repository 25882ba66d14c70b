/**
 * Which verb a word is a form of, for telling which word of a sentence is its
 * verb. A form is traced back to lemmas of the word table that have it: to
 * build all forms of all verbs takes longer than to read a story.
 */
import {irregularVerbs, moreForms, verbs} from '../lexicon/generated/verb-forms.ts'
import {Heads} from './heads.ts'
import {unpackWords} from './packed.ts'
import {remembering} from './remember.ts'
import {britishOf, gerundOf, pastAndParticiple, pastOf, stemsOf, thirdOf, verbForm, verbGroup} from './verb-rules.ts'

export interface VerbEntry {
  /** The commonest verb that the form belongs to: `find` of `found`. */
  lemma: string
  /** Bits of `verbForm`. */
  forms: number
}

/** A verb that is inflected by rule, at least in its third person and gerund. */
interface Lemma {
  /** Where it stands in the table: of two verbs with one form, the first gives the lemma. */
  rank: number
  group: number
  /** `criticise`, which stands in the table as `criticize`. */
  isBritish: boolean
}

/** A form that no rule gives. */
interface OtherForm {
  lemma: string
  bits: number
  /** It is its own verb's before it is that of a regular one: `saw` is of `see`, not the base of `saw`. */
  isCommoner: boolean
}

interface Tables {
  lemmas: ReadonlyMap<string, Lemma>
  irregular: ReadonlySet<string>
  others: ReadonlyMap<string, readonly OtherForm[]>
  /** How all of them begin. */
  heads: Heads
}

/** Unpacked when the first word is looked up. */
let tables: Tables | undefined

/**
 * Looks a form up.
 *
 * @param form in lower case
 * @returns its verb and what it can be of it; undefined for what is no form of a verb
 */
export const verbOf: (form: string) => VerbEntry | undefined = remembering(findVerb)

/** As `verbOf`, for who keeps the answers. */
export function findVerb(form: string): VerbEntry | undefined {
  tables ??= unpack()
  if (!mayBeForm(form, tables)) return undefined
  let entry = regularOf(form, tables)
  for (const {lemma, bits, isCommoner} of tables.others.get(form) ?? []) {
    if (entry && (!isCommoner || entry.lemma === lemma)) entry.forms |= bits
    else entry = {lemma, forms: bits}
  }
  return entry
}

/** From so many letters on a form begins with three letters of its verb: `replies`, but `flies`. */
const longForm = 7
const ending = /(?:s|ed|ing)$/

/** Whether a verb begins as a form does: most names are none by their first letters. */
function mayBeForm(form: string, {heads}: Tables): boolean {
  return heads.mayBeAt(form) || (form.length < longForm && ending.test(form))
}

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
 * What else the forms of a verb are.
 *
 * @param lemma as `verbOf` gives it
 * @returns undefined where they are nothing but verbs
 */
export function verbUsesOf(lemma: string): VerbUses | undefined {
  const entry = (tables ??= unpack()).lemmas.get(lemma)
  if (!entry || entry.isBritish || entry.group < verbGroup.noun) return undefined
  const part = entry.group % verbGroup.gerundNoun
  const more = Math.floor(entry.group / verbGroup.gerundNoun)
  return {
    noun: part >= verbGroup.noun,
    mostlyNoun: part >= verbGroup.mostlyNoun,
    gerundNoun: (more & 1) !== 0,
    gerundAdjective: (more & 2) !== 0,
    participleAdjective: (more & 4) !== 0
  }
}

function regularOf(form: string, {lemmas, irregular}: Tables): VerbEntry | undefined {
  let entry: VerbEntry | undefined
  let best = Infinity
  for (const lemma of lemmasBehind(form)) {
    const known = lemmas.get(lemma)
    const bits = known ? regularBits(form, lemma, known, irregular) : 0
    if (!known || bits === 0) continue
    const isFirst = known.rank < best
    entry = {lemma: !entry || isFirst ? lemma : entry.lemma, forms: (entry?.forms ?? 0) | bits}
    if (isFirst) best = known.rank
  }
  return entry
}

/** What a form can be of by its ending: `planned` of `planne`, `plann` and `plan`. */
function lemmasBehind(form: string): readonly string[] {
  const cut = (letters: number, more = ''): string => form.slice(0, -letters) + more
  if (form.endsWith('s')) return [form, cut(1), cut(2), cut(3), cut(3, 'y')]
  if (form.endsWith('ed')) return [form, cut(1), cut(2), cut(3), cut(3, 'y')]
  if (form.endsWith('ing')) return [form, cut(3), cut(3, 'e'), cut(4), cut(4, 'ie')]
  return [form]
}

function regularBits(form: string, lemma: string, {group, isBritish}: Lemma, irregular: ReadonlySet<string>): number {
  let bits = form === lemma ? verbForm.base : 0
  if (form === thirdOf(lemma)) bits |= verbForm.third
  for (const stem of stemsOf(lemma, group)) {
    if (form === pastOf(stem) && (isBritish || !irregular.has(lemma))) bits |= pastAndParticiple
    if (form === gerundOf(stem)) bits |= verbForm.gerund
  }
  return bits
}

function unpack(): Tables {
  const lemmas = new Map<string, Lemma>()
  for (const {word, group} of unpackWords(verbs)) {
    lemmas.set(word, {rank: lemmas.size, group, isBritish: false})
    const british = britishOf(word)
    if (british !== undefined) lemmas.set(british, {rank: lemmas.size, group, isBritish: true})
  }
  const others = new Map<string, OtherForm[]>()
  const add = (form: string, lemma: string, bits: number, isCommoner: boolean): void => {
    const before = others.get(form)
    if (before) before.push({lemma, bits, isCommoner})
    else others.set(form, [{lemma, bits, isCommoner}])
  }
  const rows = irregularVerbs.split(',').map(row => row.split(' '))
  for (const [lemma = '', past = '', participle = ''] of rows) {
    // `+` marks a form that is more often the base of another verb.
    for (const form of past.split('/'))
      add(form.replace('+', ''), lemma, participle === '' ? pastAndParticiple : verbForm.past, !form.endsWith('+'))
    for (const form of participle.split('/'))
      if (form !== '') add(form.replace('+', ''), lemma, verbForm.participle, !form.endsWith('+'))
  }
  for (const row of moreForms.split(',')) {
    const [form = '', lemma = ''] = row.split(' ')
    add(form, lemma, verbForm.gerund, false)
  }
  const heads = new Heads(lemmas.keys(), others.keys())
  return {lemmas, irregular: new Set(rows.map(([lemma = '']) => lemma)), others, heads}
}
