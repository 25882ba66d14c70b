/**
 * `wireLanguage`: the language of the body, by its small words.
 *
 * Reads: the body. Writes: `language`.
 */
import type {Transformer} from 'unified'
import {languageWords} from '../lexicon/languages.ts'
import {blocksOf, endOf, startOf} from '../tree/build.ts'
import type {Root} from '../tree/nodes.ts'
import {stateOf} from '../tree/state.ts'

const sample = 500
const word = /\p{L}+/gu
const english = /\b(?:the|of|and|said|was|with|that)\b/gi
/** Fewer small words than this show nothing; wires write English. */
const enough = 4

const languagesOf = new Map<string, string[]>()
for (const [language, words] of languageWords) {
  for (const entry of words.split(' ')) languagesOf.set(entry, [...(languagesOf.get(entry) ?? []), language])
}

export function wireLanguage(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    const counts = new Map<string, number>()
    let left = sample
    for (const node of blocksOf(tree)) {
      if (node.type !== 'ParagraphNode' || left <= 0) continue
      const start = node.data.bodyStart ?? startOf(node)
      const text = state.flat.slice(start, Math.min(endOf(node), start + left))
      // Nearly all copy is English; its articles settle that without a count of all languages.
      if ((text.match(english)?.length ?? 0) * 14 > text.length / 6) return
      left -= text.length
      for (const found of text.toLowerCase().match(word) ?? []) {
        for (const language of languagesOf.get(found) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
      }
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1])
    if (best && best[1] >= enough) state.language = best[0]
  }
}
