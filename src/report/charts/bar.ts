/** A bar in a row of a table. The numbers stand beside it, so it says nothing to those who do not see it. */
import {element, type Markup} from '../../formats/markup.ts'

/** @param share of the full width, from 0 to 1 */
export function bar(share: number): Markup {
  const width = Math.round(share * 10_000) / 100
  return element(
    'svg',
    {class: 'bar', width: '100%', height: 10, 'aria-hidden': 'true', focusable: 'false'},
    element('rect', {class: 'track', width: '100%', height: 10}),
    share > 0 ? element('rect', {width: `${Math.max(0.3, width)}%`, height: 10}) : undefined
  )
}
