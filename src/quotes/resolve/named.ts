/**
 * Every name in the body, in the order of the text: what may introduce a
 * person, an organisation or a state, and what may refer to one.
 */
import {wordTag} from '../../lexicon/function-words.ts'
import {namedBodies} from '../../lexicon/phrase-words.ts'
import type {StateRow} from '../../lexicon/states.ts'
import {personCase} from '../../text/case.ts'
import type {Gender} from '../../text/given-names.ts'
import type {Chunk, Range, Sentence, Token} from '../types.ts'
import {wordClass} from '../../text/word-kinds.ts'
import type {Entity} from './entities.ts'
import {isOneOfMany} from './epithets.ts'
import {genderOfTitles, genderOfWords} from './gender.ts'
import {mayBeListed} from '../name-parts.ts'
import {knownName, unknownName} from './name-kind.ts'
import {hasSet, wordSet} from '../word-sets.ts'
import {endsAsBody, endsInPlural, isCommon, isFirm, isOfCommonWords, isRankAt} from './name-shape.ts'
import {isInitial, isParty, nameIn, printedName, wordsOf, type NameRange} from './person-name.ts'

export type NameKind = 'person' | 'organization' | 'place' | 'unknown'

/** What a name says by itself; of one word its word keeps it for all stories. */
export interface ReadName {
  /** As printed, without titles. */
  name: string
  /** In lower case, without stops and suffixes. */
  words: readonly string[]
  /** The words as one string. */
  key: string
  kind: NameKind
  state: StateRow | undefined
  gender: Gender | undefined
  /** A common word, unless the story names somebody so: `Cook said`. */
  weak: boolean
}

/** A name where it stands. */
export interface Named extends ReadName {
  sentence: number
  /** Index of its noun phrase in the sentence. */
  chunk: number
  range: NameRange
  /** Only says whose somebody or something is: `Ruiz's lawyer`. */
  possessor: boolean
  /** Who it is, once names are known. */
  entity: Entity | undefined
}

const {determiner} = wordTag

/** `Chipmaker Norsk Sand`: what a firm does, in front of its name. */
const businesses =
  /^[A-Za-z\u00C0-\u1FFF\u3040-\uD7FF-]{0,20}(?:maker|lender|retailer|carrier|insurer|miner|producer|brewer|start-?up|broadcaster|airline|newspaper|charity|watchdog|refiner)$/

/** The names of all sentences; of a noun phrase the one with which it ends. */
export function namesOf(sentences: readonly Sentence[]): Named[] {
  const found: Named[] = []
  let shouted = false
  for (const [index, sentence] of sentences.entries()) {
    shouted = isShouted(sentence, shouted)
    const {chunks} = sentence
    for (let at = 0; at < chunks.length; at++) {
      const chunk = chunks[at]
      if (!chunk?.noun || chunk.noun.pronoun) continue
      if (!chunk.noun.name && !isShortTitled(sentence, chunk)) continue
      for (let token = chunk.from + 1; token < chunk.to; token++) {
        if (!hasSet(sentence.tokens[token], wordSet.apostrophe)) continue
        const owner = nameAt(sentence, {from: chunk.from, to: token}, index, at, true, shouted)
        if (owner) found.push(owner)
      }
      const named = nameAt(sentence, chunk, index, at, false, shouted)
      if (!named) continue
      named.weak = !chunk.noun.name
      found.push(named)
    }
  }
  return found
}

/** So many words without a small letter are a line in capitals. */
const shoutedWords = 6

/** Whether a sentence is in capitals; one of two words is as the one before it. */
function isShouted({tokens}: Sentence, before: boolean): boolean {
  let words = 0
  for (const {kind, text} of tokens) {
    if (kind !== 'word') continue
    if (hasPlainSmall(text) || text !== text.toUpperCase()) return false
    if (++words >= shoutedWords) return true
  }
  return words > 2 || before
}

/** Whether a word has a letter from `a` to `z`. */
function hasPlainSmall(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) return true
  }
  return false
}

/** `Cook`, at the sentence's head: a role, or a name that the story gave. */
function isShortTitled({tokens}: Sentence, {from, to}: Chunk): boolean {
  const first = tokens[from]
  return to - from === 1 && first?.kind === 'word' && first.capital
}

/** The name of a phrase; of one word it is the same in all stories. */
function nameAt(
  sentence: Sentence,
  phrase: Range,
  index: number,
  at: number,
  possessor: boolean,
  shouted: boolean
): Named | undefined {
  const {from, to} = phrase
  const first = sentence.tokens[from]
  if (shouted || to - from > 1 || !first || !isAsPrinted(first))
    return namedIn(sentence, phrase, index, at, possessor, shouted)
  const {word} = first
  if (word.lone === undefined) {
    const named = namedIn(sentence, phrase, index, at, possessor, false)
    word.lone = named ? loneOf(named) : null
    return named
  }
  return word.lone ? namedAs(word.lone, from, index, at, possessor) : undefined
}

function isAsPrinted({kind, text, tags, capital, word}: Token): boolean {
  return kind === 'word' && text === word.text && tags === word.tags && capital === word.capital
}

function loneOf({name, words, key, kind, state, gender, weak}: Named): ReadName {
  return {name, words, key, kind, state, gender, weak}
}

function namedAs(
  {name, words, key, kind, state, gender, weak}: ReadName,
  from: number,
  sentence: number,
  chunk: number,
  possessor: boolean
): Named {
  const range = {from, to: from + 1, start: from, titled: false}
  return {sentence, chunk, range, name, words, key, kind, state, gender, possessor, weak, entity: undefined}
}

function namedIn(
  {tokens}: Sentence,
  chunk: Range,
  sentence: number,
  at: number,
  possessor: boolean,
  shouted: boolean
): Named | undefined {
  const ending = nameIn(tokens, chunk.from, chunk.to)
  const range = ending ?? beforeOf(tokens, chunk)
  // `the Bank of Norfield` is no person's name, and `the Foreign Ministry` ends in no name.
  const from = range?.from ?? wholeFrom(tokens, chunk)
  if (from === undefined) return undefined
  let whole = range ?? {from, to: chunk.to, start: from, titled: false}
  let name = printedName(tokens, whole.from, whole.to)
  let kind: NameKind = 'unknown'
  let state: StateRow | undefined
  const body = bodyFrom(tokens, chunk)
  const full = body ?? (range === ending || range?.titled ? wholeFrom(tokens, chunk) : undefined)
  // `General Norsk Corp.` is no general
  if (whole.titled && (full === undefined || whole.to < chunk.to || !isFirm(tokens, chunk))) kind = 'person'
  else {
    const printed = full === undefined || full === whole.from ? name : printedName(tokens, full, chunk.to)
    // In a line of capitals `CARTER` is no abbreviation.
    const usual = shouted ? personCase(printed) : printed
    const only = chunk.to - chunk.from === 1 && !shouted ? tokens[chunk.from] : undefined
    const known =
      only?.kind === 'word'
        ? only.word.known
        : shouted || mayBeListed(tokens, full ?? whole.from, full === undefined ? whole.to : chunk.to)
          ? knownName(isArticled(tokens, chunk) ? `the ${usual}` : usual)
          : unknownName
    state = known.state
    kind = known.kind
    if ((kind !== 'unknown' || body !== undefined) && full !== undefined) {
      whole = {from: full, to: chunk.to, start: full, titled: false}
      name = printed
    } else if (!range) return undefined
    if (kind === 'unknown') {
      const first = tokens[whole.from]
      // `THE CEREMONY` in a line of capitals
      if (shouted && isArticled(tokens, chunk) && whole.to - whole.from === 1) return undefined
      if (endsAsBody(tokens, whole) || body !== undefined) kind = 'organization'
      else if (first && whole.to - whole.from > 1 && (first.word.isGiven || isInitial(first))) kind = 'person'
      else if (
        (isArticled(tokens, chunk) && !isCommon(tokens, whole)) ||
        endsInPlural(tokens, whole) ||
        isOfCommonWords(tokens, whole)
      )
        kind = 'organization'
    }
  }
  if (kind !== 'person' && whole.to - whole.from > 1 && businesses.test(tokens[whole.from]?.low ?? '')) {
    whole = {...whole, from: whole.from + 1}
    name = printedName(tokens, whole.from, whole.to)
    kind = 'organization'
  }
  if (kind !== 'organization' && kind !== 'place' && !shouted && isRankAt(tokens, whole)) {
    whole = {...whole, from: whole.from + 1, titled: true}
    name = printedName(tokens, whole.from, whole.to)
    kind = 'person'
  }
  const words = wordsOf(tokens, whole.from, whole.to)
  // `The Latest: Ruiz wins`
  const only = tokens[whole.from]
  if (isArticled(tokens, chunk) && words.length === 1 && only && only.classes === wordClass.adjective) return undefined
  // `a German`, `the Brack Republican`
  if (words.length < 3 && isOneOfMany(tokens, chunk)) return undefined
  // `R-Nev.` behind a senator is her party
  if (words.length === 0 || (words.length === 1 && only && isParty(only))) return undefined
  // `Skelly`: ends as adverbs do, and is one unless somebody is called so
  const weak = words.length === 1 && only?.classes === wordClass.adverb && !only.word.isGiven
  if (!weak && kind !== 'organization' && kind !== 'place' && isCommon(tokens, whole)) return undefined
  return {
    sentence,
    chunk: at,
    range: whole,
    name,
    words,
    key: words.length === 1 ? (words[0] ?? '') : words.join(' '),
    kind,
    state,
    gender:
      kind === 'organization' || kind === 'place'
        ? undefined
        : (genderOfTitles(tokens, whole.start, whole.from) ?? genderOfWords(words, only)),
    possessor,
    weak,
    entity: undefined
  }
}

/** Where the name of a body begins, behind a word in small letters that tells what it is: `rights group | Lantern`. */
function bodyFrom(tokens: Sentence['tokens'], {from, to}: Range): number | undefined {
  let at = to
  while (at > from && tokens[at - 1]?.capital) at--
  const word = at < to && at > from ? tokens[at - 1] : undefined
  if (!word || !namedBodies.has(word.low)) return undefined
  // `the firm Gordon Wu` may lead
  const first = tokens[at]
  return isArticled(tokens, {from, to}) && first && first.text !== first.text.toUpperCase() && at === to - 2
    ? undefined
    : at
}

/** `Capt. Emil Roos of Salt Lines`: the name in front. */
function beforeOf(tokens: Sentence['tokens'], {from, to}: Range): NameRange | undefined {
  for (let at = from + 1; at < to - 1; at++) {
    if (!hasSet(tokens[at], wordSet.of)) continue
    const range = nameIn(tokens, from, at)
    const first = range && tokens[range.from]
    return first &&
      (range.titled || (range.to - range.from > 1 && (first.word.isGiven || isNewName(tokens, range, at + 1, to))))
      ? range
      : undefined
  }
  return undefined
}

/** `Kirsty Lowe of Anchor Bank`: two words that stand for nothing else, of an organisation. */
function isNewName(tokens: Sentence['tokens'], {from, to}: NameRange, body: number, end: number): boolean {
  for (let at = from; at < to; at++) {
    const {tags, forms, classes, word} = tokens[at] ?? {tags: 1, forms: 0, classes: 0, word: undefined}
    if ((tags | forms | classes) !== 0 || !word || word.isRole || word.speaker || word.country) return false
  }
  return to - from === 2 && knownName(printedName(tokens, body, end)).kind === 'organization'
}

/** `the Brack Board`, but not `the union's Ana Ruiz`. */
function isArticled(tokens: Sentence['tokens'], {from, to}: Range): boolean {
  return to - from > 1 && tokens[from]?.low === 'the' && !hasOwner(tokens, from, to)
}

/** The first word of a phrase that is a name as a whole, behind its article: `the Bank of Norfield`. */
function wholeFrom(tokens: Sentence['tokens'], {from, to}: Range): number | undefined {
  let start = from
  // `Both The Brack Herald`
  while (start < to - 1 && ((tokens[start]?.tags ?? 0) & determiner) !== 0) start++
  const last = tokens[to - 1]
  return tokens[start]?.capital && (last?.capital || last?.kind === 'number') && !hasOwner(tokens, start, to)
    ? start
    : undefined
}

function hasOwner(tokens: Sentence['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (hasSet(tokens[at], wordSet.apostrophe)) return true
  return false
}
