/**
 * Furniture: what pages and distributors print around a story, told by its own words.
 *
 * ```text
 * furniture := row of the lexicon | button+ | copyright | address | contact+ | about
 * ```
 *
 * A story may say the same words: `Copyright law`, `About 200 people`, `Follow the money`. So a line of buttons is
 * nothing but buttons, a copyright line has a year or a name behind the word, and what stays in doubt is furniture only
 * behind the body (a confidence below 0.75).
 */
import {furnitureRows} from '../lexicon/furniture.ts'
import type {Boilerplate} from '../story/types.ts'
import {clean, trimSpan} from '../text/flat.ts'
import {isFigure, startsBig} from '../text/letters.ts'
import {marksOf} from '../text/marks.ts'
import {compileTemplates} from '../text/template.ts'
import type {Edges} from '../text/template-edge.ts'
import {everyHint, hint} from './hints.ts'
import {opening} from './openings.ts'
import {endsSentence, isAddress, isButton, longestChrome, smallWord} from './chrome.ts'
import {isContactLabel, mayOpenSection, oneWord, sectionOf} from './section-heading.ts'

export {chromeScore} from './chrome.ts'
export {readRelatedHeading, readRelatedLink} from './related.ts'
export {mayOpenSection, readSectionHeading} from './section-heading.ts'

/** What a block of furniture is, and how sure that is. */
export interface Furniture {
  kind: Boilerplate['kind']
  /** 0.75 and more: furniture wherever it stands. 0.5 and more: furniture behind the body. */
  confidence: number
  /** Id of the rule that says so, or the template of the row. */
  rule: string
}

const rows = compileTemplates(furnitureRows)

/** Openings are read no further than this. */
const window = 400
/** Promotions and buttons are short; a longer block that opens like one is prose. */
const longestPromotion = 500
const shortKinds = new Set<Furniture['kind']>(['promotion', 'navigation', 'advertising'])

const certain = 0.95
const sure = 0.85
const behind = 0.6

const furnitureHints = hint.section | hint.legal

/**
 * Whether a block may be furniture, a link or the heading of a list of links.
 *
 * @param flat flat text
 * @param start offset of the block
 * @param end offset of its end
 * @param facts what it may begin as, what may be in it, and what stands at its edges
 */
export function mayBeFurniture(
  flat: string,
  start: number,
  end: number,
  {opens, hints, edges}: {opens: number; hints: number; edges: Edges}
): boolean {
  return (
    (opens & opening.furniture) !== 0 ||
    (hints & furnitureHints) !== 0 ||
    rows.mayMatch(edges) ||
    ((hints & reachHints) !== 0 && end - start <= longestChrome && mayReach(flat, start, end))
  )
}

/**
 * Whether a line may look like page chrome for certain (a `chromeScore` of 0.8): what ends as a sentence and has no
 * figures opens with a button or is none.
 *
 * @param flat flat text
 * @param end where the line ends
 * @param facts what it may begin as, and what may be in it
 */
export function mayBeChrome(flat: string, end: number, {opens, hints}: {opens: number; hints: number}): boolean {
  return (opens & opening.furniture) !== 0 || (hints & countHints) !== 0 || !endsSentence(flat, end)
}

/** Counters, clocks, `2 hours ago`. */
const countHints = hint.figure | hint.past

/**
 * Reads a block that is furniture as a whole.
 *
 * @param flat flat text
 * @param start offset of the block
 * @param end offset of its end
 * @param hints what may be in it
 * @returns the kind of furniture, or undefined when nothing in the words says so
 */
export function readFurniture(flat: string, start: number, end: number, hints = everyHint): Furniture | undefined {
  const span = withoutMark(flat, start, end)
  const from = span.start
  const to = span.end
  if (from >= to) return undefined
  const stop = Math.min(to, from + window)
  if (mayBeCopyright(flat.charCodeAt(from), hints) && isCopyright(flat.slice(from, stop), to - from, hints))
    return {kind: 'copyright', confidence: certain, rule: 'copyright'}
  const row = readRow(flat, from, to) ?? (from > start ? readRow(flat, start, end) : undefined)
  if (row) return row
  if (to - from <= longestChrome) {
    const line = clean(flat, from, to)
    if (isButton(line)) return {kind: 'navigation', confidence: sure, rule: 'button'}
    if (isAddress(line)) return {kind: 'navigation', confidence: sure, rule: 'address'}
    if (separatorMarks[line.charCodeAt(0)] === 1 && separator.test(line))
      return {kind: 'other', confidence: 0.5, rule: 'separator'}
    if ((hints & hint.section) !== 0 && isContactLabel(line)) {
      return {kind: 'contact', confidence: oneWord.test(line) ? behind : sure, rule: 'contact-label'}
    }
    if ((hints & reachHints) !== 0 && isReachLine(line))
      return {kind: 'contact', confidence: behind, rule: 'contact-line'}
  }
  const mayOpen = mayOpenSection(flat, from, hints)
  const section = mayOpen ? sectionOf(flat, from, to) : undefined
  if (section?.sure) return {kind: section.kind, confidence: sure, rule: 'section-heading'}
  if (mayOpen && isAboutGlued(flat.slice(from, stop))) return {kind: 'about', confidence: sure, rule: 'about-glued'}
  if ((hints & hint.legal) !== 0 && litigation.test(flat.slice(from, stop)))
    return {kind: 'disclaimer', confidence: 0.8, rule: 'disclaimer'}
  return section ? {kind: section.kind, confidence: behind, rule: 'section-heading'} : undefined
}

/** `-- http://...`, `- Distributed by ...`: marks of lists and crawls in front of a line. */
const listMarks = marksOf('*•·▪◦●■–—-')
const listMark = /^[*•·▪◦●■–—-]{1,2} +(?=\S)/u
function withoutMark(flat: string, start: number, end: number): {start: number; end: number} {
  const span = trimSpan(flat, start, end)
  if (listMarks[flat.charCodeAt(span.start)] !== 1) return span
  const mark = listMark.exec(flat.slice(span.start, Math.min(span.end, span.start + 12)))
  return {start: span.start + (mark?.[0].length ?? 0), end: span.end}
}

/** The surest row that matches: `Subscribe to the Quay newsletter` meets one for the newsletter and one in doubt. */
function readRow(flat: string, start: number, end: number): Furniture | undefined {
  const matches = rows.match(flat, start, end)
  if (matches.length === 0) return undefined
  const isLong = end - start > longestPromotion
  const found = matches.filter(({row}) => !isLong || !shortKinds.has(row.kind))
  const row = (found.find(match => match.row.behind !== true) ?? found[0])?.row
  return row && {kind: row.kind, confidence: row.behind === true ? behind : sure, rule: row.template}
}

/** `Copyright (c)`, `©`, `(c)`, with what a wrong character set makes of the sign. */
const copyrightSign =
  /^["“(]?(?:copyright(?:\s*(?<both>©|\(c\)|Â©|&copy;))?|(?:©|\(c\)|Â©|&copy;)(?:\s*copyright\b)?)[ ,]{0,3}(?:by +)?/i
/** How it can begin: `"C`, `(c`, `Co`. */
const copyrightHeads = marksOf('"“cC©(Â&')
const opensCopyright = /^["“(]?(?:co|\(c|[©Â&])/i
const yearFirst = /^\d{4}(?!\d)/
const yearBehindName = /^(?<name>[^\d.!?]{2,80})\d{4}(?!\d)/
const nameWord = /^["“<(]?[\p{Lu}\d&]/u
const rights = /\ball rights reserved\b/i
const rightsHead = /^(?:[©a-z\u00C0-\u024F]|\(c\)|\d{4})[^!?]{0,80}all rights reserved/i
const republication =
  /\bmay not be (?:re)?(?:published|broadcast|rewritten|distributed)\b[^.]{1,80}\b(?:broadcast|rewritten|redistributed)\b/i

function mayBeCopyright(head: number, hints: number): boolean {
  return (hints & hint.legal) !== 0 || copyrightHeads[head] === 1
}

/** `Copyright 2010 X`, `Copyright X, 2010`, `(c) 2006 X`, `2024 X, All Rights Reserved.`, but no sentence on copyright. */
function isCopyright(head: string, length: number, hints: number): boolean {
  if (length > 1500) return false
  const mark =
    copyrightHeads[head.charCodeAt(0)] === 1 && opensCopyright.test(head.slice(0, 3)) ? copyrightSign.exec(head) : null
  if (mark) {
    const rest = head.slice(mark[0].length)
    if (yearFirst.test(rest)) return true
    if (mark.groups?.['both'] !== undefined) return true
    const name = yearBehindName.exec(rest)?.groups?.['name']
    if (
      name !== undefined &&
      name
        .trim()
        .split(' ')
        .every(word => nameWord.test(word) || smallWord.test(word))
    )
      return true
  }
  if (length > 600 || (hints & hint.legal) === 0) return false
  return (length <= 160 && rights.test(head) && rightsHead.test(head)) || republication.test(head)
}

const separatorMarks = marksOf('*_=~#.•·–—-')
const separator = /^[\s*_=~#.•·–—-]{1,80}$/u

/** With a country code or in the groups of North America: a table holds figures, too. */
const phone = /\+\d{1,3}[ .()/-]{1,3}\d[\d .()/-]{4,16}\d|(?:\(\d{3}\) ?|\b\d{3}[.-])\d{3}[ .-]\d{4}\b/g
/** After a label any number will do. */
const labelledPhone = /\b(?:tel(?:ephone)?|phone|fax|mobile|cell|ph|[tmo])[.:]{1,2} ?[(\d][\d .()/-]{4,16}\d/gi
const reachLabel =
  /\b(?:tel(?:ephone)?|phone|fax|mobile|cell|e-?mail|web(?:site)?|twitter|linkedin|www|ph|[temo])\b[.:]?/gi
const reachHints = hint.figure | hint.at
/** So long is a number at least, blanks and marks included. */
const shortestNumber = 6
const numberMarks = marksOf(' .()/-')

/** Whether a line has an address, or figures in so long a row as numbers have: a year has not. */
function mayReach(line: string, start = 0, end = line.length): boolean {
  let from = -1
  for (let at = start; at < end; at++) {
    const code = line.charCodeAt(at)
    if (code === 64) return true
    const figure = isFigure(code)
    if (figure && from >= 0 && at - from + 1 >= shortestNumber) return true
    if (figure || numberMarks[code] === 1) {
      // A number begins with a figure or a bracket.
      if (from < 0 && (figure || code === 40)) from = at
    } else {
      from = -1
    }
  }
  return false
}
const notLetters = /\P{L}+/gu
/** `tor@example.org`, `<desk@example.org>`. */
function isEmail(word: string): boolean {
  const at = word.indexOf('@')
  return at > 0 && word.indexOf('.', at + 2) > 0
}

/** Nothing but ways to reach somebody: labels, numbers, addresses, and a name at most. */
function isReachLine(line: string): boolean {
  if (!mayReach(line) || (line.includes('. ') && endsSentence(line))) return false
  const words = line.includes('@')
    ? line
        .split(' ')
        .filter(word => !isEmail(word))
        .join(' ')
    : line
  const bare = words.replace(labelledPhone, ' ').replace(phone, ' ')
  if (bare === line) return false
  const rest = bare.replace(reachLabel, ' ').replace(notLetters, ' ').trim()
  const names = rest === '' ? [] : rest.split(' ')
  return names.length <= 6 && names.every(word => startsBig(word) || word.length <= 3)
}

/** What a company is said to be, in the first words about it. */
const isOrHas = /\b(?:is|was|are|has|provides|develops|operates|offers|delivers|helps|designs|owns)\b|[(,]/
const aboutFirst = /^about (?:the )?(?<first>[a-z\u00C0-\u024F\d&.'’-]{3,40})/i
/** `About Quayside LtdQuayside Ltd is ...`: a heading whose line break was lost, so that the name stands there twice. */
function isAboutGlued(head: string): boolean {
  const opening = head.slice(0, 200)
  const match = aboutFirst.exec(opening)
  const first = match?.groups?.['first']
  if (!match || first === undefined || !startsBig(first)) return false
  const again = opening.indexOf(first, match[0].length)
  return again > 0 && again < 90 && isOrHas.test(opening.slice(again))
}

const litigation =
  /\b(?:Private Securities Litigation Reform Act|forward[- ]looking statements? (?:within|as defined|are (?:subject|based)|that (?:involve|are)|involve))\b/i
