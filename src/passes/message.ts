/**
 * Messages as VFileMessages, so that reporters for retext and remark show them.
 */
import type {VFile} from 'vfile'
import type {MessageRuleId} from '../messages.ts'
import {sentenceOf, severityOf} from '../messages.ts'
import {positionOf} from '../tree/build.ts'
import {stateOf} from '../tree/state.ts'

/**
 * Adds a message to a file.
 *
 * @param file the story's file
 * @param rule which rule
 * @param start offset of what it is about
 * @param end offset behind it
 * @param values what goes into the sentence's slots
 */
export function addMessage(
  file: VFile,
  rule: MessageRuleId,
  start: number,
  end: number,
  values?: Record<string, string | number>
): void {
  const place = {text: String(file), table: stateOf(file).table}
  const message = withoutTrace(() =>
    file.message(sentenceOf(rule, values), {
      place: positionOf(place, start, end),
      ruleId: rule,
      source: 'wirestory'
    })
  )
  const severity = severityOf(rule)
  if (severity === 'error') message.fatal = true
  else if (severity === 'info') message.fatal = undefined
}

/** A VFileMessage is an error, and drops the trace that making it takes longer for than many a pass. */
function withoutTrace<T>(make: () => T): T {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return make()
  } finally {
    Error.stackTraceLimit = limit
  }
}
