import type {Quote, Speaker} from '../story/types.ts'
import type {Draft, Sentence} from './types.ts'
export function resolveSpeakers(flat: string, sentences: readonly Sentence[], drafts: readonly Draft[]): {speakers: Speaker[]; found: Array<{speakers: number[]; resolution: Quote['resolution']}>; ambiguous: number[]} {
  void flat; void sentences
  return {speakers: [], found: drafts.map(() => ({speakers: [], resolution: undefined})), ambiguous: []}
}
