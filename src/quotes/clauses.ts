/**
 * The sieves of one sentence in their order: the first that takes a stretch of
 * it signs the attribution.
 */
import {withAnonymity} from './anonymity.ts'
import {draftOf, type Found} from './found.ts'
import {passedOn} from './passed-on.ts'
import {accordingTo} from './sieves/according-to.ts'
import {asPut, inTheWords} from './sieves/as-put.ts'
import {cited} from './sieves/cited.ts'
import {cueBefore, cueBeforeInverted} from './sieves/cue-before.ts'
import {cueBehind} from './sieves/cue-behind.ts'
import {signed} from './sieves/dash.ts'
import {labelled} from './sieves/label.ts'
import {listed} from './sieves/listed.ts'
import {heardSay} from './sieves/hearsay.ts'
import {nominal} from './sieves/noun.ts'
import {polled} from './sieves/poll.ts'
import {relativeObject} from './sieves/relative-object.ts'
import {passive} from './sieves/passive.ts'
import {relayed} from './sieves/relay.ts'
import {whenAsked} from './sieves/when-asked.ts'
import type {Chunk, ChunkKind, Draft, Range, Sentence, StretchKind} from './types.ts'

/** What a sieve finds at a chunk; `covered` marks what others have taken. */
type Sieve = (sentence: Sentence, at: number, covered: Uint8Array) => Found | undefined

/** Asked once a sentence. */
export const whole: ReadonlyArray<(sentence: Sentence) => Found | undefined> = [labelled, signed]

/** The sieves of a round, by the kind of the phrases at which they are asked. */
type Round = Readonly<Record<'colon' | 'verb' | 'prep' | 'noun' | 'adverb', readonly Sieve[]>>

/** Those in the first round take what stands before their cue, so they go first. */
export const rounds: readonly Round[] = [
  {colon: [listed], verb: [cited, relayed], prep: [], noun: [], adverb: []},
  {
    colon: [],
    verb: [accordingTo, asPut, cueBeforeInverted, cueBehind],
    prep: [inTheWords, polled],
    noun: [],
    adverb: []
  },
  {colon: [], verb: [whenAsked, passive, cueBefore, relativeObject], prep: [], noun: [nominal], adverb: [heardSay]}
]

const none: readonly Sieve[] = []

/** The sieves that are asked at a kind of phrases in a round. */
export function sievesAt(round: Round, kind: ChunkKind): readonly Sieve[] {
  switch (kind) {
    case 'colon':
    case 'verb':
    case 'prep':
    case 'noun':
    case 'adverb':
      return round[kind]
    default:
      return none
  }
}

/**
 * The attributions of a sentence, the outermost only, in the order of what is
 * reported.
 *
 * @param flat the flat text
 * @param sentence with its phrases
 * @param kinds of the quoted stretches
 */
export function attributionsOf(flat: string, sentence: Sentence, kinds: readonly StretchKind[]): Draft[] {
  const {chunks} = sentence
  const found: Found[] = []
  const covered = new Uint8Array(chunks.length)
  const take = (entry: Found | undefined): boolean => {
    const cut = entry && cutAt(covered, passedOn(sentence, entry))
    if (!cut) return false
    for (const {from, to} of cut.content) covered.fill(1, from, to)
    for (const {from, to} of cut.cue) covered.fill(1, from, to)
    found.push(cut)
    return true
  }
  for (const sieve of whole) take(sieve(sentence))
  for (const round of rounds) {
    for (let at = 0; at < chunks.length; at++) {
      const chunk = chunks[at]
      if (!chunk || covered[at]) continue
      for (const sieve of sievesAt(round, chunk.kind)) if (take(sieve(sentence, at, covered))) break
    }
  }
  if (found.length === 0) return []
  const drafts = found
    .filter(({content}) => !content.every(range => isNameAlone(chunks, kinds, range)))
    .sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0))
    .map(entry => draftOf(flat, sentence, kinds, entry))
  return withAnonymity(flat, sentence, drafts)
}

/** `a boat labelled "Big Gull"`: what a thing is called is all that the cue would report. */
function isNameAlone(chunks: readonly Chunk[], kinds: readonly StretchKind[], {from, to}: Range): boolean {
  const stretch = to - from === 1 ? chunks[from]?.stretch : undefined
  return stretch !== undefined && kinds[stretch] === 'term'
}

/** What another attribution has taken is not reported twice. */
function cutAt(covered: Uint8Array, found: Found): Found | undefined {
  const content: Range[] = []
  for (const {from, to} of found.content) {
    let end = from
    while (end < to && !covered[end]) end++
    if (end > from) content.push({from, to: end})
  }
  return content.length > 0 ? {...found, content} : undefined
}
