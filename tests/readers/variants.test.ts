/**
 * Ways in which agencies and archives fill the same formats: several
 * headlines, languages, pictures, and what stands there twice.
 */
import {describe, expect, it} from 'vitest'
import {parseStory, type Story} from '../../src/index.ts'
import {readStories, type ReadStory} from '../../src/readers.ts'

function only(source: string): ReadStory {
  const stories = [...readStories(source)]
  expect(stories).toHaveLength(1)
  return stories[0] ?? {text: '', envelope: {format: ''}, source: {start: 0, end: 0}, messages: []}
}

function parse({text, envelope}: ReadStory): Story {
  return parseStory(text, {envelope})
}

const wireText = 'OSLO, May 4 (Novaria) - A ferry sank off Trolle, police said.'

describe('NITF', () => {
  const nitf = (docdata: string, head: string, content: string): string =>
    `<nitf><head>${docdata}</head><body><body.head>${head}</body.head><body.content>${content}</body.content></body></nitf>`

  it('keeps what stands beside the first value', () => {
    const {envelope} = only(
      nitf(
        '<title>FERRY NIGHTLEAD</title><meta name="desk" content="World"/><docdata><date.issue norm="20190504T101500Z"/><date.release norm="20190504T221500Z"/><key-list><keyword key="ferry"/><keyword key="rescue"/></key-list></docdata>',
        '<hedline><hl1>Ferry sinks</hl1></hedline>',
        `<p>${wireText}</p>`
      )
    )
    expect(envelope).toMatchObject({headline: 'Ferry sinks', keyword: 'ferry', publishedAt: '2019-05-04T10:15:00Z'})
    expect(envelope.extra).toEqual(
      expect.arrayContaining([
        {name: 'title', value: 'FERRY NIGHTLEAD'},
        {name: 'desk', value: 'World'},
        {name: 'keyword', value: 'rescue'},
        {name: 'date.release', value: '20190504T221500Z'}
      ])
    )
  })

  it('prints a caption with its credit above the text, and not as a paragraph', () => {
    const story = only(
      nitf(
        '',
        '<hedline><hl1>Ferry sinks</hl1></hedline><byline>Ana Roe</byline>',
        `<p>${wireText}</p><media><media-caption>The Aurora in port.</media-caption><media-producer>Bo Ray</media-producer></media><p>Nobody is missing.</p>`
      )
    )
    expect(story.envelope.captions).toEqual(['The Aurora in port. Bo Ray'])
    const {captions, bylines, paragraphs, messages} = parse(story)
    expect(captions).toHaveLength(1)
    expect(bylines.flatMap(({people}) => people.map(({name}) => name))).toEqual(['Ana Roe'])
    expect(paragraphs.map(({text}) => text)).toEqual(['A ferry sank off Trolle, police said.', 'Nobody is missing.'])
    expect(messages.map(({rule}) => rule)).not.toContain('doubtful-byline')
  })

  it('reads the text of the New York Times Annotated Corpus once', () => {
    const lead = 'The city put off its plan today.'
    const {text, envelope} = only(
      nitf(
        '<pubdata date.publication="19880504T000000" name="The Novaria Times"/>',
        '<hedline><hl1>City Delays Plan</hl1><hl2 class="online_headline">Plan Delayed</hl2></hedline><byline class="print_byline">By ANA ROE</byline><byline class="normalized_byline">Roe, Ana</byline>',
        `<block class="lead_paragraph"><p>LEAD: ${lead}</p></block><block class="full_text"><p>LEAD: ${lead}</p><p>${lead}</p></block><block class="correction_text"><p>A name was wrong.</p></block>`
      )
    )
    expect(text).toBe(`City Delays Plan\n\nBy ANA ROE\n\n${lead}`)
    expect(envelope).toMatchObject({
      provider: 'The Novaria Times',
      publishedAt: '1988-05-04T00:00:00',
      bylines: ['By ANA ROE'],
      extra: expect.arrayContaining([{name: 'correction_text', value: 'A name was wrong.'}]) as unknown
    })
  })

  it('loses nothing behind an end tag that has no start', () => {
    const {text, messages} = only(nitf('', '', `<hl2>Police</h12><p>${wireText}</p><p>Jos&eacute; fled.</p>`))
    expect(text).toContain('A ferry sank')
    expect(text).toContain('José fled.')
    expect(messages.map(({rule}) => rule)).toEqual(['malformed-xml'])
  })
})

describe('NewsML 1', () => {
  it('gives one language, and the others as extras; captions by their role', () => {
    const component = (language: string, text: string, role = 'Main'): string =>
      `<NewsComponent xml:lang="${language}"><Role FormalName="${role}"/><ContentItem><DataContent><p>${text}</p></DataContent></ContentItem></NewsComponent>`
    const {text, envelope} = only(
      `<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Ferry sinks</HeadLine><SubHeadLine>Nobody missing</SubHeadLine></NewsLines>${component('en', wireText)}${component('es', 'Un transbordador se hundió.')}${component('en', 'The Aurora in port.', 'Caption')}</NewsComponent></NewsItem></NewsML>`
    )
    expect(text).toBe(`Ferry sinks\n\nNobody missing\n\nThe Aurora in port.\n\n${wireText}`)
    expect(envelope).toMatchObject({
      deck: 'Nobody missing',
      captions: ['The Aurora in port.'],
      extra: [{name: 'DataContent@es', value: 'Un transbordador se hundió.'}]
    })
  })
})

describe('NewsML-G2', () => {
  const item = (meta: string): string =>
    `<newsItem guid="tag:1">${meta}<contentSet><inlineXML><html><body><p>${wireText}</p></body></html></inlineXML></contentSet></newsItem>`

  it('tells headlines by their role', () => {
    const {envelope} = only(
      item(
        '<contentMeta><headline role="hl:kicker">Accidents</headline><headline role="hl:sub">Nobody missing</headline><headline role="hl:main">Ferry sinks</headline></contentMeta>'
      )
    )
    expect(envelope).toMatchObject({
      headline: 'Ferry sinks',
      deck: 'Nobody missing',
      extra: [{name: 'headline@hl:kicker', value: 'Accidents'}]
    })
  })

  it.each([
    ['the only one, whatever its role', '<headline role="hl:web">Ferry sinks</headline>'],
    ['one without a role before others', '<headline role="hl:web">Sunk</headline><headline>Ferry sinks</headline>']
  ])('takes %s', (_, headlines) => {
    expect(only(item(`<contentMeta>${headlines}</contentMeta>`)).envelope.headline).toBe('Ferry sinks')
  })

  it('gives an entry to a package, too', () => {
    const source = `<newsMessage><itemSet><packageItem guid="tag:2"><itemMeta><title>Ferry</title></itemMeta></packageItem>${item('')}</itemSet></newsMessage>`
    const stories = [...readStories(source)]
    expect(stories.map(({envelope, messages}) => [envelope.storyId, messages.map(({rule}) => rule)])).toEqual([
      ['tag:2', ['no-text']],
      ['tag:1', []]
    ])
  })
})

describe('ninjs', () => {
  it('reads the captions of pictures, and keeps fields that an envelope has not', () => {
    const {text, envelope} = only(
      JSON.stringify({
        uri: 'urn:x:1',
        headline: 'Ferry sinks',
        headline_extended: 'Ferry sinks off Trolle',
        bylines: [{by: 'By ANA ROE', title: 'Novaria'}, {by: 'BO RAY'}],
        description_caption: 'The Aurora.',
        associations: {one: {description_caption: 'The Aurora. (Novaria/Bo Ray)'}},
        body_html: `<p>${wireText}</p>`
      })
    )
    expect(envelope.captions).toEqual(['The Aurora. (Novaria/Bo Ray)'])
    expect(envelope.extra).toEqual([{name: 'headline_extended', value: 'Ferry sinks off Trolle'}])
    const story = parseStory(text, {envelope})
    expect(story.captions).toHaveLength(1)
    expect(story.bylines.flatMap(({people}) => people.map(({name}) => name))).toEqual(['Ana Roe', 'Bo Ray'])
  })

  it('keeps the paragraphs that raw line breaks make', () => {
    const {text} = only(`{"uri":"x","headline":"A\tferry","body_text":"${wireText}\n\nNobody \\"is\\" missing."}`)
    expect(text).toBe(`A ferry\n\n${wireText}\n\nNobody "is" missing.`)
  })
})

describe('other formats', () => {
  it('takes off what mail puts to a text', () => {
    const {text, envelope} = only(
      `From: wire@novaria.example\nSubject: Ferry\n\n${wireText}\n\n>From the shore people watched.\n-- \nNovaria Wire\n`
    )
    expect(text.trim()).toBe(`${wireText}\n\nFrom the shore people watched.`)
    expect(envelope.extra).toContainEqual({name: 'signature', value: 'Novaria Wire'})
  })

  it('leaves a story below a rule of mail in place', () => {
    const lines = Array.from({length: 20}, (_, at) => `Line ${at} of a second story.`).join('\n')
    expect(only(`From: a@example.com\nSubject: Two\n\n${wireText}\n-- \n${lines}\n`).text).toContain('Line 19')
  })

  it('spells out the marks of Gigaword, and finds the first paragraph for its dateline', () => {
    const {text} = only(
      '<DOC id="NYT_ENG_20000104.0123" type="story" >\n<DATELINE>\nPORT SALT (Novaria) _\n</DATELINE>\n<TEXT>\n<P>\n(BC-HARBOR-PLAN)\n</P>\n<P>\nThe (BEGIN BRACKET)new(END BRACKET) plan is out.\n</P>\n</TEXT>\n</DOC>\n'
    )
    expect(text).toBe('(BC-HARBOR-PLAN)\n\nPORT SALT (Novaria) _ The [new] plan is out.')
  })
})
