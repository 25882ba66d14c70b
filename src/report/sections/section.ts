/** A part of the page with its heading. */
import {element, type Content, type Markup} from '../../formats/markup.ts'

export interface Heading {
  id: string
  title: string
  /** What is shown, and how it was counted. */
  lead: string
}

export function section({id, title, lead}: Heading, ...contents: readonly Content[]): Markup {
  return element(
    'section',
    {id, 'aria-labelledby': `${id}-h`},
    element('h2', {id: `${id}-h`}, title),
    element('p', {class: 'lead'}, lead),
    ...contents
  )
}

/** What a ranking that had to forget says of its counts. */
export function errorWords(error: number): string {
  return error === 0 ? '' : ` There were more names than are kept: counts may be too low by up to ${error}.`
}
