/** The caller's id out of a file's name: `nyt-{key}.txt` finds `0412` in `nyt-0412.txt`. */
import {basename} from 'node:path'

/** The key in a file name, where there is one. */
export type KeyOfName = (file: string) => string | undefined

const slot = '{key}'

/**
 * Makes a reader of keys.
 *
 * @param pattern a file name with one `{key}`, and `*` for anything
 * @throws TypeError where it has no `{key}`, or more than one
 */
export function namePattern(pattern: string): KeyOfName {
  const [before, after, ...more] = pattern.split(slot)
  if (before === undefined || after === undefined || more.length > 0 || pattern.split('*').length > 3)
    throw new TypeError(`Expected \`keyName\` to be a file name with one {key} and at most two *, got ${pattern}`)
  const literal = (text: string): string => text.split('*').map(escaped).join('.*')
  const regex = new RegExp(`^${literal(before)}(?<key>.+?)${literal(after)}$`, 's')
  return file => regex.exec(basename(file))?.groups?.['key']
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
