/**
 * The sieves of one sentence in their order: the first that takes a stretch of
 * it signs the attribution.
 */
import {withAnonymity} from './anonymity.ts'
import {invites} from './behind-words.ts'
import {draftOf, inOneShape, type Found} from './found.ts'
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
import {signal} from './signals.ts'
import type {Chunk, ChunkKind, Draft, Range, Sentence, StretchKind} from './types.ts'

/** What a sieve finds at a chunk; `covered` marks what others have taken. */
type Sieve = (sentence: Sentence, at: number, covered: Uint8Array) => Found | undefined

/** A sieve, and the signals of which its sentence must have one. */
interface Row {
  sieve: Sieve
  /** Bits of `signal`; 0 where nothing is needed. */
  needs: number
}

const {citing, according, as, asking, hearsay, source, relative, reporting, colon, phrasal} = signal

/** Asked once a sentence. */
export const whole: ReadonlyArray<(sentence: Sentence) => Found | undefined> = [labelled, signed]

/** The sieves of a round, by the kind of the phrases at which they are asked. */
type Round = Readonly<Record<'colon' | 'verb' | 'prep' | 'noun' | 'adverb', readonly Row[]>>

/** Those in the first round take what stands before their cue, so they go first. */
export const rounds: readonly Round[] = [
  {
    colon: [{sieve: listed, needs: 0}],
    verb: [
      {sieve: cited, needs: citing},
      {sieve: relayed, needs: citing}
    ],
    prep: [],
    noun: [],
    adverb: []
  },
  {
    colon: [],
    verb: [
      {sieve: accordingTo, needs: according},
      {sieve: asPut, needs: as},
      {sieve: cueBeforeInverted, needs: 0},
      {sieve: cueBehind, needs: 0}
    ],
    prep: [
      {sieve: inTheWords, needs: source},
      {sieve: polled, needs: source}
    ],
    noun: [],
    adverb: []
  },
  {
    colon: [],
    verb: [
      {sieve: whenAsked, needs: asking},
      {sieve: passive, needs: 0},
      {sieve: cueBefore, needs: 0},
      {sieve: relativeObject, needs: relative}
    ],
    prep: [],
    noun: [{sieve: nominal, needs: reporting}],
    adverb: [{sieve: heardSay, needs: hearsay}]
  }
]

const none: readonly Row[] = []

/** The sieves that are asked at a kind of phrases in a round. */
export function sievesAt(round: Round, kind: ChunkKind): readonly Row[] {
  switch (kind) {
    case 'colon':
      return round.colon
    case 'verb':
      return round.verb
    case 'prep':
      return round.prep
    case 'noun':
      return round.noun
    case 'adverb':
      return round.adverb
    default:
      return none
  }
}

/** The phrases at which a sieve may find something at all. */
export function askedAt({chunks, signals}: Sentence, isInvited: boolean): number[] {
  const asked: number[] = []
  // Of verbs that report nothing a few sieves read what stands around them.
  const anyVerb = isInvited || (signals & (citing | according)) !== 0
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (!chunk) break
    switch (chunk.kind) {
      case 'verb':
        if (chunk.cue || anyVerb || chunk.word.signals & phrasal) asked.push(at)
        break
      case 'noun':
        if (chunk.word.signals & reporting) asked.push(at)
        break
      case 'prep':
        if (signals & source) asked.push(at)
        break
      case 'adverb':
        if (chunk.word.signals & hearsay) asked.push(at)
        break
      case 'colon':
        asked.push(at)
        break
      default:
    }
  }
  return asked
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
  const {chunks, signals} = sentence
  const isQuoted = chunks[0]?.kind === 'stretch'
  const asked = askedAt(sentence, invites(sentence, 0))
  if (asked.length === 0 && !isQuoted && !(signals & colon)) return []
  const found: Found[] = []
  const covered = new Uint8Array(chunks.length)
  for (const sieve of whole) take(sentence, covered, found, sieve(sentence))
  for (const round of rounds) {
    for (const at of asked) {
      const chunk = chunks[at]
      if (!chunk || covered[at]) continue
      for (const {sieve, needs} of sievesAt(round, chunk.kind))
        if ((needs === 0 || (needs & signals) !== 0) && take(sentence, covered, found, sieve(sentence, at, covered)))
          break
    }
  }
  if (found.length === 0) return []
  const drafts: Draft[] = []
  if (found.length > 1) found.sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0))
  for (const entry of found)
    if (!entry.content.every(range => isNameAlone(chunks, kinds, range)))
      drafts.push(draftOf(flat, sentence, kinds, entry))
  return withAnonymity(flat, sentence, drafts)
}

/** Keeps what a sieve found, and marks its phrases as taken. */
function take(sentence: Sentence, covered: Uint8Array, found: Found[], entry: Found | undefined): boolean {
  const cut = entry && cutAt(covered, passedOn(sentence, inOneShape(entry)))
  if (!cut) return false
  for (const {from, to} of cut.content) covered.fill(1, from, to)
  for (const {from, to} of cut.cue) covered.fill(1, from, to)
  found.push(cut)
  return true
}

/** `a boat labelled "Big Gull"`: what a thing is called is all that the cue would report. */
function isNameAlone(chunks: readonly Chunk[], kinds: readonly StretchKind[], {from, to}: Range): boolean {
  const stretch = to - from === 1 ? chunks[from]?.stretch : undefined
  return stretch !== undefined && kinds[stretch] === 'term'
}

/** What another attribution has taken is not reported twice. */
function cutAt(covered: Uint8Array, found: Found): Found | undefined {
  let length = 0
  for (const range of found.content) {
    const {from, to} = range
    let end = from
    while (end < to && !covered[end]) end++
    if (end > from) found.content[length++] = end === to ? range : {from, to: end}
  }
  found.content.length = length
  return length > 0 ? found : undefined
}
