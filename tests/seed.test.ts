/**
 * The first real story. Its text is not ours, so it is not here: offsets,
 * counts and hashes say what must come out. Skipped where ../shared is absent.
 */
import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {parseStory} from '../src/index.ts'

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
})
