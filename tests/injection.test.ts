/**
 * Markup in stories stays text in every page that we write, in the eyes of a
 * parser and, where one is installed, of a browser.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5'
import {describe, expect, it} from 'vitest'
import {reportBatch, runBatch} from '../src/batch.ts'
import {html} from '../src/formats.ts'
import {parseStory} from '../src/index.ts'
import {jsonLines, temporaryFolder, write} from './batch/archive.ts'
import {endless, refill} from './formats/refill.ts'
import {rich} from './formats/stories.ts'
import {browser, openPage} from './support/browser.ts'
import {injections} from './support/injections.ts'

const folder = temporaryFolder()

/** Every field of a story holds the string, or the story's text does. */
const pages = injections.flatMap(injection => [
  html.write(refill(rich, endless([injection]))),
  html.write(
    parseStory(
      `${injection}\n\nBy ${injection}\n\nOSLO, May 3 (Reuters) - "${injection}," Ana Roe said.\n\n${injection}`
    )
  )
])

async function report(): Promise<string> {
  const stories = injections.map((injection, index) => ({
    text: `${injection}\n\nOSLO, May ${1 + (index % 28)}, 2024 (${injection}) - "We wait," ${injection} said.\n\n"${injection}," Ana Roe said.`
  }))
  const archive = write(join(folder, '<img src=x onerror=alert(1)>.jsonl'), jsonLines(stories.map(({text}) => text)))
  const out = join(folder, 'out')
  await runBatch([archive], {out, jobs: 1})
  await reportBatch(out)
  return readFileSync(join(out, 'report.html'), 'utf8')
}

const addresses = new Set(['href', 'src', 'action', 'formaction', 'data', 'xlink:href'])

/** What of a page could act: scripts and frames, handlers, addresses of scripts. */
function activeIn(page: string): string[] {
  const found: string[] = []
  const visit = (node: Tree.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue
      if (/^(?:script|iframe|object|embed|base|img|video|audio|link|form|input|template|noscript)$/.test(child.tagName))
        found.push(child.tagName)
      for (const {name, value} of child.attrs)
        if (/^on|^srcdoc$/i.test(name) || (addresses.has(name) && /^\s*(?:javascript|data):/i.test(value)))
          found.push(`${name}=${value}`)
      visit(child)
    }
  }
  visit(parse(page))
  return found
}

describe('markup in a story', () => {
  it('is at least fifty attempts', () => {
    expect(new Set(injections).size).toBeGreaterThanOrEqual(50)
  })

  it('would be found', () => {
    const found = injections.filter(injection => activeIn(`<body><p title="${injection}">${injection}</p>`).length > 0)
    expect(found.length).toBeGreaterThan(45)
  })

  it('stays text in HTML', () => {
    for (const page of pages) expect(activeIn(page)).toEqual([])
  })

  it('stays text in a report', async () => {
    expect(activeIn(await report())).toEqual([])
  }, 120_000)
})

describe.skipIf(browser === undefined)('a browser', () => {
  /** A page with each of these in a frame of its own. */
  const framed = (name: string, contents: readonly string[]): string => {
    const place = join(folder, name)
    mkdirSync(place, {recursive: true})
    const frames = contents.map((content, index) => {
      writeFileSync(join(place, `${index}.html`), content)
      return `<iframe src="${index}.html"></iframe>`
    })
    return write(join(place, 'index.html'), `<!doctype html>${frames.join('')}`)
  }

  it('runs none of it', async () => {
    const page = framed('pages', [...pages, await report()])
    const {console} = await openPage(page, join(folder, 'profile'), ['--dump-dom'])
    expect(console.filter(line => line.includes('INJECTED'))).toEqual([])
  }, 240_000)

  it('would run it unescaped', async () => {
    const page = framed(
      'raw',
      injections.map(injection => `<!doctype html><p title="${injection}">${injection}</p>`)
    )
    const {console} = await openPage(page, join(folder, 'profile'), ['--dump-dom'])
    expect(console.filter(line => line.includes('INJECTED')).length).toBeGreaterThan(20)
  }, 240_000)
})
