import {describe, expect, it} from 'vitest'
import {parseStory} from '../../src/index.ts'
import {detectFormat, findBoundary, readStories} from '../../src/readers.ts'
import type {ReadStory} from '../../src/readers.ts'
import {c, dpaBody, iptcFrame, latin} from '../support/frames.ts'

const read = (text: string): ReadStory[] => [...readStories(latin(text))]
const rules = (story: ReadStory | undefined): string[] => (story?.messages ?? []).map(({rule}) => rule)
const dpa = iptcFrame({body: dpaBody})
const ats = iptcFrame({
  header: 'bsf025 3 ec 121   etf 967',
  slug: 'banques',
  body: 'Un ferry coule =\r\n\r\nVelmora (ats) Un ferry a coulé “lundi”.',
  sent: '091224 déc 18',
  padded: true
})
const belga =
  '[31-JUL-97  00:00]\r\n\r\nSPF001 3 RES 0070 F HARBOR-0001\r\n\r\nUn ferry coule\r\n\r\nVELMORA 31/07 (BELGA) = Un ferry a coulé.\r\n./.\r\n310000 JUL 97\r\n\r\n' +
  '[31-JUL-97  00:10]\r\n\r\nINT001 3 GEN 0091 N HARBOR-0031 COR 703\r\n\r\nEen boot zinkt\r\n\r\nVELMORA 31/07 (BELGA) = Een boot zonk.\r\n./. 310010 JUL 97\r\n'

describe('a message of dpa', () => {
  const [story, ...others] = read(dpa)

  it('fills the envelope', () => {
    expect(others).toEqual([])
    expect(story).toMatchObject({source: {start: 0, end: dpa.length}, messages: []})
    expect(story?.envelope).toEqual({
      format: 'iptc7901',
      provider: 'dpa',
      serviceId: 'eca',
      storyId: 'eca0061',
      priority: 4,
      category: 'i',
      wordCount: 211,
      slug: 'Norway/Ferries',
      headline: 'Ferry sinks off Velmora, 12 rescued',
      bylines: ['By Ana Roe, dpa'],
      version: {kind: 'lead', number: 1, text: '1ST LEAD'},
      sentAt: '2018-11-21T13:00Z',
      extra: [{name: 'optional', value: 'dpa 0061'}]
    })
  })

  it('goes into the parser, notebook included', () => {
    const {text, envelope} = story ?? {text: ''}
    expect(text).toBe(dpaBody + '\r\n')
    const parsed = parseStory(text, {...(envelope && {envelope})})
    expect(parsed.paragraphs.map(paragraph => paragraph.text)).toEqual([
      'A ferry sank off Velmora on Monday, police said.'
    ])
    expect(parsed.dateline?.agencies[0]?.name).toBe('Deutsche Presse-Agentur')
    expect(parsed.version).toMatchObject({kind: 'lead', number: 1})
  })
})

describe('messages', () => {
  it('are padded by ATS with DEL, in windows-1252, with months of the country', () => {
    expect(detectFormat(latin(ats))).toBe('iptc7901')
    expect(read(ats)[0]).toMatchObject({
      text: 'Un ferry coule =\r\n\r\nVelmora (ats) Un ferry a coulé “lundi”.\r\n',
      encoding: 'windows-1252',
      envelope: {
        provider: 'etf',
        storyId: 'bsf025',
        slug: 'banques',
        headline: 'Un ferry coule',
        sentAt: '2018-12-09T12:24'
      }
    })
  })

  it('stand one behind the other, with UTF-8 in one of them', () => {
    const utf8 = Buffer.from(iptcFrame({header: 'eca0062 4 i 21  dpa 0062', body: 'Zoë =\r\n\r\nZoë “ja”'}))
    const bytes = Buffer.concat([latin(ats), utf8, latin(dpa)])
    const stories = [...readStories(bytes)]
    expect(stories.map(story => [story.envelope.storyId, story.encoding, ...rules(story)])).toEqual([
      ['bsf025', 'windows-1252'],
      ['eca0062', 'utf-8'],
      ['eca0061', 'utf-8']
    ])
    expect(stories[1]?.source).toEqual({start: ats.length, end: ats.length + utf8.length})
    expect(stories[1]?.text).toContain('Zoë “ja”')
  })

  it('ring bells', () => {
    const [story] = read(
      iptcFrame({body: `(Eil ${c.BEL.repeat(5)})\r\nFerry sinks =\r\n\r\nVelmora (dpa) - A ferry sank.`})
    )
    expect(story?.text.startsWith('(Eil )\r\nFerry sinks')).toBe(true)
    expect(story?.envelope.headline).toBe('Ferry sinks')
  })

  it('without controls end where a date-time group stands', () => {
    expect(detectFormat(latin(belga))).toBe('iptc7901')
    const stories = read(belga)
    expect(stories.map(({text}) => text.trim())).toEqual([
      'Un ferry coule\r\n\r\nVELMORA 31/07 (BELGA) = Un ferry a coulé.',
      'Een boot zinkt\r\n\r\nVELMORA 31/07 (BELGA) = Een boot zonk.'
    ])
    expect(stories.map(({envelope}) => envelope)).toMatchObject([
      {language: 'fr', sentAt: '1997-07-31T00:00', category: 'RES', provider: 'HARBOR'},
      {language: 'nl', sentAt: '1997-07-31T00:10', version: {kind: 'correction', text: 'COR 703'}, supersedes: '703'}
    ])
    expect(stories.flatMap(rules)).toEqual([])
    expect(stories[0]?.source).toEqual({start: 0, end: belga.indexOf('[31-JUL-97  00:10]')})
  })

  it('of mail gateways have the keywords without STX', () => {
    const text =
      'eca0061 4 i 211  dpa 0061\n\nNorway/Ferries/\nFerry sinks =\n\nVelmora (dpa) - A ferry sank.\n211300 Nov 18\n'
    expect(read(text)[0]).toMatchObject({
      text: 'Ferry sinks =\n\nVelmora (dpa) - A ferry sank.\n',
      envelope: {slug: 'Norway/Ferries', sentAt: '2018-11-21T13:00'},
      messages: []
    })
  })
})

describe('damage', () => {
  it.each([
    ['STX', c.STX, 'no-stx'],
    ['ETX', c.ETX, 'no-etx']
  ])('a lost %s', (_, control, rule) => {
    const [story, next] = read(dpa.replace(control, '') + ats)
    expect(rules(story)).toEqual([rule])
    expect(story?.text.trim().startsWith('1ST LEAD')).toBe(true)
    expect(story?.envelope).toMatchObject({slug: 'Norway/Ferries', sentAt: '2018-11-21T13:00Z'})
    expect(next?.envelope.storyId).toBe('bsf025')
  })

  it('a cut message ends where the next begins', () => {
    const cut = dpa.slice(0, dpa.indexOf('on Monday'))
    const [story, next, ...others] = read(cut + '\r\n' + ats)
    expect(rules(story)).toEqual(['cut-frame'])
    expect(story?.text.trim().endsWith('A ferry sank off Velmora')).toBe(true)
    expect(rules(next)).toEqual([])
    expect(others).toEqual([])
  })

  it('a broken header is kept as it is', () => {
    const [, story] = read(ats + dpa.replace('eca0061 4', 'e?a##'))
    expect(rules(story)).toEqual(['broken-header'])
    expect(story?.envelope).toMatchObject({
      slug: 'Norway/Ferries',
      extra: [{name: 'header', value: 'e?a## i 211  dpa 0061'}]
    })
  })

  it('what stands between messages is an entry of its own', () => {
    const stories = read(dpa + 'Line noise.\r\n' + ats)
    expect(stories.map(rules)).toEqual([[], ['outside-frame'], []])
    expect(stories[1]?.text.trim()).toBe('Line noise.')
  })
})

it('can be cut where findBoundary says', () => {
  for (const text of [dpa + ats + dpa, belga + belga]) {
    const bytes = latin(text)
    const whole = [...readStories(bytes)]
    let cuts = 0
    for (let from = 1; from < bytes.length; from += 3) {
      const offset = findBoundary(bytes, from, {format: 'iptc7901'})
      if (offset === undefined) continue
      cuts++
      const options = {format: 'iptc7901', offset}
      expect([
        ...readStories(bytes.subarray(0, offset), {format: 'iptc7901'}),
        ...readStories(bytes.subarray(offset), options)
      ]).toEqual(whole)
    }
    expect(cuts).toBeGreaterThan(100)
  }
})

it('is known behind noise', () => {
  expect(detectFormat(latin('noise\r\n\r\nmore of it\r\nand more\r\n' + ats))).toBe('iptc7901')
})

it.each(['Ferry sinks\n', '12 3 4 5 6\n', 'a1 2 b 3\n', 'see eca0061 4 i 211\n'])('%j is no 7901', text => {
  expect(detectFormat(text)).toBe('plain')
})
