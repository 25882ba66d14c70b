/** How far a pattern can look from where it begins to match. */
import {type AST, RegExpParser} from '@eslint-community/regexpp'

export interface Reach {
  /** Tried at one place only: sticky, or with `^` in front of all that it matches. */
  isAnchored: boolean
  /** Code units that it reads from there at most. */
  units: number
}

const known = new WeakMap<RegExp, Reach>()

export function reachOf(pattern: RegExp): Reach {
  const kept = known.get(pattern)
  if (kept) return kept
  const {source, sticky, multiline, unicode} = pattern
  const tree = new RegExpParser({ecmaVersion: 2025}).parsePattern(source, 0, source.length, {unicode})
  const reach = {
    isAnchored: sticky || (!multiline && tree.alternatives.every(startsAtStart)),
    units: longestOf(tree.alternatives)
  }
  known.set(pattern, reach)
  return reach
}

function startsAtStart({elements: [first]}: AST.Alternative): boolean {
  if (first?.type === 'Assertion') return first.kind === 'start'
  return first?.type === 'CapturingGroup' || first?.type === 'Group' ? first.alternatives.every(startsAtStart) : false
}

function longestOf(alternatives: readonly AST.Alternative[]): number {
  return Math.max(0, ...alternatives.map(({elements}) => elements.reduce((sum, element) => sum + lengthOf(element), 0)))
}

function lengthOf(element: AST.Element): number {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return longestOf(element.alternatives)
    case 'Quantifier': {
      const length = lengthOf(element.element)
      return length === 0 ? 0 : length * element.max
    }
    case 'Assertion':
      return element.kind === 'lookahead' || element.kind === 'lookbehind' ? longestOf(element.alternatives) : 1
    case 'Backreference':
      return Math.max(...[element.resolved].flat().map(({alternatives}) => longestOf(alternatives)))
    default:
      // A character outside of the first plane has two code units.
      return 2
  }
}
