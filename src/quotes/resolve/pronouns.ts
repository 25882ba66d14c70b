/**
 * Whom a pronoun means: who of those present fits by gender and number.
 */
import type {Gender} from '../../text/given-names.ts'
import {isLetterCode} from '../../text/codes.ts'
import type {Entity} from './entities.ts'
import type {History} from './history.ts'
import {surnameOf} from './person-name.ts'

/** What a pronoun says of whom it means. */
export type PronounKind = 'he' | 'she' | 'it' | 'they' | 'who' | 'both' | 'some' | 'nobody'

const kinds: ReadonlyMap<string, PronounKind> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['herself', 'she'],
  ['it', 'it'],
  ['itself', 'it'],
  ['they', 'they'],
  ['them', 'they'],
  ['themselves', 'they'],
  ['who', 'who'],
  ['which', 'who'],
  ['that', 'who'],
  ['whom', 'who'],
  ['both', 'both'],
  ['some', 'some'],
  ['others', 'some'],
  ['many', 'some'],
  ['most', 'some'],
  ['several', 'some'],
  ['few', 'some'],
  ['all', 'some'],
  ['everyone', 'some'],
  ['everybody', 'some'],
  ['those', 'some'],
  ['these', 'some']
])

/** The kind of a pronoun in lower case; `nobody` for `I`, `you`, `no one`, `there` and the like. */
export function pronounKind(low: string): PronounKind {
  return kinds.get(low) ?? 'nobody'
}

export interface Antecedent {
  entities: readonly Entity[]
  /** Somebody else would do nearly as well. */
  ambiguous: boolean
}

const nobody: Antecedent = {entities: [], ambiguous: false}
/** The share of the first that the second must have to make it doubtful, and to leave it open. */
const doubtful = 0.75
export const open = 0.93
/** Who may be a person but is not known to be one, and whose gender is not known. */
export const maybePerson = 0.4
const unknownGender = 0.75

/**
 * Whom a pronoun of the kinds `he`, `she`, `it`, `they` and `both` means.
 *
 * @param kind of the pronoun
 * @param history of who was mentioned
 * @param sentence index of the sentence with the pronoun
 * @param said what they say, where they cannot be a person whom it names
 */
export function antecedentOf(kind: PronounKind, history: History, sentence: number, said = ''): Antecedent {
  switch (kind) {
    case 'he':
      return pick(history, sentence, entity => fitOfOther(entity, 'm', said), 'm')
    case 'she':
      return pick(history, sentence, entity => fitOfOther(entity, 'f', said), 'f')
    case 'it':
      return pick(history, sentence, thingFit)
    case 'both':
      return history.together.length > 0 ? {entities: history.together, ambiguous: false} : nobody
    case 'they':
      return theyMean(history, sentence)
    default:
      return nobody
  }
}

function pick(history: History, sentence: number, fits: (entity: Entity) => number, gender?: Gender): Antecedent {
  const {first, second} = history.mostPresent(sentence, fits)
  if (!first) return nobody
  const share = second ? second.score / first.score : 0
  if (share > open) return {entities: [], ambiguous: true}
  if (gender && share <= doubtful) first.entity.gender ??= gender
  return {entities: [first.entity], ambiguous: share > doubtful}
}

function personFit(entity: Entity, gender: Gender): number {
  if (entity.plural) return 0
  if (entity.gender !== undefined) return entity.gender === gender && isPersonLike(entity) ? 1 : 0
  if (entity.kind === 'person') return unknownGender
  return entity.kind === 'unknown' ? maybePerson : 0
}

/** How well a person fits of whom what they say does not speak by name. */
function fitOfOther(entity: Entity, gender: Gender, said: string): number {
  const fit = personFit(entity, gender)
  return fit > 0 && isNamedIn(entity, said) ? 0 : fit
}

/** Whether words hold the surname of somebody who is named: `Lund` of `Karl Lund Jr.`, not in `Lundgren` or `Lundé`. */
function isNamedIn({name, named}: Entity, said: string): boolean {
  if (!named || said === '') return false
  const word = surnameOf(name)
  // An empty word would be found at every place, and behind the end again and again.
  if (word === '') return false
  for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + word.length))
    if (!isLetterAt(said, at - 1) && !isLetterAt(said, at + word.length)) return true
  return false
}

function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isLetterCode(text.charCodeAt(at))
}

function isPersonLike({kind}: Entity): boolean {
  return kind === 'person' || kind === 'unknown'
}

function thingFit({kind, plural, gender, country}: Entity): number {
  if (plural || gender !== undefined) return 0
  switch (kind) {
    case 'organization':
      return 1
    // States speak; towns hardly do.
    case 'place':
      return country === undefined ? 0.2 : 1
    case 'document':
      return 0.8
    case 'unknown':
      return 0.5
    default:
      return 0
  }
}

/** Several who can speak; `the results` hardly can. */
function manyFit({plural, kind}: Entity): number {
  if (plural) return kind === 'unknown' || kind === 'document' ? 0.3 : 1
  return kind === 'organization' ? 0.4 : 0
}

function theyMean(history: History, sentence: number): Antecedent {
  const found = pick(history, sentence, manyFit)
  const pair = history.together
  const first = pair[0]
  const group = found.entities[0]
  // `Ana Ruiz and Karl Lund left. They said`
  if (first && sentence - first.sentence <= 1 && !(group?.plural && group.sentence > first.sentence))
    return {entities: pair, ambiguous: false}
  return found
}
