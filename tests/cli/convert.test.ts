import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {formats} from '../../src/formats.ts'
import {parseStory} from '../../src/index.ts'
import {wirestory} from './terminal.ts'

const ferry =
  'KIRKHAVEN, March 3 (Reuters) - "We will not sail 🚢 in the dark," harbour master Tove Ekman said on Friday.\n'
const snow = 'OSLO (AP) — "It snowed," Ana Ruiz said.\n'

let folder = ''
const at = (...path: string[]): string => join(folder, ...path)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirestory-convert-'))
  writeFileSync(at('ferry.txt'), ferry)
  writeFileSync(at('snow.txt'), snow)
})

afterEach(() => {
  rmSync(folder, {recursive: true})
})

describe('convert', () => {
  it.each(formats)('writes $id', async format => {
    const outcome = await wirestory(['convert', '--to', format.id], {stdin: ferry})
    expect(outcome).toEqual({status: 0, stdout: format.write(parseStory(ferry)), stderr: ''})
  })

  it('hands on its options', async () => {
    const {stdout} = await wirestory(
      ['convert', '-t', 'newsmlg2', '--now', '2024-03-12T08:30:00Z', '--published-at', '2024-03-10'],
      {stdin: ferry}
    )
    expect(stdout).toContain('<versionCreated>2024-03-12T08:30:00Z</versionCreated>')
    const lines = await wirestory(['convert', '-t', 'jsonl', '--offsets', 'byte'], {stdin: ferry})
    expect(lines.stdout).toMatch(/^\{"id":"[^"]+","offsets":"byte",/)
  })

  it('writes several stories one behind the other, what they begin with once', async () => {
    const {stdout} = await wirestory(['convert', '-t', 'csv', at('ferry.txt'), at('snow.txt')])
    const lines = stdout.trimEnd().split('\r\n')
    expect(lines.map(line => line.slice(0, 6))).toEqual(['story,', '"urn:w', '"urn:w'])
  })

  it('writes a file a story, called as its source, into a directory that it makes', async () => {
    writeFileSync(at('snow.copy.txt'), snow)
    const {status, stdout} = await wirestory([
      'convert',
      '-t',
      'nitf',
      '-o',
      at('a', 'b'),
      at('ferry.txt'),
      at('snow.copy.txt')
    ])
    expect([status, stdout]).toEqual([0, ''])
    expect(readdirSync(at('a', 'b')).sort()).toEqual(['ferry.xml', 'snow.copy.xml'])
    expect(readFileSync(at('a', 'b', 'ferry.xml'), 'utf8')).toContain('<q quote-source="Tove Ekman">')
  })

  it('writes no file twice', async () => {
    writeFileSync(at('snow-2.wire'), snow)
    await wirestory(
      ['convert', '-t', 'jsonl', '-o', at('out'), at('snow-2.wire'), at('snow.txt'), at('snow.txt'), '-'],
      {stdin: ferry}
    )
    expect(readdirSync(at('out')).sort()).toEqual(['snow-2.jsonl', 'snow-3.jsonl', 'snow.jsonl', 'stdin.jsonl'])
  })

  it('does not write over what it reads', async () => {
    const {status, stderr} = await wirestory(['convert', '-t', 'text', '-o', folder, at('ferry.txt')])
    expect(status).toBe(2)
    expect(stderr).toContain('is read from, and would be written over')
    expect(readFileSync(at('ferry.txt'), 'utf8')).toBe(ferry)
  })

  it('goes on behind a file that cannot be read', async () => {
    const {status, stdout, stderr} = await wirestory(['convert', '-t', 'jsonl', at('missing.txt'), at('snow.txt')])
    expect(status).toBe(1)
    expect(stdout.split('\n')).toHaveLength(2)
    expect(stderr).toContain('there is no such file')
  })

  it('says when it cannot write', async () => {
    const {status, stderr} = await wirestory(['convert', '-t', 'text', '-o', at('ferry.txt', 'out'), at('snow.txt')])
    expect(status).toBe(1)
    expect(stderr).toContain('wirestory: cannot write: ')
  })

  it.each(formats.map(({id}) => id))('sends a terminal nothing that it would act upon: %s', async id => {
    // Colours, a window's title, the bell, a control of one character, a backspace, text from right to left.
    const controls = ['\u001b[31m', '\u001b]0;title\u0007', '\u0007', '\u009b31m', '\b', '\u202e']
    const evil = `Snow ${controls.join('')}fell\n\nOSLO (AP) — "It ${controls.join('')}snowed," Ana Ruiz said.\n`
    const {status, stdout} = await wirestory(['convert', '-t', id], {stdin: evil, terminal: true})
    expect(status).toBe(0)
    expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  })

  it('shows a terminal what it held back', async () => {
    const {stdout} = await wirestory(['convert', '-t', 'csv'], {
      stdin: 'OSLO (AP) — "It \u009b31msnowed," Ana Ruiz said.\n',
      terminal: true
    })
    expect(stdout).toContain('\\u009b31m')
  })

  it('leaves a file or a pipe as it is', async () => {
    const {stdout} = await wirestory(['convert', '-t', 'text'], {stdin: 'OSLO (AP) — It \u009b31msnowed.\n'})
    expect(stdout).toContain('\u009b31m')
  })
})
