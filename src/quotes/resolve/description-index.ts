/**
 * Whom the story has described as what, by the word for it and by its kin.
 */
import {kinRowsOf} from '../../lexicon/role-kin.ts'
import {fit} from './descriptions.ts'
import type {Description, Entity} from './entities.ts'

/** Where somebody is described. */
interface Entry {
  entity: Entity
  description: Description
}

/** So many of one kin are looked at: a story with more has told them apart by name. */
const mostCandidates = 24
/** A description that stands so far behind in the text, in code units, is not of who spoke last. */
const nearby = 1600

export class DescriptionIndex {
  readonly #byWord = new Map<string, Entry[]>()
  readonly #byRow = new Map<number, Entry[]>()

  /** Notes that an entity is described so. */
  add(entity: Entity, description: Description): void {
    const entry = {entity, description}
    push(this.#byWord, description.head, entry)
    for (const row of kinRowsOf(description.head)) push(this.#byRow, row, entry)
  }

  /**
   * Whom a description is of.
   *
   * @param wanted the description
   * @param allowed who can be meant at all
   * @returns nobody where two fit as well and neither is nearer
   */
  find(wanted: Description, allowed: (entity: Entity) => boolean): Entity | undefined {
    const choice: Choice = {best: undefined, score: 0, doubtful: false}
    for (const entry of latest(this.#byWord.get(wanted.head))) consider(choice, wanted, entry, allowed)
    if (!choice.best)
      for (const row of kinRowsOf(wanted.head))
        for (const entry of latest(this.#byRow.get(row))) consider(choice, wanted, entry, allowed)
    return choice.doubtful ? undefined : choice.best
  }
}

interface Choice {
  best: Entity | undefined
  score: number
  /** Another fits as well. */
  doubtful: boolean
}

/** Scores that differ by less are the same. */
const sameScore = 0.05

function consider(
  choice: Choice,
  wanted: Description,
  {entity, description}: Entry,
  allowed: (entity: Entity) => boolean
): void {
  const fits = allowed(entity) ? fit(wanted, description) : 0
  if (fits === 0) return
  const score = fits + nearness(entity, wanted.start)
  if (entity === choice.best) choice.score = Math.max(choice.score, score)
  else if (score > choice.score) {
    choice.doubtful = choice.best !== undefined && score - choice.score < sameScore
    choice.best = entity
    choice.score = score
  } else if (choice.score - score < sameScore) choice.doubtful = true
}

function latest(entries: readonly Entry[] = []): readonly Entry[] {
  return entries.length > mostCandidates ? entries.slice(-mostCandidates) : entries
}

function push<K>(map: Map<K, Entry[]>, key: K, entry: Entry): void {
  const list = map.get(key)
  if (list) list.push(entry)
  else map.set(key, [entry])
}

/** Up to 1 for who was mentioned just before, below 0 for who comes only later. */
function nearness(entity: Entity, at: number): number {
  if (entity.first > at) return -0.4 - (entity.first - at) / 100_000
  const distance = at - entity.last
  return distance < nearby ? 1 - distance / nearby : 0
}
