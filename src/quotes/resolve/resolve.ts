/**
 * Who the speakers of a story's quotes are: names, descriptions and pronouns
 * are read in the order of the text, after all names are known.
 */
import {bareName} from '../../text/case.ts'
import type {Quote, Span, Speaker} from '../../story/types.ts'
import {inTitleCase} from '../kinds.ts'
import type {Draft, Prose, Sentence} from '../types.ts'
import {carriedFrom} from './carried-over.ts'
import {Registry} from './registry.ts'
import {SpeakerList} from './speakers.ts'
import {nestedSpeaker} from './nested-speaker.ts'
import {spokenFor} from './spokespeople.ts'
import {askedOf, Walk} from './walk.ts'

/** Who speaks in each quote. */
export interface Resolution {
  speakers: Speaker[]
  /** For each draft. */
  found: Array<{
    speakers: number[]
    resolution: Quote['resolution']
    /** For each of its relays the index of the speaker, where that one speaks. */
    relays: Array<number | undefined>
  }>
  /** For each no-comment. */
  refused: number[][]
  /** Drafts whose pronoun could mean another. */
  ambiguous: number[]
}

/**
 * Resolves the speakers of quotes and no-comments.
 *
 * @param flat the flat text
 * @param paragraphs headline and body
 * @param sentences of them, with their phrases
 * @param drafts in the order of the text
 * @param refusals mentions of those who declined to comment
 * @param places that the dateline names, in lower case
 * @param trace takes for each draft the steps by which its speaker was found
 */
export function resolveSpeakers(
  flat: string,
  paragraphs: readonly Prose[],
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
  refusals: ReadonlyArray<{mention: Span | undefined}>,
  places: ReadonlySet<string>,
  trace?: string[][]
): Resolution {
  if (drafts.length === 0 && refusals.length === 0) return {speakers: [], found: [], refused: [], ambiguous: []}
  const isHeadline = ({paragraph}: Sentence): boolean => paragraphs[paragraph]?.kind === 'headline'
  const body = sentences.filter(sentence => !isHeadline(sentence))
  const ordered = [...body, ...sentences.filter(isHeadline)]
  const registry = new Registry(flat, ordered, body.length, places)
  const titleCase = (paragraph: number): boolean => {
    const prose = paragraphs[paragraph]
    return prose !== undefined && inTitleCase(flat, prose)
  }
  const walk = new Walk(flat, ordered, body.length, registry, askedOf(drafts, refusals), titleCase, trace)
  const resolved = drafts.map((_, index) => walk.ofDraft[index])
  const sources = carriedFrom(sentences, offset => sentenceAt(sentences, offset), drafts)
  const list = new SpeakerList()
  const ambiguous: number[] = []
  const hasNested = drafts.some(({within}) => within)
  const outerOf = new Map<Draft, number>()
  const found: Resolution['found'] = []
  for (const [index, draft] of drafts.entries()) {
    const source = sources[index]
    if (hasNested) outerOf.set(draft, index)
    // In quotation marks no sentence was read; `RUIZ: I think it will rain` has one.
    if (draft.within && !resolved[index]?.entities.length)
      resolved[index] = nestedSpeaker(flat, draft, resolved[outerOf.get(draft.within) ?? -1], registry)
    const own = resolved[index]
    const carried = own ?? (source === undefined ? undefined : resolved[source])
    if (!own && carried) {
      resolved[index] = carried
      trace?.[index]?.push('carried over from the quote before')
    }
    const speakers = (carried?.entities ?? []).map(entity => list.indexOf(entity))
    for (const speaker of speakers) {
      list.speakers[speaker]?.quotes.push(index)
      if (draft.mention) list.mention(speaker, draft.mention)
    }
    const isCarried = !own || isMentionOfBefore(draft)
    found.push({
      speakers,
      resolution: speakers.length === 0 ? undefined : isCarried ? 'carried-over' : own.resolution,
      relays: []
    })
    if (own?.ambiguous) ambiguous.push(index)
  }
  const refused = refusals.map(({mention}, index) =>
    (walk.ofRefusal[index]?.entities ?? []).map(entity => {
      const speaker = list.indexOf(entity)
      if (mention) list.mention(speaker, mention)
      return speaker
    })
  )
  list.addNames(registry.bySentence.slice(0, body.length), body)
  list.relate((entity, isSpeaker) => spokenFor(entity, registry, isSpeaker))
  for (const [index, {relays}] of drafts.entries()) {
    const entry = found[index]
    if (entry) entry.relays = relays.map(relay => relayIndex(flat, relay, registry, list))
  }
  return {speakers: list.finish(), found, refused, ambiguous}
}

/** `Ruiz said it was late. "Very late."`: the mention is that of the quote before. */
function isMentionOfBefore({rule, mention, content}: Draft): boolean {
  return rule === 'continued' && mention !== undefined && mention.end <= (content[0]?.start ?? 0)
}

function relayIndex(flat: string, {start, end}: Span, registry: Registry, list: SpeakerList): number | undefined {
  const entity = registry.names.whole(bareName(flat.slice(start, end)))
  return entity && list.known(entity)
}

/** The last sentence that begins at or before an offset. */
function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
