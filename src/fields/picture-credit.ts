/**
 * Picture credits: who took a picture and who passed it on.
 *
 * ```text
 * credit := "("? label? part (separator part)* ")"?
 * label  := Photo: | Photo by | Image credit: | Credit: | © | Courtesy of | ...
 * part   := agency or picture house | person | organisation | @handle | Pool, Handout, File photo, Stringer, ...
 * ```
 *
 * A credit without a label needs an agency and something that ties it to a picture: `AP Photo`, ` via `, or a slash with
 * a name on its other side.
 */
import {nameParticles} from '../lexicon/particles.ts'
import {clean, trimSpan} from '../text/flat.ts'
import {isPlainSmall, startsBig} from '../text/letters.ts'
import {everyHint, hint} from './hints.ts'
import type {CreditContext, Part, PictureCredit} from './picture-credit-parts.ts'
import {assemble, creditWord, houseNames, knownAgency, lone, longest, readParts, ties} from './picture-credit-parts.ts'
import {endsSentence} from './chrome.ts'
import {readSignedCredit} from './picture-credit-signed.ts'

/** A credit at the end of a stretch: where it begins and ends, brackets and label included. */
export interface CreditTail extends PictureCredit {
  start: number
  end: number
}

/** A label at the beginning of a credit. The second form stands without a colon and needs a name behind it. Bounded: credits have 140 characters. */
const label =
  /(?:(?:File|Stock|Handout|Archive) (?:photo|picture|image|pic)|(?:File |Stock |Main |Lead )?(?:Photo(?:graph|s)?|PHOTOS?|Picture|Pictures|Pic|PIC|Image|IMAGE|Images|Foto|FOTO|Illustration|Graphic|Video|Screenshot)(?: (?:[Cc]redits?|[Cc]ourtesy(?: of)?|by|from|source))?|Credits?|CREDITS?|Photographer|Bild|Quelle|Source|Courtesy|Supplied(?: by)?) ?: {0,2}|Credit(?:\.{3}|…) ?|(?:Photo(?:graph|s)?|Picture|Pictures|Image|Images|Illustration|Graphic|Video|Screenshot)(?: [Cc]redit)? (?:by|courtesy(?: of)?|via) |(?<=^|[.!?)"” ] {0,2})Courtesy of (?:the )?|^Courtesy (?=\p{Lu})|Credit (?=\p{Lu}[^.]{1,60}[/—])|© ?(?!(?:Copyright )?\d)/gu
const labelHere = new RegExp(label.source, 'uy')
/** A word of a label: plain literals are found many times faster. */
const mayHaveLabel =
  /Photo|PHOTO|photo:|picture:|image:|pic:|Pic|PIC|Imag|IMAG|Foto|FOTO|Illustr|Graphic|Video|Screenshot|Credit|CREDIT|Bild|Quelle|Source|Courtesy|Supplied|©/
const labelHints = hint.label | hint.copyright
const tieHints = hint.tie | hint.slash
/** A credit without brackets has one of these, unless it stands behind the last full stop. */
export const creditHints = labelHints | tieHints | hint.house
const sourceMark = /^(?:source|quelle|video|graphic)/i
const creditStart = /[\p{Lu}@-]/u
const sentenceEnd = /[.!?…]["'”’)]{0,2}$/u
const abbreviation =
  /^(?:\p{Lu}\.(?:\p{Lu}\.?)*|(?:St|Jr|Sr|Dr|Mr|Mrs|Ms|Inc|Ltd|Co|Corp|Lt|Col|Gen|Sgt|Cpl|Capt|Maj|Pvt|Spc|Pfc|Adm|Dept)\.)$/u
const initial = /^\p{Lu}\.$/u
const gluedSentence =
  /^(?!@|\w{1,30}\.(?:com|org|net)\b)[^.!?]{0,40}[a-z\u00DF-\u0390\u03AC-\u03CE\u0430-\u1FFF\d)"”][.!?]["”]?(?=\p{Lu}|@)/u
const byline = /^by /i
/** `... were published by AFP/Getty` */
const sentenceWord = /\b(?:by|of|to|from|with|for|and|or|the|an?|told|on|as|per|said|tells|than|over) {0,2}$/i
const leading =
  /^(?:(?:Colou?r|Black (?:and|&) White|B&W) )?(?:Photo|Picture|Photograph|Illustration)s?: {0,2}(?<value>[^/;]{3,80} ?)\/ (?=\p{Lu})/u
/** `Colour`, `Black`, `Photo`, `Illustration`. */
const mayLead = /[CBPI]/
const givenWord = /^(?:Supplied|SUPPLIED|Handout|HANDOUT|Submitted|Contributed)$/
const firstJoint = /\/| via /u
const mayBeTied = /[/|]|via|photo|file/i
/** `AP Photo`, `CNA file photo`. */
const photoWord = /^(?:photo|file)\b/i

/**
 * Reads the credit at the end of a caption.
 *
 * @param flat flat text
 * @param start where the caption starts
 * @param end where it ends, rights notices excluded
 * @param context who is an agency
 * @param hints what may be in it
 */
export function readCreditTail(
  flat: string,
  start: number,
  end: number,
  context: CreditContext,
  hints = everyHint
): CreditTail | undefined {
  const span = trimSpan(flat, start, end)
  if (span.end - span.start < 3) return undefined
  return (
    bracketed(flat, span.start, span.end, context) ??
    ((hints & labelHints) === 0 ? undefined : labelled(flat, span.start, span.end, context)) ??
    bare(flat, span.start, span.end, context, hints) ??
    readSignedCredit(flat, span.start, span.end, context)
  )
}

/**
 * Reads a picture credit that stands alone on its line: `Ana Ruiz/Pool via REUTERS`, `Getty Images/iStockphoto`.
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
): CreditTail | undefined {
  const span = trimSpan(flat, start, end)
  if (
    span.end - span.start < 3 ||
    span.end - span.start > longest ||
    ((flat.charCodeAt(span.start) | 32) === 98 && byline.test(flat.slice(span.start, span.start + 4)))
  )
    return undefined
  // `Image: Getty Images)`, whose bracket the page lost.
  if (flat.charAt(span.end - 1) === ')' && !flat.slice(span.start, span.end).includes('(')) {
    const bare = readCreditLine(flat, span.start, span.end - 1, context, hints)
    return bare && {...bare, end: span.end}
  }
  const tail = readCreditTail(flat, span.start, span.end, context, hints)
  if (tail && tail.start <= span.start + 1)
    return tail.basis === 'weak' && !tail.agencies.some(agency => houseNames.has(agency.name))
      ? undefined
      : {...tail, start: span.start}
  if ((hints & hint.house) === 0) return undefined
  const to = flat.charAt(span.end - 1) === '.' ? span.end - 1 : span.end
  const parts = readParts(flat, span.start, to, context)
  if (!parts || !parts.some(part => part.kind === 'house')) return undefined
  // `Getty.`: one word with a full stop ends a sentence.
  if (to < span.end && !flat.slice(span.start, to).includes(' ')) return undefined
  return {start: span.start, end: span.end, ...assemble(flat, span.start, to, parts, 'strong')}
}

/** `... on Sunday. (Ana Ruiz/Pool via AP)` */
function bracketed(flat: string, start: number, end: number, context: CreditContext): CreditTail | undefined {
  let close = end - 1
  if (flat.charAt(close) === '.') close--
  const mark = flat.charAt(close)
  if (mark !== ')' && mark !== ']') return undefined
  const opener = mark === ')' ? '(' : '['
  const open = flat.lastIndexOf(opener, close)
  if (open < start || close - open > longest) return undefined
  const inner = trimSpan(flat, open + 1, flat.charAt(close - 1) === '.' ? close - 1 : close)
  if (inner.end - inner.start < 2) return undefined
  const head = leadingLabel(flat, inner.start, inner.end)
  const parts = readParts(flat, head ?? inner.start, inner.end, context)
  if (!parts) return undefined
  const basis =
    head === undefined
      ? bracketBasis(parts, sentenceEnd.test(flat.slice(start, open).trimEnd().slice(-4)))
      : weakLabel(flat, inner.start)
        ? 'weak'
        : 'label'
  if (!basis) return undefined
  return {start: open, end, ...assemble(flat, inner.start, inner.end, parts, basis)}
}

const ownPhoto = /^[A-Z]{2,6} (?:[Ff]ile )?(?:Photo|PHOTO|photo|Pic|pic)$/

/** `... on Sunday. (Unsplash)` is a picture's; `the Environmental Protection Agency (EPA)` and `... on Sunday. (AP)` need not be. */
function bracketBasis(parts: Part[], isBehindStop: boolean): PictureCredit['basis'] | undefined {
  if (ties(parts)) return 'strong'
  // `... near the counter. (HT Photo)`: a house of three letters that has no row.
  if (isBehindStop && parts.length === 1 && parts.some(part => ownPhoto.test(part.text))) return 'label'
  if (!lone(parts)) return undefined
  return isBehindStop && parts.some(part => part.kind === 'house') ? 'label' : 'weak'
}

/** A person and, behind a slash, whose picture it is. */
function isSigned(parts: readonly Part[]): boolean {
  return parts.some(part => part.kind === 'person') && parts.some(part => part.joint === '/')
}

const bigOrHyphen = /[\p{Lu}-]/u

/** `... on Sunday. Photo by ANA RUIZ /AFP via Getty Images` */
function labelled(flat: string, start: number, end: number, context: CreditContext): CreditTail | undefined {
  const from = Math.max(start, end - longest)
  const tail = flat.slice(from, end)
  if (!mayHaveLabel.test(tail)) return undefined
  label.lastIndex = 0
  for (let match = label.exec(tail); match; match = label.exec(tail)) {
    const at = from + match.index
    const value = behindLabels(flat, at + match[0].length, end)
    // A label begins a word, or is glued to the end of the sentence: `The harbour at duskCredit: Novaria`.
    const before = at === start ? ' ' : flat.charAt(at - 1)
    if (bigOrHyphen.test(before) || value >= end) continue
    let to = end
    if (flat.charAt(to - 1) === '.' && !endsShort(flat, value, to)) to--
    // `Photo` as the last words of a sentence (`... in the Photo by then`) has no name behind it.
    const parts = readParts(flat, value, to, context)
    if (
      !parts ||
      (flat.charAt(value - 1) !== ':' &&
        !match[0].includes(':') &&
        flat.charAt(at) !== '©' &&
        !creditStart.test(flat.charAt(value)))
    )
      continue
    // `© Ana Roe/Ministry of Fish`, but not `© Harbour Post`.
    if (flat.charAt(at) === '©' && !parts.some(part => part.agency) && !isSigned(parts)) continue
    return {start: at, end, ...assemble(flat, at, to, parts, weakLabel(flat, at) ? 'weak' : 'label')}
  }
  return undefined
}

/**
 * Reads a credit in front of its caption: `Colour Photo: Ana Ruiz, Reuters / Ferries leave Lima on Sunday.`
 *
 * @param flat flat text
 * @param start where the caption starts
 * @param end where it ends
 * @param context who is an agency
 */
export function readLeadingCredit(
  flat: string,
  start: number,
  end: number,
  context: CreditContext
): CreditTail | undefined {
  if (!mayLead.test(flat.charAt(start))) return undefined
  const match = leading.exec(flat.slice(start, Math.min(end, start + longest)))
  const value = match?.groups?.['value']
  if (!match || value === undefined) return undefined
  const stop = start + match[0].trimEnd().length - 1
  const parts = readParts(flat, stop - value.length, stop, context)
  if (!parts || !parts.some(part => part.agency ?? part.kind === 'person')) return undefined
  return {start, end: start + match[0].length, ...assemble(flat, start, stop, parts, 'label')}
}

interface Word {
  text: string
  start: number
}

/** The word that ends at or before an offset, or nothing. */
function wordBefore(flat: string, start: number, end: number): Word | undefined {
  let to = end
  while (to > start && flat.charCodeAt(to - 1) === 32) to--
  if (to === start) return undefined
  const from = Math.max(start, flat.lastIndexOf(' ', to - 1) + 1)
  return {text: flat.slice(from, to), start: from}
}

function wordsOf(flat: string, start: number, end: number): Word[] {
  const words: Word[] = []
  for (let word = wordBefore(flat, start, end); word; word = wordBefore(flat, start, word.start)) words.push(word)
  return words.reverse()
}

/** `... on Sunday. REUTERS/Ana Ruiz/File Photo`, `... on Sunday   Ana Ruiz/Getty Images` */
function bare(flat: string, start: number, end: number, context: CreditContext, hints: number): CreditTail | undefined {
  const from = Math.max(start, end - longest)
  const stops = flat.charAt(end - 1) === '.' && !endsShort(flat, from, end)
  // Prose has none of what ties an agency to a picture.
  const isProse = (hints & tieHints) === 0 || !mayBeTied.test(flat.slice(from, end))
  if (isProse && stops) return undefined
  const to = stops ? end - 1 : end
  const last = wordBefore(flat, from, to)
  const previous = last && wordBefore(flat, from, last.start)
  const closed = sentenceEnd.test(previous?.text ?? '')
  if (last && closed && !stops && last.text.length > 1) {
    // `... on Sunday. Supplied`, `... on Sunday. AP`
    const given = givenWord.test(last.text)
    const parts = given || knownAgency(last.text, context) ? readParts(flat, last.start, to, context) : undefined
    if (parts) return {start: last.start, end, ...assemble(flat, last.start, to, parts, given ? 'label' : 'weak')}
  }
  if (isProse) return undefined
  let at = -1
  let tied = false
  /** Whether the walk to the left came to a sentence's end, a gap or the start, and not to running text. */
  let clear = false
  let behind: Word | undefined
  for (let word = last; word; behind = word, word = wordBefore(flat, from, word.start)) {
    const {text, start: here} = word
    // `2019.J. Ruiz / AP file`, `dusk.REUTERS/Ana Ruiz`: glued to the sentence.
    const glue = gluedSentence.exec(text)
    if (glue) {
      at = here + glue[0].length
      tied ||= text.includes('/')
      clear = true
      break
    }
    if (behind) {
      clear = (sentenceEnd.test(text) && !abbreviation.test(text)) || (tied && behind.start > here + text.length + 1)
      if (clear || text.endsWith(':') || text.endsWith('"') || text.endsWith('”')) break
    }
    if (!creditWord(text, context)) break
    at = here
    tied ||=
      text.includes('/') ||
      text === 'via' ||
      text === '|' ||
      (photoWord.test(behind?.text ?? '') && knownAgency(text, context) !== undefined)
    clear = here === start
  }
  if (at === -1 || !tied) return undefined
  if (!clear) at = afterRunningText(flat, at, to, stops, context)
  const parts = at === -1 ? undefined : readParts(flat, at, to, context)
  return parts && ties(parts) ? {start: at, end, ...assemble(flat, at, to, parts, 'strong')} : undefined
}

/**
 * Where the credit begins when no full stop parts it from the sentence (`... protest in Oslo REUTERS/Ana Ruiz`,
 * `... protest in Oslo Ana Ruiz/AP`), or -1.
 */
function afterRunningText(flat: string, start: number, end: number, stops: boolean, context: CreditContext): number {
  // `... the poll by Reuters/Ipsos.` is a sentence.
  if (stops || sentenceWord.test(flat.slice(Math.max(0, start - 12), start))) return -1
  const cut = firstJoint.exec(flat.slice(start, end))
  const stop = trimSpan(flat, start, cut ? start + cut.index : end).end
  const words = wordsOf(flat, start, stop)
  for (const {start: at} of words) if (knownAgency(clean(flat, at, stop), context)) return at
  if (!cut) {
    for (const {text, start: at} of words) if (knownAgency(text, context)) return at
    return -1
  }
  // A name has two words, three with an initial or a particle.
  const middle = words[words.length - 2]?.text ?? ''
  const name =
    words[words.length - (words.length > 2 && (initial.test(middle) || nameParticles.has(middle)) ? 3 : 2)] ?? words[0]
  return name && startsBig(name.text) ? name.start : -1
}

/** Whether the full stop that a stretch ends on is that of `Inc.` or `U.S.` */
export function endsShort(flat: string, start: number, end: number): boolean {
  const first = Math.max(start, end - longestWord)
  let from = end
  while (from > first && flat.charCodeAt(from - 1) !== 32) from--
  // Nearly all last words begin small, or are longer than any of these and no initials.
  if (isPlainSmall(flat.charCodeAt(from))) return false
  if (end - from > longestShort && flat.charCodeAt(from) < 128 && flat.charCodeAt(from + 1) !== 46) return false
  return abbreviation.test(flat.slice(from, end))
}

/** Whether the last word stands behind the end of a sentence: without a tie or label, nothing but `Supplied` and `AP` there is a credit. */
export function endsBehindStop(flat: string, start: number, end: number): boolean {
  const first = Math.max(start, end - longest)
  let at = end - 1
  while (at >= first && flat.charCodeAt(at) !== 32) at--
  while (at >= first && flat.charCodeAt(at) === 32) at--
  return endsSentence(flat, at + 1, first)
}

const longestWord = 30
/** `Dept.` */
const longestShort = 5

function leadingLabel(flat: string, start: number, end: number): number | undefined {
  const behind = behindLabels(flat, start, end)
  return behind > start && behind < end ? behind : undefined
}

/** Behind the labels at an offset: pages print their own in front of the one that the picture came with, `Photo: Photo: `. */
function behindLabels(flat: string, start: number, end: number): number {
  let at = start
  for (let count = 0; count < mostLabels; count++) {
    labelHere.lastIndex = 0
    at += labelHere.exec(flat.slice(at, Math.min(end, at + 60)))?.[0].length ?? 0
  }
  return at
}

const mostLabels = 2

/** `Source: Reuters` closes stories as well as captions. */
function weakLabel(flat: string, at: number): boolean {
  return sourceMark.test(flat.slice(at, at + 12))
}
