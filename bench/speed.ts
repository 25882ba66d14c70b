/**
 * How long one story of usual length takes: `npm run bench`.
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
const fixtures: string[] = []
for (const agency of readdirSync(root)) {
  for (const slug of readdirSync(path.join(root, agency)))
    fixtures.push(readFileSync(path.join(root, agency, slug, 'input.txt'), 'utf8'))
}

/** Length of a wire story. */
const usual = 3000
const paragraphs = fixtures.flatMap(text =>
  parseStory(text)
    .paragraphs.filter(({kind}) => kind === 'text')
    .map(({text: words}) => words)
)

/** Fixtures are short; each is made as long as wire stories are by paragraphs of the others behind its own. */
const stories = fixtures.map((text, index) => {
  const last = parseStory(text).paragraphs.at(-1)
  const at = last ? last.end : text.length
  let body = ''
  for (let next = index; text.length + body.length < usual; next++)
    body += `\n\n${paragraphs[(next * 7) % paragraphs.length] ?? ''}`
  return text.slice(0, at) + body + text.slice(at)
})
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
