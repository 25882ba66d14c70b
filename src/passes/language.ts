/**
 * `wireLanguage`: the language of the body, by its small words.
 *
 * Reads: the body. Writes: `language`.
 */
import type {Transformer} from 'unified'
import {languageWords} from '../lexicon/languages.ts'
import {isFigure, isPlainLetter} from '../text/letters.ts'
import {blocksOf, endOf, startOf} from '../tree/build.ts'
import type {Root} from '../tree/nodes.ts'
import {stateOf} from '../tree/state.ts'

const sample = 500
const word = /[a-z\u00DF-\u1FFF\u3040-\uD7FF]+/g
/** English has one of its commonest words in so many characters. */
const between = 84
const english = new Set(['the', 'of', 'and', 'said', 'was', 'with', 'that'].map(codeOf))
const longestEnglish = 4
/** Nor has it no more than this in a short one. */
const fewest = 1
/** Fewer small words than this show nothing; wires write English. */
const enough = 4

/** In prose one word in so many is small; names and figures of a table have fewer. */
const sparse = 12

/** Made for the first copy that is not English. */
let languagesOf: ReadonlyMap<string, readonly string[]> | undefined

function languagesByWord(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>()
  for (const [language, words] of languageWords) {
    for (const entry of words.split(' ')) {
      const known = languages.get(entry)
      if (known) known.push(language)
      else languages.set(entry, [language])
    }
  }
  return languages
}

export function wireLanguage(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    const counts = new Map<string, number>()
    let left = sample
    let words = 0
    for (const node of blocksOf(tree)) {
      if (node.type !== 'ParagraphNode' || left <= 0) continue
      const start = node.data.bodyStart ?? startOf(node)
      const text = state.flat.slice(start, Math.min(endOf(node), start + left))
      // Nearly all copy is English; its articles settle that without a count of all languages.
      if (isEnglish(text)) return
      left -= text.length
      languagesOf ??= languagesByWord()
      for (const found of text.toLowerCase().match(word) ?? []) {
        words++
        for (const language of languagesOf.get(found) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
      }
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1])
    // `a wave as high as a house`: words that others have too leave it English.
    const isSure = best && best[1] >= enough && best[1] > (counts.get('en') ?? 0) && best[1] > words / sparse
    if (isSure) state.language = best[0]
  }
}

/** Letters as a number, five bits each, whatever their case. */
function codeOf(letters: string): number {
  let code = 0
  for (let at = 0; at < letters.length; at++) code = (code << 5) | (letters.charCodeAt(at) & 31)
  return code
}

/** Whether a text has enough of the commonest words of English; it is read until it has. */
function isEnglish(text: string): boolean {
  // One word tells nothing: `Dabei wissen wir, was zu tun ist.`
  const most = Math.max(text.length / between, fewest)
  let count = 0
  let code = 0
  let length = 0
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isPlainLetter(unit)) {
      code = (code << 5) | (unit & 31)
      length++
    } else if (isFigure(unit) || unit === underscore) {
      length = longestEnglish + 1
    } else {
      if (length > 1 && length <= longestEnglish && english.has(code) && ++count > most) return true
      code = 0
      length = 0
    }
  }
  return false
}

const underscore = 95
