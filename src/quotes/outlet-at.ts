/**
 * Whether a phrase names a paper, broadcaster or agency: who passes on what
 * others said, and not who said it.
 */
import {outletNouns} from '../lexicon/outlets.ts'
import {mayBeListed} from './name-parts.ts'
import {isOutlet} from './name-tables.ts'
import type {Sentence, Subject} from './types.ts'

/**
 * Whether a subject is an outlet: `Norfield Gazette`, `state television`.
 *
 * @param sentence with the subject
 * @param subject whose own noun phrase counts, not what hangs on it
 */
export function isOutletAt({chunks, tokens}: Sentence, subject: Subject): boolean {
  const core = chunks[subject.core]
  if (!core?.noun || core.noun.pronoun) return false
  if (outletNouns.has(core.head)) return true
  if (!mayBeListed(tokens, core.from, core.to)) return false
  let name = ''
  for (let at = core.from; at < core.to; at++) name += `${name ? ' ' : ''}${tokens[at]?.text ?? ''}`
  return isOutlet(name)
}
