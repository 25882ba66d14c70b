/** Which of some copies and versions is the one to keep. */
import type {Signature} from './signature.ts'

/** Shorter ones are cut: a paper's pickup comes late and is not the latest version. */
const whole = 0.75

/** What is asked of a row. */
export interface Candidate extends Pick<Signature, 'rank' | 'words' | 'moment' | 'day'> {
  /** Of the row: of two that are equal in all else, the lesser one goes first. */
  id: string
}

export interface Main<Row extends Candidate> {
  row: Row
  /** What says that it is the latest version: its number, or its time; absent where nothing does. */
  latestBy?: 'version' | 'time'
}

/**
 * The latest version of a story, as far as its versions say; of copies of that
 * the fullest.
 *
 * @param rows gives the rows of a group, in any order, each time that it is
 *   called: they may be too many to be kept
 * @throws RangeError where there are none
 */
export function mainOf<Row extends Candidate>(rows: () => Iterable<Row>): Main<Row> {
  let rank = 0
  let isOfOneRank = true
  let first: number | undefined
  for (const row of rows()) {
    first ??= row.rank
    if (row.rank !== first) isOfOneRank = false
    rank = Math.max(rank, row.rank)
  }
  let words = 0
  for (const row of rows()) if (row.rank === rank) words = Math.max(words, row.words)
  const isComplete = (row: Row): boolean => row.rank === rank && row.words >= whole * words
  let best: Row | undefined
  for (const row of rows()) if (isComplete(row) && (!best || isBefore(row, best))) best = row
  if (!best) throw new RangeError('Expected rows')
  if (!isOfOneRank) return {row: best, latestBy: 'version'}
  const begin = beginOf(best)
  let isLast = false
  for (const row of rows()) {
    if (!isComplete(row) || beginOf(row) === begin) continue
    isLast = endOf(row) <= begin
    if (!isLast) break
  }
  return {row: best, ...(isLast && {latestBy: 'time'})}
}

function isBefore(a: Candidate, b: Candidate): boolean {
  return (beginOf(b) - beginOf(a) || b.words - a.words || (a.id < b.id ? -1 : 1)) < 0
}

const millisecondsOfDay = 86_400_000

/** A day without a time is all of the day; no day, or one without its year, may be any. */
function beginOf({moment, day}: Candidate): number {
  return moment ?? (day && !day.yearless ? day.day * millisecondsOfDay : -8.64e15)
}

function endOf({moment, day}: Candidate): number {
  return moment ?? (day && !day.yearless ? (day.day + 1) * millisecondsOfDay : 8.64e15)
}
