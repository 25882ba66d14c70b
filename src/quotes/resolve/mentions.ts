/**
 * Whom a mention at a quote means: by name, by description or by pronoun.
 */
import type {Quote, Span} from '../../story/types.ts'
import {wordClass} from '../../text/word-kinds.ts'
import type {Chunk, Sentence} from '../types.ts'
import {isOffice, phraseEnd} from './appositions.ts'
import {speakAs} from './country-name.ts'
import {DescriptionReader} from './described.ts'
import {introduced, type Entity} from './entities.ts'
import type {History} from './history.ts'
import {isEpithet} from './epithets.ts'
import {headOf, kindOf} from './kinds.ts'
import type {PhraseKind} from './phrase-kind.ts'
import {chunkAt, membersOf, type Member} from './members.ts'
import type {Named} from './named.ts'
import {isParty} from './person-name.ts'
import {Authors, ownerMeant, ownerPhrase, wordsOfSomebody} from './possession.ts'
import {antecedentOf, pronounKind, type PronounKind} from './pronouns.ts'
import {itemAt} from '../../text/item-at.ts'
import type {Registry} from './registry.ts'

/** What is asked of a mention. */
interface Asked {
  mention: Span
  sure: boolean
  said: Span | undefined
}

/** Whom a mention means, and how that was found. */
export interface Resolved {
  entities: readonly Entity[]
  resolution: Quote['resolution']
  ambiguous: boolean
}

/** So many speak at a time. */
const mostMembers = 6
/** So many descriptions may stand between a name and `who`. */
const mostAppositions = 3
const firstPerson = new Set(['my', 'our', 'your'])

const somebody: PhraseKind = {kind: 'person', plural: false}
const nobody: Resolved = {entities: [], resolution: undefined, ambiguous: false}

export class MentionReader {
  readonly #flat: string
  readonly #registry: Registry
  readonly #history: History
  readonly #descriptions: DescriptionReader
  #isSure = true
  #said: Span | undefined
  /** Who spoke last in a statement, a letter. */
  readonly #authors = new Authors()

  /**
   * @param flat the flat text
   * @param registry of all names
   * @param history of who was mentioned
   * @param body how many sentences are of the body: headlines drop articles
   */
  constructor(flat: string, registry: Registry, history: History, body: number) {
    this.#descriptions = new DescriptionReader(flat, registry, history, body)
    this.#flat = flat
    this.#registry = registry
    this.#history = history
  }

  /**
   * Resolves a mention.
   *
   * @param sentence that it stands in
   * @param index of the sentence, in the order of reading
   * @param asked its span and what is said; unless that is sure, a thing without a name that only seems to speak is nobody
   * @param trace takes the steps, where somebody asks for them
   */
  read(sentence: Sentence, index: number, {mention, sure, said}: Asked, trace: string[] | undefined): Resolved {
    this.#isSure = sure
    this.#said = said
    const first = sentence.chunks[chunkAt(sentence.chunks, mention.start)]
    if (!first) return nobody
    if (first.kind === 'wh' || first.kind === 'that') return this.#antecedent(sentence, index, first, trace)
    const entities: Entity[] = []
    let resolution: Quote['resolution']
    let ambiguous = false
    for (const member of membersOf(sentence, mention).slice(0, mostMembers)) {
      const found = this.#readMember(sentence, index, member, mention.end, trace)
      for (const entity of found.entities) if (!entities.includes(entity)) entities.push(entity)
      resolution ??= found.resolution
      ambiguous ||= found.ambiguous
    }
    // `Nordkraft and Brekke Securities`: two of a kind
    if (entities.some(({kind}) => kind === 'organization'))
      for (const entity of entities) if (entity.kind === 'unknown') entity.kind = 'organization'
    return {entities, resolution, ambiguous}
  }

  #readMember(sentence: Sentence, index: number, member: Member, end: number, trace: string[] | undefined): Resolved {
    const core = sentence.chunks[member.core]
    if (!core?.noun) return nobody
    const first = sentence.tokens[core.from]
    const described = end < core.end ? ownerPhrase(sentence, core, end) : undefined
    if (described && !this.#ownerAt(index, member.core)) {
      const chunks = sentence.chunks.with(member.core, described)
      const alone = {...member, to: member.core + 1, appositions: []}
      // `a minute's silence`
      if (kindOf({...sentence, chunks}, member.core).kind === 'unknown') return nobody
      return this.#readMember({...sentence, chunks}, index, alone, described.end, trace)
    }
    if (core.noun.pronoun) return this.#pronoun(sentence, index, core, member, trace)
    const owner = ownerMeant(sentence, core, end)
    // `his opposite number, Karl Lund,`
    const apposed = member.appositions[0]
    if (owner && apposed === member.to + 1) {
      const other = this.#namedAt(index, apposed)
      if (other && other.kind !== 'organization' && other.kind !== 'place')
        return this.#byName(other, core.start, 'name', trace)
    }
    if (owner) {
      const found = this.#antecedentOf(owner, index, trace)
      if (found.entities.length > 0 || end < core.end) return found
    }
    if (!first || firstPerson.has(first.low) || isNumber(sentence, member, core)) return nobody
    if (core.noun.time && !core.noun.name) return nobody
    // `eight-year-old Emma Roos`: two phrases, where the first only describes
    // `Castel's` of `Castel's claim`
    const named =
      (end < core.end || endsAsOwner(sentence, core) ? this.#ownerAt(index, member.core) : undefined) ??
      this.#namedAt(index, member.core) ??
      (sentence.chunks[member.core + 1]?.kind === 'noun' ? this.#namedAt(index, member.core + 1) : undefined) ??
      this.#holderOf(sentence, index, member)
    if (named) return this.#byName(named, core.start, 'name', trace)
    if (core.to - core.from === 1 && (first.classes === wordClass.adverb || isParty(first))) return nobody
    const phrase = kindOf(sentence, member.core)
    const head = headOf(sentence.tokens, core)
    if (wordsOfSomebody.has(head)) {
      const owner = this.#ownerAt(index, member.core)
      if (owner) return this.#byName(owner, core.start, 'name', trace)
      const author = first.low === 'the' ? this.#authors.of(head) : undefined
      if (author) {
        trace?.push(`the ${head} of ${introduced(author)}`)
        return {entities: [author], resolution: 'description', ambiguous: false}
      }
    }
    for (const at of member.appositions) {
      const other = this.#namedAt(index, at)
      if (other && !phrase.plural && isOfKind(other, phrase)) return this.#byName(other, core.start, 'name', trace)
    }
    if (isEpithet(sentence.tokens, core)) return this.#descriptions.read(sentence, index, member, core, somebody, trace)
    if (phrase.kind === 'unknown' && !phrase.plural && !core.noun.determined && !core.noun.name) {
      trace?.push('a bare noun that is nobody')
      return nobody
    }
    if (phrase.kind === 'unknown' && !this.#isSure && !isNewName(sentence, core)) {
      trace?.push('a thing that hardly speaks')
      return nobody
    }
    // `a lifeguard`: one of many who speaks is somebody
    const isSomebody = phrase.kind === 'unknown' && !phrase.plural && (first.low === 'a' || first.low === 'an')
    return this.#descriptions.read(sentence, index, member, core, isSomebody ? somebody : phrase, trace)
  }

  /**
   * Somebody without a name who is the subject of a sentence.
   *
   * @param sentence with the phrase
   * @param index of the sentence, in the order of reading
   * @param at index of the phrase
   */
  subjectAt(sentence: Sentence, index: number, at: number): Entity | undefined {
    const core = sentence.chunks[at]
    if (!core?.noun || core.noun.pronoun || core.noun.time || this.#namedAt(index, at)) return undefined
    const first = sentence.tokens[core.from]
    const phrase = isEpithet(sentence.tokens, core) ? somebody : kindOf(sentence, at)
    if (!first || phrase.kind === 'unknown' || phrase.kind === 'document' || firstPerson.has(first.low))
      return undefined
    const member = {core: at, to: phraseEnd(sentence.chunks, at), appositions: []}
    return this.#descriptions.read(sentence, index, member, core, phrase, undefined).entities[0]
  }

  #namedAt(index: number, chunk: number): Named | undefined {
    return this.#registry.bySentence[index]?.find(named => named.chunk === chunk && !named.possessor && named.entity)
  }

  /** `Ambassador to Chile Ana Ruiz`: the name stands behind the place of the office. */
  #holderOf(sentence: Sentence, index: number, {core, to}: Member): Named | undefined {
    if (to < core + 3 || !isOffice(sentence, core)) return undefined
    const named = this.#namedAt(index, core + 2)
    const place = sentence.chunks[core + 2]
    return named && place && named.kind !== 'organization' && named.range.from > place.from ? named : undefined
  }

  /** Notes in what somebody spoke: `the statement said` may follow. */
  noteAuthor(occasion: Span, author: Entity): void {
    this.#authors.note(this.#flat, occasion, author)
  }

  /** `Ruiz's statement`: the words are hers. */
  #ownerAt(index: number, chunk: number): Named | undefined {
    return this.#registry.bySentence[index]?.find(named => named.chunk === chunk && named.possessor && named.entity)
  }

  #byName(named: Named, at: number, resolution: Quote['resolution'], trace: string[] | undefined): Resolved {
    const entity = named.words.length === 1 ? (this.#registry.lookUp(named, at) ?? named.entity) : named.entity
    if (!entity) return nobody
    if (named.state && entity.country === named.state.country) speakAs(entity, named.name, named.state)
    trace?.push(`name ${named.name} → ${introduced(entity)}`)
    return {entities: [entity], resolution, ambiguous: false}
  }

  #pronoun(sentence: Sentence, index: number, core: Chunk, member: Member, trace: string[] | undefined): Resolved {
    const low = sentence.tokens[core.from]?.low ?? ''
    const kind = pronounKind(low)
    if (kind === 'nobody') {
      trace?.push(`${low} means nobody whom the story names`)
      return nobody
    }
    if (kind === 'some')
      return this.#descriptions.read(sentence, index, member, core, {kind: 'group', plural: true}, trace)
    return this.#antecedentOf(kind, index, trace)
  }

  #antecedentOf(kind: PronounKind, index: number, trace: string[] | undefined): Resolved {
    const words = this.#said ? this.#flat.slice(this.#said.start, this.#said.end) : ''
    const {entities, ambiguous} = antecedentOf(kind, this.#history, index, words)
    trace?.push(
      entities.length > 0
        ? `pronoun ${kind} → ${entities.map(introduced).join(' and ')}`
        : `pronoun ${kind} → ${ambiguous ? 'two would do as well' : 'nobody who fits'}`
    )
    return {entities, resolution: entities.length > 0 ? 'pronoun' : undefined, ambiguous}
  }

  /** `Ana Ruiz, mayor of Brack, who said`: whoever stands before the relative clause. */
  #antecedent(sentence: Sentence, index: number, relative: Chunk, trace: string[] | undefined): Resolved {
    const {chunks} = sentence
    let at = chunks.indexOf(relative) - 1
    while (at > 0 && isBeside(sentence, at)) at = chunks[at]?.kind === 'close' ? beforeBracket(chunks, at) : at - 1
    const last = at
    at = phraseStart(chunks, at)
    if (chunks[at]?.kind !== 'noun') return nobody
    // `an appeal to voters who said`: a thing says nothing
    if (
      last > at &&
      !this.#namedAt(index, at) &&
      !canBe(relative, kindOf(sentence, at)) &&
      canBe(relative, kindOf(sentence, last))
    )
      at = last
    // `Ana Ruiz, the head of the union, a body of dockers, who said`
    for (let before = at, steps = 0; steps < mostAppositions && !this.#namedAt(index, at); steps++) {
      if (itemAt(chunks, before - 1)?.kind !== 'comma' || itemAt(chunks, before - 2)?.kind !== 'noun') break
      before = phraseStart(chunks, before - 2)
      if (this.#namedAt(index, before)?.entity?.kind === 'person') at = before
    }
    // A thing that `which` tells of speaks only where it is known to
    if (!this.#namedAt(index, at) && kindOf(sentence, at).kind === 'unknown') return nobody
    const found = this.#readMember(sentence, index, {core: at, to: at + 1, appositions: []}, Infinity, trace)
    return {...found, resolution: found.entities.length > 0 ? 'pronoun' : undefined}
  }
}

/** Whether a relative clause can tell of a phrase of this kind: `who` of people alone. */
function canBe({head}: Chunk, {kind}: PhraseKind): boolean {
  return kind !== 'unknown' && (head !== 'who' || kind === 'person' || kind === 'group')
}

/** `Ruiz's`, with nothing behind it that is hers. */
function endsAsOwner({tokens}: Sentence, {from, to}: Chunk): boolean {
  return to - from > 1 && tokens[to - 1]?.low === "'s"
}

/** What may stand between somebody and a relative clause: `Ana Ruiz, R-Nev., who`, `Ana Ruiz (R-Nev.), who`. */
function isBeside({chunks, tokens}: Sentence, at: number): boolean {
  const chunk = chunks[at]
  if (chunk?.kind === 'comma' || chunk?.kind === 'close' || chunk?.kind === 'conj') return true
  const only = chunk?.kind === 'noun' && chunk.to - chunk.from === 1 ? tokens[chunk.from] : undefined
  return only !== undefined && isParty(only) && itemAt(chunks, at - 1)?.kind === 'comma'
}

function beforeBracket(chunks: readonly Chunk[], close: number): number {
  let at = close
  while (at > 0 && chunks[at]?.kind !== 'open') at--
  return Math.max(at - 1, 0)
}

/** `400` alone is nobody; `400 of the crew` are. */
function isNumber({tokens, chunks}: Sentence, {core: at}: Member, {from, to}: Chunk): boolean {
  return to - from === 1 && tokens[from]?.kind === 'number' && chunks[at + 1]?.head !== 'of'
}

/** `Roos`, at a sentence's head: a capital and no word that is known. */
function isNewName({tokens}: Sentence, {from, to}: Chunk): boolean {
  const token = tokens[from]
  return to - from === 1 && token !== undefined && token.capital && (token.tags | token.forms | token.classes) === 0
}

/** The first phrase of a noun phrase and what hangs on it, from the last: `the head of the union`. */
function phraseStart(chunks: readonly Chunk[], last: number): number {
  let at = last
  while (
    at > 1 &&
    chunks[at]?.kind === 'noun' &&
    itemAt(chunks, at - 1)?.kind === 'prep' &&
    itemAt(chunks, at - 2)?.kind === 'noun'
  )
    at -= 2
  return at
}

function isOfKind({kind}: Named, phrase: PhraseKind): boolean {
  if (phrase.kind === 'organization') return kind !== 'person'
  return phrase.kind === 'person' || phrase.kind === 'unknown' ? kind !== 'organization' && kind !== 'place' : false
}
