/** `wirestory pipe`: whatever goes in, as many lines come out, each in its place. */
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {describe, expect, it, vi} from 'vitest'
import {parseLines, type LineOptions} from '../../src/batch/parse-lines.ts'
import {resultIn} from '../../src/batch/parts/read-part.ts'
import type {BatchResult} from '../../src/batch.ts'
import {wirestory} from '../cli/terminal.ts'
import {jsonLines, stories} from './archive.ts'

async function resultsOf(pieces: Array<string | Uint8Array>, options: LineOptions = {}): Promise<BatchResult[]> {
  const stream = (async function* () {
    await Promise.resolve()
    yield* pieces
  })()
  let text = ''
  for await (const lines of parseLines(stream, {fields: 'structure', keyField: 'id', jobs: 1, ...options}))
    text += lines
  return text
    .split('\n')
    .slice(0, -1)
    .map((line, index) => resultIn(line, 'output', index + 1))
}

const good = '{"id": "a", "text": "OSLO, May 3 (Reuters) - Rain fell on Monday."}'

describe('parseLines', () => {
  it('gives a result for each line, broken and blank ones too', async () => {
    const lines = [good, '', '{"id": "b", "text": broken', '  ', '[1]', good.replace('"a"', '"\u00e9"'), '\ufeff', good]
    const results = await resultsOf([lines.join('\n')])
    expect(results.map(({status, key, reason}) => [status, key ?? reason?.split(':')[0]])).toEqual([
      ['ok', 'a'],
      ['quarantined', 'blank-line'],
      ['quarantined', 'malformed-json'],
      ['quarantined', 'blank-line'],
      ['quarantined', 'malformed-json'],
      ['ok', '\u00e9'],
      ['quarantined', 'malformed-json'],
      ['ok', 'a']
    ])
    expect(results[0]?.source).toEqual({file: '-', start: 0, end: good.length + 1})
  })

  it('takes CRLF, bytes that are no UTF-8, and lines that begin like UTF-16', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${good}\r\n{"id":\r"cr", "text": "x"}\n`),
      Buffer.from([0xff, 0xfe, 0x7b, 0x0a, 0x80, 0x81, 0x0a]),
      Buffer.from(good)
    ])
    for (const pieces of [[bytes], [...bytes].map(byte => Uint8Array.of(byte))]) {
      const results = await resultsOf(pieces)
      expect(results.map(({key}) => key)).toEqual(['a', 'cr', undefined, undefined, 'a'])
    }
  })

  it('answers a line before the next is sent', async () => {
    let answered = 0
    const asking = (async function* () {
      while (answered < 3) {
        const before = answered
        yield `${good}\n`
        // Who asks waits for the answer.
        await vi.waitUntil(() => answered > before, {timeout: 20_000})
      }
    })()
    for await (const lines of parseLines(asking, {fields: 'structure', jobs: 1}))
      answered += lines.split('\n').length - 1
    expect(answered).toBe(3)
  })

  it('gives as many as there are lines, however they come', {timeout: 60_000}, async () => {
    const line = fc.oneof(
      fc.constantFrom('', ' ', '\r', '{', good, `${good}\r`, '\ufeff', 'null', '\u0000', '{"text": ""}'),
      fc.string({unit: 'binary', maxLength: 12}).map(text => text.replaceAll('\n', ''))
    )
    const cases = fc.record({lines: fc.array(line, {maxLength: 8}), cut: fc.nat(60)})
    await fc.assert(
      fc.asyncProperty(cases, async ({lines, cut}) => {
        const bytes = Buffer.from(lines.map(text => `${text}\n`).join(''))
        const results = await resultsOf([bytes.subarray(0, cut), bytes.subarray(cut)])
        expect(results).toHaveLength(lines.length)
      }),
      {numRuns: 12}
    )
  })

  it('sets a story aside that hangs, in its place', {timeout: 30_000}, async () => {
    const parser = fileURLToPath(new URL('modules/poison.mjs', import.meta.url))
    const texts = stories(5).map((text, index) => (index === 2 ? `${text}\nPOISON hang\n` : text))
    const results = await resultsOf([jsonLines(texts)], {parser, deadline: 800})
    expect(results.map(({key, status}) => [key, status === 'ok'])).toEqual(
      texts.map((_, index) => [`s${index}`, index !== 2])
    )
  })
})

describe('wirestory pipe', () => {
  it('ends well whatever the lines hold', async () => {
    const {status, stdout, stderr} = await wirestory(['pipe', '--key-field', 'id'], {stdin: `${good}\nno\n\n`})
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(stdout.match(/^\{"status":"\w+"/gm)).toEqual([
      '{"status":"ok"',
      '{"status":"quarantined"',
      '{"status":"quarantined"'
    ])
    expect(await wirestory(['pipe', 'file'])).toMatchObject({status: 2, stdout: ''})
    expect(await wirestory(['pipe', '--parser', 'none.mjs'])).toMatchObject({status: 2, stdout: ''})
  })
})
