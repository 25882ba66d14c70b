/**
 * Who speaks in a quote within a quote: `"I said, 'Go,'" Ruiz said` is Ruiz
 * again, `"Karl said, 'Go,'"` is whoever the story calls Karl.
 */
import type {Span} from '../../story/types.ts'
import type {Draft} from '../types.ts'
import type {Entity} from './entities.ts'
import type {Resolved} from './mentions.ts'
import {choose} from './name-index.ts'
import type {Registry} from './registry.ts'

/** No name and no pronoun is longer. */
const longestMention = 60
/** So far in front of a pronoun its name is looked for, in code units. */
const farthest = 240
const word = /\p{L}[\p{L}'’.-]*/gu
const possessive = /['’]s$/

/**
 * Who speaks in a quote that stands in another.
 *
 * @param flat the flat text
 * @param draft the inner quote
 * @param outer who speaks in the outer one
 * @param registry of all names
 * @returns undefined where neither a name nor a pronoun tells
 */
export function nestedSpeaker(
  flat: string,
  {mention, within}: Draft,
  outer: Resolved | undefined,
  registry: Registry
): Resolved | undefined {
  if (!mention || mention.end - mention.start > longestMention) return undefined
  const text = flat.slice(mention.start, mention.end)
  if (text === 'I' || text === 'me') return outer && {...outer, resolution: 'pronoun'}
  const low = text.toLowerCase()
  if (low === 'he' || low === 'she') {
    const gender = low === 'he' ? 'm' : 'f'
    const entity = lastNamed(flat, mention, within?.content ?? [], registry, gender)
    return entity && {entities: [entity], resolution: 'pronoun', ambiguous: false}
  }
  const entity = bearerOf(low.replace(possessive, ''), mention.start, registry)
  return entity && {entities: [entity], resolution: 'name', ambiguous: false}
}

function bearerOf(key: string, at: number, {names}: Registry, gender?: Entity['gender']): Entity | undefined {
  return names.whole(key) ?? choose(names.ending(key), gender, at) ?? choose(names.beginning(key), gender, at)
}

/** Whoever the outer quote named last in front of a pronoun. */
function lastNamed(
  flat: string,
  {start: at}: Span,
  content: readonly Span[],
  registry: Registry,
  gender: 'm' | 'f'
): Entity | undefined {
  const outer = content.find(({start, end}) => start <= at && end > at)
  if (!outer) return undefined
  const before = flat.slice(Math.max(outer.start, at - farthest), at)
  let last: Entity | undefined
  for (const [printed] of before.matchAll(word)) {
    if (printed.charAt(0) === printed.charAt(0).toLowerCase()) continue
    const entity = bearerOf(printed.toLowerCase().replace(possessive, ''), at, registry, gender)
    if (entity?.kind === 'person' && entity.gender === gender) last = entity
  }
  return last
}
