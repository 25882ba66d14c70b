/**
 * Every message that a story can get: a stable id, how much it matters, and
 * its sentence. `{x}` is filled in by the pass.
 */

export type Severity = 'info' | 'warning' | 'error'

export interface MessageRule {
  severity: Severity
  sentence: string
}

export const messageRules = {
  'too-many-blocks': {
    severity: 'warning',
    sentence: 'The rest of the text is one block: a story has at most {limit} blocks'
  },
  'too-long': {
    severity: 'warning',
    sentence: 'The rest of the text is one block: a story has at most {limit} characters'
  },
  'too-long-for-quotes': {
    severity: 'warning',
    sentence: 'No quotes and dates are read from here on: they are in the first {limit} characters'
  },
  'lone-surrogate': {
    severity: 'warning',
    sentence: 'Half of a character stands alone; the text was cut or decoded wrongly'
  },
  'replacement-character': {severity: 'warning', sentence: 'A character was lost before the text came here'},
  mojibake: {severity: 'warning', sentence: 'UTF-8 was read as windows-1252: `{found}`'},
  'question-mark-damage': {severity: 'warning', sentence: 'A letter or mark was replaced by `?`: `{found}`'},
  'html-entity': {severity: 'info', sentence: 'An HTML entity was left in the text: `{found}`'},
  'html-tag': {severity: 'info', sentence: 'An HTML tag was left in the text: `{found}`'},
  'envelope-differs': {severity: 'info', sentence: 'The envelope gives another {field}: `{found}`'},
  'no-headline': {severity: 'info', sentence: 'No headline was found'},
  'headline-twice': {severity: 'info', sentence: 'The headline stands twice'},
  'no-body': {severity: 'warning', sentence: 'No paragraph of a body was found'},
  'dateline-without-year': {severity: 'info', sentence: 'The dateline gives no year and the story gives none to take'},
  'unlisted-agency': {severity: 'info', sentence: 'The agency `{found}` has no row'},
  'several-agencies': {severity: 'info', sentence: 'Evidence speaks for more than one author: {found}'},
  'doubtful-byline': {severity: 'info', sentence: 'This looks like a byline and says no `by`'},
  'unread-timestamp': {severity: 'info', sentence: 'The date of this timestamp could not be told: `{found}`'},
  'ambiguous-date': {severity: 'warning', sentence: 'Day and month cannot be told apart: `{found}`'},
  'no-reference-date': {
    severity: 'info',
    sentence: 'Nothing says when the story was written: {count} of its dates stay open, the first is `{found}`'
  },
  'unclosed-quote': {severity: 'warning', sentence: 'No mark closes this quote in its paragraph'},
  'stray-quotation-mark': {severity: 'warning', sentence: 'This quotation mark pairs with no other'},
  'speaker-unknown': {severity: 'info', sentence: 'The story does not say whose words these are'},
  'ambiguous-pronoun': {severity: 'info', sentence: 'This pronoun could stand for more than one person'}
} as const satisfies Record<string, MessageRule>

export type MessageRuleId = keyof typeof messageRules

/**
 * The sentence of a message.
 *
 * @param id rule
 * @param values what goes into the sentence's slots
 */
export function sentenceOf(id: MessageRuleId, values: Record<string, string | number> = {}): string {
  return messageRules[id].sentence.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
}

/** How much a rule matters; messages of other plugins are warnings. */
export function severityOf(id: string): Severity {
  return isRule(id) ? messageRules[id].severity : 'warning'
}

function isRule(id: string): id is MessageRuleId {
  return Object.hasOwn(messageRules, id)
}
