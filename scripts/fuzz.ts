/**
 * Fuzzing that follows coverage: `npm run fuzz -- --target readers --minutes 60`.
 *
 * Inputs that reach a branch of `src` which none before them reached, or run one
 * as often as never before, are kept and changed further. What throws, breaks one
 * of the faults' rules, or takes more work than its length allows, is a finding.
 * Both are written to `--out`; see CONTRIBUTING.md for what to do with them.
 */
import {createHash} from 'node:crypto'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {root} from '../tests/support/source.ts'
import {corpusOf} from './fuzz/corpus.ts'
import {coverageOf} from './fuzz/coverage.ts'
import type * as Library from './fuzz/library.ts'
import {minimise} from './fuzz/minimise.ts'
import {mutate} from './fuzz/mutate.ts'
import {randomOf} from './fuzz/random.ts'
import {piecesOf, seedsOf} from './fuzz/seeds.ts'
import {targetsOf} from './fuzz/targets.ts'
import {loadInstrumented} from './instrument/build.ts'
import {workPerUnit} from './instrument/work.ts'

const {values} = parseArgs({
  options: {
    target: {type: 'string', default: 'story'},
    minutes: {type: 'string', default: '1'},
    seed: {type: 'string', default: '1'},
    out: {type: 'string', default: 'ci-output/fuzz'}
  }
})
const name = values.target === 'readers' ? 'readers' : 'story'
const folder = join(values.out, name)
const findings = join(folder, 'findings')
mkdirSync(findings, {recursive: true})

const {library, counts} = await loadInstrumented<typeof Library>(join(root, 'scripts/fuzz/library.ts'), /\/src\//)
const target = targetsOf(library)[name]
const coverage = coverageOf(counts)
const random = randomOf(Number(values.seed))
const seeds = seedsOf(name)
const pieces = piecesOf(seeds)
const kept: string[] = []
const known = new Set<string>()
let heaviest = 0

/** Branches of `src` that any input may run, beside those for each of its code units. */
const workOfAny = 200_000

/** One finding of a kind is enough: numbers in it differ. */
function kindOf(what: string): string {
  return what.replace(/\d+/g, 'N').slice(0, 200)
}

function isTooMuch(work: number, input: string): boolean {
  return work > workPerUnit * input.length + workOfAny
}

/** Runs an input; what is wrong with it. */
function complaintsOf(input: string): string[] {
  counts.fill(0)
  try {
    let faults = target(input)
    if (isTooMuch(coverage.work(), input)) {
      // Not where it was the first to want a table, which is unpacked once.
      counts.fill(0)
      faults = target(input)
      const work = coverage.work()
      if (isTooMuch(work, input)) faults.push(`work of ${Math.round(work / input.length)} a unit`)
    }
    return faults
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)]
  }
}

function find(what: string, input: string): void {
  const kind = kindOf(what)
  if (known.has(kind)) return
  known.add(kind)
  const id = createHash('sha256').update(kind).digest('hex').slice(0, 10)
  const small = minimise(input, 1, shorter => complaintsOf(shorter).map(kindOf).includes(kind))
  writeFileSync(join(findings, `${id}.txt`), small)
  writeFileSync(join(findings, `${id}.why`), `${what}\n`)
  console.log(`finding ${id}: ${what.slice(0, 300)}`)
}

function run(input: string, isSeed: boolean): void {
  const complaints = complaintsOf(input)
  const work = coverage.work()
  const {branches, classes} = coverage.add()
  const ratio = work / (input.length + 500)
  const isHeavier = ratio > heaviest * 1.05
  if (isHeavier) heaviest = ratio
  if (classes > 0 || isHeavier) {
    kept.push(input)
    if (branches.length > 0 && !isSeed) writeFileSync(join(folder, `${kept.length}.txt`), input)
  }
  for (const complaint of complaints) find(complaint, input)
}

for (const seed of [...seeds, ...corpusOf(name)]) run(seed, true)
console.log(`${seeds.length} seeds, ${pieces.length} pieces: ${coverage.branches} of ${counts.length} branches`)

const started = Date.now()
const end = started + Number(values.minutes) * 60_000
let runs = 0
let told = started
while (Date.now() < end) {
  // The newest inputs are where the frontier is.
  const recent = random.below(2) === 0 ? Math.max(0, kept.length - 200) : 0
  const parent = kept[recent + random.below(kept.length - recent)] ?? ''
  run(mutate(parent, random, pieces, random.pick(kept)), false)
  runs++
  if (Date.now() - told > 60_000) {
    told = Date.now()
    const minutes = Math.round((told - started) / 60_000)
    console.log(
      `${minutes} min: ${runs} runs, ${kept.length} kept, ${coverage.branches} branches, ${Math.round(heaviest)} runs of branches a unit, ${known.size} findings`
    )
  }
}
console.log(`${runs} runs, ${coverage.branches} of ${counts.length} branches, ${known.size} findings`)
