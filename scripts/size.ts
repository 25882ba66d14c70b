/** `npm run size`: prints what the two entries weigh, part by part, as a table in Markdown. */
import {bundleOf} from './build/bundle.ts'

const [main, structure] = await Promise.all(['src/index.ts', 'src/structure.ts'].map(bundleOf))
const kilobytes = (bytes = 0): string => (bytes / 1000).toFixed(1)
const row = (name: string, ...bytes: Array<number | undefined>): string =>
  `| ${[name, ...bytes.map(kilobytes)].join(' | ')} |`

console.log('| gzipped, KB | `wirestory` | `wirestory/structure` |\n| --- | ---: | ---: |')
for (const {part, gzipped} of main?.parts ?? []) {
  console.log(row(part, gzipped, structure?.parts.find(other => other.part === part)?.gzipped))
}
console.log(row('all, compressed together', main?.gzipped, structure?.gzipped))
console.log(row('all, minified only', main?.bytes, structure?.bytes))
