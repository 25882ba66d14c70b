import {describe, expect, test} from 'vitest'
import {findTimestamp, readTimestampLabel, readTimestamps, withTime} from '../../src/fields/timestamp.ts'
import {flatten} from '../../src/text/flat.ts'

function read(text: string) {
  const flat = flatten(text)
  const matches = readTimestamps(flat, 0, flat.length)
  for (const match of matches ?? []) expect(flat.slice(match.start, match.end).replace(/ {2,}/g, ' ')).toBe(match.text)
  return matches
}

const isoOf = (text: string) => read(text)?.map(match => match.iso)

describe('one stamp a line', () => {
  test.each([
    ['Thursday, 08 Feb 2024', '2024-02-08'],
    ['Source: Quay Post| 2019-05-06 20:14:52|Editor: Li Roe', '2019-05-06T20:14:52'],
    ['All News 14:22 September 15, 2021', '2021-09-15T14:22'],
    ['19/05/2021May 19, 2021', '2021-05-19'],
    ['14 Ago, 2023 05:12 p.m. AR', '2023-08-14T17:12'],
    ['Issued on: 17/09/2021 - 19:20', '2021-09-17T19:20'],
    ['LIMA 22 January 2020 16:03', '2020-01-22T16:03'],
    ['  • Thursday, 08 Feb 2024', '2024-02-08'],
    ['March 8, 20249:15 AM UTC', '2024-03-08T09:15Z'],
    ['Sat Aug 7, 2010 6:41pm EDT', '2010-08-07T18:41-04:00'],
    ['-- Fri Jan 4, 2013 6:38pm EST', '2013-01-04T18:38-05:00'],
    ['March 8, 2024 / 10:00 AM / 2 days ago', '2024-03-08T10:00'],
    ['August 3, 2010 Tuesday 6:14 AM GMT', '2010-08-03T06:14Z'],
    ['August 3, 2010 Tuesday', '2010-08-03'],
    ['2024-02-08', '2024-02-08'],
    ['2024/02/08 07:05', '2024-02-08T07:05'],
    ['2025-01-24T18:20:21.000Z', '2025-01-24T18:20:21Z'],
    ['2024-05-02T08:10+02:00', '2024-05-02T08:10+02:00'],
    ['2021-06-10 09:09:33', '2021-06-10T09:09:33'],
    ['10/31/89', '1989-10-31'],
    ['31/10/2019 10:08 PM', '2019-10-31T22:08'],
    ['06/09/2019 10:08 PM ET', '2019-06-09T22:08-04:00'],
    ['Sun 09/06/2019', '2019-06-09'],
    ['28.04.2026', '2026-04-28'],
    ['11 April 2006', '2006-04-11'],
    ['December 19, 2017', '2017-12-19'],
    ['July 14, 1979', '1979-07-14'],
    ['JAN. 14, 2017', '2017-01-14'],
    ['March 30, 2019 12:25 ET (16:25 GMT)', '2019-03-30T12:25-04:00'],
    ['30 Mar 2019 12:25 ET', '2019-03-30T12:25-04:00'],
    ['14 Jan 2020, 22:12 GMT+10', '2020-01-14T22:12+10:00'],
    ['Thu, 22 Apr 1993 14:06:56 GMT', '1993-04-22T14:06:56Z'],
    ['July 1, 2026 - 4.35pm', '2026-07-01T16:35'],
    ['Sun 25 Feb 2024 12.43 CET', '2024-02-25T12:43+01:00'],
    ['23rd April, 2026', '2026-04-23'],
    ['18:09 24/04/2011', '2011-04-24T18:09'],
    ['3:28 am PST, Thursday, November 21, 2019', '2019-11-21T03:28-08:00'],
    ['00:02, Wed, Nov 20, 2019', '2019-11-20T00:02'],
    ['Wed Jan 22 09:50:33 UTC 2020', '2020-01-22T09:50:33Z'],
    ['30-JUN-1987 14:03:30.97', '1987-06-30T14:03:30'],
    ['3 NOV 89', '1989-11-03'],
    ['20 November 2019 at 9:46 am', '2019-11-20T09:46'],
    ['31 August 2023 • 4:46pm', '2023-08-31T16:46'],
    ['8 de febrero de 2024', '2024-02-08'],
    ['jeudi 8 février 2024 à 10h31', '2024-02-08T10:31'],
    ['8. Februar 2024, 10:31 Uhr', '2024-02-08T10:31'],
    ['8 lutego 2024', '2024-02-08'],
    ['1. března 2024', '2024-03-01'],
    ['2024年2月8日', '2024-02-08'],
    ['12 a.m. EST, Jan. 5, 2020', '2020-01-05T00:00-05:00'],
    ['May 5, 2020 2015 GMT', '2020-05-05T20:15Z']
  ])('%s', (text, iso) => {
    expect(isoOf(text)).toEqual([iso])
  })
})

describe('labels, places and publishers', () => {
  test('the label is the role and no part of the span', () => {
    expect(read('Last Updated: September 25, 2020, 9:28 PM IST')).toMatchObject([
      {text: 'September 25, 2020, 9:28 PM IST', role: 'updated', iso: '2020-09-25T21:28+05:30'}
    ])
    expect(read('Updated:March 17, 2020, 5:02 PM IST')).toMatchObject([
      {role: 'updated', iso: '2020-03-17T17:02+05:30'}
    ])
    expect(read('First Published: September 25, 2020')).toMatchObject([{role: 'published'}])
    expect(read('Posted at 2013-12-31T14:43:02-0700')).toMatchObject([
      {role: 'published', iso: '2013-12-31T14:43:02-07:00'}
    ])
    expect(read('and last updated 2013-12-31 16:43:02-05')).toMatchObject([
      {role: 'updated', iso: '2013-12-31T16:43:02-05:00'}
    ])
    expect(read('Stand: 08.02.2024, 10.31 Uhr')).toMatchObject([{role: 'updated', iso: '2024-02-08T10:31'}])
    expect(read('Publié le 8 février 2024 à 10:31')).toMatchObject([{role: 'published', iso: '2024-02-08T10:31'}])
    expect(read('Date: Thu, 22 Apr 1993 14:06:56 GMT')).toMatchObject([
      {role: 'unknown', text: 'Thu, 22 Apr 1993 14:06:56 GMT'}
    ])
  })

  test('two stamps on one line', () => {
    expect(read('Published: 29 Apr, 2020 CET. Updated: Wed 29 Apr 2020 08:12 CET')).toMatchObject([
      {text: '29 Apr, 2020 CET', role: 'published', iso: '2020-04-29'},
      {text: 'Wed 29 Apr 2020 08:12 CET', role: 'updated', iso: '2020-04-29T08:12+01:00'}
    ])
    expect(read('12:44, 21 Apr 2026Updated 12:45, 21 Apr 2026')).toMatchObject([
      {role: 'published', iso: '2026-04-21T12:44'},
      {role: 'updated', iso: '2026-04-21T12:45'}
    ])
    expect(read('NPA | July 10, 2020 | Updated 08:25 IST')).toMatchObject([
      {text: 'July 10, 2020', role: 'published', iso: '2020-07-10'},
      {text: '08:25 IST', role: 'updated', timeOnly: true}
    ])
    expect(read('Published Aug 29, 2024  •  Last updated 1 hour ago  •  4 minute read')).toMatchObject([
      {role: 'published', iso: '2024-08-29'},
      {role: 'updated', text: '1 hour ago'}
    ])
  })

  test('a place, publisher or writer beside it', () => {
    for (const [text, beside] of [
      ['OSLO   Tue Dec 30, 2014 8:58pm GMT', 'OSLO'],
      ['PORT ELLEN Tue Dec 30, 2014 8:58pm GMT', 'PORT ELLEN'],
      ['HARBORTIMES.COM /  Dec 7, 2020, 15:49 IST', 'HARBORTIMES.COM'],
      ['Ana Ruiz / HARBORTIMES.COM /  Dec 7, 2020, 15:49 IST', 'Ana Ruiz / HARBORTIMES.COM'],
      ['Northern PressApril 29, 2023 GMT', 'Northern Press'],
      ['By ANA RUIZ   10/ 6/11 09:20 PM ET', 'By ANA RUIZ']
    ] as const) {
      const match = read(text)?.[0]
      expect(match?.beside && text.slice(match.beside.start, match.beside.end), text).toBe(beside)
      expect(match?.iso, text).toMatch(/^20/)
    }
  })

  test('offsets hold inside a longer text', () => {
    const flat = flatten('Ferry sinks off coast\n\nUpdated 5 March 2021\n')
    const start = flat.indexOf('Updated')
    const [match] = readTimestamps(flat, start, flat.length) ?? []
    expect(match && flat.slice(match.start, match.end)).toBe('5 March 2021')
  })

  test('a label alone', () => {
    const label = (text: string) => readTimestampLabel(text, 0, text.length)
    expect(label('Updated')).toBe('updated')
    expect(label('Published:')).toBe('published')
    expect(label('Updated rules')).toBeUndefined()
    expect(label('Date')).toBeUndefined()
  })
})

describe('what cannot be settled', () => {
  test('day and month may be swapped', () => {
    expect(read('06/08/2018 10:07 PM')).toMatchObject([
      {ambiguous: {dayFirst: '2018-08-06T22:07', monthFirst: '2018-06-08T22:07'}}
    ])
    expect(read('06/08/2018 10:07 PM')?.[0]?.iso).toBeUndefined()
    expect(read('11/03/89')).toMatchObject([{ambiguous: {dayFirst: '1989-03-11', monthFirst: '1989-11-03'}}])
    expect(isoOf('05/05/2006')).toEqual(['2006-05-05'])
  })

  test('relative times have no date', () => {
    for (const text of [
      '1 hr 5 mins ago',
      'Published 2 hours ago',
      '5 days ago',
      'Just now',
      'vor 2 Stunden',
      'an hour ago'
    ]) {
      expect(read(text), text).toHaveLength(1)
      expect(read(text)?.[0]?.iso, text).toBeUndefined()
    }
  })

  test('a label makes up for a year', () => {
    expect(read('Published: Nov 21, 10:16 a.m.')).toMatchObject([{role: 'published', iso: '--11-21'}])
  })

  test('a time on its own line goes with the date above', () => {
    const flat = flatten('March 17, 2020\n7:23 AM EDT')
    const [day] = readTimestamps(flat, 0, 14) ?? []
    const [hour] = readTimestamps(flat, 15, flat.length) ?? []
    expect(hour).toMatchObject({timeOnly: true})
    expect(day && hour && withTime(flat, day, hour)).toMatchObject({
      start: 0,
      end: flat.length,
      iso: '2020-03-17T07:23-04:00',
      text: 'March 17, 2020 7:23 AM EDT'
    })
    expect(hour && withTime(flat, hour, hour)).toBeUndefined()
    expect(read('(Updated 11:55 am)')).toMatchObject([{timeOnly: true, role: 'updated'}])
  })
})

describe('what is no timestamp', () => {
  test.each([
    'Ruiz United Monday 8 p.m. January 30',
    'All of the news 14:22 September 15, 2021',
    'Source: it was said',
    '19/05/2021 - May 20, 2021',
    'Monday, January 30',
    'FRIDAY, Aug 26',
    '00:01:49',
    '7:30',
    '10 p.m.',
    'Harbor headlines round-up Nov 07, 1200',
    'Briefs Published on 05/04/2006',
    'Ferry sinks off coast November 22, 2025',
    '— Mayor Ana Ruiz (@mayorruiz) May 7, 2025',
    '60 YEARS AGO',
    'December 2021 (31)',
    'PORTO, Feb. 2, 2017 /NorthWire/ --',
    'Ana Ruiz   @anaruiz  /  2 days',
    'The report was published on March 4, 2020.',
    'On March 4, 2020, the court ruled',
    'published Jan. 2.',
    'May 16, 1988.',
    'a month ago.',
    '10-4-2',
    '10.04.11',
    'Rovers 3, United 5',
    '5 hours',
    '17 hours ago    Home and Garden',
    'Updated',
    '31/02/2020',
    'Feb 30, 2020',
    '25:10',
    'March 2020 - April 2021',
    '1 March 2020 - 4 March 2020',
    'Copyright 2020',
    '',
    '    '
  ])('%s', text => {
    expect(read(text)).toBeUndefined()
  })
})

describe('findTimestamp', () => {
  const find = (text: string) => findTimestamp(text, 0, text.length)
  test('finds the first full date and what it is', () => {
    expect(find('This report by The Northern Press was first published July 4, 2020.')).toMatchObject({
      text: 'July 4, 2020',
      iso: '2020-07-04',
      role: 'published'
    })
    expect(find('The page, updated on 6 March 2021 at 10:16 GMT, has more')).toMatchObject({
      iso: '2021-03-06T10:16Z',
      role: 'updated'
    })
    expect(find('Since May 3 the port has been shut; it opened on 4 May 1962')).toMatchObject({
      iso: '1962-05-04',
      role: 'unknown'
    })
  })
  test('finds nothing where there is no year', () => {
    expect(find('It was on Monday, January 30, that she left')).toBeUndefined()
  })
})

test('hostile lines are read in no time', () => {
  for (const piece of ['1', '12:', 'Mon ', 'Updated ', '| ', '06/08/', ' - ', 'a', '2020-01-01']) {
    const text = piece.repeat(20000)
    expect(readTimestamps(text, 0, text.length)).toBeUndefined()
    readTimestamps(text, 0, 240)
    findTimestamp(text, 0, text.length)
  }
})
