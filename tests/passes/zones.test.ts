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

describe('links in mid-story on a page', () => {
  const links = ['Related coverage', 'Oslo to ban horses', 'Ferry runs aground off Lima', 'Mill owner buys a boat']
  const last = 'The roof was found 200 metres away, on the sauna of a neighbour.'

  it('do not end the body where two paragraphs in a row stand below them', () => {
    expect(body([...page, lead, ...links, last, '"It was warm," the neighbour said.', 'Back to top'])).toEqual([
      'A storm has',
      'The roof was',
      '"It was warm,"'
    ])
  })

  it('end it where each sentence below stands under a title of its own', () => {
    const teasers = ['Goat elected mayor', last, 'Horse banned from the port', last]
    expect(body([...page, lead, ...links, ...teasers])).toEqual(['A storm has'])
  })

  it('do not end the body where a sign-off stands below its last paragraph', () => {
    expect(
      body([...page, lead, ...links, last, 'Novaria Press writer Ann Mills in Oslo contributed to this report.'])
    ).toEqual(['A storm has', 'The roof was'])
  })

  it('end it where the sign-off stands below other links', () => {
    expect(
      body([...page, lead, ...links, last, 'More news', 'Goat elected mayor', '(Reporting by Ann Mills)'])
    ).toEqual(['A storm has'])
  })
})

describe('a title above `Read more`', () => {
  const found = 'The roof was found 200 metres away, on the sauna of a neighbour.'
  const asleep = 'The neighbour had been asleep since the storm began on Sunday night.'
  const read = (above: string, gap: string) => {
    const {related, paragraphs} = parseStory(
      [...page, 'Mill loses roof', lead, `${above}${gap}Read more`, found, asleep, ''].join('\n\n')
    )
    return {related: related.map(({text}) => text), body: paragraphs.map(({text}) => text)}
  }

  it.each(['\n', '\n\n'])('is a link, with the story going on below', gap => {
    expect(read('Oslo to ban horses', gap)).toEqual({related: ['Oslo to ban horses'], body: [lead, found, asleep]})
  })

  it('is none where it ends as a sentence', () => {
    expect(read('Oslo will ban horses.', '\n').related).toEqual([])
  })
})

describe('an add', () => {
  const take = (...blocks: string[]) => parseStory(['BC-Mill Storm, 2nd Add,a0712,420', ...blocks, ''].join('\n\n'))

  it('has subheads above its text, and no headline', () => {
    const {headline, paragraphs} = take('UNDATED: off the roof.', 'THE MORNING AFTER', lead)
    expect(headline).toBeUndefined()
    expect(paragraphs.map(({kind}) => kind)).toEqual(['subhead', 'text'])
  })

  it('is no first take, whose line is the headline', () => {
    const {headline} = parseStory(['BC-Mill Storm,420', 'Storm takes roof off mill', lead, ''].join('\n\n'))
    expect(headline?.text).toBe('Storm takes roof off mill')
  })
})

describe('entries of a live page', () => {
  it('begin with the newest, above the first paragraph', () => {
    const {paragraphs} = parseStory(
      ['Storm live: mill loses roof', '17:48 Roof found', lead, '16:31 Welcome', lead, ''].join('\n\n')
    )
    expect(paragraphs.filter(({kind}) => kind === 'subhead').map(({text}) => text)).toEqual([
      '17:48 Roof found',
      '16:31 Welcome'
    ])
  })

  it('are none where one line alone begins with a time', () => {
    const {paragraphs} = parseStory(['Storm: mill loses roof', '17:48 Roof found', lead, ''].join('\n\n'))
    expect(paragraphs).toHaveLength(1)
  })
})
