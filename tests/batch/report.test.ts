/** The report's page: what it counts, that nothing gets into it unescaped, and how a browser shows it. */
import {execFile} from 'node:child_process'
import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {parse, type DefaultTreeAdapterTypes} from 'parse5'
import {describe, expect, it} from 'vitest'
import {reportBatch, runBatch} from '../../src/batch.ts'
import {barChart, stackedChart} from '../../src/batch/report/charts.ts'
import {reportPage} from '../../src/batch/report/page.ts'
import {emptySummary} from '../../src/batch/summary.ts'
import {jsonLines, stories, temporaryFolder, write} from './archive.ts'

const folder = temporaryFolder()
const out = join(folder, 'out')
const page = join(out, 'report.html')
await runBatch([write(join(folder, 'archive.jsonl'), jsonLines(stories(120)))], {out, jobs: 1, text: 'once'})
await reportBatch(out)

/** Names of all elements. */
function elementsOf(node: DefaultTreeAdapterTypes.Node): string[] {
  const own = 'tagName' in node ? [node.tagName] : []
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsOf)] : own
}

describe('the page', () => {
  const html = readFileSync(page, 'utf8')

  it('has a chart of each kind, and its figures', () => {
    const titles = [...html.matchAll(/<figcaption>([^<]*)/g)].map(([, title]) => title)
    expect(titles).toEqual([
      'What stories have',
      'Agencies over the years',
      'Agencies',
      'Kinds of stories',
      'Languages',
      'Quotes by type',
      'Most quoted',
      'Messages, by the stories that have them'
    ])
    expect(/<p>[^<]*/.exec(html)?.[0]).toContain('120 records: 120 ok, 0 partial, 0 set aside; in 1 parts')
    expect(/<td>Ana Ruiz<\/td><td>\d{2}/.exec(html)).not.toBeNull()
  })

  it('is well-formed, and loads and runs nothing', () => {
    const errors: string[] = []
    const elements = new Set(elementsOf(parse(html, {onParseError: ({code}) => errors.push(code)})))
    expect(errors).toEqual([])
    for (const name of ['script', 'img', 'link', 'iframe', 'a']) expect(elements).not.toContain(name)
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/\bon\w+=|url\(|https?:/)
  })

  it('is the same for the same parts', async () => {
    await reportBatch(out)
    expect(readFileSync(page, 'utf8')).toBe(html)
  })

  const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

  it.skipIf(!browser)('is drawn by a browser', {timeout: 60_000}, async () => {
    const picture = join(process.env['REPORT_SCREENSHOTS'] ?? folder, 'report.png')
    const options = ['--headless', '--no-sandbox', '--disable-gpu', '--window-size=800,3600']
    await promisify(execFile)(browser ?? '', [...options, `--screenshot=${picture}`, `file://${page}`])
    // A blank page of this size has 15 KB.
    expect(statSync(picture).size).toBeGreaterThan(60_000)
  })
})

describe('what others wrote', () => {
  it('is text, wherever it stands', () => {
    const name = '<script>alert("x")</script>&'
    const summary = {...emptySummary(), ok: 1, agencies: {[name]: 1}, years: {'2020': 1}}
    const agencyYears = [{agency: name, years: {'2020': 1}}]
    const html = reportPage({parser: name, parts: 1, summary, agencyYears, speakers: [[name, 1]]})
    expect(elementsOf(parse(html))).not.toContain('script')
    expect(html).toContain('&lt;script&gt;alert(')
  })
})

describe('a chart', () => {
  it('of nothing is none', () => {
    expect(barChart('Empty', [])).toBeUndefined()
    expect(stackedChart('Empty', ['2020'], [{name: 'a', counts: {}}])).toBeUndefined()
  })

  it('has bars in proportion', () => {
    const {markup = ''} =
      barChart(
        'Two',
        [
          ['all', 200],
          ['half', 100]
        ],
        200
      ) ?? {}
    expect([...markup.matchAll(/class="bar" x="190" y="\d+" width="(\d+)"/g)].map(([, width]) => width)).toEqual([
      '360',
      '180'
    ])
    expect(markup).toContain('100 (50%)')
  })
})
