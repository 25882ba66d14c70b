/** One story that came by several ways has one id; a story that says something else has another. */
import {describe, expect, it} from 'vitest'
import {recordSettings} from '../../src/batch/options.ts'
import {fileLabel, parsedResult} from '../../src/batch/rows/result.ts'
import {storyIdOf} from '../../src/batch/rows/story-id.ts'
import {parseStory} from '../../src/index.ts'
import {readStories} from '../../src/readers.ts'
import {parseStory as parseStructure} from '../../src/structure.ts'
import {anpaFrame, latin} from '../support/frames.ts'
import {stories} from './archive.ts'

const headline = 'Harbour of Ulvik closes its long quay'
const first =
  'The harbour master of Ulvik closed the long quay on Monday, two years after a ferry had struck it in a storm.'
const second =
  '"We will not wait for a third one - the piles are rotten," Ana Ruiz, the harbour master, told reporters.'
const third = "The town's ferries will use the old quay until the work is done, she said."
const paragraphs = [first, second, third]
const dateline = 'ULVIK, May 3 (Reuters) - '
const plain = `${headline}\n\n${dateline}${paragraphs.join('\n\n')}\n`

/** The same as an American agency sends it. */
const telex = `^${headline}<\n^By ANA ROE=\n${[dateline + first, second, third]
  .map(text => `\t   ${text.replace('"', '``').replace('"', "''").replace(' - ', ' _ ')}\n`)
  .join('')}`

/** The id of the only story of a file. */
function idOf(input: string | Uint8Array): string | undefined {
  const [record, ...more] = readStories(input)
  expect(more).toEqual([])
  const {text = '', envelope} = record ?? {}
  return storyIdOf(parseStory(text, envelope && {envelope}))
}

/** Paragraphs in lines of a telex. */
function wrapped(text: string, width: number): string {
  return text.replaceAll(new RegExp(`(?=.{${width + 1}})(.{1,${width}}) `, 'g'), '$1\n')
}

describe('two copies of a story have one id', () => {
  it.each<[what: string, copy: string | Uint8Array]>([
    ['line ends', plain.replaceAll('\n', '\r\n')],
    ['wrapping', `${headline}\n\n${[dateline + first, second, third].map(text => wrapped(text, 60)).join('\n\n')}\n`],
    [
      'indents',
      `${headline}\n\n${[dateline + first, second, third].map(text => `    ${wrapped(text, 60)}`).join('\n')}\n`
    ],
    [
      'curly marks and long dashes',
      plain.replace('"We', '“We').replace('n,"', 'n,”').replaceAll("'", '’').replace('one - the', 'one — the')
    ],
    [
      'marks and dashes of a telex',
      plain.replace('"We', '``We').replace('n,"', "n,''").replace('one - the', 'one--the')
    ],
    ['the case of the headline', plain.replace(headline, headline.toUpperCase())],
    ['an update that says the same', plain.replace(headline, `UPDATE 2-${headline}`)],
    ['blanks', plain.replaceAll(' of ', '  of\u00A0')],
    ['the dateline', plain.replace(dateline, 'ULVIK, Norway, May 3 (Reuters) - ')],
    ['a byline', plain.replace(dateline, `By Ana Roe\n\n${dateline}`)],
    ['credits', `${plain}\n(Reporting by Ana Roe; Editing by Ola Vik)\n`],
    ['the envelope: JSONL', `${JSON.stringify({id: 'x1', text: plain})}\n`],
    [
      'the envelope: headline apart',
      `${JSON.stringify({id: 'x2', headline, text: plain.slice(plain.indexOf(dateline))})}\n`
    ],
    ['the envelope: ANPA 1312', latin(anpaFrame({body: telex}))]
  ])('that differ in %s', (_what, copy) => {
    expect(idOf(copy)).toBe(idOf(plain))
  })

  it('of which the older line had no accents', () => {
    expect(idOf(plain.replaceAll('Ruiz', 'Muñoz'))).toBe(idOf(plain.replaceAll('Ruiz', 'Munoz')))
  })
})

describe('two stories have two ids', () => {
  it.each([
    ['headline', plain.replace('closes', 'opens')],
    ['figure', plain.replace('two years', '2.5 years')],
    ['word', plain.replace('rotten', 'sound')],
    ['order of paragraphs', `${headline}\n\n${dateline}${[first, third, second].join('\n\n')}\n`],
    ['paragraph less', `${headline}\n\n${dateline}${[first, second].join('\n\n')}\n`]
  ])('that differ in a %s', (_what, other) => {
    expect(idOf(other)).toBeDefined()
    expect(idOf(other)).not.toBe(idOf(plain))
  })

  it('that differ in where the decimal point stands', () => {
    const [one, other] = ['1.5 million', '15 million'].map(sum => idOf(plain.replace('the work', `work for ${sum}`)))
    expect(one).not.toBe(other)
  })
})

describe('the id', () => {
  it('is none where there is neither headline nor body', () => {
    expect(storyIdOf(parseStory(''))).toBeUndefined()
  })

  it('is the same where only the structure is read', () => {
    for (const text of stories(40)) expect(storyIdOf(parseStructure(text))).toBe(storyIdOf(parseStory(text)))
  })

  it('stands on the result when it is asked for', () => {
    const resultOf = (storyId: boolean) => {
      const [record] = readStories(plain)
      if (!record) throw new Error('the text is a story')
      return parsedResult(fileLabel('a.txt', undefined), record, parseStory(plain), recordSettings({storyId}))
    }
    expect(resultOf(true).storyId).toMatch(/^[\da-f]{32}$/)
    expect(resultOf(false)).not.toHaveProperty('storyId')
    expect(recordSettings({storyId: false}).shape).toEqual(recordSettings({}).shape)
    expect(recordSettings({storyId: true}).shape).not.toEqual(recordSettings({}).shape)
  })
})
