/**
 * One reading of the text, sentence by sentence, which keeps who is present at
 * each place and resolves each mention where it stands.
 */
import {isGivenName} from '../../text/given-names.ts'
import type {Span} from '../../story/types.ts'
import {isFinite} from '../clause-start.ts'
import {nounPhraseEnd} from '../phrase-end.ts'
import type {Chunk, Draft, Sentence} from '../types.ts'
import type {Entity} from './entities.ts'
import {History, weights} from './history.ts'
import {MentionReader, type Resolved} from './mentions.ts'
import type {Named} from './named.ts'
import {antecedentOf} from './pronouns.ts'
import {itemAt} from '../../text/item-at.ts'
import type {Registry} from './registry.ts'
import {weightAt} from './weight.ts'

/** Somebody who speaks or refuses to, to be resolved. */
export interface Asked {
  mention: Span
  /** `in a statement` */
  occasion: Span | undefined
  /** Takes what is found. */
  index: number
  refusal: boolean
  /** Words that are surely somebody's: in quotation marks, or with a cue of speech. */
  sure: boolean
  /** `RUIZ:`, where a heading may stand as well. */
  label: boolean
  /** What is said, where a pronoun can mean nobody whom it names: `"Ruiz was late," he said`, `he praised Ruiz's work`. */
  said: Span | undefined
}

/** All who are asked for, in the order of the text. */
export function askedOf(drafts: readonly Draft[], refusals: ReadonlyArray<{mention: Span | undefined}>): Asked[] {
  const asked: Asked[] = []
  for (const [index, draft] of drafts.entries()) {
    const {mention, occasion, rule, type} = draft
    if (mention)
      asked.push({
        mention,
        occasion,
        index,
        refusal: false,
        sure: isSure(draft),
        label: rule === 'label' && type !== 'direct',
        said: saidOf(draft)
      })
  }
  for (const [index, {mention}] of refusals.entries())
    if (mention)
      asked.push({mention, occasion: undefined, index, refusal: true, sure: true, label: false, said: undefined})
  return asked.sort((a, b) => a.mention.start - b.mention.start)
}

/** Rules by which a thing is as often the subject as somebody: `the strategy supports growth`. */
const looseRules: ReadonlySet<string> = new Set(['object', 'noun', 'infinitive', 'subject'])

/** What is said in quotation marks, or of somebody; of `Ruiz was at home, he said` he may be Ruiz. */
function saidOf({type, rule, content}: Draft): Span | undefined {
  return type === 'direct' || rule === 'object' ? content[0] : undefined
}

function isSure({type, act, rule}: Draft): boolean {
  return type !== 'indirect' || (act !== 'thought' && !looseRules.has(rule))
}

/** One reading of the text, which keeps who is present at each place. */
export class Walk {
  readonly ofDraft: Array<Resolved | undefined> = []
  readonly ofRefusal: Array<Resolved | undefined> = []
  readonly #history = new History()
  readonly #reader: MentionReader
  readonly #registry: Registry
  readonly #trace: string[][] | undefined
  readonly #bodyStart: number
  readonly #titleCase: (paragraph: number) => boolean

  /**
   * @param flat the flat text
   * @param ordered sentences of the body, then of the headline
   * @param body how many of them are of the body
   * @param registry of all names
   * @param asked who is asked for, in the order of the text
   * @param titleCase whether a paragraph is set as headlines mostly are, with capitals that tell no names
   * @param trace takes the steps, where somebody asks for them
   */
  constructor(
    flat: string,
    ordered: readonly Sentence[],
    body: number,
    registry: Registry,
    asked: readonly Asked[],
    titleCase: (paragraph: number) => boolean,
    trace: string[][] | undefined
  ) {
    this.#bodyStart = ordered[0]?.start ?? 0
    this.#titleCase = titleCase
    this.#registry = registry
    this.#reader = new MentionReader(flat, registry, this.#history, body)
    this.#trace = trace
    // The headline stands first in the text and is read last.
    const start = this.#bodyStart
    const first = asked.findIndex(({mention}) => mention.start >= start)
    const split = first < 0 ? asked.length : first
    let inBody = split
    let inHeadline = 0
    for (const [index, sentence] of ordered.entries()) {
      if (sentence.start < start) inHeadline = this.#readSentence(sentence, index, asked, inHeadline, split)
      else inBody = this.#readSentence(sentence, index, asked, inBody, asked.length)
    }
  }

  #readSentence(sentence: Sentence, index: number, asked: readonly Asked[], from: number, end: number): number {
    const names = this.#registry.bySentence[index] ?? []
    let next = from
    let name = 0
    let verbSeen = false
    let mentionEnd = -1
    const {chunks} = sentence
    const main = commaBeforeMain(chunks)
    for (let at = 0; at < chunks.length; at++) {
      const chunk = chunks[at]
      if (!chunk) continue
      for (; next < end; next++) {
        const one = asked[next]
        if (!one || one.mention.start >= chunk.end) break
        this.#answer(sentence, index, one)
        mentionEnd = one.mention.end
      }
      if (chunk.kind === 'noun' && !verbSeen && chunk.start >= mentionEnd) this.#noteSubject(sentence, index, at)
      for (; names[name]?.chunk === at; name++) this.#noteName(names[name], sentence, index, at, verbSeen)
      if (chunk.kind === 'verb' && chunk.verb?.form === 'finite') verbSeen = true
      // `Asked why she came, the pilot smiled`
      if (at === main) verbSeen = false
      if (chunk.noun?.pronoun && chunk.start >= mentionEnd) this.#notePronoun(sentence, index, chunk, verbSeen)
    }
    return next
  }

  #answer(sentence: Sentence, index: number, asked: Asked): void {
    const {mention, occasion, index: draft, refusal, label} = asked
    const into = refusal ? this.ofRefusal : this.ofDraft
    const same = this.#last
    const trace = refusal ? undefined : this.#trace && (this.#trace[draft] ??= [])
    if (same?.start === mention.start) {
      into[draft] = same.resolved
      return
    }
    const found = this.#reader.read(sentence, index, asked, trace)
    const resolved = label && found.entities.some(isHeading) ? unheard : this.#inHeadline(sentence, found)
    into[draft] = resolved
    this.#last = {start: mention.start, resolved}
    for (const entity of resolved.entities) {
      entity.last = mention.start
      this.#history.note(entity, index, weights.speaker)
    }
    if (resolved.entities.length > 1) this.#history.together = resolved.entities
    const author = resolved.entities[0]
    if (occasion && author) this.#reader.noteAuthor(occasion, author)
  }

  /** Capitals of a headline make names of other words: whom the body does not have is nobody there, unless it is surely somebody. */
  #inHeadline({start, paragraph}: Sentence, found: Resolved): Resolved {
    if (start >= this.#bodyStart) return found
    const isSet = this.#titleCase(paragraph)
    const entities = found.entities.filter(
      ({first, kind}) =>
        first >= this.#bodyStart ||
        kind === 'place' ||
        kind === 'organization' ||
        (!isSet && (kind === 'person' || kind === 'group'))
    )
    return entities.length === found.entities.length ? found : entities.length > 0 ? {...found, entities} : unheard
  }

  #last: {start: number; resolved: Resolved} | undefined

  /** `Two fishermen were pulled from the sea. They said`: subjects without a name can be meant later. */
  #noteSubject(sentence: Sentence, index: number, at: number): void {
    const before = itemAt(sentence.chunks, at - 1)
    if (before && before.kind !== 'comma' && before.kind !== 'adverb' && before.kind !== 'conj') return
    // `Emil Roos, president of the union, came`: says who that is, and is nobody else
    // So does `For Emil Roos, a teacher, the port`, but not `In Lima, a teacher said`.
    if (before?.kind === 'comma' && itemAt(sentence.chunks, at - 2)?.noun?.name) {
      const lead = itemAt(sentence.chunks, at - 3)
      if (lead?.kind !== 'prep') return
      if (
        lead.head === 'for' &&
        this.#registry.bySentence[index]?.some(({chunk, entity}) => chunk === at - 2 && entity?.kind === 'person')
      )
        return
    }
    // `A spokesman, Emil Roos, came`
    if (this.#isDescribed(sentence, index, at)) return
    const entity = this.#reader.subjectAt(sentence, index, at)
    if (entity) this.#history.note(entity, index, weights.subject)
  }

  /** Whether a phrase says what somebody is whom the sentence names behind it. */
  #isDescribed({chunks}: Sentence, index: number, at: number): boolean {
    const start = chunks[at]?.start
    for (const {chunk, entity} of this.#registry.bySentence[index] ?? [])
      if (chunk > at && entity?.described.some(description => description.start === start)) return true
    return false
  }

  #noteName(named: Named | undefined, sentence: Sentence, index: number, at: number, verbSeen: boolean): void {
    const start = sentence.tokens[named?.range.from ?? 0]?.start ?? 0
    const entity =
      named && (named.words.length === 1 ? (this.#registry.lookUp(named, start) ?? named.entity) : named.entity)
    if (!entity) return
    entity.last = start
    const weight = named.possessor ? weights.possessor : weightAt(sentence.chunks, at, verbSeen)
    this.#history.note(entity, index, weight)
    this.#noteTogether(entity, sentence, index, at)
  }

  /** `Ana Ruiz and Karl Lund` */
  #noteTogether(entity: Entity, {chunks}: Sentence, index: number, at: number): void {
    if (itemAt(chunks, at - 1)?.kind !== 'conj' || itemAt(chunks, at - 3)?.kind === 'prep' || entity.kind !== 'person')
      return
    const before = this.#registry.bySentence[index]?.find(({chunk}) => chunk === at - 2)?.entity
    const {together} = this.#history
    // `Ana Ruiz, Karl Lund and Emil Roos`, who spoke together, stay three
    if (together.length > 2 && together.includes(entity) && before && together.includes(before)) return
    if (before?.kind === 'person' && before !== entity) this.#history.together = [before, entity]
  }

  /** Whoever a narrative goes on with stays present. */
  #notePronoun({tokens, chunks}: Sentence, index: number, chunk: Chunk, verbSeen: boolean): void {
    const low = tokens[chunk.from]?.low
    if (low !== 'he' && low !== 'she') return
    const {entities} = antecedentOf(low, this.#history, index)
    const entity = entities[0]
    if (entity) this.#history.note(entity, index, weightAt(chunks, chunks.indexOf(chunk), verbSeen))
  }
}

const unheard: Resolved = {entities: [], resolution: undefined, ambiguous: false}

/** The comma behind a clause in front of the main one, or -1: `Asked why she came, | the pilot smiled`. */
function commaBeforeMain(chunks: readonly Chunk[]): number {
  const first = chunks[0]
  if (first?.kind !== 'sub' && first?.verb?.form !== 'participle' && !(first?.verb?.past && chunks[1]?.kind !== 'noun'))
    return -1
  for (let at = 1; at < chunks.length && at < longestFront; at++) {
    const next = chunks[at + 1]
    if (
      chunks[at]?.kind === 'comma' &&
      next?.noun &&
      !next.noun.time &&
      isFinite(chunks[nounPhraseEnd(chunks, at + 1)])
    )
      return at
  }
  return -1
}

/** No clause in front is looked at farther, in phrases. */
const longestFront = 24

/** `Market Report: prices fell`: named nowhere else, and not as people are. */
function isHeading({kind, country, named, times, name}: Entity): boolean {
  return (
    kind === 'place' ||
    (named && times < 2 && country === undefined && !isGivenName(name.slice(0, name.indexOf(' ')).toLowerCase()))
  )
}
