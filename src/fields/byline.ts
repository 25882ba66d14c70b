/**
 * Bylines: who wrote the story, as the line at its head says.
 */
import {byLabels, byLeads, byWords, jobWords} from '../lexicon/desk.ts'
import {monthOf} from '../lexicon/months.ts'
import {nameSuffixes} from '../lexicon/particles.ts'
import type {Byline, Person, Span} from '../story/types.ts'
import {clean, trimSpan} from '../text/flat.ts'
import {isPlainLetter} from '../text/letters.ts'
import {marksOf} from '../text/marks.ts'
import {leadMarks, withoutTail} from './affiliation.ts'
import {readLine, skipBy, type BylineContext} from './byline-line.ts'
import {allCapitals, readTokens, type Token} from './pieces.ts'
import {isCity, lower} from './shapes.ts'

export {isAffiliation} from './affiliation.ts'
export type {BylineContext} from './byline-line.ts'
/** Longer lines are prose. */
const longest = 240
const longestBare = 110
const datelineAhead = /^.{0,90}?(?:[(/–—_]|--| - )/u

/**
 * Reads a line that is a byline, and nothing else.
 *
 * @param flat flat text
 * @param start where the line or block starts
 * @param end where it ends
 * @param context agencies, and where the line stands
 */
export function readByline(flat: string, start: number, end: number, context: BylineContext = {}): Byline | undefined {
  const block = trimSpan(flat, start, end)
  if (block.end - block.start > longest || block.end - block.start < 2) return undefined
  const academics = context.afterHeadline ? readAcademics(flat, block) : undefined
  if (academics) return academics
  // `Joost Mulder (rvd)`: the desk's initials stand behind the name.
  if (context.afterHeadline) block.end -= initials.exec(flat.slice(block.start, block.end))?.[0].length ?? 0
  const printed = flat.slice(block.start, block.end)
  let from =
    block.start + (isPlainLetter(flat.charCodeAt(block.start)) ? 0 : (leadMarks.exec(printed)?.[0].length ?? 0))
  if (!context.afterHeadline && !maySayBy(flat, from, block.end)) return undefined
  const outlet = readOutlet(flat, block, context) ?? readBars(flat, block, context)
  if (outlet) return outlet
  let to = withoutTail(flat, from, block.end)
  if (to <= from) return undefined
  if ('(['.includes(flat.charAt(from)) && ')]'.includes(flat.charAt(to - 1))) {
    from++
    to--
  }
  // The first words tell of nearly all lines that they are none, before the rest is cut into words.
  const {by, small} = skipBy(readTokens(flat, from, endOfWords(flat, from, to, leadWords)))
  if (by === 'none' && (!context.afterHeadline || block.end - block.start > longestBare)) return undefined
  // A sentence ends with a full stop; `By JOHN McINTYRE JR.` does as well.
  if ((by !== 'english' || small) && stopped.test(printed.slice(-2))) return undefined
  if (spoken.test(printed) || (by === 'none' && (broken.test(printed.slice(-1)) || parted.test(printed))))
    return undefined
  const opened = skipBy(readTokens(flat, from, to))
  const first = opened.tokens[0]
  if (!first) return undefined
  const people = readLine(flat, opened, context)
  return people && {start: block.start, end: block.end, text: clean(flat, first.start, to), people}
}

/** How `By`, `Written by` and `Author:` begin. */
const byHeads = new Set([...byWords.keys(), ...byLeads, ...byLabels].map(word => word.toLowerCase()))

/** The first letters tell of nearly all lines that they do not say who wrote, brackets and blanks aside. */
function maySayBy(flat: string, start: number, end: number): boolean {
  let from = start
  while (from < end && ' (['.includes(flat.charAt(from))) from++
  let to = from
  while (to < end && isPlainLetter(flat.charCodeAt(to))) to++
  return to - from < 12 && byHeads.has(flat.slice(from, to).toLowerCase())
}

/**
 * Makes an affiliation on a line of its own part of the byline.
 *
 * @param byline what the line above gave
 * @param span where the affiliation stands
 * @param title its words, as `isAffiliation` gave them
 */
export function extendByline(byline: Byline, span: Span, title: string): Byline {
  const words = title.split(' ')
  const last = words.at(-1) ?? ''
  const job = jobWords.get(last.toLowerCase())
  // `Staff Writers` is a title for each of them.
  const single = job !== undefined && last.length > job.length ? title.slice(0, -1) : title
  const titled = words.some(word => jobWords.has(word.toLowerCase()) || word.toLowerCase() === 'staff')
  const people = byline.people.map(person =>
    titled && person.title === undefined ? {...person, title: single} : person
  )
  return {
    start: Math.min(byline.start, span.start),
    end: Math.max(byline.end, span.end),
    text: `${byline.text}, ${title}`,
    people
  }
}

/** Bounded: the line is at most 80 characters. */
const outletWith =
  /^(?:(?:[Pp]ar|PAR|[Pp]or|POR|[Vv]on|VON|[Dd]i|[Dd]a|[Dd]oor|[Aa]v|[Aa]f) )?(?<outlet>\p{Lu}[\p{L}\d.'’-]{1,20}(?: [\p{L}\d.'’-]{1,20}){0,4}),? \(?(?:avec|AVEC|mit|con|com|met|med) (?:l['’])?(?<agency>\p{L}[\p{L} -]{1,24})\)?$/u
const longestOutlet = 80

/** `Par Le Quotidien avec AFP`, `Novaria Zeitung mit dpa`: a paper with the agency whose story it prints. */
function readOutlet(flat: string, block: Span, context: BylineContext): Byline | undefined {
  if (block.end - block.start > longestOutlet) return undefined
  const printed = flat.slice(block.start, block.end)
  const {outlet = '', agency = ''} = outletWith.exec(printed)?.groups ?? {}
  if (agency === '' || context.isAgency?.(agency) !== true) return undefined
  const person = (name: string): Person => {
    const start = block.start + printed.lastIndexOf(name)
    return {start, end: start + name.length, name: clean(name, 0, name.length), places: []}
  }
  const text = clean(flat, block.start + printed.indexOf(outlet), block.end)
  return {...block, text, people: [person(outlet), person(agency)]}
}

/** `PTI | Posted by Ana Roe`: the agency, and who put its story on the page. */
function readBars(flat: string, block: Span, context: BylineContext): Byline | undefined {
  if (!context.afterHeadline || block.end - block.start > longestOutlet) return undefined
  const bar = block.start + flat.slice(block.start, block.end).indexOf('|')
  if (bar < block.start) return undefined
  const front = trimSpan(flat, block.start, bar)
  let from = bar + 1
  while (from < block.end && ' |'.includes(flat.charAt(from))) from++
  if (context.isAgency?.(flat.slice(front.start, front.end)) !== true || from >= block.end) return undefined
  const writer = readByline(flat, from, block.end, context)
  if (!writer) return undefined
  const agency: Person = {...front, name: clean(flat, front.start, front.end), places: []}
  return {...block, text: clean(flat, block.start, block.end), people: [...writer.people, agency]}
}

const initials = / \([a-z\u00DF-\u00FF]{2,4}\)$/
const school = /University|College|Institute|School/
const academic =
  /(?<name>\p{Lu}[\p{L}.'’-]{0,30}(?: (?:\p{Lu}|d[aeiu]|van|von|al-)[\p{L}.'’-]{0,30}){1,3}), (?:The )?(?:\p{Lu}[\p{L}.'’&-]{1,30} ){0,4}(?:University|College|Institute|School)(?: (?:of|for|at|and|in|the|\p{Lu}[\p{L}.'’&-]{1,30})){0,7}?(?=$|, \p{Lu}|; | and \p{Lu}[\p{L}.'’-]* [\p{L}.'’ -]{2,40}, )/uy

/** `Ann Mills, University of Leeds and Jon Roe, Chalmers University of Technology` */
function readAcademics(flat: string, block: Span): Byline | undefined {
  const printed = flat.slice(block.start, block.end)
  if (!school.test(printed)) return undefined
  const people: Person[] = []
  let at = 0
  while (at < printed.length) {
    academic.lastIndex = at
    const match = academic.exec(printed)
    const name = match?.groups?.['name']
    if (!match || name === undefined) return undefined
    people.push({start: block.start + at, end: block.start + at + name.length, name, places: []})
    at = academic.lastIndex
    at += /^(?:,? and |; |, )/.exec(printed.slice(at, at + 8))?.[0].length ?? 0
  }
  return people.length > 0 ? {...block, text: clean(flat, block.start, block.end), people} : undefined
}

/** Words in which a byline says that it is one: `Written by`, `Author :`. */
const leadWords = 4
const stopped = /[.!?]["”’]?$/
const spoken = /["“”?!]/
const broken = /[,-]/
const parted = /[:;]/

/** Offset behind the first words of a stretch. */
function endOfWords(flat: string, start: number, end: number, count: number): number {
  let at = start
  for (let words = 0; words < count && at < end; words++) {
    at = skipBlanks(flat, at, end)
    while (at < end && flat.charCodeAt(at) !== 32) at++
  }
  return at
}

function skipBlanks(flat: string, start: number, end: number): number {
  let at = start
  while (at < end && flat.charCodeAt(at) === 32) at++
  return at
}

const byAhead = /^[–—-]{0,2} ?(?:By|BY|by) /
const byHeadMarks = marksOf('Bb–—- ')

/** A byline and where it ends. */
export interface LeadingByline {
  byline: Byline
  end: number
}

/**
 * Finds a byline that stands in front of a dateline on the same line: `By Ann
 * Mills LIMA, Sept 11 (Reuters) - ...`.
 *
 * @param flat flat text
 * @param start where the paragraph starts
 * @param end where it ends
 * @param context how to know an agency's name
 */
export function findLeadingByline(
  flat: string,
  start: number,
  end: number,
  context: BylineContext = {}
): LeadingByline | undefined {
  const block = trimSpan(flat, start, Math.min(end, start + longest))
  const by =
    byHeadMarks[flat.charCodeAt(block.start)] === 1 ? byAhead.exec(flat.slice(block.start, block.start + 8)) : null
  if (!by) return undefined
  const tokens = readTokens(flat, block.start + by[0].length, block.end)
  const capitals = allCapitals(tokens.slice(0, 2))
  for (let at = 2; at < Math.min(tokens.length, 40); at++) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (!token || !before) break
    if (!isDatelineHead(tokens, at, capitals) || !datelineAhead.test(flat.slice(token.start, end).slice(0, 120)))
      continue
    const byline = readByline(flat, block.start, before.end, context)
    if (byline) return {byline, end: before.end}
    if (token.text === '(') return undefined
  }
  return undefined
}

const twoBig = /\p{Lu}{2}/u

/** Whether a dateline may begin at a word: a place in capitals, a known city, a date, or the agency's bracket. */
function isDatelineHead(tokens: readonly Token[], at: number, capitals: boolean): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.kind === 'mark') return token.text === '('
  if (token.kind !== 'word') return false
  if (
    monthOf(lower(token).replace(/\.$/, '')) !== undefined &&
    (tokens[at + 1]?.kind === 'junk' || tokens[at + 2]?.kind === 'junk')
  )
    return true
  const next = [1, 2, 3].some(
    size => isCity(tokens.slice(at, at + size)) && [',', '(', '/', '.'].includes(tokens[at + size]?.text ?? '')
  )
  if (next) return true
  const upper = token.text.length > 1 && token.text === token.text.toUpperCase() && twoBig.test(token.text)
  return upper && !capitals && !nameSuffixes.has(lower(token).replace(/\.$/, '')) && !/\./.test(token.text)
}
