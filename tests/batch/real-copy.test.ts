/** Real copy of many agencies and layouts, where the gold data stands beside the project: nothing of it is set aside. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {runBatch} from '../../src/batch.ts'
import {root} from '../support/source.ts'
import {manifestOf, temporaryFolder} from './archive.ts'

const data = join(root, '../shared/eval/data')
const folder = temporaryFolder()

/** Sets of stories: a line each, with the story in the field `text`. */
const sets = existsSync(data)
  ? readdirSync(data, {recursive: true, encoding: 'utf8'})
      .filter(name => name.endsWith('.jsonl'))
      .map(name => join(data, name))
      .filter(path => /^\{.*"text": ?"/.test(readFileSync(path, 'utf8').split('\n', 1)[0] ?? ''))
      .sort()
  : []

async function expectNoneSetAside(name: string, inputs: string[], records: number): Promise<void> {
  const report = await runBatch(inputs, {out: join(folder, name), keyField: 'id', text: 'once'})
  expect(report).toMatchObject({state: 'done', failed: 0, summary: {quarantined: 0, records}})
  expect(manifestOf(join(folder, name)).records).toBe(records)
}

describe.skipIf(sets.length === 0)('a batch of real copy', () => {
  it('in sets of JSONL has a result for each line', {timeout: 600_000}, async () => {
    const lines = sets.flatMap(path => readFileSync(path, 'utf8').split('\n').filter(Boolean))
    await expectNoneSetAside('sets', sets, lines.length)
  })

  it('in files of its own has a result for each file', {timeout: 60_000}, async () => {
    const files = readdirSync(join(data, 'stories')).filter(name => name.endsWith('.txt'))
    await expectNoneSetAside(
      'stories',
      files.map(name => join(data, 'stories', name)),
      files.length
    )
  })
})
