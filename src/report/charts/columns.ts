/** Columns over time, as SVG that is as wide as its place. */
import {element, type Markup} from '../../formats/markup.ts'
import {count} from '../words.ts'

export interface Column {
  label: string
  value: number
}

interface ColumnsOptions {
  /** Names the chart for those who do not see it; unique on the page. */
  id: string
  title: string
  /** Of the columns, in CSS pixels. */
  height: number
  /** Where lines stand, for a chart with a scale. */
  grid?: readonly number[]
  /** What the height stands for. */
  top: number
}

/** Of a column's place, what is left free. */
const gap = 0.2

/** CSS pixels beneath the columns, for their labels. */
const foot = 16

/** Labels beneath a chart; on a narrow screen more would run into each other. */
const labels = 5

/**
 * Draws columns. Positions are shares of the width, so that nothing is scaled
 * and lines stay as thin as they are; neither is text.
 */
export function columnChart(columns: readonly Column[], options: ColumnsOptions): Markup {
  const {id, title, height, top, grid = []} = options
  const place = 100 / columns.length
  const bars = columns.map(({label, value}, index) => {
    if (value === 0) return undefined
    // What is there is seen, however little it is.
    const tall = Math.max(1, round((height - 1) * (value / top)))
    const bar = {
      x: `${round(index * place + (place * gap) / 2)}%`,
      y: round(height - 1 - tall),
      width: `${round(place * (1 - gap))}%`,
      height: tall
    }
    return element('rect', bar, element('title', {}, `${label}: ${count(value)}`))
  })
  const lines = grid.map(value => {
    const y = round((height - 1) * (1 - value / top)) + 0.5
    return element('line', {class: 'grid', x1: 0, x2: '100%', y1: y, y2: y})
  })
  const ground = element('line', {class: 'ground', x1: 0, x2: '100%', y1: height - 0.5, y2: height - 0.5})
  return element(
    'svg',
    {class: 'columns', width: '100%', height: height + foot, role: 'img', 'aria-labelledby': `${id}-t ${id}-d`},
    element('title', {id: `${id}-t`}, title),
    element('desc', {id: `${id}-d`}, describe(columns)),
    ...lines,
    ...bars,
    ground,
    ...labelled(columns.length).map(index =>
      label(columns[index]?.label ?? '', index, columns.length, height + foot - 3)
    )
  )
}

/** Which columns have a label: the first, the last, and some between where there are many. */
function labelled(columns: number): number[] {
  const count = columns < 20 ? 2 : labels
  const last = columns - 1
  return [...new Set(Array.from({length: count}, (_, index) => Math.round((index * last) / (count - 1))))]
}

function label(text: string, index: number, columns: number, y: number): Markup {
  const [x, anchor] =
    index === 0 ? [0, 'start'] : index === columns - 1 ? [100, 'end'] : [(100 * (index + 0.5)) / columns, 'middle']
  return element('text', {x: `${round(x)}%`, y, 'text-anchor': anchor}, text)
}

/** The numbers of the lines of a chart, to stand at its left. */
export function scale(grid: readonly number[], height: number): Markup {
  const width = 8 + 7 * Math.max(...grid.map(value => count(value).length))
  const top = grid.at(-1) ?? 1
  return element(
    'svg',
    {class: 'scale', width, height: height + foot, 'aria-hidden': 'true', focusable: 'false'},
    ...[0, ...grid].map(value =>
      element('text', {x: width, y: round((height - 1) * (1 - value / top)) + 4, 'text-anchor': 'end'}, count(value))
    )
  )
}

/** What the columns show, in a sentence. */
function describe(columns: readonly Column[]): string {
  const first = columns[0]
  const last = columns.at(-1)
  if (!first || !last) return 'There are no columns.'
  const peak = columns.reduce((most, column) => (column.value > most.value ? column : most), first)
  return `From ${first.label} to ${last.label}; the most are ${count(peak.value)}, in ${peak.label}.`
}

/**
 * Round values for lines across a chart, up to the one that none is above.
 *
 * @param most the greatest value
 */
export function scaleOf(most: number): number[] {
  const aim = Math.max(1, most / 4)
  const magnitude = 10 ** Math.floor(Math.log10(aim))
  const step = [1, 2, 5, 10].map(factor => factor * magnitude).find(step => step >= aim) ?? 10 * magnitude
  return Array.from({length: Math.max(1, Math.ceil(most / step))}, (_, index) => (index + 1) * step)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
