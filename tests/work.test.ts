/**
 * Work in proportion to the text, on every machine alike: no stopwatch, but a
 * count of all branches that run and all that built-in functions visit.
 */
import {describe, expect, it} from 'vitest'
import {loadPartsMeter, loadWorkMeter, workPerUnit} from '../scripts/instrument/work.ts'
import {hostileInputs} from './support/hostile-inputs.ts'
import {hostileTexts} from './support/hostile-texts.ts'

const {library, workOf} = await loadWorkMeter()
const {parseStory, readStories, formats} = library

/** Tables fill at the first text of a kind, and that counts once. */
const warm = 200
/** Where texts are long enough, a unit costs the same in the shorter and in the longer; some things are sorted. */
const growth = 1.3

describe('a hostile text', () => {
  it.each([...hostileTexts.keys()])('costs what its length costs: %s', name => {
    const make = hostileTexts.get(name) ?? (() => '')
    parseStory(make(warm))
    const costs = [1000, 8000, 64_000].map(size => {
      const text = make(size)
      return workOf(() => parseStory(text)) / size
    })
    const [, short = 0, long = 0] = costs
    expect(Math.max(...costs)).toBeLessThan(workPerUnit)
    expect(long / short).toBeLessThan(growth)
  })

  // The rest of them: `npm run work`.
  it.each(['by lines', 'said', 'marks at words', 'note lines', 'other speakers'])(
    'costs no more at a megabyte: %s',
    name => {
      const text = hostileTexts.get(name)?.(1_000_000) ?? ''
      expect(workOf(() => parseStory(text)) / text.length).toBeLessThan(workPerUnit)
    }
  )
})

describe('a hostile input', () => {
  it.each(hostileInputs)('is read in proportion: $name in $format', ({format, make}) => {
    const read = (size: number): number => {
      const bytes = Buffer.from(make(size), 'latin1')
      const options = {format, separator: 'nnnn', repairMojibake: true} as const
      return workOf(() => void Array.from(readStories(bytes, options))) / bytes.length
    }
    read(warm)
    const costs = [1000, 8000, 64_000].map(read)
    const [, short = 0, long = 0] = costs
    expect(Math.max(...costs)).toBeLessThan(workPerUnit)
    // What is refused beyond a depth costs less a unit the longer it is.
    expect(long / short).toBeLessThan(growth)
  })
})

describe('a part of the parser', async () => {
  const {
    library: {parts},
    workOf: workOfPart
  } = await loadPartsMeter()
  const pieces = [
    ...['. ', 'A. A. A. ', '"', '.', '?! ', '. . . ', '."', 'No. ', '…”', "''' ", 'U.S. ', '"? The ', "'s ", '@a.b '],
    ...[
      'a/',
      'via AP ',
      '(',
      'Photo by ',
      'In this A, ',
      'Jan 1, ',
      'is seen ',
      'speaks ',
      '@a/',
      'Aa ',
      ' by',
      '/',
      ','
    ],
    ...['(Reporting by ', 'and ', 'in ', 'contributed ', 'a a a a ', '“Så 🚢 ', 'herring ', 'x'],
    ...['\n', 'a\n', `${'herring '.repeat(8)}\n`, '   a\n', '- - - - - -\n', '.....\n', '! ', '- ', ' ']
  ]
  it.each(Object.entries(parts))('costs what its stretch costs: %s', (_, read) => {
    const growing = pieces.filter(piece => {
      const cost = (size: number): number => {
        const text = piece.repeat(Math.ceil(size / piece.length))
        return workOfPart(() => void read(text)) / text.length
      }
      cost(warm)
      return cost(64_000) > Math.max(cost(8000) * growth, 1)
    })
    expect(growing).toEqual([])
  })
})

describe('a long story', () => {
  const paragraph = '"We wait," Ana Roe said. "The pier, she said, \'is ours\'," Bo Lind told reporters on Monday.\n\n'
  it.each(formats.map(({id}) => id))('is written in proportion: %s', id => {
    const format = formats.find(one => one.id === id)
    const write = (count: number): number => {
      const text = `OSLO, May 3 (Reuters) - ${paragraph.repeat(count)}`
      const story = parseStory(text)
      return workOf(() => format?.write(story)) / text.length
    }
    write(2)
    expect(write(640) / write(80)).toBeLessThan(growth)
  })
})

it('would notice work that grows faster', () => {
  const text = 'a'.repeat(1000)
  const find = (times: number) => workOf(() => Array.from({length: times}, () => text.indexOf('b')))
  expect(find(100)).toBeGreaterThanOrEqual(100_000)
  expect(workOf(() => /^a{3}b/.exec(text))).toBeLessThan(20)
  expect(workOf(() => /a+b/.exec(text))).toBeGreaterThanOrEqual(1000)
})
