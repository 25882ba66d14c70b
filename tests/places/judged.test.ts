/**
 * Countries of real dateline places, against two random samples of
 * ../shared/eval/data/datelines.tsv that were judged by hand before anything
 * was looked up: 300 of its rows, and 300 draws by how often a place is
 * printed. Reporters and stray words that a crawler ran into a place are
 * replaced by made-up ones. `-` is no country: no place, or of several.
 */
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parseStory} from '../../src/index.ts'

interface Judged {
  sample: string
  count: number
  printed: string
  countries: string
}

const judged: Judged[] = readFileSync(new URL('judged-datelines.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(line => {
    const [sample = '', count = '', printed = '', countries = ''] = line.split('\t')
    return {sample, count: Number(count), printed, countries}
  })

function countriesOf(printed: string): string {
  const {dateline} = parseStory(`${printed} (Reuters) - The board met on Tuesday and agreed on a plan for the pier.`)
  return (dateline?.places ?? []).map(place => place.country ?? '-').join('/')
}

/** Share of a sample with the right countries, in per cent. */
function right(sample: string, weight: (row: Judged) => number): number {
  let all = 0
  let good = 0
  for (const row of judged) {
    if (row.sample !== sample || row.countries === '-') continue
    all += weight(row)
    if (countriesOf(row.printed) === row.countries) good += weight(row)
  }
  return (100 * good) / all
}

describe('judged datelines', () => {
  it('are 300 rows and 300 draws', () => {
    expect(judged.filter(row => row.sample === 'rows')).toHaveLength(300)
    expect(judged.filter(row => row.sample === 'draws').reduce((sum, {count}) => sum + count, 0)).toBe(300)
  })

  it('have the right country, of those that name a real place', () => {
    expect(right('rows', () => 1)).toBeGreaterThanOrEqual(98)
  })

  it('have the right country, weighted by count', () => {
    expect(right('rows', row => row.count)).toBeGreaterThanOrEqual(99.5)
    expect(right('draws', row => row.count)).toBeGreaterThanOrEqual(99.5)
  })

  it('have none where there is none', () => {
    const open = judged.filter(row => row.countries === '-')
    expect(open.map(row => countriesOf(row.printed))).toEqual(open.map(() => '-'))
  })
})
