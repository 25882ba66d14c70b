/**
 * The same story gives the same dates on any machine: in any zone and on any
 * day of the year, as neither its clock nor its zone is read.
 */
import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {build} from 'esbuild'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {parseStory} from '../src/index.ts'

const root = path.join(import.meta.dirname, '..')
const fixtures = path.join(root, 'fixtures')

const texts = readdirSync(fixtures).flatMap(agency =>
  readdirSync(path.join(fixtures, agency)).map(slug =>
    readFileSync(path.join(fixtures, agency, slug, 'input.txt'), 'latin1')
  )
)
/** Phrases that go to chrono as well, and times of a zone with summer time. */
const story = `Mill reopens

OSLO (AP) - The mayor said on Friday that it opens a week from Tuesday at 9 a.m. It burned two days before Christmas, at half past three in the morning on Friday, and last month, on Feb. 29, at 2:30 a.m. on March 31.`
const references = ['2024-02-07', '2023-12-31', '2024-03-31T00:30', '2024-10-27T23:30:00-03:00', '2024-02-29T12:00Z']

/** A script that prints what all stories give. */
const script = `
import {parseStory} from ${JSON.stringify(path.join(root, 'src', 'index.ts'))}
const texts = ${JSON.stringify(texts)}
const dates = ${JSON.stringify(references)}.map(publishedAt =>
  parseStory(${JSON.stringify(story)}, {publishedAt, timezone: 'Europe/Oslo'}))
console.log(JSON.stringify([texts.map(text => parseStory(text)), dates]))
`

async function bundled(): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: script, resolveDir: root},
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false
  })
  return outputFiles[0]?.text ?? ''
}

function run(code: string, TZ: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-'], {
    input: code,
    env: {...process.env, TZ},
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
}

describe('dates', () => {
  it('are the same in every zone', async () => {
    const code = await bundled()
    const greenwich = run(code, 'UTC')
    expect(greenwich.length).toBeGreaterThan(100_000)
    expect(greenwich.includes('"iso":"2024-02-20"')).toBe(true)
    for (const zone of ['Asia/Tokyo', 'America/Los_Angeles', 'Australia/Lord_Howe']) {
      expect(run(code, zone) === greenwich, zone).toBe(true)
    }
  }, 60_000)
})

describe('the clock', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it('says nothing', () => {
    const read = () =>
      JSON.stringify([
        texts.map(text => parseStory(text)),
        references.map(publishedAt => parseStory(story, {publishedAt})),
        parseStory(story)
      ])
    const now = read()
    for (const day of ['1970-01-01', '2024-02-29T23:59:59Z', '2023-12-31T12:00Z', '2031-07-15']) {
      vi.useFakeTimers({now: new Date(day)})
      expect(read() === now, day).toBe(true)
    }
  }, 60_000)
})
