/**
 * The speakers of a story, once each, with their mentions and quotes.
 */
import type {Span, Speaker} from '../../story/types.ts'
import {tight} from '../../text/tight.ts'
import type {Sentence} from '../types.ts'
import type {Entity} from './entities.ts'
import type {Named} from './named.ts'

export class SpeakerList {
  readonly speakers: Speaker[] = []
  readonly #indices = new Map<Entity, number>()

  /** The index of a speaker, who is added when new. */
  indexOf(entity: Entity): number {
    const known = this.#indices.get(entity)
    if (known !== undefined) return known
    const index = this.speakers.length
    this.#indices.set(entity, index)
    const {name, country} = entity
    const kind = kindOf(entity)
    const descriptions = descriptionsOf(entity)
    this.speakers.push(
      country === undefined
        ? {name, kind, descriptions, mentions: [], quotes: []}
        : {name, kind, country, descriptions, mentions: [], quotes: []}
    )
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

  /** Notes where else the speakers are named: `Ruiz` in a sentence that quotes nobody. */
  addNames(bySentence: ReadonlyArray<readonly Named[]>, sentences: readonly Sentence[]): void {
    const added = new Set<number>()
    for (const [index, names] of bySentence.entries()) {
      for (const {entity, range} of names) {
        const speaker = entity && entity.kind !== 'place' ? this.#indices.get(entity) : undefined
        const start = sentences[index]?.tokens[range.from]?.start
        const end = sentences[index]?.tokens[range.to - 1]?.end
        const mentions = speaker === undefined ? undefined : this.speakers[speaker]?.mentions
        if (speaker === undefined || !mentions || start === undefined || end === undefined) continue
        mentions.push({start, end})
        added.add(speaker)
      }
    }
    for (const index of added) {
      const speaker = this.speakers[index]
      if (speaker) speaker.mentions = withoutInner(speaker.mentions)
    }
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

  /** The speakers, when nothing more is noted. */
  finish(): Speaker[] {
    for (const speaker of this.speakers) {
      speaker.descriptions = tight(speaker.descriptions)
      speaker.mentions = tight(speaker.mentions)
      speaker.quotes = tight(speaker.quotes)
    }
    return tight(this.speakers)
  }
}

/** Mentions in order, without the names that stand within a longer one. */
function withoutInner(mentions: Span[]): Span[] {
  if (mentions.length < 2) return mentions
  const kept: Span[] = []
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end))
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  return kept
}

/** What somebody is called beside the name, in the order of the text, whatever the first letter. */
function descriptionsOf({name, descriptions, described}: Entity): string[] {
  if (descriptions.length === 0) return []
  const seen = new Set([name.toLowerCase()])
  return descriptions
    .map((text, at) => ({text, start: described[at]?.start ?? 0}))
    .sort((a, b) => a.start - b.start)
    .map(({text}) => text)
    .filter(text => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase()))
}

/** A name of which nothing else is known is a person's, unless it ends in a plural: `Brack Rovers`. */
function kindOf({kind, named, name, plural}: Entity): Speaker['kind'] {
  return kind === 'unknown' && named && !plural && !pluralEnd.test(name) ? 'person' : kind
}

const pluralEnd = / \S*[^aiou's]s$/
