/**
 * Who said what, in marked text: tests/quotes/cases/*.txt, in the notation that
 * marked-text.ts describes. In files called `negative-…` no quote may be found
 * but those that are marked.
 */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {parseStory} from '../../src/index.ts'
import {complaintsOf, printFound} from './compare.ts'
import {readCases} from './marked-text.ts'

const folder = path.join(import.meta.dirname, 'cases')

describe.each(readdirSync(folder).sort())('%s', file => {
  const cases = readCases(readFileSync(path.join(folder, file), 'utf8'))
  it.each(cases.map(one => [one.name, one] as const))('%s', (_, wanted) => {
    const story = parseStory(wanted.text)
    const complaints = complaintsOf(wanted, story, file.startsWith('negative-'))
    if (complaints.length > 0) {
      const where = `tests/quotes/cases/${file}:${wanted.line}`
      expect.fail([where, ...complaints.map(one => `  ${one}`), '', printFound(story)].join('\n'))
    }
  })
})
