/** The caller's id out of a file's name: `nyt-{key}.txt` finds `0412` in `nyt-0412.txt`. */
import {basename} from 'node:path'

/** The key in a file name, where there is one. */
export type KeyOfName = (file: string) => string | undefined

const slot = '{key}'

/** Names in archives can be longer, and be made to cost time. */
const longest = 255

/**
 * Makes a reader of keys.
 *
 * @param pattern a file name with one `{key}`, and `*` for anything; the key is as short as it can be
 * @throws TypeError where it has no `{key}`, or more than one
 */
export function namePattern(pattern: string): KeyOfName {
  const [before, after, ...more] = pattern.split(slot)
  if (before === undefined || after === undefined || more.length > 0 || pattern.split('*').length > 3)
    throw new TypeError(`Expected \`keyName\` to be a file name with one {key} and at most two *, got ${pattern}`)
  // Bounded: names are at most 255 characters.
  const literal = (text: string): string => text.split('*').map(escaped).join('.*')
  const regex = new RegExp(`^${literal(before)}(?<key>.+?)${literal(after)}$`, 's')
  return file => {
    const name = basename(file)
    return name.length > longest ? undefined : regex.exec(name)?.groups?.['key']
  }
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
