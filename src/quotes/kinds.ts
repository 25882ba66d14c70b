/**
 * What a stretch in quotation marks is, by itself and by its neighbours:
 * somebody's words, or the title of a work, a nickname, a term.
 */
import {
  behindTitle,
  callers,
  mottoes,
  namesOfMottoes,
  namingParticiples,
  reducedNaming,
  smallInTitles,
  titleLinks,
  workNouns,
  workOutletPairs,
  workOutlets
} from '../lexicon/titles.ts'
import {isBigCode, isLetterCode, isWordCode} from '../text/codes.ts'
import {hasSmall} from '../text/letters.ts'
import type {Span} from '../story/types.ts'
import type {Prose, Stretch, StretchKind} from './types.ts'

const nickname = /^\p{Lu}[A-Za-z\u00C0-\u1FFF\u3040-\uD7FF'’.-]+(?: \p{Lu}[A-Za-z\u00C0-\u1FFF\u3040-\uD7FF'’.-]+)?$/u
const nameBefore = /\p{Lu}[A-Za-z\u00C0-\u1FFF\u3040-\uD7FF.'’-]{1,30} $/u
const nameBehind = /^ \p{Lu}[a-z\u00DF-\u0390\u03AC-\u03CE\u0430-\u1FFF]/u
const word = /[A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF][A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF'’.&-]*/g
const capital = /^[\p{Lu}\p{N}]/u
const longestTitle = 12
/** `tweet_id="6731"`, `author="x"`: markup that was left in. */
const attributeMark = '='
const sentenceWithin = /[.!?][^"'”’\s]{0,20} \S|;/u
const letter = /[\p{L}\p{N}]/u

/** The kind of each stretch. */
export function kindsOf(flat: string, paragraphs: readonly Prose[], stretches: readonly Stretch[]): StretchKind[] {
  const singles = stretches.filter(({style}) => style === 'single').length
  const doubled = singles > 0 && singles < stretches.length / 2
  return stretches.map(stretch => {
    const paragraph = paragraphs[stretch.paragraph]
    return doubled && paragraph && isHeadingLine(flat, paragraph, stretch) ? 'term' : kindOf(flat, paragraph, stretch)
  })
}

/** Around the words of a heading: `– 'Who knew?' –.` */
const around = /^[\s–—.-]*$/u

/**
 * Whether a line of the body is nothing but words in single marks, in a story that quotes in double ones:
 * newsrooms set their headings so.
 */
function isHeadingLine(flat: string, {kind, start, end}: Prose, stretch: Stretch): boolean {
  return (
    stretch.style === 'single' &&
    kind !== 'headline' &&
    end - start < headlineLength &&
    around.test(flat.slice(start, stretch.start)) &&
    around.test(flat.slice(stretch.end, end))
  )
}

function kindOf(flat: string, paragraph: Prose | undefined, {start, end, innerStart, innerEnd}: Stretch): StretchKind {
  const inner = flat.slice(innerStart, Math.min(innerEnd, innerStart + 120)).trim()
  if (start > 0 && flat.charAt(start - 1) === attributeMark) return 'term'
  if (!letter.test(inner) || inner.endsWith(':')) return 'term'
  const before = flat.slice(Math.max(0, start - 40), start)
  const {several, title} = wordingOf(inner)
  const plain = several ? 'speech' : 'fragment'
  const named = isNamed(before, inner)
  const nicknamed =
    inner.length < 30 && nickname.test(inner) && nameBefore.test(before) && nameBehind.test(flat.slice(end, end + 3))
  const titled = title && innerEnd - innerStart < 100 && !sentenceWithin.test(inner)
  if ((nicknamed || titled) && paragraph && isHeading(flat, paragraph, start, end)) return named ? 'term' : plain
  if (nicknamed) return 'nickname'
  if (named) return 'term'
  if (capital.test(inner) && behindComma.test(flat.slice(innerEnd - 1, end + 5)) && by.test(flat.slice(end, end + 6)))
    return 'title'
  if (!titled) return plain
  return namesWork(before) || behindTitle.has(firstWord.exec(flat.slice(end, end + 20))?.[1] ?? '') ? 'title' : 'titled'
}

/** `ABC's `, `the film, ` */
const tail = /(?:['’]s?)?,? ?$/u
const plainWord = /[A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF-]+/g
const firstWord = /^ ([A-Za-z\u00C0-\u1FFF\u3040-\uD7FF-]+)/

function wordsOf(before: string): string[] {
  return before.toLowerCase().replace(tail, '').match(plainWord) ?? []
}

/** The last word of what stands in front; `s` of `ABC's`. */
function lastWord(before: string): string {
  let end = before.length
  while (end > 0 && !isWordCode(before.charCodeAt(end - 1)) && before.charCodeAt(end - 1) !== hyphen) end--
  let start = end
  while (start > 0 && (isWordCode(before.charCodeAt(start - 1)) || before.charCodeAt(start - 1) === hyphen)) start--
  return before.slice(start, end).toLowerCase()
}

const hyphen = 45

/** Whether the words in front tell that a title of a work follows: `the film`, `star of`, `on ABC's`. */
function namesWork(before: string): boolean {
  const words = wordsOf(before)
  let at = words.length - 1
  for (let links = 0; links < 2 && titleLinks.has(words[at] ?? ''); links++) at--
  const last = words[at] ?? ''
  return workNouns.has(last) || workOutlets.has(last) || workOutletPairs.has(`${words[at - 1] ?? ''} ${last}`)
}

/** `a memo titled "X"`, `a group called "X"`, `which means "X"`: what a thing is called, and nobody's words. */
function isNamed(before: string, inner: string): boolean {
  if (!naming.has(lastWord(before))) return false
  const words = wordsOf(before)
  const last = words.at(-1) ?? ''
  if (namingParticiples.has(last)) return true
  if (isMotto(words)) return true
  // `a night watchman who goes by "X"`
  if (last === 'by' && goingBy.has(words.at(-2) ?? '')) return true
  if (!reducedNaming.has(last) || !capital.test(inner)) return false
  const noun = words.at(-2) ?? ''
  return (
    noun !== '' &&
    !noun.endsWith('s') &&
    !words.slice(-5).some(each => callers.has(each)) &&
    (noun === 'one' || !nameBefore.test(before.slice(0, -last.length - 1)))
  )
}

/** `whose motto was "X"`, `on the theme "X"`, `a term like "X"`, `words such as "X"`. */
function isMotto(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  const before = words.at(-2) ?? ''
  if (last === 'as') return before === 'such' && namesOfMottoes.has(words.at(-3) ?? '')
  return mottoes.has(last) || (isLink.has(last) && namesOfMottoes.has(before))
}

/** Between the word for a motto or term and its words. */
const isLink = new Set(['is', 'was', 'like'])

/** `"Rope and salt: a life," by Ana Ruiz`: a title with who wrote the work. */
const by = /^,? by \p{Lu}/u
const behindComma = /^(?:,.|.{1,3},)/su

/** The last words that `isNamed` asks for, and the `s` of a possessive, before which one may stand. */
const naming = new Set([...namingParticiples, ...reducedNaming, ...mottoes, ...isLink, 'by', 'as', 's'])

const goingBy = new Set(['go', 'goes', 'went', 'going', 'known'])

/** A headline is not longer. */
const headlineLength = 160
/** So many letters make a longer word. */
const longWord = 4

/** What of a paragraph shows how it is set. */
const sample = 300

/** Whether capitals tell no names: all is set in capitals, or nearly all longer words have them, as in headlines. */
export function inTitleCase(flat: string, {start, end}: Prose): boolean {
  if (!hasSmall(flat, start, Math.min(end, start + sample))) return true
  if (end - start > headlineLength) return false
  // A fifth of the longer words may be small; more of them than fit into the line there cannot be.
  const most = (end - start + 1) / (longWord + 1) / 5
  const {words, capitals} = longWordsOf(flat, start, end, most)
  return words > 2 && capitals >= words * 0.8
}

/**
 * How many longer words a stretch has, and how many of them have capitals.
 *
 * @param most of them without; behind one more nothing is counted
 */
function longWordsOf(flat: string, start: number, end: number, most: number): {words: number; capitals: number} {
  let words = 0
  let capitals = 0
  for (let at = start; at < end; at++) {
    let to = at
    while (to < end && isLetterCode(flat.charCodeAt(to))) to++
    if (to - at >= longWord) {
      words++
      if (isBigCode(flat.charCodeAt(at))) capitals++
      else if (words - capitals > most) break
    }
    at = to
  }
  return {words, capitals}
}

function isCapital(found: string): boolean {
  const code = found.charCodeAt(0)
  return code < 128 ? (code >= 65 && code <= 90) || (code >= 48 && code <= 57) : capital.test(found)
}

const sentenceBreak = /[.!?]['"”’]{0,2}(?: |$)/
const sentenceEnd = /[.!?] /g

/** What stands around a stretch in its sentence, as far as a headline is long. */
function sentenceAround(flat: string, paragraph: Span, start: number, end: number): Span {
  const from = Math.max(paragraph.start, start - headlineLength)
  let begin = from
  for (const match of flat.slice(from, start).matchAll(sentenceEnd)) begin = from + match.index + match[0].length
  const to = Math.min(paragraph.end, end + headlineLength)
  const stop = flat.slice(end - 2, to).search(sentenceBreak)
  return {start: begin, end: stop < 0 ? to : end - 2 + stop}
}

/** Whether words in quotation marks stand in a headline or heading, where capitals tell nothing. */
function isHeading(flat: string, paragraph: Prose, start: number, end: number): boolean {
  return inTitleCase(flat, paragraph) || isTitleSet(flat, sentenceAround(flat, paragraph, start, end))
}

/** A heading within a paragraph has this many longer words. */
const fewestWords = 4

/** Whether a sentence is set like a headline, as headings are whose line was lost: `Ruiz Asked The Crowd To "Stand Up."` */
export function isTitleSet(flat: string, {start, end}: Span): boolean {
  if (end - start > headlineLength) return false
  const {words, capitals} = longWordsOf(flat, start, end, 0)
  return words >= fewestWords && capitals === words
}

/** What the words of a stretch are, read no further than that is open. */
interface Wording {
  /** More words than one. */
  several: boolean
  /** Few words, with capitals where a title prints them: `The Tale of the Tide`. */
  title: boolean
}

/** Words of small letters behind the first, as most sentences have them: read without a pattern. */
function opensSentence(inner: string): boolean {
  const first = plainEnd(inner, 0)
  const second = inner.charCodeAt(first) === blank ? plainEnd(inner, first + 1) : 0
  const behind = inner.charCodeAt(second)
  if (first === 0 || second <= first + 1 || (behind !== blank && behind !== comma)) return false
  return !isBigCode(inner.charCodeAt(first + 1)) && !smallInTitles.has(inner.slice(first + 1, second))
}

const blank = 32
const comma = 44

/** Behind the letters of ASCII that begin at a place. */
function plainEnd(text: string, from: number): number {
  let at = from
  for (let code = text.charCodeAt(at) | smallBit; code >= 97 && code <= 122; code = text.charCodeAt(at) | smallBit) at++
  return at
}

/** Tells a small letter of ASCII from its capital. */
const smallBit = 32

function wordingOf(inner: string): Wording {
  if (opensSentence(inner)) return {several: true, title: false}
  let words = 0
  let title = true
  word.lastIndex = 0
  for (let match = word.exec(inner); match; match = word.exec(inner)) {
    const [each] = match
    words++
    if (!isCapital(each) && (words === 1 || !smallInTitles.has(each))) title = false
    if (words > longestTitle || (words > 1 && !title)) return {several: true, title: false}
  }
  return {several: words > 1, title: title && words > 0}
}
