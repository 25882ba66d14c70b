/** Copies and versions across machines: drafts by whoever works, and the same bytes as on one machine. */
import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {plan, runBatch, verifyBatch} from '../../src/batch.ts'
import {createWorker, enqueue, finish} from '../../src/bullmq.ts'
import {contentOf, jsonLines, temporaryFolder, write} from '../batch/archive.ts'
import {itemsOf} from '../dedupe/measure.ts'
import {paragraphsOfFixtures} from '../dedupe/paragraphs.ts'
import {hasRedis, startRedis} from './redis.ts'

const folder = temporaryFolder()
const texts = itemsOf(paragraphsOfFixtures(12).slice(0, 2)).map(({printed}) => printed.text)
const archive = write(join(folder, 'archive.jsonl'), jsonLines(texts))
const options = {dedupe: true, keyField: 'id', fields: 'structure', chunkSize: 12_000} as const

describe.skipIf(!hasRedis)('a queue with dedupe', () => {
  it('comes to the bytes of one machine, and leaves nothing else', {timeout: 180_000}, async () => {
    const {port} = await startRedis(mkdtempSync(join(folder, 'redis-')))
    const connection = {port}
    const out = join(folder, 'shared')
    const give = () => enqueue(plan([archive], options), 'q', {...options, out, connection})
    const work = async () => {
      const worker = createWorker('q', {out, connection, jobs: 1})
      await worker.untilEmpty()
      await worker.close()
    }
    const {chunks} = await give()
    expect(chunks).toBeGreaterThan(2)
    await work()

    const [draft = ''] = readdirSync(out).filter(name => name.endsWith('.draft.gz'))
    rmSync(join(out, draft))
    expect(await finish('q', {out, connection, jobs: 1})).toMatchObject({
      ...{state: 'missing', chunks, parts: []},
      missing: [draft.slice(0, 32)]
    })
    expect(await give()).toMatchObject({jobs: 1, there: chunks - 1})
    await work()

    expect(await finish('q', {out, connection, jobs: 1})).toMatchObject({state: 'done', missing: [], strays: []})
    const single = join(folder, 'single')
    await runBatch([archive], {...options, out: single, jobs: 1})
    expect(contentOf(out)).toEqual(contentOf(single))
    expect(await verifyBatch(out)).toMatchObject({faults: []})
  })

  it('needs a folder', async () => {
    await expect(enqueue([], 'q', options)).rejects.toThrow(TypeError)
  })
})
