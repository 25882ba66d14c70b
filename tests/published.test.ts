/**
 * When a story was published, by which clock, and which day its dates are
 * seen from.
 */
import {describe, expect, it} from 'vitest'
import {parseStory} from '../src/index.ts'
import type {ParseOptions} from '../src/index.ts'

const body = 'The mill burned on Tuesday, and today nobody knows why, the mayor of the town says.'

function page(stamps: string, dateline = 'OSLO (Reuters) - '): string {
  return `Mill burns down\n\n${stamps}\n\n${dateline}${body}`
}

function published(text: string, options?: ParseOptions): string | undefined {
  return parseStory(text, options).publishedAt?.iso
}

describe('the day behind a byline', () => {
  it.each([
    ['By Ana Ruiz July 10, 2015', '2015-07-10'],
    ['By Ana Ruiz | March 3, 2016 at 4:05 p.m. EST', '2016-03-03T16:05-05:00'],
    ['By Ana Ruiz, Brack 24', undefined]
  ])('%s', (byline, iso) => {
    expect(published(page(byline))).toBe(iso)
  })

  it('gives way to a label', () => {
    expect(published(page('By Ana Ruiz July 10, 2015\n\nPublished: July 9, 2015'))).toBe('2015-07-09')
  })
})

describe('the order of day and month', () => {
  it.each<[what: string, stamps: string, dateline: string, iso: string | undefined]>([
    ['a weekday', 'Tuesday, 06/08/2019', 'OSLO (Reuters) - ', '2019-08-06'],
    ['an American zone', '06/08/2019 10:07 PM EDT', 'OSLO (Reuters) - ', '2019-06-08T22:07-04:00'],
    ['a dateline', '06/08/2019', 'OSLO, Aug 5 (Reuters) - ', '2019-08-06'],
    ['a dateline of the other order', '06/08/2019', 'OSLO, June 8 (Reuters) - ', '2019-06-08'],
    ['another date of the page', 'Published: 06/08/2019\nUpdated: 13/08/2019', 'OSLO (Reuters) - ', '2019-08-06'],
    ['another of the other order', 'Published: 06/08/2019\nUpdated: 06/13/2019', 'OSLO (Reuters) - ', '2019-06-08'],
    ['a label of another language', 'Publicado em 07/10/2021', 'LIMA (EFE) - ', '2021-10-07'],
    ['nothing', '06/08/2019', 'OSLO (Reuters) - ', undefined]
  ])('by %s', (_what, stamps, dateline, iso) => {
    expect(published(page(stamps, dateline))).toBe(iso)
  })

  it('stays open with a message', () => {
    const {messages} = parseStory(page('06/08/2019'))
    expect(messages.filter(({rule}) => rule === 'ambiguous-date')).toHaveLength(1)
  })

  it('is that of the day that the caller knows', () => {
    expect(published(page('06/08/2019'), {publishedAt: '2019-08-06'})).toBe('2019-08-06')
  })
})

describe('the zone of a page', () => {
  it.each([
    ['March 5, 2024 9:30 PM', 'America/New_York', '2024-03-05T21:30-05:00'],
    ['July 5, 2024 9:30 PM', 'America/New_York', '2024-07-05T21:30-04:00'],
    ['March 5, 2024 9:30 PM', '+05:30', '2024-03-05T21:30+05:30'],
    ['March 5, 2024 9:30 PM GMT', 'America/New_York', '2024-03-05T21:30Z'],
    ['March 5, 2024', 'America/New_York', '2024-03-05'],
    ['March 5, 2024 9:30 PM', undefined, '2024-03-05T21:30']
  ])('%s in %s', (stamp, timezone, iso) => {
    expect(published(page(stamp), timezone === undefined ? undefined : {timezone})).toBe(iso)
  })

  it.each(['Mars/Olympus', '', '25:00', 'EST5'])('is none: %j', timezone => {
    expect(() => parseStory('', {timezone})).toThrow(TypeError)
  })
})

/** `Tuesday` and `today`. */
function days(text: string, options?: ParseOptions): Array<string | undefined> {
  return parseStory(text, options).dates.map(({iso}) => iso)
}

const envelope = {format: 'ninjs', publishedAt: '2024-03-08T10:00Z'}

describe('the day that dates are seen from', () => {
  it.each<[what: string, text: string, options: ParseOptions | undefined, tuesday?: string, today?: string]>([
    [
      'the caller',
      page('March 9, 2024', 'OSLO, March 6 (Reuters) - '),
      {publishedAt: '2024-03-07', envelope},
      '2024-03-05',
      '2024-03-07'
    ],
    ['the envelope', page('March 20, 2024'), {envelope}, '2024-03-05', '2024-03-08'],
    [
      'what the envelope says it was sent',
      page(''),
      {envelope: {format: 'ninjs', sentAt: '2024-03-08'}},
      '2024-03-05',
      '2024-03-08'
    ],
    ['the page', page('March 8, 2024'), undefined, '2024-03-05', '2024-03-08'],
    ['the page in words', page('Published: the eighth of March, 2024'), undefined, '2024-03-05', '2024-03-08'],
    [
      'the dateline, of a page three days later',
      page('March 9, 2024', 'OSLO, March 6 (Reuters) - '),
      undefined,
      '2024-03-05',
      '2024-03-06'
    ],
    [
      'the dateline, of a page the day before',
      page('March 5, 2024', 'OSLO, March 6 (Reuters) - '),
      undefined,
      '2024-03-05',
      '2024-03-06'
    ],
    [
      'the page, of a dateline long before',
      page('March 20, 2024', 'OSLO, March 6 (Reuters) - '),
      undefined,
      '2024-03-19',
      '2024-03-20'
    ],
    ['a dateline with its year', page('', 'OSLO, March 6, 2024 (Reuters) - '), undefined, '2024-03-05', '2024-03-06'],
    ['no dateline without its year', page('', 'OSLO, March 6 (Reuters) - '), undefined]
  ])('is that of %s', (_what, text, options, tuesday, today) => {
    expect(days(text, options)).toEqual([tuesday, today])
  })
})

describe('the year of a dateline', () => {
  it.each([
    ['March 6', '2024-03-08', '2024-03-06'],
    ['March 9', '2024-03-08', '2024-03-09'],
    ['Dec. 31', '2024-01-01', '2023-12-31'],
    ['Jan. 1', '2023-12-31', '2024-01-01'],
    ['Dec. 1', '2024-03-08', '2023-12-01'],
    ['July 1', '2024-03-08', '2024-07-01'],
    ['Nov. 1', '2024-03-08', '2023-11-01'],
    ['Feb. 29', '2024-03-01', '2024-02-29'],
    ['Feb. 29', '2023-03-01', '2024-02-29']
  ])('%s in a story of %s', (date, publishedAt, iso) => {
    const {dateline} = parseStory(page('', `OSLO, ${date} (AP) - `), {publishedAt})
    expect(dateline?.date).toMatchObject({iso, inferred: true})
  })

  it('stays open where only the year of the story is known', () => {
    expect(parseStory(page('', 'OSLO, March 6 (AP) - '), {publishedAt: '2024'}).dateline?.date?.iso).toBe('--03-06')
  })
})

describe('the end of the calendar', () => {
  it('leaves open what ISO 8601 has no year for', () => {
    const {dates} = parseStory(page('', 'OSLO, Jan 2 (Reuters) - ') + ' It opens next year, on Saturday, in July.', {
      publishedAt: '9999-12-31'
    })
    expect(dates.length).toBeGreaterThan(2)
    for (const {iso, endIso} of dates) for (const year of [iso, endIso]) expect(year ?? '9999').toMatch(/^9999/)
  })
})
