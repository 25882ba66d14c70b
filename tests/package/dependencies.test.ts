/** What comes with the package: few packages, each with its reason in ARCHITECTURE.md, none that runs at install. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import lock from '../../package-lock.json' with {type: 'json'}
import manifest from '../../package.json' with {type: 'json'}
import {root} from '../support/source.ts'

const row = /^\| `(?<name>[^`]+)` \| (?<size>[\d,]+) \| (?<reason>[^|]{5,}) \|$/gm

it('is listed with its reason', () => {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
  const section = text.slice(text.indexOf('## Dependencies'))
  const listed = [...section.slice(0, section.indexOf('\n## ', 3)).matchAll(row)].map(({groups}) => groups?.['name'])
  expect(listed).toEqual(Object.keys(manifest.dependencies).sort())
})

it('has exact versions', () => {
  for (const version of Object.values(manifest.dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
})

it('runs nothing at install', () => {
  const shipped = Object.entries(lock.packages).filter(
    ([path, entry]) => path !== '' && !['dev', 'optional', 'peer', 'devOptional'].some(flag => flag in entry)
  )
  expect(shipped.length).toBeGreaterThan(Object.keys(manifest.dependencies).length)
  expect(shipped.filter(([, entry]) => 'hasInstallScript' in entry).map(([path]) => path)).toEqual([])
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
    expect(manifest.scripts).not.toHaveProperty(name)
})
