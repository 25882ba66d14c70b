import {describe, expect, it} from 'vitest'
import {findTrailingCredits, readCredits} from '../../src/fields/credits.ts'
import type {Credit} from '../../src/story/types.ts'

const agencies = new Set(
  'reuters afp ap dpa pti ani aap sda voa bernama agerpres app bss ansa cnn|associated press|voa news'
    .split('|')
    .flatMap(names => (names.includes('press') || names.includes('news') ? [names] : names.split(' ')))
)
const isAgency = (printed: string): boolean => agencies.has(printed.toLowerCase())
const context = {isAgency, bylineNames: ['Ann Mills', 'Bob Roe']}

/** `editing: Ann Mills @Lima | Bob Roe`, one a credit. */
function show(credits: Credit[] | undefined): string[] | undefined {
  return credits?.map(
    ({roles, people}) =>
      roles.join('+') +
      ': ' +
      people
        .map(({name, places}) => name + (places.length > 0 ? ' @' + places.map(place => place.name).join('/') : ''))
        .join(' | ')
  )
}
const read = (text: string): string[] | undefined => show(readCredits(text, 0, text.length, context))

describe('roles in brackets', () => {
  it.each<[string, string[]]>([
    ['(Reporting by Cy Poe; Editing by Di Ray)', ['reporting: Cy Poe', 'editing: Di Ray']],
    ['(Reporting by Cy Poe ; editing by Di Ray )', ['reporting: Cy Poe', 'editing: Di Ray']],
    ['(Reporting by Cy Poe, editing by Di Ray)', ['reporting: Cy Poe', 'editing: Di Ray']],
    ['(Reporting by Cy Poe in Lima. Editing by Di Ray)', ['reporting: Cy Poe @Lima', 'editing: Di Ray']],
    ['(Reporting by Cy Poe editing by Di Ray)', ['reporting: Cy Poe', 'editing: Di Ray']],
    ['(Reporting by Cy Poe) (Editing by Di Ray)', ['reporting: Cy Poe', 'editing: Di Ray']],
    ['(Reporting by Cy Poe; Editing by Di Ray).', ['reporting: Cy Poe', 'editing: Di Ray']],
    ['[Reporting by Cy Poe; Editing by Di Ray]', ['reporting: Cy Poe', 'editing: Di Ray']],
    ['(Reporting by Cy Poe; Editing by Di Ray', ['reporting: Cy Poe', 'editing: Di Ray']],
    ['(Reporting By Cy Poe; Editing by; Di Ray)', ['reporting: Cy Poe', 'editing: Di Ray']],
    [
      '(Reporting by Cy Poe; Editing by Di Ray/Ed Orr/Flo Tan)',
      ['reporting: Cy Poe', 'editing: Di Ray | Ed Orr | Flo Tan']
    ],
    ['(Writing by Cy Poe/Editing by Di Ray)', ['writing: Cy Poe', 'editing: Di Ray']],
    [
      '(Additional reporting by Cy Poe in Lima; Di Ray in Oslo, Writing by Ed Orr)',
      ['additional-reporting: Cy Poe @Lima | Di Ray @Oslo', 'writing: Ed Orr']
    ],
    ['(Writing by Cy Poe; and Di Ray; editing by Ed Orr)', ['writing: Cy Poe | Di Ray', 'editing: Ed Orr']],
    [
      '(Reporting by Cy Poe in Washington, D.C. Additional reporting by Di Ray)',
      ['reporting: Cy Poe @Washington', 'additional-reporting: Di Ray']
    ],
    ['(Reporting by Cy Poe in SINGAPORE:; Editing by Di Ray)', ['reporting: Cy Poe @Singapore', 'editing: Di Ray']],
    [
      '(Reporting by Cy Poe, with additional reporting by Di Ray in Lima, 202-555-0100, editing by Ed Orr)',
      ['reporting: Cy Poe', 'additional-reporting: Di Ray @Lima', 'editing: Ed Orr']
    ],
    ['(Additional reporting and writing by Cy Poe)', ['additional-reporting+additional-writing: Cy Poe']],
    ['(Reporting and writing by Cy Poe)', ['reporting+writing: Cy Poe']],
    ['(Writing and additional reporting by Cy Poe)', ['writing+additional-reporting: Cy Poe']],
    ['(Reporting, writing and editing by Cy Poe)', ['reporting+writing+editing: Cy Poe']],
    ['(Additional polling and reporting by Cy Poe)', ['polling+additional-reporting: Cy Poe']],
    ['(Reporting also by Cy Poe)', ['reporting: Cy Poe']],
    ['(Polling led by Cy Poe in Lima)', ['polling: Cy Poe @Lima']],
    ['(Compiled by Cy Poe, editing in Lima by Di Ray)', ['compiling: Cy Poe', 'editing: Di Ray @Lima']],
    ['(Additional by Cy Poe; Editing by Di Ray)', ['additional-reporting: Cy Poe', 'editing: Di Ray']],
    ['(Reporting Lima policy team, writing by Cy Poe)', ['reporting: Lima policy team', 'writing: Cy Poe']],
    ['(Writing Cy Poe; edited Di Ray)', ['writing: Cy Poe', 'editing: Di Ray']],
    [
      '(Reporing by Cy Poe; additonal reporting by Di Ray; edting by Ed Orr)',
      ['reporting: Cy Poe', 'additional-reporting: Di Ray', 'editing: Ed Orr']
    ],
    ['(Reporting by Cy Poe; editing my Di Ray)', ['reporting: Cy Poe', 'editing: Di Ray']],
    [
      '(Reporting by Reuters bureaux, compiled by World Desk Asia)',
      ['reporting: Reuters bureaux', 'compiling: World Desk Asia']
    ],
    [
      '(Additional reporting from bureaus across Europe; Editing by Cy Poe)',
      ['additional-reporting: bureaus across Europe', 'editing: Cy Poe']
    ],
    ['(Reporting by IMF reporting team; Editing by Cy Poe)', ['reporting: IMF reporting team', 'editing: Cy Poe']],
    ['(Lima newsroom; Editing by Cy Poe)', ['reporting: Lima newsroom', 'editing: Cy Poe']],
    ['(By Cy Poe and Di Ray; Editing by Ed Orr)', ['reporting: Cy Poe | Di Ray', 'editing: Ed Orr']],
    [
      '(Graphics by Cy Poe, data analysis by Di Ray; editing by Ed Orr)',
      ['graphics: Cy Poe', 'research: Di Ray', 'editing: Ed Orr']
    ],
    ['(Translated by Cy Poe from Spanish)', ['translating: Cy Poe']],
    ['(Created by Cy Poe)', ['production: Cy Poe']],
    ['(Reporting by Cy Poe; desking by Di Ray)', ['reporting: Cy Poe', 'desking: Di Ray']],
    [
      '(Reporting by Cy Poe; Di Ray in Lima contributed; editing by Ed Orr)',
      ['reporting: Cy Poe', 'contributing: Di Ray @Lima', 'editing: Ed Orr']
    ],
    ['(Editing by Cy Poe; To query or comment on this story email desk@example.com)', ['editing: Cy Poe']],
    ['(Editing by Cy Poe; For all the latest sports news go to our site)', ['editing: Cy Poe']],
    ['(Corrects spelling in paragraph 3; editing by Cy Poe)', ['editing: Cy Poe']],
    [
      '(Reporting by Cy Poe) ((cy.poe@example.com; +1 202 555 0100; Messaging: cy.poe@example.net))',
      ['reporting: Cy Poe']
    ],
    ['(Editing by xxx)', ['editing: ']],
    ['(Source: dpa; Editing by Cy Poe)', ['source: dpa', 'editing: Cy Poe']],
    [
      '(Sources: dpa, AFP. Writing by Cy Poe; editing by Di Ray)',
      ['source: dpa | AFP', 'writing: Cy Poe', 'editing: Di Ray']
    ],
    ['(Source: dpa, Cy Poe)', ['source: dpa | Cy Poe']],
    ['(Based on reporting by AFP and Reuters)', ['reporting: AFP | Reuters']],
    ['(Based on reporting by Cy Poe in Lima and AFP)', ['reporting: Cy Poe @Lima | AFP']]
  ])('%s', (text, credits) => expect(read(text)).toEqual(credits))
})

describe('roles without brackets', () => {
  it.each<[string, string[]]>([
    [
      'Reporting by Cy Poe in The Hague; Writing by Di Ray; Editing by Ed Orr',
      ['reporting: Cy Poe @The Hague', 'writing: Di Ray', 'editing: Ed Orr']
    ],
    [
      'Reporting by Cy Poe, additional reporting by Di Ray, Editing by Ed Orr',
      ['reporting: Cy Poe', 'additional-reporting: Di Ray', 'editing: Ed Orr']
    ],
    ['– additional reporting by Cy Poe', ['additional-reporting: Cy Poe']],
    ['*Writing by Cy Poe', ['writing: Cy Poe']],
    ['- Reporting by: Cy Poe in Lima, Di Ray in Oslo', ['reporting: Cy Poe @Lima | Di Ray @Oslo']],
    ['- Reporting by: Cy Poe, The San Pedro Union-Tribune', ['reporting: Cy Poe']],
    ['- Editing by: Cy Poe, +49 30 555 0100, <desk@example.com>', ['editing: Cy Poe']],
    ['- Autor/in: Uta Kraft (Minden) +49 163 5550100,', ['reporting: Uta Kraft @Minden']],
    ['Reporter: Budi Santo Editor: Ida Sari', ['reporting: Budi Santo', 'editing: Ida Sari']],
    ['Edição: Ana Luz', ['editing: Ana Luz']],
    [
      'AGERPRES (RO - author: Ana Pop, editor: Ion Rus; EN - author: Dan Ursu)',
      ['writing: Ana Pop', 'editing: Ion Rus', 'writing: Dan Ursu']
    ],
    ['AGERPRES/(AS - autor: Ana Pop, editor: Ion Rus)', ['reporting: Ana Pop', 'editing: Ion Rus']],
    ['Edited by Ada Obi', ['editing: Ada Obi']],
    ['Contributing: Cy Poe and Di Ray, USA TODAY.', ['contributing: Cy Poe | Di Ray']],
    [
      '— By Cy Poe in Halifax, with files from Di Ray in Fredericton.',
      ['reporting: Cy Poe @Halifax', 'contributing: Di Ray @Fredericton']
    ],
    ['--With assistance from Cy Poe in Lima and Di Ray.', ['contributing: Cy Poe @Lima | Di Ray']],
    ['With reporting by AP, AFP, and Reuters', ['source: AP | AFP | Reuters']],
    ['Based on reporting by AP, AFP, and Reuters', ['reporting: AP | AFP | Reuters']],
    ['Source: dpa; Editing by Cy Poe', ['source: dpa', 'editing: Cy Poe']],
    ['Source: City of Lima, newspaper El Puerto', ['source: City of Lima | newspaper El Puerto']],
    ['Source: Ministry of Fish, Lima', ['source: Ministry of Fish, Lima']],
    ['With reporting by Cy Poe in Lima and AFP', ['reporting: Cy Poe @Lima', 'source: AFP']],
    [
      'To contact the reporters on this story: Cy Poe in Morro, Peru, at cpoe@example.net; Di Ray in Oslo at dray@example.net.',
      ['reporting: Cy Poe @Morro | Di Ray @Oslo']
    ],
    [
      'To contact the reporter on this story: Cy Poe in Oslo at cpoe@example.net; To contact the editor responsible for this story: Di Ray at dray@example.net',
      ['reporting: Cy Poe @Oslo', 'editing: Di Ray']
    ],
    [
      'To contact the editors responsible for this story: Cy Poe at cpoe@example.net Di Ray at dray@example.net',
      ['editing: Cy Poe | Di Ray']
    ],
    ['Editing by Cy Poe Our Standards: The Usual Trust Principles.', ['editing: Cy Poe']],
    ['This interview was conducted by Cy Poe in Lima.', ['reporting: Cy Poe @Lima']],
    ['Interview by Cy Poe', ['reporting: Cy Poe']],
    ['This story was written by Cy Poe in Lima and edited by Di Ray.', ['writing: Cy Poe @Lima', 'editing: Di Ray']]
  ])('%s', (text, credits) => expect(read(text)).toEqual(credits))
})

describe('sentences of thanks', () => {
  it.each<[string, string[]]>([
    [
      'AP writers Cy Poe in Lima, Di Ray in Oslo and Ed Orr in Bonn contributed to this report.',
      ['contributing: Cy Poe @Lima | Di Ray @Oslo | Ed Orr @Bonn']
    ],
    [
      'Associated Press writers Cy Poe and Di Ray in Kabul, and Ed Orr in Greenville, South Carolina, contributed to this story.',
      ['contributing: Cy Poe @Kabul | Di Ray @Kabul | Ed Orr @Greenville']
    ],
    ['AP reporter Cy Poe contributed to this report from Beit Salem.', ['contributing: Cy Poe @Beit Salem']],
    ['—Associated Press writer Cy Poe in Paris contributed to this report.', ['contributing: Cy Poe @Paris']],
    ["CNN's Cy Poe and Di Ray contributed to this report", ['contributing: Cy Poe | Di Ray']],
    ['Mills reported from Lima.', ['reporting: Ann Mills @Lima']],
    ['Ziegler reported from Lima.', ['reporting: Ziegler @Lima']],
    ['Mills reported from Lima and Roe from Quito.', ['reporting: Ann Mills @Lima | Bob Roe @Quito']],
    [
      'Mills reported from Oakland, Calif.; Roe, from Quito.',
      ['reporting: Ann Mills @Oakland', 'reporting: Bob Roe @Quito']
    ],
    [
      'Mills reported from Salem, Ore. Cy Poe in Lima contributed to this report.',
      ['reporting: Ann Mills @Salem', 'contributing: Cy Poe @Lima']
    ],
    [
      "CNN's Cy Poe reported from near Suruk, while Di Ray wrote in London and Ed Orr in Atlanta.",
      ['reporting: Cy Poe @near Suruk', 'writing: Di Ray @London | Ed Orr @Atlanta']
    ],
    ['Contributing to this report were AP writers Cy Poe in Lima and Di Ray.', ['contributing: Cy Poe @Lima | Di Ray']],
    ['Cy Poe contributed reporting from Lima.', ['contributing: Cy Poe @Lima']],
    ['The Associated Press contributed to this report.', ['contributing: The Associated Press']],
    ['Some information for this report came from The Associated Press.', ['source: The Associated Press']],
    ["For The Globe, I'm Cy Poe in Lima.", ['reporting: Cy Poe @Lima']],
    ['Cy Poe, VOA News, Nairobi.', ['reporting: Cy Poe @Nairobi']]
  ])('%s', (text, credits) => expect(read(text)).toEqual(credits))

  it('keeps titles', () => {
    const text = 'AP writers Cy Poe and Di Ray contributed to this report.'
    expect(readCredits(text, 0, text.length, context)?.[0]?.people.map(person => person.title)).toEqual([
      'AP writer',
      'AP writer'
    ])
  })
})

describe('sources and initials', () => {
  it.each<[string, string[]]>([
    ['SOURCE Acme Holdings, Inc.', ['source: Acme Holdings, Inc.']],
    ['SOURCE:  Acme Ltd', ['source: Acme Ltd']],
    ['Source: Acme Corp', ['source: Acme Corp']],
    ['(Source: AFP)', ['source: AFP']],
    ['(Quelle: AFP/sda/dpa)', ['source: AFP | sda | dpa']],
    ['(Data: Acme Corp, Zeta and the Nova business daily)', ['source: Acme Corp | Zeta | the Nova business daily']],
    ['(With inputs from agencies)', ['source: agencies']],
    ['(With ANI inputs)', ['source: ANI']],
    ['From wire reports', ['source: wire reports']],
    ['— AFP', ['source: AFP']],
    ['(AFP)', ['source: AFP']],
    ['hh/ph/ts/hd', ['other: hh | ph | ts | hd']],
    ['AFP sn', ['other: sn']],
    ['dpa tca bag', ['other: tca | bag']],
    ['dpa ani bag', ['other: ani | bag']],
    ['ap/pa/ts', ['other: ap | pa | ts']],
    ['AAP RTV ar', ['other: ar']],
    ['PTI ABC XYZ', ['other: ABC | XYZ']],
    ['(ji)', ['other: ji']],
    ['(cm-kjd)', ['other: cm | kjd']],
    ['(SDA/sj)', ['other: sj']],
    ['(SDA\\/sj)', ['other: sj']],
    ['ino/dpa', ['other: ino']],
    ['VDH/FUL/', ['other: VDH | FUL']],
    ['./.CVN', ['other: CVN']],
    ['BSS/ABC/1830 hrs', ['other: ABC']],
    ['rc/msh (AFP, dpa)', ['other: rc | msh', 'source: AFP | dpa']]
  ])('%s', (text, credits) => expect(read(text)).toEqual(credits))
})

describe('what is no credit', () => {
  it.each([
    '(Corrects paragraph 14 to the Acme Company instead of Acme Capital)',
    '(Corrects spelling of president’s name to Aquila in 9th paragraph)',
    '(text ends)',
    '(By Cy Poe)',
    'Reporters and editors involved in writing and editing this report may own shares.',
    'Reporting by The San Pedro Times showed that the firm had lied.',
    'Reporting on Monday, the company said it lost money.',
    'Editing by hand is slow.',
    'By Monday; editing by noon',
    'Heavy rain contributed to this report.',
    'Budget cuts contributed to this story of decline.',
    'The war contributed to the decline.',
    'Reuters reported from Lima.',
    'The newspaper Il Giorno reported from Lima that the port was closed.',
    'Mills wrote on Twitter.',
    'General Counsel Cy Poe wrote in a letter filed in Washington.',
    'BARLEY CROP REPORTED IN GOOD CONDITION',
    'Video: Opinion',
    'ANALYSIS: TAXING SALES _ GOVERNORS VS. FREEDOM',
    'Illustration by Cy Poe',
    'Photo by Cy Poe',
    '- Tel: +49 30 555 0100; <desk@example.com>',
    'Data: 1987 1986',
    'and/or',
    'he/she',
    'on off',
    'dlrs/bbl.',
    'example.com',
    'AP photo',
    '(sic)',
    '(more)',
    '(file)',
    'GBP/USD',
    'Lima',
    '',
    '()'
  ])('%s', text => expect(read(text)).toBeUndefined())
})

describe('spans', () => {
  it('cleans the text and keeps offsets', () => {
    const flat = 'x  (Reporting by  Cy Poe  in LIMA ; Editing by Di Ray)'
    const credits = readCredits(flat, 1, flat.length, context)
    expect(credits?.map(credit => credit.text)).toEqual(['Reporting by Cy Poe in LIMA', 'Editing by Di Ray'])
    expect(credits?.map(({start, end}) => flat.slice(start, end))).toEqual([
      'Reporting by  Cy Poe  in LIMA',
      'Editing by Di Ray'
    ])
    expect(flat.slice(credits?.[0]?.people[0]?.start, credits?.[0]?.people[0]?.end)).toBe('Cy Poe')
  })
})

describe('credits at the end of a paragraph', () => {
  const find = (text: string): [string, string[] | undefined] | undefined => {
    const found = findTrailingCredits(text, 0, text.length, context)
    return found && [text.slice(found.start, found.end), show(found.credits)]
  }
  it.each<[string, string, string[]]>([
    [
      'It rained. (Reporting by Cy Poe; Editing by Di Ray)',
      '(Reporting by Cy Poe; Editing by Di Ray)',
      ['reporting: Cy Poe', 'editing: Di Ray']
    ],
    [
      'It rained (again). (Additional reporting by Cy Poe in Lima) (Editing by Di Ray)',
      '(Additional reporting by Cy Poe in Lima) (Editing by Di Ray)',
      ['additional-reporting: Cy Poe @Lima', 'editing: Di Ray']
    ],
    ['It rained. ($1 = 0.8 euros) (Writing by Cy Poe)', '(Writing by Cy Poe)', ['writing: Cy Poe']],
    ['It rained. (Writing by Cy Poe) ($1 = 0.8 euros)', '(Writing by Cy Poe)', ['writing: Cy Poe']],
    [
      'It rained. (Editing by Cy Poe) (This story was refiled to fix a typo in paragraph 3)',
      '(Editing by Cy Poe)',
      ['editing: Cy Poe']
    ],
    ['It rained. (Source: AFP)', '(Source: AFP)', ['source: AFP']],
    ['It rained. (Data: Acme Corp and Zeta)', '(Data: Acme Corp and Zeta)', ['source: Acme Corp | Zeta']],
    [
      'It rained. Reporting by Cy Poe; Editing by Di Ray',
      'Reporting by Cy Poe; Editing by Di Ray',
      ['reporting: Cy Poe', 'editing: Di Ray']
    ],
    [
      'It rained. ___ AP writers Cy Poe and Di Ray contributed to this report.',
      '___ AP writers Cy Poe and Di Ray contributed to this report.',
      ['contributing: Cy Poe | Di Ray']
    ],
    [
      'It rained. Mills reported from Lima. Cy Poe in Oslo contributed to this report.',
      'Mills reported from Lima. Cy Poe in Oslo contributed to this report.',
      ['reporting: Ann Mills @Lima', 'contributing: Cy Poe @Oslo']
    ],
    [
      '"It rained." --- Cy Poe in Amman, Jordan, contributed to this article.',
      '--- Cy Poe in Amman, Jordan, contributed to this article.',
      ['contributing: Cy Poe @Amman']
    ]
  ])('%s', (text, stretch, credits) => expect(find(text)).toEqual([stretch, credits]))

  it.each([
    'The law requires reporting by officials of any loans.',
    'The fall of the dollar contributed to this decline.',
    'He praised a tool (editing by hand is slow) and left.',
    'He read the paper (reporting by others was thin), and then he went home to write about it all.',
    '"I know," Vargas wrote on Facebook.',
    'He said Ziegler reported from Lima.',
    'Profits rose (source: Acme) in the year to March, and the board of the company met again on Friday.',
    'The papers (with reporting by foreign staff) are full of it, he said, and readers know that very well.'
  ])('leaves %s', text => expect(find(text)).toBeUndefined())
})

describe('contributors', () => {
  it.each<[string, string[]]>([
    [
      'Cy Poe in Lima and Di Ray in Quito also contributed to this report.',
      ['contributing: Cy Poe @Lima | Di Ray @Quito']
    ],
    ['Ann Mills and Bob Roe both contributed to this story.', ['contributing: Ann Mills | Bob Roe']],
    ['Ann Mills, Bob Roe and Cy Poe all contributed reporting.', ['contributing: Ann Mills | Bob Roe | Cy Poe']],
    ['AP writers Cy Poe and Di Ray have contributed to this report.', ['contributing: Cy Poe | Di Ray']],
    ['Reuters reporter Cy Poe contributed to this report from Lima.', ['contributing: Cy Poe @Lima']],
    [
      'Contributing to this story were Cy Poe in Lima and Di Ray in Quito.',
      ['contributing: Cy Poe @Lima | Di Ray @Quito']
    ],
    ['Also contributing to this report was Cy Poe.', ['contributing: Cy Poe']],
    ['Contributing: Cy Poe, AP', ['contributing: Cy Poe']],
    ['Cy Poe reported from Lima, Di Ray from Quito.', ['reporting: Cy Poe @Lima | Di Ray @Quito']],
    ['Cy Poe reported from Lima.', ['reporting: Cy Poe @Lima']],
    ['With additional reporting from Cy Poe in Lima', ['additional-reporting: Cy Poe @Lima']],
    ['For The Associated Press, I’m Cy Poe, in Lima.', ['reporting: Cy Poe @Lima']]
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    'The mill contributed to this report.',
    'She contributed to this report.',
    'Heavy rain contributed to this report.',
    'Cy Poe contributed.',
    'Cy Poe reported.',
    'Contributing to this was the rain.',
    'Our thanks go to Cy Poe',
    'I’m Cy Poe, in Lima'
  ])('refuses %j', text => {
    expect(read(text)).toBeUndefined()
  })
})

describe('slips of the pen in roles', () => {
  it.each([
    ['(Reporitng by Cy Poe; Editing by Di Ray)', ['reporting: Cy Poe', 'editing: Di Ray']],
    ['(Wrting by Cy Poe)', ['writing: Cy Poe']],
    ['(Ediitng by Cy Poe)', ['editing: Cy Poe']],
    ['(Editing Di Ray)', ['editing: Di Ray']],
    ['(Reporting by Cy Poe; Editing by)', ['reporting: Cy Poe']]
  ])('are read: %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
