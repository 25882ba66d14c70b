/**
 * The engine's small readers, each of which looks at a phrase and its neighbours. In a story a few are asked
 * at a few phrases; in a test all are asked at all, so that what none of the quotes needed yet is seen too.
 */
import {afterFormer, skipAdjuncts} from '../../src/quotes/adjuncts.ts'
import {agentOf, agentOfNaming} from '../../src/quotes/agent.ts'
import {invites, isPointed, subjectBehindWords, subjectInverted} from '../../src/quotes/behind-words.ts'
import {clauseEnd} from '../../src/quotes/clause-end.ts'
import {isClause, isReducedAt, opensClause} from '../../src/quotes/clause-start.ts'
import {rounds, sievesAt, whole} from '../../src/quotes/clauses.ts'
import {complementAfter, type Complement} from '../../src/quotes/complement.ts'
import {draftOf, type Found as Offer} from '../../src/quotes/found.ts'
import {behindTemporal, opensFronted} from '../../src/quotes/fronted.ts'
import {behindInsertion} from '../../src/quotes/insertion.ts'
import {hangsOnSubject, mainVerbAfter} from '../../src/quotes/main-verb.ts'
import {hasModal, isBase, isPast} from '../../src/quotes/modal.ts'
import {isInSubject, nominalEnd} from '../../src/quotes/nominal-end.ts'
import {isParticle, isReduced, nounChain} from '../../src/quotes/noun-chain.ts'
import {objectEnd} from '../../src/quotes/object-end.ts'
import {isOutletAt} from '../../src/quotes/outlet-at.ts'
import {isParenthetical} from '../../src/quotes/parenthetical.ts'
import {addresseeEnd, nounPhraseEnd, nounPhraseStop} from '../../src/quotes/phrase-end.ts'
import {contentBefore, contentStart, isReportable} from '../../src/quotes/reportable.ts'
import {isOffice, phraseEnd, roleOf} from '../../src/quotes/resolve/appositions.ts'
import {isDefinite, kindOf} from '../../src/quotes/resolve/kinds.ts'
import {ownerMeant} from '../../src/quotes/resolve/possession.ts'
import {
  listsVerb,
  openingOf,
  isContact,
  isLateWhen,
  isSetOff,
  laterFinite,
  verbBefore
} from '../../src/quotes/shared-clause.ts'
import {subjectAfter} from '../../src/quotes/subject-after.ts'
import {subjectBefore} from '../../src/quotes/subject-before.ts'
import type {Chunk, ChunkKind, Range, Sentence, StretchKind, Subject} from '../../src/quotes/types.ts'
import type {Span} from '../../src/story/types.ts'
import {dateWithin} from '../../src/quotes/when.ts'

/** Phrases, and what else a reader knows of them. */
type Found = Range & Partial<Subject> & Partial<Pick<Complement, 'frame' | 'addressee' | 'occasion'>>

/** What a reader finds at a phrase. */
type Reader = (sentence: Sentence, at: number, chunk: Chunk) => string | number | boolean | Span | Found | undefined

const noun: ReadonlySet<ChunkKind> = new Set(['noun'])
const verb: ReadonlySet<ChunkKind> = new Set(['verb'])
const solid: ReadonlySet<ChunkKind> = new Set(['noun', 'verb', 'stretch'])

/** Their names, where they are asked (everywhere unless it says so), and how. */
const readers: ReadonlyArray<readonly [name: string, reader: Reader, kinds?: ReadonlySet<ChunkKind>]> = [
  ['subject in front', (sentence, at) => subjectBefore(sentence, at), verb],
  ['subject behind', (sentence, at) => subjectAfter(sentence, at)],
  ['subject behind words', (sentence, at) => subjectBehindWords(sentence, at), verb],
  ['subject inverted', (sentence, at) => subjectInverted(sentence, at), verb],
  ['subject behind an insertion', (sentence, at) => behindInsertion(sentence, at, 0)],
  ['chain', (sentence, at) => nounChain(sentence, at, at + 1, 0), noun],
  ['agent', ({chunks}, at) => agentOf(chunks, at)],
  ['agent of a name', ({chunks}, at) => agentOfNaming(chunks, at)],
  ['complement', (sentence, at, {cue}) => cue && complementAfter(sentence, at, cue), verb],
  ['clause to', (sentence, at) => clauseEnd(sentence, at)],
  ['clause in front to', (sentence, at) => clauseEnd(sentence, at, true), solid],
  ['object to', (sentence, at) => objectEnd(sentence, at)],
  ['nominal to', (sentence, at) => nominalEnd(sentence, at, sentence.chunks.length, false), solid],
  ['nominal clause to', (sentence, at) => nominalEnd(sentence, at, sentence.chunks.length, true), solid],
  ['noun phrase to', ({chunks}, at) => nounPhraseEnd(chunks, at)],
  ['bare noun phrase to', ({chunks}, at) => nounPhraseStop(chunks, at), noun],
  ['description to', ({chunks}, at) => phraseEnd(chunks, at), noun],
  ['who is told to', ({chunks}, at) => addresseeEnd(chunks, at), noun],
  ['adjuncts to', ({chunks}, at) => adjuncts(chunks, at)],
  ['time to', ({chunks}, at) => behindTemporal(chunks, at)],
  ['opens in front', ({chunks}, at) => opensFronted(chunks, at, at + 1), verb],
  ['former name to', ({chunks}, at) => afterFormer(chunks, at)],
  ['content from', (sentence, at) => contentStart(sentence, at), solid],
  ['content before', (sentence, at) => contentBefore(sentence, at)],
  ['main verb', ({chunks}, at) => mainVerbAfter(chunks, at, 0), solid],
  ['main verb behind one more', ({chunks}, at) => mainVerbAfter(chunks, at, 1), solid],
  ['verb in front', ({chunks}, at) => verbBefore(chunks, at), solid],
  ['opening', ({chunks}, at) => openingOf(chunks, at), solid],
  ['date', (sentence, at) => dateWithin(sentence, at, at + 3)],
  ['role', (sentence, _, chunk) => roleOf(sentence, chunk), noun],
  ['kind', (sentence, at) => knownKind(sentence, at), noun],
  ['owner', (sentence, _, chunk) => ownerMeant(sentence, chunk, chunk.to), noun],
  ['is an office', isOffice, noun],
  ['is definite', (sentence, _, chunk) => isDefinite(sentence, chunk), noun],
  ['is an outlet', (sentence, at) => isOutletAt(sentence, {from: at, to: at + 1, core: at, shared: false}), noun],
  ['opens a clause', ({chunks}, at) => opensClause(chunks, at), solid],
  ['is a clause', ({chunks}, at) => isClause(chunks, at)],
  ['is reduced', ({chunks}, at) => isReduced(chunks, at), verb],
  ['is reduced there', ({chunks}, at) => isReducedAt(chunks, at), verb],
  ['is a particle', ({chunks}, at) => isParticle(chunks, at)],
  ['is parenthetical', ({chunks}, at) => isParenthetical(chunks, at), verb],
  ['is in the subject', isInSubject, noun],
  ['hangs on the subject', ({chunks}, at) => hangsOnSubject(chunks, at), verb],
  ['lists verbs', ({chunks}, at) => listsVerb(chunks, at, verbBefore(chunks, at)), solid],
  ['is a contact clause', ({chunks}, at) => isContact(chunks, at), noun],
  ['is a late when', ({chunks}, at) => isLateWhen(chunks, at)],
  ['is set off', ({chunks}, at) => isSetOff(chunks, at, at + 3)],
  ['has a later verb', ({chunks}, at) => laterFinite(chunks, at, at + 5), noun],
  ['is reportable', ({chunks}, at) => isReportable(chunks, at, at + 3), solid],
  ['invites', invites],
  ['is pointed', isPointed, new Set(['stretch'])],
  ['has a modal', (_, __, chunk) => hasModal(chunk), verb],
  ['is a base form', ({tokens}, _, chunk) => isBase(tokens, chunk), verb],
  ['is a past form', ({tokens}, _, chunk) => isPast(tokens, chunk), verb]
]

function adjuncts(chunks: readonly Chunk[], from: number): string | undefined {
  const {at, occasion} = skipAdjuncts(chunks, from)
  return at === from ? undefined : `${at}${occasion ? `,occasion:${short(occasion)}` : ''}`
}

function knownKind(sentence: Sentence, at: number): string | undefined {
  const {kind, plural} = kindOf(sentence, at)
  return kind === 'unknown' && !plural ? undefined : `${kind}${plural ? '+plural' : ''}`
}

/** What all readers make of a sentence, a line for each that found something: `subject in front: 2=0-1`. */
export function readAll(flat: string, sentence: Sentence, kinds: readonly StretchKind[]): string[] {
  const {chunks} = sentence
  const lines = readers.map(([name, reader, asked]) => {
    const found = chunks.flatMap((chunk, at) => {
      const value = asked?.has(chunk.kind) === false ? undefined : reader(sentence, at, chunk)
      return value === undefined || value === false || value === at || value === ''
        ? []
        : [value === true ? at : `${at}=${short(value)}`]
    })
    return found.length > 0 ? [`${name}: ${found.join(' ')}`] : []
  })
  return [...lines.flat(), ...offers(sentence).map(offer => printOffer(flat, sentence, kinds, offer))]
}

/** What each sieve makes of each phrase, as if no other had taken anything. */
function offers(sentence: Sentence): Offer[] {
  const untaken = new Uint8Array(sentence.chunks.length)
  const found = [
    ...whole.map(sieve => sieve(sentence)),
    ...rounds.flatMap(round =>
      sentence.chunks.flatMap(({kind}, at) => sievesAt(round, kind).map(({sieve}) => sieve(sentence, at, untaken)))
    )
  ]
  return found.filter(one => one !== undefined)
}

/** `> clause say/c said: indirect speech, Ana Ruiz, 52,: the port is shut, when: Tuesday` */
function printOffer(flat: string, sentence: Sentence, kinds: readonly StretchKind[], offer: Offer): string {
  const draft = draftOf(flat, sentence, kinds, offer)
  const {rule, lemma, type, act, modality, stance, content, cue, mention, core, relays, addressee, occasion, when} =
    draft
  const words = (spans: ReadonlyArray<Span | undefined>): string =>
    spans.map(span => span && flat.slice(span.start, span.end).replaceAll('\n', ' ')).join(' … ')
  const parts = [
    `${type} ${act}`,
    ...(modality ? [modality] : []),
    ...(stance ? [stance] : []),
    ...(mention ? [`who: ${words([mention])}`] : []),
    ...(core ? [`core: ${words([core])}`] : []),
    ...(relays.length > 0 ? [`relays: ${words(relays)}`] : []),
    ...(addressee ? [`told: ${words([addressee])}`] : []),
    ...(occasion ? [`occasion: ${words([occasion])}`] : []),
    ...(when ? [`when: ${words([when])}`] : [])
  ]
  return `> ${rule} ${lemma}/${offer.frame} {${words(cue)}} {${words(content)}} ${parts.join('; ')}`
}

/** A range as `0-2`, with what else is known of it. */
function short(value: string | number | Span | Found): string {
  if (typeof value !== 'object') return String(value)
  if ('start' in value) return `${value.start}-${value.end}`
  const {from, to, core, shared, frame, addressee, occasion} = value
  const facts = [
    `${from}-${to}`,
    ...(core === undefined || core === from ? [] : [`core:${core}`]),
    ...(shared ? ['shared'] : []),
    ...(frame === undefined ? [] : [frame]),
    ...(addressee ? [`addressee:${short(addressee)}`] : []),
    ...(occasion ? [`occasion:${short(occasion)}`] : [])
  ]
  return facts.join(',')
}
