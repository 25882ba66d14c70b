/** `npm run docs`: writes the generated parts of README.md anew. */
import {readFileSync, writeFileSync} from 'node:fs'
import {fillIn} from './tables.ts'

const readme = new URL('../README.md', import.meta.url)
writeFileSync(readme, fillIn(readFileSync(readme, 'utf8')))
