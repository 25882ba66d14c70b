/** Which of some copies and versions is the one to keep. */
import type {Signature} from './signature.ts'

/** Shorter ones are cut: a paper's pickup comes late and is not the latest version. */
const whole = 0.75

export interface Main {
  /** Index of the row. */
  index: number
  /** What says that it is the latest version: its number, or its time; absent where nothing does. */
  latestBy?: 'version' | 'time'
}

/** What is asked of a row. */
export type Candidate = Pick<Signature, 'rank' | 'words' | 'moment' | 'day'>

/**
 * The latest version of a story, as far as its versions say; of copies of that
 * the fullest, of equal ones the first.
 *
 * @param rows of one group, in the order of their ids
 */
export function mainOf(rows: readonly Candidate[]): Main {
  const rank = rows.reduce((most, row) => Math.max(most, row.rank), 0)
  const ofRank = [...rows.entries()].filter(([, row]) => row.rank === rank)
  const words = ofRank.reduce((most, [, row]) => Math.max(most, row.words), 0)
  const complete = ofRank.filter(([, row]) => row.words >= whole * words)
  const latest = complete.reduce((last, [, row]) => Math.max(last, timeOf(row)), -Infinity)
  const last = complete.filter(([, row]) => timeOf(row) === latest)
  const [first = 0] = last.reduce<readonly [number, Candidate] | []>(
    (best, entry) => ((best[1]?.words ?? -1) >= entry[1].words ? best : entry),
    []
  )
  if (rank > 0 && ofRank.length < rows.length) return {index: first, latestBy: 'version'}
  const isLater = last.length < complete.length && complete.every(([, row]) => timeOf(row) > -Infinity)
  return {index: first, ...(isLater && {latestBy: 'time'})}
}

const millisecondsOfDay = 86_400_000

/** A story of a day without a time is of its beginning; one without a day, or year, says nothing. */
function timeOf({moment, day}: Candidate): number {
  return moment ?? (day && !day.yearless ? day.day * millisecondsOfDay : -Infinity)
}
