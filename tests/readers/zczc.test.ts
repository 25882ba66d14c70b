import {describe, expect, it} from 'vitest'
import {detectFormat, findBoundary, readStories, zczcProfiles, zczcReader} from '../../src/readers.ts'
import {readSigils} from '../../src/readers/zczc/header.ts'

const aap =
  '   ZCZC AAP\r$T\r:Rowing Preview\r=Round 23\r^ROWING: Harbor regatta preview panel\r*X\r&A\r+15084000\r\rFRIDAY\rThey row.\rNNNN\r'
const bulletin =
  'ZCZC VEL0412\n%A\n#AM Harbor headlines\n$Harbor headlines round-up Nov 07, 1200\n:1200\n*07000000\n~AM Service\n@NSW\nHere are the headlines...\n* A ferry has sunk off the coast.\nNNNN\n'
const newsbites =
  'zczc\nAN#00412\nPD#06 June 2016 14:00:00\nCO#VEL.AX\nTI#Velmora Docks lifts profit\nAB#Profit rose.\nTX#The company said so.\n\nMore.\nnnnn\n'

describe('ZCZC', () => {
  it('frames several stories, each by the signs of its feed', () => {
    const text = aap + bulletin + newsbites
    expect(detectFormat(text)).toBe('zczc')
    const stories = [...readStories(text)]
    expect(stories.map(story => story.text)).toEqual([
      'ROWING: Harbor regatta preview panel\n\n\nFRIDAY\nThey row.\n',
      'Harbor headlines round-up Nov 07, 1200\n\nHere are the headlines...\n* A ferry has sunk off the coast.\n',
      'Velmora Docks lifts profit\n\nThe company said so.\n\nMore.\n'
    ])
    expect(stories.map(({envelope}) => envelope)).toEqual([
      {
        format: 'zczc',
        provider: 'AAP',
        category: 'T',
        slug: 'Rowing Preview',
        headline: 'ROWING: Harbor regatta preview panel',
        serviceId: 'A',
        subjects: [{code: '15084000'}],
        extra: [
          {name: 'take-key', value: 'Round 23'},
          {name: 'text-format', value: 'X'}
        ]
      },
      {
        format: 'zczc',
        storyId: 'VEL0412',
        slug: 'AM Harbor headlines',
        headline: 'Harbor headlines round-up Nov 07, 1200',
        subjects: [{code: '07000000'}],
        extra: [
          {name: 'level', value: 'A'},
          {name: 'time', value: '1200'},
          {name: 'genre', value: 'AM Service'},
          {name: 'place', value: 'NSW'}
        ]
      },
      {
        format: 'zczc',
        storyId: '00412',
        publishedAt: '2016-06-06T14:00:00',
        subjects: [{code: 'VEL.AX'}],
        headline: 'Velmora Docks lifts profit',
        extra: [{name: 'abstract', value: 'Profit rose.'}]
      }
    ])
    expect(stories.flatMap(({messages}) => messages)).toEqual([])
    expect(stories.map(({source}) => text.slice(source.start, source.end))).toEqual([aap, bulletin, newsbites])
  })

  it('ends at the next where NNNN was lost, and loses nothing between', () => {
    const stories = [...readStories(aap.replace('NNNN', '') + bulletin + 'noise\n' + newsbites)]
    expect(stories.map(({messages}) => messages.map(({rule}) => rule))).toEqual([
      ['cut-frame'],
      [],
      ['outside-frame'],
      []
    ])
  })

  it('may have no header lines', () => {
    const [story] = readStories('ZCZC VEL001\nA ferry sank.\n\n$5 a ticket, they said it cost.\nNNNN')
    expect(story).toMatchObject({
      text: 'A ferry sank.\n\n$5 a ticket, they said it cost.\n',
      envelope: {storyId: 'VEL001'}
    })
  })

  it('can be cut where findBoundary says', () => {
    const text = aap + bulletin + newsbites
    expect(findBoundary(text, 1, {format: 'zczc'})).toBe(aap.length)
    expect(findBoundary(text, aap.length, {format: 'zczc'})).toBe(aap.length)
    expect(findBoundary(text, aap.length + 1, {format: 'zczc'})).toBe(aap.length + bulletin.length)
    expect(findBoundary(text, text.length - 5, {format: 'zczc'})).toBeUndefined()
  })

  it.each(['A story about ZCZC\n', 'ZCZCX\n', 'NNNN\n', 'ZCZC is how telex messages begin, he said.\n'])(
    'is not %j',
    text => {
      expect(detectFormat(text)).toBe('plain')
    }
  )

  it('is read with profiles of one’s own', () => {
    const mine = zczcReader([
      {id: 'mine', mark: /^!/, signs: {'!': 'headline', '?': 'dateline'}, example: ['!Ferry sinks']},
      ...zczcProfiles
    ])
    const [story] = readStories('ZCZC\n!Ferry sinks\n?VELMORA\n\nA ferry sank.\nNNNN\n', {readers: [mine]})
    expect(story).toMatchObject({
      envelope: {headline: 'Ferry sinks', dateline: 'VELMORA'},
      text: 'Ferry sinks\n\n\nA ferry sank.\n'
    })
  })
})

it.each(zczcProfiles)('the profile $id reads its own example', ({example, signs}) => {
  const {count, text, fields} = readSigils(example, zczcProfiles)
  expect(count).toBe(example.length)
  expect(fields.headline).toBeDefined()
  expect(text === undefined).toBe(!Object.values(signs).includes('text'))
})
