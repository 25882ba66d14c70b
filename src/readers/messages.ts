/**
 * Every message that a reader can give: a stable id, how much it matters, and
 * its sentence. An `error` says that the stretch is no story.
 */
import type {Message, Span} from '../story/types.ts'

interface ReaderMessageRule {
  severity: Message['severity']
  sentence: string
}

export const readerMessageRules = {
  'unknown-format': {severity: 'error', sentence: 'None of the readers knows this format'},
  'outside-frame': {severity: 'error', sentence: 'This stands outside of any message'},
  'broken-header': {severity: 'warning', sentence: 'The header is broken; what could be read of it was'},
  'no-stx': {severity: 'warning', sentence: 'No STX shows where the text begins'},
  'no-etx': {severity: 'warning', sentence: 'No ETX shows where the text ends'},
  'cut-frame': {severity: 'warning', sentence: 'The message has no end: it was cut, or the next broke in'},
  'take-alone': {severity: 'warning', sentence: 'This goes on with a story whose first take was not seen'},
  mojibake: {severity: 'warning', sentence: 'UTF-8 was read as windows-1252 before it came here: `{found}`'},
  'mojibake-repaired': {
    severity: 'info',
    sentence: 'UTF-8 had been read as windows-1252 and was put right: `{found}`'
  },
  'mixed-encodings': {
    severity: 'warning',
    sentence: '{strays} bytes in UTF-8 are none of it; they were read as windows-1252'
  },
  'cut-character': {severity: 'warning', sentence: 'The file ends within a character'},
  'malformed-xml': {severity: 'warning', sentence: 'Not well-formed, and read as far as it can be: {found}'},
  'refused-xml': {severity: 'error', sentence: 'Refused: {found}'},
  'malformed-json': {severity: 'error', sentence: 'Not JSON: {found}'},
  'no-record': {severity: 'error', sentence: 'No `{name}` stands in this file'},
  'no-text': {severity: 'info', sentence: 'The item has no text of its own'},
  'unread-record': {severity: 'error', sentence: 'No text could be read in this'},
  'story-too-long': {severity: 'warning', sentence: 'The rest was left out: a story has at most {limit} bytes'}
} as const satisfies Record<string, ReaderMessageRule>

export type ReaderMessageRuleId = keyof typeof readerMessageRules

/**
 * Makes a message.
 *
 * @param rule its id
 * @param span what it is about, in offsets of the input
 * @param values what goes into the sentence's slots
 */
export function readerMessage(
  rule: ReaderMessageRuleId,
  span: Span,
  values: Record<string, string | number> = {}
): Message {
  const {severity, sentence} = readerMessageRules[rule]
  const reason = sentence.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
  return {rule, severity, reason, start: span.start, end: span.end}
}
