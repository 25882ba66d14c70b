/** In a real browser the library gives what it gives in Node, story by story. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {build} from 'esbuild'
import {afterAll, describe, expect, it} from 'vitest'
import {parseStory} from '../../src/index.ts'
import {browser, openPage} from '../support/browser.ts'
import {readFixtures} from '../support/fixtures.ts'
import {root} from '../support/source.ts'

const folder = mkdtempSync(join(tmpdir(), 'wirestory-browser-'))
afterAll(() => {
  rmSync(folder, {recursive: true, force: true})
})

/** Parses each story, and says which came out otherwise. */
const program = `
  import {parseStory} from './src/index.ts'
  const differing = stories.filter(({text, json}) => JSON.stringify(parseStory(text)) !== json)
  document.body.textContent = stories.length + ' parsed; not as in Node: ' + differing.map(({name}) => name).join(' ')
`

describe.skipIf(browser === undefined)('a page in a browser', () => {
  it('parses every fixture to the same JSON as Node', {timeout: 120_000}, async () => {
    const stories = readFixtures().map(fixture => ({...fixture, json: JSON.stringify(parseStory(fixture.text))}))
    expect(stories.length).toBeGreaterThan(200)
    // It would be seen if one were not.
    const control = {name: 'control', text: 'Snow fell', json: '{}'}
    writeFileSync(join(folder, 'stories.js'), `const stories = ${JSON.stringify([...stories, control])}`)
    await build({
      stdin: {contents: program, resolveDir: root},
      outfile: join(folder, 'bundle.js'),
      bundle: true,
      minify: true,
      platform: 'browser',
      format: 'iife',
      logLevel: 'silent'
    })
    const page = join(folder, 'page.html')
    writeFileSync(
      page,
      '<!doctype html><meta charset="utf-8"><body><script src="stories.js"></script><script src="bundle.js"></script>'
    )
    const {output, console} = await openPage(page, join(folder, 'profile'), ['--dump-dom'])
    expect(console).toEqual([])
    expect(output).toContain(`<body>${stories.length + 1} parsed; not as in Node: control</body>`)
  })
})
