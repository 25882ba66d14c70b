/** What the spans of a field say of its text. */
import type {Span} from '../../story/types.ts'
import {clean} from '../../text/flat.ts'
import {startsBig} from '../../text/letters.ts'

/** A field whose text is there, or is to be sliced. */
export interface Field extends Span {
  text?: string
  content?: unknown
  marks?: unknown
}

/** Members that hold spans which never have a text. */
const bare: ReadonlySet<string> = new Set(['blocks', 'messages', 'content', 'marks', 'spans', 'mentions', 'envelope'])

/** Members that hold people: they have a name, and within them are fields. */
const people: ReadonlySet<string> = new Set(['people', 'photographer'])

/** Whether what stands in a member of a story can be a field, or hold one. */
export function mayHoldText(member: string): boolean {
  return !bare.has(member)
}

/** Whether an object is a field with a text of its own, which a row may leave out; `member` is what it stands in, and may hold text. */
export function isTextField(value: unknown, member: string): value is Field {
  return isField(value) && !people.has(member)
}

/**
 * Whether the spans of a field give its text.
 *
 * @param field with a text or without
 * @param flat flat text of the story
 */
export function isSpareText(field: Field, flat: string): boolean {
  return field.text !== undefined && field.text === textAt(field, flat)
}

/** What the spans say, in the flat text. */
export function textAt(field: Field, flat: string): string {
  const {start, end, content, marks} = field
  if (!isSpans(content) || !isSpans(marks)) return clean(flat, start, end)
  return joined(
    content.map(stretch =>
      stretchAt(
        stretch,
        marks.some(mark => isSame(mark, stretch)),
        flat
      )
    )
  )
}

/** A stretch of a quote, without the pair of marks that it stands within. */
function stretchAt({start, end}: Span, isMarked: boolean, flat: string): Stretch {
  return {isMarked, text: isMarked ? clean(flat, start + 1, end - 1) : clean(flat, start, end)}
}

interface Stretch {
  text: string
  isMarked: boolean
}

/** A comma before a closing mark is the attribution's: it goes, or is a full stop in front of a new sentence. */
function joined(stretches: readonly Stretch[]): string {
  return stretches
    .map(({text, isMarked}, index) => {
      if (!isMarked || !text.endsWith(',')) return text
      const next = stretches[index + 1]?.text
      return next === undefined ? text.slice(0, -1) : startsBig(next) ? `${text.slice(0, -1)}.` : text
    })
    .join(' ')
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

function isSpans(value: unknown): value is Span[] {
  return Array.isArray(value) && value.every(isField)
}

/** Whether something has a place in the text. */
export function isField(value: unknown): value is Field {
  return (
    typeof value === 'object' &&
    value !== null &&
    'start' in value &&
    typeof value.start === 'number' &&
    'end' in value &&
    typeof value.end === 'number'
  )
}
