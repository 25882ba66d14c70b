/**
 * How a table of cues is written and read: groups of words that report in
 * the same frames.
 */
import type {Quote} from '../story/types.ts'

/**
 * Frames of a cue.
 *
 * - q: an adjacent quote
 * - t: `that` and a clause
 * - c: a clause without `that`
 * - w: `whether`, `what`, `how` and a clause
 * - i: `to` and a verb, of the speaker's own doing: `promised to go`
 * - x: somebody `to` do something: `urged them to go`
 * - n: a noun phrase: `denied the charges`
 * - named: a noun phrase, where who does it has a name: `Ruiz blasted the plan`
 * - message: a noun phrase that is something said or written: `released a statement`
 * - document: a noun phrase, where a document does it: `the poll shows a lead`
 * - o: a noun phrase and what it is called: `called the plan a disaster`
 * - g: a gerund: `denied altering the log`
 * - p: a clause in front, with no quote: `exports fell, data showed`
 * - a preposition: a noun phrase behind it: `for` in `called for an inquiry`;
 *   with `+` in front it belongs to what is reported: `asked about the debt`
 * - with `-` in front: in the passive, of what stands in front and behind:
 *   `was accused of theft`; `-` alone: of what stands in front: `was criticised`
 */
export type Frame = string

export type Act = Quote['act']

export interface CueRow {
  lemma: string
  /** Of the first group that has the word. */
  act: Act
  /** The frames, each with its act. */
  frames: ReadonlyMap<Frame, Act>
  /** Its object is who is told: `told reporters that`. */
  told: boolean
}

/** Words that report in some frames; both lists are parted by blanks. */
export type CueGroup = readonly [act: Act, frames: string, words: string]

const nobody: ReadonlySet<string> = new Set()

/** One row a word, with the frames of all groups that it stands in. */
export function rowsOf(groups: readonly CueGroup[], told = nobody): Map<string, CueRow> {
  const found = new Map<string, CueRow & {frames: Map<Frame, Act>}>()
  for (const [act, frames, words] of groups) {
    for (const lemma of words.split(' ')) {
      let row = found.get(lemma)
      if (!row) {
        row = {lemma, act, frames: new Map(), told: told.has(lemma)}
        found.set(lemma, row)
      }
      for (const frame of frames.split(' ')) if (!row.frames.has(frame)) row.frames.set(frame, act)
    }
  }
  return found
}
