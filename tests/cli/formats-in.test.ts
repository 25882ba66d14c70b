/** The command line reads every format that `wirestory/readers` knows. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {wirestory} from './terminal.ts'

const root = path.join(import.meta.dirname, '..', 'readers', 'files')
const at = (name: string): string => path.join(root, name)

describe('files in the formats of wires', () => {
  it('give all their stories', async () => {
    const {status, stdout, stderr} = await wirestory(['parse', at('newsmlg2/message-of-three.xml')])
    const stories = JSON.parse(stdout) as Array<{file: string; envelope: {headline: string}; headline: {title: string}}>
    expect(stories.map(({headline}) => headline.title)).toEqual(['Ferry sinks off Velmora', 'Strait closed to ships'])
    expect(stories.every(({file}) => file === at('newsmlg2/message-of-three.xml'))).toBe(true)
    expect(stderr).toBe(`wirestory: ${at('newsmlg2/message-of-three.xml')} (story 3): there is no text in it\n`)
    // A picture has no text, and that is no failure.
    expect(status).toBe(0)
  })

  it('give one story as an object, with what the format says', async () => {
    const {stdout} = await wirestory(['parse'], {stdin: readFileSync(at('nitf/ap-ferry.xml'))})
    expect(JSON.parse(stdout)).toMatchObject({
      envelope: {format: 'nitf', provider: 'AP', urgency: 4},
      version: {kind: 'writethru', number: 2},
      dateline: {places: [{name: 'Bergen', country: 'NO'}]}
    })
  })

  it('are told of where they are broken, and the others still read', async () => {
    const {status, stdout, stderr} = await wirestory(['parse', '-f', 'jsonl', at('ninjs/lines-damaged.json')])
    expect(status).toBe(1)
    expect(stdout.trimEnd().split('\n')).toHaveLength(2)
    expect(stderr).toContain('(story 2): Not JSON')
    expect(stderr).toContain('(story 4): Not JSON')
  })

  it('may be converted', async () => {
    const {status, stdout} = await wirestory(['convert', '--to', 'nitf'], {
      stdin: readFileSync(at('ninjs/v1-byline.json'))
    })
    expect(status).toBe(0)
    expect(stdout).toContain('<hl1>Ferry sinks off Velmora</hl1>')
  })

  it.each(['outline', 'explain'])('are shown by %s, story by story', async command => {
    const file = at('rcv1/two-in-a-file.xml')
    const {status, stdout} = await wirestory([command, file])
    expect(status).toBe(0)
    expect(stdout).toContain(`${file} (story 2)`)
  })
})

describe('options of reading', () => {
  it('name the format', async () => {
    const stdin = '{"body": "LIMA (Novaria) - One sank."}\n'
    const asText = await wirestory(['parse', '--from', 'plain'], {stdin})
    expect(JSON.parse(asText.stdout)).toMatchObject({text: stdin})
    const asLines = await wirestory(['parse', '--from', 'auto'], {stdin})
    expect(JSON.parse(asLines.stdout)).toMatchObject({text: 'LIMA (Novaria) - One sank.'})
  })

  it('name the field, the separator and the encoding', async () => {
    const field = await wirestory(['parse', '--from', 'jsonl', '--text-field', 't'], {stdin: '{"t": "One sank."}\n'})
    expect(JSON.parse(field.stdout)).toMatchObject({text: 'One sank.'})
    const parts = await wirestory(['parse', '-f', 'jsonl', '--separator', 'nnnn'], {stdin: 'One.\nNNNN\nTwo.\nNNNN\n'})
    expect(parts.stdout.trimEnd().split('\n')).toHaveLength(2)
    const bytes = await wirestory(['parse', '--encoding', 'macintosh'], {stdin: Uint8Array.of(0x8e, 0x74, 0x8e)})
    expect(JSON.parse(bytes.stdout)).toMatchObject({text: 'été'})
  })

  it.each([
    [['--from', 'word'], '--from of wirestory parse is one of auto, anpa1312'],
    [['--encoding', 'klingon'], 'Unknown encoding `klingon`'],
    [['--separator', 'stars'], '--separator of wirestory parse is one of form-feed, nnnn, dashes']
  ])('that are wrong are told: %j', async (options, reason) => {
    const {status, stderr} = await wirestory(['parse', ...options], {stdin: 'x'})
    expect(status).toBe(2)
    expect(stderr).toContain(reason)
  })
})

describe('a file of one story that is none', () => {
  it('is refused above 64 MiB', async () => {
    const stdin = Buffer.alloc((64 << 20) + 1, 'mill ')
    const {status, stdout, stderr} = await wirestory(['parse', '--format', 'json'], {stdin})
    expect(stderr).toBe('wirestory: (standard input): is too large for one story: 65 MiB, and 64 MiB is the limit\n')
    expect(stdout).toBe('')
    expect(status).toBe(1)
  })
})
