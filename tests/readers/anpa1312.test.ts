import {describe, expect, it} from 'vitest'
import {parseStory} from '../../src/index.ts'
import {detectFormat, findBoundary, readStories} from '../../src/readers.ts'
import type {ReadStory} from '../../src/readers.ts'
import {anpaBody, anpaFrame, c, kyodoFrame, latin} from '../support/frames.ts'

const read = (text: string): ReadStory[] => [...readStories(latin(text))]
const rules = (story: ReadStory | undefined): string[] => (story?.messages ?? []).map(({rule}) => rule)
const ap = anpaFrame({
  selector: 'VELMORA',
  number: 'W2870',
  route: 'asian',
  keyword: 'BC-Harbor-Ferry 1stLd-Writethru',
  body: anpaBody,
  trailer: 'AP-WF-11-13-13 1509GMT<'
})

describe('an AP frame', () => {
  const [story, ...others] = read(ap)

  it('is one story, lead-in and trailer included', () => {
    expect(others).toEqual([])
    expect(story).toMatchObject({source: {start: 0, end: ap.length}, encoding: 'utf-8', messages: []})
  })

  it('fills the envelope', () => {
    expect(story?.envelope).toEqual({
      format: 'anpa1312',
      provider: 'AP',
      serviceId: 'W',
      storyId: 'W2870',
      keyword: 'BC-Harbor-Ferry',
      category: 'i',
      priority: 4,
      wordCount: 314,
      version: {kind: 'writethru', number: 1, text: '1stLd-Writethru'},
      slug: 'BC-Harbor Ferry, 1st Ld-Writethru,0314',
      headline: 'Ferry sinks off Velmora, 12 rescued',
      bylines: ['By ANA ROE'],
      sentAt: '2013-11-13T15:09Z',
      extra: [
        {name: 'route', value: 'asian'},
        {name: 'priority', value: 'r'},
        {name: 'selector', value: 'VELMORA'},
        {name: 'service', value: 'AP-WF'}
      ]
    })
  })

  it('gives its text without typesetting', () => {
    expect(story?.text).toBe(
      'BC-Harbor Ferry, 1st Ld-Writethru,0314\n\nFerry sinks off Velmora, 12 rescued\n\nEds: UPDATES with quote.\n\n' +
        'By ANA ROE\n\nAssociated Press Writer\n\n' +
        '\t   VELMORA, Norway (AP) _ A ferry sank off Velmora on Monday, and 12 people were rescued, police said.\n' +
        " \n\t   ``It was loud,'' said Bo Lee, a cook.\n"
    )
  })

  it('goes into the parser', () => {
    const {text, envelope} = story ?? {text: ''}
    const parsed = parseStory(text, {...(envelope && {envelope})})
    expect(parsed.headline?.title).toBe('Ferry sinks off Velmora, 12 rescued')
    expect(parsed.slug?.text).toBe('BC-Harbor Ferry')
    expect(parsed.bylines[0]?.people[0]).toMatchObject({name: 'Ana Roe', title: 'Associated Press Writer'})
    expect(parsed.dateline?.places[0]?.name).toBe('Velmora')
    expect(parsed.quotes.some(quote => quote.type === 'direct')).toBe(true)
    expect(parsed.envelope).toBe(envelope)
  })
})

describe('headers', () => {
  it('give no year where the trailer gives none', () => {
    expect(read(anpaFrame({body: 'text\n'}))[0]?.envelope.sentAt).toBe('--11-13')
  })

  it('may lack the word count', () => {
    const [story] = read(anpaFrame({words: '', body: 'text\n'}))
    expect(story?.envelope).not.toHaveProperty('wordCount')
    expect(rules(story)).toEqual([])
  })

  it('may run over into the line below', () => {
    const [story] = read(anpaFrame({words: '\n0967', keyword: 'BC-Harbor-Ferry 2ndLd-Writethru a0122', body: 'text\n'}))
    expect(story?.envelope).toMatchObject({
      wordCount: 967,
      version: {kind: 'writethru', number: 2},
      storyId: 'a0123',
      supersedes: 'a0122'
    })
  })

  it('mark tabular copy', () => {
    const [story] = read(anpaFrame({tabular: true, body: `${c.BS}Velmora 3{ 4${c.US}${c.US}Bergen 2\n^END<\n`}))
    expect(story?.envelope.extra).toContainEqual({name: 'text-format', value: 'tabular'})
    expect(story?.text).toBe('Velmora 3½ 4  Bergen 2\n')
  })

  it('that noise has hit are told, and the story is read', () => {
    const broken = ap.replace('r i', '# ?')
    const [story] = read(broken)
    expect(rules(story)).toEqual(['broken-header'])
    expect(story?.envelope).toMatchObject({storyId: 'W2870', slug: 'BC-Harbor Ferry, 1st Ld-Writethru,0314'})
    expect(story?.envelope).not.toHaveProperty('category')
  })
})

describe('senders', () => {
  it('Reuters marks no lines and stamps hour, month, day and year', () => {
    const [story] = read(
      anpaFrame({
        number: 'f0012',
        route: 'reute',
        keyword: 'BC-HARBOUR-FERRY',
        body: '    VELMORA, March 7 - A ferry sank on Monday.\n    The owner said so.\n Reuter\n',
        trailer: '21:38 03-07-89'
      })
    )
    expect(story?.envelope).toMatchObject({
      provider: 'Reuters',
      storyId: 'f0012',
      sentAt: '1989-03-07T21:38',
      keyword: 'BC-HARBOUR-FERRY'
    })
    expect(story?.envelope.extra).toContainEqual({name: 'route', value: 'reute'})
    expect(story?.text).toBe('    VELMORA, March 7 - A ferry sank on Monday.\n    The owner said so.\n Reuter\n')
  })

  it('Kyodo sends no SYN, and the day before the month', () => {
    const body =
      'BC-Rowing-Harbor-Cup\nRowing: Niigata wins Harbor Cup+\n     NIIGATA, Japan, Dec. 9 Kyodo - Niigata won.\n'
    const text = kyodoFrame(body)
    expect(detectFormat(latin(text))).toBe('anpa1312')
    const [story] = read(text)
    expect(story).toMatchObject({
      text: body,
      source: {start: 0, end: text.length},
      envelope: {
        provider: 'Kyodo',
        storyId: 'a0106',
        category: 's',
        slug: 'BC-Rowing-Harbor-Cup',
        headline: 'Rowing: Niigata wins Harbor Cup',
        sentAt: '2018-12-09T21:37'
      },
      messages: []
    })
    expect(story?.envelope.extra?.map(({name}) => name)).not.toContain('text-format')
    // Without the trailer only the header is left, day first.
    expect(read(text.replace(/KWS.*\n/, ''))[0]?.envelope.sentAt).toBe('--12-09')
  })

  it('AAP puts the headline first and numbers its takes behind it', () => {
    const [story] = read(
      anpaFrame({
        body: 'Harbour ferry sinks off Velmora=2\r\nFerry  Velmora\r\n   More people came.\r\nAAP aro\r\n',
        trailer: '29-10-10 21-38-06'
      })
    )
    expect(story?.envelope).toMatchObject({
      provider: 'AAP',
      headline: 'Harbour ferry sinks off Velmora',
      version: {kind: 'take', number: 2},
      sentAt: '2010-10-29T21:38:06'
    })
    expect(story?.text.startsWith('Harbour ferry sinks off Velmora\n')).toBe(true)
  })
})

describe('several frames', () => {
  const second = anpaFrame({
    number: 'a0124',
    keyword: 'BC-Harbor-Mill',
    body: '^BC-Harbor Mill<\n\tVELMORA _ A mill burned.\n'
  })

  it('are several stories', () => {
    const stories = read(ap + '\r\n' + second)
    expect(stories.map(({envelope}) => envelope.storyId)).toEqual(['W2870', 'a0124'])
    expect(stories.map(({source}) => source)).toEqual([
      {start: 0, end: ap.length},
      {start: ap.length + 2, end: ap.length + 2 + second.length}
    ])
  })

  it('lose nothing where one is cut and the next breaks in', () => {
    const cut = ap.slice(0, ap.indexOf('were rescued'))
    const [story, next, ...others] = read(cut + second)
    expect(rules(story)).toEqual(['cut-frame'])
    expect(story?.text.endsWith('and 12 people ')).toBe(true)
    expect(story?.source).toEqual({start: 0, end: cut.length})
    expect(next?.envelope.storyId).toBe('a0124')
    expect(rules(next)).toEqual([])
    expect(others).toEqual([])
  })

  it('give what stands between them as an entry of its own', () => {
    const stories = read('noise\n' + ap + 'A bulletin without a frame.\n' + second + 'end of tape')
    expect(stories.map(story => [story.text.slice(0, 8), ...rules(story)])).toEqual([
      ['noise\n', 'outside-frame'],
      ['BC-Harbo'],
      ['A bullet', 'outside-frame'],
      ['BC-Harbo'],
      ['end of t', 'outside-frame']
    ])
    expect(stories[0]?.messages[0]?.severity).toBe('error')
  })

  it.each([
    ['STX', c.STX, 'no-stx'],
    ['ETX', c.ETX, 'no-etx']
  ])('are read without %s', (_, control, rule) => {
    const [story] = read(ap.replace(control, '') + second)
    expect(rules(story)).toEqual([rule])
    expect(story?.text).toContain('12 people were rescued')
    expect(story?.text).not.toContain('AP-WF')
    expect(story?.text).not.toContain('BC-Harbor-Ferry')
    expect(story?.envelope.sentAt).toBe('2013-11-13T15:09Z')
  })

  it('are read where SYN or SOH is lost, or EOT', () => {
    for (const head of [c.SYN + c.SYN, c.SYN, c.SOH]) {
      const broken = second.replace(c.SYN + c.SYN + c.SOH, head)
      expect(read(ap + broken).map(({envelope}) => envelope.storyId)).toEqual(['W2870', 'a0124'])
    }
    expect(read(ap.replace(c.EOT, '') + second).map(rules)).toEqual([[], []])
  })

  it('can be cut where findBoundary says', () => {
    const bytes = latin(ap + '\r\n' + second + ap)
    const whole = [...readStories(bytes)]
    const cuts = new Set<number>()
    for (let from = 1; from < bytes.length; from++) {
      const at = findBoundary(bytes, from, {format: 'anpa1312'})
      if (at !== undefined) cuts.add(at)
    }
    expect([...cuts]).toEqual([ap.length + 2, ap.length + 2 + second.length])
    for (const offset of cuts) {
      const options = {format: 'anpa1312', offset}
      expect([...readStories(bytes.subarray(0, offset)), ...readStories(bytes.subarray(offset), options)]).toEqual(
        whole
      )
    }
  })
})

describe('encodings', () => {
  it('are told frame by frame', () => {
    const utf8 = Buffer.from(anpaFrame({body: 'Zoë “ja”\n'}))
    const cp1252 = latin(anpaFrame({body: 'Zoë “ja”\n'}))
    const stories = [...readStories(Buffer.concat([utf8, cp1252]))]
    expect(stories.map(({text, encoding}) => [text, encoding])).toEqual([
      ['Zoë “ja”\n', 'utf-8'],
      ['Zoë “ja”\n', 'windows-1252']
    ])
    expect(stories[1]?.source).toEqual({start: utf8.length, end: utf8.length + cp1252.length})
  })

  it('may be none: a string is read alike', () => {
    const [story] = readStories(ap)
    expect(story).toEqual({...read(ap)[0], encoding: undefined})
  })
})

it.each(['A story.\n', 'a0123 is a number\n', '^W2870_asian', '\u0001\u0002\u0003', '\u0016\u0016 text'])(
  '%j is no ANPA',
  text => {
    expect(detectFormat(text)).not.toBe('anpa1312')
  }
)
