/** Rows that know their copies: the same whatever the order of the work, and wherever it was interrupted. */
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {setTimeout as pause} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {parseMany, runBatch, verifyBatch, type BatchOptions, type StoryGroup} from '../../src/batch.ts'
import {itemsOf} from '../dedupe/measure.ts'
import {root} from '../support/source.ts'
import {contentOf, manifestOf, resultsOf, temporaryFolder, write} from './archive.ts'
import {paragraphsOfFixtures} from '../dedupe/paragraphs.ts'

const folder = temporaryFolder()
const items = itemsOf(paragraphsOfFixtures(12).slice(0, 4))

/** The same stories in two files, one way and the other. */
function archiveOf(name: string, order: ReadonlyArray<(typeof items)[number]>): string[] {
  const half = Math.ceil(order.length / 3)
  return [order.slice(0, half), order.slice(half)].map((some, number) =>
    write(
      join(folder, name, `${number}.jsonl`),
      some
        .map(
          ({printed}) =>
            `${JSON.stringify({...printed, id: `s${items.findIndex(item => item.printed === printed)}`})}\n`
        )
        .join('')
    )
  )
}

const archive = archiveOf('archive', items)
const options = {dedupe: true, keyField: 'id', fields: 'structure', jobs: 2, chunkSize: 12_000} as const
let places = 0

async function batch(inputs: readonly string[], more: Partial<BatchOptions> = {}): Promise<string> {
  const out = join(folder, `out-${places++}`)
  const report = await runBatch(inputs, {...options, ...more, out})
  expect(report.state).toBe('done')
  return out
}

/** Groups by the stories' own ids, as rows have other ids in other files. */
async function groupsOf(out: string): Promise<Map<string, Omit<StoryGroup, 'main'> & {main: string | undefined}>> {
  const rows = await resultsOf(out)
  const keys = new Map(rows.map(({id, key}) => [id, key]))
  return new Map(
    rows.flatMap(({key, storyGroup}) =>
      key !== undefined && storyGroup ? [[key, {...storyGroup, main: keys.get(storyGroup.main)}]] : []
    )
  )
}

describe('a batch with dedupe', () => {
  it('tells in each row what its story is a copy or version of', async () => {
    const out = await batch(archive)
    const rows = await resultsOf(out)
    expect(rows.map(({key}) => key)).toEqual(items.map((_, index) => `s${index}`))
    const update = rows.find((_, index) => items[index]?.kind.startsWith('update'))
    expect(rows[0]?.storyGroup).toMatchObject({relation: 'version', size: 9, main: update?.id, latestBy: 'version'})
    expect(update?.storyGroup).toMatchObject({relation: 'main', id: rows[0]?.storyGroup?.id})
    const alone = rows.find((_, index) => items[index]?.kind.startsWith('other story'))
    expect(alone?.storyGroup).toMatchObject({relation: 'main', size: 1, main: alone?.id})
    expect(alone?.storyGroup).not.toHaveProperty('latestBy')

    const report = await runBatch(archive, {...options, out})
    expect(report).toMatchObject({state: 'done', resumed: report.parts.length})
    expect(report.summary.copies).toEqual({main: 4, version: 32})
    expect(await verifyBatch(out)).toMatchObject({faults: []})
    expect(readdirSync(out).sort()).toEqual(['_MANIFEST.json', ...manifestOf(out).parts.map(({file}) => file)].sort())
  })

  it(
    'gives the same bytes whoever works, and the same groups however the input is cut and ordered',
    {timeout: 240_000},
    async () => {
      const out = await batch(archive)
      expect(contentOf(await batch(archive, {jobs: 1}))).toEqual(contentOf(out))
      const groups = await groupsOf(out)
      expect(await groupsOf(await batch(archive, {chunkSize: 1_000_000}))).toEqual(groups)
      expect(await groupsOf(await batch(archiveOf('backwards', items.toReversed())))).toEqual(groups)
      for (const output of ['jsonl.gz', 'parquet'] as const)
        expect(await groupsOf(await batch(archive, {output, text: 'drop'})), output).toEqual(groups)
    }
  )

  it('says nothing of a record without a story', async () => {
    const parser = fileURLToPath(new URL('modules/poison.mjs', import.meta.url))
    const lines = ['A ferry sank.', 'THROW', 'A ferry sank.'].map(text => `${JSON.stringify({text})}\n`).join('')
    const out = await batch([write(join(folder, 'short.jsonl'), lines)], {parser})
    for (const {storyGroup} of await resultsOf(out)) expect(storyGroup).toBeUndefined()
  })

  it('has other parts where the input has more: its rows may have other groups', async () => {
    const [first = ''] = archive
    const out = await batch([first])
    const before = manifestOf(out).parts.map(({file}) => file)
    const report = await runBatch(archive, {...options, out})
    expect(report.strays.sort()).toEqual(before.sort())
    for (const file of before) rmSync(join(out, file))
    expect(contentOf(out)).toEqual(contentOf(await batch(archive)))
  })

  it('makes what is gone again', async () => {
    const out = await batch(archive)
    const expected = contentOf(out)
    const [part] = manifestOf(out).parts
    rmSync(join(out, part?.file ?? ''))
    expect(await runBatch(archive, {...options, out})).toMatchObject({state: 'done'})
    expect(contentOf(out)).toEqual(expected)
  })

  it('is stopped in each of its steps, and goes on', {timeout: 240_000}, async () => {
    const expected = contentOf(await batch(archive))
    for (const step of ['draft', 'group', 'write'] as const) {
      const out = join(folder, `stopped-${step}`)
      const stop = new AbortController()
      const stopped = await runBatch(archive, {
        ...options,
        ...{out, signal: stop.signal},
        onEvent: event => {
          if (event.kind === 'step' && event.step === step) setTimeout(() => stop.abort(), step === 'draft' ? 300 : 0)
        }
      })
      expect(stopped.state, step).toBe('stopped')
      expect(existsSync(join(out, '_MANIFEST.json'))).toBe(false)
      expect(readdirSync(out).filter(name => name.endsWith('.tmp'))).toEqual([])
      expect(await runBatch(archive, {...options, out})).toMatchObject({state: 'done', strays: []})
      expect(contentOf(out), step).toEqual(expected)
    }
  })

  it('that is killed goes on to the same bytes', {timeout: 240_000}, async () => {
    const expected = contentOf(await batch(archive))
    const out = join(folder, 'killed')
    const args = ['batch', ...archive, '--out', out, '--dedupe', '--key-field', 'id', '--fields', 'structure']
    const start = () =>
      spawn(process.execPath, [join(root, 'dist/cli/main.js'), ...args, '--chunk-size', '12000', '-j', '2', '-q'])
    let kills = 0
    for (let round = 0; round < 40 && !existsSync(join(out, '_MANIFEST.json')); round++) {
      const child = start()
      const ended = once(child, 'exit')
      const before = existsSync(out) ? readdirSync(out).length : 0
      // Something has come or gone since: drafts, groups, parts.
      while (child.exitCode === null && (existsSync(out) ? readdirSync(out).length : 0) === before) await pause(2)
      await pause(round % 7)
      if (child.kill('SIGKILL')) kills++
      await ended
    }
    const last = start()
    await once(last, 'exit')
    expect(last.exitCode).toBe(0)
    expect(kills).toBeGreaterThan(5)
    expect(contentOf(out)).toEqual(expected)
  })
})

describe('parseMany', () => {
  it('refuses dedupe: it knows no row that is to come', () => {
    const wrong: object = {dedupe: true}
    expect(() => parseMany(archive, wrong)).toThrow(TypeError)
  })
})
