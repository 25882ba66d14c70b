/** What stretches in quotation marks are taken for: each line of kinds.txt, in the notation of printed-kinds.ts. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {printKinds, withoutKinds} from './printed-kinds.ts'

const lines = readFileSync(path.join(import.meta.dirname, 'kinds.txt'), 'utf8')
  .split('\n')
  .filter(line => line && !line.startsWith('# '))

it.each(lines)('%s', line => {
  expect(printKinds(withoutKinds(line))).toBe(line)
})
