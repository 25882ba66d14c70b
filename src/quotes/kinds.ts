/**
 * What a stretch in quotation marks is, by itself and by its neighbours.
 */
import type {Stretch, StretchKind} from './types.ts'

const nickname = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)?$/u
const nameBefore = /\p{Lu}[\p{L}.'’-]+ $/u
const nameBehind = /^ \p{Lu}\p{Ll}/u

/** The kind of each stretch. */
export function kindsOf(flat: string, stretches: readonly Stretch[]): StretchKind[] {
  return stretches.map(stretch => kindOf(flat, stretch))
}

function kindOf(flat: string, {start, end, innerStart, innerEnd}: Stretch): StretchKind {
  const inner = flat.slice(innerStart, Math.min(innerEnd, innerStart + 200)).trim()
  if (inner.length < 30 && nickname.test(inner) && nameBefore.test(flat.slice(Math.max(0, start - 20), start)) && nameBehind.test(flat.slice(end, end + 3)))
    return 'nickname'
  return inner.includes(' ') ? 'speech' : 'fragment'
}
