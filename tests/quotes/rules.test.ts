/** Each rule that a quote of the cases was found by is explained by a construction. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {quoteRules} from '../../src/quotes/rules.ts'

it('of the quotes that are found say what they read', () => {
  const folder = path.join(import.meta.dirname, 'found')
  const found = readdirSync(folder).flatMap(file => readFileSync(path.join(folder, file), 'utf8').split('\n'))
  const rules = new Set(found.flatMap(line => /^> q\d+ ([a-z-]+) /.exec(line)?.[1] ?? []))
  const constructions = new Map(Object.entries(quoteRules))
  expect(rules.size).toBeGreaterThan(15)
  for (const rule of rules) expect(constructions.get(rule), rule).toMatch(/\bC\b|"C/)
})
