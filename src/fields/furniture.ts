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
import {chromePhrases, doubtfulPhrases, linkOpenings, relatedHeadings, sectionLabels} from '../lexicon/chrome.ts'
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
    if (contactLine(line)) return {kind: 'contact', confidence: contactLabel.test(line) ? sure : behind, rule: 'contact-line'}
  }
  const section = sectionOf(flat, from, to)
  if (section && section.sure) return {kind: section.kind, confidence: sure, rule: 'section-heading'}
  if (aboutGlued(head)) return {kind: 'about', confidence: sure, rule: 'about-glued'}
  if (disclaims(head)) return {kind: 'disclaimer', confidence: 0.8, rule: 'disclaimer'}
  return section ? {kind: section.kind, confidence: behind, rule: 'section-heading'} : undefined
}

/** `-- http://...`, `- Distributed by ...`: marks of lists and crawls in front of a line. */
const listMark = /^(?:[*•·▪◦●■–—-]{1,2}|--) +(?=\S)|^"(?=Copyright )/u
function withoutMark(flat: string, start: number, end: number): {start: number; end: number} {
  const span = trimSpan(flat, start, end)
  const mark = listMark.exec(flat.slice(span.start, Math.min(span.end, span.start + 8 + 4)))
  return {start: span.start + (mark?.[0].length ?? 0), end: span.end}
}

function readRow(flat: string, start: number, end: number): Furniture | undefined {
  for (const {row} of rows.match(flat, start, end)) {
    const long = end - start > longestPromotion
    if (long && (row.kind === 'promotion' || row.kind === 'navigation' || row.kind === 'advertising')) continue
    return {kind: row.kind, confidence: row.behind === true ? behind : sure, rule: row.template}
  }
  return undefined
}

/** `Copyright 2010 X`, `Copyright X, 2010`, `(c) 2006 X`, `© X`, `2024 X, All Rights Reserved.` */
const copyrightOpening =
  /^(?:["“]?Copyright(?: ?(?:©|\(c\)|Â©|&copy;))?,?(?: by)? {1,2}(?:\d{4}\b|(?:[\p{Lu}<][\p{L}\p{M}'’.&/<>-]{0,30}[ ,]{1,2}){1,7}\d{4}\b)|(?:©|\(c\)|Â©|&copy;)(?: ?Copyright\b)? ?(?:\d{4}\b|(?:\p{Lu}[\p{L}\p{M}'’.&/-]{0,30}[ ,]{1,2}){1,7}\d{4}\b)|Copyright ?(?:©|\(c\)|Â©))/iu
/** The pattern above takes letters of any case where names stand: a sentence on copyright has small ones. */
const copyrightSentence = /^.?Copyright (?:\p{Ll})(?!y )/u
const rights = /\ball rights reserved\b/i
const rightsOpening = /^(?:©|\(c\)|\d{4}|\p{Lu})[^.!?]{0,80}(?:\.|,|-|\|)? {0,2}all rights reserved/iu
const republication = /\bmay not be (?:re)?(?:published|broadcast|rewritten|distributed)[^.]{0,80}(?:broadcast|rewritten|redistributed)\b/i
function isCopyright(head: string, length: number): boolean {
  if (length > 1500) return false
  if (copyrightOpening.test(head) && !copyrightSentence.test(head)) return true
  if (length > 600) return false
  return (rights.test(head) && length <= 160 && rightsOpening.test(head)) || republication.test(head)
}

const trailMarks = /[\s:;.»›>→|*!+…,&-]+$/u
const leadMarks = /^[\s:»›>→|*+•·#(-]+/u
/** Small letters, straight quotes, no marks at the ends. */
function phraseOf(line: string): string {
  return line.replace(leadMarks, '').replace(trailMarks, '').replaceAll('’', "'").toLowerCase()
}

const counter = /^(?:\d{1,3}(?:[.,]\d{1,3})?[km]? )?(?:comments?|shares?|likes?|views?|replies|retweets?|photos|videos)(?: ?\(?\d{1,6}\)?)?$/i
const minutes = /^\d{1,2} ?min(?:ute)?s?(?: read)?$/i
const degrees = /^(?:[\p{L} ]{1,24} )?[+-]?\d{1,2} ?[°º℃℉] ?[CF]?$/u
const plusCount = /^\+\d{1,3}(?: ?(?:photos|more|videos))?$/i
const ofCount = /^\d{1,3} (?:of|\/) \d{1,3}$/i
const clock = /^\d{1,2} ?[dhms]$/
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
  if (counter.test(phrase) && /\d/.test(phrase)) return true
  if (minutes.test(phrase) || plusCount.test(line)) return true
  if (sentenceEnd.test(line) && !phrase.includes('  ')) return false
  return buttonsIn(line) >= 2
}

/** How many buttons a line holds and nothing else; 0 when it holds anything else. */
function buttonsIn(line: string): number {
  const parts = line.split(part)
  if (parts.length > 1) {
    let count = 0
    for (const value of parts) {
      if (value === '') continue
      const inner = buttonsIn(value)
      if (inner === 0) return 0
      count += inner
    }
    return count
  }
  const phrase = phraseOf(line)
  if (phrase === '') return 0
  if (chromePhrases.has(phrase) || counter.test(phrase)) return 1
  return runOfButtons(line)
}

/** The longest phrase of buttons has so many characters. */
const longestPhrase = 50
/** `About us Contact us Advertise with us`, `FacebookTwitterLinkedinEMail`: a run of phrases, taken greedily. */
function runOfButtons(line: string): number {
  const text = line.replaceAll('’', "'").toLowerCase()
  let at = 0
  let count = 0
  while (at < text.length) {
    let taken = 0
    for (let length = Math.min(longestPhrase, text.length - at); length >= 3; length--) {
      if (!chromePhrases.has(text.slice(at, at + length))) continue
      // `Prints`: a phrase ends where a word ends, or where the next word is glued on with a capital.
      const next = line.charAt(at + length)
      if (next !== '' && next !== ' ' && !/\p{Lu}/u.test(next)) continue
      taken = length
      break
    }
    if (taken === 0) return 0
    count++
    at += taken
    while (text.charAt(at) === ' ') at++
  }
  return count
}

/** A URL or several, and what labels them. */
const address = /^(?:(?:link|url|source|web(?:site)?|read more|full (?:story|report|release)|more(?: info)?) ?[:-] ?)?[<(]?(?:https?:\/\/|www\.)\S{3,220}[>)]?$/i
const separator = /^[\s*_=~#.•·–—-]{1,80}$/u

const contactLabel =
  /^(?:(?:media|press|investor|investors|company|corporate|editorial|sales|public relations|pr|ir|agency|general|technical|news)(?: (?:relations|media|and|&|or|\/|press|public))* )?(?:contacts?|inquiries|enquiries|contact information)(?: (?:info|information|details|person))?(?: ?:|$)/i
const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,24}){1,4}/
/** With a country code, with a label, or in the groups of North America: a table holds figures, too. */
const phone =
  /\+\d{1,3}[ .()/-]{1,3}(?:\d[\d .()/-]{4,16}\d)|\(\d{3}\) ?\d{3}[ .-]\d{4}\b|\b(?:1[ .-])?\d{3}(?<joint>[.-])\d{3}\k<joint>\d{4}\b|\b(?:tel(?:ephone)?|phone|fax|mobile|cell|ph|t|m|o)[.:]{1,2} ?\(?\d[\d .()/-]{4,16}\d/i
const reachLabel = /\b(?:tel(?:ephone)?|phone|fax|mobile|cell|e-?mail|web(?:site)?|twitter|linkedin|www|ph|t|e|m|o)\b[.:]?/gi
const notLetters = /[^\p{L}]+/gu
const nameLike = /^\p{Lu}/u
/** Nothing but ways to reach somebody: labels, numbers, addresses, and a name at most. */
function contactLine(line: string): boolean {
  if (contactLabel.test(line) && line.length <= 160 && !sentenceEnd.test(line)) return true
  if (!email.test(line) && !phone.test(line)) return false
  if (sentenceEnd.test(line) && line.includes('. ')) return false
  let rest = line
  for (let count = 0; count < 4; count++) rest = rest.replace(email, ' ').replace(phone, ' ')
  rest = rest.replace(reachLabel, ' ').replace(notLetters, ' ').trim()
  const words = rest === '' ? [] : rest.split(' ')
  return words.length <= 6 && words.every(word => nameLike.test(word) || word.length <= 3)
}

/** Words that make the name behind `About` one of a company or product. */
const companyTail = /(?:\b(?:Inc|Ltd|LLC|LLP|L\.P|plc|PLC|Corp|Corporation|Company|Co|Group|Holdings|Limited|AG|SE|SA|S\.A|NV|N\.V|GmbH|AB|ASA|Oyj|SpA|S\.p\.A|KK|Pty|Bancorp|Partners|Technologies|Pharmaceuticals|Therapeutics|Foundation|Trust|Institute|University|Association|Systems|Solutions|Resources|Energy|Capital|Bank|Networks|Industries|Services|International|Entertainment|Minerals|Mining|Gold|Labs)\b\.?|[®™]|\((?:R|TM|NYSE|NASDAQ|TSX)[^)]{0,40}\)) ?:?$/u
const aboutOpening = /^(?<word>About|ABOUT)(?<rest> (?:the )?[\p{Lu}\d][^.!?]{1,90}?(?:\.|!)?)(?<colon> ?:)?$/u
const smallWord = /^(?:of|the|and|for|de|du|des|del|la|le|les|in|&|at|on|by|to|a|an|et|von|und|is|e|i|x|y|with|our|this)$/
const properWord = /^[("“]?[\p{Lu}\d]|^[a-z]{1,2}\p{Lu}|^[a-z\d]+\.[a-z]{2,4}$/u

interface Section {
  kind: SectionHeading['kind']
  sure: boolean
}

/** What stands behind a heading, so that `About KidCare` is told from a headline by the `KidCare is ...` below it. */
function opensWithName(flat: string, end: number, name: string): boolean {
  const next = clean(flat, end, Math.min(flat.length, end + 160)).replace(/^(?:The |the )/, '').toLowerCase()
  const first = name.replace(/^(?:The |the )/, '').toLowerCase().replace(/[®™:,].*$/u, '').replace(/\(.*$/, '').trim()
  if (first.length < 3) return false
  if (next.startsWith(first)) return true
  const lead = first.split(' ')[0] ?? ''
  return lead.length >= 4 && next.startsWith(lead)
}

function sectionOf(flat: string, start: number, end: number): Section | undefined {
  if (end - start > longestHeading + 20) return undefined
  const line = clean(flat, start, end).replace(/^#+ +/, '').replace(/^\*\*(?<inner>.{2,100})\*\*$/, '$<inner>')
  if (line.length > longestHeading) return undefined
  const about = aboutOpening.exec(line)?.groups
  if (about) {
    const name = (about['rest'] ?? '').trim()
    const words = name.split(' ')
    if (words.length <= 12 && /\p{Lu}/u.test(name) && words.every(word => properWord.test(word) || smallWord.test(word)) && !/^\d/.test(name)) {
      const isSure = about['word'] === 'ABOUT' && line.toUpperCase() !== line ? true : companyTail.test(name) || about['colon'] !== undefined || opensWithName(flat, end, name)
      return {kind: 'about', sure: isSure}
    }
    return undefined
  }
  const phrase = phraseOf(line)
  const fixed = sectionHeadings.get(phrase)
  if (fixed) return fixed
  if (contactLabel.test(line) && !sentenceEnd.test(line)) return {kind: 'contact', sure: line.endsWith(':') || line.includes(' ')}
  if (forwardHeading.test(phrase)) return {kind: 'disclaimer', sure: true}
  return undefined
}

const forwardHeading =
  /^(?:(?:cautionary|caution|note|notice|important|special|disclaimer|disclosure|safe|information|statement|statements|regarding|concerning|about|on|harbor|harbour|and|a|of|as to|for|language|advice|advisory|statutory|information|note|notes) ){0,6}(?:forward[- ]looking (?:statements?|information)|safe[- ]harbou?r(?: statements?)?|cautionary (?:notes?|statements?|language))(?: .{0,60})?$/

const sectionHeadings: ReadonlyMap<string, Section> = new Map<string, Section>([
  ['contact', {kind: 'contact', sure: false}],
  ['contacts', {kind: 'contact', sure: false}],
  ['contact us', {kind: 'contact', sure: false}],
  ['editorial contacts', {kind: 'contact', sure: true}],
  ['contact information', {kind: 'contact', sure: true}],
  ['for more information', {kind: 'contact', sure: true}],
  ['for more information, contact', {kind: 'contact', sure: true}],
  ['for more information contact', {kind: 'contact', sure: true}],
  ['for more information, please contact', {kind: 'contact', sure: true}],
  ['for more information please contact', {kind: 'contact', sure: true}],
  ['for further information', {kind: 'contact', sure: true}],
  ['for further information contact', {kind: 'contact', sure: true}],
  ['for further information, contact', {kind: 'contact', sure: true}],
  ['for further information, please contact', {kind: 'contact', sure: true}],
  ['for further information please contact', {kind: 'contact', sure: true}],
  ['further information', {kind: 'contact', sure: false}],
  ['more information', {kind: 'contact', sure: false}],
  ['for media', {kind: 'contact', sure: false}],
  ['for investors', {kind: 'contact', sure: false}],
  ['disclaimer', {kind: 'disclaimer', sure: false}],
  ['legal notice', {kind: 'disclaimer', sure: false}],
  ['legal disclaimer', {kind: 'disclaimer', sure: true}],
  ['important information', {kind: 'disclaimer', sure: false}],
  ['important notice', {kind: 'disclaimer', sure: false}],
  ['important safety information', {kind: 'disclaimer', sure: true}],
  ['additional information and where to find it', {kind: 'disclaimer', sure: true}],
  ['no offer or solicitation', {kind: 'disclaimer', sure: true}],
  ['participants in the solicitation', {kind: 'disclaimer', sure: true}],
  ['trademarks', {kind: 'disclaimer', sure: false}],
  ['use of non-gaap financial measures', {kind: 'disclaimer', sure: true}],
  ['non-gaap financial measures', {kind: 'disclaimer', sure: false}],
  ['notebook', {kind: 'other', sure: false}],
  ['note to editors', {kind: 'other', sure: false}],
  ['notes to editors', {kind: 'other', sure: false}],
  ['notes for editors', {kind: 'other', sure: false}],
  ['about the author', {kind: 'about', sure: false}],
  ['about the company', {kind: 'about', sure: true}]
])

/** `About Acme LtdAcme Ltd is ...`: a heading whose line break was lost. */
const gluedAbout = /^(?:About|ABOUT) (?<name>\p{Lu}[^.!?:]{1,60}?)(?: ?: ?| {1,3}|\.?(?=\p{Lu}))(?:The )?(?<again>\p{Lu}[\p{L}\p{M}\d&.'’-]{1,40})/u
function aboutGlued(head: string): boolean {
  const opening = head.slice(0, 200)
  if (!/^about /i.test(opening)) return false
  const name = /^about (?:the )?(?<first>[\p{L}\p{M}\d&.'’-]{3,40})/iu.exec(opening)?.groups?.['first']
  if (name === undefined || !gluedAbout.test(opening)) return false
  // The name again, right behind itself: `About Quayside GroupQuayside Group is`.
  const again = opening.indexOf(name, 7 + name.length)
  return again > 0 && again < 90 && /\b(?:is|was|are|has|provides|develops|operates|offers|delivers|helps|designs|owns|\(|,)/.test(opening.slice(again))
}

const litigation = /\b(?:Private Securities Litigation Reform Act|forward[- ]looking statements? (?:within|as defined|are (?:subject|based)|that (?:involve|are)|involve))\b/i
function disclaims(head: string): boolean {
  return litigation.test(head)
}

/** Words between `More` and the end of a heading; in small letters they are a sentence. */
const openHeading =
  /^(?<lead>More(?: Stories| News| Headlines| Latest)?(?: From| In| On| About)?|Latest|Next In|Next in|Most (?:Viewed|Read|Popular|Shared|Watched)(?: In| From)?|Related|Trending(?: On| In)?|Top(?: Stories| News)?(?: In| From| On)|Also In|Also On|Also on|Recommended(?: By| From| In)?|Popular (?:In|On|From)|Featured(?: In| From)?|Stories From|Other News (?:From|In|Of)) (?<rest>\S.{1,50})$/i
const listWords = /\b(?:news|stories|headlines|articles|videos|coverage|posts|reads?|links|updates)$/i
const heading = /^(?:More|Latest|Next|Most|Related|Trending|Top|Also|Recommended|Popular|Featured|Stories|Other)\b/

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
  const text = clean(flat, span.start, span.end).replace(leadMarks, '').replace(/[\s:;»›>→|*+…]+$/u, '')
  const phrase = phraseOf(text)
  if (relatedHeadings.has(phrase)) return text
  if (sentenceEnd.test(text)) return undefined
  const groups = openHeading.exec(text)?.groups
  const rest = groups?.['rest']
  if (rest === undefined || text.includes(': ')) return undefined
  const capitals = text === text.toUpperCase()
  const words = rest.split(' ')
  if (words.length > 4) return undefined
  const isTitle = words.every(word => /^[\p{Lu}\d&]/u.test(word) || smallWord.test(word))
  const lead = (groups?.['lead'] ?? '').toLowerCase()
  if (!heading.test(text) && !capitals) return undefined
  if (lead === 'more' || lead === 'latest' || lead === 'related' || lead === 'recommended' || lead === 'featured') {
    return isTitle && listWords.test(rest) || /^More College \S+$/i.test(text) ? text : undefined
  }
  return isTitle ? text : undefined
}

const opening = new RegExp(
  `^(?<mark>[\\[({]?\\s?(?:${linkOpenings.join('|').replaceAll("'", "['’]")})) {0,3}(?<sign>:|\\||»|>{1,2}|- (?=\\p{Lu})|– |— ) {0,4}(?=\\S)`,
  'iu'
)
const click = /^(?:click|tap) (?:here )?(?:for|to (?:read|see|watch|view|listen|join|subscribe|follow)) (?=\S)/i
/** Words that a story may put in front of a colon: only in capitals, or with a bar behind them, do they open a link. */
const plainOpening = /^[\s[({]*(?:more|next|listen|read|watch|explained|related|recommended)$/i

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
  const groups = opening.exec(text)
  const mark = groups?.groups?.['mark']
  if (groups && mark !== undefined) {
    const bar = groups.groups?.['sign'] === '|'
    const rest = text.slice(groups[0].length)
    if (!/\p{L}{2}/u.test(rest) || !/\S \S/.test(rest)) return undefined
    if (plainOpening.test(mark) && !bar && mark !== mark.toUpperCase() && !/^[\s[({]*(?:Read|Related|Watch)$/.test(mark)) return undefined
    if (sentenceEnd.test(rest) && innerStop.test(rest)) return undefined
    return {start: span.start, end: span.end, text: clean(text, groups[0].length, text.length)}
  }
  const clicked = click.exec(text)
  if (clicked) return {start: span.start, end: span.end, text: clean(text, clicked[0].length, text.length)}
  return undefined
}

const innerStop = /[\p{Ll}\d"”’)][.!?]["”’)]? {1,2}["“‘]?\p{Lu}/u

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
  if (counter.test(phrase) || minutes.test(phrase) || plusCount.test(line) || degrees.test(line) || ofCount.test(line) || clock.test(line)) return 0.9
  if (address.test(line)) return 0.9
  if (figuresOnly.test(line)) return 0.6
  if (sentenceEnd.test(line)) return 0
  if (site.test(line)) return 0.7
  const buttons = buttonsIn(flat.slice(span.start, span.end))
  if (buttons >= 2) return 0.95
  const glued = line.match(glue)?.length ?? 0
  const words = line.split(' ').length
  if (glued >= 3 && glued * 3 >= words) return 0.85
  if (words === 1) return line === line.toLowerCase() ? 0.5 : 0.4
  if (line.split(bar).length >= 3) return /\d/.test(line) ? 0.7 : 0.8
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
