/**
 * JSON Lines: a story a line, as `parseStory` gives it, with `id` and `offsets`
 * in front. `offsets` says what the spans count.
 */
import type {Format} from './format.ts'
import {itemOf} from './item.ts'
import {withOffsets} from './offsets.ts'

export const jsonl: Format = {
  id: 'jsonl',
  name: 'JSON Lines',
  mediaType: 'application/jsonl',
  extension: 'jsonl',
  stream: {header: ''},
  write(story, options = {}) {
    const {id} = itemOf(story, options)
    const offsets = options.offsets ?? 'utf16'
    return `${JSON.stringify({id, offsets, ...withOffsets(story, offsets)})}\n`
  }
}
