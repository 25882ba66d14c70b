/**
 * What it takes to read a batch back: the memory of the process at most for
 * `verifyBatch`, which reads only what it counts, and for `readPart`, with all
 * text kept. And the smallest heap that `verifyBatch` gets along with, of those tried.
 *
 * `npx tsx bench/readback.ts [stories]`, after `npm run build`; 10,000 where nothing is said.
 */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {runApart} from './apart.ts'
import {writeArchive} from './archive.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const stories = Number(process.argv[2] ?? '10000')
const folder = mkdtempSync(join(tmpdir(), 'wirestory-readback-'))

const write = `
  import {runBatch} from 'wirestory/batch'
  const [path, out, output] = process.argv.slice(1)
  await runBatch([path], {out, text: 'keep', output})
`
const verify = `
  import {verifyBatch} from 'wirestory/batch'
  const {faults} = await verifyBatch(process.argv[1])
  if (faults.length > 0) throw new Error('The batch is not whole')
  console.log(process.resourceUsage().maxRSS)
`
const read = `
  import {readdirSync} from 'node:fs'
  import {join} from 'node:path'
  import {readPart} from 'wirestory/batch'
  const [folder] = process.argv.slice(1)
  let stories = 0
  for (const name of readdirSync(folder))
    if (!name.startsWith('_')) for await (const {status} of readPart(join(folder, name))) if (status === 'ok') stories++
  if (stories === 0) throw new Error('There was nothing to read')
  console.log(process.resourceUsage().maxRSS)
`

/** Runs a module in a process of its own, with a heap of so many megabytes. */
function run(code: string, args: readonly string[], heap?: number): string {
  const limits = heap === undefined ? [] : [`--max-old-space-size=${heap}`]
  return runApart([...limits, '--input-type=module', '--eval', code, ...args], root)
}

/** In megabytes; nothing where the process fails. */
function memoryOf(code: string, out: string, heap?: number): number | undefined {
  try {
    return Math.round(Number(run(code, [out], heap)) / 1024)
  } catch {
    return undefined
  }
}

try {
  const archive = writeArchive(join(folder, 'archive.jsonl'), stories)
  console.log('| output | MB for `verifyBatch` | in a heap of 256 MB | MB for `readPart` |')
  console.log('| --- | ---: | ---: | ---: |')
  for (const output of ['jsonl', 'parquet']) {
    const out = join(folder, output)
    run(write, [archive, out, output])
    const cells = [memoryOf(verify, out), memoryOf(verify, out, 256), memoryOf(read, out)]
    console.log(`| ${output} | ${cells.map(cell => cell ?? 'fails').join(' | ')} |`)
  }
} finally {
  rmSync(folder, {recursive: true, force: true})
}
