/**
 * The parts of a picture credit, and what they say together.
 *
 * ```text
 * part := agency or picture house | person | organisation | @handle | Pool, Handout, File photo, Stringer, ...
 * ```
 */
import {unlistedAgency} from '../agencies/registry.ts'
import {nameParticles} from '../lexicon/particles.ts'
import {creditFillers, organisationWords, pictureHouses, pollPartners} from '../lexicon/pictures.ts'
import type {Agency, Field, Person, StoryAgency} from '../story/types.ts'
import {personCase} from '../text/case.ts'
import {clean, trimSpan} from '../text/flat.ts'
import {hasBig, isPlainSmall, startsBig} from '../text/letters.ts'

/** Who is an agency. */
export interface CreditContext {
  /** Knows the signs of all agencies. */
  agencyOf: (printed: string) => Agency | undefined
}

/** A picture credit and its parts. */
export interface PictureCredit {
  /** Without brackets; `Credit:` is no part of the text, `Photo:` and the like are. */
  credit: Field
  photographer?: Person
  /** Origin first, distributor last. */
  agencies: StoryAgency[]
  /** A picture from the archive, marked as such. */
  file: boolean
  /** `strong`: cannot be anything else; `label`: rests on a label; `weak`: an agency alone in brackets or on its line. */
  basis: 'strong' | 'label' | 'weak'
}

/** A part of a credit. */
export interface Part {
  kind: 'agency' | 'house' | 'person' | 'filler' | 'handle' | 'organisation'
  start: number
  end: number
  text: string
  agency?: Agency
  /** What stands before the part. */
  joint: '' | '/' | 'via' | ',' | '|'
}

/** Credits are no longer than this. */
export const longest = 140

/** The branches of one house are one: `Getty Images Europe`. */
const houses = new Map(
  pictureHouses.map(name => [name.toLowerCase(), name.startsWith('Getty') ? 'Getty Images' : name])
)
/** Picture houses as they are usually printed. */
export const houseNames: ReadonlySet<string> = new Set(pictureHouses)
const fillers = new Set(creditFillers)
/** `picture alliance`, `imago images`. */
const smallHouseWords = new Set(
  pictureHouses.flatMap(name => name.split(' ')).filter(piece => piece === piece.toLowerCase())
)

const creditMark = /^(?:credits?|(?:photo|picture|image) credits?) ?: {0,2}/i
/** Bounded: credits have 140 characters. */
const separator =
  /(?<via>(?: {0,3}\/ {0,3}| {1,3})via {1,3}(?:the )?)|(?<bar> {0,3}\| {0,3}| {1,3}[—–-]{1,2} {1,3})|(?<slash> {0,3}\/ {0,3})|(?<comma> ?[,;] {0,3})/gi
const agencyTail =
  /^(?<name>.{2,60}?)[ -](?:file )?(?:photos?|pictures?|pics?|files?|images?|wire|tv|television|graphics?|video|handout|pool|staff|foto)$/i
const mayHaveTail =
  /(?:photos?|pictures?|pics?|files?|images?|wire|tv|television|graphics?|video|handout|pool|staff|foto)$/i
const fileWords = /\b(?:file|files|archive|archives|archiv)\b/i
const handle = /^@\w{2,30}$/
const plainWord = /^[A-Z]+$/i
const personWord =
  /^(?:\p{Lu}[A-Za-z\u00C0-\u1FFF\u3040-\uD7FF'’-]*\.?|\p{Lu}\.(?:-?\p{Lu}\.){0,2}|[a-z]{1,2}['’-]\p{Lu}[A-Za-z\u00C0-\u1FFF\u3040-\uD7FF'’-]*)$/u

/** A word of a person's name: `Ruiz`, `J.R.`, `d'Arc`. */
function isPersonWord(word: string): boolean {
  return plainWord.test(word) ? word.charCodeAt(0) < 97 : personWord.test(word)
}

const organisationWord =
  /^(?:[\p{Lu}\d][A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF'’.&+-]*|of|the|and|for|de|du|des|del|la|le|les|in|[&+y]|at|abc|iStock\w*|eBay)$/u
/** `NVMA`, `Cultura RF`. */
const letters = /^[\p{Lu}\d&-]{2,8}$|\p{Ll} (?!II|IV|JR|SR)\p{Lu}{2,3}$/u
/** `University of Lima`, `Ipsos`: partners in a poll. */
const pollStart = /^(?:ipsos|norc|university|jibun|insead)\b/i
const ownTail = /\b(?:tv|television|wire|images?)$/i

/** Cuts a credit into parts; nothing when one of them cannot be a part of a credit. */
export function readParts(flat: string, start: number, end: number, context: CreditContext): Part[] | undefined {
  if (end - start > longest || end - start < 2) return undefined
  const text = flat.slice(start, end)
  const parts: Part[] = []
  let joint: Part['joint'] = ''
  let from = 0
  separator.lastIndex = 0
  for (;;) {
    const match = separator.exec(text)
    const to = match ? match.index : text.length
    if (text.slice(from, to).trim() !== '') {
      const cut = from + agencyLength(text.slice(from, to), context)
      if (cut > from) {
        const agency = readPart(flat, start + from, start + cut, joint, context)
        if (agency) parts.push(agency)
        joint = '/'
      }
      const client = clientAt(text.slice(cut, to), context)
      const part = readPart(flat, start + cut, start + to - (client?.length ?? 0), joint, context)
      if (!part || parts.length > 7) return undefined
      parts.push(part)
      if (client) parts.push({...client.part, start: start + to - client.length, end: start + to})
    } else if (from > 0 && joint !== 'via' && joint !== '/') return undefined
    if (!match) break
    const groups = match.groups ?? {}
    joint = groups['via'] ? 'via' : groups['bar'] ? '|' : groups['slash'] ? '/' : ','
    from = match.index + match[0].length
  }
  return parts.length > 0 && parts.some(part => part.kind !== 'filler' || part.text.toLowerCase() !== 'photo')
    ? parts
    : undefined
}

/** `BELGA PHOTO TOM ROE`: an agency's picture and who took it, with no mark between. */
const agencyPhoto = /^ {0,3}(?<agency>\p{Lu}\S{1,14} PHOTO) (?=\p{Lu}\S{0,20} \p{Lu})/u

/** How long the agency is that stands in front of a name; 0 where there is none. */
function agencyLength(text: string, context: CreditContext): number {
  if (!text.includes(' PHOTO ')) return 0
  const match = agencyPhoto.exec(text)
  return match && knownAgency(match.groups?.['agency'] ?? '', context) ? match[0].length : 0
}

/** `Ana Ruiz for The Daily Bugle`, `Ana Ruiz on Unsplash`: for whom or where somebody shows a picture. */
const client = / (?:for|pour|für|on) (?<name>\p{Lu}.{1,50})$/u

/** The agency or picture house behind a name and `for` or `on`, with how long that is. */
function clientAt(
  text: string,
  context: CreditContext
): {length: number; part: Pick<Part, 'kind' | 'text' | 'joint' | 'agency'>} | undefined {
  const match = client.exec(text)
  const name = match?.groups?.['name'] ?? ''
  const agency = match && match.index > 0 ? knownAgency(name, context) : undefined
  if (!match || !agency) return undefined
  return {
    length: match[0].length,
    part: {kind: houseNames.has(agency.name) ? 'house' : 'agency', text: name, joint: '/', agency}
  }
}

const forWord = / (?:for|pour|für) /u
/** Whether a word inside is one that no name has, such as a verb. */
function isSentence(text: string): boolean {
  const words = text.split(' ')
  for (let index = 1; index < words.length - 1; index++) {
    const word = words[index] ?? ''
    if (!isPlainSmall(word.charCodeAt(0)) || nameParticles.has(word.toLowerCase())) continue
    if (!organisationWord.test(word) && !isPersonWord(word)) return !forWord.test(text)
  }
  return false
}

const leadingCode =
  /^[A-Z\d]{3,8} (?=\p{Lu}[a-z\u00DF-\u0390\u03AC-\u03CE\u0430-\u1FFF]+ \p{Lu}[a-z\u00DF-\u0390\u03AC-\u03CE\u0430-\u1FFF])/u

const forWhom = / (?:for|pour|für) (?:the )?\p{Lu}.{1,50}$/u

const leadingWord = /^(?:by|from|Pool|Handout) (?=\p{Lu})/u

function readPart(
  flat: string,
  start: number,
  end: number,
  joint: Part['joint'],
  context: CreditContext
): Part | undefined {
  const span = trimSpan(flat, start, end)
  const text = clean(flat, span.start, span.end)
  const base = {...span, text, joint}
  if (text === '-' || text.length < 2) return text === '-' ? {...base, kind: 'filler'} : undefined
  const low = text.toLowerCase()
  const agency = knownAgency(text, context)
  if (agency) return {...base, kind: houseNames.has(agency.name) ? 'house' : 'agency', agency}
  if (fillers.has(low) || pollPartners.has(low)) return {...base, kind: 'filler'}
  if (handle.test(text)) return {...base, kind: 'handle'}
  // A sentence: neither a name nor an organisation has small words.
  if (isSentence(text)) return undefined
  // `NASA Ana Ruiz`: whose photographer she is.
  const named = text.replace(leadingCode, '').replace(forWhom, '').replace(leadingWord, '')
  const offset = text.indexOf(named)
  const words = named.split(' ')
  const isOrganisation = words.some(piece => organisationWords.has(piece.toLowerCase())) || letters.test(named)
  if (
    !isOrganisation &&
    words.length >= 2 &&
    words.length <= 6 &&
    words.every(piece => isPersonWord(piece) || nameParticles.has(piece.toLowerCase())) &&
    startsBig(named)
  ) {
    const length = named.length
    const exact = span.end - span.start === text.length
    return {
      ...base,
      kind: 'person',
      text: named,
      start: exact ? span.start + offset : span.start,
      end: exact ? span.start + offset + length : span.end
    }
  }
  const pieces = text.replace(/ (?:photo|picture|image|handout)$/i, '').split(' ')
  if (pieces.length <= 9 && pieces.every(piece => organisationWord.test(piece)) && hasBig(text))
    return {...base, kind: 'organisation'}
  return undefined
}

const leadWord = /^(?:the|from|by|for) /i
/** The agency or picture house of this name, `photo`, `TV` and the like behind it allowed. */
export function knownAgency(printed: string, context: CreditContext): Agency | undefined {
  const name = printed.replace(leadWord, '')
  const listed = context.agencyOf(name)
  if (listed) return listed
  const house = houses.get(name.toLowerCase())
  if (house) return unlistedAgency(house)
  const tail = mayHaveTail.test(name.slice(-12)) ? agencyTail.exec(name)?.groups?.['name'] : undefined
  if (!tail) return undefined
  return (
    context.agencyOf(tail) ??
    (houses.has(tail.toLowerCase()) ? unlistedAgency(houses.get(tail.toLowerCase()) ?? tail) : undefined)
  )
}

/** Words that a credit is made of. */
export function creditWord(text: string, context: CreditContext): boolean {
  return text
    .replace(/[,;]$/, '')
    .split('/')
    .every(piece => {
      if (piece === '' || piece === '|' || piece === '&' || /^[—–-]{1,2}$/.test(piece)) return true
      if (handle.test(piece) || organisationWord.test(piece) || isPersonWord(piece)) return true
      const low = piece.toLowerCase()
      return (
        low === 'via' ||
        low === 'photo' ||
        low === 'file' ||
        fillers.has(low) ||
        nameParticles.has(low) ||
        smallHouseWords.has(piece) ||
        context.agencyOf(piece) !== undefined
      )
    })
}

/** Whether an agency is tied to a picture here, so that no label is needed. */
export function ties(parts: Part[]): boolean {
  if (parts.some(part => pollPartners.has(part.text.toLowerCase()) || pollStart.test(part.text))) return false
  const agencies = parts.filter(part => part.agency)
  const persons = parts.some(part => part.kind === 'person')
  const fillings = parts.some(part => part.kind === 'filler' && part.joint === '/')
  if (agencies.length === 0) return persons && fillings
  // `AP Photo`, but not `Novaria TV`, whose tail is its name.
  if (agencies.some(part => agencyTail.test(part.text) && !ownTail.test(part.text))) return true
  // `Ana Ruiz, Associated Press` and `Ana Ruiz | AP` are bylines.
  const joints = parts.filter(part => part.joint === '/' || part.joint === 'via')
  if (joints.length === 0) return persons && agencies.some(part => part.kind === 'house')
  return (
    persons ||
    fillings ||
    joints.some(part => part.joint === 'via' || part.kind === 'house') ||
    agencies.length < parts.length
  )
}

/** An agency alone: `(Reuters)`, `(File photo)`, `(GETTY)`. */
export function lone(parts: Part[]): boolean {
  return parts.every(part => part.agency ?? (part.kind === 'filler' && fileWords.test(part.text)))
}

/** Puts parts together into a credit; its text begins behind `Credit:`. */
export function assemble(
  flat: string,
  start: number,
  end: number,
  parts: Part[],
  basis: PictureCredit['basis']
): PictureCredit {
  const value = clean(flat, start, end)
  const credit: Field = {text: value.replace(creditMark, ''), start, end}
  const person = parts.find(part => part.kind === 'person') ?? parts.find(part => part.kind === 'handle')
  const result: PictureCredit = {credit, agencies: agenciesOf(parts), file: fileWords.test(value), basis}
  if (person) result.photographer = {name: personCase(person.text), places: [], start: person.start, end: person.end}
  return result
}

/** Origin first, distributor last; who is named twice (`REUTERS/Novaria TV/Handout via REUTERS`) counts where named last. */
function agenciesOf(parts: Part[]): StoryAgency[] {
  const via = parts.findIndex(part => part.joint === 'via')
  const named: Agency[] = []
  parts.forEach((part, index) => {
    // An organisation passes on its own pictures: `Ministry of Fish via REUTERS`, `REUTERS/Novaria TV/Handout`.
    const handout =
      part.kind === 'organisation' && (index < via || /^(?:handout|ho)$/i.test(parts[index + 1]?.text ?? ''))
    const agency =
      part.agency ?? (handout ? unlistedAgency(part.text.replace(/ (?:photo|picture|image)$/i, '')) : undefined)
    if (!agency || agency.id === '') return
    const twice = named.findIndex(other => other.id === agency.id)
    if (twice !== -1) named.splice(twice, 1)
    named.push(agency)
  })
  return named.map((agency, index) => ({
    ...agency,
    role: index === 0 ? 'author' : index === named.length - 1 ? 'distributor' : 'partner'
  }))
}
