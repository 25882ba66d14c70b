/**
 * What `wirestory/compromise` buys, and what it costs: `npm run bench:compromise [FOLDER]`.
 *
 * Reads the gold data beside this project, or that of a folder; without any it
 * takes the fixtures, and counts without a judgement.
 */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {unified} from 'unified'
import {goldFolder, isRight, readGold, type GoldStory} from '../scripts/gold.ts'
import {wireCompromise} from '../src/compromise.ts'
import {wireCompile, wireParse, wirePasses} from '../src/unified.ts'

interface Measured {
  /** Quotes in quotation marks, those of them that no rule of ours could sign, and whom compromise found. */
  marked: number
  open: number
  signed: number
  /** Of those that compromise signed, by the gold. */
  right: number
  /** Milliseconds for all stories, the fastest of some rounds. */
  without: number
  with: number
}

const rounds = 5

/** Parses stories with and without compromise. */
export function measureCompromise(stories: readonly GoldStory[]): Measured {
  const base = unified()
    .use(wireParse)
    .use([...wirePasses])
    .freeze()
  const plain = base().use(wireCompile).freeze()
  const helped = base().use(wireCompromise).use(wireCompile).freeze()
  const measured: Measured = {marked: 0, open: 0, signed: 0, right: 0, without: Infinity, with: Infinity}
  for (const story of stories) {
    const {result} = helped.processSync(story.text)
    for (const quote of result.quotes) {
      if (quote.type === 'indirect') continue
      measured.marked++
      if (quote.rule === 'compromise') {
        measured.signed++
        if (isRight(result, quote, story)) measured.right++
      }
      if (quote.rule === 'compromise' || !quote.mention) measured.open++
    }
  }
  for (let round = 0; round < rounds; round++) {
    measured.without = Math.min(
      measured.without,
      time(() => stories.forEach(({text}) => plain.processSync(text)))
    )
    measured.with = Math.min(
      measured.with,
      time(() => stories.forEach(({text}) => helped.processSync(text)))
    )
  }
  return measured
}

function time(run: () => void): number {
  const from = process.hrtime.bigint()
  run()
  return Number(process.hrtime.bigint() - from) / 1e6
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

if (process.argv[1] === import.meta.filename) {
  const gold = [...readGold(process.argv[2] ?? goldFolder)]
  const stories = gold.length > 0 ? gold : [...readFixtures()]
  const {marked, open, signed, right, without, with: helped} = measureCompromise(stories)
  const each = (ms: number) => `${((1000 * ms) / stories.length).toFixed(0)} µs a story`
  console.log(`${stories.length} stories, ${marked} quotes in quotation marks`)
  console.log(`left open by our rules   ${open}`)
  console.log(`signed by compromise     ${signed}${gold.length > 0 ? `, right ${right}` : ''}`)
  console.log(`without                  ${each(without)}`)
  console.log(`with                     ${each(helped)}`)
}
