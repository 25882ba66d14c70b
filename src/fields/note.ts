/**
 * Notes to editors and readers: advisories, corrections, embargoes, kills.
 *
 * ```text
 * > | (Adds comment from mayor) (Corrects spelling of harbour in paragraph 3)
 * > | Eds: LEADS with 4 grafs to update death toll. Pickup 5th graf pvs, `The mayor ...'
 *     ^^^^^^^^^^^^^^^^^^^ advisory ^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^ pickup ^^^^^^^^^^^^^^^
 * ```
 */
import type {NoteRow} from '../lexicon/notes.ts'
import {noteRows} from '../lexicon/notes.ts'
import type {EditorNote, Span, StoryVersion} from '../story/types.ts'
import {clean, trimSpan} from '../text/flat.ts'
import {isPlainLetter} from '../text/letters.ts'
import {everyHint, hint} from './hints.ts'
import {commonWords, opening} from './openings.ts'

/** A block that is a note. */
export interface NoteMatch {
  note: EditorNote
  /** Which writing of the story the note makes it. */
  version?: StoryVersion
  /** Where the earlier story goes on, when the note ends by saying so: a note of its own, inside this one. */
  pickup?: EditorNote
}

/** A note says what changed; one of a thousand characters is a paragraph. */
const longest = 1200
/** A trashline in front of a dateline. */
const longestLeading = 400
/** A line that is nothing but a note. */
const longestLine = 300
const window = 300
/** `^` and `*` of transmissions. */
const leadMark = /^[\^*]{1,4} {0,2}(?=\S)/
const trailMark = /[ =<]{1,3}$/
const paragraphStart = /^["“‘'(]?[\p{Lu}\d]/u
/** Desks' last sentence: `Picks up 3rd graf pvs, `The mayor ...'`. */
const pickup =
  /[.;,)] {1,3}(?<pickup>(?:[Pp]icks? ?[Uu]p|PICKS? ?UP)(?: (?:at|in|with))?(?: the)? (?:\d{1,2}(?:st|nd|rd|th)|(?:first|second|third|fourth|fifth|sixth|last|next|pvs|previous|graf|para)\b)[^.]{0,200}(?:\.{3}|[^.]?)['’]{0,2}\.?)$/u

const noteHints = hint.note | hint.recall

/** Whether a block may be a note, by what it may begin as and what may be in it: nearly no block may. */
export function mayBeNote(opens: number, hints: number): boolean {
  return (opens & opening.note) !== 0 || (hints & noteHints) !== 0
}

/**
 * Reads a block that as a whole is a note.
 *
 * @param flat flat text
 * @param start where the block starts
 * @param end where it ends
 * @param hints what may be in it
 */
export function readNote(flat: string, start: number, end: number, hints = everyHint): NoteMatch | undefined {
  const span = trimSpan(flat, start, end)
  if (span.end - span.start > longest || span.end - span.start < 3) return undefined
  const whole = flat.slice(span.start, span.end)
  const line = withoutMarks(whole)
  const inner = unwrap(line)
  let found: NoteRow | undefined
  for (const piece of inner) {
    const row = findRow(piece.trim(), true, everyHint)
    if (!row) return undefined
    // `(Adds quotes) (Corrects name)` is a correction.
    if (!found || row.kind === 'correction') found = row
  }
  found ??= inner.length === 0 ? findRow(line, false, hints) : undefined
  if (!found) return undefined
  const text =
    inner.length > 0 ? inner.map(piece => clean(piece, 0, piece.length)).join('; ') : clean(line, 0, line.length)
  const rest = found.kind === 'advisory' ? pickupOf(flat, span) : undefined
  return {note: {...span, text, kind: found.kind}, ...versionOf(found, text), ...(rest && {pickup: rest})}
}

/** Nearly no block has the marks: its first and last characters say so. */
function withoutMarks(text: string): string {
  const first = text.charAt(0)
  const last = text.charAt(text.length - 1)
  const line = first === '^' || first === '*' ? text.replace(leadMark, '') : text
  return last === '=' || last === '<' ? line.replace(trailMark, '') : line
}

/**
 * Reads a bracketed note that stands in front of a byline or dateline in one
 * block: `(Adds details) By Ana Roe GENEVA, Sept 5 (Reuters) - `.
 *
 * @param flat flat text
 * @param start where the block starts
 * @param end where it ends
 */
export function findLeadingNote(flat: string, start: number, end: number): {note: EditorNote; end: number} | undefined {
  let at = start
  let found: NoteRow | undefined
  const texts: string[] = []
  for (let turn = 0; turn < 3; turn++) {
    const close = closing(flat, at, Math.min(end, start + longestLeading))
    if (close === -1) break
    const inner = flat.slice(at + 1, close).trim()
    const row = findRow(inner, true, everyHint)
    if (!row) break
    if (!found || row.kind === 'correction') found = row
    texts.push(clean(inner, 0, inner.length))
    at = close + 1
    while (at < end && flat.charCodeAt(at) === 32) at++
  }
  if (!found || !paragraphStart.test(flat.slice(at, Math.min(end, at + 4)))) return undefined
  const span = trimSpan(flat, start, at)
  return {note: {...span, text: texts.join('; '), kind: found.kind}, end: span.end}
}

/** What stands in the brackets when the line is nothing but brackets; nothing when it is not. */
function unwrap(line: string): string[] {
  if (!'/([-'.includes(line.charAt(0))) return []
  // `/NOT FOR DISTRIBUTION IN THE UNITED STATES/`, `--KILL KILL KILL--`
  const framed = /^(?:\/ ?(?<slashed>[^/]{4,300}[^/ ]) ?\/|-{1,2} ?(?<dashed>[A-Z][^-]{4,300}?) ?-{1,2})$/.exec(
    line
  )?.groups
  if (framed) return [framed['slashed'] ?? framed['dashed'] ?? '']
  const pieces: string[] = []
  for (let at = 0; at < line.length && pieces.length < 5;) {
    const close = closing(line, at, line.length)
    if (close === -1) return []
    pieces.push(line.slice(at + 1, close))
    at = close + 1
    while (at < line.length && (line.charAt(at) === ' ' || line.charAt(at) === '.')) at++
  }
  return pieces
}

/** Where the bracket that opens here closes, or -1. */
function closing(text: string, start: number, end: number): number {
  const open = text.charAt(start)
  const close = open === '(' ? ')' : open === '[' ? ']' : ''
  if (close === '') return -1
  let depth = 0
  for (let index = start; index < end; index++) {
    const unit = text.charAt(index)
    if (unit === open) depth++
    else if (unit === close && --depth === 0) return index
  }
  return -1
}

/** Rows by the first word that they can match behind; those that say nothing of theirs are in all. */
interface RowTable {
  byWord: ReadonlyMap<string, readonly Entry[]>
  others: readonly Entry[]
}

/** A row with all that is asked of it, so that all entries have one form to V8. */
interface Entry {
  row: NoteRow
  pattern: RegExp
  words: readonly string[] | undefined
  opens: string | undefined
  line: boolean
  recall: boolean
}

function tableOf(rows: readonly NoteRow[]): RowTable {
  const entries = rows.map((row): Entry => ({
    row,
    pattern: row.pattern,
    words: row.words?.split(' '),
    opens: row.opens,
    line: row.form === 'line',
    recall: row.recall === true
  }))
  const byWord = new Map<string, Entry[]>()
  const others: Entry[] = []
  for (const entry of entries) {
    if (entry.words === undefined) {
      others.push(entry)
      for (const known of byWord.values()) known.push(entry)
    }
    for (const word of new Set(entry.words)) {
      const known = byWord.get(word)
      if (known) known.push(entry)
      else byWord.set(word, [...others, entry])
    }
  }
  return {byWord, others}
}

const bracketedRows = tableOf(noteRows)
const lineRows = tableOf(noteRows.filter(({form}) => form !== 'bracketed'))
const paragraphRows = tableOf(noteRows.filter(({form}) => form === undefined))

/** The first run of plain letters, in small letters, a `^` in front aside. */
function firstWord(text: string): string {
  const start = text.startsWith('^') ? 1 : 0
  let end = start
  while (isPlainLetter(text.charCodeAt(end))) end++
  return text.slice(start, end).toLowerCase()
}

function findRow(text: string, inBrackets: boolean, hints: number): NoteRow | undefined {
  const isLine = text.length <= longestLine
  const {byWord, others} = inBrackets ? bracketedRows : isLine ? lineRows : paragraphRows
  const head = text.slice(0, window)
  const first = head.charAt(0).toLowerCase()
  const word = firstWord(head)
  const isProse = (hints & hint.note) === 0 && commonWords.has(word)
  for (const {row, pattern, opens, line, recall} of (isProse ? undefined : byWord.get(word)) ?? others) {
    if ((line && !isLine) || opens?.includes(first) === false || (recall && (hints & hint.recall) === 0)) continue
    if (pattern.test(head)) return row
  }
  return undefined
}

/** The word that says what was done: `adds` of `- adds quote`. */
const firstPrinted = /[\p{L}\p{N}]\S*/u

function versionOf({version}: NoteRow, text: string): {version?: StoryVersion} {
  return version ? {version: {kind: version, text: firstPrinted.exec(text)?.[0] ?? text}} : {}
}

function pickupOf(flat: string, span: Span): EditorNote | undefined {
  const from = Math.max(span.start, span.end - window)
  const match = pickup.exec(flat.slice(from, span.end))
  const words = match?.groups?.['pickup']
  if (!match || words === undefined) return undefined
  return {start: span.end - words.length, end: span.end, text: clean(words, 0, words.length), kind: 'pickup'}
}
