/**
 * Texts that the story's own text holds already. The fields of a story take
 * several times the room of its text, and most of that can be sliced out of it.
 */
import type {Story} from '../../story/types.ts'
import {flatten} from '../../text/flat.ts'
import type {BatchStory} from '../types.ts'
import {wholeStory} from './compact.ts'
import {isSpareText, isTextField, mayHoldText, textAt, type Field} from './field-text.ts'

/**
 * Takes the `text` of every field whose spans give it: the slice, with runs of
 * blanks and line breaks as one blank; of a quote its stretches, joined. Where
 * the text is another, it stays.
 *
 * @param story its fields are changed; their spans count UTF-16 code units
 * @param text of the story
 */
export function spareTexts(story: BatchStory, text: string): void {
  const flat = flatten(text)
  visit(story, '', field => {
    if (isSpareText(field, flat)) delete field.text
  })
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
  visit(story, '', field => {
    field.text ??= textAt(field, flat)
  })
}

/** Calls back on all fields; the depth is that of the type. */
function visit(value: unknown, member: string, change: (field: Field) => void): void {
  if (typeof value !== 'object' || value === null || !mayHoldText(member)) return
  if (Array.isArray(value)) {
    for (const each of value) visit(each, member, change)
    return
  }
  if (isTextField(value, member)) change(value)
  for (const [name, child] of Object.entries(value)) visit(child, name, change)
}
