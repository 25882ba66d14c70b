/**
 * The speakers of a story, once each, with their mentions and quotes.
 */
import type {Span, Speaker} from '../../story/types.ts'
import type {Entity} from './entities.ts'

export class SpeakerList {
  readonly speakers: Speaker[] = []
  readonly #indices = new Map<Entity, number>()

  /** The index of a speaker, who is added when new. */
  indexOf(entity: Entity): number {
    const known = this.#indices.get(entity)
    if (known !== undefined) return known
    const index = this.speakers.length
    this.#indices.set(entity, index)
    this.speakers.push({
      name: entity.name,
      kind: kindOf(entity),
      ...(entity.country !== undefined && {country: entity.country}),
      descriptions: entity.descriptions.filter(description => description !== entity.name),
      mentions: [],
      quotes: []
    })
    return index
  }

  /** The index of a speaker who is known already. */
  known(entity: Entity): number | undefined {
    return this.#indices.get(entity)
  }

  /** Notes that somebody is mentioned there as a speaker. */
  mention(index: number, {start, end}: Span): void {
    const mentions = this.speakers[index]?.mentions
    if (mentions && mentions.at(-1)?.start !== start) mentions.push({start, end})
  }

  /** Notes whom speakers speak for. */
  relate(spokenFor: (entity: Entity, isSpeaker: (other: Entity) => boolean) => Entity | undefined): void {
    for (const [entity, index] of this.#indices) {
      const speaker = this.speakers[index]
      const other = spokenFor(entity, candidate => this.#indices.has(candidate))
      const known = other && this.#indices.get(other)
      if (speaker && known !== undefined) speaker.for = known
    }
  }
}

/** A name of which nothing else is known is a person's, unless it ends in a plural: `Brack Rovers`. */
function kindOf({kind, named, name, plural}: Entity): Speaker['kind'] {
  return kind === 'unknown' && named && !plural && !pluralEnd.test(name) ? 'person' : kind
}

const pluralEnd = / \S*[^aiou's]s$/
