/**
 * `npm run eval -- --data DIR [--misses N]`: how right the parser is on gold
 * data, a field a row. README.md ("Your own gold data") has the form.
 */
import process from 'node:process'
import {parseArgs} from 'node:util'
import {createParser} from '../src/index.ts'
import {GoldError, readGold} from './eval/gold.ts'
import {printFigures, printMisses} from './eval/print.ts'
import {Score} from './eval/score.ts'

const {values} = parseArgs({
  options: {data: {type: 'string', default: 'examples/gold.jsonl'}, misses: {type: 'string', default: '0'}}
})
const parser = createParser()
const score = new Score()
try {
  for (const gold of readGold(values.data)) score.add(gold, parser.parse(gold.text, gold.options))
  const {figures} = score
  console.log(printFigures(figures))
  const misses = printMisses(figures, Number(values.misses))
  if (misses !== '') console.log(`\n${misses}`)
} catch (error) {
  if (!(error instanceof GoldError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
