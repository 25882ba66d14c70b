/** Which writing of a story it says it is, as a number that grows. */
import type {Story, StoryVersion} from '../story/types.ts'

/** Words that say that all was written anew; takes are parts, and repeats are copies. */
const kinds: ReadonlySet<StoryVersion['kind']> = new Set(['update', 'lead', 'writethru', 'correction'])

/** Steps between two numbered writings: a correction of one stands between. */
const step = 2

/**
 * The rank of a story among its versions: `UPDATE 2` before `UPDATE 3`, a
 * correction behind what it corrects.
 *
 * @param story as parsed
 * @returns 0 where it says nothing
 */
export function rankOf({version, notes}: Pick<Story, 'version' | 'notes'>): number {
  const corrects = version?.kind === 'correction' || notes.some(({kind}) => kind === 'correction')
  const number = version && kinds.has(version.kind) ? (version.number ?? (version.kind === 'correction' ? 0 : 1)) : 0
  return Math.min(number, 99) * step + (corrects ? 1 : 0)
}
