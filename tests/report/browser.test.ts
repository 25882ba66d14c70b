/**
 * The report in a real browser, where one is installed: it draws, and complains
 * of nothing. The screenshots stay in `ci-output/`, to be looked at.
 */
import {existsSync, mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {reportBatch, runBatch} from '../../src/batch.ts'

import {jsonLines, stories, temporaryFolder, write} from '../batch/archive.ts'
import {browser, openPage} from '../support/browser.ts'
import {readPng} from '../support/png.ts'
import {root} from '../support/source.ts'

const folder = temporaryFolder()
const output = join(root, 'ci-output')

/** What the page's console said, with a picture of the page that goes to `path`. */
async function draw(page: string, path: string, ...more: string[]): Promise<{picture: Buffer; console: string[]}> {
  const flags = ['--window-size=1200,4800', `--screenshot=${path}`, ...more]
  const {console} = await openPage(page, join(folder, 'profile'), flags)
  return {picture: readFileSync(path), console}
}

describe.skipIf(browser === undefined)('a report in a browser', () => {
  it.each([
    ['report.png', [], 'fbfaf7', '1f4f7a'],
    ['report-dark.png', ['--blink-settings=preferredColorScheme=0'], '171614', '7fb2dc']
  ])(
    'is drawn, without a complaint: %s',
    async (name, flags, paper, mark) => {
      const out = join(folder, 'out')
      const page = join(out, 'report.html')
      if (!existsSync(page)) {
        const archive = write(join(folder, 'archive.jsonl'), `${jsonLines(stories(253))}{"text": broken\n`)
        await runBatch([archive], {out, jobs: 1})
        await reportBatch(out)
      }
      mkdirSync(output, {recursive: true})
      const {picture, console} = await draw(page, join(output, name), ...flags)
      expect(console).toEqual([])
      const {width, height, colours} = readPng(picture)
      expect([width, height]).toEqual([1200, 4800])
      const share = (colour: string): number => {
        let pixels = 0
        for (const [hex, count] of colours) if (hex.startsWith(colour)) pixels += count
        return pixels / (width * height)
      }
      expect(share(paper)).toBeGreaterThan(0.5)
      // Bars and columns.
      expect(share(mark)).toBeGreaterThan(0.005)
      // Text has edges of many shades.
      expect(colours.size).toBeGreaterThan(50)
    },
    120_000
  )

  it('would complain of what its policy forbids', async () => {
    const page = write(
      join(folder, 'forbidden.html'),
      `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><script>let x</script>`
    )
    const {console} = await draw(page, join(folder, 'forbidden.png'))
    expect(console.join('\n')).toContain('Content Security Policy')
  }, 60_000)
})
