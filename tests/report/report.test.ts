/** `wirestory report`: its numbers against a plain recount, its page against hostile text, and the command. */
import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse, type DefaultTreeAdapterTypes} from 'parse5'
import {beforeAll, describe, expect, it} from 'vitest'
import {runBatch, type BatchResult} from '../../src/batch.ts'
import {parseStory} from '../../src/index.ts'
import {countFigures, emptyFigures} from '../../src/report/figures.ts'
import {gather} from '../../src/report/gather.ts'
import {renderPage} from '../../src/report/page.ts'
import {jsonLines, manifestOf, resultsOf, stories, temporaryFolder, write} from '../batch/archive.ts'
import {wirestory} from '../cli/terminal.ts'

const folder = temporaryFolder()
const archive = write(join(folder, 'archive.jsonl'), `${jsonLines(stories(120))}{"text": broken\n`)
const out = join(folder, 'out')
const gzipped = join(folder, 'gzipped')
let results: BatchResult[] = []

beforeAll(async () => {
  await runBatch([archive], {out, jobs: 1, chunkSize: 60_000})
  await runBatch([archive], {out: gzipped, jobs: 1, text: 'once', output: 'jsonl.gz'})
  results = await resultsOf(out)
})

/** How many there are of each. */
function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

function asRecord(ranking: {top: (limit: number) => Array<{name: string; count: number}>}): Record<string, number> {
  return Object.fromEntries(ranking.top(Infinity).map(({name, count}) => [name, count]))
}

/** All nodes of a page. */
function nodesOf(page: string): DefaultTreeAdapterTypes.Element[] {
  const found: DefaultTreeAdapterTypes.Element[] = []
  const follow = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) node.childNodes.forEach(follow)
  }
  follow(parse(page))
  return found
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** Rows of the table of a caption. */
function rowsOf(page: string, caption: string): string[][] {
  const table = nodesOf(page).find(
    node => node.tagName === 'table' && node.childNodes[0] !== undefined && textOf(node.childNodes[0]) === caption
  )
  if (!table) throw new Error(`The page has no table ${caption}`)
  const rows: string[][] = []
  const follow = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node && node.tagName === 'tr') rows.push(node.childNodes.map(textOf))
    else if ('childNodes' in node) node.childNodes.forEach(follow)
  }
  follow(table)
  return rows.slice(1)
}

describe('figures', () => {
  it('are those of a plain recount', async () => {
    const {figures, parts, unfinished, structureOnly} = await gather(out)
    const parsed = results.flatMap(({story}) => story ?? [])
    expect([parts, unfinished, structureOnly]).toEqual([manifestOf(out).parts.length, false, false])
    expect(parts).toBeGreaterThan(1)
    expect([figures.records, figures.ok, figures.partial, figures.quarantined]).toEqual([121, 120, 0, 1])
    expect(figures.bytes).toBe(results.reduce((sum, {source}) => sum + source.end - source.start, 0))
    expect(asRecord(figures.kinds)).toEqual(tally(parsed.map(({kind}) => kind)))
    expect(asRecord(figures.agencies)).toEqual(
      tally(parsed.map(({agencies}) => agencies.find(({role}) => role === 'author')?.name ?? ''))
    )
    expect(figures.having.get('Dateline')).toBe(parsed.filter(({dateline}) => dateline).length)
    expect(figures.having.get('Byline')).toBe(parsed.filter(({bylines}) => bylines.length > 0).length)
    expect(asRecord(figures.types)).toEqual(tally(parsed.flatMap(({quotes}) => quotes.map(({type}) => type))))
    expect(asRecord(figures.messages)).toEqual(
      tally(parsed.flatMap(({messages}) => [...new Set(messages.map(({rule}) => rule))]))
    )
    const said = parsed.flatMap(({speakers}) => speakers.flatMap(({name, quotes}) => quotes.map(() => name)))
    expect(asRecord(figures.speakers)).toEqual(tally(said))
    const days = parsed
      .map(({publishedAt, dateline}) => publishedAt?.iso ?? dateline?.date?.iso ?? '')
      .filter(iso => /^\d{4}-\d\d-\d\d/.test(iso))
      .map(iso => iso.slice(0, 10))
      .sort()
    expect([figures.firstDay, figures.lastDay]).toEqual([days[0], days.at(-1)])
  })

  it('stand on the page', async () => {
    const page = renderPage(await gather(out))
    const quotes = results.flatMap(({story}) => story?.quotes ?? [])
    const ruiz = results.flatMap(({story}) => story?.speakers.filter(({name}) => name === 'Ana Ruiz') ?? [])
    const said = ruiz.reduce((sum, {quotes}) => sum + quotes.length, 0)
    expect(rowsOf(page, 'People')[0]).toEqual(['Ana Ruiz', '', String(said), String(ruiz.length)])
    expect(textOf(parse(page))).toContain(`${quotes.length} quotes in `)
    const byYear = rowsOf(page, 'Stories by year and agency')
    for (const row of byYear) {
      const [total, ...agencies] = row.slice(1).map(Number).reverse()
      expect(total).toBe(agencies.reduce((sum, count) => sum + count, 0))
    }
    const [reason = []] = rowsOf(page, 'Quarantined records')
    expect(reason[0]).toMatch(/archive\.jsonl$/)
    expect(reason[2]).toMatch(/^malformed-json: /)
  })

  it('tell copies and versions where somebody looked for them', async () => {
    const [first = '', ...others] = stories(40)
    const sent = `${jsonLines([first, ...others])}${jsonLines([first, first, others[0] ?? ''])}`
    const deduped = join(folder, 'deduped')
    await runBatch([write(join(folder, 'copies.jsonl'), sent)], {out: deduped, jobs: 1, dedupe: true})
    const groups = (await resultsOf(deduped)).map(({storyGroup}) => storyGroup)
    const count = (is: (group: (typeof groups)[number]) => boolean): string => String(groups.filter(is).length)
    const page = renderPage(await gather(deduped))
    const rows = rowsOf(page, 'Stories that are like others').map(row => [row[0], row.at(-1)])
    expect(rows.slice(0, 3)).toEqual([
      ['Like no other', count(group => group?.size === 1)],
      ['To keep of a group', count(group => group?.size !== 1 && group?.relation === 'main')],
      ['The same words', count(group => group?.relation === 'exact')]
    ])
    expect(rowsOf(page, 'Groups by size')).toContainEqual(['3', '1'])
    expect(renderPage(await gather(out))).not.toContain('Copies and versions')
  })

  it('are the same however the parts are kept', async () => {
    const {figures: plain} = await gather(out)
    const {figures: packed} = await gather(gzipped)
    expect(asRecord(packed.speakers)).toEqual(asRecord(plain.speakers))
    expect(packed.having).toEqual(plain.having)
  })
})

describe('a page', () => {
  const bad = `<script>alert(1)</script>&"'\u202e\u0007`
  const long = 'Ruiz '.repeat(5000)

  /** A result in which everything that a story could say is hostile. */
  const hostileResults = (): BatchResult[] => {
    const story = parseStory('LIMA, Feb 7 2024 (Reuters) - The port is shut, Ana Ruiz said on Wednesday.\n')
    const common = {id: 'x', source: {file: bad, start: 0, end: 9}, parser: bad, schema: '1'}
    return [bad, long, '__proto__', 'constructor'].flatMap((name): BatchResult[] => [
      {
        ...common,
        status: 'ok',
        story: {
          ...story,
          language: name,
          agencies: [{id: 'x', name, role: 'author'}],
          speakers: story.speakers.map(speaker => ({...speaker, name})),
          messages: [{start: 0, end: 1, rule: name, severity: 'info', reason: name}]
        }
      },
      {...common, source: {...common.source, file: name}, key: name, status: 'quarantined', reason: name}
    ])
  }

  const pageOf = (list: readonly BatchResult[]): string => {
    const figures = emptyFigures()
    for (const result of list) countFigures(figures, result)
    return renderPage({figures, parts: 1, unfinished: true, structureOnly: false})
  }

  it('shows hostile text as text, and cuts it', () => {
    const page = pageOf(hostileResults())
    const nodes = nodesOf(page)
    expect(nodes.filter(({tagName}) => tagName === 'script')).toEqual([])
    expect(textOf(parse(page))).toContain(`<script>alert(1)</script>&"'\\u202e\\u0007`)
    expect(page).not.toMatch(/[\u202e\u0007]/)
    expect(page.length).toBeLessThan(60_000)
    for (const name of ['__proto__', 'constructor']) expect(rowsOf(page, 'Stories by agency').flat()).toContain(name)
  })

  it('is well-formed, and loads and runs nothing', async () => {
    for (const page of [renderPage(await gather(out)), pageOf(hostileResults())]) {
      const errors: string[] = []
      parse(page, {onParseError: ({code}) => errors.push(code)})
      expect(errors).toEqual([])
      const nodes = nodesOf(page)
      const attributes = new Set(nodes.flatMap(({attrs}) => attrs.map(({name}) => name)))
      for (const name of ['src', 'href', 'style', 'srcset']) expect(attributes).not.toContain(name)
      expect([...attributes].filter(name => name.startsWith('on'))).toEqual([])
      expect(page).not.toMatch(/url\(|@import/)
      const policy = nodes.find(({attrs}) => attrs.some(({value}) => value === 'Content-Security-Policy'))
      expect(policy?.attrs.at(-1)?.value).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/)
    }
  })

  it('names every chart for those who do not see it', async () => {
    const nodes = nodesOf(renderPage(await gather(out)))
    const ids = nodes.flatMap(({attrs}) => attrs.filter(({name}) => name === 'id').map(({value}) => value))
    expect(new Set(ids).size).toBe(ids.length)
    const charts = nodes.filter(({tagName}) => tagName === 'svg')
    for (const {attrs} of charts) {
      const values = new Map(attrs.map(({name, value}) => [name, value]))
      if (values.get('aria-hidden') === 'true') continue
      expect(values.get('role')).toBe('img')
      for (const id of values.get('aria-labelledby')?.split(' ') ?? ['none']) expect(ids).toContain(id)
    }
    expect(charts.length).toBeGreaterThan(20)
  })

  it('is the same for the same parts, and says where a batch is not finished', async () => {
    expect(renderPage(await gather(out))).toBe(renderPage(await gather(out)))
    expect(textOf(parse(pageOf(results)))).toContain('The batch is not finished')
  })

  it('of no stories says so', () => {
    const page = pageOf(hostileResults().filter(({status}) => status === 'quarantined'))
    expect(textOf(parse(page))).toContain('0 stories')
    expect(page).not.toContain('NaN')
    expect(rowsOf(page, 'Quarantined records')).toHaveLength(4)
  })

  it('of stories without quotes leaves them out where nobody looked', async () => {
    const structure = join(folder, 'structure')
    await runBatch([archive], {out: structure, jobs: 1, fields: 'structure'})
    const page = renderPage(await gather(structure))
    expect(page).not.toContain('id="speakers"')
    expect(textOf(parse(page))).toContain('were not looked for')
  })
})

describe('wirestory report', () => {
  it('writes the page beside the parts, or where it is told to, and nothing else', async () => {
    const before = readdirSync(out)
    const done = await wirestory(['report', out])
    const path = join(out, 'report.html')
    expect(done).toEqual({status: 0, stdout: `${path}\n`, stderr: ''})
    expect(readdirSync(out).sort()).toEqual([...before, 'report.html'].sort())
    expect(readFileSync(path, 'utf8')).toBe(renderPage(await gather(out)))
    expect(await wirestory(['verify', out, '--quiet'])).toMatchObject({status: 0, stderr: ''})

    const elsewhere = write(join(folder, 'elsewhere', 'page.html'), 'old')
    expect(await wirestory(['report', out, '--out', elsewhere, '--quiet'])).toMatchObject({status: 0, stdout: ''})
    expect(readFileSync(elsewhere, 'utf8')).toBe(readFileSync(path, 'utf8'))
    expect(statSync(elsewhere).mode & 0o111).toBe(0)
  })

  it('tells what it cannot read, and leaves nothing behind', async () => {
    const empty = join(folder, 'empty')
    write(join(empty, 'notes.txt'), 'x')
    const none = await wirestory(['report', empty])
    expect(none).toMatchObject({status: 1, stdout: ''})
    expect(none.stderr).toContain('no results of a batch are here')
    expect(readdirSync(empty)).toEqual(['notes.txt'])

    const damaged = join(folder, 'damaged')
    await runBatch([archive], {out: damaged, jobs: 1})
    writeFileSync(join(damaged, manifestOf(damaged).parts[0]?.file ?? ''), '{"half": ')
    const broken = await wirestory(['report', damaged])
    expect(broken.status).toBe(1)
    expect(broken.stderr).toContain('ends within line 1')
    expect(await wirestory(['report', join(folder, 'nowhere')])).toMatchObject({status: 1})
    expect(await wirestory(['report', out, '--out', join(folder, 'nowhere', 'x.html')])).toMatchObject({status: 1})
  })

  it.each([
    [['report'], 'needs one DIR'],
    [['report', out, gzipped], 'needs one DIR'],
    [['report', out, '--out', join(out, '_MANIFEST.json')], 'ends in .html']
  ])('refuses %j', async (argv, words) => {
    const {status, stderr} = await wirestory(argv)
    expect(status).toBe(2)
    expect(stderr).toContain(words)
  })
})
