/**
 * A verb with a modal is never joined to a past form: in `thinks they can win
 * and left` whoever thinks left.
 */
import {verbForm} from '../text/verbs.ts'
import type {Chunk, Token} from './types.ts'

/** Whether a verb has a modal, and not `had`: `he'd asked`. */
export function hasModal(chunk: Chunk): boolean {
  const modal = chunk.verb?.modal ?? ''
  return modal !== '' && modal !== "'d"
}

/** Whether a verb is a past form that is no base form too: `left`, not `cut`. */
export function isPast(tokens: readonly Token[], {from, to, verb}: Chunk): boolean {
  if (verb?.form !== 'finite' || verb.passive || to !== from + 1) return false
  const forms = tokens[from]?.word.forms ?? 0
  return (forms & verbForm.past) !== 0 && (forms & verbForm.base) === 0
}
