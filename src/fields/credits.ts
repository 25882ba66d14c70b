/**
 * Who reported, wrote and edited: blocks that are credits, and credits glued
 * to the end of a paragraph.
 */
import type {Credit, Person} from '../story/types.ts'
import {clean, trimSpan} from '../text/flat.ts'
import {readContributors, type CreditsContext} from './contributors.ts'
import {readInitials} from './initials.ts'
import {isNameShaped, readNames, type Entry} from './people.ts'
import {readTokens, type Token} from './pieces.ts'
import {readOpeners, type Opener} from './roles.ts'
import {lower} from './shapes.ts'
import {readSource} from './sources.ts'

export type {CreditsContext} from './contributors.ts'

/** No line of credits is longer; the longest seen has 1,300 characters. */
const longest = 2500
/** Credits that are glued to a paragraph stand in its last part. */
const tail = 1500
/** Marks in front of credits: `_____`, `—`, `- `, `*`. */
const leading = new Set(['_', '-', '–', '—', '*', '•', '<', '>', '|'])
const verbs = new Set(['contributed', 'reported', 'wrote'])

/** Words without the marks at both ends. */
function trimTokens(tokens: readonly Token[]): readonly Token[] {
  let from = 0
  let to = tokens.length
  while (from < to && tokens[from]?.kind === 'mark') from++
  while (to > from && tokens[to - 1]?.kind !== 'word') to--
  return tokens.slice(from, to)
}

function lastEnd(people: readonly Person[]): number {
  return Math.max(...people.map((person) => Math.max(person.end, ...person.places.map((place) => place.end))))
}

/** One credit, or two where people and organisations were both named as sources. */
function makeCredits(flat: string, opener: Opener, start: number, end: number, entries: readonly Entry[]): Credit[] {
  const field = {start, end, text: clean(flat, start, end)}
  const people = (kinds: ReadonlyArray<Entry['kind']>): Person[] => entries.filter((entry) => kinds.includes(entry.kind)).map((entry) => entry.person)
  const sources = people(['organization'])
  // `With reporting by AP and Reuters`: they are sources, not reporters.
  if (opener.led && opener.roles.length === 1 && opener.roles[0] === 'reporting' && sources.length > 0) {
    const others = people(['person', 'unit'])
    const source: Credit = {...field, roles: ['source'], people: sources}
    return others.length > 0 ? [{...field, roles: opener.roles, people: others}, source] : [source]
  }
  return [{...field, roles: opener.roles, people: entries.map((entry) => entry.person)}]
}

/** What stands in one credit behind its role: names, and clauses such as `; A contributed from Lima`. */
function readSegment(flat: string, opener: Opener, tokens: readonly Token[], first: Token, context: CreditsContext): {credits: Credit[]; prose: number} {
  const clauses: Credit[] = []
  let names = tokens
  for (let at = tokens.length - 1; at > 0; at--) {
    const mark = tokens[at]
    if (mark?.kind !== 'mark' || !';.'.includes(mark.text)) continue
    const rest = names.slice(at)
    if (!rest.some((token) => verbs.has(lower(token)))) continue
    const found = readContributors(flat, rest, context)
    if (!found) continue
    clauses.unshift(...found)
    names = names.slice(0, at)
  }
  const list = readNames(flat, names, context)
  if (list.entries.length === 0) return {credits: clauses, prose: list.prose}
  const people = list.entries.map((entry) => entry.person)
  const last = trimTokens(names).at(-1)
  const end = list.prose > 0 || !last ? lastEnd(people) : Math.max(last.end, lastEnd(people))
  const credits = makeCredits(flat, opener, first.start, end, list.entries)
  return {credits: [...credits, ...clauses], prose: list.prose}
}

const deskRoles: ReadonlySet<string> = new Set([
  'reporting', 'additional-reporting', 'writing', 'additional-writing', 'editing', 'compiling', 'translating', 'contributing', 'source', 'research', 'production'
])

/** One credit with no bracket is one: not `Illustration by A`, which is a picture's, nor `Video: Arts`. */
function standsAlone(tokens: readonly Token[], {roles, next}: Opener): boolean {
  if (!roles.every((role) => deskRoles.has(role))) return false
  const colon = tokens[next - 1]?.text === ':'
  return !(colon && roles.some((role) => role === 'research' || role === 'production'))
}

/** Credits with roles: `Reporting by A in Lima; Editing by B`. */
function readRoles(flat: string, tokens: readonly Token[], loose: boolean, context: CreditsContext): Credit[] | undefined {
  const openers = readOpeners(tokens, loose)
  const first = openers[0]
  if (!first) return undefined
  let lead = 0
  while (lead < tokens.length && tokens[lead]?.kind === 'mark') lead++
  const signed = lower(tokens[lead]) === 'by' && first.start > lead + 1
  if (signed) openers.unshift({roles: ['reporting'], start: lead, next: lead + 1, led: false, explicit: true})
  else if (first.start - (first.led ? 1 : 0) > lead && lower(tokens[lead]) !== 'also') {
    // `(Lima newsroom; Editing by A)`: those before an editor reported.
    const head = loose ? readNames(flat, tokens.slice(lead, first.start), context) : undefined
    if (!head || head.entries.length === 0 || head.prose > 0) return undefined
    if (!head.entries.every((entry) => entry.kind === 'unit' || isNameShaped(entry.person.name))) return undefined
    openers.unshift({roles: ['reporting'], start: lead, next: lead, led: false, explicit: true})
  }
  if (!loose && (!first.explicit || (openers.length === 1 && !standsAlone(tokens, first)))) return undefined
  const out: Credit[] = []
  for (const [index, opener] of openers.entries()) {
    const word = tokens[opener.start]
    const following = openers[index + 1]
    const stop = following ? following.start - (following.led ? 1 : 0) : tokens.length
    if (!word) continue
    const words = tokens.slice(opener.next, stop)
    const where = opener.place ? tokens.slice(opener.place.start, opener.place.end) : []
    const {credits, prose} = readSegment(flat, opener, [...trimTokens(words), ...where], word, context)
    // Sentences between credits are theirs only inside brackets.
    if (prose > 0 && !loose) return undefined
    if (!loose && credits.some((credit) => credit.people.some((person) => !isNameShaped(person.name) && !/^\p{Lu}|^the /u.test(person.name)))) return undefined
    out.push(...credits)
  }
  if (out.length > 0) return out
  // `(Editing by xxx)`: nobody is named, but it is a credit.
  const last = trimTokens(tokens).at(-1)
  return loose && first.explicit && tokens.length < first.next + 4 && last && first.start === lead
    ? [{roles: first.roles, people: [], start: tokens[first.start]?.start ?? 0, end: last.end, text: clean(flat, tokens[first.start]?.start ?? 0, last.end)}]
    : undefined
}

/** Where the bracket that opens at an offset closes; `end` where it does not. */
function closing(flat: string, start: number, end: number): number {
  let depth = 0
  for (let at = start; at < end; at++) {
    const char = flat[at]
    if (char === '(' || char === '[') depth++
    else if ((char === ')' || char === ']') && --depth === 0) return at
  }
  return end
}

/** One stretch: in brackets or not, that is credits and nothing else. */
function readStretch(flat: string, start: number, end: number, bracketed: boolean, context: CreditsContext): Credit[] | undefined {
  const source = readSource(flat, start, end, context)
  if (source) return source
  const tokens = readTokens(flat, start, end)
  return readRoles(flat, tokens, bracketed, context) ?? readContributors(flat, trimTokens(tokens), context)
}

/** Bracketed groups in a row, each of them credits. */
function readGroups(flat: string, start: number, end: number, context: CreditsContext): Credit[] | undefined {
  const out: Credit[] = []
  let at = start
  while (at < end) {
    if (!'(['.includes(flat.charAt(at))) {
      // `(Reporting by A).`
      if (' .;*-'.includes(flat.charAt(at))) {
        at++
        continue
      }
      return undefined
    }
    const close = closing(flat, at, end)
    const credits = readStretch(flat, at + 1, close, true, context)
    if (!credits) return undefined
    out.push(...credits)
    at = close + 1
  }
  return out.length > 0 ? out : undefined
}

/**
 * Reads a block that as a whole is credits.
 *
 * @param flat flat text
 * @param start where the block starts
 * @param end where it ends
 * @param context agencies, and the names in the bylines
 */
export function readCredits(flat: string, start: number, end: number, context: CreditsContext = {}): Credit[] | undefined {
  const isAgency = context.isAgency ?? ((): boolean => false)
  const block = trimSpan(flat, start, end)
  if (block.end - block.start < 2 || block.end - block.start > longest) return undefined
  const initials = readInitials(flat, block.start, block.end, isAgency)
  if (initials) return initials
  const source = readSource(flat, block.start, block.end, context)
  if (source) return source
  let from = block.start
  while (from < block.end && (leading.has(flat.charAt(from)) || flat[from] === ' ')) from++
  if (from >= block.end) return undefined
  if ('(['.includes(flat.charAt(from))) return readGroups(flat, from, block.end, context)
  return readStretch(flat, from, block.end, false, context)
}

/** Credits at the end of a paragraph, with the offsets of all of them. */
export interface TrailingCredits {
  start: number
  end: number
  credits: Credit[]
}

const bracketHead = /[([] {0,2}(?=(?:additional|also|with|reporting|writing|editing|edited|compiled|written|translated|reported|reporters?:|editors?:|by |graphics?|polling|further|data|source|quelle|input|to contact|[^()]{3,40}; ?editing)\b)/gi
const bareHead = /(?<=[.!?"'”’)] {1,3}|_ {0,3}|[—–] ?|  )(?:(?:with )?(?:additional )?(?:reporting|writing|editing) (?:and \w{7,9} )?by |compiled by |edited by |to contact the |with assistance from |with files from |sources?: )/gi
const thanks = /\b(?:contributed|reported from|contributing)\b/g

/**
 * Finds credits that are glued to the end of a paragraph.
 *
 * @param flat flat text
 * @param start where the paragraph starts
 * @param end where it ends
 * @param context agencies, and the names in the bylines
 */
export function findTrailingCredits(flat: string, start: number, end: number, context: CreditsContext = {}): TrailingCredits | undefined {
  const block = trimSpan(flat, start, end)
  const from = Math.max(block.start, block.end - tail)
  return findBrackets(flat, from, block.end, context) ?? findBare(flat, from, block.end, context) ?? findThanks(flat, from, block.end, context)
}

/** `... on Monday. (Reporting by A) (Editing by B)` */
function findBrackets(flat: string, start: number, end: number, context: CreditsContext): TrailingCredits | undefined {
  const window = flat.slice(start, end)
  for (const match of window.matchAll(bracketHead)) {
    const open = start + match.index
    let at = open
    let last = open
    const credits: Credit[] = []
    while (at < end && '(['.includes(flat.charAt(at))) {
      const close = closing(flat, at, end)
      const found = readStretch(flat, at + 1, close, true, context)
      if (!found) break
      credits.push(...found)
      last = Math.min(close + 1, end)
      at = last
      while (at < end && ' .;)'.includes(flat.charAt(at))) at++
      if (at === end || at - last > 3) last = Math.min(at, end)
    }
    // What follows credits at a paragraph's end is short: another note in brackets, an end mark.
    if (credits.length > 0 && isResidue(flat, last, end)) return {start: open, end: last, credits}
  }
  return undefined
}

/** Nothing, notes in brackets, or a few words such as an end mark. */
function isResidue(flat: string, start: number, end: number): boolean {
  const rest = trimSpan(flat, start, end)
  return rest.end - rest.start < 30 || '([*<'.includes(flat.charAt(rest.start))
}

/** `... on Monday. Reporting by A; Editing by B` */
function findBare(flat: string, start: number, end: number, context: CreditsContext): TrailingCredits | undefined {
  for (const match of flat.slice(start, end).matchAll(bareHead)) {
    const from = start + match.index
    if (from === start) continue
    const credits = readStretch(flat, from, end, false, context)
    if (credits) return {start: from, end, credits}
  }
  return undefined
}

/** `... on Monday. ___ AP writers A and B contributed to this report.` */
function findThanks(flat: string, start: number, end: number, context: CreditsContext): TrailingCredits | undefined {
  const verb = flat.slice(start, end).search(thanks)
  if (verb < 0) return undefined
  let best: TrailingCredits | undefined
  // Sentences before the verb, nearest first; more of them as long as all are credits.
  for (let at = start + verb; at > start; at--) {
    const before = flat.slice(Math.max(start, at - 4), at)
    if (!/(?:[.!?"”’)]| [—–_-]{1,3}|_) ?$/.test(before) || !/[\p{L}—(]/u.test(flat.charAt(at)) || flat[at - 1] !== ' ' && !/[—_]$/.test(before)) continue
    const tokens = readTokens(flat, at, end)
    const credits = readContributors(flat, trimTokens(tokens), context)
    if (credits) best = {start: at, end, credits}
    else if (best) break
  }
  // `Vance reported from Lima` at a paragraph's end may be news; the byline tells.
  const known = new Set(context.bylineNames)
  const sure = best?.credits.some((credit) => credit.roles[0] === 'contributing' || credit.people.every((person) => known.has(person.name)))
  if (!best || !sure) return undefined
  while (best.start > start && ' -–—_'.includes(flat.charAt(best.start - 1))) best.start--
  best.start = trimSpan(flat, best.start, best.end).start
  return best
}
