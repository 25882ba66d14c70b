/**
 * Links to other stories, and the headings of lists of them.
 *
 * ```text
 * link    := (READ | MUST READ | SEE ALSO | ...) (":" | "|") headline
 * heading := Related Stories | (More From | Most viewed in | ...) name
 * ```
 */
import {
  chromePhrases,
  headingLeads,
  linkOpenings,
  listWords,
  plainLinkOpenings,
  relatedHeadings
} from '../lexicon/chrome.ts'
import {clean, trimSpan} from '../text/flat.ts'
import {Heads} from '../text/heads.ts'
import {hasMark, marksOf} from '../text/marks.ts'
import {phraseOf, properWord, endsSentence, skipMarks, smallWord, withoutEnds} from './chrome.ts'
import {startsBig} from '../text/letters.ts'

/** A link to another story on one line. */
export interface LinkLine {
  start: number
  end: number
  /** Without `READ | ` in front. */
  text: string
}

const longestLink = 240

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
  if (span.end - span.start > 70 || !headingHeads.mayBeAt(flat, skipMarks(flat, span.start, span.end))) return undefined
  const text = withoutEnds(clean(flat, span.start, span.end))
  const phrase = phraseOf(text)
  if (relatedHeadings.has(phrase)) return text
  if (endsSentence(text) || chromePhrases.has(phrase)) return undefined
  const words = text.split(' ')
  if (!leadHeads.has((words[0] ?? '').toLowerCase())) return undefined
  if (words.length > 7 || text.includes(': ') || !startsBig(text)) return undefined
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

/** How headings of lists of links begin. */
export const headingHeads = new Heads(relatedHeadings, headingLeads.keys())

/** The first words of `headingLeads`. */
const leadHeads = new Set(Array.from(headingLeads.keys(), lead => lead.split(' ', 1)[0]))

/** Between what opens a link and the link. */
const linkSign = /[:|»>]| [–—-] /
/** No sentence begins so: `À lire aussi Le port rouvre`, with no mark in front of the link. */
const bareOpening =
  /^(?:À (?:lire|voir)(?: aussi)?|À (?:LIRE|VOIR)(?: AUSSI)?|Lire aussi|LIRE AUSSI)(?: {1,3}|(?=\p{Lu}))(?=[\p{Lu}\d«"“])/u
const bareHeads = 'ÀL'
/** The longest opening has so many characters, brackets included. */
const longestOpening = 30
const click = /^(?:click|tap) (?:here )?(?:for|to (?:read|see|watch|view|listen|join|subscribe|follow)) (?=\S)/i
export const clickHeads = new Heads(['click', 'tap'])
/** How links begin, brackets and marks aside. */
export const linkHeads = new Heads(linkOpenings, plainLinkOpenings)
/** Prose has none of the marks so early. */
const signMarks = marksOf(':|»>-–—')

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
  const clicked = clickHeads.mayBeAt(flat, span.start) ? click.exec(flat.slice(span.start, span.end)) : null
  if (clicked) return {...span, text: clean(flat, span.start + clicked[0].length, span.end)}
  const bare = bareHeads.includes(flat.charAt(span.start))
    ? bareOpening.exec(flat.slice(span.start, span.start + longestOpening))?.[0].length
    : undefined
  if (bare !== undefined) return {...span, text: clean(flat, span.start + bare, span.end)}
  const stop = Math.min(span.end, span.start + longestOpening + 4)
  if (!hasMark(flat, signMarks, span.start, stop)) return readShoutedLink(flat, span.start, span.end)
  const text = flat.slice(span.start, span.end)
  const sign = linkSign.exec(flat.slice(span.start, stop))
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
  if (!link.includes(' ') || !letter.test(link) || (endsSentence(link) && innerStop.test(link))) return undefined
  return {...span, text: link}
}

/** One to three words in capitals, and behind them one that is not. */
const shouted = /^(?<opening>\p{Lu}{4,8}(?: \p{Lu}{2,8}){0,2}) (?=["“‘]?\p{Lu}?[\p{Ll}\d])/u

/** `RELATED ARTICLE Couple buys lighthouse`: capitals alone part what opens the link from the link. */
function readShoutedLink(flat: string, start: number, end: number): LinkLine | undefined {
  if (!linkHeads.mayBeAt(flat, start)) return undefined
  let opening = shouted.exec(flat.slice(start, Math.min(end, start + longestOpening)))?.groups?.['opening'] ?? ''
  // `RELATED ARTICLE US couple buys lighthouse`
  while (opening !== '' && !linkOpenings.has(opening.toLowerCase()))
    opening = opening.slice(0, Math.max(opening.lastIndexOf(' '), 0))
  if (opening === '') return undefined
  const text = clean(flat, start + opening.length + 1, end)
  return text.includes(' ') && !endsSentence(text) ? {start, end, text} : undefined
}

/** `[READ: ...]`: `phraseOf` takes round brackets only. */
function withoutBracket(phrase: string): string {
  return phrase.startsWith('[') ? phrase.slice(1).trim() : phrase
}
