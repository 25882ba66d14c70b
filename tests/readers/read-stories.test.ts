/** The frame of all readers: options, detection, encodings, offsets; and plain text. */
import {describe, expect, it} from 'vitest'
import {defaultReaders, detectFormat, findBoundary, readStories} from '../../src/readers.ts'
import type {Reader, ReadOptions} from '../../src/readers.ts'

const read = (source: Uint8Array | string, options?: ReadOptions) => [...readStories(source, options)]
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, character => character.charCodeAt(0))

const two = 'Mill burns\n\nOSLO - A mill burned.\nNNNN\n\nFerry sails\n\nBERGEN - A ferry sailed.\n nnnn \n'

describe('plain text', () => {
  it('is one story without a separator', () => {
    expect(read(two)).toEqual([
      {text: two, envelope: {format: 'plain'}, source: {start: 0, end: two.length}, messages: []}
    ])
  })

  it('is parted where the caller says so', () => {
    const stories = read(two, {separator: 'nnnn'})
    expect(stories.map(({text}) => text)).toEqual([
      'Mill burns\n\nOSLO - A mill burned.\n',
      '\nFerry sails\n\nBERGEN - A ferry sailed.\n'
    ])
    expect(stories.map(({source}) => two.slice(source.start, source.end)).join('')).toBe(two)
  })

  it.each([
    ['form-feed', 'one\f\ntwo\f\f\nthree\f', ['one', '\ntwo', '\nthree']],
    ['dashes', 'one\r\n-- \r\ntwo\rand - dashes --\r-----\rthree', ['one\r\n', 'two\rand - dashes --\r', 'three']],
    ['dashes', '--\n\n--\none\n-- a\n', ['one\n-- a\n']]
  ] as const)('takes %s', (separator, text, expected) => {
    for (const source of [text, Buffer.from(text)]) {
      expect(read(source, {separator}).map(story => story.text)).toEqual(expected)
    }
  })

  it('of nothing that prints is no story', () => {
    expect(read('')).toEqual([])
    expect(read(Buffer.from(' \r\n\t\0\0'))).toEqual([])
  })
})

describe('source', () => {
  it('counts bytes of bytes, whatever the encoding', () => {
    const text = 'Zoë\f“Zwei”\fdrei'
    for (const bytes of [Buffer.from(text), Buffer.from('\ufeff' + text)]) {
      const parts = read(bytes, {separator: 'form-feed'}).map(({source}) => bytes.subarray(source.start, source.end))
      expect(parts.map(String).map(part => part.replace('\ufeff', ''))).toEqual(['Zoë\f', '“Zwei”\f', 'drei'])
    }
    const utf16 = Buffer.from('\ufeff' + text, 'utf16le')
    const stories = read(utf16, {separator: 'form-feed'})
    expect(stories.map(story => story.text)).toEqual(['Zoë', '“Zwei”', 'drei'])
    expect(stories.map(({source}) => source)).toEqual([
      {start: 2, end: 10},
      {start: 10, end: 24},
      {start: 24, end: 32}
    ])
    expect(stories.map(({encoding}) => encoding)).toEqual(['utf-16le', 'utf-16le', 'utf-16le'])
  })

  it('begins at `offset`', () => {
    const [story] = read('abc', {offset: 1000})
    expect(story?.source).toEqual({start: 1000, end: 1003})
  })
})

describe('encodings', () => {
  it('are told story by story', () => {
    const bytes = Buffer.concat([Buffer.from('Zoë\f'), latin1('Zo\xeb \x93ja\x94\f'), Buffer.from('Zoe')])
    expect(read(bytes, {separator: 'form-feed'}).map(({text, encoding}) => [text, encoding])).toEqual([
      ['Zoë', 'utf-8'],
      ['Zoë “ja”', 'windows-1252'],
      ['Zoe', 'utf-8']
    ])
  })

  it('are as named, unless a byte order mark says otherwise', () => {
    expect(read(Uint8Array.of(0x8e), {encoding: 'macintosh'})[0]).toMatchObject({text: 'é', encoding: 'macintosh'})
    expect(read(Buffer.from('é'), {encoding: 'latin1'})[0]).toMatchObject({text: 'Ã©', encoding: 'windows-1252'})
    expect(read(Buffer.from('ja', 'utf16le'), {encoding: 'utf-16le'})[0]?.text).toBe('ja')
    expect(read(Buffer.from('\ufeffé'), {encoding: 'latin1'})[0]).toMatchObject({text: 'é', encoding: 'utf-8'})
  })

  it('of a string are absent, and its byte order mark is dropped', () => {
    expect(read('\ufeffja')).toEqual([
      {text: 'ja', envelope: {format: 'plain'}, source: {start: 1, end: 3}, messages: []}
    ])
  })

  it('that are mixed or cut are told', () => {
    const mixed = Buffer.concat([Buffer.from('Zoë, Jürgen '), Uint8Array.of(0x96)])
    expect(read(mixed)[0]).toMatchObject({text: 'Zoë, Jürgen –', messages: [{rule: 'mixed-encodings'}]})
    const cut = Buffer.concat([Buffer.from('\ufeffja', 'utf16le'), Uint8Array.of(0x41)])
    expect(read(cut)[0]).toMatchObject({source: {end: 7}, messages: [{rule: 'cut-character', start: 6, end: 7}]})
  })

  it('that were mixed up before are reported, and put right on request', () => {
    expect(read('â€œJaâ€\u009d')[0]).toMatchObject({
      text: 'â€œJaâ€\u009d',
      messages: [{rule: 'mojibake', severity: 'warning', start: 0, end: 8}]
    })
    expect(read('â€œJaâ€\u009d', {repairMojibake: true})[0]).toMatchObject({
      text: '“Ja”',
      messages: [{rule: 'mojibake-repaired', severity: 'info'}]
    })
  })
})

describe('limits', () => {
  it('cut a story that is too long, and say so', () => {
    expect(read('abcdefgh', {limits: {story: 5}})[0]).toMatchObject({
      text: 'abcde',
      source: {start: 0, end: 8},
      messages: [{rule: 'story-too-long', start: 5, end: 8}]
    })
  })
})

describe('readers of one’s own', () => {
  const upper: Reader = {
    id: 'upper',
    detect: head => head.startsWith('UP'),
    *read(input) {
      yield {
        text: input.decode(2, input.length).text,
        envelope: {format: 'upper'},
        source: {start: 0, end: input.length},
        messages: []
      }
    }
  }

  it('are asked in their order', () => {
    const readers = [upper, ...defaultReaders]
    expect(read('UP and away', {readers})[0]?.text).toBe(' and away')
    expect(read('down', {readers})[0]?.envelope.format).toBe('plain')
    expect(detectFormat('UP', {readers})).toBe('upper')
    expect(detectFormat('UP')).toBe('plain')
  })

  it('leave nothing out that none of them knows', () => {
    expect(read('down', {readers: [upper]})).toMatchObject([
      {text: 'down', envelope: {format: 'unknown'}, messages: [{rule: 'unknown-format', severity: 'error'}]}
    ])
    expect(read(' ', {readers: [upper]})).toEqual([])
  })
})

describe('readStories', () => {
  it('reads no story before it is asked for', () => {
    let count = 0
    const counting: Reader = {
      id: 'counting',
      detect: () => true,
      *read() {
        for (;;) yield {text: String(count++), envelope: {format: 'counting'}, source: {start: 0, end: 0}, messages: []}
      }
    }
    const stories = readStories('', {readers: [counting]})
    expect(stories.next().value).toMatchObject({text: '0'})
    expect(count).toBe(1)
  })

  it.each([
    [[42], /bytes .* or a string, got number/],
    [[null], /got null/],
    [['', null], /options .* object, got null/],
    [['', {frmat: 'plain'}], /Unknown option `frmat`/],
    [['', {format: 'telepathy'}], /Unknown format `telepathy`; known are .*plain/],
    [['', {format: 1}], /`format` to be a string/],
    [['', {encoding: 'klingon'}], /Unknown encoding `klingon`/],
    [['', {separator: 'comma'}], /`separator` .* got comma/],
    [['', {repairMojibake: 'yes'}], /`repairMojibake` to be a boolean/],
    [['', {readers: [{}]}], /`readers`/],
    [['', {readers: []}], /`readers`/],
    [['', {limits: {story: 0}}], /limit `story`/],
    [['', {limits: {depth: 3}}], /Unknown limit `depth`/],
    [['', {limits: null}], /`limits` to be an object/],
    [['', {offset: -1}], /`offset`/]
  ])('throws a TypeError at once for %j', (args, message) => {
    const call = (): unknown => Reflect.apply(readStories, undefined, args)
    expect(call).toThrow(TypeError)
    expect(call).toThrow(message)
  })
})

describe('findBoundary', () => {
  it('cuts where each part can be read alone', () => {
    const bytes = Buffer.from(two)
    const options = {format: 'plain', separator: 'nnnn'} as const
    const whole = read(bytes, options)
    for (let from = 1; from < bytes.length; from++) {
      const at = findBoundary(bytes, from, options)
      if (at === undefined) continue
      expect(at).toBeGreaterThanOrEqual(from)
      const parts = [...read(bytes.subarray(0, at), options), ...read(bytes.subarray(at), {...options, offset: at})]
      expect(parts).toEqual(whole)
    }
    expect(findBoundary(bytes, 1, options)).toBe(two.indexOf('NNNN') + 5)
  })

  it('is none where the format has none', () => {
    expect(findBoundary(two, 1, {format: 'plain'})).toBeUndefined()
    expect(findBoundary('one', 1, {format: 'plain', separator: 'form-feed'})).toBeUndefined()
  })

  it('stands on whole units of UTF-16', () => {
    const bytes = Buffer.from('\ufeffone\ftwo', 'utf16le')
    for (const from of [3, 4, 9, 10]) {
      expect(findBoundary(bytes, from, {format: 'plain', separator: 'form-feed'})).toBe(10)
    }
    expect(findBoundary(bytes, 11, {format: 'plain', separator: 'form-feed'})).toBeUndefined()
  })
})
