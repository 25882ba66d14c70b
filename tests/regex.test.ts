/**
 * No pattern may take time that grows faster than the text: a story is
 * whatever somebody put on a wire.
 *
 * Every regular expression of `src` is judged by recheck: the literals, and
 * those that are built when a module is loaded or a story read and written. Where recheck finds an attack
 * the attack is run, at the length of a long paragraph; what comes through is
 * a false alarm of recheck's fuzzing. What does not may stay when the comment
 * above it says that it is *bounded*, and why: the attack is then run at the
 * length of the longest slice that recognisers look at.
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createContext, runInContext} from 'node:vm'
import {check, type Diagnostics} from 'recheck'
import {globSync} from 'tinyglobby'
import ts from 'typescript'
import {expect, it} from 'vitest'
import {readSources, root, walk} from './support/source.ts'

interface Pattern {
  /** `fields/byline.ts:31`. */
  where: string
  source: string
  flags: string
  isBounded: boolean
}

/** A pattern without bounds must deal with this many characters, ... */
const long = 100_000
/** ... and a bounded one with these: slices are 400 to 600 long. */
const short = 600
/** Linear work on `long` takes 1 ms, quadratic work 5 s; the rest is for slow machines. */
const patience = 500

const parameters = {timeout: 10_000, attackLimit: 100_000_000, maxIteration: 5}

const sources = readSources()

/** Patterns as they stand in the sources. */
function readLiterals(): Pattern[] {
  const found: Pattern[] = []
  for (const {path, text, tree} of sources) {
    walk(tree, node => {
      if (!ts.isRegularExpressionLiteral(node)) return
      const end = node.text.lastIndexOf('/')
      const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
      found.push({
        where: `${path}:${line}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
        isBounded: commentsOver(node, text).some(comment => /\bbounded\b/i.test(comment))
      })
    })
  }
  return found
}

/** Comments directly above a node, or above what it is a part of, up to its statement. */
function commentsOver(node: ts.Node, text: string): string[] {
  const comments: string[] = []
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    for (const {pos, end} of ts.getLeadingCommentRanges(text, at.getFullStart()) ?? []) {
      comments.push(text.slice(pos, end))
    }
    if (ts.isStatement(at)) break
  }
  return comments
}

/** Patterns that modules build: from word tables when they are loaded, from whatever there is when they read and write. */
async function recordBuilt(): Promise<Pattern[]> {
  const found: Pattern[] = []
  const original = globalThis.RegExp
  const record = (built: RegExp): RegExp => {
    // The innermost frame that is not this test's: what a library builds for itself is not ours to mend.
    const frames = new Error().stack?.split('\n').slice(1) ?? []
    const frame = frames.find(line => !line.includes('regex.test') && !line.includes('<anonymous>'))
    const isOurs = frame !== undefined && !frame.includes('node_modules')
    const where = !isOurs ? undefined : /\/src\/(?<file>[\w/.-]+:\d+)/.exec(frame)?.groups?.['file']
    if (where !== undefined) found.push({where, source: built.source, flags: built.flags, isBounded: false})
    return built
  }
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args: [string, string?]) => record(new target(...args)),
    apply: (target, _this, args: [string, string?]) => record(target(...args))
  })
  try {
    for (const {path} of sources) {
      // It would run the command line.
      if (path !== 'cli/main.ts') await import(/* @vite-ignore */ `../src/${path}`)
    }
    // Imported here: what is loaded before is not seen.
    const [{parseStory}, {readStories}, {formats}] = await Promise.all([
      import('../src/index.ts'),
      import('../src/readers.ts'),
      import('../src/formats.ts')
    ])
    for (const file of globSync('fixtures/*/*/input.txt', {cwd: root})) {
      for (const {text} of readStories(readFileSync(join(root, file)))) {
        const story = parseStory(text, {publishedAt: '2024-03-12'})
        for (const format of formats) format.write(story)
      }
    }
  } finally {
    globalThis.RegExp = original
  }
  return found
}

/** Judges two at a time, and a pattern that stands in several places once. */
async function judge(patterns: readonly Pattern[]): Promise<Map<string, Diagnostics>> {
  const verdicts = new Map<string, Diagnostics>()
  const queue = [...new Map(patterns.map(pattern => [key(pattern), pattern] as const)).values()]
  const work = async (): Promise<void> => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      verdicts.set(key(next), await check(next.source, next.flags, parameters))
    }
  }
  await Promise.all([work(), work()])
  // What ran out of time beside another gets a second chance, alone and longer.
  for (const [name, {status, source, flags}] of verdicts) {
    if (status === 'unknown') verdicts.set(name, await check(source, flags, {...parameters, timeout: 40_000}))
  }
  return verdicts
}

function key({source, flags}: {source: string; flags: string}): string {
  return `/${source}/${flags}`
}

/** What is wrong with a pattern, if anything. */
function complaint({where, source, flags, isBounded}: Pattern, verdict: Diagnostics | undefined): string[] {
  const name = `${where} ${key({source, flags})}`
  if (!verdict) return [`${name}: was not judged`]
  if (verdict.status === 'safe') return []
  if (verdict.status === 'unknown') return [`${name}: recheck cannot judge it (${verdict.error.kind}); split it`]
  const length = isBounded ? short : long
  if (withstands(source, flags, attackOf(verdict.attack, length))) return []
  return [`${name}: ${verdict.complexity.summary}, as on ${length} characters of ${verdict.attack.pattern}`]
}

type Attack = Extract<Diagnostics, {status: 'vulnerable'}>['attack']

function attackOf({pumps, suffix}: Attack, length: number): string {
  const cycle = pumps.reduce((sum, {pump}) => sum + pump.length, 0)
  const times = Math.max(1, Math.floor(length / Math.max(1, cycle)))
  return pumps.map(({prefix, pump}) => prefix + pump.repeat(times)).join('') + suffix
}

/** Whether the pattern gets through a text in time; V8 lets go of a pattern when the script's time is over. */
function withstands(source: string, flags: string, text: string): boolean {
  const context = createContext({source, flags, text})
  try {
    runInContext("text.replace(new RegExp(source, flags), '')", context, {timeout: patience})
    return true
  } catch (error) {
    // It comes from the other context, so it is no `Error` of ours.
    const isTimeout = typeof error === 'object' && error !== null && 'code' in error
    if (isTimeout && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false
    throw error
  }
}

it('knows a bad pattern when it sees one', async () => {
  const patterns = ['(?:a+)+b', ' +$', 'a{1,9}b'].map(source => ({where: 'here', source, flags: '', isBounded: false}))
  const verdicts = await judge(patterns)
  const judged = patterns.map(pattern => complaint(pattern, verdicts.get(key(pattern))).length)
  expect(judged).toEqual([1, 1, 0])
  const bounded = patterns.map(pattern => complaint({...pattern, isBounded: true}, verdicts.get(key(pattern))).length)
  expect(bounded).toEqual([1, 0, 0])
}, 60_000)

it('finds only patterns that any text can be given', async () => {
  const patterns = [...readLiterals(), ...(await recordBuilt())]
  expect(patterns.length).toBeGreaterThan(100)
  const verdicts = await judge(patterns)
  expect(patterns.flatMap(pattern => complaint(pattern, verdicts.get(key(pattern))))).toEqual([])
}, 300_000)
