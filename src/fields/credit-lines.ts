/**
 * One line of credits, in brackets or not: `Reporting by A in Lima; Editing by
 * B`, `AP writers A and B contributed to this report.`
 */
import {addedWords, creditStops, joinWords, placeWords, roleWords, storyWords} from '../lexicon/desk.ts'
import type {Credit, Person} from '../story/types.ts'
import {clean} from '../text/flat.ts'
import {readContributors, readVoice, skipStory, type CreditsContext} from './contributors.ts'
import {everyHint, hint} from './hints.ts'
import {isNameShaped, readNames, type Entry} from './people.ts'
import {readTokens, type Token} from './pieces.ts'
import {readOpeners, type Opener} from './roles.ts'
import {lower} from './shapes.ts'
import {deskBehindSource, readSource} from './sources.ts'
import {startsBig} from '../text/letters.ts'

const verbs = new Set(['contributed', 'reported', 'wrote'])

/** Words without the marks at both ends. */
export function trimTokens(tokens: readonly Token[]): readonly Token[] {
  let from = 0
  let to = tokens.length
  while (from < to && tokens[from]?.kind === 'mark') from++
  while (to > from && (tokens[to - 1]?.kind !== 'word' || joinWords.has(tokens[to - 1]?.text ?? ''))) to--
  return tokens.slice(from, to)
}

function lastEnd(people: readonly Person[]): number {
  return Math.max(...people.map(person => Math.max(person.end, ...person.places.map(place => place.end))))
}

/** One credit, or two where people and organisations were both named as sources. */
function makeCredits(flat: string, opener: Opener, start: number, end: number, entries: readonly Entry[]): Credit[] {
  const field = {start, end, text: clean(flat, start, end)}
  const people = (kinds: ReadonlyArray<Entry['kind']>): Person[] =>
    entries.filter(entry => kinds.includes(entry.kind)).map(entry => entry.person)
  const sources = people(['organization'])
  // `With reporting by AP and Reuters`: they are sources, not reporters.
  if (opener.led && opener.roles.length === 1 && opener.roles[0] === 'reporting' && sources.length > 0) {
    const others = people(['person', 'unit'])
    const source: Credit = {...field, roles: ['source'], people: sources}
    return others.length > 0 ? [{...field, roles: opener.roles, people: others}, source] : [source]
  }
  return [{...field, roles: opener.roles, people: entries.map(entry => entry.person)}]
}

/** What stands in one credit behind its role: names, and clauses such as `; A contributed from Lima`. */
function readSegment(
  flat: string,
  opener: Opener,
  tokens: readonly Token[],
  first: Token,
  context: CreditsContext
): {credits: Credit[]; sure: boolean} {
  const clauses: Credit[] = []
  let names = tokens
  for (let at = tokens.length - 1; at > 0; at--) {
    const mark = tokens[at]
    if (mark?.kind !== 'mark' || !';.'.includes(mark.text)) continue
    const rest = names.slice(at)
    if (!rest.some(token => verbs.has(lower(token)))) continue
    const found = readContributors(flat, rest, {...context, among: true})
    if (!found) continue
    clauses.unshift(...found)
    names = names.slice(0, at)
  }
  const list = readNames(flat, names, context)
  const sure =
    list.prose === 0 &&
    list.entries.every(({person, kind}) => kind !== 'person' || startsBig(person.name) || isNameShaped(person.name))
  if (list.entries.length === 0) return {credits: clauses, sure}
  const people = list.entries.map(entry => entry.person)
  const printed = trimTokens(names)
  // `A in Oslo at a@b.net`: the address and its `at` are left out.
  const last = placeWords.has(lower(printed.at(-1))) ? printed.at(-2) : printed.at(-1)
  let end = list.prose > 0 || !last ? lastEnd(people) : Math.max(last.end, lastEnd(people))
  if (flat[end] === ')' && flat.slice(first.start, end).includes('(')) end++
  const credits = makeCredits(flat, opener, first.start, end, list.entries)
  return {credits: [...credits, ...clauses], sure}
}

const deskRoles: ReadonlySet<string> = new Set([
  'reporting',
  'additional-reporting',
  'writing',
  'additional-writing',
  'editing',
  'compiling',
  'translating',
  'contributing',
  'source',
  'research',
  'production'
])

/** One credit with no bracket is one: not `Illustration by A`, which is a picture's, nor `Video: Arts`. */
function standsAlone(tokens: readonly Token[], {roles, next}: Opener): boolean {
  if (!roles.every(role => deskRoles.has(role))) return false
  const colon = tokens[next - 1]?.text === ':'
  return !(colon && roles.some(role => role === 'research' || role === 'production'))
}

const twoCapitals = /^[A-Z]{2}$/

/** In front of `; EN - ` before a role, which says in what language the work was done. */
function beforeLanguage(tokens: readonly Token[], at: number): number {
  const [semicolon, language, dash] = tokens.slice(Math.max(0, at - 3), at)
  return semicolon?.text === ';' && dash?.text === '-' && twoCapitals.test(language?.text ?? '') ? at - 3 : at
}

/** `(Lima newsroom; +51 1 555 0100)`: a desk alone in brackets, as Reuters signs what no one person wrote. */
function readUnit(flat: string, tokens: readonly Token[], context: CreditsContext): Credit[] | undefined {
  const words = trimTokens(tokens)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || words.length > longestUnit || !deskNames.has(lower(last))) return undefined
  const {entries, prose} = readNames(flat, words, context)
  if (prose > 0 || entries.length === 0 || entries.some(({kind}) => kind !== 'unit')) return undefined
  const field = {start: first.start, end: last.end, text: clean(flat, first.start, last.end)}
  return [{...field, roles: ['reporting'], people: entries.map(({person}) => person)}]
}

const longestUnit = 5
/** Of the desk's units, those that stand for nobody else's: `(U.S. members)` is no credit. */
const deskNames = new Set(['newsroom', 'newsrooms', 'bureau', 'bureaus', 'newsdesk'])

const blankOrSmall = /[ \p{Ll}]/u

/** Credits with roles: `Reporting by A in Lima; Editing by B`. */
function readRoles(
  flat: string,
  tokens: readonly Token[],
  loose: boolean,
  context: CreditsContext
): Credit[] | undefined {
  const openers = readOpeners(tokens, loose)
  const first = openers[0]
  if (!first) return loose ? readUnit(flat, tokens, context) : undefined
  let lead = 0
  while (lead < tokens.length && tokens[lead]?.kind === 'mark') lead++
  const signed = lower(tokens[lead]) === 'by' && first.start > lead + 1
  if (signed) openers.unshift({roles: ['reporting'], start: lead, next: lead + 1, led: false, explicit: true})
  else if (first.start - (first.led ? 1 : 0) > lead && lower(tokens[lead]) !== 'also') {
    // `(Lima newsroom; Editing by A)`: those before an editor reported.
    const head = loose ? readNames(flat, tokens.slice(lead, first.start), context) : undefined
    if (!head || !first.explicit) return undefined
    const names =
      head.prose === 0 &&
      head.entries.length > 0 &&
      head.entries.every(
        ({person, kind}) => kind === 'unit' || (isNameShaped(person.name) && blankOrSmall.test(person.name))
      )
    // `(Corrects spelling in paragraph 3; editing by A)`: what is no name is a note.
    if (names) openers.unshift({roles: ['reporting'], start: lead, next: lead, led: false, explicit: true})
    else if (tokens[first.start - 1]?.kind !== 'mark') return undefined
  }
  if (!loose && (!first.explicit || (openers.length === 1 && !standsAlone(tokens, first)))) return undefined
  const out: Credit[] = []
  for (const [index, opener] of openers.entries()) {
    const word = tokens[opener.start]
    const following = openers[index + 1]
    const stop = following ? beforeLanguage(tokens, following.start - (following.led ? 1 : 0)) : tokens.length
    if (!word) continue
    const words = tokens.slice(opener.next, stop)
    const where = opener.place ? tokens.slice(opener.place.start, opener.place.end) : []
    const {credits, sure} = readSegment(flat, opener, [...trimTokens(words), ...where], word, context)
    // Sentences between credits are theirs only inside brackets.
    if (!sure && !loose) return undefined
    out.push(...credits)
  }
  if (out.length > 0) return out
  // `(Editing by xxx)`: nobody is named, but it is a credit.
  const last = trimTokens(tokens).at(-1)
  const nobody = tokens.slice(first.next).every(token => token.kind === 'mark' || /^x{2,4}$/i.test(token.text))
  return loose && first.explicit && nobody && last && first.start === lead
    ? [
        {
          roles: first.roles,
          people: [],
          start: tokens[first.start]?.start ?? 0,
          end: last.end,
          text: clean(flat, tokens[first.start]?.start ?? 0, last.end)
        }
      ]
    : undefined
}

/** Where credits with no bracket may begin: nothing else is cut into words. */
const firstWord = /^[^A-Za-z\u00C0-\u024F]{0,12}(?<word>[A-Za-z\u00C0-\u024F][A-Za-z\u00C0-\u024F/-]{1,20})/
const leadWords = new Set(['also', 'by', 'for', 'plus', 'to', 'with'])
const determiners = new Set(['the', 'this'])
const thanks = /\b(?:contribut(?:ed|ing)|reported|wrote|helped|assisted|edited|translated|compiled)\b/

/** Shorter stretches may be names and no more: `Ann Mills, VOA News, Lima.` */
const short = 100
const longestThanks = 1500

/** Cheap signs that a block without brackets may be credits. */
export function mayBeCredits(flat: string, start: number, end: number, hints = everyHint): boolean {
  if (end - start < short && mayBeVoice(flat.slice(start, end))) return true
  const opening = firstWord.exec(flat.slice(start, start + 40))
  const word = opening?.groups?.['word']?.toLowerCase() ?? ''
  if (roleWords.has(word) || addedWords.has(word) || leadWords.has(word)) return true
  if (determiners.has(word) && namesStory(flat, start + (opening?.[0].length ?? 0))) return true
  return (hints & hint.thanks) !== 0 && end - start < longestThanks && thanks.test(flat.slice(start, end))
}

/** `Ann Mills, VOA News, Lima.`, `For The World, I'm Ann Mills in Lima.`: no word says that it is a credit. */
function mayBeVoice(printed: string): boolean {
  const comma = printed.indexOf(',')
  return (comma > 0 && printed.includes(',', comma + 1)) || printed.includes("I'm") || printed.includes('I’m')
}

/** `story` or `AP story` behind a determiner. */
function namesStory(flat: string, start: number): boolean {
  const [next = '', last = ''] = flat
    .slice(start, start + 60)
    .trimStart()
    .toLowerCase()
    .split(' ', 2)
  return storyWords.has(next) || storyWords.has(last)
}

/** Whether a line has run into a stretch so early that what stands in front may be names and no more. */
export function isCutShort(flat: string, start: number): boolean {
  return mayStop.test(flat.slice(start, start + short + longestStop))
}

/**
 * Reads a stretch that is credits and nothing else.
 *
 * @param flat flat text
 * @param from where the stretch starts, its bracket excluded
 * @param end where it ends
 * @param bracketed it stands in brackets, where slips and notes are forgiven
 * @param context agencies, and the names in the bylines
 */
export function readStretch(
  flat: string,
  from: number,
  end: number,
  bracketed: boolean,
  context: CreditsContext
): Credit[] | undefined {
  const start = from + basisLength(flat, from)
  const source =
    readSource(flat, start, end, bracketed, context) ?? readSourceAndDesk(flat, start, end, bracketed, context)
  if (source) return source
  if (!bracketed && !mayBeCredits(flat, start, end)) return undefined
  const tokens = readTokens(flat, start, end)
  const words = trimTokens(tokens)
  // `This story was written by A and edited by B.`
  const story = skipStory(words, 0, words.length)
  const passive =
    story > 0 && ['was', 'is'].includes(lower(words[story]))
      ? readRoles(flat, words.slice(story + 1), false, context)
      : undefined
  return (
    passive ??
    readRoles(flat, tokens, bracketed, context) ??
    readContributors(flat, words, context) ??
    readVoice(flat, words, context)
  )
}

const basis = /^based on (?=report)/i
/** How long `Based on` in front of `reporting by A` is. */
export function basisLength(flat: string, start: number): number {
  return (flat.charCodeAt(start) | 32) === 98 ? (basis.exec(flat.slice(start, start + 20))?.[0].length ?? 0) : 0
}

/** `Source: dpa; Editing by Ann Mills`: a source, and who worked on what it gave. */
function readSourceAndDesk(
  flat: string,
  start: number,
  end: number,
  bracketed: boolean,
  context: CreditsContext
): Credit[] | undefined {
  const desk = deskBehindSource(flat, start, end)
  const source = desk < 0 ? undefined : readSource(flat, start, desk, bracketed, context)
  const credits = source && readRoles(flat, readTokens(flat, desk, end), bracketed, context)
  return source && credits && [...source, ...credits]
}

/** `register.{1,8}now` */
const longestStop = 24
const mayStop = new RegExp(creditStops.map(([one, two]) => `${one}.{1,8}${two}`).join('|'), 'i')
/** Where a line that has run into the credits begins: `Editing by A Our Standards: ...` */
export function stretchEnd(flat: string, start: number, end: number): number {
  if (!mayStop.test(flat.slice(start, end))) return end
  const tokens = readTokens(flat, start, end)
  const stop = tokens.findIndex(
    (token, at) => at > 2 && creditStops.some(([one, two]) => lower(token) === one && lower(tokens[at + 1]) === two)
  )
  const before = tokens[stop - 1]
  return stop < 0 || !before ? end : before.end
}

/** `((a@b.net; +1 202 555 0100))`: addresses of those before. */
export function isContact(flat: string, start: number, end: number): boolean {
  const tokens = readTokens(flat, start, end)
  return (
    tokens.some(token => token.kind === 'junk' && /@|:\/\/|\d{3}\D?\d{3}/.test(token.text)) &&
    tokens.filter(token => token.kind === 'word').length < 9
  )
}
