/**
 * Cuts a line of names into words, and words into pieces.
 *
 * `A of IFR, B and C in Washington, D.C.; D in Oslo` has the pieces
 * `A (of IFR)`, `B`, `C (in Washington)`, `D.C.`, `D (in Oslo)`.
 */
import {belongWords, jobWords, joinWords, placeSlips, placeWords, scopeWords, slashedNames} from '../lexicon/desk.ts'
import {nameSuffixes} from '../lexicon/particles.ts'
import {hasFigure, isPlainLetter, startsBig} from '../text/letters.ts'
import {isDatelineCity} from './places.ts'

export interface Token {
  start: number
  end: number
  text: string
  /** `junk` is an address or number: it names nobody. */
  kind: 'word' | 'mark' | 'junk'
}

/** What stands before a piece, from weak to strong. */
export type Joint = 'start' | 'comma' | 'slash' | 'and' | 'comma-and' | 'hard'

/** `in Oslo`, `of IFR`, `(Oslo)`: a preposition, or the bracket, and what follows. */
export interface Part {
  word: string
  /** Where the preposition stands. */
  start: number
  words: Token[]
}

export interface Piece {
  joint: Joint
  words: Token[]
  parts: Part[]
  /** An address or a number ended the piece. */
  junk: boolean
}

const openers = ',;:([{"\'“‘«*•_–—-<^|#'
const closers = ',;:.!?)]}"”»|=_*>'
const address = /@|:\/\/|^www\.|\.(?:com|net|org)\//i
const letter = /\p{L}/u
const initial = /^(?:\p{Lu}|Mc)$/u
const dotted = /^(?:\p{L}\p{Ll}?\.-?){1,5}\p{L}\p{Ll}?$/u
const glued = /[/;,()[\]–—|]|(?<=\p{Ll}{3})[.:](?=\p{Lu})/u

/** Short forms that keep their full stop. */
const abbreviations = new Set(
  (
    'ala ariz ark calif cal co col colo conn corp cpl dec del dept dr feb fla ft ga gen gov hon ill inc ind jan jr kan ky la lt ltd maj mass md mich ' +
    'minn miss mo mont mr mrs ms mt neb nev no nov oct ont okla ore pa ph phd pres prof que rep rev ret sask sen sept sgt sr st sta ste tenn tex ' +
    'univ va vt wash wis wyo bros'
  ).split(' ')
)

/** A full stop behind this word belongs to it: `B.`, `D.C.`, `Jr.`, `Calif.` */
function keepsStop(word: string): boolean {
  const isInitial = word.length < 3 ? initial.test(word) : word.includes('.') && dotted.test(word)
  return isInitial || abbreviations.has(word.toLowerCase()) || nameSuffixes.has(word.toLowerCase())
}

/** The tokens of one run of characters without blanks. */
function cutChunk(flat: string, start: number, end: number, out: Token[]): void {
  let from = start
  let to = end
  const tail: Token[] = []
  const mark = (at: number): Token => ({start: at, end: at + 1, text: flat.charAt(at), kind: 'mark'})
  while (from < to && openers.includes(flat.charAt(from))) out.push(mark(from++))
  if (from < to && flat.charAt(from) === '/') out.push(mark(from++))
  while (to > from) {
    const last = flat.charAt(to - 1)
    if (last === '.' ? keepsStop(flat.slice(from, to - 1)) : !(closers.includes(last) || last === '/' || last === '-'))
      break
    tail.unshift(mark(--to))
  }
  if (from < to) {
    const text = flat.slice(from, to)
    if (isPlainWord(text)) out.push({start: from, end: to, text, kind: 'word'})
    else if (address.test(text) || (hasFigure(text) && !letter.test(text)))
      out.push({start: from, end: to, text, kind: 'junk'})
    else if (!letter.test(text)) for (let at = from; at < to; at++) out.push(mark(at))
    else cutWord(flat, from, to, out)
  }
  out.push(...tail)
}

/** Nothing but plain letters, as nearly all words. */
function isPlainWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isPlainLetter(text.charCodeAt(at))) return false
  return true
}

const possessive = /['’]s$/
/** `Washington,Paris`, `Stone/Mills`, `newsroom;Editing`, `Boston.Editing` are two words. */
function cutWord(flat: string, start: number, end: number, out: Token[]): void {
  const text = flat.slice(start, end)
  const cut = glued.exec(text)
  // `Autor/in` and its like are one word in German.
  if (cut && cut.index > 0 && !text.endsWith('/in') && !slashedNames.has(text.toLowerCase().replace(possessive, ''))) {
    out.push({start, end: start + cut.index, text: text.slice(0, cut.index), kind: 'word'})
    out.push({start: start + cut.index, end: start + cut.index + 1, text: cut[0], kind: 'mark'})
    if (start + cut.index + 1 < end) cutChunk(flat, start + cut.index + 1, end, out)
    return
  }
  out.push({start, end, text, kind: 'word'})
}

/**
 * The words and marks of a stretch.
 *
 * @param flat flat text
 * @param start where the stretch starts
 * @param end where it ends
 */
export function readTokens(flat: string, start: number, end: number): Token[] {
  const out: Token[] = []
  let at = start
  while (at < end) {
    while (at < end && flat.charCodeAt(at) === 32) at++
    let stop = at
    while (stop < end && flat.charCodeAt(stop) !== 32) stop++
    if (stop > at) cutChunk(flat, at, stop, out)
    at = stop
  }
  return out
}

const capitalsOfName = /^(?:Mc|Mac|[DdO]['’])?\p{Lu}+$/u

/** All words of three letters and more are in capitals, so that `IN` and `AND` say no more than `in` and `and`. */
export function allCapitals(tokens: readonly Token[]): boolean {
  let words = 0
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 3) continue
    if (token.text !== token.text.toUpperCase() && !capitalsOfName.test(token.text)) return false
    words++
  }
  return words > 1
}

/** `&`, `+` and words for `and`. */
function isJoin(token: Token, capitals: boolean): boolean {
  if (token.text === '&' || token.text === '+' || token.text === 'And') return true
  return (
    token.kind === 'word' && (joinWords.has(token.text) || (capitals && (token.text === 'AND' || token.text === 'UND')))
  )
}

/** The preposition that opens a part, in lower case. */
function partWord(token: Token, capitals: boolean): string | undefined {
  const word = token.text
  if (placeWords.has(word) || belongWords.has(word) || scopeWords.has(word)) return word
  return capitals && (word === 'IN' || word === 'AT' || word === 'OF') ? word.toLowerCase() : undefined
}

const strength: Record<Joint, number> = {start: 0, comma: 1, slash: 1, and: 2, 'comma-and': 3, hard: 4}

/** `, and` is more than `and`; else the stronger of two holds. */
function merge(before: Joint | undefined, next: Joint): Joint {
  if (before === undefined) return next
  if (before === 'comma' && next === 'and') return 'comma-and'
  return strength[next] > strength[before] ? next : before
}

/** What a mark between words does to the list. */
function markJoint(text: string): Joint | undefined {
  if (text === ',') return 'comma'
  if (text === '/') return 'slash'
  return ';:.!?|–—-•*'.includes(text) ? 'hard' : undefined
}

/** A preposition, bracket or plain word goes to the piece that is open. */
function addWord(piece: Piece, token: Token, word: string | undefined): void {
  const part = piece.parts[piece.parts.length - 1]
  if (word !== undefined) piece.parts.push({word, start: token.start, words: []})
  else if (part) part.words.push(token)
  else piece.words.push(token)
}

/**
 * The pieces of a list of names.
 *
 * @param tokens what `readTokens` gave, with no role words among them
 */
export function readPieces(tokens: readonly Token[]): Piece[] {
  const capitals = allCapitals(tokens)
  const pieces: Piece[] = []
  let piece: Piece | undefined
  let joint: Joint | undefined
  let bracket = false
  const cut = (next: Joint): void => {
    joint = piece ? next : merge(joint, next)
    piece = undefined
    bracket = false
  }
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'junk') {
      if (piece) piece.junk = true
      cut('hard')
    } else if (token.kind === 'mark' && '([])'.includes(token.text)) {
      // `Jan Mark (Minden)`: the place stands in brackets.
      if (piece && token.text === '(') {
        piece.parts.push({word: '(', start: token.start, words: []})
        bracket = true
      } else cut('comma')
    } else if (bracket) {
      if (piece && token.kind === 'word') addWord(piece, token, undefined)
    } else if (isJoin(token, capitals) || isSlip(tokens, at)) {
      cut('and')
    } else if (token.kind === 'mark') {
      const next = markJoint(token.text)
      if (next) cut(next)
    } else if (token.text === 'with' && piece && jobWords.has(piece.words.at(-1)?.text ?? '')) {
      // `Ann Mills, an economist with IFR`.
      piece.parts.push({word: 'of', start: token.start, words: []})
    } else if (token.text === 'with' || token.text === 'by' || token.text === 'By') {
      // `with A in Lima` and `and by B` begin anew.
      cut('hard')
    } else {
      if (!piece) {
        piece = {joint: pieces.length === 0 ? 'start' : (joint ?? 'comma'), words: [], parts: [], junk: false}
        pieces.push(piece)
      }
      addWord(piece, token, partWord(token, capitals) ?? (isWhere(tokens, at) ? 'in' : undefined))
    }
  }
  return pieces
}

/** `Ann Mills In New York`, `Ann Mills is Boston` */
function isWhere(tokens: readonly Token[], at: number): boolean {
  if (!placeSlips.has(tokens[at]?.text ?? '')) return false
  const words = tokens.slice(at + 1, at + 4).map(token => token.text)
  return [1, 2, 3].some(count => isDatelineCity(words.slice(0, count).join(' ')))
}

/** `Ann Mills an Jon Roe`: an article between two names is an `and` that lost its end. */
function isSlip(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'an' && startsBig(tokens[at - 1]?.text ?? '') && startsBig(tokens[at + 1]?.text ?? '')
}
