import type {Quote, Speaker} from '../story/types.ts'
import type {Draft, Sentence} from './types.ts'

/** Not written yet: nobody is named. */
export function resolveSpeakers(
  _flat: string,
  _sentences: readonly Sentence[],
  drafts: readonly Draft[]
): {
  speakers: Speaker[]
  found: Array<{speakers: number[]; resolution: Quote['resolution']}>
  ambiguous: number[]
} {
  return {speakers: [], found: drafts.map(() => ({speakers: [], resolution: undefined})), ambiguous: []}
}
