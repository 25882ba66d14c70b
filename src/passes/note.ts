/**
 * `wireNotes`: notes to editors and readers.
 *
 * Reads: open blocks. Writes: `NoteNode`, `version`.
 */
import type {Transformer} from 'unified'
import {readNote} from '../fields/note.ts'
import {clean} from '../text/flat.ts'
import {endOf, openBlocksOf, startOf} from '../tree/build.ts'
import type {Root} from '../tree/nodes.ts'
import {stateOf} from '../tree/state.ts'

export function wireNotes(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    for (const node of openBlocksOf(tree)) {
      if (node.data.bodyStart !== undefined) continue
      const start = startOf(node)
      const end = endOf(node)
      const found = readNote(state.flat, start, end)
      if (found) {
        node.type = 'NoteNode'
        node.data.note = found.note
        if (found.version) state.version ??= found.version
      } else if (node.data.hits?.some(hit => hit.row.list === 'notes' && hit.start === start && hit.end === end)) {
        node.type = 'NoteNode'
        node.data.note = {start, end, text: clean(state.flat, start, end), kind: 'advisory'}
      }
    }
  }
}
