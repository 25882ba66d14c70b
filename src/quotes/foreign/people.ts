/**
 * Whom a story in another language names, and how a surname, an office or a
 * word like `the politician` leads to them.
 */
import {nameParticles} from '../../lexicon/particles.ts'
import type {Speaker} from '../../story/types.ts'
import {personCase} from '../../text/case.ts'
import {genderOfName} from '../../text/given-names.ts'
import {clean} from '../../text/flat.ts'
import {itemAt} from '../../text/item-at.ts'
import {entityOf, type Entity} from '../resolve/entities.ts'
import {tag, type Language} from './language.ts'
import {behindTitle, fullNameEnd, givenIn, nameEnd, type NameRange} from './name-within.ts'
import {isGiven} from './person-words.ts'
import {phraseAt, type Phrase} from './phrase.ts'
import type {ForeignSentence, Token} from './tokens.ts'

/** A name where it stands. */
export interface NamedAt {
  entity: Entity
  /** First token of the name. */
  at: number
  start: number
  end: number
}

/** So many can have a name or an office in one story, and so many offices are there. */
const mostBearers = 40
const mostWords = 200

/** `UHR` */
const letters = /^\p{Lu}{2,6}$/u

/** A few heads of what somebody is; more tell nothing new. */
const mostHeads = 8

export class People {
  /** Those whom each sentence names, in order. */
  readonly bySentence: NamedAt[][] = []
  readonly #flat: string
  readonly #language: Language
  /** By each word of a full name. */
  readonly #byWord = new Map<string, Entity[]>()
  /** By the first word of a full name. */
  readonly #byGiven = new Map<string, Entity[]>()
  readonly #whole = new Map<string, Entity>()
  /** By what they are: `ministra`. */
  readonly #byHead = new Map<string, Entity[]>()
  readonly #heads = new Map<Entity, Set<string>>()
  /** Those without a name, by what they are called. */
  readonly #phrases = new Map<string, Entity>()

  /**
   * Reads all names.
   *
   * @param flat the flat text
   * @param sentences of headline and body, in order
   * @param headline how many of them are of the headline: its capitals tell no names
   * @param language of the story
   */
  constructor(flat: string, sentences: readonly ForeignSentence[], headline: number, language: Language) {
    this.#flat = flat
    this.#language = language
    const single: Array<{sentence: number; at: number; token: Token}> = []
    for (const [index, {tokens}] of sentences.entries()) {
      this.bySentence.push([])
      let at = 0
      while (at < tokens.length) {
        const end = tokens[at]?.kind === 'word' && tokens[at]?.capital ? nameEnd(tokens, at, tokens.length) : at
        if (end > at + 1 && index >= headline) this.#introduce(tokens, {from: at, to: end}, index)
        else if (end > at) {
          const token = tokens[at]
          if (token) single.push({sentence: index, at, token})
        }
        at = Math.max(end, at + 1)
      }
    }
    for (const {sentence, at, token} of single) {
      const entity = this.named([token.low], token.start)
      if (entity) this.bySentence[sentence]?.push({entity, at, start: token.start, end: token.end})
    }
    for (const names of this.bySentence) names.sort((a, b) => a.start - b.start)
    for (const [index, {tokens}] of sentences.entries()) this.#describe(tokens, index)
  }

  /** A name of several words, without the office in front: `Kanzlerin Nora Brede`. */
  #introduce(tokens: readonly Token[], {from, to}: NameRange, sentence: number): void {
    const name = fullName(tokens, from, to, this.#language)
    if (!name) return
    const entity = this.#add(tokens, name, sentence)
    const start = tokens[name.from]?.start ?? 0
    this.bySentence[sentence]?.push({entity, at: name.from, start, end: tokens[name.to - 1]?.end ?? start})
  }

  #add(tokens: readonly Token[], {from, to}: NameRange, paragraph: number): Entity {
    const words = wordsOf(tokens, from, to)
    const key = words.join(' ')
    // `Núñez Feliz`, behind Alberto Núñez Feliz
    const known = this.#whole.get(key) ?? (words.length > 1 ? this.#endingIn(words) : undefined)
    if (known) return known
    const first = tokens[from]
    const printed = clean(this.#flat, first?.start ?? 0, tokens[to - 1]?.end ?? 0)
    // `die Deutsche Presse-Agentur`, but `Nora Brede`
    const hasArticle = ((itemAt(tokens, from - 1)?.tags ?? 0) & tag.determiner) !== 0
    const kind = isGiven(first) ? 'person' : hasArticle ? 'organization' : 'unknown'
    const isLetters = letters.test(printed)
    const entity = entityOf(
      isLetters ? printed : personCase(printed),
      isLetters ? 'organization' : kind,
      {start: first?.start ?? 0},
      paragraph
    )
    entity.named = true
    entity.last = -1
    entity.gender = genderOfName(words[0] ?? '')
    this.#whole.set(key, entity)
    for (const [at, word] of words.entries()) {
      const into = at === 0 && words.length > 1 ? this.#byGiven : this.#byWord
      const list = into.get(word)
      if (!list) into.set(word, [entity])
      else if (list.length < mostBearers) list.push(entity)
    }
    return entity
  }

  #endingIn(words: readonly string[]): Entity | undefined {
    return this.#byWord.get(words.at(-1) ?? '')?.find(({name}) => hasWords(name, words))
  }

  /** What is said of those whom a sentence names: `la ministra de Agricultura, Beatriz Roldán`. */
  #describe(tokens: readonly Token[], sentence: number): void {
    const names = new Map(this.bySentence[sentence]?.map(named => [named.at, named.entity]))
    if (names.size === 0) return
    for (let at = 0; at < tokens.length; at++) {
      const phrase = phraseAt(tokens, at, tokens.length, this.#language)
      const entity = phrase?.name && names.get(phrase.name.from)
      if (!phrase || !entity) continue
      this.note(entity, tokens, phrase)
      at = phrase.to - 1
    }
  }

  /** Notes what a phrase says of somebody. */
  note(entity: Entity, tokens: readonly Token[], phrase: Phrase): void {
    if (phrase.gender) entity.gender ??= phrase.gender
    if (phrase.isPerson && entity.kind === 'unknown') entity.kind = 'person'
    if (!phrase.told || phrase.head === '') return
    const heads = this.#heads.get(entity) ?? new Set()
    this.#heads.set(entity, heads)
    if (heads.size >= mostHeads || heads.has(phrase.head)) return
    heads.add(phrase.head)
    const start = tokens[phrase.told.from]?.start ?? 0
    const end = tokens[phrase.told.to - 1]?.end ?? start
    const printed = clean(this.#flat, start, end)
    const text = (tokens[phrase.told.from]?.tags ?? 0) & tag.determiner ? lowFirst(printed) : printed
    entity.descriptions.push(text)
    const list = this.#byHead.get(phrase.head)
    if (list && list.length < mostBearers) list.push(entity)
    else if (!list && this.#byHead.size < mostWords) this.#byHead.set(phrase.head, [entity])
  }

  /** Who has these words for a name: the one named last before an offset, or else the first. */
  named(words: readonly string[], at: number): Entity | undefined {
    const whole = this.#whole.get(words.join(' '))
    if (whole) return whole
    const last = words.at(-1) ?? ''
    const bearers = this.#byWord.get(last) ?? this.#byWord.get(genitive(last, this.#language))
    if (!bearers) {
      // `Silvia`: one alone has that given name.
      const given = words.length === 1 ? this.#byGiven.get(last) : undefined
      return given?.length === 1 ? given[0] : undefined
    }
    const fitting = words.length === 1 ? bearers : bearers.filter(({name}) => hasWords(name, words))
    return fitting.findLast(({first}) => first <= at) ?? fitting[0]
  }

  /** Adds somebody who is named as a speaker and nowhere in full. */
  add(tokens: readonly Token[], name: NameRange, sentence: number): Entity {
    return this.#add(tokens, name, sentence)
  }

  /** Those who are said to be something: `la ministra`. */
  called(head: string): readonly Entity[] {
    const whole = this.#byHead.get(head)
    if (whole || this.#language.words.headFirst) return whole ?? []
    // `Umweltminister` is `der Minister`.
    if (head.length < 4) return []
    for (const [known, entities] of this.#byHead) if (known.endsWith(head)) return entities
    return []
  }

  /** Somebody without a name, once for each wording. */
  phrase(printed: string, kind: Speaker['kind'], start: number, paragraph: number): Entity {
    const key = printed.toLowerCase()
    const known = this.#phrases.get(key)
    if (known) return known
    const entity = entityOf(printed, kind, {start}, paragraph)
    this.#phrases.set(key, entity)
    return entity
  }

  /** Who has been called so before. */
  knownPhrase(printed: string): Entity | undefined {
    return this.#phrases.get(printed.toLowerCase())
  }
}

/** The words of a name, without particles. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = []
  for (let at = from; at < to; at++) {
    const low = tokens[at]?.low ?? ''
    if (!nameParticles.has(low)) words.push(low)
  }
  return words.length > 0 ? words : [tokens[from]?.low ?? '']
}

/** Of several capitals the name of a person or organisation; nothing where they are no name, as German nouns may be. */
function fullName(tokens: readonly Token[], from: number, to: number, language: Language): NameRange | undefined {
  const given = givenIn(tokens, from, to)
  if (given !== undefined) return {from: given, to: fullNameEnd(tokens, given, to, language)}
  // `Natural de Olhão, a autora`: the capital is the sentence's.
  if (from === 0 && tokens[1]?.capital === false) return undefined
  let name = behindTitle(tokens, from, to, language)
  const end = fullNameEnd(tokens, name, to, language)
  // `contou à Lusa Alzira Bento`: whom it was told, and who
  const before = itemAt(tokens, from - 1)
  if (name === from && to - from > 2 && before && (before.tags & tag.preposition) !== 0) name = to - 2
  return end - name > 1 ? {from: name, to: end} : undefined
}

function hasWords(name: string, words: readonly string[]): boolean {
  const low = name.toLowerCase().split(' ')
  return words.every(word => low.includes(word))
}

function lowFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** `Lindows`, `Raution`: the name in the genitive, as its language makes it. */
function genitive(word: string, {words}: Language): string {
  if (word.length < 4) return word
  if (words.language !== 'fi') return word.replace(/s$/u, '')
  // `Paanasen` of Paananen
  return word.endsWith('sen') ? `${word.slice(0, -3)}nen` : word.replace(/n$/u, '')
}
