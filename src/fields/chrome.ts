/**
 * Page chrome: share bars, buttons, menus, counters.
 *
 * A line of buttons is nothing but buttons, alone, side by side or glued: `Print`, `PRINT    EMAIL`, `FacebookTwitter`.
 */
import {chromePhrases, doubtfulPhrases, sectionLabels} from '../lexicon/chrome.ts'
import {clean, trimSpan} from '../text/flat.ts'
import {Heads} from '../text/heads.ts'
import {hasMark, marksOf} from '../text/marks.ts'
import {hasFigure, isPlainSmall, mayHaveGlued, startsBig} from '../text/letters.ts'

/** A longer line is no chrome. */
export const longestChrome = 240

const marks = marksOf(' :;.»›>→|*!…,&-•·#(')
/** A line as the lexicon prints it: small letters, straight quotes, no marks at the ends. */
export function phraseOf(line: string): string {
  const phrase = withoutEnds(line).toLowerCase()
  return phrase.includes('’') ? phrase.replaceAll('’', "'") : phrase
}

/** A line without the marks at its ends: colon, arrows, bullets. */
export function withoutEnds(line: string): string {
  let from = 0
  let to = line.length
  while (from < to && marks[line.charCodeAt(from)] === 1) from++
  while (to > from && marks[line.charCodeAt(to - 1)] === 1) to--
  return line.slice(from, to)
}

const counter =
  /^(?:\d{1,3}(?:[.,]\d{1,3})?[km]? )?(?:comments?|shares?|likes?|views?|replies|retweets?|photos|videos)(?: ?\(?\d{1,6}\)?)?$/i
const minutes = /^\d{1,2} ?min(?:ute)?s?(?: read)?$/i
const degrees = /^(?:[\p{L} ]{1,24} )?[+-]?\d{1,2} ?[°º℃℉] ?[CF]?$/u
const plusCount = /^\+\d{1,3}(?: ?(?:photos|more|videos))?$/i
const ofCount = /^\d{1,3} (?:of|\/) \d{1,3}$/i
const clock = /^(?:\d{1,2} ?[dhms]|(?:\d{1,2}:)?\d{1,2}:\d{2})$/
const ago = /^(?:\d{1,2}|an?|one) ?(?:[smhd]|sec|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) ago$/i
/** Weather, `3 of 14`, countdowns and running times. */
const figureLines = [degrees, ofCount, clock]
const longestFigures = 12
const figuresOnly = /^[\d.,:/ %+-]{1,12}$/
const site = /^(?:www\.)?[a-z\u00C0-\u024F\d-]{2,40}(?:\.[a-z]{2,12}){1,2}(?:\/\S{1,160})?$/i
const part = / {2,}| ?[|·•/»›] ?| - |, /u
const glue = /\p{Ll}(?=\p{Lu})/gu
/** `HOME / NEWS / WORLD`, `Home » World`: where a page stands among others. */
const breadcrumb = /^(?:you are here:? )?home {0,2}[/>»›→] {0,2}\S|^[^›»]{2,30}[›»][^›»]{2,40}[›»]/i
const bars = marksOf('|·•')
const bar = / [|·•] /u
const closers = marksOf('"\'”’)')
const stops = marksOf('.!?…')

/** Whether a line ends as a sentence does, at most two closing marks behind its stop; nothing in front of `start` counts. */
export function endsSentence(line: string, end = line.length, start = 0): boolean {
  let at = end - 1
  for (let count = 0; count < 2 && at > start && closers[line.charCodeAt(at)] === 1; count++) at--
  return at >= start && stops[line.charCodeAt(at)] === 1
}

/** A word of a name or title. */
export const properWord = /^[("“]?[\p{Lu}\d]|^[a-z]{1,2}\p{Lu}|^[a-z\d]+\.[a-z]{2,4}$/u
/** A word that stands small among them. */
export const smallWord =
  /^(?:of|the|and|for|de|du|des|del|la|le|les|in|&|at|on|by|to|a|an|et|von|und|is|[eixy]|with|our|this)$/

/** Counters begin with a figure or with one of these: `Comments (3)`. */
export const buttonHeads = new Heads(chromePhrases, 'comment share like view replies retweet photo video'.split(' '))

const slash = 47

/** Whether a line may begin with a button: prose and headlines are refused by three letters. */
function mayBeButtons(line: string): boolean {
  let at = skipMarks(line, 0, line.length)
  while (line.charCodeAt(at) === slash) at = skipMarks(line, at + 1, line.length)
  return buttonHeads.mayBeAt(line, at)
}

/** Offset of the first character that is none of the marks around phrases. */
export function skipMarks(text: string, start: number, end: number): number {
  let at = start
  while (at < end && marks[text.charCodeAt(at)] === 1) at++
  return at
}

/** No single button, counter or running time is longer. */
const longestButton = Math.max(64, ...[...chromePhrases].map(phrase => phrase.length))
/** Nothing but buttons: one, or several with or without something between them. */
export function isButton(line: string): boolean {
  if (!mayBeButtons(line)) return false
  if (withoutEnds(line).length <= longestButton) {
    const phrase = phraseOf(line)
    if (chromePhrases.has(phrase)) return !doubtfulPhrases.has(phrase)
    if (minutes.test(phrase) || (counter.test(phrase) && hasFigure(phrase))) return true
  }
  return !endsSentence(line) && areButtons(line)
}

/** A line of buttons and nothing else, one of them at least such as no story says: not `Jobs report`. */
function areButtons(line: string): boolean {
  let count = 0
  let clear = 0
  for (const value of line.split(part)) {
    const phrase = phraseOf(value)
    if (phrase === '') continue
    const taken = chromePhrases.has(phrase) || counter.test(phrase) ? [phrase] : runOfButtons(value)
    if (taken.length === 0) return false
    count += taken.length
    clear += taken.filter(button => !doubtfulPhrases.has(button)).length
  }
  return count >= 2 && clear >= 1
}

/** The longest phrase of buttons has so many characters. */
const longestPhrase = 50
const shortestPhrase = 3
/** `About us Contact us Advertise with us`, `FacebookTwitterLinkedinEMail`: the phrases of a run, taken greedily. */
function runOfButtons(line: string): string[] {
  if (!mayBeButtons(line)) return []
  const text = line.replaceAll('’', "'").toLowerCase()
  const found: string[] = []
  let at = 0
  while (at < text.length) {
    let taken = 0
    for (let length = Math.min(longestPhrase, text.length - at); length >= shortestPhrase; length--) {
      // `Prints`: a phrase ends where a word ends, or where the next word is glued on with a capital.
      const code = line.charCodeAt(at + length)
      if (isPlainSmall(code)) continue
      const next = line.charAt(at + length)
      if (next !== '' && next !== ' ' && !startsBig(next)) continue
      if (!chromePhrases.has(text.slice(at, at + length))) continue
      taken = length
      break
    }
    if (taken === 0) return []
    found.push(text.slice(at, at + taken))
    at += taken
    while (text.charAt(at) === ' ') at++
  }
  return found
}

/** A URL and what labels it. */
const address =
  /^(?:(?:link|url|source|web(?:site)?|read more|full (?:story|report|release)|more(?: info)?) ?[:-] ?)?[<(]?(?:https?:\/\/|www\.)\S{3,220}$/i

/** How it can begin. */
export const addressHeads = new Heads(['<', '(', 'http', 'www', 'link', 'url', 'source', 'web', 'read', 'full', 'more'])
/** No blank stands behind the label: `full release - `. */
const longestLabel = 16

/** Whether a line is a URL and what labels it. */
export function isAddress(line: string): boolean {
  return addressHeads.mayBeAt(line) && line.lastIndexOf(' ') <= longestLabel && address.test(line)
}

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
  const buttons = mayBeButtons(line)
  if (buttons && chromePhrases.has(phrase)) return doubtfulPhrases.has(phrase) ? 0.8 : 0.95
  if (sectionLabels.has(phrase)) return 0.4
  const figured = hasFigure(line)
  if (
    (buttons && counter.test(phrase)) ||
    (figured && (minutes.test(phrase) || figureLines.some(shape => shape.test(line))))
  )
    return 0.9
  // `2 hours ago`, `an hour ago`
  if (phrase.endsWith(' ago') && ago.test(line)) return 0.9
  if (figured && plusCount.test(line)) return 0.7
  if (isAddress(line) || breadcrumb.test(line)) return 0.9
  if (line.length <= longestFigures && figuresOnly.test(line)) return 0.6
  if (endsSentence(line)) return 0
  if (site.test(line)) return 0.7
  if (buttons && areButtons(flat.slice(span.start, span.end))) return 0.95
  const glued = mayHaveGlued(line) ? (line.match(glue)?.length ?? 0) : 0
  const words = line.split(' ').length
  if (glued >= 3 && glued * (glued >= 5 ? 4 : 2) >= words) return 0.85
  if (words === 1) return line === line.toLowerCase() ? 0.5 : 0.4
  if (hasMark(line, bars) && line.split(bar).length >= 3) return hasFigure(line) ? 0.7 : 0.8
  if (words === 2) return 0.25
  return words <= 4 ? 0.15 : 0
}
