/**
 * Who is present in the reader's mind at a place of the text, and how much:
 * whoever spoke or was the subject of a sentence stays longer than whoever
 * was only mentioned, and each sentence halves it.
 */
import type {Entity} from './entities.ts'

/** What part somebody has in a sentence. */
export const weights = {speaker: 100, subject: 80, clauseSubject: 55, other: 35, possessor: 25} as const

/** Who was mentioned so long ago that no pronoun can mean them. */
const least = 3
/** What a second mention in one sentence adds. */
const again = 10
/** So many are remembered at a time. */
const most = 12

/** Somebody who can be meant, and how much they are present. */
interface Candidate {
  entity: Entity
  score: number
}

interface Ranking {
  first: Candidate | undefined
  second: Candidate | undefined
}

export class History {
  readonly #recent: Entity[] = []
  /** Those who were last named together: `Ana Ruiz and Karl Lund`. */
  together: readonly Entity[] = []

  /**
   * Notes a mention.
   *
   * @param entity who is mentioned
   * @param sentence index of the sentence
   * @param weight of the part that they have in it
   */
  note(entity: Entity, sentence: number, weight: number): void {
    const recent = this.#recent
    const known = recent.indexOf(entity)
    entity.salience =
      known >= 0 && entity.sentence === sentence
        ? Math.max(entity.salience, weight) + again
        : presence(entity, sentence) * 0.5 + weight
    entity.sentence = sentence
    // To the front; of too many the last goes.
    for (let at = known >= 0 ? known : Math.min(recent.length, most - 1); at > 0; at--) {
      const before = recent[at - 1]
      if (before) recent[at] = before
    }
    recent[0] = entity
  }

  /** Of those who can be meant the most present, and who comes next. */
  mostPresent(sentence: number, fits: (entity: Entity) => number): Ranking {
    let first: Candidate | undefined
    let second: Candidate | undefined
    for (const entity of this.#recent) {
      const score = presence(entity, sentence) * fits(entity)
      if (score < least) continue
      if (!first || score > first.score) {
        second = first
        first = {entity, score}
      } else if (!second || score > second.score) second = {entity, score}
    }
    return {first, second}
  }
}

/** What is left of a mention some sentences later. */
function presence(entity: Entity, sentence: number): number {
  const distance = sentence - entity.sentence
  return distance < 0 || distance > 12 ? 0 : entity.salience / (1 << distance)
}
