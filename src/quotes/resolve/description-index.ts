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
    let best: Entity | undefined
    let bestScore = 0
    let doubtful = false
    const consider = ({entity, description}: Entry): void => {
      if (!allowed(entity)) return
      const fits = fit(wanted, description)
      if (fits === 0) return
      const score = fits + nearness(entity, wanted.start)
      if (entity === best) {
        bestScore = Math.max(bestScore, score)
      } else if (score > bestScore) {
        doubtful = bestScore > 0 && score - bestScore < 0.05
        best = entity
        bestScore = score
      } else if (bestScore - score < 0.05) doubtful = true
    }
    const same = this.#byWord.get(wanted.head) ?? []
    for (const entry of same.slice(-mostCandidates)) consider(entry)
    if (!best)
      for (const row of kinRowsOf(wanted.head))
        for (const entry of (this.#byRow.get(row) ?? []).slice(-mostCandidates)) consider(entry)
    return doubtful ? undefined : best
  }
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
