/** What the engine takes stretches in quotation marks for, printed in front of them: `Ana ⟦nickname "Red"⟧ Ruiz`. */
import {kindsOf} from '../../src/quotes/kinds.ts'
import {pairMarks} from '../../src/quotes/marks.ts'
import {paragraphsOf} from './printed-marks.ts'

/** The text alone. */
export function withoutKinds(printed: string): string {
  return printed.replace(/⟦\w+ |⟧/g, '')
}

export function printKinds(text: string): string {
  const paragraphs = paragraphsOf(text, 'text')
  const {stretches} = pairMarks(text, paragraphs)
  const kinds = kindsOf(text, paragraphs, stretches)
  let printed = ''
  let last = 0
  for (const [index, {start, end}] of stretches.entries()) {
    printed += `${text.slice(last, start)}⟦${kinds[index]} ${text.slice(start, end)}⟧`
    last = end
  }
  return printed + text.slice(last)
}
