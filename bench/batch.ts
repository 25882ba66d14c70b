/**
 * Batches of stories that are made of the fixtures: stories a second with one
 * worker and with two against a plain loop over `parseStory`, and the memory of
 * the whole process for an archive and one of ten times its size.
 *
 * `npm run build && npx tsx bench/batch.ts [stories] [structure]`
 */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, openSync, closeSync, readdirSync, readFileSync, rmSync, writeSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stories = Number(process.argv[2] ?? 20_000)
const fields = process.argv[3] === 'structure' ? 'structure' : 'all'
const folder = mkdtempSync(join(tmpdir(), 'wirestory-bench-'))

const fixtures = readdirSync(join(root, 'fixtures')).flatMap(agency =>
  readdirSync(join(root, 'fixtures', agency)).map(slug =>
    readFileSync(join(root, 'fixtures', agency, slug, 'input.txt'), 'utf8')
  )
)
const names = ['Ruiz', 'Okafor', 'Lindqvist', 'Harrow', 'Vance', 'Mbeki', 'Sato']

/** Stories with names and numbers of their own. */
function writeArchive(path: string, count: number): void {
  const file = openSync(path, 'w')
  for (let index = 0; index < count; index++) {
    const name = names[index % names.length] ?? ''
    const text = (fixtures[index % fixtures.length] ?? '').replaceAll('Ruiz', name)
    const more = `\n"Berth ${index} stays shut until ${(index % 28) + 1} May," Ana ${name} said on Friday.\n`
    writeSync(file, `${JSON.stringify({id: `s${index}`, text: text + more})}\n`)
  }
  closeSync(file)
}

const loop = `
  import {readFileSync} from 'node:fs'
  import {parseStory} from '${fields === 'all' ? 'wirestory' : 'wirestory/structure'}'
  import {readStories} from 'wirestory/readers'
  const [path] = process.argv.slice(1)
  let bytes = 0
  for (const {text, envelope} of readStories(readFileSync(path))) bytes += JSON.stringify(parseStory(text, {envelope})).length
`
const batch = `
  import {runBatch} from 'wirestory/batch'
  const [path, out, jobs] = process.argv.slice(1)
  const {state} = await runBatch([path], {out, jobs: Number(jobs), fields: '${fields}', text: 'once'})
  if (state !== 'done') throw new Error(state)
`

/** Runs code in a process of its own. */
function measure(code: string, ...args: string[]): {seconds: number; megabytes: number} {
  const report = `console.log(JSON.stringify({seconds: performance.now() / 1000, megabytes: process.resourceUsage().maxRSS / 1024}))`
  const text = execFileSync(process.execPath, ['--input-type=module', '--eval', `${code}\n${report}`, ...args], {
    cwd: root
  })
  const figures: unknown = JSON.parse(String(text))
  const {seconds, megabytes} = {seconds: 0, megabytes: 0, ...(typeof figures === 'object' ? figures : {})}
  return {seconds, megabytes}
}

function show(name: string, count: number, {seconds, megabytes}: {seconds: number; megabytes: number}): void {
  const rate = Math.round(count / seconds).toLocaleString('en-US')
  console.log(`| ${name} | ${count.toLocaleString('en-US')} | ${rate} | ${Math.round(megabytes)} |`)
}

try {
  const archive = join(folder, 'archive.jsonl')
  const large = join(folder, 'large.jsonl')
  writeArchive(archive, stories)
  writeArchive(large, 10 * stories)
  console.log(
    `fields: ${fields}\n\n| run | stories | stories/s | MB of the process at most |\n| --- | ---: | ---: | ---: |`
  )
  show('plain loop', stories, measure(loop, archive))
  const one = measure(batch, archive, join(folder, 'one'), '1')
  show('one worker', stories, one)
  const two = measure(batch, archive, join(folder, 'two'), '2')
  show('two workers', stories, two)
  console.log(`\ntwo workers to one: ${(one.seconds / two.seconds).toFixed(2)}\n`)
  show('two workers', 10 * stories, measure(batch, large, join(folder, 'large'), '2'))
} finally {
  rmSync(folder, {recursive: true, force: true})
}
