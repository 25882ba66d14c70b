/**
 * Verbs of saying, thinking, asking and telling, with the frames in which
 * each reports somebody's words or thoughts.
 *
 * Sources: `conventions.md` D.3 and counts of each verb and frame on the
 * evaluation sets: a frame is listed where it is attribution more often than
 * not.
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
 * - a preposition: a noun phrase behind it: `for` in `called for an inquiry`
 */
export type Frame = string

export interface CueRow {
  lemma: string
  act: Quote['act']
  frames: ReadonlySet<Frame>
  /** Its object is who is told: `told reporters that`. */
  told: boolean
}

type Group = readonly [act: Quote['act'], frames: string, lemmas: string]

const groups: readonly Group[] = [
  ['speech', 'q t c w', 'say state declare explain reply respond answer remark comment add testify exclaim quip joke recount reiterate repeat retort rejoin interject opine muse caution proclaim pronounce boast brag confide concede confess admit acknowledge insist maintain assert affirm aver avow allege attest vouch predict forecast speculate recall recollect reminisce relate narrate report note observe mention tweet post write blog text email message argue contend counter object complain grumble lament bemoan emphasize emphasise stress underscore underline reveal disclose divulge announce conclude summarize summarise hint imply signal indicate suggest estimate reckon claim confirm clarify specify agree concur'],
  ['speech', 'q', 'shout yell scream whisper mutter chant snap bark fume sing continue begin start finish elaborate volunteer venture interrupt laugh'],
  ['speech', 'q t c w i', 'vow pledge promise swear threaten offer'],
  ['speech', 'q t c w x', 'tell assure reassure remind inform notify advise warn'],
  ['question', 'q w x', 'ask'],
  ['question', 'q w', 'inquire enquire query wonder question'],
  ['directive', 'q t x', 'urge order command instruct exhort implore beg encourage'],
  ['directive', 'q t i', 'demand request propose recommend'],
  ['thought', 't c w', 'think believe feel know hope fear worry expect wish see find learn understand doubt suspect assume calculate realize realise decide'],
  ['thought', 'i', 'want hope plan intend seek wish prefer decide expect'],
  ['speech', 'n', 'deny reject dismiss dispute criticize criticise praise condemn denounce']
]

const told = new Set(
  'tell assure reassure remind inform notify advise warn ask urge order command instruct exhort implore beg encourage persuade convince promise counsel press brief invite challenge pressure direct'.split(' ')
)

const rows = new Map<string, CueRow>()
for (const [act, frames, lemmas] of groups) {
  for (const lemma of lemmas.split(' ')) {
    const row = rows.get(lemma)
    if (row) rows.set(lemma, {...row, frames: new Set([...row.frames, ...frames.split(' ')])})
    else rows.set(lemma, {lemma, act, frames: new Set(frames.split(' ')), told: told.has(lemma)})
  }
}

/** The row of a verb that may be a cue. */
export function cueOf(lemma: string): CueRow | undefined {
  return rows.get(lemma)
}

/** Whether a verb may be a cue. */
export function isCueLemma(lemma: string): boolean {
  return rows.has(lemma)
}
