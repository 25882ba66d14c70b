/**
 * Notes to editors and readers: advisories, corrections, embargoes, kills.
 */
import {noteRows} from '../lexicon/notes.ts'
import type {NoteRow} from '../lexicon/notes.ts'
import type {EditorNote, StoryVersion} from '../story/types.ts'
import {clean, trimSpan} from '../text/flat.ts'

export interface NoteMatch {
  note: EditorNote
  /** Which writing of the story the note makes it. */
  version?: StoryVersion
}

/** A note says what changed; one of a thousand characters is a paragraph. */
const longest = 1200
/** A trashline in front of a dateline. */
const longestLeading = 400
const window = 300
/** `^` and `*` of transmissions. */
const leadMark = /^[\^*# ]{0,4}/
const trailMark = /[ =<]{0,3}$/
/** A bracketed note closes at its end and nowhere before. */
const bracketed = /^(?:\((?<round>[^()]{2,1100}(?:\([^()]{1,80}\)[^()]{0,400}){0,3})\)|\[(?<square>[^[\]]{2,1100})\]|-{1,2} ?(?<dashed>[A-Z][^-]{4,300}) ?-{1,2})[.]?$/
const paragraphStart = /^["“‘'(]?[\p{Lu}\d]/u

/**
 * Reads a block that as a whole is a note.
 *
 * @param flat flat text
 * @param start where the block starts
 * @param end where it ends
 */
export function readNote(flat: string, start: number, end: number): NoteMatch | undefined {
  const span = trimSpan(flat, start, end)
  if (span.end - span.start > longest || span.end - span.start < 3) return undefined
  const whole = flat.slice(span.start, span.end)
  const line = whole.replace(leadMark, '').replace(trailMark, '')
  const groups = bracketed.exec(line)?.groups
  const inner = groups && (groups['round'] ?? groups['square'] ?? groups['dashed'])
  const row = findRow(inner?.trim() ?? line, inner !== undefined)
  if (!row) return undefined
  return {note: {...span, text: clean(inner ?? line, 0, (inner ?? line).length), kind: row.kind}, ...versionOf(row)}
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
  const open = flat.charAt(start)
  if (open !== '(' && open !== '[') return undefined
  const close = flat.indexOf(open === '(' ? ')' : ']', start)
  if (close < 0 || close >= end || close - start > longestLeading) return undefined
  const inner = flat.slice(start + 1, close).trim()
  const row = findRow(inner, true)
  if (!row || !paragraphStart.test(flat.slice(close + 1, Math.min(end, close + 8)).trimStart())) return undefined
  return {note: {start, end: close + 1, text: clean(inner, 0, inner.length), kind: row.kind}, end: close + 1}
}

function findRow(text: string, inBrackets: boolean): NoteRow | undefined {
  const head = text.slice(0, window)
  return noteRows.find(({form, pattern}) => {
    if (form === 'bracketed' && !inBrackets) return false
    if (form === 'line' && text.length > window) return false
    return pattern.test(head)
  })
}

function versionOf({kind}: NoteRow): {version?: StoryVersion} {
  return kind === 'correction' ? {version: {kind: 'correction', text: 'correction'}} : {}
}
