/**
 * All whom the story names, and how a name or a description leads to them.
 */
import {hasSmall} from '../../text/letters.ts'
import type {StateRow} from '../../lexicon/states.ts'
import {genderOfRole} from '../../lexicon/role-kin.ts'
import {clean} from '../../text/flat.ts'
import {personCase} from '../../text/case.ts'
import {isGivenName} from '../../text/given-names.ts'
import type {Sentence} from '../types.ts'
import {endsMisspelt, leastLetters, lettersBeside} from './aliases.ts'
import {shownName} from './country-name.ts'
import {descriptionsBeside, isOrganisationBeside} from './appositions.ts'
import {DescriptionIndex} from './description-index.ts'
import {entityOf, type Description, type Entity} from './entities.ts'
import {choose, NameIndex} from './name-index.ts'
import {namesOf, type Named} from './named.ts'

/** Names of so many words are read; see `nameIn`. */
const longestName = 8

const article = /^(?:An?|The) /

/** Nobody is described in more ways; what follows repeats or is junk. */
const mostDescriptions = 12

export class Registry {
  readonly names: NameIndex = new NameIndex()
  readonly descriptions: DescriptionIndex = new DescriptionIndex()
  /** Names of each sentence, in the order of the text. */
  readonly bySentence: Named[][]
  readonly #flat: string
  readonly #sentences: readonly Sentence[]
  readonly #places: ReadonlySet<string>
  readonly #states = new Map<string, Entity>()
  /** Those without a name, by what they are called. */
  readonly #phrases = new Map<string, Entity>()
  /** Organisations, documents and groups by the last word of their name. */
  readonly #heads = new Map<string, Entity>()

  /**
   * Reads all names.
   *
   * @param flat the flat text
   * @param sentences those of the body, then of the headline
   * @param body how many of them are of the body: those introduce names
   * @param places that the dateline names, in lower case
   */
  constructor(flat: string, sentences: readonly Sentence[], body: number, places: ReadonlySet<string>) {
    this.#flat = flat
    this.#sentences = sentences
    this.#places = places
    const all = namesOf(sentences)
    this.bySentence = sentences.map(() => [])
    for (const named of all) this.bySentence[named.sentence]?.push(named)
    for (let length = longestName; length > 0; length--)
      for (const named of all)
        if (!named.weak && named.sentence < body && Math.min(named.words.length, longestName) === length)
          this.#introduce(named)
    for (const named of all) {
      if (named.weak) named.entity = this.lookUp(named, this.#startOf(named))
      else if (named.sentence >= body) this.#introduce(named)
    }
    for (const named of all) this.#describe(named)
  }

  #introduce(named: Named): void {
    const {words, state, sentence} = named
    const start = this.#startOf(named)
    const entity =
      this.lookUp(named, start) ??
      (state && !state.ambiguous ? this.#stateEntity(state, named) : (this.#misspelt(named) ?? this.#create(named)))
    named.entity = entity
    entity.times++
    this.#shorten(entity, named)
    this.#noteLetters(entity, named)
    if (start < entity.first) {
      entity.first = start
      entity.last = start
      entity.paragraph = this.#sentences[sentence]?.paragraph ?? 0
    }
    if (entity.kind === 'unknown' && named.kind !== 'unknown') entity.kind = named.kind
    if (entity.kind === 'person' || entity.kind === 'unknown') entity.gender ??= named.gender
    if (entity.kind === 'organization') this.#heads.set(words.at(-1) ?? '', entity)
  }

  /** Whom a name means among those who are known. */
  lookUp({words, key, kind, state, gender}: Named, at: number): Entity | undefined {
    const whole = this.names.whole(key)
    if (whole) return isOther(whole, gender) ? undefined : whole
    if (kind === 'organization' || (state && !state.ambiguous)) {
      // `Paris`, in a story of Ana Paris
      if (state) return choose(this.names.ending(key), gender, at) ?? this.#states.get(state.country)
      // `HOLM:` in a transcript looks like the letters of an organisation
      return words.length > 1 ? this.names.beginning(key)[0] : choose(this.names.ending(key), gender, at)
    }
    const byEnding = choose(this.names.ending(key), gender, at)
    if (byEnding) return byEnding
    if (words.length > 1) {
      const same = this.names.sameEnds(words)
      if (same && !isOther(same, gender)) return same
    }
    const byBeginning = choose(this.names.beginning(key), gender, at)
    // `Ana Ruiz` is not the Ana Ruiz Legacy Program
    return words.length > 1 && kind === 'person' && byBeginning?.kind === 'organization' ? undefined : byBeginning
  }

  /**
   * `Boxer Ana Ruiz` at a sentence's head is the Ana Ruiz of the rest: her name is what she is called twice.
   */
  #shorten(entity: Entity, {words, key, name, kind}: Named): void {
    if (kind !== 'person' || words.length < 2 || entity.kind === 'organization') return
    const full = entity.name.toLowerCase()
    if (full.length <= key.length || !full.endsWith(key) || full.charAt(full.length - key.length - 1) !== ' ') return
    const first = full.slice(0, full.indexOf(' '))
    if (isGivenName(words[0] ?? '') && !isGivenName(first) && first.length > 2) entity.name = personCase(name)
  }

  /** `Ms. Bauerman`, where the story has a Lena Buermann: all full names are known before single ones. */
  #misspelt({words, kind, gender, sentence, chunk}: Named): Entity | undefined {
    const word = words[0] ?? ''
    if (words.length > 1 || word.length < leastLetters || kind === 'organization' || kind === 'place') return undefined
    // `in Bremen` is a place, whoever Bremer is
    if (chunk > 0 && this.#sentences[sentence]?.chunks[chunk - 1]?.kind === 'prep') return undefined
    return this.names
      .people()
      .find(entity => entity.kind === 'person' && !isOther(entity, gender) && endsMisspelt(word, entity.name))
  }

  /** `the Brack Ferry Authority (BFA)`: what the letters mean later. */
  #noteLetters(entity: Entity, named: Named): void {
    const sentence = this.#sentences[named.sentence]
    if (!sentence || named.words.length < 2 || named.possessor || entity.kind === 'person') return
    const letters = lettersBeside(sentence, named)
    if (letters === undefined) return
    this.names.addAlias(entity, letters)
    if (entity.kind === 'unknown') entity.kind = 'organization'
  }

  #create(named: Named): Entity {
    const entity = entityOf(
      named.kind === 'organization' ? named.name : personCase(named.name),
      named.kind === 'unknown' && this.#places.has(named.key) ? 'place' : named.kind,
      {start: this.#startOf(named)},
      this.#sentences[named.sentence]?.paragraph ?? 0
    )
    entity.named = true
    entity.gender = named.gender
    this.names.add(entity, named)
    return entity
  }

  #stateEntity(state: StateRow, named: Named): Entity {
    const known = this.#states.get(state.country)
    if (known) return known
    const entity = entityOf(shownName(named.name, state), 'place', {start: this.#startOf(named)}, 0)
    entity.named = true
    entity.country = state.country
    this.#states.set(state.country, entity)
    return entity
  }

  #startOf({sentence, range}: Named): number {
    return this.#sentences[sentence]?.tokens[range.from]?.start ?? 0
  }

  #describe(named: Named): void {
    const {entity, kind, possessor} = named
    const sentence = this.#sentences[named.sentence]
    if (!entity || !sentence || possessor || kind === 'organization' || kind === 'place') return
    if (entity.kind === 'unknown' && isOrganisationBeside(sentence, named)) entity.kind = 'organization'
    for (const description of descriptionsBeside(sentence, named)) {
      if (entity.kind === 'unknown') entity.kind = 'person'
      this.describe(entity, description)
    }
  }

  /** Notes a description of somebody. */
  describe(entity: Entity, description: Description): void {
    const printed = clean(this.#flat, description.start, description.end)
    const text =
      article.test(printed) && hasSmall(printed) ? printed.charAt(0).toLowerCase() + printed.slice(1) : printed
    if (entity.descriptions.length >= mostDescriptions || entity.descriptions.includes(text)) return
    entity.descriptions.push(text)
    entity.described.push(description)
    if (entity.kind === 'person') entity.gender ??= genderOfRole(description.head)
    this.descriptions.add(entity, description)
  }

  /** Who is called so, without a name. */
  phrase(key: string): Entity | undefined {
    return this.#phrases.get(key)
  }

  /** The last organisation, document or group of that word: `ministry` for the foreign ministry. */
  ofHead(head: string): Entity | undefined {
    return this.#heads.get(head)
  }

  /** Notes somebody without a name. */
  addPhrase(key: string, head: string, entity: Entity): void {
    this.#phrases.set(key, entity)
    this.#heads.set(head, entity)
  }
}

/** `Mrs. Finch` is not Mr. Finch. */
function isOther(entity: Entity, gender: Entity['gender']): boolean {
  return gender !== undefined && entity.gender !== undefined && entity.gender !== gender
}
