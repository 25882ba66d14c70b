/** Charts as SVG, with the same figures in a table for those who do not see them. */
import {element, fragment, type Markup} from '../../formats/markup.ts'

/** Names and counts, in the order in which they are shown. */
export type Series = ReadonlyArray<readonly [name: string, count: number]>

const row = 24
const labelWidth = 190
const barRoom = 360
const width = labelWidth + barRoom + 110

/**
 * Bars from left to right, one a name.
 *
 * @param title of the chart
 * @param series what is shown; a chart of nothing is none
 * @param whole what the percentages are of, where there are any
 */
export function barChart(title: string, series: Series, whole?: number): Markup | undefined {
  const most = Math.max(0, ...series.map(([, count]) => count))
  if (most === 0) return undefined
  const bars = series.map(([name, count], index) => {
    const y = index * row
    const length = Math.max(1, Math.round((count / most) * barRoom))
    return fragment(
      element('text', {x: labelWidth - 8, y: y + 16, 'text-anchor': 'end'}, shortened(name)),
      element(
        'rect',
        {class: 'bar', x: labelWidth, y: y + 4, width: length, height: row - 8, rx: 2},
        named(name, count)
      ),
      element('text', {class: 'figure', x: labelWidth + length + 6, y: y + 16}, figure(count, whole))
    )
  })
  return chart(title, series.length * row, bars, table(['', 'count'], series))
}

/** The colours of `stackedChart`: apart for those who see no red or green, too. */
const layers = 6

/**
 * Bars from below, one a year, of a layer for each name.
 *
 * @param title of the chart
 * @param years in order
 * @param names at most six, with their counts by year
 */
export function stackedChart(
  title: string,
  years: readonly string[],
  names: ReadonlyArray<{name: string; counts: Readonly<Record<string, number>>}>
): Markup | undefined {
  const shown = names.slice(0, layers)
  const sumOf = (year: string): number => shown.reduce((sum, {counts}) => sum + (counts[year] ?? 0), 0)
  const most = Math.max(0, ...years.map(sumOf))
  if (most === 0) return undefined
  const height = 220
  const step = (width - 20) / years.length
  const every = Math.ceil(years.length / 12)
  const bars = years.map((year, index) => {
    const x = 10 + index * step
    let top = height
    const boxes = shown.map(({name, counts}, layer) => {
      const count = counts[year] ?? 0
      const size = (count / most) * (height - 10)
      top -= size
      return count === 0
        ? undefined
        : element(
            'rect',
            {class: `layer-${layer}`, x: round(x), y: round(top), width: round(step * 0.8), height: round(size)},
            named(`${name}, ${year}`, count)
          )
    })
    const label =
      index % every === 0
        ? element('text', {x: round(x + step * 0.4), y: height + 16, 'text-anchor': 'middle'}, year)
        : undefined
    return fragment(...boxes, label)
  })
  const legend = shown.map(({name}, layer) =>
    fragment(
      element(
        'rect',
        {class: `layer-${layer}`, x: 10, y: height + 30 + layer * 20, width: 12, height: 12},
        named(name, '')
      ),
      element('text', {x: 30, y: height + 41 + layer * 20}, name)
    )
  )
  const rows = years.map(year => [year, ...shown.map(({counts}) => counts[year] ?? 0)] as const)
  const figures = table(['year', ...shown.map(({name}) => name)], rows)
  return chart(title, height + 34 + shown.length * 20, [...bars, ...legend], figures)
}

function chart(title: string, height: number, drawing: readonly Markup[], figures: Markup): Markup {
  const view = `0 0 ${width} ${height}`
  return element(
    'figure',
    {},
    element('figcaption', {}, title),
    element('svg', {viewBox: view, width, height, role: 'img', 'aria-label': title}, ...drawing),
    element('details', {}, element('summary', {}, 'Figures'), figures)
  )
}

function table(head: readonly string[], rows: ReadonlyArray<ReadonlyArray<string | number>>): Markup {
  const headings = head.map(name => element('th', {scope: 'col'}, name === '' ? 'name' : name))
  const lines = rows.map(cells => element('tr', {}, ...cells.map(cell => element('td', {}, shown(cell)))))
  return element('table', {}, element('thead', {}, element('tr', {}, ...headings)), element('tbody', {}, ...lines))
}

/** What a browser shows where the mouse rests. */
function named(name: string, count: number | string): Markup {
  return element('title', {}, count === '' ? name : `${name}: ${shown(count)}`)
}

function figure(count: number, whole: number | undefined): string {
  return whole ? `${shown(count)} (${Math.round((100 * count) / whole)}%)` : shown(count)
}

function shown(value: string | number): string {
  return typeof value === 'number' ? value.toLocaleString('en-US') : value
}

function shortened(name: string): string {
  return name.length > 28 ? `${name.slice(0, 27)}…` : name
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
