/**
 * The attribution in a headline: `... -Norwegian envoy`, `...: report`,
 * `..., officials say`, `Police: ...`.
 */
import {
  isCitedBody,
  isCitedMedium,
  isPaperNoun,
  isSite,
  isSpeakerNoun,
  speakingCapitals
} from '../lexicon/headline-sources.ts'
import {tagKind} from '../lexicon/headline-tags.ts'
import {monthOf, weekdayOf} from '../lexicon/months.ts'
import {countries} from '../lexicon/regions.ts'
import type {Span} from '../story/types.ts'
import {hasFigure, hasSmall, isPlainBig, isPlainSmall, startsBig, startsSmall} from '../text/letters.ts'

/** How the headline is printed. */
export type Casing = 'sentence' | 'title' | 'capitals'

const wordPattern = /[A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF][A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF.'’&/-]*/g
/** Words of four letters and more that headlines print small. */
const smallWords = new Set(['from', 'into', 'onto', 'over', 'than', 'that', 'with'])

/**
 * How a headline is printed: `Ferry sinks off coast`, `Ferry Sinks Off Coast` or `FERRY SINKS`.
 *
 * @param text the headline
 */
function casingOf(text: string): Casing {
  return casingOfWords(wordsOf(text))
}

/** The words of a headline, with the marks inside them. */
export function wordsOf(text: string): readonly string[] {
  return text.match(wordPattern) ?? []
}

/** The same as `casingOf`, for one who has cut the headline into words. */
export function casingOfWords(words: readonly string[]): Casing {
  let small = 0
  let big = 0
  let capitals = true
  for (const word of words) {
    if (capitals && hasSmall(word)) capitals = false
    if (word.length < 4 || (word.length === 4 && smallWords.has(word.toLowerCase()))) continue
    const code = word.charCodeAt(0)
    if (isPlainSmall(code) || (code >= 128 && startsSmall(word))) small++
    else if (isPlainBig(code) || (code >= 128 && startsBig(word))) big++
  }
  if (capitals) return 'capitals'
  return small > 0 && small * 2 >= big ? 'sentence' : 'title'
}

interface Reading extends Span {
  /** The headline proper ends or begins here. */
  cut: number
}

const halfGlued = /(?<![-–—]) [-–—](?=[^\s–—-])/g
const spaced = / {1,2}(?:--?|[–—]) {1,2}|--(?=\S)/g
const colon = / ?: {0,2}/g
const saidLast = /, {1,2}(?<source>[^,:;]{2,60}?) (?:say|says|said)$/i
const saidFirst = /, {1,2}(?:say|says|said) (?<source>[^,:;]{2,60})$/i
const gluedTail = /-(?<source>\p{L}[\p{L}.]{0,24})$/u
const bracketTail = / \((?<source>\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){0,2})\)$/u
const quotation = /["“”«»„]|(?:^|[\s(])['‘]\p{L}/u
/** Furthest from the end that an attribution begins. */
const tailLength = 70

/** Words that take a hyphen before a name: `pre-Brexit`, `anti-NATO`, `mid-May`, `al-Nusra`. */
const prefix =
  /^(?:pre|post|pro|anti|ex|non|mid|neo|un|al|el|bin|trans|cross|inter|intra|pan|sub|ultra|early|late|then|self|half|all|semi|co|de|re|vice|multi|state|special|secret|counter|north|south|east|west|central|sino|franco|anglo|russo|afro|indo|mega|super|mini|micro|bio|eco|tele|over|under|out|off|in|up|on|no|so|\p{L}|[\d.,%$]+|.*\d)$/iu

/** `Reuters poll`, `Norwegian envoy`, `aide to the port's mayor`, `commissioner Ruiz`. */
function isSourcePhrase(printed: string): boolean {
  const words = printed.split(' ').filter(word => word !== '')
  if (words.length === 0 || words.length > 8) return false
  const of = words.findIndex(word => /^(?:of|for|at|in|to|from|with)$/i.test(word))
  const head = of > 0 ? words.slice(0, of) : words
  if (head.length > 5) return false
  // A noun closes the phrase, or opens it before a name.
  if (isNoun(head.at(-1) ?? ''))
    return (
      head.length < 5 &&
      !/^(?:no|to|for|more|first|ask|meet|name|see|seek|find|help|is|are|was|be|with|without)$/i.test(head[0] ?? '')
    )
  const nameBehind = head.slice(1).every(word => startsBig(word))
  return head.length > 1 && head.length < 5 && isSpeakerNoun(head[0] ?? '') && nameBehind
}

function isNoun(word: string): boolean {
  const bare = word.replace(/['’]s?$/u, '').replace(/["”]$/u, '')
  // `co-pilot`, `vice-president`, `vice-minister`
  const last = bare.includes('-') ? bare.slice(bare.lastIndexOf('-') + 1) : bare
  return isSpeakerNoun(last) || isPaperNoun(last) || isSpeakerNoun(bare)
}

/** `ISM`, `U.N.`, `S&P/Case-Shiller` */
const acronym = /^\p{Lu}[\p{Lu}.&]{1,7}(?:\/\p{Lu}[\p{L}&-]{1,16})?$/u
/** `Fed's Ruiz`, `U.S.'s Lane` */
const possessiveName = /^\p{Lu}[\p{L}.&-]*(?: \p{Lu}[\p{L}.&-]*)?['’]s? \p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)?$/u
const nameOnly = /^\p{Lu}[\p{L}\p{M}.'’&/-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’&-]*|of|de|al|bin|van)){0,3}$/u

/** States speak by their names and capitals. */
const states = new Set([...countries.flatMap(([, names]) => names.toLowerCase().split('|')), ...speakingCapitals])

const startsWithLetter = /^\p{L}/u

/** Dates, parts and labels that follow a dash and are nobody. */
function isNobody(printed: string): boolean {
  const [first = '', ...rest] = printed.split(' ')
  if (hasFigure(printed) && !startsWithLetter.test(first)) return true
  if (weekdayOf(first.replace(/\.$/, '')) !== undefined && first.length > 4) return true
  if (monthOf(first) !== undefined && (rest.length === 0 || /^\d/.test(rest[0] ?? ''))) return true
  const tag = tagKind(printed, 'colon') ?? tagKind(printed, 'dash')
  if (tag && !tag.compound && !isNoun(printed)) return true
  return /^(?:part|video|photos?|live|updates?|watch|listen|recap|results?|highlights|analysis|gallery|pictures?|close|final|tips?|details|list|full text|text|table|what|how|why|who|when|where)\b/i.test(
    printed
  )
}

interface Setting {
  casing: Casing
  isAgency: (printed: string) => boolean
  /** How surely the mark sets off a source: ` -X` always does, ` - X` mostly, `: X` sometimes. */
  mark: 'half' | 'spaced' | 'colon'
  /** Words before the mark. */
  before: string
}

const inCapitals = /^\p{Lu}[\p{Lu}.&'/-]+$/u

function isSource(printed: string, {casing, isAgency, mark, before}: Setting): boolean {
  const words = printed.split(' ').filter(word => word !== '')
  if (words.length === 0 || words.length > 8 || /[?!;]$|[,;"“”]/.test(printed) || isNobody(printed)) return false
  const left = before.split(' ').filter(word => word !== '')
  // `Bank to clients: Long winter awaits our chairman` says more behind the mark than before it.
  if (left.length < 2 || words.length > left.length || /\b(?:our|your|my|we|you|i)\b/i.test(printed)) return false
  if (isSourcePhrase(printed)) return true
  if (
    startsBig(printed) &&
    (isCitedMedium(printed) ||
      isCitedBody(printed) ||
      states.has(printed.toLowerCase()) ||
      (isAgency(printed) && mark !== 'spaced'))
  )
    return true
  if (left.length < 3) return false
  if (casing === 'capitals') return mark !== 'colon' && words.length === 1 && inCapitals.test(printed)
  if (possessiveName.test(printed)) return true
  if (!nameOnly.test(printed)) return false
  if (mark === 'half') return true
  if (acronym.test(printed)) return casing === 'sentence' || left.length > 3
  // An unknown name behind a sentence: `Tariffs "unacceptable" - Alvarez`; in title case it may be anything.
  return (
    casing === 'sentence' &&
    left.length > 3 &&
    words.length <= 2 &&
    !/^(?:how|why|what|who|where|when)$/i.test(left[0] ?? '')
  )
}

/** Last match of a global pattern in the tail of the text. */
function lastOf(pattern: RegExp, text: string): {start: number; end: number} | undefined {
  const from = Math.max(0, text.length - tailLength)
  let last: {start: number; end: number} | undefined
  for (const match of text.slice(from).matchAll(pattern)) {
    last = {start: from + match.index, end: from + match.index + match[0].length}
  }
  return last
}

/**
 * Finds the attribution that a headline ends with.
 *
 * @param text the headline without tags and publisher, runs of blanks and all
 * @param isAgency whether the words are an agency's name
 * @returns span of the source, and where the title ends
 */
export function findTrailingSource(text: string, isAgency: (printed: string) => boolean): Reading | undefined {
  const casing = casingOf(text)
  const verb = saidLast.exec(text) ?? saidFirst.exec(text)
  const speaker = verb?.groups?.['source']
  if (verb && speaker !== undefined && isSpeaker(speaker)) {
    const start = text.indexOf(speaker, verb.index + 1)
    return {start, end: start + speaker.length, cut: verb.index}
  }
  for (const [mark, pattern] of [
    ['half', halfGlued],
    ['spaced', spaced],
    ['colon', colon]
  ] as const) {
    const found = lastOf(pattern, text)
    if (!found) continue
    const printed = text.slice(found.end)
    const before = text.slice(0, found.start)
    if (isSource(printed.replace(/ {2,}/g, ' '), {casing, isAgency, mark, before}))
      return {start: found.end, end: text.length, cut: found.start}
  }
  return gluedSource(text, casing, isAgency) ?? bracketedSpeaker(text)
}

/** Who says it, in `..., says Norway` and `..., officials say`: a short phrase with no verb of its own. */
function isSpeaker(printed: string): boolean {
  const words = printed.split(' ').filter(word => word !== '')
  if (
    words.length === 0 ||
    words.length > 6 ||
    isNobody(printed) ||
    /^(?:but|and|it|he|she|they|who|which|not|as|than|or)$/i.test(words[0] ?? '')
  )
    return false
  return (
    isSourcePhrase(printed) ||
    isCitedMedium(printed) ||
    isCitedBody(printed) ||
    words.every(word => startsBig(word) || /^(?:of|the|de|al|bin|van|for)$/.test(word))
  )
}

const oneBigWord = /^\p{Lu}\p{Ll}{2,}$/u

/** `camp visits-ICRC`, `leave euro-Santos`, `ABOVE YEAR AGO-USDA`. */
function gluedSource(text: string, casing: Casing, isAgency: (printed: string) => boolean): Reading | undefined {
  const tail = text.slice(Math.max(0, text.length - tailLength))
  const match = gluedTail.exec(tail)
  const before = match ? (tail.slice(0, match.index).split(' ').at(-1) ?? '') : ''
  const source = match?.groups?.['source']
  if (before === '' || source === undefined || prefix.test(before)) return undefined
  if (isNobody(source) || text.split(' ').length < 4) return undefined
  // `open-source`
  if (
    /^sources?$/i.test(source) &&
    /^(?:open|closed|crowd|single|dual|sole|light|heat|power|energy|food|water)$/i.test(before)
  )
    return undefined
  const cited =
    /^(?:sources?|officials?|witnesses|analysts|traders|dealers|brokers|police|army|minister|spokesman|report|paper|media|radio|tv|statement|probe|study)$/i.test(
      source
    )
  const known = startsBig(source) && (isCitedMedium(source) || isCitedBody(source) || isAgency(source))
  const small = startsSmall(before)
  const ok =
    casing === 'capitals'
      ? known || cited
      : (small &&
          (known ||
            (acronym.test(source) && source.length > 2) ||
            (casing === 'sentence' && before.length > 2 && oneBigWord.test(source)))) ||
        cited
  if (!ok) return undefined
  const start = text.length - source.length
  return {start, end: text.length, cut: start - 1}
}

/** `... «une catastrophe» (Le Goff)`: words in quotation marks, their speaker in brackets. */
function bracketedSpeaker(text: string): Reading | undefined {
  const match = bracketTail.exec(text)
  const source = match?.groups?.['source']
  if (!match || source === undefined || !hasSmall(source) || !quotation.test(text.slice(0, match.index)))
    return undefined
  const start = match.index + 2
  return {start, end: start + source.length, cut: match.index}
}

const leadingColon = /^(?<source>[^:,;"“”]{2,40}?) ?: {0,2}(?=\S)/u
/** Nouns that label a story rather than cite anybody: `Match report:`, `Letter:`, `Data:`. */
const labels =
  /(?:^|\b(?:match|traffic|weather|market|annual|special|news|field|fact|lab|game|scouting|injury|earnings|police|rugby|race) )(?:report|reports)$|^(?:data|letters?|documents?|statement|memo|media|radio|tv|television|newspaper|paper|magazine|weekly|daily|company|group|book|books|blog|press|website|email|filing|friends?|neighbou?rs?|family|team|club|player|mother|father|census|estimates?|findings?|campaign|party|army|military|cabinet|government|parliament|fund|firm|bank|prince|king|queen|pope|editorial|transcript)$/i

/**
 * Finds the attribution that a headline begins with: `Police: ...`, `Study: ...`, `Fed's Lane: ...`.
 *
 * @param text the headline without tags and publisher
 * @returns span of the source, and where the title begins
 */
export function findLeadingSource(text: string): Reading | undefined {
  const match = leadingColon.exec(text)
  const printed = match?.groups?.['source']
  if (!match || printed === undefined) return undefined
  const words = printed.split(' ')
  const rest = text.slice(match[0].length)
  if (words.length > 4 || rest.split(' ').length < 3 || isNobody(printed)) return undefined
  // `Harbor police: ...` cites, `Police report: ...` is a column of a local paper.
  const cites =
    (!labels.test(printed) &&
      isNoun(words.at(-1) ?? '') &&
      words.every(word => startsBig(word) || startsSmall(word))) ||
    (words.length === 1 && printed !== '' && printed.toLowerCase() === 'report') ||
    (isCitedBody(printed) && startsBig(printed) && (printed === printed.toUpperCase() || printed.length > 5)) ||
    (casingOf(rest) === 'sentence' && possessiveName.test(printed) && words.length === 2)
  return cites ? {start: 0, end: printed.length, cut: match[0].length} : undefined
}

const bracketPublisher = / ?\((?<name>[^()]{2,40})\)$/
const barPublisher = / \| {0,2}(?<name>[^|]{2,40})$/
const pageDash = / {1,2}(?:--?|[–—]) {1,2}/g
const domain =
  /^(?:[a-z\u00C0-\u024F\d-]{2,30}\.){1,2}(?:com|net|org|co|in|uk|au|ca|de|fr|ie|tv|info|news|nz|za|ng|ru|cn|jp|kr|eu|ch|at|es|it)$/i

/**
 * Finds the name of the page or agency that a headline ends with.
 *
 * @param text the headline
 * @param isAgency whether the words are an agency's name
 * @returns span of the name, where the headline proper ends, and whether the name stands in brackets
 */
export function findPublisher(
  text: string,
  isAgency: (printed: string) => boolean
): (Reading & {bracket: boolean}) | undefined {
  const reading = (match: RegExpExecArray, bracket: boolean): Reading & {bracket: boolean} => {
    const name = match.groups?.['name'] ?? ''
    const end = text.length - (bracket ? 1 : 0)
    return {start: end - name.length, end, cut: match.index, bracket}
  }
  const bracket = bracketPublisher.exec(text)
  const inner = bracket?.groups?.['name'] ?? ''
  if (bracket && (isAgency(inner) || isSite(inner) || domain.test(inner))) return reading(bracket, true)
  const bar = barPublisher.exec(text)
  if (
    bar &&
    startsBig(bar.groups?.['name'] ?? '') &&
    bar.index >= 12 &&
    (bar.groups?.['name'] ?? '').split(' ').length <= 5
  )
    return reading(bar, false)
  const dash = lastOf(pageDash, text)
  const name = dash ? text.slice(dash.end) : ''
  const before = text.slice(0, dash?.start)
  if (!dash || before.split(' ').length < 3 || !(startsBig(name) || domain.test(name))) return undefined
  const page = {start: dash.end, end: text.length, cut: dash.start, bracket: false}
  if (domain.test(name)) return page
  if (!isSite(name)) return undefined
  // `-- Tass`, and `- Tass` behind a sentence, is cited; behind a headline in title case it is the page.
  const cited =
    isCitedMedium(name) &&
    !/^the /i.test(name) &&
    (text.slice(dash.start, dash.end).includes('--') || casingOf(before) !== 'title')
  return cited ? undefined : page
}
