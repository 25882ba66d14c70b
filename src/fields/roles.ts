/**
 * Finds where a credit begins: `Additional reporting by`, `edited by`,
 * `Editor:`, `With files from`, `To contact the reporter on this story:`.
 */
import {
  addedWords,
  bareRoles,
  fromRoles,
  fuzzyRoles,
  jobWords,
  joinWords,
  nearWords,
  placeWords,
  roleTails,
  roleWords,
  storyWords,
  unitWords,
  type RoleForm
} from '../lexicon/desk.ts'
import {nameParticles} from '../lexicon/particles.ts'
import type {CreditRole} from '../story/types.ts'
import type {Token} from './pieces.ts'
import {isUpper, lower} from './shapes.ts'

/** The words that open a credit. */
export interface Opener {
  roles: CreditRole[]
  /** Index of its first word. */
  start: number
  /** Index of the first word behind it. */
  next: number
  /** Indices of the place in `editing in London by`. */
  place?: {start: number; end: number}
  /** `with` stands before it. */
  led: boolean
  /** `by`, `from` or a colon stands behind it. */
  explicit: boolean
}

/** One letter more, less or other, or two that changed places. */
function isNear(word: string, known: string): boolean {
  let head = 0
  while (head < word.length && word[head] === known[head]) head++
  let tail = 0
  while (
    tail < Math.min(word.length, known.length) - head &&
    word[word.length - 1 - tail] === known[known.length - 1 - tail]
  )
    tail++
  const left = word.slice(head, word.length - tail)
  const right = known.slice(head, known.length - tail)
  if (left.length < 2 && right.length < 2) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** The known word that a misspelt one stands for. */
function nearest(word: string): string | undefined {
  return word.length < 6
    ? undefined
    : fuzzyRoles.find(known => Math.abs(known.length - word.length) < 2 && isNear(word, known))
}

interface RoleRead {
  key: string
  role: CreditRole
  form: RoleForm
  added: boolean
  next: number
}

/** `additional reporting`, `edited`. */
function readRole(tokens: readonly Token[], at: number, slips: boolean): RoleRead | undefined {
  const known = (index: number): string => {
    const word = lower(tokens[index])
    return roleWords.has(word) || addedWords.has(word) || !slips ? word : (nearest(word) ?? word)
  }
  const added = addedWords.has(known(at)) && known(at) !== 'more'
  const next = added ? at + 1 : at
  const key = known(next)
  // `(Additional by A; Editing by B)` means reporting.
  if (
    added &&
    ['additional', 'further'].includes(known(at)) &&
    (key === 'by' || (slips && at === 0 && isUpper(tokens[next]) && !roleWords.has(key)))
  ) {
    return {key: 'reporting', role: 'reporting', form: 'activity', added, next}
  }
  const found = roleWords.get(key)
  // `data analysis by`, `video editing by`
  const compound =
    found?.form === 'activity' &&
    roleWords.get(known(next + 1))?.form === 'activity' &&
    tokens[next + 1]?.kind === 'word'
  const inner = compound ? readRole(tokens, next + 1, slips) : undefined
  if (inner) return {...inner, added: inner.added || added}
  if (!found || tokens[next]?.kind !== 'word' || (added && found.form === 'agent')) return undefined
  // `the IMF reporting team`, `an editing desk`
  const behind = lower(tokens[next + 1])
  if (unitWords.has(behind) || jobWords.has(behind)) return undefined
  return {key, role: found.role, form: found.form, added, next: next + 1}
}

const isAnd = (token: Token | undefined): boolean =>
  token !== undefined && (joinWords.has(lower(token)) || token.text === '&' || token.text === '/' || token.text === ',')

/** `reporting and writing`, `additional polling and reporting`: roles with one `by`. */
function readRoles(tokens: readonly Token[], at: number, slips: boolean): RoleRead[] {
  const out: RoleRead[] = []
  let next = at
  for (;;) {
    const role = readRole(tokens, next, slips)
    if (!role) break
    out.push(role)
    next = role.next
    if (!isAnd(tokens[next])) break
    next++
    if (tokens[next - 1]?.text === ',' && joinWords.has(lower(tokens[next]))) next++
  }
  return out
}

function named(role: RoleRead, added: boolean): CreditRole {
  if (!role.added && !added) return role.role
  if (role.role === 'reporting') return 'additional-reporting'
  return role.role === 'writing' ? 'additional-writing' : role.role
}

/** `by`, `from` or `:` and what hurry makes of them; the index behind, or undefined. */
function readBy(
  tokens: readonly Token[],
  at: number,
  roles: readonly RoleRead[],
  loose: boolean
): {next: number; explicit: boolean} | undefined {
  const role = roles.at(-1)
  if (!role) return undefined
  let next = at
  const word = lower(tokens[next])
  const from = word === 'from' || word === 'of'
  if (role.form === 'agent') {
    if (tokens[next]?.text !== ':') return undefined
  } else if (fromRoles.has(role.key)) {
    if (!from && word !== 'by') return undefined
  } else if (!(word === 'by' || tokens[next]?.text === ':' || (word === 'from' && role.form === 'activity'))) {
    const after = tokens[next + 1]
    // `editing my Ann Mills`, `reporting b Ann Mills`, `Editing to Ann Mills`
    const slip =
      /^(?:[a-z]{1,3}|about)$/.test(tokens[next]?.text ?? '') &&
      !joinWords.has(word) &&
      !placeWords.has(word) &&
      !nameParticles.has(word) &&
      word !== 'the'
    if (!loose || (!bareRoles.has(role.key) && role.key !== 'report')) return undefined
    if (slip && isUpper(after)) return {next: next + 1, explicit: true}
    const bare = isUpper(tokens[next]) || /^x{2,4}$/.test(word) || word === 'the'
    return bare && role.key !== 'report' ? {next, explicit: false} : undefined
  }
  next++
  // `Reporting by: A`, `Editing by; A`
  while (['by', 'from', ':', ';', ',', '.'].includes(lower(tokens[next]))) next++
  return {next, explicit: true}
}

/** `in London` between a role and its `by`. */
function readPlaceBefore(tokens: readonly Token[], at: number): {start: number; end: number} | undefined {
  const word = lower(tokens[at])
  if (!placeWords.has(word) || nearWords.has(word)) return undefined
  for (let next = at + 1; next < at + 6; next++) {
    const token = tokens[next]
    if (token?.kind !== 'word') return undefined
    if (lower(token) === 'by') return next > at + 1 ? {start: at, end: next} : undefined
    if (!isUpper(token) && !nameParticles.has(token.text)) return undefined
  }
  return undefined
}

/** `To contact the reporters on this story:` */
function readContact(tokens: readonly Token[], at: number): Opener | undefined {
  if (lower(tokens[at]) !== 'to' || lower(tokens[at + 1]) !== 'contact') return undefined
  let role: CreditRole | undefined
  for (let next = at + 2; next < at + 14; next++) {
    const word = lower(tokens[next])
    const job = jobWords.get(word)
    role ??=
      job === 'editor'
        ? 'editing'
        : job !== undefined || word === 'author' || word === 'authors' || word === 'staff'
          ? 'reporting'
          : undefined
    if (tokens[next]?.text === ':' || (storyWords.has(word) && tokens[next + 1]?.text !== ':')) {
      return role && {roles: [role], start: at, next: next + 1, led: false, explicit: true}
    }
  }
  return undefined
}

/**
 * The opener of a credit at a word, if one begins there.
 *
 * @param tokens the words of the block
 * @param at index of the word
 * @param loose the words stand in brackets or behind another credit, where slips and a missing `by` are forgiven
 */
function openerAt(tokens: readonly Token[], at: number, loose: boolean): Opener | undefined {
  const contact = readContact(tokens, at)
  if (contact) return contact
  const led = lower(tokens[at]) === 'with' || lower(tokens[at]) === 'plus'
  const first = led ? at + 1 : at
  const all = readRoles(tokens, first, loose)
  // `Reporting, writing and editing by`: as many as have a `by` behind them.
  for (let count = all.length; count > 0; count--) {
    const roles = all.slice(0, count)
    let next = roles.at(-1)?.next ?? first
    while (roleTails.has(lower(tokens[next]))) next++
    const place = readPlaceBefore(tokens, next)
    if (place) next = place.end
    // `reporting, and writing, by A`, `Writing; by A`
    if (tokens[next]?.kind === 'mark' && tokens[next]?.text !== ':' && lower(tokens[next + 1]) === 'by') next++
    const by = readBy(tokens, next, roles, loose)
    if (!by) continue
    const added = roles[0]?.added ?? false
    const names = [...new Set(roles.map(role => named(role, added)))]
    return {roles: names, start: first, next: by.next, led, explicit: by.explicit, ...(place && {place})}
  }
  return undefined
}

/** All openers of a block, in order. */
export function readOpeners(tokens: readonly Token[], loose: boolean): Opener[] {
  const out: Opener[] = []
  let at = 0
  while (at < tokens.length) {
    const opener = tokens[at]?.kind === 'word' ? openerAt(tokens, at, loose || out.length > 0) : undefined
    if (opener) out.push(opener)
    at = opener ? opener.next : at + 1
  }
  return out
}
