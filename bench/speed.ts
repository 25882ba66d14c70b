/**
 * How long one story takes, on all fixtures: `npm run bench`.
 *
 * Prints microseconds a story and a 3,000-character story (median of rounds,
 * with the fastest and slowest), for the structural passes and for all, and
 * beside them what a user would otherwise take for a part of it.
 */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {unified} from 'unified'
import retextEnglish from 'retext-english'
import {parseStory} from '../dist/index.js'
import {parseStory as parseStructure} from '../dist/structure.js'

const root = path.join(import.meta.dirname, '..', 'fixtures')
const stories: string[] = []
for (const agency of readdirSync(root)) {
  for (const slug of readdirSync(path.join(root, agency)))
    stories.push(readFileSync(path.join(root, agency, slug, 'input.txt'), 'utf8'))
}
const characters = stories.reduce((sum, story) => sum + story.length, 0)

const rounds = 15
const tasks: ReadonlyArray<readonly [name: string, run: (story: string) => unknown]> = [
  ['wirestory/structure', story => parseStructure(story)],
  ['wirestory', story => parseStory(story)],
  ['retext-english (tokens alone)', story => unified().use(retextEnglish).parse(story)],
  ['split at line ends', story => story.split('\n')]
]

const times = new Map<string, number[]>()
for (let round = 0; round < rounds + 3; round++) {
  for (const [name, run] of tasks) {
    const from = process.hrtime.bigint()
    for (const story of stories) run(story)
    const micros = Number(process.hrtime.bigint() - from) / 1000
    // The first rounds are the compiler's.
    if (round >= 3) times.set(name, [...(times.get(name) ?? []), micros])
  }
}

console.log(
  `${stories.length} stories, ${Math.round(characters / stories.length)} characters on average, ${rounds} rounds`
)
for (const [name, list] of times) {
  list.sort((a, b) => a - b)
  const [low = 0, middle = 0, high = 0] = [list[0], list[list.length >> 1], list.at(-1)]
  const per = (micros: number) => ((micros / characters) * 3000).toFixed(1)
  console.log(
    `${name.padEnd(32)} ${(middle / stories.length).toFixed(1).padStart(8)} µs a story ${per(middle).padStart(8)} µs for 3,000 characters (${per(low)} to ${per(high)})`
  )
}
