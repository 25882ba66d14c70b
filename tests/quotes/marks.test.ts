/** Which quotation marks open, close, or are none: each line of marks.txt, in the notation of printed-marks.ts. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {printMarks, withoutSigns} from './printed-marks.ts'

const lines = readFileSync(path.join(import.meta.dirname, 'marks.txt'), 'utf8')
  .split('\n')
  .filter(line => line && !line.startsWith('# '))

it.each(lines)('%s', line => {
  expect(printMarks(withoutSigns(line))).toBe(line)
})

it('are none in preformatted text', () => {
  const table = '"Gulls"  12¶"Terns"  14'
  expect(printMarks(table, 'preformatted')).toBe(table)
})
