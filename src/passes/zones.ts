/**
 * `wireZones`: where the body begins and ends.
 *
 * Reads: types of blocks so far, the dateline, what open blocks look like.
 * Writes: `zones`.
 *
 * Fields stand in any order, so order is used softly: what comes before the
 * first paragraph is head, what comes after the last is tail, and furniture,
 * captions and links in between change neither.
 */
import type {Transformer} from 'unified'
import {blocksOf} from '../tree/build.ts'
import type {Root} from '../tree/nodes.ts'
import {stateOf} from '../tree/state.ts'
import {findTail} from './body-end.ts'
import {findBody} from './body-start.ts'

export function wireZones(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    const blocks = blocksOf(tree)
    const body = findBody(state, blocks)
    const tail = findTail(state, blocks, body)
    state.zones = {body, tail}
  }
}
