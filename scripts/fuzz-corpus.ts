/**
 * `npm run fuzz:corpus -- --from ci-output/fuzz`: of what fuzzing kept, the inputs
 * without which a branch of `src` would not be reached, made small, and all
 * findings, into `tests/fuzz/`, where every test run gives them to the library.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {root} from '../tests/support/source.ts'
import {corpusOf, writeCorpus} from './fuzz/corpus.ts'
import type * as Library from './fuzz/library.ts'
import {minimise} from './fuzz/minimise.ts'
import {seedsOf} from './fuzz/seeds.ts'
import {targetsOf, type TargetName} from './fuzz/targets.ts'
import {loadInstrumented} from './instrument/build.ts'

const {values} = parseArgs({options: {from: {type: 'string', default: 'ci-output/fuzz'}}})
const {library, counts} = await loadInstrumented<typeof Library>(join(root, 'scripts/fuzz/library.ts'), /\/src\//)
const targets = targetsOf(library)

/** Inputs of a folder, short ones first. */
function inputsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .map(name => readFileSync(join(folder, name), 'utf8'))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
}

for (const name of ['story', 'readers'] satisfies TargetName[]) {
  const reach = (input: string): number[] => {
    counts.fill(0)
    targets[name](input)
    return Array.from(counts.keys()).filter(branch => counts[branch] !== 0)
  }
  const known = new Set(seedsOf(name).flatMap(reach))
  const kept: string[] = []
  const folder = join(values.from, name)
  for (const input of [...corpusOf(name), ...inputsIn(folder)]) {
    const fresh = reach(input).filter(branch => !known.has(branch))
    if (fresh.length === 0) continue
    const small = minimise(input, Math.ceil(input.length / 16), shorter => {
      const reached = new Set(reach(shorter))
      return fresh.every(branch => reached.has(branch))
    })
    kept.push(small)
    for (const branch of fresh) known.add(branch)
  }
  const findings = inputsIn(join(folder, 'findings'))
  writeFileSync(join(root, `tests/fuzz/${name}.jsonl`), writeCorpus([...findings, ...kept]))
  console.log(`${name}: ${kept.length} inputs, ${findings.length} findings`)
}
