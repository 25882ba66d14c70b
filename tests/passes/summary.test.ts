/** The points of a story that stand above it, in whole stories. */
import {describe, expect, it} from 'vitest'
import {parseStory} from '../../src/index.ts'

const first = 'The mill at Lake Ulvik has lost its roof for the second time.'
const second = 'The owner wants to rebuild it in June.'
const lead = 'A storm has torn the roof off a mill at Lake Ulvik, but the beer kept flowing, its owner said.'
const rest = 'The roof was found 200 metres away, on the sauna of a neighbour who had been asleep.'

function read(...blocks: string[]) {
  const {deck, paragraphs} = parseStory(['Mill loses roof', ...blocks, ''].join('\n\n'))
  return {deck: deck?.text, body: paragraphs.map(({text}) => text)}
}

describe('points below their heading', () => {
  it.each([
    ['a blank line', [`In short:\n${first}\n${second}`, lead, rest]],
    ['a button', ['In short:', first, second, 'Link copied', lead, rest]],
    ['the dateline', ['Key points', first, second, `OSLO (Reuters) - ${lead}`, rest]]
  ])('are the deck as far as %s', (_, blocks) => {
    expect(read(...blocks)).toEqual({deck: `${first} ${second}`, body: [lead, rest]})
  })

  it('go on below a second heading', () => {
    expect(read(`In short:\n${first}\nWhat’s next?\n${second}`, lead, rest).body).toEqual([lead, rest])
  })

  it.each([
    ['nothing ends', ['In short:', first, second, lead, rest]],
    ['prose stands above', [lead, `Highlights\n${first}\n${second}`, rest]],
    ['the heading has other words', [`In short order:\n${first}\n${second}`, lead, rest]]
  ])('are none where %s', (_, blocks) => {
    expect(read(...blocks).body).toContain(first)
  })
})
