/** Shares of a whole: one bar cut into pieces, with what they are beneath. */
import {element, fragment, type Markup} from '../../formats/markup.ts'
import {count, percent} from '../words.ts'

export interface Share {
  label: string
  value: number
}

/** Shades that the style sheet has; further pieces take the last. */
const shades = 6

/**
 * Draws shares, the first from the left.
 *
 * @param shares what the whole consists of
 * @param name of the chart, unique on the page, and its title
 */
export function shareChart(shares: readonly Share[], name: {id: string; title: string}): Markup {
  const whole = shares.reduce((sum, {value}) => sum + value, 0)
  let at = 0
  const pieces = shares.map(({value}, index) => {
    const width = whole === 0 ? 0 : (100 * value) / whole
    const piece = element('rect', {
      class: shade(index),
      x: `${round(at)}%`,
      width: `${round(width)}%`,
      height: 28
    })
    at += width
    return piece
  })
  const words = shares.map(({label, value}) => `${label} ${percent(value, whole)}`).join(', ')
  return fragment(
    element(
      'svg',
      {class: 'shares', width: '100%', height: 28, role: 'img', 'aria-labelledby': `${name.id}-t ${name.id}-d`},
      element('title', {id: `${name.id}-t`}, name.title),
      element('desc', {id: `${name.id}-d`}, `${words}.`),
      ...pieces
    ),
    element('ul', {class: 'key'}, ...shares.map((share, index) => entry(share, index, whole)))
  )
}

function entry({label, value}: Share, index: number, whole: number): Markup {
  return element(
    'li',
    {},
    element(
      'svg',
      {class: 'swatch', width: 12, height: 12, 'aria-hidden': 'true', focusable: 'false'},
      element('rect', {class: shade(index), width: 12, height: 12})
    ),
    ` ${label} `,
    element('b', {}, percent(value, whole)),
    ' ',
    element('span', {class: 'aside'}, count(value))
  )
}

function shade(index: number): string {
  return `s${Math.min(index + 1, shades)}`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
