/**
 * Furniture: what pages and distributors print around a story, told by its own words.
 *
 * ```text
 * furniture := row of the lexicon | button+ | copyright | address | contact+ | about
 * link      := (READ | MUST READ | SEE ALSO | ...) (":" | "|") headline
 * heading   := Related Stories | More From Business | About Acme Corp | Contacts | ...
 * ```
 *
 * A story may say the same words: `Copyright law`, `About 200 people`, `Follow the money`. So a line of buttons is
 * nothing but buttons, a copyright line has a year or a name behind the word, and what stays in doubt is furniture only
 * behind the body (a confidence below 0.75).
 */
import {
  chromePhrases,
  companyWords,
  contactWords,
  doubtfulPhrases,
  forwardWords,
  headingLeads,
  linkOpenings,
  listWords,
  plainLinkOpenings,
  relatedHeadings,
  sectionHeadings,
  sectionLabels
} from '../lexicon/chrome.ts'
import {furnitureRows} from '../lexicon/furniture.ts'
import type {Boilerplate} from '../story/types.ts'
import {clean, trimSpan} from '../text/flat.ts'
import {compileTemplates} from '../text/template.ts'

/** What a block of furniture is, and how sure that is. */
export interface Furniture {
  kind: Boilerplate['kind']
  /** 0.75 and more: furniture wherever it stands. 0.5 and more: furniture behind the body. */
  confidence: number
  /** Id of the rule that says so, or the template of the row. */
  rule: string
}

/** A link to another story on one line. */
export interface LinkLine {
  start: number
  end: number
  /** Without `READ | ` in front. */
  text: string
}

/** What a heading behind the body opens. */
export interface SectionHeading {
  kind: 'about' | 'contact' | 'disclaimer' | 'other'
}

const rows = compileTemplates(furnitureRows)

/** Openings are read no further than this. */
const window = 400
/** Promotions and buttons are short; a longer block that opens like one is prose. */
const longestPromotion = 500
const shortKinds = new Set<Furniture['kind']>(['promotion', 'navigation', 'advertising'])
const longestHeading = 110
const longestLink = 240
const longestChrome = 240

const certain = 0.95
const sure = 0.85
const behind = 0.6

/**
 * Reads a block that is furniture as a whole.
 *
 * @param flat flat text
 * @param start offset of the block
 * @param end offset of its end
 * @returns the kind of furniture, or undefined when nothing in the words says so
 */
export function readFurniture(flat: string, start: number, end: number): Furniture | undefined {
  const span = withoutMark(flat, start, end)
  const from = span.start
  const to = span.end
  if (from >= to) return undefined
  const head = flat.slice(from, Math.min(to, from + window))
  if (isCopyright(head, to - from)) return {kind: 'copyright', confidence: certain, rule: 'copyright'}
  const row = readRow(flat, from, to) ?? (from > start ? readRow(flat, start, end) : undefined)
  if (row) return row
  if (to - from <= longestChrome) {
    const line = clean(flat, from, to)
    if (isButton(line)) return {kind: 'navigation', confidence: sure, rule: 'button'}
    if (address.test(line)) return {kind: 'navigation', confidence: sure, rule: 'address'}
    if (separator.test(line)) return {kind: 'other', confidence: 0.5, rule: 'separator'}
    if (isContactLabel(line)) {
      return {kind: 'contact', confidence: oneWord.test(line) ? behind : sure, rule: 'contact-label'}
    }
    if (isReachLine(line)) return {kind: 'contact', confidence: behind, rule: 'contact-line'}
  }
  const section = sectionOf(flat, from, to)
  if (section?.sure) return {kind: section.kind, confidence: sure, rule: 'section-heading'}
  if (isAboutGlued(head)) return {kind: 'about', confidence: sure, rule: 'about-glued'}
  if (litigation.test(head)) return {kind: 'disclaimer', confidence: 0.8, rule: 'disclaimer'}
  return section ? {kind: section.kind, confidence: behind, rule: 'section-heading'} : undefined
}

/** `-- http://...`, `- Distributed by ...`: marks of lists and crawls in front of a line. */
const listMark = /^[*•·▪◦●■–—-]{1,2} +(?=\S)/u
function withoutMark(flat: string, start: number, end: number): {start: number; end: number} {
  const span = trimSpan(flat, start, end)
  const mark = listMark.exec(flat.slice(span.start, Math.min(span.end, span.start + 12)))
  return {start: span.start + (mark?.[0].length ?? 0), end: span.end}
}

/** The surest row that matches: `Subscribe to the Quay newsletter` meets one for the newsletter and one in doubt. */
function readRow(flat: string, start: number, end: number): Furniture | undefined {
  const isLong = end - start > longestPromotion
  const found = rows.match(flat, start, end).filter(({row}) => !isLong || !shortKinds.has(row.kind))
  const row = (found.find(match => match.row.behind !== true) ?? found[0])?.row
  return row && {kind: row.kind, confidence: row.behind === true ? behind : sure, rule: row.template}
}

/** `Copyright (c)`, `©`, `(c)`, with what a wrong character set makes of the sign. */
const copyrightSign =
  /^["“]?(?:copyright(?:\s*(?<both>©|\(c\)|Â©|&copy;))?|(?:©|\(c\)|Â©|&copy;)(?:\s*copyright\b)?)[ ,]{0,3}(?:by +)?/iu
const yearFirst = /^\d{4}(?!\d)/
const yearBehindName = /^(?<name>[^\d.!?]{2,80})\d{4}(?!\d)/
const nameWord = /^["“<(]?[\p{Lu}\d&]/u
const rights = /\ball rights reserved\b/i
const rightsHead = /^(?:©|\(c\)|\d{4}|\p{Lu})[^!?]{0,80}all rights reserved/iu
const republication =
  /\bmay not be (?:re)?(?:published|broadcast|rewritten|distributed)\b[^.]{1,80}\b(?:broadcast|rewritten|redistributed)\b/i

/** `Copyright 2010 X`, `Copyright X, 2010`, `(c) 2006 X`, `2024 X, All Rights Reserved.`, but no sentence on copyright. */
function isCopyright(head: string, length: number): boolean {
  if (length > 1500) return false
  const mark = copyrightSign.exec(head)
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
  if (length > 600) return false
  return (length <= 160 && rights.test(head) && rightsHead.test(head)) || republication.test(head)
}

const marks = new Set(' :;.»›>→|*!+…,&-•·#('.split(''))
/** Small letters, straight quotes, no marks at the ends. */
function phraseOf(line: string): string {
  return withoutEnds(line).replaceAll('’', "'").toLowerCase()
}

function withoutEnds(line: string): string {
  let from = 0
  let to = line.length
  while (from < to && marks.has(line.charAt(from))) from++
  while (to > from && marks.has(line.charAt(to - 1))) to--
  return line.slice(from, to)
}

const counter =
  /^(?:\d{1,3}(?:[.,]\d{1,3})?[km]? )?(?:comments?|shares?|likes?|views?|replies|retweets?|photos|videos)(?: ?\(?\d{1,6}\)?)?$/i
const minutes = /^\d{1,2} ?min(?:ute)?s?(?: read)?$/i
const degrees = /^(?:[\p{L} ]{1,24} )?[+-]?\d{1,2} ?[°º℃℉] ?[CF]?$/u
const plusCount = /^\+\d{1,3}(?: ?(?:photos|more|videos))?$/i
const ofCount = /^\d{1,3} (?:of|\/) \d{1,3}$/i
const clock = /^(?:\d{1,2} ?[dhms]|(?:\d{1,2}:)?\d{1,2}:\d{2})$/
const ago = /^(?:\d{1,2}|an?|one) ?(?:[smhd]|sec|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) ago$/i
/** Weather, `3 of 14`, countdowns and running times, `2 hours ago`. */
const figureLines = [degrees, ofCount, clock, ago]
const digit = /\d/
const figuresOnly = /^[\d.,:/ %+-]{1,12}$/
const site = /^(?:www\.)?[\p{L}\d-]{2,40}(?:\.[a-z]{2,12}){1,2}$/iu
const part = / {2,}| ?[|·•/»›] ?| - |, /u
const glue = /\p{Ll}(?=\p{Lu})/gu
const bar = / [|·•] /u
const sentenceEnd = /[.!?…]["'”’)]{0,2}$/u

/** Nothing but buttons: one, or several with or without something between them. */
function isButton(line: string): boolean {
  const phrase = phraseOf(line)
  if (chromePhrases.has(phrase)) return !doubtfulPhrases.has(phrase)
  if (minutes.test(phrase) || (counter.test(phrase) && digit.test(phrase))) return true
  return !sentenceEnd.test(line) && areButtons(line)
}

/** A line of buttons and nothing else, one of them at least such as no story says: not `Jobs report`. */
function areButtons(line: string): boolean {
  let count = 0
  let clear = 0
  for (const value of line.split(part)) {
    const phrase = phraseOf(value)
    if (phrase === '') continue
    const taken = chromePhrases.has(phrase) || counter.test(phrase) ? [phrase] : runOfButtons(value)
    if (taken.length === 0) return false
    count += taken.length
    clear += taken.filter(button => !doubtfulPhrases.has(button)).length
  }
  return count >= 2 && clear >= 1
}

/** The longest phrase of buttons has so many characters. */
const longestPhrase = 50
/** `About us Contact us Advertise with us`, `FacebookTwitterLinkedinEMail`: the phrases of a run, taken greedily. */
function runOfButtons(line: string): string[] {
  const text = line.replaceAll('’', "'").toLowerCase()
  const found: string[] = []
  let at = 0
  while (at < text.length) {
    let taken = 0
    for (let length = Math.min(longestPhrase, text.length - at); length >= 3; length--) {
      // `Prints`: a phrase ends where a word ends, or where the next word is glued on with a capital.
      const next = line.charAt(at + length)
      if (next !== '' && next !== ' ' && !startsBig.test(next)) continue
      if (!chromePhrases.has(text.slice(at, at + length))) continue
      taken = length
      break
    }
    if (taken === 0) return []
    found.push(text.slice(at, at + taken))
    at += taken
    while (text.charAt(at) === ' ') at++
  }
  return found
}

/** A URL and what labels it. */
const address =
  /^(?:(?:link|url|source|web(?:site)?|read more|full (?:story|report|release)|more(?: info)?) ?[:-] ?)?[<(]?(?:https?:\/\/|www\.)\S{3,220}$/i
const separator = /^[\s*_=~#.•·–—-]{1,80}$/u

/** `Contact:`, `Media contacts`, `CONTACT:    Quayside Ltd`. */
const contactLabel =
  /^(?<whom>[^:]{0,60}?)\b(?:contacts?|inquiries|enquiries)(?: (?:info|information|details|person))?(?<colon> ?:|$)/i
/** With a country code or in the groups of North America: a table holds figures, too. */
const phone = /\+\d{1,3}[ .()/-]{1,3}\d[\d .()/-]{4,16}\d|(?:\(\d{3}\) ?|\b\d{3}[.-])\d{3}[ .-]\d{4}\b/g
/** After a label any number will do. */
const labelledPhone = /\b(?:tel(?:ephone)?|phone|fax|mobile|cell|ph|[tmo])[.:]{1,2} ?[(\d][\d .()/-]{4,16}\d/gi
const reachLabel =
  /\b(?:tel(?:ephone)?|phone|fax|mobile|cell|e-?mail|web(?:site)?|twitter|linkedin|www|ph|[temo])\b[.:]?/gi
const notLetters = /\P{L}+/gu
const startsBig = /^\p{Lu}/u

/** `Contacts` alone may be a subhead. */
const oneWord = /^\p{L}+$/u
function isContactLabel(line: string): boolean {
  if (line.length > 160 || sentenceEnd.test(line)) return false
  const groups = contactLabel.exec(line)?.groups
  const whom = (groups?.['whom'] ?? '').trim().toLowerCase()
  return groups !== undefined && (whom === '' || whom.split(' ').every(word => contactWords.has(word)))
}

/** `tor@example.org`, `<desk@example.org>`. */
function isEmail(word: string): boolean {
  const at = word.indexOf('@')
  return at > 0 && word.indexOf('.', at + 2) > 0
}

/** Nothing but ways to reach somebody: labels, numbers, addresses, and a name at most. */
function isReachLine(line: string): boolean {
  const words = line.split(' ').filter(word => !isEmail(word))
  const bare = words.join(' ').replace(labelledPhone, ' ').replace(phone, ' ')
  if (bare === line || (sentenceEnd.test(line) && line.includes('. '))) return false
  const rest = bare.replace(reachLabel, ' ').replace(notLetters, ' ').trim()
  const names = rest === '' ? [] : rest.split(' ')
  return names.length <= 6 && names.every(word => startsBig.test(word) || word.length <= 3)
}

interface Section {
  kind: SectionHeading['kind']
  sure: boolean
}

const aboutHead = /^(?:About|ABOUT) (?:the )?(?=[\p{Lu}\d])/u
const smallWord =
  /^(?:of|the|and|for|de|du|des|del|la|le|les|in|&|at|on|by|to|a|an|et|von|und|is|[eixy]|with|our|this)$/
const properWord = /^[("“]?[\p{Lu}\d]|^[a-z]{1,2}\p{Lu}|^[a-z\d]+\.[a-z]{2,4}$/u
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
  if (sentenceEnd.test(name) && !companyWords.has(last)) return undefined
  // `About 200 People`: a name that begins with a figure needs more than capitals.
  const certainly = companyWords.has(last) || mark.test(name) || text !== line || opensWithName(flat, end, name)
  if (!startsBig.test(name) && !certainly) return undefined
  // What nothing stands above is a headline.
  return {kind: 'about', sure: certainly && (start > 200 || flat.slice(0, start).trim() !== '')}
}

const hashes = /^#+ +/
const starred = /^\*\*(?<inner>[^*]{2,100})\*\*$/
const forward =
  /\b(?:forward[- ]looking (?:statements?|information)|safe harbou?r|cautionary (?:notes?|statements?|language))\b/
function sectionOf(flat: string, start: number, end: number): Section | undefined {
  if (end - start > longestHeading + 20) return undefined
  const line = clean(flat, start, end).replace(hashes, '').replace(starred, '$<inner>')
  if (line.length > longestHeading) return undefined
  const phrase = phraseOf(line)
  const fixed = sectionHeadings.get(phrase)
  if (fixed) return {kind: fixed.kind, sure: fixed.behind !== true}
  if (isContactLabel(line)) return {kind: 'contact', sure: !oneWord.test(line)}
  const statement = forward.exec(phrase)
  if (statement && !sentenceEnd.test(line)) {
    const before = phrase.slice(0, statement.index).trim()
    if (before === '' || before.split(' ').every(word => forwardWords.has(word)))
      return {kind: 'disclaimer', sure: true}
  }
  return aboutHeading(flat, start, end, line)
}

/** What a company is said to be, in the first words about it. */
const isOrHas = /\b(?:is|was|are|has|provides|develops|operates|offers|delivers|helps|designs|owns)\b|[(,]/
const aboutFirst = /^about (?:the )?(?<first>[\p{L}\p{M}\d&.'’-]{3,40})/iu
/** `About Quayside LtdQuayside Ltd is ...`: a heading whose line break was lost, so that the name stands there twice. */
function isAboutGlued(head: string): boolean {
  const opening = head.slice(0, 200)
  const match = aboutFirst.exec(opening)
  const first = match?.groups?.['first']
  if (!match || first === undefined || !startsBig.test(first)) return false
  const again = opening.indexOf(first, match[0].length)
  return again > 0 && again < 90 && isOrHas.test(opening.slice(again))
}

const litigation =
  /\b(?:Private Securities Litigation Reform Act|forward[- ]looking statements? (?:within|as defined|are (?:subject|based)|that (?:involve|are)|involve))\b/i

/**
 * Reads a heading of a list of links to other stories: `Related Stories`, `More From Business`, `Most viewed in World`.
 *
 * @param flat flat text
 * @param start offset of the line
 * @param end offset of its end
 * @returns the heading without colon and arrows
 */
export function readRelatedHeading(flat: string, start: number, end: number): string | undefined {
  const span = trimSpan(flat, start, end)
  if (span.end - span.start > 70) return undefined
  const text = withoutEnds(clean(flat, span.start, span.end))
  const phrase = phraseOf(text)
  if (relatedHeadings.has(phrase)) return text
  if (sentenceEnd.test(text) || chromePhrases.has(phrase)) return undefined
  const words = text.split(' ')
  if (words.length > 7 || text.includes(': ') || !startsBig.test(text)) return undefined
  // The longest lead wins: `more from` before `more`.
  for (let count = Math.min(3, words.length - 1); count >= 1; count--) {
    const lead = headingLeads.get(words.slice(0, count).join(' ').toLowerCase())
    if (lead === undefined) continue
    const rest = words.slice(count)
    const last = (rest[rest.length - 1] ?? '').toLowerCase()
    if (rest.length > 4 || (lead === 'list' && !listWords.has(last))) return undefined
    return rest.every(word => properWord.test(word) || smallWord.test(word)) ? text : undefined
  }
  return undefined
}

/** Between what opens a link and the link. */
const linkSign = /[:|»>]| [–—-] /
/** The longest opening has so many characters, brackets included. */
const longestOpening = 30
const click = /^(?:click|tap) (?:here )?(?:for|to (?:read|see|watch|view|listen|join|subscribe|follow)) (?=\S)/i
const innerStop = /[\p{Ll}\d"”’)][.!?]["”’)]? {1,2}["“‘]?\p{Lu}/u
const letter = /\p{L}/u

/**
 * Reads a link to another story on one line: `ALSO READ | Ferry fares to rise`.
 *
 * @param flat flat text
 * @param start offset of the line
 * @param end offset of its end
 * @returns the link without what opens it
 */
export function readRelatedLink(flat: string, start: number, end: number): LinkLine | undefined {
  const span = trimSpan(flat, start, end)
  if (span.end - span.start > longestLink) return undefined
  const text = flat.slice(span.start, span.end)
  const clicked = click.exec(text)
  if (clicked) return {...span, text: clean(text, clicked[0].length, text.length)}
  const sign = linkSign.exec(text.slice(0, longestOpening + 4))
  if (!sign || sign.index > longestOpening) return undefined
  const opening = text.slice(0, sign.index)
  const phrase = withoutBracket(phraseOf(opening))
  const isPlain = plainLinkOpenings.has(phrase)
  if (!isPlain && !linkOpenings.has(phrase)) return undefined
  if (isPlain && opening !== opening.toUpperCase() && !sign[0].includes('|')) return undefined
  let from = sign.index + sign[0].length
  while (text.charAt(from) === ' ' || text.charAt(from) === '>') from++
  const closed = (opening.startsWith('[') && text.endsWith(']')) || (opening.startsWith('(') && text.endsWith(')'))
  const link = clean(text, from, text.length - (closed ? 1 : 0))
  if (!link.includes(' ') || !letter.test(link) || (sentenceEnd.test(link) && innerStop.test(link))) return undefined
  return {...span, text: link}
}

/** `[READ: ...]`: `phraseOf` takes round brackets only. */
function withoutBracket(phrase: string): string {
  return phrase.startsWith('[') ? phrase.slice(1).trim() : phrase
}

/**
 * Says how much a short line looks like page chrome.
 *
 * @param flat flat text
 * @param start offset of the line
 * @param end offset of its end
 * @returns 0.8 and more for buttons, menus and counters, 0.3 to 0.5 for labels that may be a kicker, 0 for prose
 */
export function chromeScore(flat: string, start: number, end: number): number {
  const span = trimSpan(flat, start, end)
  const length = span.end - span.start
  if (length === 0 || length > longestChrome) return 0
  const line = clean(flat, span.start, span.end)
  const phrase = phraseOf(line)
  if (phrase === '') return 0.5
  if (chromePhrases.has(phrase)) return doubtfulPhrases.has(phrase) ? 0.8 : 0.95
  if (sectionLabels.has(phrase)) return 0.4
  if (counter.test(phrase) || minutes.test(phrase) || figureLines.some(shape => shape.test(line))) return 0.9
  if (plusCount.test(line)) return 0.7
  if (address.test(line)) return 0.9
  if (figuresOnly.test(line)) return 0.6
  if (sentenceEnd.test(line)) return 0
  if (site.test(line)) return 0.7
  if (areButtons(flat.slice(span.start, span.end))) return 0.95
  const glued = line.match(glue)?.length ?? 0
  const words = line.split(' ').length
  if (glued >= 3 && glued * 2 >= words) return 0.85
  if (words === 1) return line === line.toLowerCase() ? 0.5 : 0.4
  if (line.split(bar).length >= 3) return digit.test(line) ? 0.7 : 0.8
  if (words === 2) return 0.25
  return words <= 4 ? 0.15 : 0
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
