/**
 * What holds for every input of every reader: content never throws, ranges
 * stand in order, and everything that prints lies in one of them. What it
 * costs is in work.test.ts.
 */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {defaultReaders, joinTakes, readStories} from '../../src/readers.ts'
import type {ReadOptions} from '../../src/readers.ts'
import {readFaults} from '../support/faults.ts'
import {anpaBody, anpaFrame, c, dpaBody, iptcFrame, kyodoFrame, latin} from '../support/frames.ts'

const samples: Readonly<Record<string, string>> = {
  anpa1312: anpaFrame({selector: 'VELMORA', body: anpaBody, trailer: 'AP-WF-11-13-13 1509GMT<'}),
  kyodo: kyodoFrame('BC-Rowing\nRowing: Niigata wins+\n     NIIGATA, Japan, Dec. 9 Kyodo - Niigata “won”.\n'),
  iptc7901: iptcFrame({body: dpaBody}) + iptcFrame({body: 'Zoë =\r\n\r\nVelmora (ats) é', padded: true}),
  stripped: '[31-JUL-97  00:00]\r\n\r\nSPF001 3 RES 0070 F HARBOR-0001\r\n\r\nUn ferry\r\n./.\r\n310000 JUL 97\r\n',
  zczc: 'ZCZC AAP\r$T\r:Rowing Preview\r^ROWING: Harbor regatta\r*X\r\rFRIDAY\rNNNN\r',
  plain: 'Mill burns\n\nOSLO - A mill burned.\n\f\nFerry sails\n'
}

const piece = fc.oneof(
  fc.constantFrom(...Object.values(samples)),
  fc.constantFrom(...Object.values(c), c.SYN + c.SYN + c.SOH, c.SOH + 'a0123' + c.US, 'ZCZC VEL1\n', 'NNNN\n', './.\n'),
  fc.constantFrom(
    'eca0061 4 i 211  dpa 0061\r\n',
    'r i BC-Harbor-Ferry   11-13 0314\n',
    'AP-WF-11-13-13 1509GMT<\n',
    '\n',
    '\r',
    '\f',
    '-- \n'
  ),
  fc.string({maxLength: 20}),
  fc.constantFrom('Zoë', 'â€œ', '\u0000', ' \t')
)
const wireLike = fc.array(piece, {maxLength: 12}).map(pieces => Buffer.from(pieces.join(''), 'latin1'))
/** A sample cut somewhere, with a byte flipped. */
const damaged = fc
  .tuple(fc.constantFrom(...Object.values(samples)), fc.nat(), fc.nat(), fc.integer({min: 1, max: 255}))
  .map(([sample, length, at, flip]) => {
    const bytes = Buffer.from(latin(sample)).subarray(0, 1 + (length % sample.length))
    const where = at % bytes.length
    bytes[where] = (bytes[where] ?? 0) ^ flip
    return bytes
  })
const anything = fc.oneof(
  wireLike,
  damaged,
  fc.uint8Array({maxLength: 300}),
  wireLike.map(bytes => Buffer.from(bytes.toString('latin1'), 'utf16le'))
)
const format = fc.constantFrom(undefined, ...defaultReaders.map(({id}) => id))
const separator = fc.constantFrom(undefined, 'form-feed', 'nnnn', 'dashes')

function optionsOf(id: string | undefined, mark: ReadOptions['separator']): ReadOptions {
  return {...(id !== undefined && {format: id}), ...(mark && {separator: mark})}
}

/** What is wrong with the entries of an input: nothing, if all is well. */
function faults(source: Uint8Array | string, options: ReadOptions): string[] {
  return readFaults(source, readStories(source, options), options)
}

describe('every input', () => {
  it('of bytes gives entries in order that lose nothing', () => {
    fc.assert(
      fc.property(anything, format, separator, (bytes, id, mark) => {
        expect(faults(bytes, optionsOf(id, mark))).toEqual([])
      })
    )
  })

  it('of text gives entries in order that lose nothing', () => {
    const text = fc.oneof(
      wireLike.map(bytes => bytes.toString('latin1')),
      fc.string({unit: 'binary', maxLength: 200})
    )
    fc.assert(
      fc.property(text, format, separator, (source, id, mark) => {
        expect(faults(source.replace(/^\ufeff/, ''), optionsOf(id, mark))).toEqual([])
      })
    )
  })

  it('reads alike each time, as bytes of ASCII and as text', () => {
    fc.assert(
      fc.property(wireLike, bytes => {
        const ascii = bytes.toString('latin1').replace(/[^\x01-\x7f]/g, '?')
        const read = (source: Uint8Array | string) =>
          [...readStories(source)].map(({text, envelope, source: span, messages}) => ({text, envelope, span, messages}))
        const once = read(Buffer.from(ascii))
        expect(read(Buffer.from(ascii))).toEqual(once)
        expect(read(ascii)).toEqual(once)
      })
    )
  })

  it('loses no story when takes are joined', () => {
    fc.assert(
      fc.property(wireLike, fc.integer({min: 1, max: 4}), (bytes, window) => {
        const spans = [...readStories(bytes)].map(({source}) => source)
        const joined = [...joinTakes(readStories(bytes), {window})].flatMap(({takes}) => takes)
        expect(joined.sort((a, b) => a.start - b.start)).toEqual(spans)
      })
    )
  })
})

it.each(Object.entries(samples))('%s is read when it is cut at any byte', (_, sample) => {
  const bytes = latin(sample)
  for (let length = 1; length <= bytes.length; length++) {
    expect(faults(bytes.subarray(0, length), {})).toEqual([])
    expect(faults(bytes.subarray(length), {})).toEqual([])
  }
})

it.each(Object.entries(samples))('%s is read with any byte changed', (_, sample) => {
  const sound = latin(sample)
  const flips = Number(process.env['FLIPS'] ?? 2000)
  // A generator of its own, so that each run flips the same bytes.
  let state = 42
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  for (let count = 0; count < flips; count++) {
    const bytes = Uint8Array.from(sound)
    const at = next(bytes.length)
    bytes[at] = next(256)
    const found = faults(bytes, {})
    if (found.length > 0) throw new Error(`byte ${at} as ${bytes[at]}: ${found.join(', ')}`)
  }
})
