/**
 * Whom somebody writes for, and as what: `Associated Press Writer`, `Of The
 * Daily Bugle`, behind a name or on a line of its own.
 */
import {byWords, headingWords, jobWords, orgWords} from '../lexicon/desk.ts'
import {nameParticles, nameSuffixes} from '../lexicon/particles.ts'
import {clean, trimSpan} from '../text/flat.ts'
import type {NameContext} from './name-list.ts'
import {readTokens, type Token} from './pieces.ts'
import {isCity, isLowerWord, isUnit, isUpper, lower, textOf, type AgencyTest} from './shapes.ts'

/** Marks in front of a line: `-- By A`, `^AP Writer`. */
export const leadMarks = /^[\s_–—*•^|@-]*/u
/** Part of a name that more of it follows: `John P.`, `J.R.` */
export const initialWord = /^\p{Lu}\.?$|\./u
const never: AgencyTest = () => false

/** Where a line ends without the marks behind it: `By A=`, `By A |`. */
export function withoutTail(flat: string, start: number, end: number): number {
  let to = end
  while (to > start && ' =^<|*'.includes(flat.charAt(to - 1))) to--
  return to
}

/** How many words the name at the head of a piece has, as far as its shape shows. */
export function nameLength(words: readonly Token[]): number {
  let count = 2
  while (
    count < words.length &&
    (initialWord.test(words[count - 1]?.text ?? '') || nameParticles.has(lower(words[count - 1])))
  )
    count++
  while (count < words.length && nameSuffixes.has(lower(words[count]).replace(/\.$/, ''))) count++
  return count
}

export const isJob = (token: Token | undefined): boolean => jobWords.has(lower(token)) || lower(token) === 'staff'

/** Where the words behind a name begin that are no part of it: `Ann Mills | Daily Bugle`, `Ann Mills | Staff Writer`. */
export function affiliationAt(words: readonly Token[], isAgency: AgencyTest): number {
  if (isUnit(words) || isAgency(textOf(words))) return -1
  const least = nameLength(words)
  const most = Math.min(words.length, 5)
  for (let at = least; at < most; at++) {
    const right = words.slice(at)
    if (isAgency(textOf(right)) || isAgency(textOf(right).replace(/^the /i, ''))) return at
    // `Associated Press Writer`, `AP Sports Writer`
    const agency = [1, 2, 3, 4].some(size => size < right.length && isAgency(textOf(right.slice(0, size))))
    if (agency && isJob(right.at(-1))) return at
  }
  const right = words.slice(least)
  if (right.length === 0) return -1
  if (isJob(right.at(-1)) || (lower(right[0]) === 'the' && right.length > 1)) return least
  return orgWords.has(lower(right.at(-1))) && right.length > 1 ? least : -1
}

/** Where the words begin that say from which town somebody writes: `BBC News, | Lima`, `| Reporting from Lima`; -1 without. */
function seatAt(tokens: readonly Token[]): number {
  if (lower(tokens[0]) === 'reporting' && (lower(tokens[1]) === 'from' || lower(tokens[1]) === 'in'))
    return isCity(tokens.slice(2)) ? 0 : -1
  const cut = tokens.findLastIndex(token => token.text === ',' || token.text === 'in')
  return cut > 0 && isCity(tokens.slice(cut + 1)) ? cut : -1
}

const service =
  /^(?:c\.|\(c\)|©|copyright)? ?(?:\d{4} )?[a-z\u00C0-\u024F.' &-]{2,50}?(?:news service|news|times|press|post|service|company|syndicate)\.?$/i

/** `Senior Lecturer in Marine Ecology, University of Leeds`: what The Conversation prints below a name. Bounded: the line is at most 160 characters. */
const scholar =
  /^(?:\p{Lu}[\p{L}-]{1,20} ){0,4}(?:Professor|Lecturer|Fellow|Researcher|Scientist|Student|Candidate|Reader)\b[^.!?"“”]+\b(?:University|Universit[aä]t|Universit[eé]|College|Institute|School)(?!\p{L})[^.!?"“”]*$/u
const longestScholar = 160

const shortLast = /\b\p{L}{1,4}\.$/u

/**
 * Reads a line below a byline that says what the writers are or whom they
 * write for: `Associated Press Writer`, `Of The Daily Bugle`, `Staff Writer`.
 *
 * @param flat flat text
 * @param start where the line starts
 * @param end where it ends
 * @param context how to know an agency's name
 * @returns the line without its marks
 */
export function isAffiliation(flat: string, start: number, end: number, context: NameContext = {}): string | undefined {
  const block = trimSpan(flat, start, end)
  const printed = flat.slice(block.start, block.end)
  if (printed.length <= longestScholar && scholar.test(printed)) return clean(flat, block.start, block.end)
  if (printed.length < 2 || printed.length > 80 || /["“”?!:;()]/.test(printed)) return undefined
  const isAgency = context.isAgency ?? never
  const from = block.start + (leadMarks.exec(printed)?.[0].length ?? 0)
  const to = withoutTail(flat, from, block.end)
  if (to <= from) return undefined
  const value = clean(flat, from, to)
  const printedTokens = readTokens(flat, from, to)
  const seat = seatAt(printedTokens)
  // `Reporting from Lima`
  if (seat === 0) return value
  const tokens = seat > 0 ? printedTokens.slice(0, seat) : printedTokens
  const words = tokens.filter(token => token.kind === 'word')
  if (byWords.has(tokens[0]?.text ?? '')) return undefined
  // `ANN MILLS, Daily Bugle` has a name of its own.
  const comma = tokens.findIndex(token => token.text === ',')
  if (
    comma > 0 &&
    !tokens.slice(0, comma).some(token => isJob(token) || orgWords.has(lower(token))) &&
    !isAgency(textOf(tokens.slice(0, comma)))
  )
    return undefined
  // `c. 1998 The Daily Bugle News Service`
  if (/^(?:c\.|\(c\)|©)/i.test(value) || tokens.some(token => token.kind === 'junk'))
    return service.test(value) ? value : undefined
  if (words.length === 0 || words.length > 9 || (/\.$/.test(value) && !shortLast.test(value))) return undefined
  const core = ['of', 'for', 'special', 'from'].includes(lower(words[0]))
    ? words.slice(lower(words[1]) === 'to' ? 2 : 1)
    : words
  const bare = lower(core[0]) === 'the' ? core.slice(1) : core
  const last = core.at(-1)
  if (bare.length === 0 || !last || (!isUpper(bare[0]) && !isJob(bare[0]))) return undefined
  if (
    core.some(
      word =>
        isLowerWord(word) &&
        !isJob(word) &&
        !['of', 'the', 'for', 'and', 'in', 'to', 'at', 'on', 'affairs', 'news'].includes(word.text)
    )
  )
    return undefined
  if (isAgency(textOf(bare)) || isAgency(textOf(core))) return value
  const named = tokens.every(token => token.kind === 'word' || ',/&-–—|'.includes(token.text))
  // `Associated Press Writer`, `Staff Writers`, `Religion Editor, The Daily Bugle`
  const job = core.findLastIndex(word => isJob(word))
  if (
    named &&
    job >= 0 &&
    (job === core.length - 1 ||
      tokens.some(token => token.text === ',') ||
      ['in', 'at', 'of', 'for', 'on'].includes(lower(core[job + 1])))
  )
    return value
  // `The San Pedro Union-Tribune`, `Of The Morning Bugle`
  if (!named || bare.length > 5 || bare.every(word => headingWords.has(lower(word)))) return undefined
  if (words.length > core.length && core.length > bare.length && bare.every(word => !isLowerWord(word))) return value
  return orgWords.has(lower(last)) && (bare.length > 1 || core.length > bare.length || words.length > core.length)
    ? value
    : undefined
}
