/**
 * What users get: the tarball, installed in a folder of its own.
 * It holds what `npm run build` made last, so `npm test` builds first.
 */
import {execFile} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {createContext, runInContext} from 'node:vm'
import {build, type BuildOptions} from 'esbuild'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import manifest from '../../package.json' with {type: 'json'}
import {root} from '../support/source.ts'

const exec = promisify(execFile)

const story =
  'Grain terminal reopens after fire\n\nVELMORA, Oct 12 (Reuters) - The terminal reopened on Monday, its owner said.\n'

/** Entries that are code, as users write them: `wirestory`, `wirestory/structure`. */
const entries = Object.keys(manifest.exports)
  // A worker exports nothing.
  .filter(path => !path.endsWith('.json') && !path.endsWith('-worker'))
  .map(path => path.replace('.', manifest.name))

/** What an entry needs beside the package: optional peers, which only its users install. */
const peers: Readonly<Record<string, readonly string[]>> = {
  'wirestory/bullmq': ['bullmq', 'ioredis']
}
const plainEntries = entries.filter(entry => !peers[entry])

/** A folder with nothing but the package in it. */
let consumer = ''
let installed = ''

beforeAll(async () => {
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error('There is no dist: npm run build')
  consumer = mkdtempSync(join(tmpdir(), 'wirestory-package-'))
  writeFileSync(join(consumer, 'package.json'), '{"private": true, "type": "module"}\n')
  await exec('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', consumer], {cwd: root})
  const tarball = `./${manifest.name}-${manifest.version}.tgz`
  await exec('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', tarball], {cwd: consumer})
  installed = join(consumer, 'node_modules', manifest.name)
}, 180_000)

afterAll(() => {
  rmSync(consumer, {recursive: true, force: true})
})

/** Runs a module in the consumer's folder, and gives what it prints. */
async function runModule(code: string, type: 'module' | 'commonjs' = 'module'): Promise<string> {
  const {stdout} = await exec('node', [`--input-type=${type}`, '--eval', code], {cwd: consumer})
  return stdout.trim()
}

/** Bundles code that uses the package. */
async function bundle(code: string, options: BuildOptions): Promise<{code: string; imports: string[]}> {
  const result = await build({
    ...options,
    stdin: {contents: code, resolveDir: consumer},
    bundle: true,
    write: false,
    metafile: true,
    logLevel: 'silent'
  })
  const imports = Object.values(result.metafile.outputs).flatMap(output => output.imports.map(({path}) => path))
  return {code: result.outputFiles[0]?.text ?? '', imports}
}

describe('the tarball', () => {
  it('holds every file that package.json names', () => {
    const targets = Object.values(manifest.exports).flatMap(target =>
      typeof target === 'string' ? [target] : Object.values(target)
    )
    for (const target of [...targets, ...Object.values(manifest.bin)]) {
      expect(existsSync(join(installed, target)), target).toBe(true)
    }
  })

  it('holds licence, readme and the sources that source maps point to, and nothing of the workshop', () => {
    for (const path of ['LICENSE', 'README.md', 'src/index.ts'])
      expect(existsSync(join(installed, path)), path).toBe(true)
    for (const path of ['tests', 'fixtures', 'scripts', 'tsup.config.ts', 'node_modules']) {
      expect(existsSync(join(installed, path)), path).toBe(false)
    }
  })
})

describe('importing', () => {
  it.each(plainEntries)('%s works in an ES module', async entry => {
    const names = await runModule(`console.log(Object.keys(await import('${entry}')).length)`)
    expect(Number(names)).toBeGreaterThan(0)
  })

  it('parses a story', async () => {
    const code = `import {parseStory} from 'wirestory'
      console.log(JSON.stringify(parseStory(${JSON.stringify(story)})))`
    const parsed: unknown = JSON.parse(await runModule(code))
    expect(parsed).toMatchObject({text: story, headline: {title: 'Grain terminal reopens after fire'}})
  })

  it('parses many, by workers', async () => {
    const code = `import {parseMany} from 'wirestory/batch'
      import {Readable} from 'node:stream'
      for await (const {status, story} of parseMany(Readable.from([${JSON.stringify(story)}]), {jobs: 1}))
        console.log(status, story.headline.title)`
    expect(await runModule(code)).toBe('ok Grain terminal reopens after fire')
  })

  it('works by require, too', async () => {
    const code = `const {parseStory} = require('wirestory')
      console.log(parseStory(${JSON.stringify(story)}).dateline.places[0].text)`
    expect(await runModule(code, 'commonjs')).toBe('VELMORA')
  })

  it('knows no path inside the package', async () => {
    await expect(runModule("await import('wirestory/dist/index.js')")).rejects.toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED')
  })
})

describe('what an entry loads', () => {
  /** Packages that an installed entry imports, at once or later by `import()`. */
  const packagesOf = async (file: string): Promise<string[]> => {
    const {imports} = await bundle(`import ${JSON.stringify(join(installed, 'dist', file))}`, {
      packages: 'external',
      platform: 'neutral',
      format: 'esm',
      ignoreAnnotations: true
    })
    return imports.map(path => path.replace(/^((?:@[^/]+\/)?[^/]+).*$/, '$1'))
  }

  it('is neither compromise nor chrono for wirestory/structure', async () => {
    const packages = await packagesOf('structure.js')
    expect(packages).toContain('unified')
    expect(packages).not.toContain('compromise')
    expect(packages).not.toContain('chrono-node')
  })

  it('is not compromise for wirestory', async () => {
    const packages = await packagesOf('index.js')
    expect(packages).toContain('chrono-node')
    expect(packages).not.toContain('compromise')
  })

  it('is a hash alone for wirestory/formats', async () => {
    expect(new Set(await packagesOf('formats.js'))).toEqual(new Set(['@noble/hashes']))
  })

  it('has the rows with their examples only where somebody reads them', async () => {
    const rows = await bundle("export {agencies} from 'wirestory/agencies'", {format: 'esm'})
    const parser = await bundle("export {parseStory} from 'wirestory/structure'", {
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main']
    })
    expect(rows.code).toContain('ROSARIO, Argentina (AP) _ ')
    expect(parser.code).toContain('{place} ({sign}) _')
    expect(parser.code).not.toContain('ROSARIO, Argentina (AP) _ ')
  })

  it('is no package at all for wirestory/agencies', async () => {
    expect(await packagesOf('agencies/index.js')).toEqual([])
  })

  it.each(['index.js', 'structure.js', 'unified.js', 'readers.js', 'agencies/index.js', 'compromise.js', 'formats.js'])(
    'is nothing of Node for %s',
    async file => {
      expect((await packagesOf(file)).filter(name => name.startsWith('node:'))).toEqual([])
    }
  )
})

describe('a bundle for browsers', () => {
  it('imports nothing, and runs where there is only the language', async () => {
    const use = `import {parseStory} from 'wirestory'; globalThis.result = parseStory(story).headline.title`
    const asModule = await bundle(use, {platform: 'browser', format: 'esm'})
    expect(asModule.imports).toEqual([])
    // The same as a script, since `vm` runs modules only behind a flag.
    const {code} = await bundle(use, {platform: 'browser', format: 'iife'})
    const context: {story: string; result?: unknown} = {story}
    runInContext(code, createContext(context))
    expect(context.result).toBe('Grain terminal reopens after fire')
  })

  it('holds nothing of what is not used', async () => {
    const {code} = await bundle("import {} from 'wirestory'", {platform: 'browser', format: 'esm', minify: true})
    expect(code.trim()).toBe('')
  })

  it('leaves the parser out when only its result is read', async () => {
    const use = "import {speakersOf} from 'wirestory'; console.log(speakersOf)"
    const {code} = await bundle(use, {platform: 'browser', format: 'esm', minify: true})
    expect(code.length).toBeLessThan(2000)
  })
})

describe('types', () => {
  const program = `
    import {createParser, parseStory, parseTree, quotesBy, speakersOf, type Quote, type Story} from 'wirestory'
    import {parseStory as parseStructure} from 'wirestory/structure'
    import {agencies} from 'wirestory/agencies'
    import {formats, withOffsets, type Format} from 'wirestory/formats'
    import schema from 'wirestory/story.schema.json' with {type: 'json'}
    import * as unified from 'wirestory/unified'
    import * as compromise from 'wirestory/compromise'

    const story: Story = parseStory('text', {publishedAt: '2024-02-07', timezone: 'Europe/Oslo'})
    const title: string | undefined = story.headline?.title
    const rules: string[] = story.quotes.map((quote: Quote) => quote.rule)
    const again: Story = parseStructure(story.text)
    const ids: string[] = agencies.map(({id}) => id)
    const outputs: string[] = formats.map(({write}: Format) => write(story, {offsets: 'byte'}))
    const moved: Story = withOffsets(story, 'codepoint')
    // @ts-expect-error -- there is no such unit
    withOffsets(story, 'word')
    // @ts-expect-error -- a slug is a field, not a string
    const slug: string = story.slug
    // @ts-expect-error -- there is no such option
    parseStory('text', {publishedOn: '2024-02-07'})
    export {again, compromise, createParser, ids, moved, outputs, parseTree, schema, quotesBy, rules, slug, speakersOf, title, unified}
  `

  it.each([
    ['nodenext', 'nodenext'],
    ['bundler', 'esnext']
  ])(
    'hold under moduleResolution %s',
    async (moduleResolution, module) => {
      const folder = mkdtempSync(join(consumer, 'types-'))
      writeFileSync(join(folder, 'use.ts'), program)
      const compilerOptions = {
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        target: 'es2022',
        // Of the DOM for `URL`, which vfile's types name.
        lib: ['es2022', 'dom'],
        types: [],
        module,
        moduleResolution
      }
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions, files: ['use.ts']}))
      const tsc = join(root, 'node_modules/typescript/bin/tsc')
      const {stdout} = await exec('node', [tsc, '-p', folder]).catch((error: unknown) => error as {stdout: string})
      expect(stdout).toBe('')
    },
    60_000
  )
})

describe('the command', () => {
  const run = async (...args: string[]): Promise<string> => {
    const {stdout} = await exec(join(consumer, 'node_modules/.bin/wirestory'), args, {cwd: consumer})
    return stdout
  }

  it('tells its version', async () => {
    expect(await run('--version')).toBe(`${manifest.version}\n`)
  })

  it('parses a file', async () => {
    writeFileSync(join(consumer, 'story.txt'), story)
    const parsed: unknown = JSON.parse(await run('parse', 'story.txt'))
    expect(parsed).toMatchObject({file: 'story.txt', text: story})
  })

  it('reads standard input, and ends with the right status', async () => {
    const bin = join(consumer, 'node_modules/.bin/wirestory')
    const shell = (command: string): Promise<string> => exec('sh', ['-c', command], {cwd: consumer}).then(r => r.stdout)
    expect(await shell(`printf 'OSLO (AP) — Snow fell.' | ${bin} outline`)).toContain('paragraph with dateline')
    expect(await shell(`${bin} parse missing.txt 2>&1; echo $?`)).toBe(
      'wirestory: missing.txt: there is no such file\n1\n'
    )
    expect(await shell(`${bin} parse --nothing 2>/dev/null; echo $?`)).toBe('2\n')
  })

  it('goes quietly when its reader has gone', async () => {
    const bin = join(consumer, 'node_modules/.bin/wirestory')
    const many = 'story.txt '.repeat(200)
    const command = `(${bin} parse -f jsonl ${many}; echo "status $?" >&2) | head -c 10`
    const {stdout, stderr} = await exec('sh', ['-c', command], {cwd: consumer})
    expect(stdout).toHaveLength(10)
    expect(stderr).toBe('status 0\n')
  })
})

describe('Parquet', () => {
  it('is asked for in vain, and said so, where nobody installed it', async () => {
    writeFileSync(join(consumer, 'story.txt'), story)
    const code = `import {runBatch} from 'wirestory/batch'
      try { await runBatch(['story.txt'], {out: 'results', output: 'parquet'}) } catch (error) { console.log(error.message) }`
    expect(await runModule(code)).toBe(
      'Parquet needs hyparquet-writer and hyparquet: npm install hyparquet-writer hyparquet'
    )
    expect(existsSync(join(consumer, 'results'))).toBe(false)
  })
})

/** Last, as it changes what is installed. */
describe.each(Object.entries(peers))('%s', (entry, names) => {
  it('asks for its peers, and works with them', {timeout: 120_000}, async () => {
    const code = `console.log(Object.keys(await import('${entry}')).length)`
    await expect(runModule(code)).rejects.toThrow(`Cannot find package '${names[0] ?? ''}'`)
    const versions = names.map(
      name => `${name}@${Object.entries(manifest.devDependencies).find(([each]) => each === name)?.[1] ?? ''}`
    )
    await exec('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', ...versions], {
      cwd: consumer
    })
    expect(Number(await runModule(code))).toBeGreaterThan(0)
  })
})
