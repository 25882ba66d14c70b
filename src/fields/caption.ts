/**
 * Picture captions: what is seen, when and where, and a credit.
 *
 * ```text
 * > | [1/5] A ferry leaves Lima, Peru, March 3, 2021. Novaria Press via REUTERS/File photo  NO RESALES. NO ARCHIVES.
 *     ^^^^^ lead            text                      ^^^^^^^^^^^^ credit ^^^^^^^^^^^^^^^^  ^^^^^^^^ rights ^^^^^^^^
 * ```
 *
 * A credit at the end makes a caption of any paragraph. Without one, it takes what only captions say.
 */
import {monthOf} from '../lexicon/months.ts'
import {pictureVerbs} from '../lexicon/pictures.ts'
import type {Caption, DateField} from '../story/types.ts'
import {clean, trimSpan} from '../text/flat.ts'
import {marksOf} from '../text/marks.ts'
import {everyHint, hint} from './hints.ts'
import {
  creditHints,
  endsBehindStop,
  endsShort,
  readCreditLine as readLine,
  readCreditTail,
  readLeadingCredit
} from './picture-credit.ts'
import type {CreditTail} from './picture-credit.ts'
import {type CreditContext, longest} from './picture-credit-parts.ts'
import {mayBeSigned} from './picture-credit-signed.ts'
import {twoDigits} from '../text/two-digits.ts'
import {hasSmall} from '../text/letters.ts'

/** What is known around a caption. */
export interface CaptionContext extends CreditContext {
  neighbours?: {
    /** The next block is a picture credit alone on its line. */
    creditBelow?: boolean
    /** The block stands above the dateline, or the whole text is a picture's. */
    aboveDateline?: boolean
  }
}

/** A caption with how sure that is, and why. */
export interface CaptionMatch {
  caption: Caption
  /** 0 to 1. */
  confidence: number
  reason: string
}

/** Cues are looked for in this much of a paragraph's beginning, rights and credits in as much of its end. */
const reach = 500
/** Longer paragraphs are no captions unless a credit says so. */
const longestBare = 700

const lead =
  /^(?:(?<index>\[\d{1,3} ?\/ ?\d{1,3}\]|\d{1,3} of \d{1,3}[.:]?(?= +\p{Lu}))|(?<file>(?:FILE|File|ARCHIVE|Archive)(?: (?:PHOTO|photo|PICTURE|picture|PIC|pic|IMAGE|image|PHOTOS|photos))?(?: ?[:—–_]| ?-{1,2}(?= ))|(?:FILE|ARCHIVE) (?:PHOTO|PICTURE|PIC|IMAGE)\b ?[.-]?)|(?<mark>(?:Image|Photo|Picture) caption[,:]?|(?:Photo|Picture)s?; ?Caption:|(?:PHOTO )?CAPTION:|Caption:|Pictured:))\s{0,6}/u

/** What `lead`, and a credit in front, can begin with; nearly all blocks are refused by one character. */
const openers = marksOf('[0123456789FAIPCB')
const opensSo = /^(?:[[\d]|F[Ii]|A[Rr]|I[lm]|P[hHi]|C[Aao]|B[l&])/
const rights =
  /\((?:\p{Lu}[\p{Lu} ,./&-]{1,60} - )?(?:Tags|TAGS):? [\p{Lu} ,./&-]{2,100}\)|REFILE|ATTENTION EDITORS|EDITORS[’'] NOTE|EDITORIAL USE|FOR EDITORIAL USE|MANDATORY CREDIT|NO (?:RE)?SALES|NO ARCHIVES?|\(PHOTO NOT FOR SALE\)|NOT FOR SALE|TPX IMAGES|TEMPLATE OUT|BEST QUALITY AVAILABLE|IMAGE TAKEN WITH|POOL PHOTO,|ONE TIME USE|DAY PHOTO|THIS (?:IMAGE|PICTURE|PHOTO|VIDEO|HANDOUT)|THE USE OF THIS|NO THIRD PARTY|NO COMMERCIAL|(?:CHINA|UNITED KINGDOM|UK|US|USA|GERMANY|FRANCE|ITALY|JAPAN|AUSTRALIA|NORWAY|TAIWAN|SOUTH KOREA|TURKEY|POLAND) OUT(?=[.,]|$)|(?:Purchase|Acquire) Licensing Rights|Licensing Rights,? opens/u
/** Two words of capitals, or one of the few others that those have. */
const mayHaveRights = /[A-Z]{2} [A-Z]|REFILE|EDITORS|T(?:ags|AGS)|Licensing/
const mayBeShown = /(?:less|more|tab|window)\.?$/i
/** The last two letters of these words, in small letters. */
const shownEnds = new Set(['ss', 're', 'ab', 'ow'])
const shownLast = marksOf('sebwSEBW')
const shown = /(?:\b(?:less|more|opens? in new (?:tab|window))\.?|,? opens new tab)$/u

const longestShown = 40

/** `September 13, 2023`, `Sept. 13, 2023`, `Nov, 29, 2016`, `13 September 2023`, `7th May 2025`, `2020-01-19`. */
const fullDate =
  /\b(?<month>[A-Z\u00C0-\u00DE][A-Za-z\u00C0-\u024F]{2,9})[.,]? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\d\d)\b|\b(?<day2>\d{1,2})(?:st|nd|rd|th)? (?<month2>[A-Z\u00C0-\u00DE][A-Za-z\u00C0-\u024F]{2,9})\.?,? (?<year2>(?:19|20)\d\d)\b|\b(?<iso>(?:19|20)\d\d-[01]\d-[0-3]\d)\b/g

const fourFigures = /(?:19|20)\d\d/
const speech = /["“”]|\b(?:said|says|told|according to|added|asked)\b/u
const archived = /\b(?:file|archive|stock|library) (?:photo|photograph|picture|image|pic|footage)s?\b/i

/** What a cue has one of, but for those that say who stands where. */
const pictureWords =
  /photo|pict?|imag|stills?|fra?me|grab|shot|sketch|illustrat|handout|combination|combo|footage|views?|representati/i
/** Each cue with what it is worth; the best counts, and two good ones help each other. */
const cues: ReadonlyArray<{reason: string; shape: RegExp; worth: number; whole?: boolean}> = [
  {
    reason: 'in this picture',
    worth: 0.85,
    shape:
      /\b[Ii]n (?:this|these) (?:[^\s,]{1,20},? ){0,6}?(?:photos?|photographs?|pictures?|images?|stills?|frame ?grabs?|screen ?(?:grabs?|shots?)|video ?grabs?|sketch|illustration|handout|combination)(?:,| (?:taken|made|released|provided|obtained|from|by|dated|supplied|shot|showing|posted|issued|distributed|courtesy|image|photo|handout|combo|reviewed|on)\b)/
  },
  {
    reason: 'in a dated picture',
    worth: 0.8,
    shape:
      /^In (?:an?|the) (?:undated |(?:\p{Lu}[\p{L}.]{2,9},? ){0,2}(?:\p{Lu}[\p{L}.]{2,9},? )?\d{0,2},? ?(?:(?:19|20)\d\d,? )?)(?:file |handout )?(?:photo|picture|image|photograph),? /u
  },
  {
    reason: 'in a file picture',
    worth: 0.85,
    shape:
      /\b(?:in|is) (?:an?|this|the) (?:undated )?(?:file|archive|handout) (?:photo|picture|image|pic)\b[^.]{0,40}\.?$/u
  },
  {
    reason: 'file picture of',
    worth: 0.9,
    shape:
      /^(?:An? |Undated )?(?:[Ff]ile|[Aa]rchive|[Hh]andout|[Ss]tock) (?:photo|photograph|picture|image|pic|footage)s?(?: (?:of|shows?|taken|dated|from|provided|released)\b|: |\.?$)/
  },
  {
    reason: 'stands for',
    worth: 0.9,
    shape:
      /^\(?(?:Representati(?:ve|onal)|Illustrative|Illustration|Stock|For representation(?:al purposes?)?) ?(?:image|photo|picture|pic|purposes?)?(?: only)?(?: of [^.]{1,60})?[.)]{0,2}$|\((?:representati(?:ve|onal) |illustrative |stock |file )(?:image|photo|picture|pic)\)\.?$|\b[Ii]mages? (?:is |used )?for representation(?:al purposes?)?(?: only)?\.?\)?$/
  },
  {
    reason: 'file image',
    worth: 0.85,
    shape:
      /[.)] {0,3}(?:File|FILE|Archive|Stock|Handout) (?:image|photo|picture|pic|IMAGE|PHOTO|PICTURE)\.?$|\((?:FILE|File) ?(?:PHOTO|photo|pic|PIC|image)?\)\.?$/u
  },
  {
    reason: 'view or grab',
    worth: 0.8,
    shape:
      /^(?:(?:An?|This|The|Undated|Combination|Combo) )?(?:(?:undated|still|handout|satellite|combination|combo|video|TV|television|courtroom|recent|file|wide|CCTV|drone|photo|image) ){0,3}(?:(?:general|aerial|wide|panoramic|exterior|interior|file|night) views? (?:of|shows?|taken)|still image|screen ?(?:grab|shot)|frame ?grab|video ?grab|frame from|handout (?:photo|picture|image)|(?:combination|combo) (?:photo|picture|image|of (?:photos|pictures|images))|(?:satellite|drone|still|undated) (?:photo|picture|image|photograph)|(?:photo|picture|image|photograph),? (?:taken|made|released|dated|obtained|provided)\b[^.]{1,120}\bshows?|views? (?:of|shows?) [^.]{0,150}\b(?:19|20)\d\d)\b/i
  },
  {
    reason: 'sides',
    worth: 0.65,
    shape:
      /\((?<=[ ,]\()(?:L|L-R|R-L|[Ll]eft|[Rr]ight|[Cc]ent(?:re|er)|from left|from right|far left|far right|top|bottom|front|\d(?:st|nd|rd|th) [LR])\)/u
  },
  {
    reason: 'sides',
    worth: 0.55,
    shape:
      /, (?:at )?(?:(?:far |second from |third from |front |back |top |bottom )?(?:left|right)|cent(?:er|re)|foreground|background)(?:, (?!wing)|\.$|\. [A-Z])|^(?:From left|Left|Right|Above|Below|Top|Clockwise from [a-z ]{3,12}|Pictured(?: left| right)?)(?: to right)?[:,] /u
  }
]
const seen =
  /\b(?:is|are) (?:seen|pictured|shown|photographed)(?: (?:here|in|at|on|during|as|after|before|outside|inside|near|with|from|through|behind|under|next)\b|[.,])/u
/** `will pay`, `to protest`, `the live show`: no verb of a picture. */
const present = new RegExp(
  `^(?:[^ .!?:]{1,40} {1,2}){1,24}?(?<! (?:to|will|must|can|may|would|could|should|did|not|a|an|the|its|his|her|their|of|for|that|and|or|live|new|TV) {1,2})(?:${pictureVerbs.join('|')})\\b(?! (?:more|less|above|below|for|up|down|that|to be)\\b)`
)
const figures = /\b(?:will|would|pct|percent|per cent|dlrs|bonds?|shares?|billion|million|points?|poll|survey|fees?)\b/u

/** Headlines are in the present tense as well, and have no full stop. */
const ended = /[.)]$/

const fullStop = 46
const closings = marksOf(')]')

/**
 * Whether a block may be a caption or a picture's credit: a paragraph that has no word of theirs, and begins and ends as
 * prose does, is neither.
 *
 * @param flat flat text
 * @param start where the block starts
 * @param end where it ends
 * @param hints what may be in it
 */
export function mayBeCaption(flat: string, start: number, end: number, hints: number): boolean {
  return mayHaveCue(hints) || mayHaveCredit(flat, start, end, hints) || mayOpen(flat, start)
}

/** `... on Sunday. AFP PHOTO / ANA RUIZ (Photo by ANA RUIZ / AFP)`: a picture can carry its credit twice. */
function withCreditBefore(
  flat: string,
  start: number,
  last: CreditTail,
  context: CaptionContext,
  hints: number
): CreditTail {
  const before = last.basis === 'weak' ? undefined : readCreditTail(flat, start, last.start, context, hints)
  if (!before || before.basis === 'weak' || before.start <= start) return last
  const fuller = !last.photographer && before.photographer ? before : last
  const other = fuller === last ? before : last
  const ids = new Set(fuller.agencies.map(({id}) => id))
  return {
    ...fuller,
    start: before.start,
    end: last.end,
    agencies: [...fuller.agencies, ...other.agencies.filter(({id}) => !ids.has(id))],
    file: last.file || before.file
  }
}

const rule = 124

/** `... on Sunday. | Photo Credit: Novaria Press`: the rule parts the two. */
function beforeRule(flat: string, end: number): number {
  let at = end
  while (flat.charCodeAt(at - 1) === 32) at--
  return flat.charCodeAt(at - 1) === rule ? at - 1 : end
}

/** Whether a cue may be there that alone makes a caption: the present tense and `is seen` take a date. */
function mayHaveCue(hints: number): boolean {
  return (hints & ownCueHints) !== 0 || ((hints & datedCueHints) !== 0 && (hints & hint.figure) !== 0)
}

/** Whether a block may end on a credit, a rights notice or words of the page: in nearly no paragraph. */
function mayHaveCredit(flat: string, start: number, end: number, hints: number): boolean {
  return (
    (hints & (rightsHints | creditHints)) !== 0 ||
    closings[flat.charCodeAt(end - 1)] === 1 ||
    closings[flat.charCodeAt(end - 2)] === 1 ||
    endsShown(flat, start, end) ||
    mayBeSigned(flat, start, end) ||
    ((flat.charCodeAt(end - 1) !== fullStop || endsShort(flat, start, end)) && endsBehindStop(flat, start, end))
  )
}

/** Whether a block may begin with a mark of captions or a credit in front. */
function mayOpen(flat: string, start: number): boolean {
  return openers[flat.charCodeAt(start)] === 1 && opensSo.test(flat.slice(start, start + 2))
}

/** Whether a stretch ends on a word of the page's own: `more`, `opens new tab`. */
function endsShown(flat: string, start: number, end: number): boolean {
  const last = flat.charCodeAt(end - 1) === fullStop ? end - 2 : end - 1
  return (
    shownLast[flat.charCodeAt(last)] === 1 &&
    shownEnds.has(flat.slice(last - 1, last + 1).toLowerCase()) &&
    mayBeShown.test(flat.slice(Math.max(start, end - 8), end))
  )
}

/**
 * Reads a caption.
 *
 * @param flat flat text
 * @param start where the block starts
 * @param end where it ends
 * @param context who is an agency, and what stands around
 * @param hints what may be in it
 */
export function readCaption(
  flat: string,
  start: number,
  end: number,
  context: CaptionContext,
  hints = everyHint
): CaptionMatch | undefined {
  const span = trimSpan(flat, start, end)
  if (span.end - span.start < 8) return undefined
  const opening = mayOpen(flat, span.start)
    ? lead.exec(flat.slice(span.start, Math.min(span.end, span.start + 40)))
    : null
  const from = span.start + (opening?.[0].length ?? 0)
  const credited = mayHaveCredit(flat, span.start, span.end, hints)
  const stop = credited ? beforeRights(flat, from, span.end, hints) : span.end
  const ahead = mayOpen(flat, from) ? readLeadingCredit(flat, from, stop, context) : undefined
  const behind = ahead || !credited ? undefined : readCreditTail(flat, from, stop, context, hints)
  const credit =
    ahead ?? (behind && behind.start > from ? withCreditBefore(flat, from, behind, context, hints) : undefined)
  const text = ahead ? trimSpan(flat, ahead.end, stop) : trimSpan(flat, from, beforeRule(flat, credit?.start ?? stop))
  if (text.end - text.start < 3) return undefined
  const cue = best(
    flat.slice(text.start, Math.min(text.end, text.start + reach)),
    flat.slice(Math.max(text.start, text.end - 120), text.end),
    hints,
    credit !== undefined || opening !== null || context.neighbours !== undefined
  )
  const verdict = judge(
    {
      opening,
      credit,
      rights: stop < span.end,
      cue,
      dated: credit !== undefined && readDate(flat, text.start, text.end) !== undefined,
      length: text.end - text.start
    },
    context
  )
  if (!verdict) return undefined
  const value = clean(flat, text.start, text.end)
  const caption: Caption = {
    text: value,
    ...span,
    agencies: [],
    file: Boolean(opening?.groups?.['file']) || archived.test(value)
  }
  if (credit && (credit.basis !== 'weak' || verdict.confidence > 0.6)) {
    caption.credit = credit.credit
    caption.agencies = credit.agencies
    caption.file ||= credit.file
    if (credit.photographer) caption.photographer = credit.photographer
  } else if (credit) {
    caption.text = clean(flat, text.start, stop)
  }
  const date = readDate(flat, text.start, text.end)
  if (date) caption.date = date
  return {caption, ...verdict}
}

/**
 * Reads a picture credit that stands alone on its line below or above its caption: `Credit: Novaria Press`,
 * `AP Photo/Ana Ruiz`, `Getty Images/iStockphoto`. The caption's text is empty: it stands in the block beside it.
 *
 * @param flat flat text
 * @param start where the line starts
 * @param end where it ends
 * @param context who is an agency
 * @param hints what may be in it
 */
export function readCreditLine(
  flat: string,
  start: number,
  end: number,
  context: CreditContext,
  hints = everyHint
): CaptionMatch | undefined {
  const span = trimSpan(flat, start, end)
  // Rights notices alone are long.
  const most = (hints & rightsHints) === 0 ? longest + longestShown : longest + reach
  if (span.end - span.start > most) return undefined
  if (!mayHaveCredit(flat, span.start, span.end, hints)) return undefined
  const tail = readLine(flat, span.start, beforeRights(flat, span.start, span.end, hints), context, hints)
  if (!tail) return undefined
  const {credit, photographer, agencies, file} = tail
  const caption: Caption = {text: '', ...span, credit, ...(photographer && {photographer}), agencies, file}
  return {caption, confidence: tail.basis === 'weak' ? 0.6 : 0.9, reason: 'credit'}
}

interface Signs {
  opening: RegExpExecArray | null
  credit: CreditTail | undefined
  rights: boolean
  cue: {reason: string; worth: number} | undefined
  dated: boolean
  length: number
}

function judge(signs: Signs, context: CaptionContext): {confidence: number; reason: string} | undefined {
  const {opening, credit, cue, length} = signs
  if (credit?.basis === 'strong') return {confidence: 0.95, reason: 'credit'}
  if (credit?.basis === 'label') return {confidence: length < 400 || cue ? 0.9 : 0.75, reason: 'labelled credit'}
  if (opening?.groups?.['file']) return {confidence: 0.9, reason: 'file photo'}
  if (opening?.groups?.['mark']) return {confidence: 0.85, reason: 'caption mark'}
  if (opening?.groups?.['index']?.startsWith('[')) return {confidence: 0.85, reason: 'gallery number'}
  if (signs.rights) return {confidence: 0.85, reason: 'rights notice'}
  if (length > longestBare) return undefined
  let confidence = cue?.worth ?? 0
  const reasons = cue ? [cue.reason] : []
  if (opening) {
    confidence = Math.max(confidence, 0.6) + (cue ? 0.2 : 0)
    reasons.push('gallery number')
  }
  if (credit && (cue || signs.dated)) {
    confidence = Math.max(confidence, 0.5) + 0.2
    reasons.push('agency')
  }
  if (context.neighbours?.creditBelow && length < 500) {
    confidence = Math.max(confidence, 0.75)
    reasons.push('credit below')
  }
  if (context.neighbours?.aboveDateline && confidence > 0.3) confidence += 0.1
  return confidence >= 0.5 ? {confidence: Math.min(0.95, confidence), reason: reasons.join(', ')} : undefined
}

const ownCueHints = hint.picture | hint.sides
const datedCueHints = hint.seen | hint.pose
const cueHints = ownCueHints | datedCueHints
const speechHints = hint.speech | hint.quote
const rightsHints = hint.rights | hint.capitals

/**
 * The best cue of a paragraph's beginning and end; speech and quotation marks speak against the weaker ones. Where
 * something else speaks for a caption (`backed`), a cue counts that alone is too weak.
 */
function best(head: string, tail: string, hints: number, backed: boolean): {reason: string; worth: number} | undefined {
  if ((hints & cueHints) === 0) return undefined
  let found: {reason: string; worth: number} | undefined
  const spoken = (hints & speechHints) !== 0 && speech.test(head)
  const pictured =
    (hints & hint.picture) !== 0 && (pictureWords.test(head) || (head.length === reach && pictureWords.test(tail)))
  for (const {reason, shape, worth} of cues) {
    if (found && found.worth >= worth) continue
    if ((spoken && worth < 0.8) || (reason === 'sides' ? (hints & hint.sides) === 0 : !pictured)) continue
    if (shape.test(head) || (head.length === reach && shape.test(tail))) found = {reason, worth}
  }
  if (spoken || head.length > 400 || (hints & datedCueHints) === 0) return found
  const dated = (hints & hint.figure) !== 0 && readDate(head, 0, head.length) !== undefined
  if ((hints & hint.seen) !== 0 && (dated || backed || found) && seen.test(head))
    found = stronger(found, {reason: 'is seen', worth: dated ? 0.75 : 0.4})
  if ((hints & hint.pose) !== 0 && (dated || backed) && ended.test(head) && !figures.test(head) && present.test(head))
    found = stronger(found, {reason: 'present tense', worth: dated ? 0.6 : 0.2})
  return found
}

function stronger(
  first: {reason: string; worth: number} | undefined,
  second: {reason: string; worth: number}
): {reason: string; worth: number} {
  if (!first) return second
  const top = first.worth >= second.worth ? first : second
  return {reason: top.reason, worth: Math.min(0.9, top.worth + (Math.min(first.worth, second.worth) >= 0.4 ? 0.1 : 0))}
}

/** Where the rights notices behind a caption begin, and `less` and `more` of its page. */
function beforeRights(flat: string, start: number, end: number, hints: number): number {
  const from = Math.max(start, end - reach)
  let stop = end
  if ((hints & rightsHints) !== 0) {
    const tail = flat.slice(from, end)
    const notice = mayHaveRights.test(tail) ? rights.exec(tail) : null
    // In a story set in capitals they are words of its own.
    if (notice && hasSmall(tail.slice(0, notice.index))) stop = from + notice.index
  }
  stop = trimSpan(flat, from, stop).end
  if (!endsShown(flat, from, stop)) return stop
  const edge = Math.max(from, stop - longestShown)
  const button = shown.exec(flat.slice(edge, stop))
  const before = button ? trimSpan(flat, from, edge + button.index).end : from
  return /[.)…]$/.test(flat.slice(Math.max(from, before - 1), before)) ? before : stop
}

/** The first full date. */
function readDate(flat: string, start: number, end: number): DateField | undefined {
  const text = flat.slice(start, Math.min(end, start + 1000))
  if (!fourFigures.test(text)) return undefined
  fullDate.lastIndex = 0
  for (const match of text.matchAll(fullDate)) {
    const groups = match.groups ?? {}
    const month = monthOf(groups['month'] ?? groups['month2'] ?? '')
    const day = Number(groups['day'] ?? groups['day2'])
    const year = groups['year'] ?? groups['year2']
    const iso =
      groups['iso'] ??
      (month && day > 0 && day < 32 && year ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : undefined)
    if (iso)
      return {
        text: clean(match[0], 0, match[0].length),
        start: start + match.index,
        end: start + match.index + match[0].length,
        iso
      }
  }
  return undefined
}
