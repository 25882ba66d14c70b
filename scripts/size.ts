/**
 * `npm run size`: prints what the two entries weigh, part by part, and what a
 * first story costs a process, as a table in Markdown. The costs are of what
 * was built last.
 */
import {fileURLToPath} from 'node:url'
import {bundleOf} from './build/bundle.ts'
import {coldStarts} from './build/cold-start.ts'

const path = (relative: string): string => fileURLToPath(new URL(`../${relative}`, import.meta.url))
const [main, structure] = await Promise.all([bundleOf(path('src/index.ts')), bundleOf(path('src/structure.ts'))])
const cold = coldStarts(
  [path('dist/index.js'), path('dist/structure.js')],
  path('fixtures/reuters/envoy-client-page/input.txt')
)

const kilobytes = (bytes = 0): string => (bytes / 1000).toFixed(1)
const row = (name: string, cells: readonly string[]): string => `| ${[name, ...cells].join(' | ')} |`
const lines = [
  row('KB gzipped', ['`wirestory`', '`wirestory/structure`']),
  row('---', ['---:', '---:']),
  ...main.parts.map(({part, gzipped}) => {
    const same = structure.parts.find(other => other.part === part)
    return row(part, [kilobytes(gzipped), same ? kilobytes(same.gzipped) : ''])
  }),
  row('**all, compressed together**', [kilobytes(main.gzipped), kilobytes(structure.gzipped)]),
  row('minified only', [kilobytes(main.bytes), kilobytes(structure.bytes)]),
  row(
    'import, ms',
    cold.map(({imported}) => imported.toFixed(0))
  ),
  row(
    'import and first story, ms',
    cold.map(({parsed}) => parsed.toFixed(0))
  )
]
console.log(lines.join('\n'))
