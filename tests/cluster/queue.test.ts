/** What goes into a queue, and what comes out of it, while nobody is killed. */
import {mkdirSync, mkdtempSync, rmSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {Queue} from 'bullmq'
import {describe, expect, it} from 'vitest'
import {partsIn} from '../../src/batch/parts/part-file.ts'
import {plan, runBatch, verifyBatch, type BatchResult} from '../../src/batch.ts'
import {createWorker, enqueue, finish, queueStatus, QueueError, type WorkerEvent} from '../../src/bullmq.ts'
import {missingPeers, peerAdvice} from '../../src/batch/peers.ts'
import {contentOf, jsonLines, stories, temporaryFolder, write} from '../batch/archive.ts'
import {wirestory} from '../cli/terminal.ts'
import {hasRedis, startRedis, until, type TestRedis} from './redis.ts'

const folder = temporaryFolder()
const archive = write(join(folder, 'archive.jsonl'), jsonLines(stories(12)))
const options = {keyField: 'id', fields: 'structure', chunkSize: 12_000} as const

async function redisOfTest(): Promise<TestRedis> {
  return startRedis(mkdtempSync(join(folder, 'redis-')))
}

describe.skipIf(!hasRedis)('enqueue', () => {
  it('makes one job of a chunk that is given twice, and none of one whose part is there', async () => {
    const {port} = await redisOfTest()
    const connection = {port}
    const out = join(folder, 'twice')
    const give = () => enqueue(plan([archive], options), 'q', {...options, out, connection})
    const {chunks} = await give()
    expect(await give()).toMatchObject({chunks, jobs: chunks, there: 0})
    expect(await queueStatus('q', {connection})).toMatchObject({waiting: chunks, workers: 0})

    const worker = createWorker('q', {out, connection, jobs: 1})
    await worker.untilEmpty()
    await worker.close()
    expect(await give()).toMatchObject({chunks, jobs: 0, there: chunks})

    const [part = ''] = partsIn(out)
    rmSync(join(out, part))
    expect(await finish('q', {out, connection, jobs: 1})).toMatchObject({
      state: 'missing',
      missing: [part.slice(0, 32)]
    })
    expect(await give()).toMatchObject({jobs: 1, there: chunks - 1})
    expect(await queueStatus('q', {connection})).toMatchObject({waiting: 1, completed: chunks - 1})
  })

  it('puts ranges and options into a job, and no text', async () => {
    const {port} = await redisOfTest()
    const queue = new Queue('q', {connection: {port}})
    await enqueue(plan([archive], options), queue, options)
    const [job] = await queue.getWaiting(0, 0)
    expect(job?.data).toEqual({
      ranges: [expect.objectContaining({file: archive, start: 0}) as object],
      options: {keyField: 'id', fields: 'structure'},
      output: 'jsonl'
    })
    await queue.close()
  })

  it('refuses a plan of other options, and says that there is no Redis', {timeout: 30_000}, async () => {
    const redis = await redisOfTest()
    const connection = {port: redis.port}
    const mixed = enqueue(plan([archive], {...options, text: 'once'}), 'q', {...options, connection})
    await expect(mixed).rejects.toThrow(TypeError)
    await redis.kill()
    const gone = {...connection, retryStrategy: () => null}
    await expect(enqueue(plan([archive], options), 'q', {...options, connection: gone})).rejects.toThrow(QueueError)
  })
})

describe.skipIf(!hasRedis)('createWorker', () => {
  it.each(['parquet', 'ninjs'] as const)('writes %s as one machine does', async output => {
    const {port} = await redisOfTest()
    const connection = {port}
    const [out, alone] = [join(folder, `shared-${output}`), join(folder, `alone-${output}`)]
    await enqueue(plan([archive], options), 'q', {...options, output, out, connection})
    const worker = createWorker('q', {out, connection, jobs: 1})
    await worker.untilEmpty()
    await worker.close()
    expect(await finish('q', {out, connection, jobs: 1})).toMatchObject({state: 'done', missing: []})
    await runBatch([archive], {...options, output, out: alone, jobs: 1})
    expect(contentOf(out)).toEqual(contentOf(alone))
  })

  it('hands results to a callback, in order within a chunk', async () => {
    const {port} = await redisOfTest()
    const connection = {port}
    await enqueue(plan([archive], options), 'q', {...options, connection})
    const got = new Map<string, BatchResult[]>()
    const worker = createWorker('q', {
      connection,
      jobs: 1,
      onResults: async ({chunkId}, results) => {
        await Promise.resolve()
        got.set(chunkId, results)
      }
    })
    await worker.untilEmpty()
    await worker.close()
    const chunks: string[] = []
    for await (const {chunkId} of plan([archive], options)) chunks.push(chunkId)
    const keys = chunks.flatMap(chunkId => (got.get(chunkId) ?? []).map(({key}) => key))
    expect(keys).toEqual(Array.from({length: 12}, (_, index) => `s${index}`))
  })

  it('tells what it cannot do, and tries again', async () => {
    const {port} = await redisOfTest()
    const connection = {port}
    const changing = write(join(folder, 'changing.jsonl'), jsonLines(stories(1)))
    const out = join(folder, 'changed')
    const queue = new Queue('q', {connection})
    await enqueue(plan([changing], options), queue, {...options, out})
    await queue.add('chunk', {ranges: [{file: '/etc/hostname'}]}, {jobId: 'planted'})
    utimesSync(changing, 1, 1)
    const events: WorkerEvent[] = []
    const worker = createWorker('q', {out, connection, jobs: 1, onEvent: event => events.push(event)})
    await until(() => events.length >= 2)
    await worker.close()
    expect(events).toEqual([
      expect.objectContaining({
        ...{kind: 'failed', files: [changing], again: true},
        reason: `${changing} has changed since the plan was made`
      }),
      {kind: 'failed', chunkId: 'planted', files: [], reason: 'this is no job of wirestory', again: false}
    ])
    expect(await queueStatus(queue)).toMatchObject({delayed: 1, failed: 1, failures: [{chunkId: 'planted'}]})
    await queue.close()
  })

  it('sets a story aside that hangs, and goes on', {timeout: 30_000}, async () => {
    const {port} = await redisOfTest()
    const connection = {port}
    const poison = fileURLToPath(new URL('../batch/modules/poison.mjs', import.meta.url))
    const texts = stories(6).map((text, index) => (index === 2 ? `${text}\nPOISON hang\n` : text))
    const path = write(join(folder, 'poison.jsonl'), jsonLines(texts))
    const out = join(folder, 'poison')
    const shaping = {keyField: 'id', parser: poison}
    await enqueue(plan([path], shaping), 'q', {...shaping, out, connection})
    const events: WorkerEvent[] = []
    const onEvent = (event: WorkerEvent): void => void events.push(event)
    const worker = createWorker('q', {out, connection, jobs: 1, deadline: 1000, lockDuration: 1500, onEvent})
    await worker.untilEmpty()
    await worker.close()
    expect(events).toEqual([
      {
        kind: 'quarantined',
        record: expect.objectContaining({file: path, reason: 'deadline: parsing took more than 1000 ms'}) as object
      },
      expect.objectContaining({kind: 'part', records: 6, quarantined: 1}) as object
    ])
  })

  it('is told wrong options at once', () => {
    expect(() => createWorker('q', {})).toThrow('Expected either `out` or `onResults`')
    expect(() => createWorker('q', {out: folder, lockDuration: 0})).toThrow('`lockDuration`')
  })
})

describe('wirestory queue', () => {
  it.skipIf(!hasRedis)('adds, works, tells and finishes', {timeout: 30_000}, async () => {
    const {url, keys} = await redisOfTest()
    const out = join(folder, 'commands')
    mkdirSync(out)
    const at = ['--redis', url, '--queue', 'cli']
    const added = await wirestory(['queue', 'add', archive, '--out', out, '--chunk-size', '12000', ...at])
    expect(added).toMatchObject({status: 0, stderr: ''})
    expect(added.stdout).toMatch(/^(\d+) chunks: \1 given to the queue cli\n$/)
    const early = await wirestory(['queue', 'finish', '--out', out, '-j', '1', ...at])
    expect(early.status).toBe(1)
    expect(early.stderr).toMatch(/^wirestory: (\d+) of \1 parts are not in /)
    const worked = await wirestory(['queue', 'work', '--out', out, '--until-empty', '-j', '1', ...at])
    expect(worked.stdout).toMatch(/^\d+ parts, 12 records, 0 set aside\n$/)
    const told = await wirestory(['queue', 'status', ...at])
    expect(told.stdout).toMatch(/^queue cli: 0 workers\nchunks: 0 wait, .* \d+ are done, 0 have failed\n$/)
    const done = await wirestory(['queue', 'finish', '--out', out, '-j', '1', '--json-log', ...at])
    expect(done.stdout).toMatch(/^12 records: 12 ok/)
    expect(done.stderr.match(/^\{"kind":"part","part":.*"resumed":true\}$/gm)).toHaveLength(partsIn(out).length)
    expect((await verifyBatch(out)).faults).toEqual([])
    expect(await keys()).toEqual([])
    const again = await wirestory(['queue', 'finish', '--out', out, ...at])
    expect(again).toMatchObject({status: 1, stdout: ''})
    expect(again.stderr).toContain('nothing was given to a queue for this folder')
  })

  it.skipIf(!hasRedis)('reads no output that stands within the input', async () => {
    const {url} = await redisOfTest()
    const within = join(folder, 'within')
    write(join(within, 'a.jsonl'), jsonLines(stories(1)))
    const out = join(within, 'results')
    const add = ['queue', 'add', within, '--out', out, '--redis', url]
    await wirestory(add)
    await wirestory(['queue', 'work', '--out', out, '--until-empty', '-j', '1', '--redis', url])
    expect((await wirestory(add)).stdout).toBe('1 chunks: 0 given to the queue wirestory, 1 are done already\n')
  })

  it.each([
    [['queue'], 'needs one of add, work, status, finish'],
    [['queue', 'add', 'x'], 'needs --out DIR'],
    [['queue', 'add', '--out', 'x'], 'needs INPUT that all machines can read'],
    [['queue', 'add', 'x', '--out', 'x', '--until-empty'], 'queue add has no option --until-empty'],
    [['queue', 'work', '--out', 'x', '--text', 'once'], 'queue work has no option --text'],
    [['queue', 'status', 'x'], 'queue status takes no INPUT'],
    [['queue', 'work', '--out', folder, '--lock-duration', 'long'], '--lock-duration is a whole number']
  ])('refuses %j', async (argv, words) => {
    const {status, stderr} = await wirestory(argv)
    expect(status).toBe(2)
    expect(stderr).toContain(words)
  })

  it('says how to install what it needs', () => {
    const missing = missingPeers(['vitest', 'no-such-package-of-anybody'])
    expect(missing).toEqual(['no-such-package-of-anybody'])
    expect(peerAdvice('wirestory queue', ['bullmq', 'ioredis'])).toBe(
      'wirestory queue needs bullmq and ioredis: npm install bullmq ioredis'
    )
  })
})
