/**
 * Whether words in quotation marks that no attribution reports are somebody's,
 * or a term, a title, a word that the writer keeps at arm's length: signs for
 * the one and the other, each with its weight.
 */
import {isCueLemma} from './cue-table.ts'
import {isNaming, isSayingNoun} from '../lexicon/fragments.ts'
import type {Span} from '../story/types.ts'
import type {Draft, StretchKind} from './types.ts'

const word = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu
const wordBehind = /^ (\p{Ll}[\p{L}-]*)/u
const functionWord =
  /^(?:and|or|in|on|for|to|of|at|with|by|from|as|that|is|was|are|were|who|but|because|when|if|after|before|about|than|over|against|into|during|while|has|had|have|it|he|she|they|we|there|this)$/u
const placed = /\b(?:on|in|at) $/i
const opensSentence = /(?:^|[.!?…–—-][”"'’)]?) {0,6}$/u
const described = /\b(?:as|to)(?: an?| the)? $/i

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
  /** Who is taken to speak. */
  subject: string
}

/** Weights of the signs: more than nothing in sum is a quote. */
const signs: ReadonlyArray<readonly [weight: number, holds: (fragment: Fragment) => boolean]> = [
  [1, () => true],
  [4, ({draft: {mention, lemma}}) => mention !== undefined && (isNaming(lemma) || isCueLemma(lemma))],
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
  const behind = wordBehind.exec(flat.slice(end, end + 24))?.[1] ?? ''
  const fragment: Fragment = {
    words: (flat.slice(start, Math.min(end, start + 80)).match(word) ?? []).length,
    titled: kind === 'titled',
    draft,
    before: flat.slice(Math.max(0, start - 8), start),
    comma: flat.charAt(end - 2) === ',',
    noun: functionWord.test(behind) ? '' : behind,
    subject: draft.rule === 'subject' && draft.mention ? flat.slice(draft.mention.start, draft.mention.end) : ''
  }
  let sum = 0
  for (const [weight, holds] of signs) if (holds(fragment)) sum += weight
  return sum > 0
}
