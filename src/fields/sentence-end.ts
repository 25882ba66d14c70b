/**
 * Whether a stop ends a sentence.
 *
 * `sentences.ts` finds the stops; here each is judged by the word before it
 * and by what stands behind it.
 */
import {
  abbreviations,
  afterHour,
  afterState,
  alsoWords,
  askVerbs,
  beforeOrdinal,
  capitalStarters,
  germanMonths,
  hostEndings,
  markedNames,
  starters
} from '../lexicon/abbreviations.ts'
import type {AbbreviationKind} from '../lexicon/abbreviations.ts'
import {hasFigure, hasSmall, isFigure, isPlainBig, isPlainLetter, isPlainSmall} from '../text/letters.ts'
import {marksOf} from '../text/marks.ts'

/** What a stop's surroundings are read from. */
export interface Stretch {
  text: string
  end: number
  /** Everything is in capitals, as in old telexes. */
  capitals: boolean
}

/** A run of stops with the marks that close behind it, and what follows. */
export interface Stop {
  /** Where the sentence began. */
  from: number
  /** Offset of the first stop. */
  at: number
  /** Offset behind the closing marks. */
  close: number
  /** Offset of what follows the blanks. */
  next: number
  kind: 'stop' | 'question' | 'ellipsis'
  /** Marks that close behind the stop. */
  closers: string
}

/** Longest word, and longest run of marks, that is looked at. */
const wordLimit = 24
export const markLimit = 6
/** Marks that close behind a stop. */
export const closing = '"\'”’)]}»›*'
const opening = '"\'“‘`([{«‹„*#•'
const openers = marksOf(opening)
const openersAndBlank = marksOf(opening + ' ')
const dashes = marksOf('-–—_')
const dashesAndBlank = marksOf('-–—_ ')

export const letter = /\p{L}/u
const bigLetter = /[\p{Lu}\p{Lt}\p{Lo}]/u
const letterOrDigit = /[\p{L}\d]/u
/** Letters, digits and what joins them; the stop that is judged is not part of it. */
const wordCharacter = /[A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF.&'’/@-]/
/** The same for ASCII, by code: a pattern a character was half the time of a paragraph. */
const plainWordCharacter = Uint8Array.from({length: 128}, (_, code) =>
  wordCharacter.test(String.fromCharCode(code)) ? 1 : 0
)

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? plainWordCharacter[code] === 1 : wordCharacter.test(text.charAt(at))
}
const dotted = /^(?:\p{L}\.){1,5}\p{L}$/u
/** `iPhone`, `al-Masri`, `d'Anvers`: a small letter that begins a sentence. */
const mixedCase = /^(?:\p{Ll}\p{Lu}|(?:al|el|as|an|ar|ad|ash|at|az|[del])[-'’]\p{Lu})/u
const listed = /^(?:\d{1,2}|\p{L})$/u
const leadingMarks = /^[^\p{L}\d]{1,4}/u
const numbered = /^[A-Z]{0,2}\d/u
const cityTime = /^(?:[a-z\u00C0-\u024F.]{1,12} {1,2}){1,3}time\b/i
/** A line break can be two blanks. */
const blanks = / {1,4}/
const closingBracket = /[)\]}]/u
const closingQuote = /["”»]|''/u
const openingQuote = /["“«`]/u
const anyClosing = /["'”’»]/u
const unitSign = /[$£€¥₹@#¿¡]/u
const notDots = /[^.]/g
const untilApostrophe = /^[^'’]*/u
/** Words behind which a sentence goes on. */
const joining = new Set('and but that if because when as so or where than what think said'.split(' '))
const wordEnd = /[.,;:]$/u
const wordJoints = marksOf("'’.&-")
const beforeApostrophe = /^\p{L}{1,12}(?=['’])/u
/** What begins a sentence of its own behind the verb of one who asks. */
const reported = new Set('that the a an he she it they we his her its their if whether there'.split(' '))
/** Words of one who asks that are looked at: `the minister from Lund`. */
const askerWords = 6

/** Whether a sentence ends at a stop. */
export function isBoundary(stretch: Stretch, stop: Stop): boolean {
  const {text, end} = stretch
  // Nothing but marks so far: `... and then he left`.
  if (
    !isPlainLetter(text.charCodeAt(stop.from)) &&
    !letterOrDigit.test(text.slice(stop.from, Math.min(stop.at, stop.from + 40)))
  )
    return false
  if (stop.next === stop.close) return isUnspaced(stretch, stop)

  let first = stop.next
  while (first < end && first - stop.next < markLimit && openersAndBlank[text.charCodeAt(first)] === 1) first++
  const opened = first === stop.next ? '' : text.slice(stop.next, first).trim()
  const dash = dashes[text.charCodeAt(first)] === 1
  if (dash) {
    // `He left. -- Varn News`, but `HOLM, Ill. - The` and `Who is he? - he asked`
    while (first < end && first - stop.next < 8 && dashesAndBlank[text.charCodeAt(first)] === 1) first++
  }
  const character = text.charAt(first)
  const code = text.charCodeAt(first)
  const big = isPlainBig(code) || (!isPlainSmall(code) && bigLetter.test(character))
  if (!big && !isFigure(code)) {
    if (isPlainSmall(code) || hasSmall(character)) return endsBeforeSmall(stretch, stop, first, opened)
    // `$2 million`, `€`, `@name`, `#tag`
    return stop.kind !== 'ellipsis' && unitSign.test(character) && !isShort(stretch, stop)
  }
  if (stop.kind === 'question') return !dash && endsQuestion(stretch, stop, first, opened)
  if (stop.kind === 'ellipsis') return endsEllipsis(stretch, stop, opened, wordAt(text, first, end))
  return endsAtStop(stretch, stop, {opened, dash, number: !big, at: first})
}

/** A stop without a blank behind it: `quarter.The group` ends a sentence, `varn.com` and `1.5` do not. */
function isUnspaced({text, end, capitals}: Stretch, stop: Stop): boolean {
  if (stop.kind === 'ellipsis' || capitals) return false
  let first = stop.close
  if (first < end && openers[text.charCodeAt(first)] === 1) first++
  const code = text.charCodeAt(first)
  if (isPlainSmall(code) || isFigure(code) || !bigLetter.test(text.charAt(first))) return false
  const next = wordAt(text, first, end)
  const second = next.charAt(1)
  if (
    next.includes('.') ||
    next.includes('@') ||
    next.includes('/') ||
    (second !== '' && !hasSmall(second) && !`'’`.includes(second))
  )
    return false
  if (second === '' && next !== 'A' && next !== 'I') return false
  if (hostEndings.has(next.toLowerCase())) return false
  const before = wordBefore(text, stop.from, stop.at)
  if (stop.kind === 'question') return before.length > 1 && !markedNames.has(before.toLowerCase())
  if (before.includes('.') || before.includes('@') || before.includes('/')) return false
  if (abbreviations.has(before.toLowerCase()) && bigLetter.test(before.charAt(0))) return false
  const last = text.charAt(stop.at - 1)
  if (closing.includes(last) || hasFigure(last) || last === '%') return before.length !== 1
  return before.length > 2 && hasSmall(last)
}

/** A small letter begins a sentence only where it is `iPhone` or `al-Masri`, or set in brackets: `[it] was late`. */
function endsBeforeSmall({text, end}: Stretch, stop: Stop, first: number, opened: string): boolean {
  if (stop.kind !== 'stop') return false
  const before = wordBefore(text, stop.from, stop.at).toLowerCase()
  if (before.length < 3 || abbreviations.has(before)) return false
  return opened.endsWith('[') || mixedCase.test(text.slice(first, Math.min(end, first + 6)))
}

/** Whether a mark that asks or exclaims ends the sentence, and not only a quotation in it. */
function endsQuestion({text, end, capitals}: Stretch, stop: Stop, first: number, opened: string): boolean {
  const before = wordBefore(text, stop.from, stop.at)
  if (text.charAt(stop.at) === '!' && stop.closers === '' && markedNames.has(before.toLowerCase())) return false
  if (opened !== '' || !anyClosing.test(stop.closers)) return true
  // `"Is it good?" Odd Tveit asked.`
  const words = text.slice(first, Math.min(end, first + 200)).split(blanks, askerWords + 2)
  for (let index = 1; index < Math.min(words.length, askerWords); index++) {
    const word = words[index] ?? ''
    const bare = word.replace(wordEnd, '')
    if (askVerbs.has(capitals ? bare.toLowerCase() : bare)) {
      return (
        bare === word &&
        !bare.startsWith('ask') &&
        bare !== 'wondered' &&
        reported.has((words[index + 1] ?? '').toLowerCase())
      )
    }
    // A clause has begun, or another sentence.
    if (bare !== word && !word.endsWith(',') && kindOf(bare) !== 'title' && !isInitial(bare)) return true
  }
  return true
}

/** Dots end a sentence where they are four, or where a word follows that begins one. */
function endsEllipsis({text, capitals}: Stretch, stop: Stop, opened: string, word: string): boolean {
  if (closingQuote.test(stop.closers) || openingQuote.test(opened)) return true
  const dots = text.slice(stop.at, Math.min(stop.close, stop.at + 12)).replace(notDots, '').length
  if (dots > 3 && text.charAt(stop.at - 1) !== ' ') return true
  // `... and ... I went`, but `I do not know ... I went`
  const bare = untilApostrophe.exec(word)?.[0] ?? word
  if (bare === 'I' && joining.has(wordBefore(text, stop.from, blanksBefore(text, stop.at)).toLowerCase())) return false
  return (capitals ? capitalStarters : starters).has(bare.toLowerCase())
}

interface Following {
  /** Marks that open before the word. */
  opened: string
  dash: boolean
  number: boolean
  at: number
}

/** Whether a single full stop ends a sentence. */
function endsAtStop(stretch: Stretch, stop: Stop, next: Following): boolean {
  const before = wordBefore(stretch.text, stop.from, stop.at)
  if (before === '') return true
  if (startsList(stretch, stop, before)) return false
  if (isFigures(before) && isOrdinal(stretch, stop, before, next)) return false
  const kind = kindOf(before)
  const initials = before.includes('.') && dotted.test(before)
  if (kind === undefined && !initials && before.length > 1)
    // `rose 3. 5 percent`; nearly all stops stand behind a word that is short for nothing.
    return !(next.number && isFigures(before) && wordAt(stretch.text, next.at, stretch.end).length === 1)
  return endsAtShort(stretch, stop, next, before, kind, initials)
}

/** `1. The first`, `A. The first`: a mark of a list. */
function startsList({text}: Stretch, stop: Stop, before: string): boolean {
  return (
    stop.closers === '' &&
    before.length <= 2 &&
    listed.test(before) &&
    text.slice(stop.from, Math.min(stop.at, stop.from + 8)).replace(leadingMarks, '') === before
  )
}

/** `am 14. April`: German ordinals, where the word before them says so. */
function isOrdinal({text, end}: Stretch, stop: Stop, figures: string, next: Following): boolean {
  const lead = wordBefore(text, stop.from, blanksBefore(text, stop.at - figures.length))
  return beforeOrdinal.has(lead.toLowerCase()) && germanMonths.has(wordAt(text, next.at, end).toLowerCase())
}

/** One figure or two. */
function isFigures(word: string): boolean {
  return word.length <= 2 && listed.test(word) && hasFigure(word)
}

/** Whether a full stop behind a short form, initials or one character ends a sentence. */
function endsAtShort(
  stretch: Stretch,
  stop: Stop,
  next: Following,
  before: string,
  kind: AbbreviationKind | undefined,
  initials: boolean
): boolean {
  const {text, end, capitals} = stretch
  const word = wordAt(text, next.at, end)
  const starts = startsSentence(stretch, next, word)
  // `(the D.C. one)`, `HOLM, Ill. - The`
  if (next.dash || closingBracket.test(stop.closers)) return false
  if (closingQuote.test(stop.closers))
    return starts || next.opened !== '' || initials || kind === 'clock' || kind === 'state'
  if (openingQuote.test(next.opened))
    return kind !== 'title' && kind !== 'inner' && kind !== 'number' && !isInitial(before)
  switch (kind) {
    case 'inner':
      return false
    case 'title':
      // `Varn Dr. The`
      return starts && word.length > 2 && !capitals && next.opened === ''
    case 'number':
      return !next.number && !numbered.test(word)
    case 'month':
      return !next.number
    case 'clock':
      // `4:15 p.m. (2:15 a.m. EST)`
      if (next.number && next.opened === '(') return false
      return !afterHour.has(word.toLowerCase()) && !cityTime.test(text.slice(next.at, next.at + 40))
    case 'state': {
      if (next.opened === '(') return false
      const placed = isBehindPlace(text, stop.at - before.length)
      if (capitals && !placed && alsoWords.has(before.toLowerCase())) return true
      return starts || (placed && !afterState.has(word.toLowerCase()))
    }
    case 'company':
    case 'name':
      return starts
    case undefined:
  }
  if (initials) return starts
  if (isInitial(before)) return starts && !(capitals && word.length === 1)
  return !(next.number && isFigures(before) && word.length === 1)
}

/** The kind of an abbreviation; those that are words as well need a capital, and one capital is an initial. */
function kindOf(word: string): AbbreviationKind | undefined {
  const lower = word.toLowerCase()
  if (isInitial(word) || (alsoWords.has(lower) && !bigLetter.test(word.charAt(0)))) return undefined
  return abbreviations.get(lower)
}

/** Whether the word behind a stop is one with which a sentence begins. */
function startsSentence({text, capitals}: Stretch, {at, number}: Following, word: string): boolean {
  if (number) return false
  const lower = word.toLowerCase()
  const bare = beforeApostrophe.exec(lower)?.[0] ?? lower
  // `Varn Inc. No. 2 mine`
  if (lower === 'no' && text.charAt(at + 2) === '.') return false
  // `J. A. Ruiz`, `John I. Ruiz`
  if (word.length === 1 && text.charAt(at + 1) !== ' ') return false
  return (capitals ? capitalStarters : starters).has(bare)
}

/** Whether a state's short form stands behind a place: `Springfield, Ill`. */
function isBehindPlace(text: string, at: number): boolean {
  let back = at - 1
  while (back > at - 5 && text.charAt(back) === ' ') back--
  return back < at - 1 && text.charAt(back) === ','
}

function isInitial(word: string): boolean {
  return word.length === 1 && bigLetter.test(word)
}

/** Whether the word before a stop is short for something. */
function isShort({text}: Stretch, stop: Stop): boolean {
  const before = wordBefore(text, stop.from, stop.at)
  return kindOf(before) !== undefined || isInitial(before) || dotted.test(before)
}

/** The offset behind the last character before an offset that is no blank. */
function blanksBefore(text: string, at: number): number {
  let back = at
  while (back > 0 && at - back < 4 && text.charAt(back - 1) === ' ') back--
  return back
}

/** The word that ends before an offset, stops inside it included: `U.S`, `a.m`, `Sept`. */
function wordBefore(text: string, from: number, at: number): string {
  let start = at
  while (start > from && at - start < wordLimit && isWordCharacter(text, start - 1)) start--
  while (start < at && wordJoints[text.charCodeAt(start)] === 1) start++
  const word = text.slice(start, at)
  // `D-Mo.`, `mid-Sept.`
  const hyphen = word.lastIndexOf('-')
  return hyphen >= 0 ? word.slice(hyphen + 1) : word
}

/** The word at an offset. */
function wordAt(text: string, at: number, end: number): string {
  let to = at
  while (to < end && to - at < wordLimit && isWordCharacter(text, to)) to++
  const word = text.slice(at, to)
  return word.endsWith('.') || word.endsWith("'") || word.endsWith('’') ? word.slice(0, -1) : word
}
