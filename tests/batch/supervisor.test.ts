/** Stories that stop a worker are set aside, and nothing else is lost. */
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {runBatch, verifyBatch, type BatchEvent} from '../../src/batch.ts'
import {contentOf, jsonLines, resultsOf, stories, temporaryFolder, write} from './archive.ts'

const parser = fileURLToPath(new URL('modules/poison.mjs', import.meta.url))
const folder = temporaryFolder()
const poisons = ['hang', 'throw', 'exit', 'stack', 'memory']

describe('poison', () => {
  it('costs the story that it is in, five among two thousand', {timeout: 240_000}, async () => {
    const texts = stories(2000).map((text, index) => {
      const poison = poisons[(index - 4) / 397]
      return poison === undefined ? text : `${text}\nPOISON ${poison}\n`
    })
    const path = write(join(folder, 'poison.jsonl'), jsonLines(texts))
    const out = join(folder, 'out')
    const events: BatchEvent[] = []
    const report = await runBatch([path], {
      ...{out, parser, keyField: 'id', chunkSize: 60_000, jobs: 2, deadline: 1500, memory: 96},
      onEvent: event => events.push(event)
    })
    expect(report).toMatchObject({state: 'done', failed: 0, summary: {records: 2000, quarantined: 5}})
    const results = await resultsOf(out)
    expect(results.map(({key}) => key)).toEqual(texts.map((_, index) => `s${index}`))
    const set = results.filter(({status}) => status === 'quarantined')
    expect(set.map(({key, reason}) => [key, reason])).toEqual([
      ['s4', 'deadline: parsing took more than 1500 ms'],
      ['s401', 'Error: planted'],
      ['s798', 'exit: the worker ended with status 3'],
      ['s1195', 'RangeError: Maximum call stack size exceeded'],
      ['s1592', 'memory: the worker ran out of memory']
    ])
    expect(events.filter(({kind}) => kind === 'quarantined')).toHaveLength(5)
    expect(Object.keys(contentOf(out)).filter(name => name.endsWith('.tmp'))).toEqual([])
    expect((await verifyBatch(out)).faults).toEqual([])
  })

  it('in the module itself is told, and nothing is left behind', async () => {
    const broken = write(join(folder, 'broken.mjs'), 'throw new Error("no such table")\n')
    const path = write(join(folder, 'one.jsonl'), jsonLines(stories(1)))
    const out = join(folder, 'broken')
    const events: BatchEvent[] = []
    const report = await runBatch([path], {out, parser: broken, jobs: 1, onEvent: event => events.push(event)})
    expect(report).toMatchObject({state: 'failed', failed: 1})
    expect(events.find(({kind}) => kind === 'failed')).toMatchObject({reason: 'Error: no such table'})
    expect(contentOf(out)).toEqual({})
  })
})
