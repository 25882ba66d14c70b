/**
 * Attributions that stand within the marks: `"La gente è scesa in strada -
 * racconta Tondini - ma è stata composta"`, `« Le port, a dit Morel, reste fermé »`.
 */
import {isClear, type Saying} from './saying.ts'
import {sayingBehind} from './saying-behind.ts'
import {tag, type Language} from './language.ts'
import type {Token} from './tokens.ts'

/** An attribution with what it parts; all offsets are of tokens. */
export interface Inserted {
  saying: Saying
  /** The point in front of it and the one behind. */
  from: number
  to: number
}

/** What may stand behind the name: `all'ANSA`, `in una nota`. */
const longestRest = 8

/**
 * The first attribution within words in marks.
 *
 * @param tokens of a sentence that stands in marks
 * @param language of the story
 */
export function insertedIn(tokens: readonly Token[], language: Language): Inserted | undefined {
  for (let at = 1; at < tokens.length - 2; at++) {
    const {kind} = tokens[at] ?? {}
    if (kind !== 'dash' && !(kind === 'comma' && language.words.inserts)) continue
    const saying = sayingBehind(tokens, at + 1, tokens.length, language)
    if (!saying?.who || !isClear(saying.who) || !isKnown(tokens, saying)) continue
    const to = closing(tokens, saying.end, kind)
    if (to !== undefined) return {saying, from: at, to}
  }
  return undefined
}

function isKnown(tokens: readonly Token[], {cue, rule}: Saying): boolean {
  return rule === 'cue-after-inverted' && cue.some(at => ((tokens[at]?.tags ?? 0) & (tag.says | tag.utterance)) !== 0)
}

/** The point that closes an insertion, of the kind that opened it. */
function closing(tokens: readonly Token[], from: number, kind: Token['kind']): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + longestRest); at++) {
    if (tokens[at]?.kind === kind) return at
    if (tokens[at]?.kind !== 'word') return undefined
  }
  return undefined
}
