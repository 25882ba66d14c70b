/**
 * Sentences of a language other than English as words and marks. A stretch in
 * quotation marks is one token, so that a sentence reads like the narrative
 * that it is: `[stretch], sagte Brede.`
 */
import type {Span} from '../../story/types.ts'
import {startsBig} from '../../text/letters.ts'
import {matchesOf} from '../../text/matches.ts'
import type {Stretch} from '../types.ts'
import type {Language} from './language.ts'

export interface Token extends Span {
  kind: 'word' | 'comma' | 'colon' | 'dash' | 'open' | 'close' | 'stop' | 'stretch'
  /** In lower case, with straight apostrophes. */
  low: string
  capital: boolean
  /** Bits of `tag`. */
  tags: number
  /** Index of the stretch. */
  stretch: number
}

export interface ForeignSentence extends Span {
  paragraph: number
  tokens: readonly Token[]
}

/** Words longer than this are junk, and cut. */
const piece = /[\p{L}\p{N}][\p{L}\p{N}'’.\u00ad-]{0,80}|[,;:()–—!?…]|\.+|-(?=[\s.,])/gu
const kinds: ReadonlyMap<string, Token['kind']> = new Map([
  [',', 'comma'],
  [';', 'stop'],
  [':', 'colon'],
  ['(', 'open'],
  [')', 'close'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['-', 'dash']
])
/** `l'allenatore`, `d’Etat`, `all'Adnkronos`: the article is a word of its own. */
const elided = /^(?:[dlnscjmt]|qu|all|dall|dell|nell|sull|un)['’](?=\p{L})/iu
/** `a-t-il`, `prévient-elle`: the pronoun is a word of its own. */
const inverted = /(?:-t)?-(?=(?:ils?|elles?|on)$)/u
/** `D'Angelo`, `Dell'Orto`; `L'Arabie` has an article. */
const namesWith = /^D/
const trailing = /[.'’-]{1,4}$/u
const sentenceEnd = /[.!?…]\s?$/u
/** The stop of `M.`, `J.` and `Dr.` ends no sentence. */
const abbreviation =
  /^(?:\p{L}|dr|nr|mr|sr|sra|srta|st|ca|bzw|usw|mme|mlle|art|av|núm|prof|ing|avv|sen|gen|cel|ten|gral|lic|z\.b|u\.a|d\.h|bl\.a|f\.eks|o\.a)$/iu
/** `14. April`: numbers that have a stop in their languages. */
const ordinals = new Set(['de', 'no', 'da', 'fi', 'cs', 'hr', 'pl'])
const ordinal = /^\d{1,2}$/
/** A sentence goes on so. */
const continuing = /[\p{Ll},;:.)]/u

/** Takes tokens and makes sentences of them. */
class SentenceMaker {
  readonly sentences: ForeignSentence[] = []
  readonly #paragraph: number
  readonly #tags: ReadonlyMap<string, number>
  #tokens: Token[] = []

  constructor(paragraph: number, {tags}: Language) {
    this.#paragraph = paragraph
    this.#tags = tags
  }

  word(start: number, text: string): void {
    const low = text.toLowerCase().replaceAll('’', "'")
    const tags = this.#tags.get(low) ?? 0
    this.#tokens.push({start, end: start + text.length, kind: 'word', low, capital: startsBig(text), tags, stretch: -1})
  }

  mark(start: number, text: string): void {
    const kind = kinds.get(text) ?? 'stop'
    this.#tokens.push({start, end: start + text.length, kind, low: text, capital: false, tags: 0, stretch: -1})
  }

  stretch({start, end}: Span, stretch: number): void {
    this.#tokens.push({start, end, kind: 'stretch', low: '', capital: false, tags: 0, stretch})
  }

  close(): void {
    const tokens = this.#tokens
    const first = tokens.find(({kind}) => kind === 'word' || kind === 'stretch')
    const last = tokens.at(-1)
    if (first && last) this.sentences.push({paragraph: this.#paragraph, start: first.start, end: last.end, tokens})
    this.#tokens = []
  }
}

/**
 * The sentences of a paragraph.
 *
 * @param flat the flat text
 * @param index of the paragraph
 * @param paragraph where to look
 * @param stretches of the story, in order
 * @param first index of the first that can stand in the paragraph
 * @param language of the story
 */
export function foreignSentences(
  flat: string,
  index: number,
  {start, end}: Span,
  stretches: readonly Stretch[],
  first: number,
  language: Language
): ForeignSentence[] {
  const maker = new SentenceMaker(index, language)
  let at = start
  for (let next = first; ; next++) {
    const stretch = stretches[next]?.paragraph === index ? stretches[next] : undefined
    addWords(flat, {start: at, end: stretch?.start ?? end}, end, language, maker)
    if (!stretch) break
    maker.stretch(stretch, next)
    at = stretch.end
    const last = flat.slice(Math.max(stretch.innerStart, stretch.innerEnd - 2), stretch.innerEnd)
    if (sentenceEnd.test(last) && opensSentence(flat, at, end)) maker.close()
  }
  maker.close()
  return maker.sentences
}

function addWords(flat: string, {start, end}: Span, limit: number, language: Language, maker: SentenceMaker): void {
  for (const {0: text, index} of matchesOf(piece, flat.slice(start, end))) {
    const at = start + index
    const mark = kinds.get(text)
    const isWord = mark === undefined && startsWord.test(text)
    if (!isWord) {
      maker.mark(at, text)
      if (mark === undefined && opensSentence(flat, at + text.length, limit)) maker.close()
      continue
    }
    const word = text.replace(trailing, '')
    const hasStop = text.charAt(word.length) === '.' || text.endsWith('.')
    addWord(at, word, maker)
    if (!hasStop || isAbbreviation(word, language)) continue
    maker.mark(at + text.length - 1, '.')
    if (opensSentence(flat, at + text.length, limit)) maker.close()
  }
}

const startsWord = /^[\p{L}\p{N}]/u

function isAbbreviation(word: string, {words}: Language): boolean {
  return abbreviation.test(word) || (ordinals.has(words.language) && ordinal.test(word))
}

/** A word, or the two or three that are printed as one. */
function addWord(start: number, text: string, maker: SentenceMaker): void {
  const article = elided.exec(text)?.[0] ?? ''
  if (article !== '' && !isName(text, article.length)) {
    maker.word(start, article)
    addInverted(start + article.length, text.slice(article.length), maker)
  } else addInverted(start, text, maker)
}

/** `D'Angelo`, `Dell'Orto` */
function isName(text: string, apostrophe: number): boolean {
  return namesWith.test(text) && startsBig(text.slice(apostrophe))
}

function addInverted(start: number, text: string, maker: SentenceMaker): void {
  const hyphen = inverted.exec(text)
  if (!hyphen) {
    maker.word(start, text)
    return
  }
  const pronoun = hyphen.index + hyphen[0].length
  maker.word(start, text.slice(0, hyphen.index))
  maker.word(start + pronoun, text.slice(pronoun))
}

/** Whether a new sentence may begin behind an offset: with a capital, a mark, a dash. */
function opensSentence(flat: string, from: number, end: number): boolean {
  let at = from
  while (at < end && flat.charAt(at) === ' ') at++
  return at >= end || (at > from && !continuing.test(flat.charAt(at)))
}
