/**
 * Texts that the story's own text holds already. The fields of a story take
 * several times the room of its text, and most of that can be sliced out of it.
 */
import type {Span, Story} from '../../story/types.ts'
import {clean, flatten} from '../../text/flat.ts'
import {wholeStory} from './compact.ts'
import type {BatchStory} from '../types.ts'

/** A field whose text is there, or is to be sliced. */
interface SpareField extends Span {
  text?: string
  content?: unknown
  marks?: unknown
}

/** Members that hold spans which never have a text. */
const bare: ReadonlySet<string> = new Set(['blocks', 'messages', 'content', 'marks', 'spans', 'mentions', 'envelope'])

/** Members that hold people: they have a name, and within them are fields. */
const people: ReadonlySet<string> = new Set(['people', 'photographer'])

/**
 * Takes the `text` of every field whose spans give it: the slice, with runs of
 * blanks and line breaks as one blank; of a quote its stretches, joined. Where
 * the text is another, it stays.
 *
 * @param story is changed; its spans count UTF-16 code units
 * @returns the same story
 */
export function spareTexts(story: Story): BatchStory {
  const flat = flatten(story.text)
  visit(story, undefined, field => {
    if (field.text !== undefined && field.text === textAt(field, flat)) delete field.text
  })
  return story
}

/**
 * The story with the `text` of every field, as `parseStory` gave it.
 *
 * @param story of a result of `text: 'spans'`, or of its row, with spans in UTF-16 code units; it is not changed
 * @throws TypeError where the story was written without its texts
 */
export function withTexts(story: BatchStory): Story {
  const copy = wholeStory(structuredClone(story))
  restoreTexts(copy)
  return copy
}

function restoreTexts(story: BatchStory): asserts story is Story {
  const {text, paragraphs} = story
  if (text === undefined || paragraphs === undefined)
    throw new TypeError('Expected a story with its text and the spans of its paragraphs; it was written without')
  const flat = flatten(text)
  visit(story, undefined, field => {
    field.text ??= textAt(field, flat)
  })
}

/** What the spans say, in the flat text. */
function textAt(field: SpareField, flat: string): string {
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
      return next === undefined ? text.slice(0, -1) : /^\p{Lu}/u.test(next) ? `${text.slice(0, -1)}.` : text
    })
    .join(' ')
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

function isSpans(value: unknown): value is Span[] {
  return Array.isArray(value) && value.every(isSpan)
}

/** Calls back on all fields; the depth is that of the type. */
function visit(value: unknown, member: string | undefined, change: (field: SpareField) => void): void {
  if (typeof value !== 'object' || value === null || (member !== undefined && bare.has(member))) return
  if (Array.isArray(value)) {
    for (const each of value) visit(each, member, change)
    return
  }
  if (isSpan(value) && !(member !== undefined && people.has(member))) change(value)
  for (const [name, child] of Object.entries(value)) visit(child, name, change)
}

function isSpan(value: unknown): value is SpareField {
  return (
    typeof value === 'object' &&
    value !== null &&
    'start' in value &&
    typeof value.start === 'number' &&
    'end' in value &&
    typeof value.end === 'number'
  )
}
