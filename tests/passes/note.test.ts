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

describe('Notes to editors:', () => {
  const story = (...below: string[]): string =>
    ['Mill reopens', `OSLO, May 3 (Reuters) - ${body.trim()}`, body.trim(), ...below, ''].join('\n\n')

  it('are a list below their heading', () => {
    const {notes} = parseStory(
      story('Notes to editors:', '1. Ann Mills can be reached at noon.', '2. The mill is shut.')
    )
    expect(notes.map(({text}) => text)).toEqual([
      'Notes to editors:',
      '1. Ann Mills can be reached at noon.',
      '2. The mill is shut.'
    ])
  })

  it('end where the story goes on', () => {
    const {notes} = parseStory(story('Note to editors:', body.trim(), '1. The mill is shut.'))
    expect(notes.map(({text}) => text)).toEqual(['Note to editors:'])
  })
})

describe('what takes a story back', () => {
  it.each([
    'A kill is mandatory.',
    'Make certain the story is not published.',
    'STORY_NUMBER: L1N3AB0CD',
    'EDITORS: KILL BC-Dam, a0412. The mayor is alive.'
  ])('%s', note => {
    const {notes, kind, headline} = parseStory(`${note}\n\nThe AP\n`)
    expect(notes).toMatchObject([{kind: 'kill'}])
    expect(kind).toBe('advisory')
    expect(headline).toBeUndefined()
  })

  it.each(['A kill is a fox that was caught.', 'Make certain the stove is off, the fire brigade said.'])(
    'is not: %s',
    line => {
      expect(parseStory(`Mill reopens\n\n${body.trim()}\n\n${line}\n`).notes).toEqual([])
    }
  )
})

describe('an item that corrects another', () => {
  it('has a headline with a tag', () => {
    const {headline} = parseStory(`Correction: Harbor Fire story\n\nOSLO (AP) — ${body.trim()}\n`)
    expect(headline).toMatchObject({title: 'Harbor Fire story', tags: [{kind: 'correction'}]})
  })

  it('is no note to readers', () => {
    expect(parseStory(`Mill reopens\n\n${body.trim()}\n\nCorrection: The mill opened in 2011.\n`).notes).toMatchObject([
      {kind: 'correction'}
    ])
  })
})
