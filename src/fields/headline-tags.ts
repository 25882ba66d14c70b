/**
 * Tags before and behind a headline.
 */
import {leadTag, tagKind, versionKinds} from '../lexicon/headline-tags.ts'
import type {HeadlineTag, Span, StoryVersion} from '../story/types.ts'
import {clean, trimSpan} from '../text/flat.ts'

/** `RPT-UPDATE 2-ANALYSIS-` has three; more are no headline. */
const mostTags = 5

const dashMark =
  /(?<words>[A-Za-z\u00C0-\u024F][A-Za-z\u00C0-\u024F&+.'’ ]{1,38}?)(?: ?(?<number>\d{1,2}))?(?:\(OFFICIAL\))?(?<mark>-(?=\S)| --? | [–—] |- )/y
const hyphenWords =
  /(?<words>WRAP-UP|ROUND-UP|CROSS-COUNTRY SKIING|CORRECTED-\(OFFICIAL\))(?: (?<number>\d{1,2}))?(?<mark>-(?=\S)| - )/iy
const colonMark =
  /(?<words>[A-Za-z\u00C0-\u024F][A-Za-z\u00C0-\u024F&+.'’ -]{1,38}?)(?: ?(?<number>\d{1,2}))?(?<mark> ?[:：](?!\/\/) ?| \| )/y
const leadMark = /(?<words>\d{1,2}(?:st|nd|rd|th) ?(?:ld|lead|net)(?:[ -]{1,3}writethru)?)(?<mark> ?[:-] ?)/iy
const bracketMark = /[([](?<words>[A-Za-z\u00C0-\u024F\d][A-Za-z\u00C0-\u024F\d&.'’ -]{0,38})[)\]](?<mark>-| --? | ?)/y
/** `>>>ANSA/ `, `*DJ `, `*Flash` of Ritzau, `++ Flash ++`. */
const agencyMark = />{2,3} ?(?<words>[A-Za-z\u00C0-\u024F]{2,10})\/ ?/y
const starMark = /\*(?:DJ )?(?=[A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF"'“‘])/y
/** `CORONAVIRUS/Taiwan ...`: a topic in capitals, then a headline in usual case. */
/** `DJ UPDATE: ` is marked as Dow Jones's own; a DJ may also be a person. */
const houseMark = /DJ (?=\p{Lu}{2})/uy
const slashMark = /(?<words>\p{Lu}{5,20}(?: \p{Lu}{2,15})?)\/(?=\p{Lu}[a-z\u00DF-\u0390\u03AC-\u03CE\u0430-\u1FFF])/uy
const smallLetters = /\p{Ll}{2}/u
const strongStart = /^[\p{Lu}\p{N}"'“‘«$€£¥<]/u
const capitals = /^\P{Ll}+$/u

interface Found extends Span {
  kind: HeadlineTag['kind']
  number?: number
  /** Where the headline goes on. */
  next: number
}

function at(pattern: RegExp, flat: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset
  return pattern.exec(flat)
}

function found(match: RegExpExecArray, kind: HeadlineTag['kind'], number?: number): Found {
  const end = match.index + match[0].trimEnd().length
  return {start: match.index, end, kind, next: match.index + match[0].length, ...(number !== undefined && {number})}
}

function numberOf(match: RegExpExecArray): number | undefined {
  const number = match.groups?.['number']
  return number === undefined || number === '' ? undefined : Number(number)
}

const threeBigWords = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u

const smallBehindBlank = / \p{Ll}/u

/** `UPDATE 2-`, `Soccer-`, `CORRECTED - `, `Exclusive - `. */
function readDash(flat: string, from: number, end: number): Found | undefined {
  const match = at(hyphenWords, flat, from) ?? at(dashMark, flat, from)
  const words = match?.groups?.['words']
  if (!match || words === undefined) return undefined
  const entry = tagKind(words.replace(/-\(OFFICIAL\)/i, ' OFFICIAL'), 'dash')
  if (!entry) return undefined
  const rest = flat.slice(from + match[0].length, end)
  const number = numberOf(match)
  const glued = match.groups?.['mark'] === '-'
  const upper = capitals.test(words)
  // `PRESS DIGEST- Irish papers`; but `oil- and gas-rich`.
  if (match.groups?.['mark'] === '- ' && !upper) return undefined
  if (entry.compound) {
    // `TEXT-BOOK CASE`, `Lead-free paint`: in capitals, before a headline in small letters.
    if (!upper || !(smallLetters.test(rest) || !glued || number !== undefined)) return undefined
  } else if (!upper && !strongStart.test(rest)) {
    // `Golf-mad town`, `Update-driven`
    return undefined
  }
  // `Soccer-Mad Town Wins`: title case all through makes a compound of it.
  if (glued && !upper && entry.sport && threeBigWords.test(rest) && !smallBehindBlank.test(rest)) return undefined
  return found(match, entry.kind, number)
}

/** `INSTANT VIEW:`, `Update 1:`, `Opinion | `, `ASIA:`. */
function readColon(flat: string, from: number, end: number): Found | undefined {
  const match = at(colonMark, flat, from)
  const words = match?.groups?.['words']
  if (!match || words === undefined) return undefined
  const entry = tagKind(words, 'colon') ?? (words.includes('-') ? tagKind(words, 'dash') : undefined)
  if (!entry) return undefined
  const rest = flat.slice(from + match[0].length, end)
  if (entry.compound && (!capitals.test(words) || !smallLetters.test(rest))) return undefined
  // `Oslo: 3 pm`, `Live: ...` may have anything behind; a bar needs words.
  return found(match, entry.kind, numberOf(match))
}

/** `(LEAD)`, `(2nd LD)`, `(CORRECTED) - `. */
function readBracket(flat: string, from: number): Found | undefined {
  const match = at(bracketMark, flat, from)
  const words = match?.groups?.['words']
  if (!match || words === undefined) return undefined
  return bracketKind(words, found(match, 'other'))
}

function bracketKind(words: string, tag: Found): Found | undefined {
  const lead = leadTag.exec(words)
  if (lead) return {...tag, kind: 'lead', number: Number(lead.groups?.['number'])}
  const numbered = /^(?<words>.{2,30}?) ?(?<number>\d{1,2})$/.exec(words)?.groups
  const entry = tagKind(numbered?.['words'] ?? words, 'bracket') ?? tagKind(words, 'bracket')
  if (!entry) return undefined
  return {...tag, kind: entry.kind, ...(numbered && {number: Number(numbered['number'])})}
}

function readSymbol(flat: string, from: number): Found | undefined {
  const agency = at(agencyMark, flat, from)
  if (agency) return found(agency, 'other')
  const star = at(starMark, flat, from)
  if (star) return found(star, 'urgent')
  const slash = at(slashMark, flat, from)
  if (!slash) return undefined
  return found(slash, tagKind(slash.groups?.['words'] ?? '', 'dash')?.kind ?? 'topic')
}

/** `DJ ` counts where another tag follows. */
function readHouse(source: string, from: number): Found | undefined {
  const match = at(houseMark, source, from)
  if (!match) return undefined
  const next = from + match[0].length
  return (readDash(source, next, source.length) ?? readColon(source, next, source.length))
    ? found(match, 'other')
    : undefined
}

function toTag(flat: string, tag: Found): HeadlineTag {
  return {
    start: tag.start,
    end: tag.end,
    text: clean(flat, tag.start, tag.end),
    kind: tag.kind,
    ...(tag.number !== undefined && {number: tag.number})
  }
}

const twoLetters = /\p{L}{2}/u

/**
 * Reads the tags that a headline begins with, each on its own: `RPT-UPDATE 3-` is two.
 *
 * @param flat flat text
 * @param start where the headline starts
 * @param end where it ends
 * @returns the tags and the offset at which the headline proper begins
 */
export function readLeadingTags(flat: string, start: number, end: number): {tags: HeadlineTag[]; from: number} {
  const source = flat.slice(start, end)
  const tags: HeadlineTag[] = []
  let from = 0
  while (tags.length < mostTags) {
    const lead = at(leadMark, source, from)
    const tag =
      (lead && found(lead, 'lead', Number.parseInt(lead[0], 10))) ??
      readBracket(source, from) ??
      readSymbol(source, from) ??
      readDash(source, from, source.length) ??
      readColon(source, from, source.length)
    const house = tag ? undefined : readHouse(source, from)
    if (house) {
      tags.push(toTag(source, house))
      from = house.next
      continue
    }
    // A headline is left behind it.
    if (!tag || !twoLetters.test(source.slice(tag.next))) break
    tags.push(toTag(source, tag))
    from = tag.next
    while (source.charCodeAt(from) === 32) from++
  }
  return {tags: tags.map(tag => ({...tag, start: tag.start + start, end: tag.end + start})), from: start + from}
}

const trailingBracket =
  / ?[([](?<words>[A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF][A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF .-]{0,30})[)\]]$/
const trailingNumber = / ?\((?<number>[2-9])(?:\.|e|er|der|ème|eme|ter|bis)?\)$/i
const trailingTake = / ?(?:=(?<equals>[2-9])|-(?<dashes>[2-9])-)$/
const trailingUpdate = / -{1,2} (?:(?<number>\d{1,2})(?:st|nd|rd|th) )?update(?: (?<after>\d{1,2}))?$/i
const trailingMedia = /, article with (?:image|gallery|video|graphic)s?$/i

/**
 * Reads the tags that a headline ends with: `(Update1)`, `(3DER)`, `=2`, `-2-`.
 *
 * @param flat flat text
 * @param start where the headline starts
 * @param end where it ends
 * @returns the tags in order and the offset at which the headline proper ends
 */
export function readTrailingTags(
  flat: string,
  start: number,
  end: number
): {tags: HeadlineTag[]; to: number; take?: number} {
  const tags: HeadlineTag[] = []
  let to = end
  let take: number | undefined
  for (let count = 0; count < 2; count++) {
    const head = flat.slice(Math.max(start, to - 60), to)
    const shift = to - head.length
    const tag = readTrailing(head)
    if (!tag || tag.start + shift - start < 3) break
    const span = trimSpan(flat, tag.start + shift, to)
    tags.unshift(toTag(flat, {...tag, ...span}))
    if (tag.take) take = tag.number
    to = tag.start + shift
  }
  return {tags, to: trimSpan(flat, start, to).end, ...(take !== undefined && {take})}
}

function readTrailing(head: string): (Found & {take?: true}) | undefined {
  const whole = (match: RegExpExecArray): Found => ({
    start: match.index,
    end: head.length,
    next: head.length,
    kind: 'other'
  })
  const bracket = trailingBracket.exec(head)
  const inner = bracket && bracketKind(bracket.groups?.['words'] ?? '', whole(bracket))
  if (inner) return inner
  const number = trailingNumber.exec(head)
  if (number) return {...whole(number), kind: 'update', number: Number(number.groups?.['number'])}
  const take = trailingTake.exec(head)
  if (take) return {...whole(take), number: Number(take.groups?.['equals'] ?? take.groups?.['dashes']), take: true}
  const update = trailingUpdate.exec(head)
  if (update) {
    const printed = update.groups?.['number'] ?? update.groups?.['after']
    return {...whole(update), kind: 'update', ...(printed !== undefined && {number: Number(printed)})}
  }
  const media = trailingMedia.exec(head)
  return media ? whole(media) : undefined
}

const versionMarks = /[-:\s[\]()|–—]{1,6}$|^[\s([]{1,4}/g

/**
 * Which writing of the story the tags of its headline make it.
 *
 * @param tags tags in order
 * @param take number of the take, where the headline ends on it
 */
export function versionOf(tags: readonly HeadlineTag[], take?: number): StoryVersion | undefined {
  const said = tags.filter(tag => versionKinds[tag.kind] !== undefined)
  // `CORRECTED-UPDATE 1-` is a correction of the first update.
  const main = said.find(tag => tag.kind === 'correction') ?? said.find(tag => tag.number !== undefined) ?? said[0]
  if (!main) return take === undefined ? undefined : {kind: 'take', number: take, text: `=${String(take)}`}
  const number = said.find(tag => tag.number !== undefined)?.number
  const text = said.map(tag => tag.text.replace(versionMarks, '')).join(' ')
  const kind = /writethru/i.test(main.text) ? 'writethru' : (versionKinds[main.kind] ?? 'other')
  return {kind, ...(number !== undefined && {number}), text}
}

const tagLine = /^[([]?(?<words>[\p{L}\d][\p{L}\d&+'’ -]{1,40}?)(?: (?<number>\d{1,2}))?[)\]]? ?[:=]?$/u

/**
 * Reads a line that is a tag alone, above the headline: `1ST LEAD`, `EXTRA`, `UPDATE 1`, `(Eil)`.
 *
 * @param flat flat text
 * @param start where the line starts
 * @param end where it ends
 */
export function readTagLine(flat: string, start: number, end: number): HeadlineTag | undefined {
  const span = trimSpan(flat, start, end)
  if (span.end - span.start > 48) return undefined
  const line = flat.slice(span.start, span.end)
  const groups = tagLine.exec(line)?.groups
  const words = groups?.['words']
  if (words === undefined) return undefined
  const text = line.replace(/ {2,}/g, ' ')
  const lead = leadTag.exec(words)?.groups?.['number']
  if (lead !== undefined) return {...span, text, kind: 'lead', number: Number(lead)}
  const kind = lineTags[words.toUpperCase()] ?? versionLine(words)
  if (kind === undefined) return undefined
  const number = groups?.['number']
  return {...span, text, kind, ...(number !== undefined && {number: Number(number)})}
}

/** Tags that stand on a line of their own, and words that only stand so. */
const lineTags: Readonly<Record<string, HeadlineTag['kind']>> = {
  EXTRA: 'urgent',
  URGENT: 'urgent',
  FLASH: 'urgent',
  BULLETIN: 'urgent',
  EIL: 'urgent',
  BLITZ: 'urgent',
  'BREAKING NEWS': 'urgent',
  ALERT: 'urgent',
  'NEWS ALERT': 'urgent',
  SITUATION: 'other',
  LEAD: 'lead',
  SUMMARY: 'wrapup',
  'FOTO PRODUKTION': 'other',
  'HOLD HOLD HOLD': 'advisory',
  'KILL KILL KILL': 'advisory',
  ADVISORY: 'advisory',
  EXCLUSIVE: 'exclusive'
}

/** `UPDATE 1`, `CORRECTED`, `REFILE`: in capitals or brackets, for `Update` heads a list of stories. */
function versionLine(words: string): HeadlineTag['kind'] | undefined {
  const entry = tagKind(words, 'bracket')
  if (!entry || entry.sport || (!capitals.test(words) && words.includes(' '))) return undefined
  return versionKinds[entry.kind] && capitals.test(words) ? entry.kind : undefined
}
