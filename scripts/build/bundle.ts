/** What the entries weigh in a page: bundled with all that they import, minified, gzipped. */
import {sep} from 'node:path'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'
import {lazyPatterns} from './lazy-patterns.ts'
import {leanRows} from './lean-rows.ts'

export interface Bundle {
  /** Bytes, minified. */
  bytes: number
  /** Bytes, minified and gzipped. */
  gzipped: number
  /** The same of every part, heaviest first: parts compressed alone, so they sum up to a little more than the whole. */
  parts: Array<{part: string; bytes: number; gzipped: number}>
}

/** Parts of a bundle, by the folders of `src` and the names of packages; the first that fits holds. */
const parts: ReadonlyArray<readonly [string, RegExp]> = [
  ['chrono-node', /node_modules\/chrono-node\//],
  ['unified, vfile', /node_modules\//],
  ['gazetteer', /generated\/gazetteer/],
  ['verbs, given names, word classes', /generated\//],
  ['rows of agencies', /src\/agencies\//],
  ['other word tables', /src\/lexicon\//],
  ['recognisers of fields', /src\/fields\//],
  ['quote engine', /src\/quotes\//],
  ['passes, parser, tree', /src\/(?:passes|parser|tree)\//]
]

/**
 * Bundles an entry as its users do.
 *
 * @param entry path of its module
 */
export async function bundleOf(entry: string): Promise<Bundle> {
  const {outputFiles, metafile} = await build({
    entryPoints: [entry],
    plugins: [leanRows, lazyPatterns],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    metafile: true,
    outdir: 'size'
  })
  const whole = Buffer.from(outputFiles[0]?.contents ?? [])
  const texts = new Map<string, Buffer[]>()
  let at = 0
  // esbuild lists the inputs in the order in which they stand in the bundle.
  for (const [path, {bytesInOutput}] of Object.values(metafile.outputs).flatMap(({inputs}) => Object.entries(inputs))) {
    const part = parts.find(([, pattern]) => pattern.test(path.replaceAll(sep, '/')))?.[0] ?? 'the rest'
    const text = whole.subarray(at, at + bytesInOutput)
    at += bytesInOutput
    const list = texts.get(part)
    if (list) list.push(text)
    else texts.set(part, [text])
  }
  const sizes = [...texts].map(([part, list]) => {
    const text = Buffer.concat(list)
    return {part, bytes: text.length, gzipped: gzippedSize(text)}
  })
  return {
    bytes: whole.length,
    gzipped: gzippedSize(whole),
    parts: sizes.sort((a, b) => b.gzipped - a.gzipped)
  }
}

function gzippedSize(text: Buffer): number {
  return gzipSync(text, {level: 9}).length
}
