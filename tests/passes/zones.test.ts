/** Where the body begins and ends, in whole stories. */
import {describe, expect, it} from 'vitest'
import {parseStory} from '../../src/index.ts'

const lead = 'A storm has torn the roof off a mill at Lake Ulvik, but the beer kept flowing, its owner said.'

/** First words of the body's paragraphs. */
function body(blocks: string[]): string[] {
  const {paragraphs} = parseStory(['Mill loses roof', ...blocks, ''].join('\n\n'))
  return paragraphs.map(({text}) => text.split(' ').slice(0, 3).join(' '))
}

const page = ['Share', 'Facebook', 'Copy link', 'Print']

describe('the body on a page', () => {
  it('goes on over short quotes and subheads above short paragraphs', () => {
    expect(
      body([
        ...page,
        lead,
        '"Nobody spilt one," she said.',
        'Roof found',
        'The roof was found 200 metres away.',
        'Back to top',
        'Share article'
      ])
    ).toEqual(['A storm has', '"Nobody spilt one,"', 'Roof found', 'The roof was'])
  })

  it('ends above titles of others', () => {
    expect(body([...page, lead, 'Oslo to ban horses', 'Ferry runs aground off Lima', 'Back to top'])).toEqual([
      'A storm has'
    ])
  })
})

describe('a date below a short story', () => {
  it('is no part of its head', () => {
    const {paragraphs, deck} = parseStory(
      [
        'Mill loses roof',
        lead,
        'The roof was found 200 metres away.',
        'Posted 4 Mar 2024, updated 4 Mar 2024',
        ''
      ].join('\n\n')
    )
    expect(paragraphs).toHaveLength(2)
    expect(deck).toBeUndefined()
  })
})

describe('a disclaimer on a wire', () => {
  it('ends the story', () => {
    expect(
      body([
        `OSLO, May 3 (Reuters) - ${lead}`,
        'Forward-Looking Statements',
        'This communication is not intended to be an offer to sell any securities.'
      ])
    ).toEqual(['A storm has'])
  })
})

describe('headings above all prose on a wire', () => {
  it('are no lists of links', () => {
    const {related} = parseStory(
      ['News agenda', 'TOP STORIES', '+ Mill loses roof', '+ Ferry runs aground', `OSLO: ${lead}`, ''].join('\n\n')
    )
    expect(related).toEqual([])
  })
})
