/** `npm run lexicon`: writes the word tables of src/lexicon/generated anew. */
import {writeFileSync} from 'node:fs'
import {generateLexicon} from './lexicon/generate.ts'

for (const [name, text] of generateLexicon()) {
  writeFileSync(new URL(`../src/lexicon/generated/${name}`, import.meta.url), text)
}
