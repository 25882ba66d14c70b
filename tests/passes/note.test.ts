/** Notes that their place and the version tell, in whole stories. */
import {describe, expect, it} from 'vitest'
import {parseStory} from '../../src/index.ts'

const body =
  '   The mill at Harlow had no sluice that worked, Ann Mills said, who rated it for the county in the year before the flood.'

describe('an add', () => {
  it.each([
    ['HARLOW, Mont.: the night before.', 'BC-Dam, 1st Add,0312'],
    ["ULVIK, Norway: make choices.''", 'PM-Dam - 2nd Add,0312'],
    ['UNDATED: reform legislation.', 'AM-Dam, Adv 15-1st Add,0312']
  ])('begins with the last words of the take before: %s', (words, slug) => {
    const {notes, headline} = parseStory(`${slug}\n${words}\n${body}\n`)
    expect(notes).toMatchObject([{kind: 'pickup', text: words}])
    expect(headline).toBeUndefined()
  })

  it('has no headline in what an archive printed of its end', () => {
    const {notes, headline} = parseStory(`BC-Dam, 1st Add,0312\nMORE\n${body}\n`)
    expect(notes).toMatchObject([{kind: 'advisory', text: 'MORE'}])
    expect(headline).toBeUndefined()
  })

  it.each([
    ['HARLOW, Mont.: the night before.', 'BC-Dam, Bjt,0312'],
    ['Harlow: The Night Before the Flood', 'BC-Dam, 1st Add,0312'],
    ['FLOOD: The night before.', 'BC-Dam, 1st Add,0312']
  ])('has none of them in %s below %s', (line, slug) => {
    expect(parseStory(`${slug}\n${line}\n${body}\n`).notes).toEqual([])
  })
})
