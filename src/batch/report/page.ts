/** The report as one HTML page: no script, and nothing that is loaded from elsewhere. */
import {element, fragment, type Markup} from '../../formats/markup.ts'
import {ranked, type Tally} from '../summary.ts'
import {barChart, stackedChart} from './charts.ts'
import type {ReportData} from './collect.ts'

/** Bars of a chart. */
const longest = 20

const style = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --bar: #2f6690; --line: #ccc }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #161616; --bar: #6ea8d8; --line: #444 } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: var(--ink); background: var(--paper) }
h1 { font-size: 1.6rem }
figure { margin: 2.5rem 0 }
figcaption { font-weight: 600; margin-bottom: .5rem }
svg { max-width: 100%; height: auto; font-size: 12px }
svg text { fill: var(--ink) }
.bar { fill: var(--bar) }
.layer-0 { fill: #0072b2 } .layer-1 { fill: #e69f00 } .layer-2 { fill: #009e73 }
.layer-3 { fill: #cc79a7 } .layer-4 { fill: #56b4e9 } .layer-5 { fill: #d55e00 }
table { border-collapse: collapse; margin-top: .5rem }
td, th { text-align: left; padding: .15rem 1rem .15rem 0; border-bottom: 1px solid var(--line) }
`

/**
 * Writes the page.
 *
 * @param data what was counted
 */
export function reportPage({parser, parts, summary, agencyYears, speakers}: ReportData): string {
  const {records, ok, partial, quarantined} = summary
  const stories = ok + partial
  const years = yearsBetween(Object.keys(summary.years).filter(year => year !== unknown))
  const body = [
    element('h1', {}, 'Stories of this archive'),
    element(
      'p',
      {},
      `${shown(records)} records: ${shown(ok)} ok, ${shown(partial)} partial, ${shown(quarantined)} set aside; ` +
        `in ${shown(parts)} parts, read by wirestory ${parser}.`
    ),
    barChart('What stories have', ranked(summary.having), stories),
    stackedChart(
      'Agencies over the years',
      years,
      agencyYears.map(({agency, years: counts}) => ({name: agency, counts}))
    ),
    barChart('Agencies', top(summary.agencies)),
    barChart('Kinds of stories', top(summary.kinds)),
    barChart('Languages', top(summary.languages)),
    barChart('Quotes by type', top(summary.quotes)),
    barChart('Most quoted', speakers),
    barChart('Messages, by the stories that have them', top(summary.messages), stories),
    barChart('Why records are partial or set aside', top(summary.reasons))
  ]
  return `<!doctype html>\n${page(fragment(...body)).markup}\n`
}

/** Years without a story are shown, too, unless a misread date makes the time too long. */
function yearsBetween(years: readonly string[]): string[] {
  const sorted = [...years].sort()
  const first = Number(sorted[0])
  const last = Number(sorted.at(-1))
  if (!(last - first <= mostYears)) return sorted
  return Array.from({length: last - first + 1}, (_, index) => String(first + index).padStart(4, '0'))
}

const mostYears = 150

/** What stands in a tally for stories that do not say. */
const unknown = '(none)'

function page(body: Markup): Markup {
  const policy = "default-src 'none'; style-src 'unsafe-inline'"
  return element(
    'html',
    {lang: 'en'},
    element(
      'head',
      {},
      {markup: '<meta charset="utf-8">'},
      {markup: `<meta http-equiv="Content-Security-Policy" content="${policy}">`},
      {markup: '<meta name="viewport" content="width=device-width">'},
      element('title', {}, 'wirestory: stories of this archive'),
      element('style', {}, {markup: style})
    ),
    element('body', {}, body)
  )
}

function top(tally: Tally): Array<[string, number]> {
  return ranked(tally).slice(0, longest)
}

function shown(count: number): string {
  return count.toLocaleString('en-US')
}
