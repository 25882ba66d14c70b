/**
 * What a stretch in quotation marks is, by itself and by its neighbours:
 * somebody's words, or the title of a work, a nickname, a term.
 */
import {hasSmall} from '../text/letters.ts'
import type {Prose, Stretch, StretchKind} from './types.ts'

const nickname = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)?$/u
const nameBefore = /\p{Lu}[\p{L}.'’-]+ $/u
const nameBehind = /^ \p{Lu}\p{Ll}/u
const word = /[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu
const capital = /^[\p{Lu}\p{N}]/u
/** Small words that titles leave small. */
const small = new Set([
  'a',
  'an',
  'the',
  'and',
  'or',
  'of',
  'in',
  'on',
  'at',
  'to',
  'for',
  'with',
  'by',
  'from',
  'is',
  'de',
  'la',
  'el',
  'los'
])
/** `the film "X"`, `on ABC's "X"`, `co-host of "X"`, `called "X"` before a work's title. */
const workBefore =
  /(?:\b(?:films?|movies?|shows?|series|sitcom|drama|comedy|documentary|musical|play|plays|opera|songs?|album|single|track|hit|ballad|book|books|novel|memoir|poem|essay|story|article|column|magazine|podcast|program|programme|painting|sculpture|exhibition|hosts?|co-hosts?|star|stars|starred in|sequel|remake|episode|segment|game|pseudonym|entitled|titled|headlined)(?: (?:of|on|in|to|for|called|titled|entitled|named|the))?|\b(?:NBC|ABC|CBS|CNN|MSNBC|Fox News|Fox|Fox Business|PBS|BBC|HBO|Netflix|CNBC|Comedy Central|Showtime|TNT|NPR|ITV|Sky|Channel 4|Bravo|MTV|Hulu|Amazon|POLITICO|Univision)(?:['’]s?)?(?: (?:morning|evening|Sunday))?(?: show| program| podcast)?),? $/iu
/** `"X" star Ana Ruiz`, `the "X" theme` behind a work's title. */
const workBehind =
  /^ (?:star|stars|host|hosts|co-host|co-hosts|theme|film|movie|show|series|sitcom|podcast|program|programme|episode|sketch|actor|actress|creator|author|franchise|album|tour|sequel|reboot|remake|trilogy|producer|moderator|anchor|alum|cast|video|musical|correspondent)\b/u
const longestTitle = 9
/** `tweet_id="6731"`, `author="x"`: markup that was left in. */
const attributeMark = '='
const sentenceWithin = /[.!?][^"'”’\s]* \S|;/u
const letter = /[\p{L}\p{N}]/u

/** The kind of each stretch. */
export function kindsOf(flat: string, paragraphs: readonly Prose[], stretches: readonly Stretch[]): StretchKind[] {
  return stretches.map(stretch => kindOf(flat, paragraphs[stretch.paragraph], stretch))
}

function kindOf(flat: string, paragraph: Prose | undefined, {start, end, innerStart, innerEnd}: Stretch): StretchKind {
  const inner = flat.slice(innerStart, Math.min(innerEnd, innerStart + 120)).trim()
  if (start > 0 && flat.charAt(start - 1) === attributeMark) return 'term'
  if (!letter.test(inner)) return 'term'
  const before = flat.slice(Math.max(0, start - 40), start)
  if (inner.length < 30 && nickname.test(inner) && nameBefore.test(before) && nameBehind.test(flat.slice(end, end + 3)))
    return 'nickname'
  const words = inner.match(word) ?? []
  if (
    words.length <= longestTitle &&
    innerEnd - innerStart < 100 &&
    isTitle(inner, words) &&
    !(paragraph && inTitleCase(flat, paragraph))
  ) {
    return workBefore.test(before) || workBehind.test(flat.slice(end, end + 20)) ? 'title' : 'titled'
  }
  return words.length > 1 ? 'speech' : 'fragment'
}

/** A headline is not longer. */
const headlineLength = 160
const longWord = /\p{L}{4,}/gu

/** What of a paragraph shows how it is set. */
const sample = 300

/** Whether capitals tell no names: all is set in capitals, or nearly all longer words have them, as in headlines. */
export function inTitleCase(flat: string, {start, end}: Prose): boolean {
  if (!hasSmall(flat.slice(start, Math.min(end, start + sample)))) return true
  if (end - start > headlineLength) return false
  const words = flat.slice(start, end).match(longWord) ?? []
  return words.length > 2 && words.filter(each => capital.test(each)).length >= words.length * 0.8
}

/** Whether all words that a title prints with capitals have them. */
function isTitle(inner: string, words: readonly string[]): boolean {
  if (sentenceWithin.test(inner)) return false
  let capitals = 0
  for (const each of words) {
    if (capital.test(each)) capitals++
    else if (!small.has(each)) return false
  }
  return capitals > 0 && capital.test(words[0] ?? '')
}
