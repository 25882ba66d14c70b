/**
 * Quotes within quotes: `"He said, 'Go back,' and so I did," Ruiz said.`
 */
import {attributionsOf} from './clauses.ts'
import {kindsOf} from './kinds.ts'
import {pairMarks} from './marks.ts'
import {sentenceOf} from './sentence.ts'
import {tokenise} from './tokens.ts'
import type {Draft, Prose, Stretch} from './types.ts'

const innerMark = /(?<![A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF])['‘"“«][A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF]/

/** `'Jump!'` is called out, `'The Long Tide'` is a title. */
const ended = /[.,!?]/u

/**
 * The quotes that stand within others, each with a cue of its own.
 *
 * @param flat the flat text
 * @param drafts the outer quotes
 * @param stretches of the body, to which those of the inner quotes are added
 */
export function nestedIn(flat: string, drafts: readonly Draft[], stretches: Stretch[]): Draft[] {
  const nested: Draft[] = []
  for (const draft of drafts) {
    for (const index of draft.stretches) {
      const stretch = stretches[index]
      if (stretch) addNested(flat, draft, stretch, stretches, nested)
    }
  }
  return nested
}

function addNested(
  flat: string,
  within: Draft,
  {innerStart: start, innerEnd: end}: Stretch,
  stretches: Stretch[],
  found: Draft[]
): void {
  if (end <= start || !innerMark.test(flat.slice(start, end))) return
  const prose: Prose = {start, end, kind: 'text', sentences: [{start, end}], source: undefined}
  const inner = pairMarks(flat, [prose]).stretches.filter(({open}) => !open)
  if (inner.length === 0) return
  const kinds = kindsOf(flat, [prose], inner)
  for (const run of tokenise(flat, 0, prose, inner, 0)) {
    const sentence = sentenceOf(run, -1, kinds)
    for (const draft of attributionsOf(flat, sentence, kinds)) {
      const index = draft.mention ? inner.findIndex(({start: first}) => first === draft.content[0]?.start) : -1
      const own = inner[index]
      if (!own) continue
      if (kinds[index] === 'titled' && !ended.test(flat.slice(own.innerEnd - 1, own.innerEnd))) continue
      // What goes on behind the inner mark is the outer speaker's again: `'Jump!' and I jumped`
      draft.content = [{start: own.start, end: own.end}]
      draft.type = 'direct'
      draft.stretches = [stretches.length]
      draft.within = within
      found.push(draft)
      stretches.push(own)
    }
  }
}
