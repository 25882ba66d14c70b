/**
 * Phrases of a sentence with their values, and what looks like a date and is
 * none. The story is of Wednesday, February 7, 2024.
 */
import {describe, expect, it} from 'vitest'
import {parseStory} from '../../../src/index.ts'
import type {ParseOptions, Story} from '../../../src/index.ts'

const dateline = 'OSLO (AP) - '

function parse(sentence: string, options: ParseOptions = {publishedAt: '2024-02-07'}): Story {
  return parseStory(`Mill reopens\n\n${dateline}The mill is open again.\n\n${sentence}`, options)
}

/** `Friday=2024-02-02`, in order. */
function read(sentence: string, options?: ParseOptions): string[] {
  return parse(sentence, options).dates.map(
    ({text, iso, endIso}) => `${text}=${iso ?? '?'}${endIso === undefined ? '' : `/${endIso}`}`
  )
}

describe('dates of a sentence', () => {
  it.each<[sentence: string, ...dates: string[]]>([
    // days
    ['It burned on January 30, 2024, they said.', 'January 30, 2024=2024-01-30'],
    ['It burned on 30 January 2024, they said.', '30 January 2024=2024-01-30'],
    ['It burned on the 5th of June, 2021.', '5th of June, 2021=2021-06-05'],
    ['It burned on the fifth of June.', 'fifth of June=2023-06-05'],
    ['It burned on 2024-01-30.', '2024-01-30=2024-01-30'],
    ['It burned on Jan. 30, they said.', 'Jan. 30=2024-01-30'],
    ['It burned on Nov. 10 and was rebuilt.', 'Nov. 10=2023-11-10'],
    ['It will open on March eighth.', 'March eighth=2024-03-08'],
    ['It burned on Sunday, Feb. 4, they said.', 'Sunday, Feb. 4=2024-02-04'],
    ['It burned on Christmas Eve in a storm.', 'Christmas Eve=2023-12-24'],
    // weekdays and the tense of their clause
    ['The mayor said so on Friday.', 'Friday=2024-02-02'],
    ['The mayor said so on Wednesday.', 'Wednesday=2024-02-07'],
    ['The council will meet on Friday.', 'Friday=2024-02-09'],
    ['On Friday, the council will meet.', 'Friday=2024-02-09'],
    ['On Friday, the council met.', 'Friday=2024-02-02'],
    ['The mayor said on Tuesday that the council will meet on Friday.', 'Tuesday=2024-02-06', 'Friday=2024-02-09'],
    ['They agreed to meet on Friday.', 'Friday=2024-02-09'],
    // a paper's name is none
    ['The Sunday Times said on Friday it was sold.', 'Friday=2024-02-02'],
    ['The mail on Sunday was late.', 'Sunday=2024-02-04'],
    ['The mayor said on Sunday World Mills would pay.', 'Sunday=2024-02-04'],
    ['They went to see the mill on Friday.', 'Friday=2024-02-02'],
    ['A vote is due on Friday.', 'Friday=2024-02-09'],
    ['The council meets on Friday to discuss the mill.', 'Friday=2024-02-09'],
    ['The council has a session on Friday to discuss the mill.', 'Friday=2024-02-09'],
    ['The council refused on Friday to discuss the mill.', 'Friday=2024-02-02'],
    ['The mayor on Friday is to meet the council.', 'Friday=2024-02-09'],
    ['Talks were to go on Friday.', 'Friday=2024-02-09'],
    ['The mayor would not confirm that on Friday.', 'Friday=2024-02-02'],
    ['The mayor announced plans Friday to rebuild it.', 'Friday=2024-02-02'],
    ['The fire prompted the mayor on Friday to seek help.', 'Friday=2024-02-02'],
    ["The town is awaiting Friday's vote.", 'Friday=2024-02-09'],
    ["The town is calm ahead of Friday's vote.", 'Friday=2024-02-09'],
    ['It stays shut until Monday.', 'Monday=2024-02-12'],
    ['Until Monday, nobody had seen the mill.', 'Monday=2024-02-05'],
    ["Friday's fire took the mill.", 'Friday=2024-02-02'],
    // an appointment may be to come, a ruling has been
    ["Friday's council vote will be close.", 'Friday=2024-02-09'],
    ["Friday's vote was close.", 'Friday=2024-02-02'],
    ["Friday's ruling will be felt.", 'Friday=2024-02-02'],
    ["The town is waiting for Friday's vote.", 'Friday=2024-02-09'],
    // the present tense of a timetable
    ['The trial begins at 9 a.m. Friday.', '9 a.m. Friday=2024-02-09T09:00'],
    ['The vote takes place on Sunday.', 'Sunday=2024-02-11'],
    ['The season kicks off on Saturday.', 'Saturday=2024-02-10'],
    ['Voters go to the polls on Sunday.', 'Sunday=2024-02-11'],
    ['Members vote Sunday.', 'Sunday=2024-02-11'],
    ['Elections are on Sunday.', 'Sunday=2024-02-11'],
    ['Elections were on Sunday.', 'Sunday=2024-02-04'],
    ['They lost the vote Sunday.', 'Sunday=2024-02-04'],
    ['Several refused to go to the polls on Sunday.', 'Sunday=2024-02-04'],
    // weekdays of a week, weekends
    ['It burned on Tuesday of last week.', 'Tuesday of last week=2024-01-30'],
    ['It burned Tuesday night last week.', 'Tuesday night last week=2024-01-30'],
    ['It opens Monday next week.', 'Monday next week=2024-02-12'],
    ['It burned over the weekend.', 'the weekend=2024-02-03/2024-02-04'],
    ['It will open over the weekend.', 'the weekend=2024-02-10/2024-02-11'],
    ['The mayor, who will retire, was heard last Friday.', 'last Friday=2024-02-02'],
    ['The mayor is heard this coming Sunday.', 'this coming Sunday=2024-02-11'],
    ['The mayor is heard next Friday.', 'next Friday=2024-02-16'],
    ['It burned on Tuesday night.', 'Tuesday night=2024-02-06'],
    ['It burned early Tuesday.', 'early Tuesday=2024-02-06'],
    // days from the story's own
    ['It burned yesterday.', 'yesterday=2024-02-06'],
    ['It opens tomorrow.', 'tomorrow=2024-02-08'],
    ['It burned the day before yesterday.', 'the day before yesterday=2024-02-05'],
    ['It burned early this morning.', 'early this morning=2024-02-07'],
    ['It burned last night.', 'last night=2024-02-06'],
    // days that stand for an event
    ['It was shut after the Sept. 11 attacks.', 'Sept. 11=2001-09-11'],
    ['It was shut after the Oct. 7 Hamas attack.', 'Oct. 7=2023-10-07'],
    ['It was shut after the Sept. 11 fire.', 'Sept. 11=2023-09-11'],
    ['It burned three days ago.', 'three days ago=2024-02-04'],
    ['It burned a week or so ago.', 'a week or so ago=2024-01-29/2024-02-04'],
    ['It burned a month or two ago.', 'a month or two ago=2024-01'],
    ['It will open two weeks hence.', 'two weeks hence=2024-02-19/2024-02-25'],
    ['It will open three weeks from now.', 'three weeks from now=2024-02-26/2024-03-03'],
    ['It is three weeks from the mill.'],
    ['It was shut a year before the war.'],
    ['It was a year-long work.'],
    ['The week-old mill burned.'],
    ['They sing on This Week.'],
    ['Sales rose in the quarter of the flood.'],
    ['It will be done later in the year.', 'later in the year=2024'],
    ['It was shut early in the month.', 'early in the month=2024-02'],
    ['It was shut for the full year.', 'the full year=2024'],
    ['It opens a week from Tuesday.', 'a week from Tuesday=2024-02-20'],
    ['It burned two days before Christmas.', 'two days before Christmas=2023-12-23'],
    // periods
    ['It burned last week.', 'last week=2024-01-29/2024-02-04'],
    ['It burned two weeks ago.', 'two weeks ago=2024-01-22/2024-01-28'],
    ['It was sold earlier this month.', 'earlier this month=2024-02'],
    ['It was sold two months ago.', 'two months ago=2023-12'],
    ['It was sold nearly four years ago.', 'nearly four years ago=2020'],
    ['It was sold late last year.', 'late last year=2023'],
    ['Profit was up from a year earlier.', 'a year earlier=2023'],
    ['It was sold twenty-five years ago.', 'twenty-five years ago=1999'],
    ['It was sold a decade ago.', 'a decade ago=2014'],
    ['It was sold in the last decade.', 'the last decade=?'],
    ['It will be sold in three weeks.', 'in three weeks=2024-02-26/2024-03-03'],
    // months, quarters, years
    ['It was sold in late November.', 'late November=2023-11'],
    ['It was sold in May 2019.', 'May 2019=2019-05'],
    ['It was sold last June.', 'last June=2023-06'],
    ['It was sold in October of last year.', 'October of last year=2023-10'],
    ['It will be sold in April next year.', 'April next year=2025-04'],
    ['It will be sold in April.', 'April=2024-04'],
    ['It earned more in the fourth quarter.', 'fourth quarter=2023-10/2023-12'],
    ['It earned more in the third quarter of 2019.', 'third quarter of 2019=2019-07/2019-09'],
    ['It earned more in Q3, the mill said.', 'Q3=2023-07/2023-09'],
    ["It earned more in last year's third quarter.", "last year's third quarter=2023-07/2023-09"],
    [
      'It earned more in the fourth quarter than in the year-ago quarter.',
      'fourth quarter=2023-10/2023-12',
      'year-ago quarter=2022-10/2022-12'
    ],
    ['It earned more in Q3 2019.', 'Q3 2019=2019-07/2019-09'],
    ['It earned more in Q4 than before.', 'Q4=2023-10/2023-12'],
    ['It won in the 2010/11 season.', '2010/11=2010/2011'],
    ['It was built in 1911.', '1911=1911'],
    ['It was built for the 1996 campaign.', '1996=1996'],
    ['Its record year was 1984, they said.', '1984=1984'],
    ['It was built in the mid-1990s.', 'mid-1990s=1990/1999'],
    ["It was built in the '60s.", "'60s=1960/1969"],
    ['It was built in the late sixties.', 'late sixties=1960/1969'],
    ['It was built in nineteen ninety-six.', 'nineteen ninety-six=1996'],
    ['It was sold in the summer of 1998.', 'summer of 1998=1998'],
    ['It was sold last summer.', 'last summer=?'],
    // ranges
    ['It was shut from March 3 to 5.', 'March 3 to 5=2023-03-03/2023-03-05'],
    ['It was shut Jan. 4-7.', 'Jan. 4-7=2024-01-04/2024-01-07'],
    ['It was shut from Dec. 30 to Jan. 2.', 'Dec. 30 to Jan. 2=2023-12-30/2024-01-02'],
    ['It was shut from Monday to Tuesday.', 'Monday to Tuesday=2024-02-05/2024-02-06'],
    ['It was shut between 1998 and 2001.', '1998 and 2001=1998/2001'],
    ['It was shut from August 2009 to April 2010.', 'August 2009 to April 2010=2009-08/2010-04'],
    ['It was shut in the week of Jan. 22.', 'week of Jan. 22=2024-01-22/2024-01-28'],
    // from the date before
    [
      'It was sold in July 2021, and in the following month it burned.',
      'July 2021=2021-07',
      'the following month=2021-08'
    ],
    ['It was sold on May 5, 2021, and burned that day.', 'May 5, 2021=2021-05-05', 'that day=2021-05-05'],
    // times
    ['It burned at 9 a.m. EST on Tuesday.', '9 a.m. EST on Tuesday=2024-02-06T09:00-05:00'],
    ['It burned on Tuesday at 9:30 a.m.', 'Tuesday at 9:30 a.m.=2024-02-06T09:30'],
    ['It burned at 10:35 a.m. (0735 GMT) Friday.', '10:35 a.m. (0735 GMT) Friday=2024-02-02T10:35+03:00'],
    ['Shares were down by 0915 GMT.', '0915 GMT=2024-02-07T09:15Z'],
    ['It burned on Monday, and at 0915 GMT it was out.', 'Monday=2024-02-05', '0915 GMT=2024-02-05T09:15Z'],
    [
      'It burned at 1700 local time (1600 GMT) on Tuesday.',
      '1700 local time (1600 GMT) on Tuesday=2024-02-06T17:00+01:00'
    ],
    ['It burned in the night (1600 GMT) on Tuesday.', '(1600 GMT) on Tuesday=2024-02-06T16:00Z'],
    ['It burned at 9 a.m. AST on Tuesday.', '9 a.m. AST on Tuesday=2024-02-06T09:00'],
    ['It burned at noon Saturday.', 'noon Saturday=2024-02-03T12:00'],
    ['It burned at midnight Friday.', 'midnight Friday=2024-02-02'],
    [
      'It burned at half past three in the afternoon on Friday.',
      'half past three in the afternoon on Friday=2024-02-02T15:30'
    ]
  ])('%s', (sentence, ...dates) => {
    expect(read(sentence)).toEqual(dates)
  })

  it('in a telex', () => {
    const text = 'THE MILL BURNED ON 5 MARCH 1989. IT OPENED AGAIN TODAY. OFFICIALS MAY ASK FOR MORE.'
    const {dates} = parseStory(text, {publishedAt: '1989-04-02'})
    expect(dates.map(({text: words, iso}) => `${words}=${iso ?? '?'}`)).toEqual([
      '5 MARCH 1989=1989-03-05',
      'TODAY=1989-04-02'
    ])
  })

  it('in another language, where year and figures are printed', () => {
    const story = parseStory(
      'El molino\n\nLIMA (EFE) - El molino se quemó el 1 de mayo de 2020 y los vecinos no saben por qué, dijo la alcaldesa el lunes.',
      {publishedAt: '2024-02-07'}
    )
    expect(story.dates.map(({text, iso}) => `${text}=${iso ?? '?'}`)).toEqual(['1 de mayo de 2020=2020-05-01'])
  })
})

describe('no dates', () => {
  it.each([
    'The mill earned more in its fiscal third quarter.',
    'It earned more in fiscal Q3.',
    'Oil was up 5/16 and 2010/12 of it.',
    'It was on “This Morning”.',
    'The plan is called Agenda 2030.',
    'The mill has Windows 2000 on its machines.',
    'She drove a 1998 Ford to the mill.',
    "Ruiz's 1987 Chevrolet stood there.",
    'Some 2000 people came.',
    'Nearly 2000 dead were counted.',
    'The mill has a staff of 1987 workers.',
    'The mill cost $1998 to mend.',
    'The mill made 1,987 sacks.',
    'The plot is 5/16 of an inch too small.',
    'It burned on 10/11/2023, the report says.',
    'It was shut for two weeks.',
    'The council meets every Friday.',
    'He wore it on Good Friday.',
    'The Sunday Times said so.',
    'He told the Mail on Sunday that it had sunk.',
    'She is in her 40s.',
    'The mayor may be back, and April Jones too.',
    'They march to the mill.',
    'The story ran in USA Today.',
    '“Saturday Night Live” was on.',
    'It is a mill for the world of tomorrow.',
    "Nobody wants it in today's world.",
    'The team won 3-2 after 90 minutes.',
    'It was the first time in 5 to 6 years.',
    'Flight 1998 was late.',
    'Dial 1999.5 for help.',
    'He is a 44-year-old miller.'
  ])('%s', sentence => {
    expect(read(sentence)).toEqual([])
  })
})

describe('without a day to start from', () => {
  const {dates, messages} = parse(
    'It burned on Friday, on Jan. 30, and last year. It was built in 1911 and sold on May 5, 2021.',
    {}
  )

  it('only what names its year has a value', () => {
    expect(dates.map(({text, iso}) => `${text}=${iso ?? '?'}`)).toEqual([
      'Friday=?',
      'Jan. 30=--01-30',
      'last year=?',
      '1911=1911',
      'May 5, 2021=2021-05-05'
    ])
  })

  it('one message says so', () => {
    const [message, ...more] = messages.filter(({rule}) => rule === 'no-reference-date')
    expect(message?.reason).toContain('3 of its dates')
    expect(more).toEqual([])
  })

  it('says nothing where all is known', () => {
    const {messages: none} = parse('It was built in 1911.', {})
    expect(none.some(({rule}) => rule === 'no-reference-date')).toBe(false)
  })
})

describe('what comes from the reference', () => {
  it.each([
    ['It burned on Friday.', true],
    ['It burned on Jan. 30.', true],
    ['It burned on Jan. 30, 2024.', undefined],
    ['It was built in 1911.', undefined],
    ['It was built last year.', true]
  ])('%s', (sentence, inferred) => {
    expect(parse(sentence).dates[0]?.inferred).toBe(inferred)
  })

  it('a month tells no day', () => {
    expect(read('It burned on Friday, and last year.', {publishedAt: '2024-02'})).toEqual([
      'Friday=?',
      'last year=2023'
    ])
  })
})

describe('the zone of times that name none', () => {
  it.each([
    ['America/New_York', '2024-02-06T09:30-05:00'],
    ['Asia/Kolkata', '2024-02-06T09:30+05:30'],
    ['+01:00', '2024-02-06T09:30+01:00'],
    ['Z', '2024-02-06T09:30Z']
  ])('%s', (timezone, iso) => {
    const {dates} = parse('It burned on Tuesday at 9:30 a.m.', {publishedAt: '2024-02-07', timezone})
    expect(dates[0]?.iso).toBe(iso)
  })

  it('is of that day, summer time and all', () => {
    const options = {publishedAt: '2024-07-10', timezone: 'America/New_York'}
    expect(parse('It burned on Tuesday at 9:30 a.m.', options).dates[0]?.iso).toBe('2024-07-09T09:30-04:00')
  })

  it('leaves times with a zone alone', () => {
    const options = {publishedAt: '2024-02-07', timezone: 'Asia/Tokyo'}
    expect(parse('It burned at 9 a.m. EST on Tuesday.', options).dates[0]?.iso).toBe('2024-02-06T09:00-05:00')
  })

  it('says which day an instant falls on', () => {
    const options = {publishedAt: '2024-02-08T02:00Z', timezone: 'America/New_York'}
    expect(parse('It burned today.', options).dates[0]?.iso).toBe('2024-02-07')
  })
})

describe('quotes', () => {
  it('point to the date that they were said on', () => {
    const {quotes, dates} = parse('In 1911 the mill was built. "It is open," the mayor, Ana Ruiz, said on Tuesday.')
    const [quote] = quotes
    expect(quote?.date === undefined ? undefined : dates[quote.date]).toMatchObject({
      text: 'Tuesday',
      iso: '2024-02-06'
    })
  })
})
