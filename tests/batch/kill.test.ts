/** A batch that is interrupted twenty times, anywhere, comes to the bytes of one that nothing interrupted. */
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {setTimeout as pause} from 'node:timers/promises'
import fc from 'fast-check'
import {describe, expect, it, onTestFailed} from 'vitest'
import {runBatch} from '../../src/batch.ts'
import {partsIn} from '../../src/batch/parts/part-file.ts'
import {root} from '../support/source.ts'
import {contentOf, jsonLines, manifestOf, stories, temporaryFolder, write} from './archive.ts'

const folder = temporaryFolder()
const archive = write(join(folder, 'archive.jsonl'), jsonLines(stories(400)))
const chunkSize = 1500
const interruptions = 20

/** Where an interruption falls: so many new parts after the start, and so many milliseconds after that. */
const points = fc.record({
  signal: fc.constantFrom('SIGINT' as const, 'SIGKILL' as const),
  parts: fc.nat(8),
  delay: fc.nat(60)
})

const seed = Number(process.env['KILL_SEED'] ?? Math.trunc(Math.random() * 2 ** 31))

function start(out: string) {
  const options = ['--chunk-size', String(chunkSize), '--jobs', '2', '--quiet']
  return spawn(process.execPath, [join(root, 'dist/cli/main.js'), 'batch', archive, '--out', out, ...options], {
    stdio: 'ignore'
  })
}

describe('a batch', () => {
  it('that is interrupted twenty times goes on to the same bytes', {timeout: 240_000}, async () => {
    onTestFailed(() => console.error(`KILL_SEED=${seed} has these points again`))
    const whole = join(folder, 'whole')
    await runBatch([archive], {out: whole, chunkSize, jobs: 1})
    const expected = contentOf(whole)
    expect(manifestOf(whole).parts.length).toBeGreaterThan(100)

    let rounds = 0
    let out = ''
    let hits = 0
    for (const {signal, parts, delay} of fc.sample(points, {seed, numRuns: 3 * interruptions})) {
      if (hits === interruptions) break
      if (rounds === 0 || existsSync(join(out, '_MANIFEST.json'))) {
        out = join(folder, `round-${rounds++}`)
        mkdirSync(out)
      }
      const before = partsIn(out).length
      const child = start(out)
      const ended = once(child, 'exit')
      while (child.exitCode === null && partsIn(out).length < before + parts) await pause(3)
      await pause(delay)
      child.kill(signal)
      await ended
      const status = child.exitCode
      if (status === 0) continue
      hits++
      // What has a name is whole, and what was stopped cleanly leaves nothing else.
      const content = contentOf(out)
      for (const name of partsIn(out)) expect(content[name], name).toBe(expected[name])
      if (status === 130) expect(Object.keys(content)).toEqual(partsIn(out))
      expect(existsSync(join(out, '_MANIFEST.json'))).toBe(false)
    }
    expect(hits).toBe(interruptions)

    for (let round = 0; round < rounds; round++) {
      const place = join(folder, `round-${round}`)
      const last = start(place)
      await once(last, 'exit')
      expect(last.exitCode).toBe(0)
      expect(contentOf(place)).toEqual(expected)
    }
  })
})
