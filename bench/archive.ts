/**
 * An archive in JSON lines, of stories that are made of the fixtures.
 */
import {closeSync, openSync, writeSync} from 'node:fs'
import {storyMaker} from './stories.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October']
const monthPattern = new RegExp(`\\b(?:${months.join('|')})\\b`, 'g')

/** The same story at another time. */
function dated(text: string, index: number): string {
  return text
    .replace(monthPattern, months[(index * 7) % months.length] ?? '')
    .replace(/\b(?:19|20)\d\d\b/g, String(1985 + (index % 40)))
}

/**
 * Writes stories of all lengths and times, a line each.
 *
 * @param path of the file
 * @param stories how many
 * @returns the path
 */
export function writeArchive(path: string, stories: number): string {
  const storyOf = storyMaker()
  const file = openSync(path, 'w')
  for (let index = 0; index < stories; index++)
    writeSync(file, `${JSON.stringify({id: `s${index}`, text: dated(storyOf(index), index)})}\n`)
  closeSync(file)
  return path
}
