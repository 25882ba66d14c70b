/** Agencies over the years: all stories, then the largest agencies one by one. */
import {element, type Markup} from '../../formats/markup.ts'
import {columnChart, scale, scaleOf, type Column} from '../charts/columns.ts'
import type {Figures} from '../figures.ts'
import {nameCell, table} from '../table.ts'
import {countPeriods, periodWords, timelineOf, type Timeline} from '../timeline.ts'
import {count, counted, shown} from '../words.ts'
import {errorWords, section} from './section.ts'
import {storyTable} from './story-table.ts'

/** Agencies with a chart, and a column in the table of years, of their own. */
const charted = 8

/** Agencies in the table. */
const listed = 15

/** CSS pixels of the large chart's columns. */
const totalHeight = 180

const noAgency = 'No agency found'

/** Stories of an agency, or of several, by year. */
interface Series {
  name: string
  total: number
  years: ReadonlyMap<number, number>
}

export function agenciesSection(figures: Figures): Markup {
  const stories = figures.ok + figures.partial
  const timeline = timelineOf(figures.years)
  const series = seriesOf(figures)
  return section(
    {
      id: 'agencies',
      title: 'Agencies over the years',
      lead: leadOf(figures, stories, timeline)
    },
    ...(timeline && timeline.periods.length > 1
      ? [totalFigure(figures, timeline), multiples(series, timeline), yearsTable(figures, series, timeline)]
      : []),
    agenciesTable(figures, stories)
  )
}

function leadOf({years, agencies}: Figures, stories: number, timeline: Timeline | undefined): string {
  let dated = 0
  for (const count of years.values()) dated += count
  const undated =
    dated < stories
      ? ` ${counted(stories - dated, 'story gives', 'stories give')} no year and ${stories - dated === 1 ? 'is' : 'are'} not in the charts.`
      : ''
  const outside =
    timeline && timeline.outside > 0
      ? ` ${counted(timeline.outside, 'story lies', 'stories lie')} outside of the years shown.`
      : ''
  return `Stories by the agency that wrote them and the year of their publication or, failing that, of their dateline.${undated}${outside}${errorWords(agencies.error())}`
}

/** The largest agencies, then all others together. */
function seriesOf({agencies, years}: Figures): Series[] {
  // Not the largest of all: some may give no years.
  const largest = agencies
    .top(Infinity)
    .filter(({name}) => name !== '')
    .map(({name, detail}) => ({name, total: sum(detail), years: detail}))
    .sort((a, b) => b.total - a.total)
    .slice(0, charted)
  const others = new Map(years)
  for (const agency of largest)
    for (const [year, count] of agency.years) others.set(year, (others.get(year) ?? 0) - count)
  const rest = sum(others)
  return [...largest, ...(rest > 0 ? [{name: 'All others', total: rest, years: others}] : [])].filter(
    ({total}) => total > 0
  )
}

function columnsOf(years: ReadonlyMap<number, number>, {periods}: Timeline): Column[] {
  const counts = countPeriods(years, periods)
  return periods.map((period, index) => ({label: periodWords(period), value: counts[index] ?? 0}))
}

function totalFigure({years}: Figures, timeline: Timeline): Markup {
  const columns = columnsOf(years, timeline)
  const grid = scaleOf(most(columns))
  const title = 'All stories with a year'
  return element(
    'figure',
    {class: 'total'},
    element('figcaption', {}, element('b', {}, title), ' ', element('span', {class: 'aside'}, count(sum(years)))),
    element(
      'div',
      {class: 'plot'},
      scale(grid, totalHeight),
      columnChart(columns, {id: 'years', title, height: totalHeight, grid, top: grid.at(-1) ?? 1})
    )
  )
}

/** A small chart an agency, each with a height of its own. */
function multiples(series: readonly Series[], timeline: Timeline): Markup {
  return element(
    'div',
    {class: 'multiples'},
    ...series.map(({name, total, years}, index) => {
      const columns = columnsOf(years, timeline)
      const label = shown(name, 40)
      const peak = columns.reduce<Column>((best, column) => (column.value > best.value ? column : best), {
        label: '',
        value: 0
      })
      return element(
        'figure',
        {},
        element(
          'figcaption',
          {},
          element('b', {}, nameCell(label)),
          ' ',
          element('span', {class: 'aside'}, `${count(total)} · peak ${count(peak.value)} in ${peak.label}`)
        ),
        columnChart(columns, {id: `agency-${index + 1}`, title: label, height: 64, top: Math.max(1, peak.value)})
      )
    })
  )
}

/** The numbers of the charts. */
function yearsTable(figures: Figures, series: readonly Series[], timeline: Timeline): Markup {
  const counts = series.map(({years}) => countPeriods(years, timeline.periods))
  const totals = countPeriods(figures.years, timeline.periods)
  return element(
    'details',
    {},
    element('summary', {}, 'The charts in numbers'),
    table({
      caption: 'Stories by year and agency',
      class: 'wide',
      columns: [
        {head: 'Year', kind: 'name'},
        ...series.map(({name}) => ({head: shown(name, 24), kind: 'number' as const})),
        {head: 'All', kind: 'number'}
      ],
      rows: timeline.periods.map((period, index) => [
        periodWords(period),
        ...counts.map(agency => count(agency[index] ?? 0)),
        count(totals[index] ?? 0)
      ])
    })
  )
}

function agenciesTable({agencies}: Figures, stories: number): Markup {
  const ranks = agencies.top(listed)
  const rest = stories - ranks.reduce((sum, {count}) => sum + count, 0)
  const others = agencies.size() - ranks.length
  return storyTable({
    caption: 'Stories by agency',
    head: 'Agency',
    rows: [
      ...ranks.map(({name, count}) => [nameCell(name === '' ? noAgency : shown(name)), count] as const),
      ...(rest > 0 ? [[counted(others, 'other', 'others'), rest] as const] : [])
    ],
    of: stories
  })
}

function sum(years: ReadonlyMap<number, number>): number {
  let total = 0
  for (const count of years.values()) total += count
  return total
}

function most(columns: readonly Column[]): number {
  return columns.reduce((most, {value}) => Math.max(most, value), 0)
}
