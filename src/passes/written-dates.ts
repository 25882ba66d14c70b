/**
 * `wireWrittenDates`: page dates in words, read by chrono.
 *
 * Reads: lines that a label says are a timestamp, `publishedAt`, `updatedAt`.
 * Writes: those two where no timestamp of a known form gave them, and with them `reference`.
 *
 * Our own table reads the forms that pages print; `Published: the fifth
 * of June, 2021` is left to chrono, on the bounded phrase alone.
 */
import type {Transformer} from 'unified'
import {readWrittenDate} from '../nlp/chrono.ts'
import {clean} from '../text/flat.ts'
import {blocksOf, findDateline, endOf, startOf} from '../tree/build.ts'
import type {Root} from '../tree/nodes.ts'
import {stateOf} from '../tree/state.ts'
import {settleReference} from './reference.ts'

const longest = 120
const labelled =
  /^(?:(?:first|last) )?(?:(?<updated>updated|modified|revised)|published|posted|released|issued)(?: on)?:? +(?=\S)/i

export function wireWrittenDates(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    if (state.publishedAt && state.updatedAt) return
    let found = false
    for (const node of blocksOf(tree).slice(0, state.zones.body)) {
      const start = startOf(node)
      const end = endOf(node)
      if (end - start > longest || node.data.timestamps || node.type === 'EnvelopeNode') continue
      const label = labelled.exec(state.flat.slice(start, end))
      if (!label) continue
      const from = start + label[0].length
      const date = readWrittenDate(state.flat.slice(from, end), undefined)
      if (!date) continue
      const field = {start: from, end, text: clean(state.flat, from, end), iso: date.iso}
      node.type = 'TimestampNode'
      if (label.groups?.['updated'] !== undefined) state.updatedAt ??= field
      else state.publishedAt ??= field
      found = true
    }
    if (found) settleReference(state, findDateline(blocksOf(tree))?.date)
  }
}
