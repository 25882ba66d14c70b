/**
 * The people of a line that is a byline: `By A and B, Daily Bugle`, `AFP/The
 * Local`, `Daily Bugle Staff`.
 */
import {
  byLabels,
  byLeads,
  byWords,
  headingWords,
  jobWords,
  joinWords,
  noNameWords,
  orgWords,
  placeWords,
  sentenceWords,
  twofoldNames,
  unitWords
} from '../lexicon/desk.ts'
import {monthOf, weekdayOf} from '../lexicon/months.ts'
import {nameParticles, nameSuffixes} from '../lexicon/particles.ts'
import type {Person} from '../story/types.ts'
import {clean} from '../text/flat.ts'
import {affiliationAt, initialWord, isJob, nameLength} from './affiliation.ts'
import {isNameShaped, readNames, type Entry, type NameContext} from './people.ts'
import {allCapitals, type Token} from './pieces.ts'
import {isRegion} from './places.ts'
import {
  amongNames,
  isCity,
  isLongPlace,
  isLowerWord,
  isQualifier,
  isUpper,
  lower,
  textOf,
  type AgencyTest
} from './shapes.ts'
import {hasSmall, hasFigure} from '../text/letters.ts'
/** What the readers of bylines may ask. */
export interface BylineContext extends NameContext {
  /** The line stands directly below the headline, so that it may be a name and no more. */
  afterHeadline?: boolean
}

const functionWords = new Set(
  (
    'the this that these those and or of for with from at by as was were has have had are is said says our their its ' +
    'which what when where how why than but if be been not'
  ).split(' ')
)

/** A month or a weekday. */
const isDay = (token: Token | undefined): boolean => {
  const word = lower(token).replace(/\.$/, '')
  return monthOf(word) !== undefined || weekdayOf(word) !== undefined
}

/** The words of the line behind `By`, with how `by` was said. */
export interface Opened {
  tokens: readonly Token[]
  by: 'english' | 'foreign' | 'none'
  /** `by` in small letters may stand in the middle of a sentence that was cut. */
  small: boolean
}

/** Skips `By`, `Written by`, `Author:`. */
export function skipBy(tokens: readonly Token[]): Opened {
  let at = 0
  const key = (token: Token | undefined): string => token?.text.replace(/:$/, '') ?? ''
  if (byLeads.has(lower(tokens[at]).replace(/:$/, '')) && lower(tokens[at + 1]) === 'by') at++
  if (byLabels.has(lower(tokens[at])) && tokens[at + 1]?.text === ':')
    return {tokens: tokens.slice(at + 2), by: 'english', small: false}
  const by = byWords.get(key(tokens[at]))
  if (!by) return {tokens, by: 'none', small: false}
  const small = at === 0 && tokens[at]?.text === 'by'
  at++
  while (tokens[at]?.text === ':') at++
  return {tokens: tokens.slice(at), by, small}
}

/** Cuts a date, an address and what follows them off: `Ann Mills July 10, 2015`. */
function cutDate(tokens: readonly Token[]): readonly Token[] {
  const cut = tokens.findIndex((token, at) => {
    if (at < 2) return false
    if (token.kind === 'junk' || /^\d/.test(token.text)) return true
    const next = tokens[at + 1]
    const day =
      next?.kind === 'junk' || /^\d/.test(next?.text ?? '') || (tokens[at + 2]?.kind === 'junk' && next?.text === '.')
    return (isDay(token) && day) || /^(?:published|updated|posted|last|email|follow)$/i.test(token.text)
  })
  let stop = cut < 0 ? tokens.length : cut
  while (stop > 0 && (tokens[stop - 1]?.kind === 'mark' || tokens[stop - 1]?.text === 'on')) stop--
  return tokens.slice(0, stop)
}

/** What was cut off behind a name is a date and a time, and no more. */
function isDate(tokens: readonly Token[]): boolean {
  const plain =
    /^(?:[AaPp]\.?[Mm]\.?|at|on|ago|and|[Pp]ublished|[Uu]pdated|[Pp]osted|[Ll]ast|days?|hours?|mins?|minutes?|read|th|st|nd|rd|[A-Z]{3,5})$/
  return tokens.every(token => token.kind !== 'word' || hasFigure(token.text) || isDay(token) || plain.test(token.text))
}

/** Where a city stands behind an agency or a name: `PTI Lima`, `Ann Mills LIMA`. */
function cityAt(words: readonly Token[], isAgency: AgencyTest, bare: boolean): number {
  // `BY ANA LIMA` is a name.
  if (!bare && words.every(word => word.text === word.text.toUpperCase())) return -1
  return words.findIndex((word, at) => {
    const head = words.slice(0, at)
    if (at === 0 || !isCity(words.slice(at))) return false
    return isAgency(textOf(head)) || (at > 1 && word.text === word.text.toUpperCase() && hasSmall(textOf(head)))
  })
}

const host = /^[\p{L}\d-]+(?:\.[a-z]{2,6}){1,2}$/iu

/** Turns a site's name into a word, and drops labels such as `- Analysis`. */
function tidy(tokens: readonly Token[]): readonly Token[] {
  const words = tokens.map((token): Token =>
    token.kind === 'junk' && host.test(token.text) ? {...token, kind: 'word'} : token
  )
  while (words.length > 3 && words.at(-2)?.kind === 'mark' && noNameWords.has(lower(words.at(-1)))) words.splice(-2)
  return words
}

/** Puts a comma before what is no name, and turns dashes into commas: `Por Ana Luz - Repórter`. */
function addCommas(tokens: readonly Token[], isAgency: AgencyTest, bare: boolean): readonly Token[] {
  const out: Token[] = []
  let words: Token[] = []
  const comma = (at: number): Token => ({start: at, end: at, text: ',', kind: 'mark'})
  const flush = (): void => {
    // `Ann Mills, AP Sports Writer`: what a comma has cut off is whole.
    const behind = lower(out.at(-1)) === ',' && (isJob(words.at(-1)) || orgWords.has(lower(words.at(-1))))
    const at = behind ? -1 : affiliationAt(words, isAgency)
    const cut = at > 0 ? at : cityAt(words, isAgency, bare)
    const next = words[cut]
    out.push(...(cut > 0 && next ? [...words.slice(0, cut), comma(next.start), ...words.slice(cut)] : words))
    words = []
  }
  const capitals = allCapitals(tokens)
  for (const token of tokens) {
    const cut =
      token.kind !== 'word' ||
      joinWords.has(token.text) ||
      (capitals && /^(?:AND|IN|OF)$/.test(token.text)) ||
      placeWords.has(token.text)
    if (!cut) {
      words.push(token)
      continue
    }
    flush()
    out.push(token.kind === 'mark' && /^[–—|^-]$/.test(token.text) ? comma(token.start) : token)
  }
  flush()
  return out
}

/** `Ann Mills Defence and Security Editor`: the title has an `and` of its own. */
function peelTitle(tokens: readonly Token[]): {tokens: readonly Token[]; title: readonly Token[]} {
  const and = tokens.findIndex(token => lower(token) === 'and')
  const stop = tokens.findIndex((token, at) => at > and && (token.kind === 'mark' || placeWords.has(token.text)))
  const behind = tokens.slice(and + 1, stop < 0 ? undefined : stop)
  const before = tokens.slice(0, and)
  const least = nameLength(before)
  if (
    and < 3 ||
    behind.length === 0 ||
    behind.length > 3 ||
    !isJob(behind.at(-1)) ||
    before.length <= least ||
    before.some(token => token.kind === 'mark')
  ) {
    return {tokens, title: []}
  }
  return {tokens: tokens.slice(0, least), title: tokens.slice(least, stop < 0 ? undefined : stop)}
}

const opensName = /^['’]?\p{Lu}|^(?:d['’]|al-|el-)/u

/** A person's name that can stand in a byline. */
function isPersonName(name: string, strict: boolean): boolean {
  const words = name.split(' ')
  const first = (words[0] ?? '').toLowerCase()
  if (!isNameShaped(name) || !opensName.test(name) || words.length < 2 || words.length > 6 || hasFigure(name))
    return false
  if (noNameWords.has(first) && !(twofoldNames.has(first) && !noNameWords.has((words[1] ?? '').toLowerCase())))
    return false
  if (words.some(word => functionWords.has(word.toLowerCase()) || /['’]s$/i.test(word))) return false
  if (!strict) return true
  // `Oil Prices Up Again` has one word too many for a name.
  const length = words.filter(
    word =>
      !initialWord.test(word) && !nameParticles.has(word) && !nameSuffixes.has(word.toLowerCase().replace(/\.$/, ''))
  ).length
  return (
    length < 4 &&
    !words.some(
      word =>
        headingWords.has(word.toLowerCase()) ||
        noNameWords.has(word.toLowerCase()) ||
        orgWords.has(word.toLowerCase()) ||
        unitWords.has(word.toLowerCase())
    )
  )
}

const deskWord = /^(?:our|special|own|web|online|daily|wire|news|agency)$/i
const signOrSmall = /^(?:\p{Lu}{2,4}|of|the|at|and)$/u

/** `Bugle Staff`, `Staff Reporter BusinessDesk`; not `Jane Doe Staff Writer`. */
function isGroup(words: readonly Token[], isAgency: AgencyTest): boolean {
  const isDesk = (word: Token | undefined): boolean =>
    word !== undefined && (isJob(word) || unitWords.has(lower(word)) || deskWord.test(word.text))
  let from = 0
  let to = words.length
  while (from < to && isDesk(words[from])) from++
  while (to > from && isDesk(words[to - 1])) to--
  const rest = words.slice(from, to)
  // `JANE DOE Associated Press Writer`
  if (rest.some((_, at) => at > 1 && isAgency(textOf(rest.slice(at))))) return false
  const named = isAgency(textOf(rest)) || orgWords.has(lower(rest.at(-1))) || isCity(rest)
  return rest.length < 2 || named || rest.every(word => signOrSmall.test(word.text))
}

/** `Daily Bugle Staff`, `Staff Reporter`, `Correspondents in Lima`, `Wire Services`: nobody by name. */
function readGroup(flat: string, tokens: readonly Token[], isAgency: AgencyTest): Person | undefined {
  const words = tokens.filter(token => token.kind === 'word')
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last || words.length > 7 || words.length < tokens.length) return undefined
  const place = words.findIndex(word => word.text === 'in')
  const head = place > 0 ? words.slice(0, place) : words
  const end = head.at(-1)
  const some =
    head.some(word => isJob(word) || unitWords.has(lower(word))) ||
    /^(?:wire|news|agency) (?:services?|reports?|agencies)$/i.test(textOf(head))
  if (
    !end ||
    !some ||
    !(isUpper(first) || isJob(first) || unitWords.has(lower(first))) ||
    head.some((word, at) => sentenceWords.has(word.text) && !(at === 0 && ['our', 'a'].includes(word.text)))
  )
    return undefined
  if (!isGroup(head, isAgency)) return undefined
  const list = place > 0 ? readNames(flat, [...words.slice(0, 1), ...words.slice(place)], {isAgency}) : undefined
  const places = list?.entries[0]?.person.places ?? []
  if (place > 0 && places.length === 0) return undefined
  return {name: clean(flat, first.start, end.end), places, start: first.start, end: end.end}
}

/** `Ana Ruiz in Lima and agencies`, `Karl Lund, with wires`: those behind a name who are nobody by name. */
function withoutOthers(tokens: readonly Token[]): readonly Token[] {
  let at = tokens.length - 1
  if (!others.has(lower(tokens[at]))) return tokens
  if (lower(tokens[at - 1]) === 'news') at--
  if (at < 3 || !(joinWords.has(lower(tokens[at - 1])) || lower(tokens[at - 1]) === 'with')) return tokens
  at--
  while (tokens[at - 1]?.kind === 'mark') at--
  return tokens.slice(0, at)
}

const others = new Set(['agencies', 'agency', 'wires'])

const serviceCode = /^\p{Lu}{2}-\p{Lu}/u

/** A line without `by` holds names, agencies and joints, and nothing that a heading or a sentence would hold. */
function isBare(tokens: readonly Token[]): boolean {
  let comma = false
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'mark') {
      if (!',/|–—-&'.includes(token.text)) return false
      comma ||= token.text !== '&'
    } else if (token.kind === 'junk' || serviceCode.test(token.text)) return false
    else if (isLowerWord(token) && !joinWords.has(token.text) && !comma && !isJob(token)) {
      const place = token.text === 'in' && isCity(tokens.slice(at + 1, at + 2))
      if (!place && token.text !== 'the') return false
    } else if (/['’]s$/i.test(token.text)) return false
  }
  return true
}

/** The people of a line, if all of it is a byline. */
export function readLine(flat: string, opened: Opened, context: BylineContext): Person[] | undefined {
  const isAgency = amongNames(context.isAgency)
  const bare = opened.by === 'none'
  const tokens = bare ? withoutOthers(opened.tokens) : opened.tokens
  const all = tidy(cutDate(tokens))
  const whole = all.filter(token => token.kind === 'word')
  const strict = bare || opened.small || opened.by === 'foreign'
  if (whole.length === 0 || all.filter(token => ',;'.includes(token.text)).length > 8) return undefined
  if (bare && !(isBare(all) && isDate(tokens.slice(all.length)))) return undefined
  const group = readGroup(flat, all, isAgency)
  // `Associated Press Writer` alone belongs to the line above.
  const many = whole.some(
    word =>
      unitWords.has(lower(word)) ||
      lower(word) === 'staff' ||
      lower(word) === 'correspondent' ||
      (jobWords.has(lower(word)) && lower(word).endsWith('s'))
  )
  if (group && opened.by !== 'foreign') return !bare || many ? [group] : undefined
  const peeled = peelTitle(all)
  const list = readNames(flat, addCommas(peeled.tokens, isAgency, bare), {isAgency, byline: true})
  if (list.prose > 0 || list.entries.length === 0 || (bare && list.entries.length > 4)) return undefined
  const named = list.entries.filter(entry => entry.kind === 'person')
  const first = whole[0]
  const last = whole.at(-1)
  // `AFP/The Local`, `PTI Lima`, `The Associated Press`, `Reuters`
  const agency = list.entries.some(
    ({person, kind}) => kind === 'organization' && isAgency(person.name.replace(/^the /i, ''))
  )
  const entries = list.entries.filter(
    (entry, at) => at === 0 || bare || entry.person.name.includes(' ') || entry.kind !== 'person'
  )
  for (const entry of entries) if (!fits(entry, isAgency, strict, agency)) return undefined
  const known = list.entries.some(
    ({person, kind}) => kind === 'organization' && isAgency(person.name.replace(/^the /i, ''))
  )
  if (named.length === 0 && bare && !known) return undefined
  if (bare && first && last && (isQualifier(whole) || isLongPlace(whole) || isCity(whole))) return undefined
  // `FORT MILLS, Texas` is a place.
  if (bare && named.some(({person}) => person.places.some(place => isRegion(place.name)))) return undefined
  const titleStart = peeled.title[0]
  const titleEnd = peeled.title.at(-1)
  if (titleStart && titleEnd) for (const {person} of named) person.title ??= clean(flat, titleStart.start, titleEnd.end)
  return entries.map(entry => single(entry.person))
}

/** `Ann Mills Ann Mills`: a page printed the name and the link to her. */
function single(person: Person): Person {
  const words = person.name.split(' ')
  const half = words.length / 2
  const first = words.slice(0, half).join(' ')
  return half > 1 && first === words.slice(half).join(' ') ? {...person, name: first} : person
}

const theName = /^The \p{Lu}/u

const oneName = /^\p{Lu}[\p{L}.-]+$/u

/** Whether somebody in the list can be in a byline. */
function fits({person, kind}: Entry, isAgency: AgencyTest, strict: boolean, agency: boolean): boolean {
  if (kind === 'unit') return !strict
  if (kind === 'organization') {
    // `The Associated Press`, `Springfield Gazette`; not `THE DRUG TRAFFICKERS`
    const words = person.name.split(' ')
    return (
      isAgency(person.name.replace(/^the /i, '')) ||
      agency ||
      (words.length < 6 && orgWords.has((words.at(-1) ?? '').toLowerCase())) ||
      person.name.includes('.')
    )
  }
  // `The Local` beside `AFP`; `Sunil, Reuters`
  if (agency && (theName.test(person.name) || oneName.test(person.name))) return true
  // `AP Military` of `AP Military Writer`
  const head = person.name.split(' ', 1)[0] ?? ''
  const sign = head === head.toUpperCase() && isAgency(head) && person.name !== person.name.toUpperCase()
  return isPersonName(person.name, strict) && !isAgency(person.name) && !sign
}
