/**
 * The tables of cues, looked up by word.
 */
import {toldVerbs, verbCues, type Act, type CueGroup, type Frame} from '../lexicon/cues.ts'
import {adjectiveCues, nounCues} from '../lexicon/nominal-cues.ts'

export interface CueRow {
  lemma: string
  /** Of the first group that has the word. */
  act: Act
  /** The frames, each with its act. */
  frames: ReadonlyMap<Frame, Act>
  /** Prepositions that belong to what it reports: `about` of `asked about the debt`. */
  topics: ReadonlySet<string>
  /** Reports words in quotation marks, and whether as what was said. */
  quotes: boolean
  says: boolean
  /** Its object is who is told: `told reporters that`. */
  told: boolean
}

const nobody: ReadonlySet<string> = new Set()

/** One row a word, with the frames of all groups that it stands in. */
function rowsOf(groups: readonly CueGroup[], told = nobody): Map<string, CueRow> {
  const found = new Map<string, CueRow & {frames: Map<Frame, Act>; topics: ReadonlySet<string>}>()
  for (const [act, list, words] of groups) {
    const frames = list.split(' ')
    const topics = frames.filter(frame => frame.startsWith('+')).map(frame => frame.slice(1))
    for (const lemma of words.split(' ')) {
      let row = found.get(lemma)
      if (!row) {
        row = {lemma, act, frames: new Map(), topics: nobody, quotes: false, says: false, told: told.has(lemma)}
        found.set(lemma, row)
      }
      for (const frame of frames) if (!row.frames.has(frame)) row.frames.set(frame, act)
      // Hardly any word has topics; hundreds of empty sets take their time.
      if (topics.length > 0) row.topics = new Set([...row.topics, ...topics])
    }
  }
  for (const row of found.values()) {
    row.quotes = row.frames.has('q')
    row.says = row.frames.get('q') === 'speech'
  }
  return found
}

const verbs = rowsOf(verbCues, toldVerbs)
const nouns = rowsOf(nounCues.map(([act, frames, words]) => [act, frames, withPlurals(words)]))
const adjectives = rowsOf(adjectiveCues)

/** `claim` and `claims` */
function withPlurals(words: string): string {
  return words
    .split(' ')
    .flatMap(word => [word, plural(word)])
    .join(' ')
}

function plural(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

/** The row of a verb that may be a cue; a verb and its particle are joined by `_`: `point_out`. */
export function cueOf(lemma: string): CueRow | undefined {
  return verbs.get(lemma)
}

/** The rows of verbs with their particles, by verb and particle. */
const phrasal = new Map<string, Map<string, CueRow>>()
for (const [joined, row] of verbs) {
  const [verb = '', particle] = joined.split('_')
  if (particle === undefined) continue
  const particles = phrasal.get(verb)
  if (particles) particles.set(particle, row)
  else phrasal.set(verb, new Map([[particle, row]]))
}

/** The row of a verb with a particle behind it that reports as the verb alone does not: `point`, `out`. */
export function phrasalCueOf(verb: string, particle: string | undefined): CueRow | undefined {
  return particle === undefined ? undefined : phrasal.get(verb)?.get(particle)
}

/** Whether a verb may be a cue. */
export function isCueLemma(lemma: string): boolean {
  return verbs.has(lemma)
}

/** The row of a noun that may be a cue. */
export function nounCueOf(noun: string): CueRow | undefined {
  return nouns.get(noun)
}

/** Whether a noun or an adjective may be a cue. */
export function isReportingWord(word: string): boolean {
  return nouns.has(word) || adjectives.has(word)
}

/** Whether a verb reports something with some particle. */
export function isPhrasal(verb: string): boolean {
  return phrasal.has(verb)
}

/** The row of an adjective that may be a cue. */
export function adjectiveCueOf(adjective: string): CueRow | undefined {
  return adjectives.get(adjective)
}
