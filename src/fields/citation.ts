/**
 * How archives cite the paper above a story: `Novaria Press. Quay Post ; Valdora [Valdora]. 09 June 1999: 28.`
 */
import type {TimestampMatch} from './timestamp.ts'
import {readTimestamps} from './timestamp.ts'

const longest = 240
const shortest = 20
/** `: A.14, B.2.`: the page, with its colon. */
const longestPage = 24
/** Paper, place, date, and behind a colon the page. */
const citation =
  /^[^:]{3,180}\. (?<date>\d{1,2} [A-Z][a-z]{2,8} \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}): ?(?:[A-Z]{0,2}[-.]?\d{1,4}(?:[.,-] ?[A-Z]?\d{1,4}){0,3}|n\/a)\.?$/

/**
 * Reads a line that cites the paper, with the date and page of the story.
 *
 * @param flat flat text
 * @param start where the line starts
 * @param end where it ends
 * @returns the date, or undefined where the line is anything else
 */
export function readCitation(flat: string, start: number, end: number): TimestampMatch | undefined {
  if (end - start > longest || end - start < shortest) return undefined
  const colon = flat.lastIndexOf(':', end - 1)
  if (colon < start || end - colon > longestPage) return undefined
  const date = citation.exec(flat.slice(start, end))?.groups?.['date']
  if (date === undefined) return undefined
  const at = flat.lastIndexOf(date, end)
  return readTimestamps(flat, at, at + date.length)?.[0]
}
