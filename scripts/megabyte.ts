/**
 * `npm run test:nightly`: each hostile text and input at a megabyte, in a
 * process of its own, with generous limits of time and memory: what hangs or
 * fills the memory ends there and is named. `tests/work.test.ts` counts the
 * work at shorter lengths; here are the machine, its collector and its stack.
 */
import {spawnSync} from 'node:child_process'
import process from 'node:process'
import {parseStory} from '../src/index.ts'
import {readStories} from '../src/readers.ts'
import {hostileInputs} from '../tests/support/hostile-inputs.ts'
import {hostileTexts} from '../tests/support/hostile-texts.ts'

const size = 1_000_000
/** A megabyte takes a second or two; a minute is work that grows with its square. */
const patience = 60_000
const memory = 1024

/** What a process of its own is told to do, by a number. */
const runs: ReadonlyArray<{name: string; run: () => void}> = [
  ...[...hostileTexts].map(([name, make]) => ({
    name: `text: ${name}`,
    run: () => void parseStory(make(size))
  })),
  ...hostileInputs.map(({name, format, make}) => ({
    name: `${format}: ${name}`,
    run: () => {
      const bytes = Buffer.from(make(size), 'latin1')
      for (const {text} of readStories(bytes, {format, separator: 'nnnn', repairMojibake: true})) parseStory(text)
    }
  }))
]

/** V8 says what is wrong, and then where each of its functions stood. */
const fault = /^(?:FATAL ERROR|[A-Za-z]{0,40}Error)\b.{0,300}/m

function faultIn(said: string): string {
  return fault.exec(said)?.[0] ?? said.trim().slice(0, 500)
}

const [number] = process.argv.slice(2)
if (number !== undefined) {
  const one = runs[Number(number)]
  if (!one) throw new Error(`there are ${runs.length} inputs, from 0`)
  one.run()
} else {
  let failed = 0
  for (const [index, {name}] of runs.entries()) {
    const node = [...process.execArgv, `--max-old-space-size=${memory}`, process.argv[1] ?? '', String(index)]
    const {status, signal, stderr} = spawnSync(process.execPath, node, {timeout: patience, encoding: 'utf8'})
    if (status === 0) continue
    failed++
    console.log(`${name}: ${signal === 'SIGTERM' ? `not done in ${patience / 1000} s` : faultIn(stderr)}`)
  }
  console.log(
    `${runs.length - failed} of ${runs.length} inputs of a megabyte were read within ${patience / 1000} s and ${memory} MB`
  )
  process.exitCode = failed > 0 ? 1 : 0
}
