/** Temporary files: those of writers that live stay, those of the dead go. */
import {spawnSync} from 'node:child_process'
import {readdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {describe, expect, it} from 'vitest'
import {runBatch} from '../../src/batch.ts'
import {createPartFile, partName, temporaryName} from '../../src/batch/parts/part-file.ts'
import {createToken, dropToken, sweep, sweepParts} from '../../src/batch/parts/temporary.ts'
import {contentOf, jsonLines, stories, temporaryFolder, write} from './archive.ts'

const folder = temporaryFolder()
const chunkId = '0123456789abcdef'.repeat(2)
let places = 0

/** A folder with a temporary file for each token. */
function placeWith(...tokens: string[]): string {
  const place = join(folder, `place-${places++}`)
  for (const token of tokens) write(join(place, temporaryName(chunkId, token)), 'half of a part')
  return place
}

/** This process's token, as it would be with another number in the place of its own. */
function tokenOf(pid: number): string {
  const token = createToken()
  dropToken(token)
  return token.replace(`-${process.pid}-`, `-${pid}-`)
}

describe('sweeping', () => {
  it('leaves what another writer of this process is at, and takes it when that has ended', () => {
    const [mine, other] = [createToken(), createToken()]
    const place = placeWith(mine, other)
    dropToken(mine)
    sweep(place)
    expect(readdirSync(place)).toEqual([temporaryName(chunkId, other)])
    dropToken(other)
    sweep(place)
    expect(readdirSync(place)).toEqual([])
  })

  it('takes what an earlier process of the same number left', () => {
    const place = placeWith(tokenOf(process.pid))
    sweep(place)
    expect(readdirSync(place)).toEqual([])
  })

  it('leaves what another process is at, and takes what it left when it is dead', () => {
    const {pid: dead} = spawnSync(process.execPath, ['--version'])
    const place = placeWith(tokenOf(process.ppid), tokenOf(dead))
    sweep(place)
    expect(readdirSync(place)).toEqual([expect.stringContaining(`-${process.ppid}-`)])
  })

  it('leaves files of other machines and of others', () => {
    const place = placeWith('00000000-1-0123456789ab')
    for (const name of ['.notes.tmp', 'x.tmp', `${chunkId}.jsonl`]) writeFileSync(join(place, name), '')
    const before = readdirSync(place)
    sweep(place)
    expect(readdirSync(place)).toEqual(before)
  })

  it('takes all that is written for parts that are there', () => {
    const place = placeWith('00000000-1-0123456789ab', createToken())
    sweepParts(place, new Set(['f'.repeat(32)]))
    expect(readdirSync(place)).toHaveLength(2)
    sweepParts(place, new Set([chunkId]))
    expect(readdirSync(place)).toEqual([])
  })
})

describe('a part whose temporary file somebody swept', () => {
  it('is written where it is there by then, and else fails', () => {
    const place = placeWith()
    write(join(place, 'x'), '')
    const token = createToken()
    const part = createPartFile(place, chunkId, 'jsonl', token)
    rmSync(join(place, temporaryName(chunkId, token)))
    write(join(place, partName(chunkId, 'jsonl')), '')
    expect(part.finish()).toMatchObject({bytes: 0})
    rmSync(join(place, partName(chunkId, 'jsonl')))
    const lost = createPartFile(place, chunkId, 'jsonl', token)
    rmSync(join(place, temporaryName(chunkId, token)))
    expect(() => lost.finish()).toThrow('ENOENT')
  })
})

describe('batches into one folder at once', () => {
  const archive = write(join(folder, 'archive.jsonl'), jsonLines(stories(30)))
  const options = {jobs: 1, chunkSize: 2000, fields: 'structure'} as const

  it('in one process do not lose what the other is at, whenever they begin', {timeout: 60_000}, async () => {
    const out = join(folder, 'shared')
    const started: Array<ReturnType<typeof runBatch>> = []
    const begin = (): void => void started.push(runBatch([archive], {...options, out}))
    const first = runBatch([archive], {
      ...{...options, out},
      onEvent: ({kind}) => {
        if (kind === 'part' && started.length < 3) begin()
      }
    })
    for (const report of [await first, ...(await Promise.all(started))])
      expect(report).toMatchObject({state: 'done', failed: 0})
    expect(started).toHaveLength(3)
    const alone = join(folder, 'alone')
    await runBatch([archive], {...options, out: alone})
    expect(contentOf(out)).toEqual(contentOf(alone))
  })

  it('leave nothing of a machine that is no more', async () => {
    const out = join(folder, 'orphans')
    const {parts} = await runBatch([archive], {...options, out})
    const name = temporaryName(parts[0]?.chunkId ?? '', '00000000-1-0123456789ab')
    writeFileSync(join(out, name), 'half of a part')
    await runBatch([archive], {...options, out})
    expect(readdirSync(out)).not.toContain(name)
  })
})
