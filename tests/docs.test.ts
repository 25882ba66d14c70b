import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {fillIn} from '../scripts/tables.ts'
import {agencies} from '../src/agencies/index.ts'
import {root} from './support/source.ts'

describe('README.md', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')

  it('holds what the sources say; if not, npm run docs', () => {
    expect(fillIn(readme)).toBe(readme)
  })

  it('lists every agency', () => {
    for (const {id} of agencies) expect(readme).toContain(`| \`${id}\` |`)
  })
})

describe('a part', () => {
  it('is put between its marks, again and again', () => {
    const once = fillIn('# A\n\n<!-- messages -->\nold\n<!-- /messages -->\n\nkept\n')
    expect(once).toMatch(/^# A\n\n<!-- messages -->\n\n\| rule .*\n\n<!-- \/messages -->\n\nkept\n$/s)
    expect(fillIn(once)).toBe(once)
  })

  it('that nobody makes is left alone', () => {
    const text = '<!-- poem -->\nroses\n<!-- /poem -->'
    expect(fillIn(text)).toBe(text)
  })
})
