/**
 * All that the engine finds in the cases, as snapshots: tests/quotes/found/.
 * cases.test.ts says what must hold, and lets the rest be; this shows what else
 * a change has moved. `npx vitest run tests/quotes/found.test.ts -u` writes them
 * anew; read the difference before you commit it.
 */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {parseStory} from '../../src/index.ts'
import {printFound} from './compare.ts'
import {readCases} from './marked-text.ts'

const folder = path.join(import.meta.dirname, 'cases')
/** Of cases that do not say how their story begins. */
const usualHead = 'Port reopens after storm\n\nLIMA, March 3 (Reuters) - '

it.each(readdirSync(folder).sort())('%s', async file => {
  const cases = readCases(readFileSync(path.join(folder, file), 'utf8'))
  const found = cases.map(({name, text}) => `# ${name}\n${printFound(parseStory(text)).replace(usualHead, '')}\n`)
  await expect(found.join('\n')).toMatchFileSnapshot(path.join(import.meta.dirname, 'found', file))
})
