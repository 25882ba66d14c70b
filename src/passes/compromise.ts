/**
 * `wireCompromise`: compromise's word on what our own rules leave open.
 *
 * Reads: blocks between headline and body, `attribution`. Writes: a
 * `BylineNode`, and speakers of quotes that have none.
 */
import type {Transformer} from 'unified'
import type {Root} from '../tree/nodes.ts'
import {stateOf} from '../tree/state.ts'
import {settleByline} from './compromise-bylines.ts'
import {settleSpeakers} from './compromise-speakers.ts'

export function wireCompromise(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    settleByline(tree, state)
    for (const {start} of settleSpeakers(tree, state)) {
      file.messages = file.messages.filter(
        ({ruleId, place}) =>
          ruleId !== 'speaker-unknown' || !place || !('start' in place) || place.start.offset !== start
      )
    }
  }
}
