/**
 * Where the engine sees quotation marks, printed into the text: `⟦"No,"⟧ he said`. `⟧∅` nothing closes it,
 * `⟧↓` it goes on in the next paragraph, `↑⟦` it goes on from the one before, `¿"` a mark that pairs with none.
 * Paragraphs are parted by `¶`.
 */
import {pairMarks} from '../../src/quotes/marks.ts'
import type {Prose} from '../../src/quotes/types.ts'

/** The text alone. */
export function withoutSigns(printed: string): string {
  return printed.replace(/[⟦⟧∅↓↑¿]/g, '')
}

export function printMarks(text: string, kind: Prose['kind'] = 'text'): string {
  const {stretches, stray} = pairMarks(text, paragraphsOf(text, kind))
  const signs: Array<{at: number; sign: string}> = []
  for (const {start, end, open, continues, continued} of stretches) {
    signs.push({at: start, sign: continued ? '↑⟦' : '⟦'})
    signs.push({at: end, sign: continues ? '⟧↓' : open ? '⟧∅' : '⟧'})
  }
  for (const {start} of stray) signs.push({at: start, sign: '¿'})
  let printed = ''
  let last = 0
  for (const {at, sign} of signs.sort((a, b) => a.at - b.at)) {
    printed += text.slice(last, at) + sign
    last = at
  }
  return printed + text.slice(last)
}

export function paragraphsOf(text: string, kind: Prose['kind']): Prose[] {
  let end = -1
  return text.split('¶').map(paragraph => {
    const start = end + 1
    end = start + paragraph.length
    return {start, end, kind, sentences: [{start, end}]}
  })
}
