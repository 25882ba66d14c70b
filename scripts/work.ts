/**
 * `npm run work`: what a code unit of hostile text costs, by the length of the
 * text, most first. Columns are lengths; a row that grows is work that grows
 * faster than the text.
 */
import {hostileTexts} from '../tests/support/hostile-texts.ts'
import {loadWorkMeter, workPerUnit} from './instrument/work.ts'

const sizes = [1000, 8000, 64_000, 1_000_000]
const {library, workOf} = await loadWorkMeter()
const rows = [...hostileTexts].map(([name, make]) => {
  library.parseStory(make(200))
  return {name, costs: sizes.map(size => workOf(() => library.parseStory(make(size))) / size)}
})
rows.sort((a, b) => Math.max(...b.costs) - Math.max(...a.costs))
console.log(['text', ...sizes].join('\t'))
for (const {name, costs} of rows) console.log([name, ...costs.map(Math.round)].join('\t'))
console.log(`The most that is allowed: ${workPerUnit}`)
