/**
 * Verb groups: auxiliaries, adverbs, negation and the main verb: `has not yet said`.
 */
import {wordTag} from '../lexicon/function-words.ts'
import {gerundAuxiliaries} from '../lexicon/phrase-words.ts'
import {verbForm} from '../text/verb-rules.ts'
import {wordClass} from '../text/word-kinds.ts'
import {followsAsVerb, isPlainNoun} from './behind-verb.ts'
import {phraseOf} from './phrase.ts'
import {wordSet} from './word-sets.ts'
import type {Chunk, Token} from './types.ts'

const {
  determiner,
  possessive,
  object,
  preposition,
  be,
  have,
  do: doTag,
  modal,
  negation,
  adverb,
  to: toTag,
  that: thatTag,
  auxiliary
} = wordTag
const {base, past, gerund, participle} = verbForm

/** Tokens of the longest verb group: `may not yet have been fully told`. */
const longestGroup = 9

/** Reads a verb group that begins with the token `first`, at `from`: auxiliaries, adverbs and negation, the main verb. */
export function readVerb(tokens: readonly Token[], first: Token, from: number, last: Chunk | undefined): Chunk {
  let at = from
  let main = -1
  let passive = false
  let negated = false
  let modalWord = ''
  let sawBe = false
  let sawHave = false
  const infinitive = (first.tags & toTag) !== 0 && !(first.tags & modal)
  let mainToken = first
  if (infinitive) at++
  const limit = Math.min(tokens.length, from + longestGroup)
  for (let token = tokens[at]; token?.kind === 'word' && at < limit; token = tokens[++at]) {
    if (token.tags & negation) negated = true
    if (token.tags & auxiliary && !(token.capital && at > from)) {
      if (token.tags & modal && modalWord === '') modalWord = token.low
      if (token.tags & be) sawBe = true
      else if (token.tags & have) sawHave = true
      main = at
      mainToken = token
      continue
    }
    if (token.forms !== 0 && !token.capital && isMain(token, main, tokens, at, infinitive, sawBe, sawHave)) {
      passive = sawBe && (token.forms & (participle | past)) !== 0 && !(token.forms & gerund)
      main = at
      mainToken = token
      break
    }
    if (main < 0 && at === from) {
      main = at
      break
    }
    if (token.tags & (adverb | negation) || token.word.isAdverb) continue
    // `have all attacked`, `has since left`
    if (main >= 0 && (token.word.sets & wordSet.floating || token.low === 'since')) continue
    // `did he say`, `has Washington said`: a question or an inversion stays apart
    break
  }
  if (main < 0) main = from
  // Adverbs behind the last auxiliary belong to what follows: `is also the`
  const to = main + 1
  const isAux = (mainToken.tags & auxiliary) !== 0
  const lemma = isAux
    ? mainToken.tags & be
      ? 'be'
      : mainToken.tags & have
        ? 'have'
        : mainToken.tags & doTag
          ? 'do'
          : mainToken.low
    : mainToken.word.lemma
  const alone = main === from
  const form = infinitive
    ? 'infinitive'
    : (mainToken.forms & gerund && !sawBe) || (alone && gerundAuxiliaries.has(mainToken.low))
      ? 'gerund'
      : alone &&
          !isAux &&
          mainToken.forms & (past | participle) &&
          !(mainToken.forms & base) &&
          isParticipleHere(last, mainToken)
        ? 'participle'
        : 'finite'
  const chunk = phraseOf('verb', first, mainToken, from, to)
  chunk.head = lemma
  chunk.cue = isAux ? undefined : mainToken.word.cue
  chunk.verb = {form, passive, negated, modal: modalWord, past: alone && (mainToken.forms & participle) !== 0, main}
  return chunk
}

/** `Asked whether ...`, `the plan, unveiled Monday`, `told that`: a past form that has no subject. */
function isParticipleHere(last: Chunk | undefined, token: Token): boolean {
  if (!(token.forms & past)) return true
  return last === undefined || last.kind === 'sub' || last.kind === 'open'
}

function isMain(
  token: Token,
  main: number,
  tokens: readonly Token[],
  at: number,
  infinitive: boolean,
  sawBe: boolean,
  sawHave: boolean
): boolean {
  const {forms, classes} = token
  if (main < 0) return true
  const next = tokens[at + 1]
  if (sawBe) {
    if (forms & gerund) return true
    return (forms & participle) !== 0 && !(classes & wordClass.adjective && next !== undefined && isPlainNoun(next))
  }
  if (sawHave) return (forms & (participle | past)) !== 0
  if (forms & base) return infinitive || (token.tags & (determiner | preposition)) === 0 || followsAsVerb(next)
  return false
}

/** Where the infinitive behind `to` has its verb: `to say`, `to publicly say`, `to be told`. */
export function infinitiveAt(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 4; index++) {
    const token = tokens[index]
    if (!token || token.kind !== 'word') return false
    if (token.low === 'be' || token.low === 'have' || token.low === 'do') return true
    if (token.forms & base && !(token.classes & wordClass.adjective && !isVerbBase(tokens, index)))
      return !token.capital
    if (!(token.word.isAdverb || token.tags & (adverb | negation))) return false
  }
  return false
}

function isVerbBase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    !next ||
    next.kind !== 'word' ||
    (next.tags & (determiner | possessive | object | preposition | thatTag | toTag)) !== 0 ||
    next.capital
  )
}
