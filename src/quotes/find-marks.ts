/**
 * Which characters of a paragraph are quotation marks, and which of them can
 * open and which close, by what stands on either side.
 */
import {cueOf} from './cue-table.ts'
import type {Span} from '../story/types.ts'
import {characterTest} from '../text/character-test.ts'
import type {MarkStyle} from './types.ts'
import {wordInfo} from './word-info.ts'

const isBlankBefore = /* @__PURE__ */ characterTest(/[\s([{—–\-/:=>]/u)
const isBlankAfter = /* @__PURE__ */ characterTest(/[\s,.;:!?)\]}—–\-/…<]/u)
export const isWordStart = /* @__PURE__ */ characterTest(/[A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF$£€#@[({…]/)
const isDigit = /* @__PURE__ */ characterTest(/\d/)
/** `'80s`, `'tis`, `'em`: something was left out. */
const elision = /^['’‘](?:\d\ds?\b|tis\b|twas\b|em\b|til\b|cause\b|n['’]|cos\b|bout\b|round\b)/i

export type Role = 'open' | 'close' | 'either' | 'none'

export interface Mark extends Span {
  style: MarkStyle
  role: Role
}

/**
 * All marks of a paragraph that are no apostrophes, with what their neighbours
 * say of them; single marks apart, since most of them are apostrophes.
 *
 * @param flat the flat text
 * @param paragraph where to look
 */
export function findMarks(flat: string, {start, end}: Span): {doubles: Mark[]; singles: Mark[]} {
  const found: Mark[] = []
  const singles: Mark[] = []
  let open = false
  let length = 0
  for (let at = nextMark(flat, start, end); at < end; at = nextMark(flat, at + length, end)) {
    const character = flat.slice(at, at + markLength(flat, at, end))
    const next = flat.charAt(at + 1)
    // `'old-school,'''`: the first of three behind a word closes what stands in single marks
    const thrice =
      next === character && flat.charAt(at + 2) === character && at > start && !isBlankBefore(flat.charAt(at - 1))
    const twice =
      (character === "'" || character === '’' || character === '‘') && next === character && at + 1 < end && !thrice
    length = twice ? 2 : character.length
    const before = at === start ? ' ' : flat.charAt(at - 1)
    const after = at + length >= end ? ' ' : flat.charAt(at + length)
    const style = styleOf(character, twice)
    let role = roleOf(character, twice, before, after)
    // `Ruiz said," We won"`: a blank on the wrong side
    if (role === 'close' && !open && style !== 'single' && followsCue(flat, start, at)) role = 'open'
    if (style === 'single') {
      if (character === "'" || character === '’' || character === '‘') {
        const free = isBlankBefore(before) || '"“'.includes(before)
        if (free && isWordStart(after) && character !== '’' && !elision.test(flat.slice(at, at + 7)))
          singles.push({start: at, end: at + 1, style, role: 'open'})
        else if (!isBlankBefore(before) && (isBlankAfter(after) || after === '"' || after === '”'))
          singles.push({start: at, end: at + 1, style, role: 'close'})
      }
      continue
    }
    // `a 6'2" centre`, `a 12" pipe`, `"The plank was 4" wide"`
    if (role !== 'open' && (character === '"' || twice) && isDigit(before) && (!open || closesAgain(flat, at, end)))
      continue
    found.push({start: at, end: at + length, style, role})
    open = role === 'either' ? !open : role === 'open'
  }
  // `(Reuters) " The plant ...`: a republisher's dash that became a mark
  const first = found[0]
  if (
    first?.role === 'either' &&
    first.start === start &&
    found.filter(mark => mark.style === first.style).length % 2 === 1
  )
    found.shift()
  return {doubles: found, singles}
}

/** Curly, low, guillemets, C1 bytes of cp1252; single marks and apostrophes. */
const printersMarks = new Set(Array.from('“”„‟«»‹›\u0093\u0094‘’‚‛', mark => mark.charCodeAt(0)))
const blank = 32
const straight = 34
const apostrophe = 39
const comma = 44
const backtick = 96
const lowestPrinters = 0x93

/** The length of the mark at a place, 0 where there is none; telex marks and two commas have two characters. */
function markLength(flat: string, at: number, end: number): number {
  const code = flat.charCodeAt(at)
  if (code === comma || code === backtick) return at + 1 < end && flat.charCodeAt(at + 1) === code ? 2 : 0
  return code === straight || code === apostrophe || (code >= lowestPrinters && printersMarks.has(code)) ? 1 : 0
}

/** The first mark from a place on; the end where there is none. */
function nextMark(flat: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = flat.charCodeAt(at)
    const isLetter = code > comma && code < lowestPrinters && code !== backtick
    if (!isLetter && code !== blank && markLength(flat, at, end) > 0) return at
  }
  return end
}

const wordBehind = /(\p{L}{1,15})[,:]$/u
/** The longest cue with its comma. */
const cueLength = 16

/** Whether a cue with its comma stands right before a mark. */
function followsCue(flat: string, start: number, at: number): boolean {
  const point = flat.charAt(at - 1)
  if (point !== ',' && point !== ':') return false
  const word = wordBehind.exec(flat.slice(Math.max(start, at - cueLength), at))?.[1]
  return word !== undefined && cueOf(wordInfo(word.toLowerCase()).lemma)?.quotes === true
}

/** Words in marks with inches among them are no longer. */
const longestInner = 2000

/** Whether the next mark closes too, so that the one at hand closes nothing. */
function closesAgain(flat: string, at: number, end: number): boolean {
  const behind = flat.slice(at + 1, Math.min(end, at + longestInner))
  const next = behind.indexOf('"')
  return next > 0 && !isBlankBefore(behind.charAt(next - 1))
}

function styleOf(character: string, twice: boolean): MarkStyle {
  if (twice || character === '``') return 'telex'
  switch (character) {
    case '"':
      return 'straight'
    case '“':
    case '”':
    case '\u0093':
    case '\u0094':
      return 'curly'
    case '„':
    case '‟':
    case ',,':
      return 'low'
    case '«':
    case '»':
    case '‹':
    case '›':
      return 'guillemets'
    default:
      return 'single'
  }
}

function roleOf(character: string, twice: boolean, before: string, after: string): Role {
  if (character === '„' || character === '``' || character === '\u0093') return 'open'
  if (character === '\u0094') return 'close'
  if (character === ',,') return isBlankBefore(before) && !isBlankAfter(after) ? 'open' : 'none'
  const left = isBlankBefore(before)
  const right = isBlankAfter(after)
  if (left && !right) return 'open'
  // `word-"more"`: a hyphen opens, a comma does not
  if (!left && right) return 'close'
  if (character === '“' || (twice && character === '‘')) return 'open'
  if (character === '”' || (twice && character === '’')) return 'close'
  return 'either'
}
