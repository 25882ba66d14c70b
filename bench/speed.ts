/**
 * `npm run bench`: how fast the library is beside what one would otherwise
 * take, on the same stories in the same process. With `--write`, the table goes
 * into README.md. Write it on a machine that does nothing else.
 */
import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {cpus} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {measure, type Timing} from './speed/measure.ts'
import {own, tasks} from './speed/tasks.ts'
import {makeStories} from './stories.ts'

const stories = makeStories(1000)
const mean = Math.round(stories.reduce((sum, story) => sum + story.length, 0) / stories.length)
const timings = measure(tasks, stories)
const memory = retained()

const text = [
  `Measured on ${new Date().toISOString().slice(0, 10)} (\`npm run bench -- --write\`) with Node.js ${process.versions.node} on one of`,
  `${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'of an unknown kind'}. ${stories.length.toLocaleString('en-US')} different stories made of the`,
  `fixtures, ${mean.toLocaleString('en-US')} characters on average; every task in turn, and that seven times. The figures are`,
  'processor time for 3,000 characters: the median of the rounds, and in brackets the least and the most.',
  '',
  '| task | stories/s | µs a story | times our time |',
  '| --- | ---: | ---: | ---: |',
  ...timings.map(row),
  '',
  `A result keeps ${kilobytes(memory.all)} KB beside its text in memory for 3,000 characters, one of \`wirestory/structure\` ${kilobytes(memory.structure)} KB.`
].join('\n')

function row({name, stories: count, times}: Timing): string {
  const label = count < stories.length ? `${name} (on ${count} of the stories)` : name
  const per = `${figure(medianOf(times))} (${figure(times[0])} to ${figure(times.at(-1))})`
  const ours = medianOf(timings.find(timing => timing.name === own)?.times ?? [])
  return `| ${label} | ${Math.round(1e6 / medianOf(times)).toLocaleString('en-US')} | ${per} | ${figure(medianOf(times) / ours)} |`
}

function medianOf(sorted: readonly number[]): number {
  return sorted[sorted.length >> 1] ?? 0
}

/** Three digits that count. */
function figure(value = 0): string {
  return Number(value.toPrecision(3)).toLocaleString('en-US')
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1)
}

/** Bytes that results keep, measured by a process that does nothing else. */
function retained(): {all: number; structure: number} {
  const script = path.join(import.meta.dirname, 'speed', 'memory.ts')
  const output = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', script], {encoding: 'utf8'})
  const read: unknown = JSON.parse(output)
  return {all: 0, structure: 0, ...(typeof read === 'object' ? read : {})}
}

console.log(text)
if (process.argv.includes('--write')) {
  const readme = path.join(import.meta.dirname, '..', 'README.md')
  const before = readFileSync(readme, 'utf8')
  const part = /(?<=<!-- bench -->\n)[\s\S]*?(?=<!-- \/bench -->)/
  if (!part.test(before)) throw new Error('README.md has no place for the table')
  writeFileSync(
    readme,
    before.replace(part, () => `\n${text}\n\n`)
  )
}
