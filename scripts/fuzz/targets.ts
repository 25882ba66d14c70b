/** What inputs are given to, and what must hold then. */
import {readFaults, storyFaults} from '../../tests/support/faults.ts'
import type * as Library from './library.ts'

export type TargetName = 'story' | 'readers'

/** Runs one input; says what is wrong with what came of it. Throws what the library throws. */
export type Target = (input: string) => string[]

/** Options that an input chooses by itself, so that a finding needs no more than its text. */
function choose<Item>(input: string, items: readonly Item[], salt: number): Item | undefined {
  let hash = salt
  for (let at = 0; at < input.length; at += 7) hash = (Math.imul(hash, 31) + input.charCodeAt(at)) >>> 0
  return items[hash % items.length]
}

/** A character a byte, UTF-8 where one does not fit. */
function bytesOf(input: string): Uint8Array {
  return /^[\0-\xff]*$/.test(input) ? Buffer.from(input, 'latin1') : Buffer.from(input)
}

const publishedAt = [undefined, '2024-02-29', '1999-12-31T23:59:59+05:30', '0001-01-01', '9999-12-31']
const zones = [undefined, 'Europe/Oslo', '-03:30', 'Pacific/Apia']
const separators = [undefined, undefined, 'form-feed', 'nnnn', 'dashes'] as const
const encodings = [undefined, undefined, 'utf-16le', 'shift_jis', 'utf-8']

export function targetsOf({parseStory, readStories, formats}: typeof Library): Record<TargetName, Target> {
  return {
    story: input => {
      const published = choose(input, publishedAt, 1)
      const timezone = choose(input, zones, 2)
      const story = parseStory(input, {
        ...(published !== undefined && {publishedAt: published}),
        ...(timezone !== undefined && {timezone})
      })
      const format = choose(input, formats, 3)
      const faults = storyFaults(story, input)
      if (format && !format.write(story).endsWith('\n')) faults.push(`${format.id} does not end with a line feed`)
      return faults
    },
    readers: input => {
      const bytes = bytesOf(input)
      const separator = choose(input, separators, 4)
      const encoding = choose(input, encodings, 5)
      const options = {
        ...(separator && {separator}),
        ...(encoding !== undefined && {encoding}),
        repairMojibake: choose(input, [true, false], 6) === true
      }
      const stories = [...readStories(bytes, options)]
      const faults = readFaults(bytes, stories, options)
      const first = stories[0]
      if (first) faults.push(...storyFaults(parseStory(first.text, {envelope: first.envelope}), first.text))
      return faults
    }
  }
}
