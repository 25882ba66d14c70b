/** `npm run places`: writes the gazetteer of src/lexicon/generated anew. */
import {writeFileSync} from 'node:fs'
import {generateGazetteer} from './places/generate.ts'

writeFileSync(new URL('../src/lexicon/generated/gazetteer.ts', import.meta.url), generateGazetteer())
