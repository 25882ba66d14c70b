/** Places of people are located as those of datelines are. */
import {describe, expect, it} from 'vitest'
import {parseStory} from '../../src/index.ts'
import type {Person} from '../../src/index.ts'

const body = 'OSLO, May 3 (Reuters) - The paper mill at Lake Ulvik will reopen in June, its owner said on Monday.'
const codesOf = (people: readonly Person[] = []): string[] =>
  people.flatMap(({places}) => places.map(({name, country, region}) => `${name} ${region ?? country ?? '-'}`))

describe('places of', () => {
  it('credits', () => {
    const story = parseStory(
      `${body}\n\n(Reporting by Ana Ruiz in LIMA and Bo Lind in Perth, Scotland; Additional reporting by Cy Moss in San Jose; Editing by Di Park in Leningrad)\n`
    )
    expect(story.credits.map(({people}) => codesOf(people))).toEqual([
      ['Lima PE', 'Perth GB-SCT'],
      ['San Jose -'],
      ['Leningrad RU']
    ])
  })

  it('bylines', () => {
    const story = parseStory(`Mill reopens\n\nBy Ana Ruiz in Toronto\n\n${body}\n`)
    expect(codesOf(story.bylines[0]?.people)).toEqual(['Toronto CA-ON'])
  })

  it('datelines', () => {
    const story = parseStory(`Mill reopens\n\n${body.replace('OSLO', 'COLUMBUS Ohio')}\n`)
    expect(story.dateline?.places).toEqual([
      {text: 'COLUMBUS Ohio', name: 'Columbus', country: 'US', region: 'US-OH', start: 14, end: 27}
    ])
  })

  it('headlines are none: a name and a country in capitals', () => {
    expect(parseStory(`MINISTER SEES END OF U.S.-LED TALKS\n\n${body}\n`).dateline?.places[0]?.name).toBe('Oslo')
  })
})
