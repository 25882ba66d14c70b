/** A story filled with other words, for what formats do with any. */
import type {Story} from '../../src/index.ts'

/** Fields with a few values of their own, which types keep anything else out of. */
const closed = new Set([
  'kind',
  'type',
  'act',
  'modality',
  'stance',
  'resolution',
  'rule',
  'role',
  'roles',
  'severity',
  'format'
])

/** The story with another string for each of its own, its spans as they were. */
export function refill(story: Story, next: () => string): Story {
  return JSON.parse(
    JSON.stringify(story, (name, value: unknown) => {
      if (closed.has(name)) return value
      if (Array.isArray(value)) return value.map(one => (typeof one === 'string' ? next() : (one as unknown)))
      return typeof value === 'string' ? next() : value
    })
  ) as Story
}

/** The strings, again and again. */
export function endless(strings: readonly string[]): () => string {
  let at = 0
  return () => strings[at++ % strings.length] ?? ''
}
