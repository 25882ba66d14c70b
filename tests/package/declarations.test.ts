/**
 * The public types, as users compile against them: what is in a snapshot here
 * is a promise. `npx vitest run tests/package/declarations.test.ts -u` writes it
 * anew; what is taken away or renamed is a new major version.
 */
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import manifest from '../../package.json' with {type: 'json'}
import {root} from '../support/source.ts'
import {printDeclarations} from './declarations.ts'

const entries = Object.entries(manifest.exports).flatMap(([name, target]) =>
  typeof target === 'string' || name.endsWith('-worker') ? [] : [{name, file: join(root, target.types)}]
)

describe('declarations', () => {
  const printed = printDeclarations(entries.map(({file}) => file))

  it.each(entries)('of $name', async ({name, file}) => {
    const path = `__snapshots__/declarations/${name === '.' ? 'wirestory' : name.slice(2)}.txt`
    await expect(printed.get(file)).toMatchFileSnapshot(path)
  })

  it('name no type that is theirs alone', () => {
    // A minified or renamed export would be called like `a` or `Story$1`.
    for (const text of printed.values()) expect(text).not.toMatch(/^\/\/ (?:\w|.*\$\d+)$/m)
  })
})
