/**
 * Two plugins for retext on the body of a story: `npx tsx examples/retext.ts`.
 *
 * They see the paragraphs' prose alone, so that marks and repeated words in
 * headlines, credits or furniture give no message.
 */
import retextQuotes from 'retext-quotes'
import retextRepeatedWords from 'retext-repeated-words'
import {unified} from 'unified'
import type {VFile} from 'vfile'
import {wireCompile, wireParse, wirePasses, wireProse} from '../src/unified.ts'

const story = `Mill reopens "soon" soon soon

BERGEN, May 3 (Reuters) - The paper mill at Lake Ulvik will reopen in June, its
owner said on the the steps of the town hall.

"We have the machines," Ragna Lie said.

(Reporting by Odd Moe; Editing by Siri Siri Haug)
`

/** Runs both plugins and gives the file with its messages and the story. */
export function checkProse(text: string): VFile {
  return unified()
    .use(wireParse)
    .use([...wirePasses])
    .use(wireProse)
    .use(retextQuotes, {preferred: 'smart'})
    .use(retextRepeatedWords)
    .use(wireCompile)
    .processSync(text)
}

if (process.argv[1] === import.meta.filename) {
  for (const message of checkProse(story).messages) console.log(String(message))
}
