/**
 * Which verbs can be joined: to one with a modal or `to` only a base form, so
 * that in `thinks they can win and left` whoever thinks left.
 */
import {verbForm} from '../text/verb-rules.ts'
import type {Chunk, Token} from './types.ts'

/** Whether a verb has a modal, and not `had`: `he'd asked`. */
export function hasModal(chunk: Chunk): boolean {
  const modal = chunk.verb?.modal ?? ''
  return modal !== '' && modal !== "'d"
}

/** Whether a verb is one word in its base form, as behind `to` or a modal. */
export function isBase(tokens: readonly Token[], {from, to, verb}: Chunk): boolean {
  return verb?.form === 'finite' && to === from + 1 && ((tokens[from]?.word.forms ?? 0) & verbForm.base) !== 0
}

/** Whether a verb is a past form that is no base form too: `left`, not `cut`. */
export function isPast(tokens: readonly Token[], {from, to, verb}: Chunk): boolean {
  if (verb?.form !== 'finite' || verb.passive || to !== from + 1) return false
  const forms = tokens[from]?.word.forms ?? 0
  return (forms & verbForm.past) !== 0 && (forms & verbForm.base) === 0
}
