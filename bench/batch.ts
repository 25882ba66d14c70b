/**
 * Batches of stories that are made of the fixtures: stories a second with one
 * worker and with two, bytes out for bytes in, and the memory of the process at
 * most, for an archive and for one of ten times its size. A worker's first
 * thousand stories cost three times as much as later ones, as V8 compiles what
 * they use: so the larger archive tells what two workers are to one.
 *
 * `npm run bench:batch -- [stories] [text] [fields]`: the larger archive, 200,000
 * stories where nothing is said; `once`, `keep`, ...; `all` or `structure`.
 * Prints the README's table.
 */
import {mkdtempSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {runApart} from './apart.ts'
import {writeArchive} from './archive.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const [count = '200000', text = 'once', fields = 'all'] = process.argv.slice(2)
const large = Number(count)
const small = Math.round(large / 10)
const folder = mkdtempSync(join(tmpdir(), 'wirestory-bench-'))

/** Runs of each kind over the smaller archive; the median counts. */
const turns = 3

interface Measured {
  seconds: number
  /** What the process took of memory at most, workers and all. */
  megabytes: number
  /** Bytes that were written. */
  bytes: number
}

const batch = `
  import {runBatch} from 'wirestory/batch'
  const [path, out, jobs] = process.argv.slice(1)
  const begun = performance.now()
  const {state, parts, summary} = await runBatch([path], {out, jobs: Number(jobs), fields: '${fields}', text: '${text}'})
  if (state !== 'done' || summary.quarantined > 0) throw new Error(state + ', set aside: ' + summary.quarantined)
  const seconds = (performance.now() - begun) / 1000
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0)
  const megabytes = process.resourceUsage().maxRSS / 1024
  console.log(JSON.stringify({seconds, bytes, megabytes}))
`

/** Runs a batch in a process of its own. */
function run(archive: string, jobs: number): Measured {
  const out = mkdtempSync(join(folder, 'out-'))
  const args = ['--input-type=module', '--eval', batch, archive, out, String(jobs)]
  const told: unknown = JSON.parse(runApart(args, root))
  rmSync(out, {recursive: true})
  return {seconds: 0, megabytes: 0, bytes: 0, ...(typeof told === 'object' ? told : {})}
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function show(workers: number, stories: number, archive: string, runs: readonly Measured[]): void {
  const cells = [
    String(workers),
    stories.toLocaleString('en-US'),
    Math.round(stories / median(runs.map(({seconds}) => seconds))).toLocaleString('en-US'),
    (median(runs.map(({bytes}) => bytes)) / statSync(archive).size).toFixed(2),
    String(Math.round(Math.max(...runs.map(({megabytes}) => megabytes))))
  ]
  console.log(`| ${cells.join(' | ')} |`)
}

try {
  const few = writeArchive(join(folder, 'few.jsonl'), small)
  const many = writeArchive(join(folder, 'many.jsonl'), large)
  const one: Measured[] = []
  const two: Measured[] = []
  for (let turn = 0; turn < turns; turn++) {
    one.push(run(few, 1))
    two.push(run(few, 2))
  }
  const oneOfMany = run(many, 1)
  const twoOfMany = run(many, 2)
  console.log(`fields: ${fields}, text: ${text}, ${Math.round(statSync(few).size / small)} bytes a story in JSONL\n`)
  console.log('| workers | stories | stories/s | bytes out for one in | MB of the process at most |')
  console.log('| ---: | ---: | ---: | ---: | ---: |')
  show(1, small, few, one)
  show(2, small, few, two)
  show(1, large, many, [oneOfMany])
  show(2, large, many, [twoOfMany])
  const ratios = one.map(({seconds}, turn) => seconds / (two[turn]?.seconds ?? NaN))
  console.log(
    `\ntwo workers to one: ${median(ratios).toFixed(2)} (${ratios.map(ratio => ratio.toFixed(2)).join(', ')})`
  )
  console.log(`and in the larger archive: ${(oneOfMany.seconds / twoOfMany.seconds).toFixed(2)}`)
} finally {
  rmSync(folder, {recursive: true, force: true})
}
