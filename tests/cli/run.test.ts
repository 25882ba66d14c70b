import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Writable} from 'node:stream'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import manifest from '../../package.json' with {type: 'json'}
import {run} from '../../src/cli/run.ts'
import {parseStory} from '../../src/index.ts'
import {wirestory} from './terminal.ts'

const story = [
  'UPDATE 2-Ferry operator halts night sailings -harbour master',
  '',
  'KIRKHAVEN, March 3 (Reuters) - Northern Sound Lines halted its night sailings on Friday.',
  '',
  '"We will not sail in the dark," harbour master Tove Ekman said.',
  ''
].join('\n')

let folder = ''
let first = ''
let second = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirestory-cli-'))
  first = join(folder, 'first.txt')
  second = join(folder, 'second.txt')
  writeFileSync(first, story)
  writeFileSync(second, 'OSLO (AP) — A short one.\n')
})

afterAll(() => {
  rmSync(folder, {recursive: true})
})

describe('help, version and usage', () => {
  it('prints the help with every command and option', async () => {
    const {status, stdout, stderr} = await wirestory(['--help'])
    expect(status).toBe(0)
    expect(stderr).toBe('')
    expect(stdout).toMatchSnapshot()
  })

  it.each(['parse', 'convert', 'outline', 'explain', 'agencies'])(
    'prints the help of %s, in both ways',
    async command => {
      const {status, stdout} = await wirestory([command, '--help'])
      expect(status).toBe(0)
      expect(stdout).toContain(`Usage: wirestory ${command}`)
      expect(stdout).toContain('Examples:')
      expect(await wirestory(['help', command])).toEqual({status: 0, stdout, stderr: ''})
    }
  )

  it('prints the version of the package', async () => {
    expect(await wirestory(['--version'])).toEqual({status: 0, stdout: `${manifest.version}\n`, stderr: ''})
    expect((await wirestory(['-V'])).stdout).toBe(`${manifest.version}\n`)
  })

  it('prints the help to standard error when nothing is asked', async () => {
    const {status, stdout, stderr} = await wirestory([])
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('Usage: wirestory COMMAND')
  })

  it.each<[string, string[], string]>([
    ['an unknown command', ['story.txt'], 'there is no command story.txt; to read a file: wirestory parse story.txt'],
    ['an unknown option', ['parse', '--colour'], 'there is no option --colour'],
    ['a name of all objects', ['parse', '--toString'], 'there is no option --toString'],
    ['an option without its value', ['parse', '--timezone'], '--timezone needs a value'],
    ['an option with an empty value', ['parse', '--timezone='], '--timezone needs a value'],
    ['a flag with a value', ['parse', '--no-color=1'], '--no-color takes no value'],
    ['an option of another command', ['agencies', '--timezone', 'UTC'], 'wirestory agencies has no option --timezone'],
    ['an unknown format', ['parse', '-f', 'xml'], '--format of wirestory parse is one of pretty, json, jsonl, not xml'],
    ['a format of another command', ['agencies', '-f', 'jsonl'], 'one of pretty, json, not jsonl'],
    ['a date that is none', ['parse', '--published-at', 'Friday'], 'publishedAt'],
    ['no format to convert to', ['convert', 'story.txt'], 'wirestory convert needs --to FORMAT'],
    ['a format that there is not', ['convert', '--to', 'docx'], '--to of wirestory convert is one of ninjs, '],
    [
      'a unit that there is not',
      ['convert', '-t', 'csv', '--offsets', 'word'],
      'one of utf16, codepoint, byte, not word'
    ],
    ['a time without its offset', ['convert', '-t', 'nitf', '--now', '2024-03-12'], 'Expected `now` to be a time'],
    [
      'several stories in a document for one',
      ['convert', '-t', 'nitf', 'a', 'b'],
      'NITF 3.6 holds one story; to write'
    ],
    ['help on what is no command', ['help', 'ghost'], 'there is no command ghost']
  ])('refuses %s', async (_what, argv, message) => {
    const {status, stdout, stderr} = await wirestory(argv)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(message)
    expect(stderr).toContain('Try wirestory --help.')
  })

  it('shows what was typed without obeying it', async () => {
    const {stderr} = await wirestory(['\u001b]0;owned\u0007'])
    expect(stderr).toContain('\\u001b]0;owned\\u0007')
  })
})

describe('parse', () => {
  it('prints one story as JSON, just as the library returns it', async () => {
    const {status, stdout} = await wirestory(['parse'], {stdin: story})
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(parseStory(story))))
    expect((await wirestory(['parse', '-'], {stdin: story})).stdout).toBe(stdout)
  })

  it('puts the name of the file in front', async () => {
    const {stdout} = await wirestory(['parse', '--format', 'json', first])
    const parsed: unknown = JSON.parse(stdout)
    expect(parsed).toEqual({file: first, ...JSON.parse(JSON.stringify(parseStory(story)))})
    expect(stdout.startsWith('{\n  "file"')).toBe(true)
  })

  it('prints several stories as an array', async () => {
    const {status, stdout} = await wirestory(['parse', first, second])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject([{file: first}, {file: second}])
  })

  it('prints one line a story as JSONL', async () => {
    const {stdout} = await wirestory(['parse', '--format=jsonl', first, second])
    const lines = stdout.trimEnd().split('\n')
    expect(lines.map(line => JSON.parse(line) as unknown)).toMatchObject([{file: first}, {file: second}])
  })

  it('is pretty on a terminal, and in colour', async () => {
    const {stdout} = await wirestory(['parse', first], {terminal: true, columns: 80})
    expect(stdout).toContain('\u001b[36mheadline')
    expect(stdout).toContain('Ferry operator halts night sailings')
    expect(stdout).not.toContain('{')
  })

  it('passes the options on', async () => {
    const argv = ['parse', '--published-at', '2023-03-03', '--timezone', '-05:00']
    const {stdout} = await wirestory(argv, {stdin: story})
    const expected = parseStory(story, {publishedAt: '2023-03-03', timezone: '-05:00'})
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(expected)))
  })

  it('reads windows-1252 where the bytes are not UTF-8', async () => {
    const bytes = Buffer.from('OSLO \u0096 \u0093Ja,\u0094 sa hun p\u00e5 fredag.', 'latin1')
    const {stdout} = await wirestory(['parse'], {stdin: bytes})
    expect(JSON.parse(stdout)).toMatchObject({text: 'OSLO – “Ja,” sa hun på fredag.'})
  })
})

describe('colours', () => {
  const coloured = async (argv: string[], terminal: boolean, env: Record<string, string>): Promise<boolean> => {
    const {stdout} = await wirestory(['parse', '-f', 'pretty', ...argv], {stdin: story, terminal, env})
    return stdout.includes('\u001b')
  }

  it.each<[boolean, string[], boolean, Record<string, string>]>([
    [true, [], true, {}],
    [false, [], false, {}],
    [false, [], true, {TERM: 'dumb'}],
    [false, [], true, {NO_COLOR: '1'}],
    [true, [], true, {NO_COLOR: ''}],
    [true, [], false, {FORCE_COLOR: '1'}],
    [true, [], false, {FORCE_COLOR: '1', NO_COLOR: '1'}],
    [false, [], true, {FORCE_COLOR: '0'}],
    [false, ['--no-color'], true, {FORCE_COLOR: '1'}]
  ])('%s for %j, terminal %s, %j', async (expected, argv, terminal, env) => {
    expect(await coloured(argv, terminal, env)).toBe(expected)
  })
})

describe('files that cannot be read', () => {
  it('says which and why, reads the others, and fails', async () => {
    const missing = join(folder, 'missing.txt')
    const {status, stdout, stderr} = await wirestory(['parse', '-f', 'jsonl', missing, folder, second])
    expect(status).toBe(1)
    expect(stderr).toBe(
      `wirestory: ${missing}: there is no such file\nwirestory: ${folder}: is a directory, not a file\n`
    )
    expect(JSON.parse(stdout)).toMatchObject({file: second})
  })

  it('prints an array of those that could be read', async () => {
    const {status, stdout} = await wirestory(['parse', join(folder, 'missing.txt'), second])
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject([{file: second}])
  })

  it('prints nothing for the only file', async () => {
    const {status, stdout} = await wirestory(['parse', join(folder, 'missing.txt')])
    expect({status, stdout}).toEqual({status: 1, stdout: ''})
  })

  it.each(['outline', 'explain'])('holds for %s, too', async command => {
    const {status, stderr} = await wirestory([command, join(folder, 'missing.txt'), second])
    expect(status).toBe(1)
    expect(stderr).toContain('there is no such file')
  })

  it('does not obey the name of a file', async () => {
    const {stderr} = await wirestory(['parse', join(folder, '\u001b[2Jgone\u202e.txt')])
    expect(stderr).toContain('\\u001b[2Jgone\\u202e.txt: there is no such file')
  })

  it('tells of an error of the stream', async () => {
    const broken = {
      async *[Symbol.asyncIterator]() {
        yield Buffer.from('OSLO')
        await Promise.reject(new Error('the line is down'))
      }
    }
    const err: string[] = []
    const sink = (texts: string[]): Writable =>
      new Writable({
        write(chunk, _encoding, done) {
          texts.push(String(chunk))
          done()
        }
      })
    const status = await run(['parse'], {stdin: broken, stdout: sink([]), stderr: sink(err), env: {}})
    expect({status, err}).toEqual({status: 1, err: ['wirestory: (standard input): the line is down\n']})
  })
})

describe('no text', () => {
  it.each(['', ' \r\n\t\n'])('is told, and read as a story without fields (%j)', async stdin => {
    const {status, stdout, stderr} = await wirestory(['parse'], {stdin})
    expect(status).toBe(0)
    expect(stderr).toBe('wirestory: (standard input): there is no text in it\n')
    expect(JSON.parse(stdout)).toMatchObject({text: '', paragraphs: []})
  })

  it.each(['outline', 'explain'])('does not trouble %s', async command => {
    expect((await wirestory([command])).status).toBe(0)
  })
})

describe('a reader that leaves', () => {
  it('ends the run without a complaint', async () => {
    const {status, stderr} = await wirestory(['parse', '-f', 'jsonl', first, second, first], {readerLeavesAfter: 1})
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
  })

  it('is told from a disk that is full', async () => {
    const full = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('ENOSPC: no space left on device, write'), {code: 'ENOSPC', syscall: 'write'}))
      }
    })
    const err: string[] = []
    const stderr = new Writable({
      write(chunk, _encoding, done) {
        err.push(String(chunk))
        done()
      }
    })
    const stdin = (async function* () {
      await Promise.resolve()
      yield Buffer.from(story)
    })()
    const status = await run(['parse'], {stdin, stdout: full, stderr, env: {}})
    expect({status, err}).toEqual({
      status: 1,
      err: ['wirestory: cannot write: ENOSPC: no space left on device, write\n']
    })
  })
})

describe('text that would command the terminal', () => {
  const hostile = `OSLO (AP) — \u001b]0;owned\u0007 \u009b31m \u202egnihton\u2066 \u2028 a\u200fb \u007f said.\n\n\u001b[2J"Boo," Ana Ruiz said.\n`

  it.each(['pretty', 'outline', 'explain'])('is shown, not obeyed, by %s', async format => {
    const argv = format === 'pretty' ? ['parse', '-f', 'pretty'] : [format]
    const {status, stdout} = await wirestory(argv, {stdin: hostile, terminal: true, env: {NO_COLOR: '1'}})
    expect(status).toBe(0)
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u)
  })

  it.each(['json', 'jsonl'])('is escaped in %s, and read back as it was', async format => {
    const {stdout} = await wirestory(['parse', '-f', format], {stdin: hostile})
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u)
    expect(JSON.parse(stdout)).toMatchObject({text: hostile})
  })
})
