/**
 * What `wirestory/compromise` buys, and what it costs: `npm run bench:compromise [FOLDER]`.
 *
 * Reads the gold data beside this project, or that of a folder, and counts the
 * quotes in marks that have a speaker's mention, and of those that compromise
 * signed, how many are right. Without gold data it takes the fixtures and
 * counts without a judgement. Times are microseconds a story, median of rounds.
 */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {unified} from 'unified'
import {wireCompromise} from '../src/compromise.ts'
import {wireCompile, wireParse, wirePasses} from '../src/unified.ts'
import {goldFolder, isRight, readGold, type GoldStory} from '../scripts/gold.ts'

const rounds = 5
const folder = process.argv[2] ?? goldFolder
const gold = [...readGold(folder)]
const stories: GoldStory[] = gold.length > 0 ? gold : [...readFixtures()]

const base = unified()
  .use(wireParse)
  .use([...wirePasses])
const without = base().use(wireCompile).freeze()
const withIt = base().use(wireCompromise).use(wireCompile).freeze()

let marked = 0
let named = 0
let signed = 0
let right = 0
for (const story of stories) {
  const {result} = withIt.processSync(story.text)
  for (const quote of result.quotes) {
    if (quote.type === 'indirect') continue
    marked++
    if (quote.rule === 'compromise') {
      signed++
      if (isRight(result, quote, story)) right++
    } else if (quote.mention) named++
  }
}
const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
console.log(`${stories.length} stories, ${marked} quotes in quotation marks`)
console.log(`with a mention, by our rules    ${named} (${percent(named, marked)})`)
console.log(`signed by compromise            ${signed} (${percent(signed, marked)})`)
if (gold.length > 0) console.log(`right of those                  ${right} (${percent(right, signed)})`)

for (const [name, processor] of [
  ['without', without],
  ['with', withIt]
] as const) {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const from = process.hrtime.bigint()
    for (const {text} of stories) processor.processSync(text)
    times.push(Number(process.hrtime.bigint() - from) / 1000 / stories.length)
  }
  times.sort((a, b) => a - b)
  console.log(`${name.padEnd(31)} ${(times[rounds >> 1] ?? 0).toFixed(0)} µs a story`)
}

function* readFixtures(): Generator<GoldStory> {
  const root = path.join(import.meta.dirname, '..', 'fixtures')
  for (const agency of readdirSync(root)) {
    for (const slug of readdirSync(path.join(root, agency))) {
      const text = readFileSync(path.join(root, agency, slug, 'input.txt'), 'utf8')
      yield {set: 'fixtures', text, quotes: [], markedOnly: true}
    }
  }
}
