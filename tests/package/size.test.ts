/** The entries stay as light as they are: bounds a little above what `npm run size` says. */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {bundleOf} from '../../scripts/build/bundle.ts'
import {stripDocumentation} from '../../scripts/build/strip-documentation.ts'
import {root} from '../support/source.ts'

describe('bundled, minified and gzipped', () => {
  it.each([
    ['src/index.ts', 392_000],
    ['src/structure.ts', 161_500]
  ])('%s weighs at most %i bytes', async (entry, bound) => {
    const {gzipped, parts} = await bundleOf(join(root, entry))
    expect(parts.length).toBeGreaterThan(5)
    expect(gzipped).toBeLessThanOrEqual(bound)
    // Far below the bound, the bound says nothing: lower it.
    expect(gzipped).toBeGreaterThan(bound * 0.95)
  })
})

describe('rows without documentation', () => {
  it('keep what the parser reads', () => {
    expect(stripDocumentation("const a = [{id: 'x', example: 'Ana, \\'70', source: 'seen', from: '1999'}]")).toBe(
      "const a = [{id: 'x',   from: '1999'}]"
    )
    expect(stripDocumentation("const a = {id: 'x',\n  comment:\n    'one'\n}")).toBe("const a = {id: 'x',\n  \n\n}")
  })

  it('keep values that are no texts, and other names', () => {
    const code = "const a = {example: 1, examples: 'x', source: read('x'), from: {source}}"
    expect(stripDocumentation(code)).toBe(code)
  })
})
