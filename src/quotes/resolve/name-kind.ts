/**
 * Whether a name is that of a state or an organisation, by the name alone.
 */
import {isOutlet} from '../name-tables.ts'
import {isOrganisationName} from '../../lexicon/speaker-nouns.ts'
import type {StateRow} from '../../lexicon/states.ts'
import {stateOf} from '../name-tables.ts'

export interface KnownName {
  kind: 'organization' | 'place' | 'unknown'
  state: StateRow | undefined
}

export const unknownName: KnownName = {kind: 'unknown', state: undefined}

/** Names that were looked up once: a story repeats its own. */
const known = new Map<string, KnownName>()
/** More than the names of many stories, and far less than a leak. */
const most = 5000

/**
 * Looks a name up.
 *
 * @param name in usual case, with `the` where that stands before it
 */
export function knownName(name: string): KnownName {
  const found = known.get(name)
  if (found) return found
  const state = stateOf(name)
  const kind = state
    ? state.ambiguous
      ? 'unknown'
      : 'place'
    : isOrganisationName(name) || isOutlet(name)
      ? 'organization'
      : 'unknown'
  const entry: KnownName = {kind, state}
  if (known.size < most) known.set(name, entry)
  return entry
}
