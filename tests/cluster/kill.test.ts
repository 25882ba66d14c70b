/** What a fleet does when a part of it is killed: nothing is lost, nothing done twice, nothing left behind. */
import {spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it, onTestFinished} from 'vitest'
import {plan, runBatch} from '../../src/batch.ts'
import {enqueue, finish, queueStatus} from '../../src/bullmq.ts'
import {partsIn} from '../../src/batch/parts/part-file.ts'
import {contentOf, jsonLines, resultsOf, stories, temporaryFolder, write} from '../batch/archive.ts'
import {root} from '../support/source.ts'
import {hasRedis, startRedis, until, type TestRedis} from './redis.ts'

const folder = temporaryFolder()
const parser = fileURLToPath(new URL('modules/slow.mjs', import.meta.url))
const texts = stories(160)
const archive = write(join(folder, 'archive.jsonl'), jsonLines(texts))
const options = {parser, keyField: 'id', text: 'once', chunkSize: 2500} as const

/** A worker on another machine, as far as this one has any. */
function startWorker(redis: TestRedis, out: string): ChildProcess {
  const args = [
    'queue',
    'work',
    '--until-empty',
    '--out',
    out,
    '--redis',
    redis.url,
    '--queue',
    'q',
    '--lock-duration',
    '1500'
  ]
  const worker = spawn(process.execPath, [join(root, 'dist/cli/main.js'), ...args, '-j', '1', '--quiet'])
  onTestFinished(() => void worker.kill('SIGKILL'))
  return worker
}

async function ended(worker: ChildProcess): Promise<number | null> {
  if (worker.exitCode === null) await once(worker, 'exit')
  return worker.exitCode
}

/** Does the archive with two workers and a disaster, and holds it against one machine without. */
async function survive(name: string, disaster: (redis: TestRedis, workers: ChildProcess[]) => Promise<void>) {
  const out = join(folder, name)
  const data = join(folder, `${name}-redis`)
  mkdirSync(data)
  const redis = await startRedis(data)
  const connection = {port: redis.port}
  const {chunks, jobs} = await enqueue(plan([archive], options), 'q', {...options, out, connection})
  expect(jobs).toBe(chunks)
  const workers = [startWorker(redis, out), startWorker(redis, out)]
  await until(() => partsIn(out).length >= 4)
  await disaster(redis, workers)
  // Mid-run it was.
  expect(partsIn(out).length).toBeLessThan(chunks)

  const [last] = workers.slice(-1)
  expect(last && (await ended(last))).toBe(0)
  expect(await queueStatus('q', {connection})).toMatchObject({waiting: 0, active: 0, failed: 0, completed: chunks})
  expect(await finish('q', {out, connection, jobs: 1})).toMatchObject({state: 'done', missing: [], strays: []})

  const keys = (await resultsOf(out)).map(({key}) => key)
  expect(keys).toEqual(texts.map((_, index) => `s${index}`))
  const single = join(folder, 'single')
  await runBatch([archive], {...options, out: single, jobs: 1})
  expect(contentOf(out)).toEqual(contentOf(single))
  expect(await redis.keys()).toEqual([])
}

describe.skipIf(!hasRedis)('kill -9', () => {
  it('of one of two workers costs nothing', {timeout: 60_000}, async () => {
    await survive('worker', async (_redis, [first]) => {
      first?.kill('SIGKILL')
      if (first) await ended(first)
    })
  })

  it('of Redis costs nothing where it has an append-only file', {timeout: 60_000}, async () => {
    await survive('redis', async redis => {
      await redis.kill()
      await redis.restart()
    })
  })
})

describe.skipIf(!hasRedis)('SIGTERM', () => {
  it('lets a worker end what it is at, and leaves the rest to others', {timeout: 60_000}, async () => {
    let drained: ChildProcess | undefined
    await survive('drained', (_redis, [first]) => {
      drained = first
      first?.kill('SIGTERM')
      return Promise.resolve()
    })
    expect(drained && (await ended(drained))).toBe(0)
  })
})
