/**
 * Whom somebody speaks for: `Ruiz's spokesman`, `a lawyer for the crew`.
 */
import {speaksForOthers} from '../../lexicon/role-kin.ts'
import type {Token} from '../types.ts'
import type {Entity} from './entities.ts'
import {wordsOf} from './person-name.ts'
import type {Registry} from './registry.ts'

/**
 * Whom an entity speaks for.
 *
 * @param entity the one who speaks
 * @param registry of all names
 * @param isSpeaker who can be meant
 */
export function spokenFor(
  entity: Entity,
  registry: Registry,
  isSpeaker: (other: Entity) => boolean
): Entity | undefined {
  for (const {head, tokens} of entity.described) {
    if (!speaksForOthers.has(head)) continue
    for (const words of runsOf(tokens)) {
      const key = words.join(' ')
      const known =
        registry.names.whole(key) ??
        registry.names.ending(key)[0] ??
        registry.names.beginning(key)[0] ??
        registry.phrase(key) ??
        registry.ofHead(key)
      if (known && known !== entity && isSpeaker(known)) return known
    }
  }
  return undefined
}

/** Words of a description that can name somebody: runs of capitals, and the common nouns. */
function runsOf(tokens: readonly Token[]): string[][] {
  const runs: string[][] = []
  let from = 0
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind === 'word' && token.capital && token.tags === 0) continue
    if (at > from) runs.push(wordsOf(tokens, from, at))
    if (token?.kind === 'word' && !token.capital && token.tags === 0) runs.push([token.low])
    from = at + 1
  }
  return runs
}
