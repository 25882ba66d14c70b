import {describe, expect, it} from 'vitest'
import {extendByline, findLeadingByline, isAffiliation, readByline} from '../../src/fields/byline.ts'
import type {Byline} from '../../src/story/types.ts'

const agencies = new Set(
  'ap|afp|ana|petra|reuters|dpa|pti|cnn|bbc|bbc news|fox news|associated press|press association|canadian press|businessdesk|xinhua'.split(
    '|'
  )
)
const isAgency = (printed: string): boolean => agencies.has(printed.toLowerCase())

/** `Ann Mills @Lima [Staff Writer]`, one a person. */
function show(byline: Byline | undefined): string[] | undefined {
  return byline?.people.map(
    ({name, title, places}) =>
      name +
      (places.length > 0 ? ' @' + places.map(place => place.name).join('/') : '') +
      (title === undefined ? '' : ` [${title}]`)
  )
}
const read = (text: string, afterHeadline = false): string[] | undefined =>
  show(readByline(text, 0, text.length, {isAgency, afterHeadline}))

describe('readByline', () => {
  it.each<[string, string[] | undefined]>([
    ['Ann Mills, University of Leeds', ['Ann Mills']],
    ['Ann Mills, University of Leeds and Jon Roe, Chalmers University of Technology', ['Ann Mills', 'Jon Roe']],
    ['Ann de Mar, The Lake Institute; Jon Roe, Kings College', ['Ann de Mar', 'Jon Roe']],
    ['Ann Mills, University of Leeds and others', undefined],
    ['Ann Mills, Mill of Leeds', undefined]
  ])('reads academics below a headline: %s', (text, people) => {
    expect(read(text, true)).toEqual(people)
  })

  it.each<[string, string[]]>([
    ['By JANE DOE', ['Jane Doe']],
    ['By JANE DOE=', ['Jane Doe']],
    ['^By JANE DOE', ['Jane Doe']],
    ['-- By  Jane Doe', ['Jane Doe']],
    ['_By Jane Doe', ['Jane Doe']],
    ['@  By Jane Doe', ['Jane Doe']],
    ['(By Jane Doe)', ['Jane Doe']],
    ['By: Jane Doe', ['Jane Doe']],
    ['By Jane Doe.', ['Jane Doe']],
    ['BY TED NOON, REUTERS', ['Ted Noon']],
    ['by Maggie Poe, Reuters', ['Maggie Poe']],
    ['By Ann Mills, Bob Roe and Cy Poe in LIMA', ['Ann Mills @Lima', 'Bob Roe @Lima', 'Cy Poe @Lima']],
    ['By ANN MILLS and TED DE LA CRUZ in NEW YORK', ['Ann Mills @New York', 'Ted de la Cruz @New York']],
    ['By Ann Mills in Springfield, Ill.', ['Ann Mills @Springfield']],
    ['By Ann Mills & Bob Roe', ['Ann Mills', 'Bob Roe']],
    ['By SHAUN McDERMOTT and RITA O’HARA', ['Shaun McDermott', 'Rita O’Hara']],
    ['By John Smith Jr., AP', ['John Smith Jr.']],
    ['By Chen Wei-ling', ['Chen Wei-ling']],
    ['By Ana Lima', ['Ana Lima']],
    ['By ANA LIMA', ['Ana Lima']],
    ['By Petra Lind, dpa', ['Petra Lind']],
    ['By April Stone', ['April Stone']],
    ['Written by Eliza Ndey', ['Eliza Ndey']],
    ['Story by Ann Mills', ['Ann Mills']],
    ['Author: Ann Mills', ['Ann Mills']],
    ['By Ann Mills   | Fox News', ['Ann Mills']],
    ['By Ann Mills (Reuters)', ['Ann Mills']],
    ['By Ann Mills of The Daily Bugle', ['Ann Mills']],
    ['By Ann Mills for Reuters', ['Ann Mills']],
    ['By NEIL SHAW Associated Press', ['Neil Shaw']],
    ['By Tom Kras, The San Pedro Union-Tribune =', ['Tom Kras']],
    [
      'By Paul Rey, World Affairs correspondent, BBC News website',
      ['Paul Rey [World Affairs correspondent, BBC News website]']
    ],
    [
      'By Sam List, Press Association Political Correspondent',
      ['Sam List [Press Association Political Correspondent]']
    ],
    [
      "By DEREK SMALL and ANN O'MARA, Associated Press Writers",
      ['Derek Small [Associated Press Writer]', "Ann O'Mara [Associated Press Writer]"]
    ],
    ['By EILEEN GUERR ^Associated Press Writer', ['Eileen Guerr [Associated Press Writer]']],
    ['By JANE DOE Associated Press Writer', ['Jane Doe [Associated Press Writer]']],
    ['By Deborah Zab , Environment Correspondent', ['Deborah Zab [Environment Correspondent]']],
    ['By Con Cough Defence and Security Editor on the border', ['Con Cough [Defence and Security Editor]']],
    ['by Xinhua writers Li Ming, Wang Fang', ['Li Ming [Xinhua writer]', 'Wang Fang [Xinhua writer]']],
    ['By  Eric Burr  and Lu Jian - Analysis', ['Eric Burr', 'Lu Jian']],
    ['By Jim Lobe WASHINGTON', ['Jim Lobe @Washington']],
    ['By Laura Topp July 10, 2015', ['Laura Topp']],
    ['By Laura Topp   10/ 5/11 09:19 PM ET', ['Laura Topp']],
    ['By Ann Mills | The Daily Bugle | Posted 3 p.m.', ['Ann Mills']],
    ['By Ann Mills Ann Mills', ['Ann Mills']],
    ['By The Associated Press', ['The Associated Press']],
    ['By AGENCIES', ['AGENCIES']],
    ['By Reuters Staff', ['Reuters Staff']],
    ['By Our Correspondent', ['Our Correspondent']],
    ['By Staff Reporter BusinessDesk', ['Staff Reporter BusinessDesk']],
    ['By Ann Mills and agencies', ['Ann Mills', 'agencies']],
    ['Von Max Kraft und Uta Senn, dpa', ['Max Kraft', 'Uta Senn']],
    ['Por Ana Luz - Repórter da Agência Sul', ['Ana Luz [Repórter da Agência Sul]']]
  ])('%s', (text, people) => expect(read(text)).toEqual(people))

  it.each<[string, string[]]>([
    ['Martin Pere', ['Martin Pere']],
    ['ORLY HALPER', ['Orly Halper']],
    ['CAROLA B. GLICK', ['Carola B. Glick']],
    ['Mia Rab and Jordan Prest The Canadian Press', ['Mia Rab', 'Jordan Prest']],
    ['Cam Sims Chicago Tribune', ['Cam Sims']],
    ['Jane Doe, Reuters', ['Jane Doe']],
    ['Jane Doe   Political Correspondent', ['Jane Doe [Political Correspondent]']],
    ['Ann Mills - AFP', ['Ann Mills']],
    ['Paul Santa and Franca d’Emil', ['Paul Santa', 'Franca d’Emil']],
    ['Laura Topp July 10, 2015', ['Laura Topp']],
    ['Geir Moln / Fakta.no', ['Geir Moln', 'Fakta.no']],
    ['AFP', ['AFP']],
    ['The Associated Press', ['The Associated Press']],
    ['AFP/The Local', ['AFP', 'The Local']],
    ['PTI Mumbai', ['PTI @Mumbai']],
    ['Daily Star Staff', ['Daily Star Staff']],
    ['Guardian staff reporter', ['Guardian staff reporter']],
    ['Correspondents in London and Washington', ['Correspondents @London/Washington']],
    ['Reuters | Ann Mills', ['Ann Mills', 'Reuters']],
    ['Reuters |', ['Reuters']],
    ['Reuters ||| ', ['Reuters']],
    ['Ann Mills in Lima and agencies', ['Ann Mills @Lima']],
    ['Ann Mills, Bob Roe and agencies', ['Ann Mills', 'Bob Roe']],
    ['Ann Mills with news agencies', ['Ann Mills']]
  ])('%s below the headline', (text, people) => {
    expect(read(text, true)).toEqual(people)
    expect(read(text)).toBeUndefined()
  })

  it.each([
    'ABBY Mills is here',
    'By Monday the army had left the town.',
    'By contrast, sales fell.',
    'By contrast, Ward Mills of Acme Securities said it would rise',
    'By evening, the promised visit to the site, in Rabta 60 miles',
    'By the numbers',
    'By then the U.S. had left',
    'By a 6-3 vote, the justices upheld the ruling',
    'By late Monday, thunderstorms had come',
    'By hand, the workers dug',
    'By Popular Demand',
    'By Royal Appointment',
    'By Land and Sea',
    'By Market Value',
    'By Law Firms Are Hit Hard',
    'by the end of the year.',
    'by the Arab Repair Yard Co.',
    'by Yasser Mills, chairman of the organization.',
    'BY THE RESUMPTION OF ATTACKS AGAINST TOWNS, TWO OF WHICH WERE',
    'By "Jane Doe"',
    'Email the author',
    'Por Favor',
    'Von der Heide',
    'Reporting by Jane Doe',
    'By',
    ''
  ])('refuses %s', text => expect(read(text, true)).toBeUndefined())

  it.each([
    'World News',
    'Middle East',
    'Breaking News',
    'Oil Prices Up',
    'AM-Oil Prices,0202',
    'Castro Rejects Soviet Reforms',
    'Associated Press Writer',
    'AP Military Writer',
    'Special to The Bugle',
    "Editor's Note",
    'Wayne Stone, 35, of Loveland shot at the door',
    'FORT MILLS, Tex., March 20 -',
    'New York',
    'South Africa',
    'Keir Stone,',
    'ACCOUNTING SHUFFLE: Arthur Mills Restructures',
    'Share this'
  ])('refuses %s below the headline', text => expect(read(text, true)).toBeUndefined())

  it('gives the line without its marks', () => {
    const flat = 'x -- By  JANE  DOE= '
    expect(readByline(flat, 1, flat.length, {isAgency})).toEqual({
      start: 2,
      end: 19,
      text: 'JANE DOE',
      people: [{name: 'Jane Doe', start: 9, end: 18, places: []}]
    })
  })
})

describe('isAffiliation', () => {
  const affiliation = (text: string): string | undefined => isAffiliation(text, 0, text.length, {isAgency})
  it.each([
    ['Associated Press Writer', 'Associated Press Writer'],
    ['^Associated Press Writer', 'Associated Press Writer'],
    ['Assocaited Press Writer', 'Assocaited Press Writer'],
    ['AP Sports Writer', 'AP Sports Writer'],
    ['Associated Press=', 'Associated Press'],
    ['Reuters', 'Reuters'],
    ['Staff Writer', 'Staff Writer'],
    ['Staff Writers', 'Staff Writers'],
    ['Religion Editor', 'Religion Editor'],
    ['Political Correspondent, Press Association', 'Political Correspondent, Press Association'],
    ['Staff Reporter of The San Pedro Journal', 'Staff Reporter of The San Pedro Journal'],
    ['The San Pedro Union-Tribune', 'The San Pedro Union-Tribune'],
    ['Of The Morning Bugle', 'Of The Morning Bugle'],
    ['For The Associated Press', 'For The Associated Press'],
    ['Special to The San Pedro Post', 'Special to The San Pedro Post'],
    ['San Pedro News, Lima', 'San Pedro News, Lima'],
    ['Reuters in Lima', 'Reuters in Lima'],
    ['Reporting from Lima', 'Reporting from Lima'],
    ['c. 1998 San Pedro News Service', 'c. 1998 San Pedro News Service']
  ])('%s', (text, value) => expect(affiliation(text)).toBe(value))

  it.each([
    'The president said',
    'He was a staff writer.',
    'WASHINGTON',
    'Jan 4',
    'A man died',
    'World News',
    'By Jane Doe, AP Sports Writer',
    'Jane Doe, San Pedro Post',
    'Jane Doe, Lima',
    'Reporting from the front',
    'The president said in Lima',
    'Editor: Jane Doe',
    ''
  ])('refuses %s', text => expect(affiliation(text)).toBeUndefined())
})

describe('extendByline', () => {
  it('gives the title to all', () => {
    const byline = readByline('By ANN MILLS and BOB ROE', 0, 24)
    expect(byline && extendByline(byline, {start: 25, end: 38}, 'Staff Writers')).toMatchObject({
      start: 0,
      end: 38,
      text: 'ANN MILLS and BOB ROE, Staff Writers',
      people: [
        {name: 'Ann Mills', title: 'Staff Writer'},
        {name: 'Bob Roe', title: 'Staff Writer'}
      ]
    })
  })

  it('makes no title of an organisation', () => {
    const byline = readByline('By ANN MILLS', 0, 12)
    expect(byline && extendByline(byline, {start: 13, end: 29}, 'Associated Press').people[0]?.title).toBeUndefined()
  })
})

describe('findLeadingByline', () => {
  const find = (text: string): [string[] | undefined, string] | undefined => {
    const found = findLeadingByline(text, 0, text.length, {isAgency})
    return found && [show(found.byline), text.slice(found.end).trim()]
  }
  it.each<[string, string[], string]>([
    [
      'By Ann Mills TORONTO, Sept 11 (Reuters) - Shares fell',
      ['Ann Mills'],
      'TORONTO, Sept 11 (Reuters) - Shares fell'
    ],
    [
      'By Ann Mills and Bob Roe NEW YORK (Reuters) - Shares fell',
      ['Ann Mills', 'Bob Roe'],
      'NEW YORK (Reuters) - Shares fell'
    ],
    [
      'By Ann Mills, Environment Correspondent WASHINGTON (Reuters) - It rained',
      ['Ann Mills [Environment Correspondent]'],
      'WASHINGTON (Reuters) - It rained'
    ],
    ['BY ANN MILLS LONDON, March 4 - It rained', ['Ann Mills'], 'LONDON, March 4 - It rained'],
    ['By Ann Mills Sept 11 (Reuters) - It rained', ['Ann Mills'], 'Sept 11 (Reuters) - It rained'],
    ['By Ann Mills (Reuters) - It rained', ['Ann Mills'], '(Reuters) - It rained'],
    ['By Ann Mills Geneva, Sept 5 (AFP) - It rained', ['Ann Mills'], 'Geneva, Sept 5 (AFP) - It rained'],
    ['By J.R. Mills III LIMA (Reuters) - It rained', ['J.R. Mills III'], 'LIMA (Reuters) - It rained']
  ])('%s', (text, people, rest) => expect(find(text)).toEqual([people, rest]))

  it.each([
    'By Monday NATO had (reportedly) left',
    'By then the U.S. had left (AP) - more',
    'By Ann Mills said on Monday',
    'Ann Mills LIMA (Reuters) - It rained',
    'By Ann Mills'
  ])('refuses %s', text => expect(find(text)).toBeUndefined())
})
