/**
 * Words, numbers and marks of a paragraph, in narrative sentences: what
 * stands in quotation marks is one token and ends no sentence.
 */
import type {Span} from '../story/types.ts'
import type {Prose, Stretch, Token} from './types.ts'
import type {Word} from './word.ts'
import {markAt, plainWordAt, wordAt} from './words.ts'
import {isBigCode, isLetterCode, isWordCode} from '../text/codes.ts'
import {wordTag} from '../lexicon/function-words.ts'

/** The tokens of one narrative sentence. */
export interface TokenRun extends Span {
  paragraph: number
  tokens: Token[]
}

/** Tokens of the longest narrative sentence: a mark that nobody closes must not run on for ever. */
const longestRun = 400
const longestFirm = 4
const firmEnding = /^(?:Inc|Corp|Co|Ltd|Bros|Jr|Sr)$/
/** The point before the closing mark, with the mark of a quote within: `went,' "`. */
const closingPoint = /[,.?!…–—-](?=['’\s]{0,2}$)/u
/** Behind a full stop: it ends a sentence. */
const closing = /[."'”’»]/u
const contraction = /^['’](?:[sdm]|re|ve|ll)$/i
const longestContraction = 3
/** Behind these `'s` is a verb: `he's`, `that's`. */
const contracted = new Set(['he', 'she', 'it', 'that', 'there', 'here', 'who', 'what', 'where', 'how', 'let', 'this'])

/**
 * Cuts a paragraph into narrative sentences and their tokens.
 *
 * @param flat the flat text
 * @param index of the paragraph
 * @param paragraph with its sentences, which may end inside of quotes
 * @param stretches of the whole body, in order
 * @param first index of the first stretch that ends behind the paragraph's start
 */
export function tokenise(
  flat: string,
  index: number,
  paragraph: Prose,
  stretches: readonly Stretch[],
  first: number
): TokenRun[] {
  const runs: TokenRun[] = []
  let next = first
  let tokens: Token[] = []
  let from = paragraph.start
  for (const sentence of paragraph.sentences) {
    // The sentence began or ends within somebody's words.
    let at = Math.max(sentence.start, tokens.at(-1)?.end ?? sentence.start)
    if (tokens.length === 0) from = at
    for (;;) {
      const stretch = stretches[next]
      const inside = stretch && stretch.paragraph === index && stretch.start < sentence.end
      readWords(flat, at, inside ? Math.max(at, stretch.start) : sentence.end, sentence.end, tokens)
      if (!inside) break
      if (stretch.start >= at) tokens.push(stretchToken(flat, stretch, next))
      at = Math.max(at, stretch.end)
      if (stretch.end > sentence.end) break
      next++
    }
    const running = stretches[next]
    if (
      running &&
      running.paragraph === index &&
      running.start < sentence.end &&
      running.end > sentence.end &&
      tokens.length < longestRun
    )
      continue
    if (tokens.length > 0) pushRuns(runs, {paragraph: index, start: from, end: sentence.end, tokens})
    tokens = []
  }
  if (tokens.length > 0) pushRuns(runs, {paragraph: index, start: from, end: paragraph.end, tokens})
  return runs
}

/** What reads a sentence may go over all of it for each of its cues: one that is no sentence is cut. */
const longestSentence = 600

function pushRuns(runs: TokenRun[], run: TokenRun): void {
  const {tokens} = run
  for (let from = 0; from < tokens.length; from += longestSentence) {
    const piece = from === 0 && tokens.length <= longestSentence ? tokens : tokens.slice(from, from + longestSentence)
    const start = from === 0 ? run.start : (piece[0]?.start ?? run.start)
    const end = from + longestSentence < tokens.length ? (piece.at(-1)?.end ?? run.end) : run.end
    runs.push({paragraph: run.paragraph, start, end, tokens: piece})
  }
}

/**
 * The token of a word, number or mark as it is printed. A class, as V8 may give objects
 * that are written out a place among those that stay, where they often live through a
 * collection; these are a third of all that a story allocates, and none outlives it.
 */
class PrintedToken implements Token {
  readonly kind: Token['kind']
  readonly start: number
  readonly end: number
  text: string
  readonly low: string
  tags: number
  capital: boolean
  forms: number
  classes: number
  stretch: number
  readonly word: Word

  constructor(kind: Token['kind'], start: number, end: number, word: Word) {
    this.kind = kind
    this.start = start
    this.end = end
    this.text = word.text
    this.low = word.low
    this.tags = word.tags
    this.capital = word.capital
    this.forms = word.forms
    this.classes = word.classes
    this.stretch = -1
    this.word = word
  }
}

function stretchToken(flat: string, stretch: Stretch, index: number): Token {
  const {innerStart, innerEnd, start, end} = stretch
  const limit = Math.min(innerEnd, innerStart + longestLead)
  let from = innerStart
  while (from < limit && !isLead(flat.charCodeAt(from))) from++
  let to = from
  while (to < limit && isLead(flat.charCodeAt(to))) to++
  const token = new PrintedToken('stretch', start, end, wordAt(flat, from, to))
  token.text = closingPoint.exec(flat.slice(Math.max(innerStart, innerEnd - 3), innerEnd))?.[0] ?? ''
  token.tags = 0
  token.forms = 0
  token.classes = 0
  token.stretch = index
  return token
}

/** Where the first word of a stretch is looked for. */
const longestLead = 24

function isLead(code: number): boolean {
  return isLetterCode(code) || isApostrophe(code)
}

/** Marks that join two letters to one word: `don't`, `vice-president`, `AT&T`, `U.S`, `NBC/WSJ`. */
function joins(flat: string, at: number, end: number): boolean {
  const code = flat.charCodeAt(at)
  if (
    code !== 39 &&
    code !== 0x2019 &&
    code !== 45 &&
    code !== 38 &&
    code !== 46 &&
    code !== 47 &&
    code !== 44 &&
    code !== 58
  )
    return false
  if (at + 1 >= end || !isWordCode(flat.charCodeAt(at + 1))) return false
  // `3,000`, `10:30`, `2.5`, but not `left,and` nor `end.The`
  if (code === 44 || code === 58) return isDigit(flat, at - 1) && isDigit(flat, at + 1)
  if (code === 46) return isDigit(flat, at + 1) || !isWordCode(flat.charCodeAt(at + 2)) || flat.charAt(at + 2) === '.'
  return true
}

function isDigit(flat: string, at: number): boolean {
  const code = flat.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** A space of another kind, or the break of a line. */
function isSpace(code: number): boolean {
  return (
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** Reads tokens from `start` up to `to`; `end` is the end of the sentence. */
function readWords(flat: string, start: number, to: number, end: number, tokens: Token[]): void {
  let at = start
  while (at < to) {
    const code = flat.charCodeAt(at)
    if (code === blank || isSpace(code)) at++
    else if (isWordCode(code) || isPrefix(flat, at, to)) at = readWord(flat, at, to, end, tokens)
    else at = readMark(flat, at, to, tokens)
  }
}

const blank = 32
const comma = 44
const stop = 46
const percent = 37
const hyphen = 45
const openBracket = 40

/** `@brackport`, `#brack`, `$5`: signs that belong to the word behind them. */
function isPrefix(flat: string, at: number, to: number): boolean {
  const code = flat.charCodeAt(at)
  return (
    (code === 64 || code === 35 || code === 36 || code === 0xa3 || code === 0x20ac) &&
    at + 1 < to &&
    isWordCode(flat.charCodeAt(at + 1))
  )
}

/** Reads a mark and answers where the next token may begin; `--` and `...` are one. */
function readMark(flat: string, start: number, to: number, tokens: Token[]): number {
  const code = flat.charCodeAt(start)
  let end = start + 1
  if (code === 45 || code === stop) while (end < to && flat.charCodeAt(end) === code) end++
  const word = end === start + 1 ? markAt(flat, start) : wordAt(flat, start, end)
  const isAnd = word.text === '&'
  const token = new PrintedToken(isAnd ? 'word' : 'mark', start, end, word)
  token.tags = 0
  // It joins the words of a name: `Brekke & Roos`.
  token.capital = isAnd
  tokens.push(token)
  return end
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019
}

/** The letters of a party and of its wing, in brackets without a blank: `BD(U)`, `KPB(ML)`. */
const winged = /^\p{Lu}{2,5}\(\p{Lu}{1,4}\)/u
const longestWing = 11

function behindWing(flat: string, start: number, bracket: number): number {
  if (bracket - start > 5) return bracket
  return start + (winged.exec(flat.slice(start, start + longestWing))?.[0].length ?? bracket - start)
}

/** Reads a word and answers where the next token may begin. */
function readWord(flat: string, start: number, to: number, sentenceEnd: number, tokens: Token[]): number {
  const plain = plainWordAt(flat, start, to)
  if (plain) {
    const behind = start + plain.length
    tokens.push(new PrintedToken('word', start, behind, plain))
    return behind
  }
  let end = start + 1
  let isJoined = false
  for (; end < to; end++) {
    if (isWordCode(flat.charCodeAt(end))) continue
    if (!joins(flat, end, to)) break
    isJoined = true
  }
  const behind = flat.charCodeAt(end)
  if (behind !== blank && behind !== comma) {
    if (behind === openBracket) end = behindWing(flat, start, end)
    if (end < to && flat.charCodeAt(end) === percent) end++
    if (end < to && flat.charCodeAt(end) === stop) {
      // `Sen.`, `J.`, `U.S.`: a stop within a sentence belongs to its word
      if (end + 1 < sentenceEnd && !closing.test(flat.charAt(end + 1)) && !closesBracket(flat, start, end)) {
        end++
        if (isCompound(flat, start, end, to)) {
          end += 2
          while (end < to && (isWordCode(flat.charCodeAt(end)) || joins(flat, end, to))) end++
        }
      }
      // `said Ana Ruiz of Brekke Securities Inc.`: it ends the sentence, too
      else if (end - start <= longestFirm && firmEnding.test(flat.slice(start, end))) end++
    }
  }
  const mark = isJoined ? contractedAt(flat, start, end) : start
  pushPlain(flat, start, mark > start ? mark : end, tokens)
  if (mark > start) pushContraction(flat, mark, end, tokens)
  // `the workers' union`
  else if (
    end + 1 < to &&
    isApostrophe(flat.charCodeAt(end)) &&
    flat.charCodeAt(end + 1) === blank &&
    (flat.charCodeAt(end - 1) | 32) === 115
  ) {
    const token = new PrintedToken('word', end, end + 1, wordAt(possessor, 0, possessor.length))
    token.text = flat.charAt(end)
    token.tags = wordTag.possessive
    tokens.push(token)
    return end + 1
  }
  return end
}

/** Whether a hyphen joins more to a word with a stop: `N.J.-based`, `U.S.-Norwegian`, but not `Col.-Gen.` */
function isCompound(flat: string, start: number, end: number, to: number): boolean {
  if (flat.charCodeAt(end) !== hyphen || end + 1 >= to) return false
  const next = flat.charCodeAt(end + 1)
  return isWordCode(next) && (!isBigCode(next) || flat.charCodeAt(start + 1) === stop)
}

/** Where the contraction at the end of a word begins, `'s` of `Ruiz's`; its start where none does. */
function contractedAt(flat: string, start: number, end: number): number {
  const lowest = Math.max(start, end - longestContraction)
  let mark = end - start > 2 ? end - 1 : lowest
  while (mark > lowest && !isApostrophe(flat.charCodeAt(mark))) mark--
  return mark > start && contraction.test(flat.slice(mark, end)) ? mark : start
}

/** What an apostrophe alone stands for. */
const possessor = "'s"

/** `("We won," she said.)`, not `(D-Calif.)`: the stop of a sentence in brackets. */
function closesBracket(flat: string, start: number, end: number): boolean {
  return flat.charCodeAt(end + 1) === closingBracket && smallWord.test(flat.slice(start, end))
}

const closingBracket = 41
const smallWord = /^\p{Ll}{3,30}$/u

function pushContraction(flat: string, start: number, end: number, tokens: Token[]): void {
  const before = tokens.at(-1)?.low ?? ''
  const token = new PrintedToken('word', start, end, wordAt(flat, start, end))
  if (token.low === possessor) token.tags = contracted.has(before) ? wordTag.be : wordTag.possessive
  tokens.push(token)
}

function pushPlain(flat: string, start: number, end: number, tokens: Token[]): void {
  const word = wordAt(flat, start, end)
  tokens.push(new PrintedToken(word.numeric ? 'number' : 'word', start, end, word))
}

/** In a headline whose words all have capitals, a capital tells a name only of words that are nothing else. */
export function lowerTitle(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.capital && (token.forms !== 0 || token.tags !== 0 || token.classes !== 0) && !token.word.isGiven)
      token.capital = false
  }
}
