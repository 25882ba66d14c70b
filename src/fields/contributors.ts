/**
 * Credits written as sentences: `AP writers A in Lima and B in Quito
 * contributed to this report.`, `A reported from Lima; B, from Quito.`
 */
import {addedWords, joinWords, placeWords, storyWords} from '../lexicon/desk.ts'
import type {Credit, CreditRole, Person} from '../story/types.ts'
import {clean} from '../text/flat.ts'
import {isNameShaped, readNames, type NameContext} from './people.ts'
import type {Token} from './pieces.ts'
import {isUpper, lower} from './shapes.ts'

/** What the readers of credits may ask. */
export interface CreditsContext extends NameContext {
  /** Full names from the bylines, for `Mills reported from Lima`. */
  bylineNames?: string[]
}

interface ClauseContext extends CreditsContext {
  /** The clause stands among other credits, so that `A in Lima contributed` says enough. */
  among?: boolean
}

/** What a verb says somebody did. */
const verbs: ReadonlyMap<string, CreditRole> = new Map([
  ['contributed', 'contributing'],
  ['helped', 'contributing'],
  ['assisted', 'contributing'],
  ['reported', 'reporting'],
  ['wrote', 'writing'],
  ['edited', 'editing'],
  ['translated', 'translating'],
  ['compiled', 'compiling']
])
/** What one may contribute. */
const objects = new Set([
  'data',
  'graphics',
  'information',
  'material',
  'photography',
  'photos',
  'report',
  'reporting',
  'reports',
  'research',
  'translation',
  'video',
  'write',
  'prepare',
  'compile',
  'produce',
  'writing',
  'analysis',
  'files'
])
const determiners = new Set(['this', 'the', 'these'])
const ends = new Set(['.', ';', '!', '?'])

/** Skips `to this report`, `for the story`, `with this article`, `this story`; the index behind, or `at` itself. */
export function skipStory(tokens: readonly Token[], at: number, end: number): number {
  let next = at
  if (['to', 'for', 'on', 'with'].includes(lower(tokens[next]))) next++
  if (!determiners.has(lower(tokens[next]))) return at
  next++
  // `this AP report`, `this Reuters story`
  if (next + 1 < end && isUpper(tokens[next]) && storyWords.has(lower(tokens[next + 1]))) next++
  return next < end && storyWords.has(lower(tokens[next])) ? next + 1 : at
}

interface Clause {
  role: CreditRole
  /** The words that name people and places. */
  words: Token[]
  start: number
  end: number
  /** A thing contributed or the story itself is named. */
  sure: boolean
  /** Nothing but the verb. */
  bare?: boolean
}

/** The clause that a verb stands in, if it is one of ours. */
function readVerb(tokens: readonly Token[], from: number, at: number, end: number): Clause | undefined {
  const role = verbs.get(tokens[at]?.text ?? '')
  const first = tokens[from]
  const last = tokens[end - 1]
  if (!role || !first || !last || at === from) return undefined
  let subject = at
  while (subject > from + 1 && ['also', 'both', 'all', 'each', 'have', 'has', ','].includes(lower(tokens[subject - 1])))
    subject--
  let next = at + 1
  let object = false
  if (role === 'contributing') {
    while (
      addedWords.has(lower(tokens[next])) ||
      (objects.has(lower(tokens[next])) && next < end) ||
      joinWords.has(lower(tokens[next]))
    ) {
      object ||= objects.has(lower(tokens[next]))
      next++
    }
  }
  const behind = skipStory(tokens, next, end)
  const story = behind > next
  next = behind
  const place = placeWords.has(lower(tokens[next])) && next < end
  if (!(next === end || place)) return undefined
  const bare = role === 'contributing' && !(story || object || place)
  if (
    role === 'contributing'
      ? bare && lower(tokens[at]) !== 'contributed'
      : role === 'reporting'
        ? !(place || story)
        : !(story || (role === 'writing' && place))
  )
    return undefined
  return {
    role,
    words: [...tokens.slice(from, subject), ...tokens.slice(next, end)],
    start: first.start,
    end: last.end,
    sure: story || object,
    ...(bare && {bare})
  }
}

/** `Contributing to this report were A in Lima and B.` */
function readInverted(tokens: readonly Token[], from: number, end: number): Clause | undefined {
  let at = from
  if (lower(tokens[at]) === 'also') at++
  const first = tokens[from]
  const last = tokens[end - 1]
  if (lower(tokens[at]) !== 'contributing' || !first || !last) return undefined
  const next = skipStory(tokens, at + 1, end)
  const verb = lower(tokens[next])
  if (next === at + 1 || !['was', 'were', 'are', 'is', ':'].includes(verb)) return undefined
  return {role: 'contributing', words: tokens.slice(next + 1, end), start: first.start, end: last.end, sure: true}
}

/** The last word of a full name. */
const surname = (name: string): string =>
  name
    .toLowerCase()
    .replace(/,? (?:jr|sr|i{2,3}|iv)\.?$/, '')
    .split(' ')
    .at(-1) ?? ''

/** `Mills` becomes `Ann Mills` where the byline says so. */
function completeName(person: Person, bylineNames: readonly string[]): boolean {
  if (person.name.includes(' ')) return true
  const full = bylineNames.filter(name => name.includes(' ') && surname(name) === person.name.toLowerCase())
  if (full.length !== 1) return false
  person.name = full[0] ?? person.name
  return true
}

/** The credit that a clause makes, if all of it is names. */
function readClause(flat: string, clause: Clause, context: ClauseContext): Credit | undefined {
  const list = readNames(flat, clause.words, context)
  if (list.prose > 0 || list.entries.length === 0) return undefined
  for (const {person, kind} of list.entries) {
    // `AP writers A and B contributed.` needs no more.
    if (clause.bare && !context.among && person.title === undefined) return undefined
    const known = completeName(person, context.bylineNames ?? [])
    if (kind === 'person' && !isNameShaped(person.name)) return undefined
    // `Reuters reported from Lima` is no credit; `Mills reported from Lima` is one.
    if (kind !== 'person' && (clause.role !== 'contributing' || !clause.sure)) return undefined
    if (kind === 'person' && clause.role === 'contributing' && !known) return undefined
    if (!clause.sure && clause.role !== 'contributing' && person.places.length === 0) return undefined
  }
  return {
    roles: [clause.role],
    people: list.entries.map(entry => entry.person),
    start: clause.start,
    end: clause.end,
    text: clean(flat, clause.start, clause.end)
  }
}

/** `Mills, from Lima` behind a clause with the verb. */
function readElliptic(flat: string, words: Token[], role: CreditRole, context: CreditsContext): Credit | undefined {
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last || !words.some(word => placeWords.has(lower(word)))) return undefined
  return readClause(flat, {role, words, start: first.start, end: last.end, sure: false}, context)
}

/** Where the sentence or half sentence from a word on ends. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    if ((token.kind === 'mark' && ends.has(token.text)) || (token.text === 'while' && at > from)) return at
    // `from Tyler, Texas` needs no more; `from Salem, Ore. Mills reported` has its full stop in the short form.
    if (token.text.length > 2 && token.text.endsWith('.') && isUpper(tokens[at + 1])) {
      const verb = tokens.slice(from, at).some(word => verbs.has(word.text))
      const more = tokens.slice(at + 1, at + 30)
      const stop = more.findIndex(word => word.kind === 'mark' && ends.has(word.text))
      const later = more.slice(0, stop < 0 ? undefined : stop).some(word => verbs.has(word.text))
      if (verb && later) return at + 1
    }
  }
  return tokens.length
}

/**
 * Reads how a broadcast ends: `For The World, I'm Ann Mills in Lima.`, `Ann
 * Mills, VOA News, Nairobi.`
 *
 * @param flat flat text
 * @param tokens its words
 * @param context how to know an agency's name
 */
export function readVoice(flat: string, tokens: readonly Token[], context: CreditsContext): Credit[] | undefined {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last || tokens.length > 16) return undefined
  const voice = tokens.findIndex(token => /^I['’]m$/.test(token.text))
  const spoken = lower(first) === 'for' && voice > 1
  const comma = tokens.findIndex(token => token.text === ',')
  const second = tokens.findIndex((token, at) => at > comma && token.text === ',')
  const agency =
    comma > 1 &&
    second > comma + 1 &&
    (context.isAgency?.(clean(flat, tokens[comma + 1]?.start ?? 0, tokens[second - 1]?.end ?? 0)) ?? false)
  if (!spoken && !agency) return undefined
  const list = readNames(
    flat,
    spoken ? tokens.slice(voice + 1) : [...tokens.slice(0, comma), ...tokens.slice(second)],
    context
  )
  const person = list.entries[0]
  if (list.prose > 0 || list.entries.length !== 1 || person?.kind !== 'person' || !isNameShaped(person.person.name))
    return undefined
  if (!person.person.name.includes(' ') || (!spoken && person.person.places.length === 0)) return undefined
  return [
    {
      roles: ['reporting'],
      people: [person.person],
      start: first.start,
      end: last.end,
      text: clean(flat, first.start, last.end)
    }
  ]
}

/**
 * Reads a stretch that is sentences of thanks, and nothing else.
 *
 * @param flat flat text
 * @param tokens its words
 * @param context agencies and the bylines' names
 */
export function readContributors(flat: string, tokens: readonly Token[], context: ClauseContext): Credit[] | undefined {
  const out: Credit[] = []
  let from = 0
  while (from < tokens.length) {
    while (from < tokens.length && (tokens[from]?.kind !== 'word' || tokens[from]?.text === 'while')) from++
    if (from >= tokens.length) break
    const stop = clauseEnd(tokens, from)
    let end = stop
    while (end > from && tokens[end - 1]?.kind === 'mark') end--
    const verb = tokens.findIndex((token, at) => at >= from && at < end && verbs.has(token.text))
    const clause = readInverted(tokens, from, end) ?? (verb < 0 ? undefined : readVerb(tokens, from, verb, end))
    const before = out.at(-1)?.roles[0]
    const credit = clause
      ? readClause(flat, clause, context)
      : verb < 0 && before
        ? readElliptic(flat, tokens.slice(from, end), before, context)
        : undefined
    // `Vance wrote in Lima` needs another clause beside it.
    if (!credit || (clause?.role === 'writing' && !clause.sure && out.length === 0)) return undefined
    out.push(credit)
    from = stop
  }
  return out.length > 0 ? out : undefined
}
