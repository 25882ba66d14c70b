/**
 * How English verbs are inflected, and how the packed table of verbs says
 * what no spelling tells.
 *
 * Auxiliaries (`be`, `have`, `do`, `can`) are closed classes and not here.
 */

/** Kinds of verb forms; a form may be several: `put` is all but third and gerund. */
export const verbForm = {base: 1, third: 2, past: 4, gerund: 8, participle: 16} as const

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

export const pastAndParticiple: number = verbForm.past | verbForm.participle

/** One syllable with one vowel letter and one consonant: `stop`, `quit`. */
const short = /^(?:[^aeiouy]*|[^aeiou]*qu)[aeiouy][bdfgk-nprstvz]$/

/** Verbs that are written with -ise too, and that only the one way stand in the table: `criticize`, not `seize`. */
const british = /[a-z]{3}[^aeiou]ize$|[a-z]lyze$/

/**
 * The other spelling of a verb.
 *
 * @param lemma `criticize`
 * @returns `criticise`; undefined for a verb with one spelling
 */
export function britishOf(lemma: string): string | undefined {
  return british.test(lemma) ? `${lemma.slice(0, -2)}se` : undefined
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

/** What `-ed` and `-ing` are put behind: one stem or, of verbs written both ways, two. */
export function stemsOf(lemma: string, group: number): readonly string[] {
  // `panic` becomes `panicked`.
  if (lemma.endsWith('ic')) return [`${lemma}k`]
  const doubled = lemma + lemma.slice(-1)
  const doubling = group % verbGroup.noun
  if (doubling === verbGroup.doublesToo) return [doubled, lemma]
  return [doubling === verbGroup.doubles || short.test(lemma) ? doubled : lemma]
}

/** `stem` with `-ed`. */
export function pastOf(stem: string): string {
  if (endsInConsonantY(stem)) return `${stem.slice(0, -1)}ied`
  return stem.endsWith('e') ? `${stem}d` : `${stem}ed`
}

/** `stem` with `-ing`. */
export function gerundOf(stem: string): string {
  if (stem.endsWith('ie')) return `${stem.slice(0, -2)}ying`
  return /[^eoy]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`
}

function endsInConsonantY(word: string): boolean {
  return word.endsWith('y') && !/[aeiou]y$/.test(word)
}
