/**
 * `npm run rules`: counts on the gold data how often each rule is right and
 * what compromise adds, and writes the counts that README.md shows.
 */
import {writeFileSync} from 'node:fs'
import {parseStory} from '../src/index.ts'
import {quoteRules} from '../src/quotes/rules.ts'
import {measureCompromise} from '../bench/compromise.ts'
import {goldFolder, isRight, readGold} from './gold.ts'

/** Quotes that a rule signed, and how many of them are right. */
interface Count {
  right: number
  given: number
}

const stories = new Map<string, number>()
const golds = [...readGold(goldFolder)]
const counts = new Map<string, {marked: Count; unmarked: Count}>()
for (const gold of golds) {
  stories.set(gold.set, (stories.get(gold.set) ?? 0) + 1)
  const story = parseStory(gold.text)
  for (const quote of story.quotes) {
    const right = isRight(story, quote, gold)
    if (right === undefined) continue
    const entry = counts.get(quote.rule) ?? {marked: {right: 0, given: 0}, unmarked: {right: 0, given: 0}}
    counts.set(quote.rule, entry)
    const count = quote.type === 'indirect' ? entry.unmarked : entry.marked
    count.given++
    if (right) count.right++
  }
}
if (stories.size === 0) throw new Error(`There is no gold data in ${goldFolder}`)

const {marked, open, signed, right, without, with: helped} = measureCompromise(golds)
const figures = {
  date: new Date().toISOString().slice(0, 10),
  stories: Object.fromEntries(stories),
  compromise: {marked, open, signed, right, slower: Math.round((100 * helped) / without) / 100},
  rules: Object.fromEntries(
    Object.keys(quoteRules).flatMap(rule => {
      const entry = counts.get(rule)
      return entry ? [[rule, entry]] : []
    })
  )
}
writeFileSync(new URL('rule-figures.json', import.meta.url), `${JSON.stringify(figures, undefined, 2)}\n`)
for (const [rule, count] of Object.entries(figures.rules)) {
  const share = ({right, given}: Count) => (given === 0 ? '' : `${((100 * right) / given).toFixed(1)} % of ${given}`)
  console.log(`${rule.padEnd(20)} ${share(count.marked).padStart(15)} ${share(count.unmarked).padStart(15)}`)
}
