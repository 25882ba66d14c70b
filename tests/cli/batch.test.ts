/** `wirestory batch` and `wirestory verify`, and how they show what happens. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createProgress, progressLine, type ProgressStyle} from '../../src/cli/progress.ts'
import {jsonLines, resultsOf, stories, temporaryFolder, write} from '../batch/archive.ts'
import {wirestory} from './terminal.ts'

const folder = temporaryFolder()
const lines = jsonLines(stories(6))
const archive = write(join(folder, 'archive.jsonl'), `${lines}{"text": broken\n`)

describe('wirestory batch', () => {
  it('writes parts and says what is in them; verify counts them again', async () => {
    const out = join(folder, 'out')
    const done = await wirestory(['batch', archive, '--out', out, '--key-field', 'id', '--text', 'once', '-j', '1'])
    expect(done.status).toBe(0)
    expect(done.stderr).toMatch(/^wirestory: set aside: .*archive\.jsonl \d+-\d+: malformed-json: /)
    expect(done.stdout).toContain('7 records: 6 ok, 0 partial, 1 set aside\n')
    expect(done.stdout).toContain(`1 parts in ${out}\nwirestory verify ${out} counts them again\n`)
    expect((await resultsOf(out)).map(({key}) => key)).toEqual(['s0', 's1', 's2', 's3', 's4', 's5', undefined])

    const again = await wirestory(['batch', archive, '--out', out, '--key-field', 'id', '--text', 'once', '-j', '1'])
    expect(again.stdout).toContain('1 parts in '.concat(out, ', 1 of them from before'))

    expect(await wirestory(['verify', out, '--quiet'])).toEqual({status: 0, stdout: '', stderr: ''})
    const part = readdirSync(out).find(name => name.endsWith('.jsonl')) ?? ''
    write(join(out, part), readFileSync(join(out, part), 'utf8').replace('"ok"', '"partial"'))
    const wrong = await wirestory(['verify', out, '--quiet'])
    expect(wrong.status).toBe(1)
    expect(wrong.stderr).toContain(`${part} has other ok, partial, bytes, sha256 than _MANIFEST.json says`)
  })

  it('says with --json-log what happens, a line each', async () => {
    const done = await wirestory(['batch', '--out', join(folder, 'log'), '--json-log', '--quiet'], {stdin: lines})
    const events: unknown[] = done.stderr
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(events).toEqual([
      {kind: 'start', files: 1, bytes: Buffer.byteLength(lines), jobs: expect.any(Number) as number},
      {kind: 'part', resumed: false, part: expect.objectContaining({records: 6}) as object}
    ])
    expect(done.stdout).toBe('')
  })

  it.each([
    [['batch', archive], 'needs --out DIR'],
    [['batch', archive, '--out', folder, '--jobs', 'many'], '--jobs is a whole number above 0, not many'],
    [['batch', archive, '--out', folder, '--text', 'twice'], 'keep, spans, once, drop'],
    [['batch', archive, '--out', folder, '--from', 'nitff'], '--from of wirestory batch is one of auto'],
    [['verify'], 'needs one DIR']
  ])('refuses %j', async (argv, words) => {
    const {status, stderr} = await wirestory(argv)
    expect(status).toBe(2)
    expect(stderr).toContain(words)
  })

  it('tells an input that is not there, and a folder that is none', async () => {
    const missing = await wirestory(['batch', join(folder, 'none'), '--out', join(folder, 'no')])
    expect(missing).toMatchObject({status: 1, stdout: ''})
    expect(missing.stderr).toContain('none: there is no such file or folder')
    const occupied = await wirestory(['batch', archive, '--out', archive])
    expect(occupied).toMatchObject({status: 1, stdout: ''})
  })
})

describe('progress', () => {
  const halfway = {kind: 'progress', bytes: 5e6, totalBytes: 20e6, records: 12_345, quarantined: 2} as const

  it('is counted in stories, megabytes, and time left', () => {
    expect(progressLine(halfway, 10, true)).toBe(
      '[#####...............] 25% 12,345 stories, 5.0 of 20.0 MB, 1,235/s, 30 s left, 2 set aside'
    )
    expect(progressLine({...halfway, bytes: 20e6, quarantined: 0}, 10, false)).toBe(
      '100% 12,345 stories, 20.0 of 20.0 MB, 1,235/s'
    )
    expect(progressLine({...halfway, bytes: 2e4}, 10, false)).toContain(', 2 h 47 min left')
  })

  const shown = (style: ProgressStyle): string => {
    let text = ''
    let time = 0
    const progress = createProgress(
      style,
      piece => (text += piece),
      60,
      () => time
    )
    progress.tell(halfway)
    time = 10_000
    progress.tell(halfway)
    progress.tell({kind: 'quarantined', record: {file: 'a\u001b[2J', start: 1, end: 2, reason: 'exit: x'}})
    progress.tell({kind: 'failed', chunkId: 'f', files: ['b'], reason: 'is gone'})
    progress.end()
    return text
  }

  it('is a line that is drawn anew on a terminal', () => {
    const line = '[#####...............] 25% 12,345 stories, 5.0 of 20.0 MB, '.slice(0, 59)
    const draw = `\r${line}\u001b[K`
    expect(shown('terminal')).toBe(
      `${draw}${draw}\r\u001b[Kwirestory: set aside: a\\u001b[2J 1-2: exit: x\nwirestory: b: is gone\n`
    )
  })

  it('is a line every ten seconds elsewhere', () => {
    expect(shown('lines')).toBe(
      '25% 12,345 stories, 5.0 of 20.0 MB, 1,235/s, 30 s left, 2 set aside\n' +
        'wirestory: set aside: a\\u001b[2J 1-2: exit: x\nwirestory: b: is gone\n'
    )
  })

  it('is nothing but failures where quiet is wanted', () => {
    expect(shown('quiet')).toBe('wirestory: b: is gone\n')
  })
})
