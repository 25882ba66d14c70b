/**
 * `wireEvidence`: which agencies' rows match which blocks.
 *
 * Reads: blocks, rows. Writes: `data.hits` of blocks, evidence.
 *
 * Nothing is decided here. A row that matches says what a block may be (an end
 * mark, a copyright line) and speaks for its agency in the vote.
 */
import type {Transformer} from 'unified'
import {blocksOf, endOf, startOf} from '../tree/build.ts'
import type {Root} from '../tree/nodes.ts'
import {shapeOf} from '../tree/shape.ts'
import type {Evidence, LineList, ListedRow} from '../tree/state.ts'
import {stateOf} from '../tree/state.ts'

/** A copyright line names a page's owner as often as the author; an end mark names the author. */
const weights: Record<LineList, {kind: Evidence['kind']; weight: number}> = {
  signOffs: {kind: 'sign-off', weight: 4},
  endMarks: {kind: 'endmark', weight: 4},
  notes: {kind: 'note', weight: 2},
  headers: {kind: 'header', weight: 2},
  boilerplate: {kind: 'boilerplate', weight: 2}
}

/** Furniture that is the page's as often as the author's; what says how the story was made is the author's or distributor's. */
const weak = new Set<NonNullable<ListedRow['kind']>>([
  'copyright',
  'promotion',
  'navigation',
  'advertising',
  'contact',
  'disclaimer',
  'standards',
  'other'
])

export function wireEvidence(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    for (const node of blocksOf(tree)) {
      const hits = state.tables.rows.match(state.flat, startOf(node), endOf(node), shapeOf(state.flat, node).edges)
      if (hits.length === 0) continue
      node.data.hits = hits
      for (const {row, start, end} of hits) {
        const {kind} = weights[row.list]
        const weight = row.kind && weak.has(row.kind) ? 1 : weights[row.list].weight
        state.evidence.push({agency: row.agency, row: row.row.id, kind, weight, start, end})
      }
    }
  }
}
