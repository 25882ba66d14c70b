/**
 * The first real story. Its text is not ours, so it is not here: offsets,
 * counts and hashes say what must come out. Skipped where ../shared is absent.
 */
import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {parseStory, type Quote, type Span, type Story} from '../src/index.ts'

const file = path.join(import.meta.dirname, '..', '..', 'shared', 'seed.txt')

interface Printed {
  start: number
  end: number
  text: string
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)
const seen = (field: Printed | undefined) => (field ? `${field.start}-${field.end} ${hash(field.text)}` : 'absent')

const expected = {
  story: 'f1ef8b23',
  headline: '0-72 2db08222',
  title: '069aa08c',
  source: '59-72 d9dda633',
  kicker: '79-84 78ae647d',
  publishedAt: '89-111 f978b561',
  dateline: '385-396 e0a27a75',
  captions: [['113-383 b068f663', '356-383 1f438cbb', '269-287 ddcf4b5f']],
  paragraphs: [
    '397-636 55f6ac00',
    '638-857 d057c7d8',
    '859-1143 69b8ae49',
    '1145-1263 5fc5f4b6',
    '1265-1498 fb810237',
    '1500-1656 de67b83d',
    '1658-1871 34bb0ad1',
    '1873-2086 e608e118',
    '2088-2245 e9bd15b0'
  ],
  sentences: [1, 1, 3, 1, 1, 1, 1, 2, 1],
  credits: ['2248-2285 d384072a', '2287-2309 2dde6ffb'],
  people: ['2261-2272 c4f06997 2276-2285 54818870', '2298-2309 1505e773 '],
  related: [
    '2417-2498 e60ae494',
    '2499-2570 e013f8cd',
    '2571-2634 acafcd0e',
    '2635-2707 9534feec',
    '2708-2777 b3b7039a',
    '2778-2845 9b5c1d35',
    '2846-2913 3af8c68a',
    '2914-2969 26a670c0',
    '2970-3051 857e19e8',
    '3052-3115 ccc42bad'
  ],
  boilerplate: ['2312-2396 7ff9b8f7'],
  blocks: [
    'headline 0-72',
    'kicker 77-84',
    'timestamp 87-111',
    'caption 113-383',
    'body 385-636',
    'body 638-857',
    'body 859-1143',
    'body 1145-1263',
    'body 1265-1498',
    'body 1500-1656',
    'body 1658-1871',
    'body 1873-2086',
    'body 2088-2245',
    'credits 2247-2310',
    'boilerplate 2312-2396',
    'related 2402-2415',
    'related 2417-2498',
    'related 2499-2570',
    'related 2571-2634',
    'related 2635-2707',
    'related 2708-2777',
    'related 2778-2845',
    'related 2846-2913',
    'related 2914-2969',
    'related 2970-3051',
    'related 3052-3115',
    'related 3117-3133'
  ]
}

const expectedQuotes = [
  'mixed speech - - 08b7db4a content 397-530 marks 437-448 cue 562-566 mention 532-561 by 0 description relays 567-601 told 567-601 on 602-635 at 626-635',
  'indirect speech - - bd4fd4ec content 742-856 marks - cue 726-730 mention 714-725 by 1 name relays - told - on - at 731-741',
  'direct speech - - ef4b5d36 content 859-924+984-1143 marks 859-924+984-1143 cue 930-935+973-982 mention 936-972 by 0 name relays 925-929 told - on - at -',
  'mixed speech - - dd200154 content 1437-1497 marks 1437-1460 cue 1402-1410 mention 1416-1433 by 2 name relays - told - on - at -',
  'indirect speech - - 363d093b content 1500-1634 marks - cue 1647-1655 mention 1636-1646 by 2 name relays - told - on - at -',
  'indirect speech - - ea115d28 content 1770-1870 marks - cue 1733-1737 mention 1670-1732 by 3 name relays - told 1738-1769 on - at 1661-1668',
  'indirect speech - denial d43cd386 content 1913-1933 marks - cue 1901-1912 mention 1873-1900 by 4+5 name relays - told - on - at -',
  'indirect speech - - c892d836 content 1947-2085 marks - cue 1942-1946 mention 1935-1941 by 4 name relays - told - on - at -',
  'direct speech - - d3e7b15f content 2088-2229 marks 2088-2229 cue 2240-2244 mention 2230-2239 by 0 name relays - told - on - at -'
]

const expectedSpeakers = [
  'a5ea914e person - d9dda633 66b01bae c35cc811 0+2+8 at 59-72+532-561+936-972+1226-1235+2230-2239',
  '7128bf71 organization - 1 at 714-725',
  '49dca65f place US 3+4 at 1416-1433+1636-1646',
  '97bf7bac person - 610ce25b 5 at 1670-1732',
  '33a3d8ed place RU 6+7 at 1873-1900+1935-1941',
  'ae6175f1 place KP 6 at 1873-1900'
]

describe.skipIf(!existsSync(file))('the first real story', () => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const story = parseStory(text)

  it('is the one that these figures are of', () => {
    expect(hash(text)).toBe(expected.story)
  })

  it('gives every structural field, where it stands', () => {
    expect({
      story: hash(story.text),
      headline: seen(story.headline),
      title: hash(story.headline?.title ?? ''),
      source: seen(story.headline?.source),
      kicker: seen(story.kicker),
      publishedAt: seen(story.publishedAt),
      dateline: seen(story.dateline),
      captions: story.captions.map(caption => [seen(caption), seen(caption.credit), seen(caption.date)]),
      paragraphs: story.paragraphs.map(seen),
      sentences: story.paragraphs.map(paragraph => paragraph.sentences.length),
      credits: story.credits.map(seen),
      people: story.credits.flatMap(credit =>
        credit.people.map(({start, end, name, places}) => `${start}-${end} ${hash(name)} ${places.map(seen).join()}`)
      ),
      related: story.related.map(seen),
      boilerplate: story.boilerplate.map(seen),
      blocks: story.blocks.map(({kind, start, end}) => `${kind} ${start}-${end}`)
    }).toEqual(expected)
  })

  it('gives what the fields mean', () => {
    expect(story.publishedAt?.iso).toBe('2024-02-07')
    expect(story.dateline?.places).toEqual([])
    expect(story.dateline?.date).toBeUndefined()
    expect(story.dateline?.agencies).toEqual([{id: 'reuters', name: 'Reuters'}])
    expect(story.agencies).toEqual([{id: 'reuters', name: 'Reuters', role: 'author'}])
    expect(story.headline?.tags).toEqual([])
    expect(story.captions[0]?.agencies.map(({id, role}) => `${id} ${role}`)).toEqual([
      'kcna author',
      'reuters distributor'
    ])
    expect(story.captions[0]).toMatchObject({file: true, date: {iso: '2023-09-13'}})
    expect(story.credits.map(credit => credit.roles)).toEqual([['reporting'], ['editing']])
    expect(story.boilerplate.map(({kind}) => kind)).toEqual(['promotion'])
    expect(new Set(story.related.map(({under}) => hash(under ?? '')))).toEqual(new Set([hash('Next In World')]))
    expect(story.slug ?? story.deck ?? story.updatedAt ?? story.endMark ?? story.version).toBeUndefined()
    expect([story.bylines, story.notes]).toEqual([[], []])
    expect(story.kind).toBe('story')
    expect(story.language).toBe('en')
    expect(story.messages.map(({rule}) => rule)).toEqual(['question-mark-damage'])
  })

  it('gives every quote with its speaker, relay, addressee, occasion and day', () => {
    expect(story.quotes.map(quote => printQuote(story, quote))).toEqual(expectedQuotes)
    expect(
      story.speakers.map(({name, kind, country, descriptions, quotes, mentions}) =>
        [hash(name), kind, country ?? '-', ...descriptions.map(hash), quotes.join('+'), `at ${spans(mentions)}`].join(
          ' '
        )
      )
    ).toEqual(expectedSpeakers)
    expect(story.noComments).toEqual([])
    expect(story.headline?.quotes).toEqual([{marks: {start: 0, end: 11}, speakers: [0]}])
  })
})

const spans = (list: readonly Span[]) => list.map(({start, end}) => `${start}-${end}`).join('+') || '-'

/** A quote in one line: no word of the story, only where its parts stand. */
function printQuote({dates}: Story, quote: Quote): string {
  const {content, marks, cue, mention, speakers, relays, addressee, occasion, date} = quote
  const {type, act, modality, stance, resolution, text} = quote
  const day = date === undefined ? undefined : dates[date]
  return [
    ...[type, act, modality ?? '-', stance ?? '-', hash(text)],
    ...[`content ${spans(content)}`, `marks ${spans(marks)}`, `cue ${spans(cue?.spans ?? [])}`],
    ...[`mention ${spans(mention ? [mention] : [])}`, `by ${speakers.join('+')} ${resolution ?? '-'}`],
    ...[`relays ${spans(relays)}`, `told ${spans(addressee ? [addressee] : [])}`],
    ...[`on ${spans(occasion ? [occasion] : [])}`, `at ${spans(day ? [day] : [])}`]
  ].join(' ')
}
