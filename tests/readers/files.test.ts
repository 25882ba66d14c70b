/**
 * Whole files of each format, with the damages that archives have: what is read of them, and that nothing they may suffer on
 * their way breaks the reading.
 */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {detectFormat, readStories, type ReadStory} from '../../src/readers.ts'

const root = path.join(import.meta.dirname, 'files')
const files = readdirSync(root).flatMap(format =>
  readdirSync(path.join(root, format))
    .filter(name => !name.endsWith('.read.txt'))
    .map(name => ({format, name, bytes: new Uint8Array(readFileSync(path.join(root, format, name)))}))
)

/** Stories as a person reads them: fields, then the text behind bars. */
function print(stories: readonly ReadStory[]): string {
  return stories
    .map(({text, envelope, source, messages, encoding, key}) =>
      [
        `${source.start} to ${source.end}${encoding === undefined ? '' : ` ${encoding}`}${key === undefined ? '' : ` key ${key}`}`,
        JSON.stringify(envelope, null, 1),
        ...messages.map(({severity, rule, reason}) => `${severity} ${rule}: ${reason}`),
        text.replace(/^/gm, '| ').replace(/ +$/gm, '')
      ].join('\n')
    )
    .join('\n\n')
}

/** Blanks, controls, and the DEL that a line is padded with. */
const prints = (byte: number): boolean => byte > 32 && byte !== 127

/** What holds for every input: stretches in order, nothing that prints outside of them. */
function check(bytes: Uint8Array, stories: readonly ReadStory[]): void {
  let at = 0
  for (const {source, messages} of stories) {
    for (let gap = at; gap < source.start; gap++) expect(prints(bytes[gap] ?? 0)).toBe(false)
    expect(source.start).toBeGreaterThanOrEqual(at)
    expect(source.end).toBeLessThanOrEqual(bytes.length)
    for (const {start, end} of messages) {
      expect(start).toBeGreaterThanOrEqual(source.start)
      expect(end).toBeLessThanOrEqual(source.end)
    }
    at = source.end
  }
}

describe.each(files)('$format/$name', ({format, name, bytes}) => {
  it('is told by its first bytes', () => {
    expect(detectFormat(bytes)).toBe(format)
  })

  it('is read', async () => {
    const stories = [...readStories(bytes)]
    check(bytes, stories)
    await expect(print(stories) + '\n').toMatchFileSnapshot(path.join(root, format, `${name}.read.txt`))
  })

  it('may end at any byte', () => {
    for (let end = 0; end < bytes.length; end += 1 + (bytes.length >> 9)) {
      const cut = bytes.subarray(0, end)
      check(cut, [...readStories(cut, {format})])
    }
  })

  it('may come in another encoding', () => {
    for (const encoding of ['utf-16le', 'utf-16be', 'macintosh', 'shift_jis', 'windows-1252']) {
      const stories = [...readStories(bytes, {format, encoding})]
      expect(stories.every(({text}) => typeof text === 'string')).toBe(true)
    }
  })
})

describe.each([...new Set(files.map(({format}) => format))])('%s', format => {
  const own = files.filter(file => file.format === format)

  const runs = Number(process.env['FLIPS'] ?? 300)

  it('may have any bytes wrong', {timeout: 20_000 + runs * 50}, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...own),
        fc.array(fc.tuple(fc.nat(), fc.integer({min: 0, max: 255})), {minLength: 1, maxLength: 12}),
        ({bytes}, flips) => {
          const damaged = bytes.slice()
          for (const [at, value] of flips) damaged[at % damaged.length] = value
          check(damaged, [...readStories(damaged, {format})])
          check(damaged, [...readStories(damaged)])
        }
      ),
      {numRuns: runs}
    )
  })
})
