/**
 * Words of a stretch: counted, and held against tables of words that tell.
 *
 * Every block is asked how many words and small words it has, and whether it
 * has any of the words that a credit, a caption or a contact needs. One loop
 * over its codes answers all of it, so that patterns are left what has such
 * words; patterns for each of the questions took half of a story's time.
 */
import {isPlainBig} from './letters.ts'

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu
/** Small words that headlines drop and sentences need. */
const functionWords =
  'the a an was were is are has have had that which who its his her their said says of to will would been by from with and in on at for it he she they der die das und le la les des el los las del que en de het een og att och ja'.split(
    ' '
  )
/** Whether a word is an article, a preposition, a pronoun or the like, in small letters. */
export function isFunctionWord(word: string): boolean {
  return functionWords.includes(word)
}
const functionWord = new RegExp(`\\b(?:${functionWords.join('|')})\\b`, 'giu')

/** So many letters lead to what a word tells, five bits each; no small word is longer. */
const leading = 6
/** The bit of small words. */
const small = 1 << 31

function codeOf(letters: string): number {
  let code = 0
  for (let at = 0; at < letters.length; at++) code = (code << 5) | (letters.charCodeAt(at) & 31)
  return code
}

/**
 * Words that tell, by the bits of what they tell: numbers with bits, in slots
 * that the number says or the next free ones.
 * Ten slots for a number at least, so that few share one.
 */
export class TellingWords {
  readonly #keys: Int32Array
  readonly #bits: Int32Array
  readonly #shift: number

  constructor(entries: ReadonlyMap<number, number>) {
    const power = Math.ceil(Math.log2(entries.size * 10 + 1))
    this.#keys = new Int32Array(1 << power)
    this.#bits = new Int32Array(1 << power)
    this.#shift = 32 - power
    for (const [code, bits] of entries) {
      let slot = this.#slotOf(code)
      while (this.#keys[slot] !== 0) slot = (slot + 1) & (this.#keys.length - 1)
      this.#keys[slot] = code
      this.#bits[slot] = bits
    }
  }

  #slotOf(code: number): number {
    return Math.imul(code, 0x9e3779b1) >>> this.#shift
  }

  /** The bits of a number; 0 where it is not listed. */
  get(code: number): number {
    for (let slot = this.#slotOf(code); ; slot = (slot + 1) & (this.#keys.length - 1)) {
      const key = this.#keys[slot]
      if (key === code) return this.#bits[slot] ?? 0
      if (key === 0) return 0
    }
  }
}

/**
 * Makes a table of words that tell. Only the first six letters of a word
 * count: what a table finds may be there, and what it does not find is not.
 *
 * @param rows the words of each bit, in small letters
 */
export function tellingWords(rows: Iterable<readonly [bit: number, words: readonly string[]]>): TellingWords {
  const entries = new Map<number, number>()
  const add = (letters: string, bit: number) => {
    const code = codeOf(letters.slice(0, leading))
    entries.set(code, (entries.get(code) ?? 0) | bit)
  }
  for (const each of functionWords) add(each, small)
  for (const [bit, words] of rows) for (const each of words) add(each, bit)
  return new TellingWords(entries)
}

/** What the shapes of words and marks tell, whatever the table says. */
export const told = {
  /** A word ends in two capitals, and a capital stands behind the blank or mark that follows. */
  capitals: 1 << 30,
  figure: 1 << 29,
  /** A slash or bar. */
  slash: 1 << 28,
  copyright: 1 << 27,
  /** A double quotation mark. */
  quote: 1 << 26,
  /** An opening bracket. */
  bracket: 1 << 25,
  at: 1 << 24
} as const
const tellingMarks = [
  ['/|', told.slash],
  ['©', told.copyright],
  ['"“”', told.quote],
  ['([', told.bracket],
  ['@', told.at]
] as const

/** What a stretch is made of. */
export interface WordScan {
  words: number
  /** Articles, prepositions and the like among them. */
  functions: number
  /** Bits of all words that tell something. */
  tells: number
}

const underscore = 95

/** What a code is to a word. */
const outside = 0
const letter = 1
const figure = 2
/** Of a run, as patterns see it, but of no word. */
const line = 3
const joint = 4
/** A letter beyond ASCII: of a word, but of no small one. */
const foreign = 5
const mark = 6
/** Beyond the table: patterns count such text. */
const unknown = 7
/** Marks that tell, each a kind of its own from here on; to words they are outside. */
const tellingMark = 8

/** Latin, Greek and Cyrillic. */
const tabled = 0x530
/** General punctuation, which stands behind them in the table. */
const punctuation = 0x2010
const punctuationEnd = 0x2070
let kinds: Uint8Array | undefined
const markBits = Int32Array.from(tellingMarks, ([, bit]) => bit)

const letterOrNumber = /[\p{L}\p{N}]/u

const anyMark = /\p{M}/u

function makeKinds(): Uint8Array {
  const made = new Uint8Array(tabled + punctuationEnd - punctuation)
  for (let code = 0; code < tabled; code++) {
    const text = String.fromCharCode(code)
    if (/[a-z]/i.test(text)) made[code] = letter
    else if (/\d/.test(text)) made[code] = figure
    else if (/['.-]/.test(text)) made[code] = joint
    else if (text === '_') made[code] = line
    else if (letterOrNumber.test(text)) made[code] = foreign
    else if (anyMark.test(text)) made[code] = mark
  }
  made[placeOf(0x2019)] = joint
  tellingMarks.forEach(([marks], index) => {
    for (let at = 0; at < marks.length; at++) made[placeOf(marks.charCodeAt(at))] = tellingMark + index
  })
  return made
}

function placeOf(code: number): number {
  return code < tabled ? code : code - punctuation + tabled
}

function kindOf(table: Uint8Array, code: number): number {
  if (code < tabled) return table[code] ?? outside
  return code >= punctuation && code < punctuationEnd ? (table[placeOf(code)] ?? outside) : unknown
}

/**
 * Counts the words of a stretch, and those of them that are articles,
 * prepositions and the like, and gathers what its words tell.
 *
 * @param text the text
 * @param start where the stretch starts
 * @param end where it ends
 * @param telling words that tell
 */
export function scanWords(text: string, start: number, end: number, telling: TellingWords): WordScan {
  kinds ??= makeKinds()
  let words = 0
  let functions = 0
  let tells = 0
  let strange = false
  // Whether the last character belongs to a word: marks do behind a letter.
  let within = false
  let at = start
  while (at < end) {
    const unit = text.charCodeAt(at)
    const kind = kindOf(kinds, unit)
    if (kind === outside || kind > line) {
      at++
      if (kind === outside) {
        within = false
      } else if (kind >= tellingMark) {
        within = false
        tells |= markBits[kind - tellingMark] ?? 0
      } else if (kind === foreign) {
        if (!within) words++
        within = true
      } else if (kind === unknown) {
        strange = true
      }
      continue
    }
    // A run of plain letters, figures and underscores: its first letters as a number, and whether it has no others.
    let length = 0
    let code = 0
    let pure = true
    let big = false
    for (let next = unit; ; next = text.charCodeAt(at)) {
      if (next >= 97 && next <= 122) {
        big = false
      } else if (next >= 65 && next <= 90) {
        if (length > 0 && !big) {
          // `duskCredit`: a word that is glued on.
          tells |= telling.get(code)
          length = 0
          code = 0
          pure = false
        }
        big = true
      } else if (next >= 48 && next <= 57) {
        tells |= told.figure
        pure = false
        big = false
      } else if (next === underscore) {
        within = false
        pure = false
        big = false
      } else break
      if (next !== underscore && !within) {
        within = true
        words++
      }
      if (length < leading) code = (code << 5) | (next & 31)
      length++
      if (++at >= end) break
    }
    const bits = telling.get(code)
    if ((bits & small) !== 0 && pure) functions++
    tells |= bits
    if (big && at - start > 1 && isPlainBig(text.charCodeAt(at - 2)) && isPlainBig(text.charCodeAt(at + 1)))
      tells |= told.capitals
  }
  tells &= ~small
  if (!strange) return {words, functions, tells}
  return {...countWithPatterns(text.slice(start, end)), tells}
}

function countWithPatterns(text: string): {words: number; functions: number} {
  return {words: text.match(word)?.length ?? 0, functions: text.match(functionWord)?.length ?? 0}
}
