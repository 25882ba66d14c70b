/**
 * Whom a mention without a name means: `the envoy`, `two officials`, `the
 * company`, `court papers`.
 */
import {companyWords, speaksForOthers} from '../../lexicon/role-kin.ts'
import {demonymOf, stateOf} from '../name-tables.ts'
import {clean} from '../../text/flat.ts'
import {hasSmall} from '../../text/letters.ts'
import type {Chunk, Sentence, Token} from '../types.ts'
import {readDescription} from './descriptions.ts'
import {entityOf, introduced, type Description, type Entity} from './entities.ts'
import {genderOfTitles} from './gender.ts'
import type {History} from './history.ts'
import {isEpithet, isOfOtherPeople} from './epithets.ts'
import {headOf, isDefinite} from './kinds.ts'
import type {PhraseKind} from './phrase-kind.ts'
import type {Member} from './members.ts'
import type {Resolved} from './mentions.ts'
import {maybePerson, open} from './pronouns.ts'
import type {Registry} from './registry.ts'
import {owners} from '../../lexicon/phrase-words.ts'

/** A description is cut behind so many code units. */
const longestPhrase = 120
const article = /^(?:an?|the) /

export class DescriptionReader {
  readonly #flat: string
  readonly #registry: Registry
  readonly #history: History
  readonly #body: number

  /**
   * @param flat the flat text
   * @param registry of all names
   * @param history of who was mentioned
   * @param body how many sentences are of the body: headlines drop articles
   */
  constructor(flat: string, registry: Registry, history: History, body: number) {
    this.#flat = flat
    this.#registry = registry
    this.#history = history
    this.#body = body
  }

  /** Whom a description means; somebody new where nobody whom the story has fits. */
  read(
    sentence: Sentence,
    index: number,
    {to}: Member,
    core: Chunk,
    phrase: PhraseKind,
    trace: string[] | undefined
  ): Resolved {
    const {tokens, chunks} = sentence
    const head = headOf(tokens, core)
    const name = this.#phraseText(sentence, core, chunks[to - 1]?.end ?? core.end)
    const key = name.toLowerCase().replace(article, '')
    const definite = index >= this.#body || isDefinite(sentence, core)
    const description = readDescription(sentence, core, to)
    const known =
      phrase.kind === 'person' || (phrase.kind === 'unknown' && !phrase.plural)
        ? (this.#person(key, head, definite, description) ??
          (isEpithet(tokens, core) ? this.#presentPerson(index, tokens[core.to - 1]) : undefined))
        : this.#other(
            {key, head, definite, isBody: companyWords.has(head) && !isOwned(tokens, core)},
            phrase,
            index,
            description.words.length
          )
    if (known) {
      if (known.kind === 'unknown') known.kind = phrase.kind
      trace?.push(`description ${name} → ${introduced(known)}`)
      if (definite && !phrase.plural) this.#registry.describe(known, description)
      return {entities: [known], resolution: 'description', ambiguous: false}
    }
    const entity = entityOf(name, phrase.kind, core, sentence.paragraph)
    entity.plural = phrase.plural
    if (phrase.kind === 'person') {
      entity.gender = genderOfTitles(tokens, core.from, core.to)
      this.#registry.describe(entity, description)
      if (!definite && speaksForOthers.has(head)) this.#registry.addPhrase(key, head, entity)
    } else this.#registry.addPhrase(key, head, entity)
    trace?.push(`description ${name}: named nowhere in the story`)
    return {entities: [entity], resolution: 'description', ambiguous: false}
  }

  #person(key: string, head: string, definite: boolean, description: Description): Entity | undefined {
    if (definite) {
      const found = this.#registry.descriptions.find(description, isOnePerson)
      // `Security sources said ... The source added`
      return (
        found ?? (head === 'source' && description.words.length === 0 ? this.#registry.ofHead('sources') : undefined)
      )
    }
    return speaksForOthers.has(head) ? this.#registry.phrase(key) : undefined
  }

  #other(
    {key, head, definite, isBody}: {key: string; head: string; definite: boolean; isBody: boolean},
    {kind, plural}: PhraseKind,
    index: number,
    words: number
  ): Entity | undefined {
    const same = this.#registry.phrase(key) ?? (kind === 'organization' ? this.#registry.names.whole(key) : undefined)
    if (same?.kind === kind) return same
    if (!definite || words > 0) return undefined
    const ofHead = this.#registry.ofHead(head)
    const isKnown = ofHead?.kind === kind && ofHead.plural === plural
    if (isKnown && (ofHead.named || kind !== 'organization')) return ofHead
    const present = kind === 'organization' && isBody ? this.#presentBody(index) : undefined
    // `A Danish firm was sold. Norsk Salt, of Brack, ... The firm said`: the name that came since
    if (isKnown) return present?.kind === kind && present.named && present.last > ofHead.last ? present : ofHead
    return present
  }

  /** The person who is most present, where no other is as much. */
  #presentPerson(index: number, head: Token | undefined): Entity | undefined {
    const {first, second} = this.#history.mostPresent(index, entity =>
      !entity.named || entity.plural || isOfOtherPeople(entity, head)
        ? 0
        : entity.kind === 'person'
          ? 1
          : entity.kind === 'unknown'
            ? maybePerson
            : 0
    )
    return first && (!second || second.score < first.score * open) ? first.entity : undefined
  }

  /** The firm or body that is most present. */
  #presentBody(index: number): Entity | undefined {
    return this.#history.mostPresent(index, ({kind, gender}) =>
      kind === 'organization' ? 1 : kind === 'unknown' && !gender ? 0.6 : 0
    ).first?.entity
  }

  /** A description as it is printed, without the capital of the sentence's first word. */
  #phraseText({tokens}: Sentence, core: Chunk, end: number): string {
    const text = clean(this.#flat, core.start, Math.min(end, core.start + longestPhrase))
    const first = tokens[core.from]
    // `FISHERMEN SAID`: capitals of a telex stay as they are
    if (!first?.capital || (core.from > 0 && !article.test(`${first.low} `)) || !hasSmall(text)) return text
    const isCommon =
      first.tags !== 0 ||
      !core.noun?.name ||
      (tokens[core.to - 1]?.capital === false && !tokens[core.from + 1]?.capital && !this.#isKnown(first))
    return isCommon ? text.charAt(0).toLowerCase() + text.slice(1) : text
  }

  /** `Trump supporters`, `U.S. officials`: the first word is a name of its own. */
  #isKnown({low, text}: Token): boolean {
    const {names} = this.#registry
    return (
      text.slice(1) !== low.slice(1) ||
      demonymOf(text) !== undefined ||
      stateOf(text) !== undefined ||
      names.whole(low) !== undefined ||
      names.ending(low).length > 0 ||
      names.beginning(low).length > 0
    )
  }
}

/** `its operator` is another body than the one that it is of, and may be none that the story has named. */
function isOwned(tokens: readonly Token[], {from}: Chunk): boolean {
  return owners.has(tokens[from]?.low ?? '')
}

function isOnePerson({kind, plural}: Entity): boolean {
  return (kind === 'person' || kind === 'unknown') && !plural
}
