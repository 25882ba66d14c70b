/**
 * Whether words in quotation marks that no attribution reports are somebody's,
 * or a term, a title, a word that the writer keeps at arm's length: signs for
 * the one and the other, each with its weight.
 */
import {isCueLemma} from './cue-table.ts'
import {isDoing, isNaming, isSayingNoun} from '../lexicon/fragments.ts'
import type {Span} from '../story/types.ts'
import type {Draft, StretchKind} from './types.ts'

const word = /[A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF][A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF'’-]*/g
const wordBehind = /^ ([a-z\u00DF-\u0390\u03AC-\u03CE\u0430-\u1FFF][A-Za-z\u00C0-\u1FFF\u3040-\uD7FF-]{0,30})/
const functionWord =
  /^(?:and|or|in|on|for|to|of|at|with|by|from|as|that|is|was|are|were|who|but|because|when|if|after|before|about|than|over|against|into|during|while|has|had|have|it|he|she|they|we|there|this)$/u
const placed = /\b(?:on|in|at) $/i
const article = /\b(?:an?|the) $/i
const possessive = /(?:\b(?:his|her|its|their|our|my)|['’]s|s['’]) $/i
const pronoun = /\b(?:his|her|its|their|our|my) $/i
const label = /\bas $/i
const copula = /\b(?:is|was|are|were|be|been|being) $/i
/** ` (2005)`, ` (party poster, 2005)` */
const dated = /^ \([^()\n]{0,40}\d{4}\)/
const opensSentence = /(?:^|[.!?…–—-][”"'’)]?) {0,6}$/u
const described = /\b(?:as|to)(?: an?| the)? $/

/** Subjects that tell of nobody in particular. */
const nobody = /^(?:it|there|this|that|which|who|you|i|we)$/i

/** As many words are long enough that nobody writes them of his own accord. */
const manyWords = 7
/** A term that describes a noun has no more words. */
const longestTerm = 3

/** What shows whose words a fragment holds. */
interface Fragment {
  words: number
  titled: boolean
  draft: Draft
  before: string
  /** A comma stands before its closing mark. */
  comma: boolean
  /** The word behind, where the fragment describes it: `lunch` of `a "unity" lunch`. */
  noun: string
  /** What stands right behind. */
  behind: string
  /** Who is taken to speak. */
  subject: string
}

/** Weights of the signs: more than nothing in sum is a quote. */
const signs: ReadonlyArray<readonly [weight: number, holds: (fragment: Fragment) => boolean]> = [
  [1, () => true],
  [4, ({draft: {mention, lemma}}) => mention !== undefined && (isNaming(lemma) || reports(lemma))],
  // `labelled it as "OLD NEWS"`
  [
    4,
    ({draft: {mention, lemma}, before, titled}) =>
      titled && mention !== undefined && isNaming(lemma) && label.test(before)
  ],
  // `which by her own account was a "mistake"`
  [
    1,
    ({draft: {mention, lemma}, before, words}) =>
      words <= longestTerm && mention !== undefined && (lemma === 'be' || copula.test(before))
  ],
  // `It runs a "dry dock"`, `who sail a "cat boat"`
  [-1, ({subject, words}) => words <= longestTerm && nobody.test(subject)],
  [3, ({words, titled}) => words >= manyWords && !titled],
  // `known as "the fixer"`, `told to "smile"`
  [3, ({before, titled}) => described.test(before) && !titled],
  // `the "47 percent" remark`
  [5, ({noun}) => isSayingNoun(noun)],
  // `"Beds, beds, beds," it was heard`: a comma left by an attribution
  [3, ({before, comma, titled}) => comma && !titled && opensSentence.test(before)],
  // `a "unity" lunch`, `the "street date" of the record`
  [-1, ({noun, words}) => noun !== '' && words <= longestTerm],
  // `the "pier for all" hats`: what is known by a term, and not what somebody calls it
  [-4, ({before, noun}) => noun !== '' && !isSayingNoun(noun) && (article.test(before) || possessive.test(before))],
  // `parading its "Jewel of the Coast" before the world`
  [-3, ({before, noun, titled}) => !isSayingNoun(noun) && (titled ? possessive : pronoun).test(before)],
  // `"No to the dam" (2005)`: a poster, a motion, a book
  [-4, ({behind}) => dated.test(behind)],
  // `a "megabridge"`
  [-1, ({words}) => words === 1],
  [-3, ({draft: {mention}}) => !mention],
  [-4, ({titled}) => titled],
  // `Ruiz said on "The Hour"`
  [-9, ({before, titled}) => titled && placed.test(before)]
]

/**
 * Whether words in a narrative are somebody's.
 *
 * @param flat the flat text
 * @param span of the words with their marks
 * @param draft what the sentence tells of them
 * @param kind of the stretch
 */
export function isQuote(flat: string, {start, end}: Span, draft: Draft, kind: StretchKind | undefined): boolean {
  const behind = flat.slice(end, end + 60)
  const next = wordBehind.exec(behind)?.[1] ?? ''
  const fragment: Fragment = {
    words: wordsIn(flat, {start, end}),
    titled: kind === 'titled',
    draft,
    before: flat.slice(Math.max(0, start - 8), start),
    comma: flat.charAt(end - 2) === ',',
    noun: functionWord.test(next) ? '' : next,
    behind,
    subject: draft.rule === 'subject' && draft.mention ? flat.slice(draft.mention.start, draft.mention.end) : ''
  }
  let sum = 0
  for (const [weight, holds] of signs) if (holds(fragment)) sum += weight
  return sum > 0
}

/** Whether a verb tells that its subject speaks, wherever in the sentence it stands. */
export function reports(lemma: string): boolean {
  return isCueLemma(lemma) && !isDoing(lemma)
}

const emptySubject = /^(?:it|there|this|that)$/i

/** Whether the subject of a fragment's verb is nobody: `there is "a risk"`. */
export function isEmpty(flat: string, {mention, lemma, rule}: Draft): boolean {
  return (
    rule === 'subject' &&
    !reports(lemma) &&
    mention !== undefined &&
    emptySubject.test(flat.slice(mention.start, mention.end))
  )
}

const onlyArticle = /^ (?:an? |the )?$/

/** Whether a term says what the subject is, so that it is another's word for them: `Ruiz is a "fighter"`; not `Ruiz's answer was "no"`. */
export function isDescribed(flat: string, {content, cue, lemma, mention, core, rule}: Draft): boolean {
  const [words] = content
  const [verb] = cue
  if (rule !== 'subject' || lemma !== 'be' || !mention || !core || !words || !verb) return false
  const owned = mention.end < core.end
  return (
    !owned &&
    onlyArticle.test(flat.slice(verb.end, Math.min(words.start, verb.end + 8))) &&
    wordsIn(flat, words) <= longestTerm
  )
}

function wordsIn(flat: string, {start, end}: Span): number {
  return (flat.slice(start, Math.min(end, start + 80)).match(word) ?? []).length
}
