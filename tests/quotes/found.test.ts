/**
 * All that the engine finds in the cases and in a few whole stories, as snapshots: tests/quotes/found/.
 * cases.test.ts says what must hold, and lets the rest be; this shows what else
 * a change has moved. `npx vitest run tests/quotes/found.test.ts -u` writes them
 * anew; read the difference before you commit it.
 */
import path from 'node:path'
import {expect, it} from 'vitest'
import {parseStory} from '../../src/index.ts'
import {printFound} from './compare.ts'
import {corpus, printTexts} from './corpus.ts'

/** Of cases that do not say how their story begins. */
const usualHead = 'Port reopens after storm\n\nLIMA, March 3 (Reuters) - '

it.each(corpus)('%s', async file => {
  const found = printTexts(file, text => printFound(parseStory(text)).replace(usualHead, ''))
  await expect(found).toMatchFileSnapshot(path.join(import.meta.dirname, 'found', file))
})
