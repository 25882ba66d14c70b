/**
 * Headings of sections behind the body: `About Quayside Ltd`, `Media contacts:`, `Forward-Looking Statements`.
 *
 * A company is known by its last word, a colon or a mark, or by what is said of it below the heading; `About Time` and
 * `About 200 people` are none.
 */
import {companyWords, contactWords, forwardWords, sectionHeadings} from '../lexicon/chrome.ts'
import {clean, trimSpan} from '../text/flat.ts'
import {hint} from './hints.ts'
import {phraseOf, properWord, endsSentence, smallWord} from './chrome.ts'
import {startsBig} from '../text/letters.ts'

/** What a heading behind the body opens. */
export interface SectionHeading {
  kind: 'about' | 'contact' | 'disclaimer' | 'other'
}

/** A heading, and whether it is one wherever it stands. */
export interface Section {
  kind: SectionHeading['kind']
  sure: boolean
}

const longestHeading = 110

/** `Contact:`, `Media contacts`, `CONTACT:    Quayside Ltd`. */
const contactLabel =
  /^(?<whom>[^:]{0,60}?)\b(?:contacts?|inquiries|enquiries)(?: (?:info|information|details|person))?(?<colon> ?:|$)/i
/** `Contacts` alone may be a subhead. */
export const oneWord = /^\p{L}+$/u
/** A line that says for whom a contact is, and no more than a name behind it. */
export function isContactLabel(line: string): boolean {
  if (line.length > 160 || endsSentence(line)) return false
  const groups = contactLabel.exec(line)?.groups
  const whom = (groups?.['whom'] ?? '').trim().toLowerCase()
  return groups !== undefined && (whom === '' || whom.split(' ').every(word => contactWords.has(word)))
}

const aboutHead = /^(?:About|ABOUT) (?:the )?(?=[\p{Lu}\d])/u
/** `QUAYSIDE(R)`, `Quayside™`, `(NASDAQ: QUAY)`. */
const mark = /[®™]|\((?:R|TM|NYSE|NASDAQ|TSX|LSE|ASX)\b/
const nameEnd = /[®™:,(]/u
const article = /^the /

/** What stands behind a heading, so that `About KidCare` is told from a headline by the `KidCare is ...` below it. */
function opensWithName(flat: string, end: number, name: string): boolean {
  const next = clean(flat, end, Math.min(flat.length, end + 160))
    .toLowerCase()
    .replace(article, '')
  const stop = name.search(nameEnd)
  const first = (stop < 0 ? name : name.slice(0, stop)).toLowerCase().replace(article, '').trim()
  if (first.length < 3) return false
  const lead = first.split(' ')[0] ?? ''
  return next.startsWith(first) || (lead.length >= 4 && next.startsWith(lead))
}

/** `About Quayside Ltd`, `ABOUT QUAYSIDE`, and no `About 200 people` or `About face`. */
function aboutHeading(flat: string, start: number, end: number, line: string): Section | undefined {
  const head = aboutHead.exec(line)
  if (!head) return undefined
  const text = line.endsWith(':') ? line.slice(0, -1).trim() : line
  const name = text.slice(head[0].length)
  const words = name.split(' ')
  if (words.length > 12 || words.some(word => !properWord.test(word) && !smallWord.test(word))) return undefined
  const last = (words[words.length - 1] ?? '').toLowerCase().replaceAll('.', '')
  if (endsSentence(name) && !companyWords.has(last)) return undefined
  // `About 200 People`: a name that begins with a figure needs more than capitals.
  const certainly = companyWords.has(last) || mark.test(name) || text !== line || opensWithName(flat, end, name)
  if (!startsBig(name) && !certainly) return undefined
  // What nothing stands above is a headline.
  return {kind: 'about', sure: certainly && (start > 200 || flat.slice(0, start).trim() !== '')}
}

const aboutAhead = /^[#* ]{0,12}about\b/i
/** Whether a block may begin with a heading of a section, or be one. */
export function mayOpenSection(flat: string, start: number, hints: number): boolean {
  return (hints & hint.section) !== 0 || (mayBeAbout(flat, start) && aboutAhead.test(flat.slice(start, start + 20)))
}

/** `Ab`, or a mark in front of it. */
function mayBeAbout(flat: string, start: number): boolean {
  const code = flat.charCodeAt(start)
  return code === 35 || code === 42 || ((code | 32) === 97 && (flat.charCodeAt(start + 1) | 32) === 98)
}

const hashes = /^#+ +/
const starred = /^\*\*(?<inner>[^*]{2,100})\*\*$/
const forward =
  /\b(?:forward[- ]looking (?:statements?|information)|safe harbou?r|cautionary (?:notes?|statements?|language))\b/
/**
 * Reads a heading that opens a section, and how sure it is.
 *
 * @param flat flat text
 * @param start offset of the line
 * @param end offset of its end
 */
export function sectionOf(flat: string, start: number, end: number): Section | undefined {
  if (end - start > longestHeading + 20) return undefined
  const line = clean(flat, start, end).replace(hashes, '').replace(starred, '$<inner>')
  if (line.length > longestHeading) return undefined
  const phrase = phraseOf(line)
  const fixed = sectionHeadings.get(phrase)
  if (fixed) return {kind: fixed.kind, sure: fixed.behind !== true}
  if (isContactLabel(line)) return {kind: 'contact', sure: !oneWord.test(line)}
  const statement = forward.exec(phrase)
  if (statement && !endsSentence(line)) {
    const before = phrase.slice(0, statement.index).trim()
    if (before === '' || before.split(' ').every(word => forwardWords.has(word)))
      return {kind: 'disclaimer', sure: true}
  }
  return aboutHeading(flat, start, end, line)
}

/**
 * Reads a heading that opens a section behind the body: `About Quayside Ltd`, `Contacts`, `Forward-Looking Statements`.
 *
 * @param flat flat text
 * @param start offset of the line
 * @param end offset of its end
 */
export function readSectionHeading(flat: string, start: number, end: number): SectionHeading | undefined {
  const span = trimSpan(flat, start, end)
  const section = sectionOf(flat, span.start, span.end)
  return section && {kind: section.kind}
}
