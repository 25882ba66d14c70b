import {describe, expect, test} from 'vitest'
import {
  chromeScore,
  readFurniture,
  readRelatedHeading,
  readRelatedLink,
  readSectionHeading
} from '../../src/fields/furniture.ts'
import {furnitureRows} from '../../src/lexicon/furniture.ts'
import {flatten} from '../../src/text/flat.ts'

function furniture(text: string) {
  const flat = flatten(text)
  return readFurniture(flat, 0, flat.length)
}

/** A line between a paragraph above it and what is below it. */
function inStory<T>(read: (flat: string, start: number, end: number) => T, line: string, below = ''): T {
  const above = 'The ferries were back at noon.\n\n'
  return read(flatten(`${above}${line}\n\n${below}`), above.length, above.length + line.length)
}

describe('rows', () => {
  test.each(furnitureRows.map(row => [row.example, row] as const))('%s', (example, row) => {
    const found = furniture(example)
    expect(found).toBeDefined()
    if (row.behind !== true) expect(found?.confidence).toBeGreaterThanOrEqual(0.75)
  })
})

describe('sure wherever it stands', () => {
  test.each([
    ['Follow us on our official channel for harbour alerts!', 'promotion'],
    ['Follow Ines Valdor on Twitter @ivaldor', 'promotion'],
    ['Get the best of Quay Post delivered to your inbox - subscribe today.', 'promotion'],
    ['(Copyright 2011 by Novaria Press. All Rights Reserved.)', 'copyright'],
    ['Our stories may be republished online or in print under a licence.', 'copyright'],
    ['Advertisement', 'advertising'],
    ['ADVERTISEMENT', 'advertising'],
    ['Advertisement · Scroll to continue', 'advertising'],
    ['Story continues below advertisement', 'advertising'],
    ['Facebook', 'navigation'],
    ['FacebookTwitterLinkedinEMail', 'navigation'],
    ['PRINT    EMAIL    FACEBOOK    RSS', 'navigation'],
    ['Share this:', 'navigation'],
    ['Artikel teilen', 'navigation'],
    ['Partager cet article', 'navigation'],
    ['Dela på Facebook', 'navigation'],
    ['Loading...', 'navigation'],
    ['Disclosure statement', 'disclaimer'],
    ['Terms of Use | Privacy Policy | Contact us', 'navigation'],
    ['About us Contact us Advertise with us', 'navigation'],
    ['11 Comments', 'navigation'],
    ['4 Min Read', 'navigation'],
    ['http://www.example.org/2014/05/ferries', 'navigation'],
    ['-- http://www.example.org/2014/05/ferries', 'navigation'],
    ['Tags: ferries |  ports |  strikes', 'navigation'],
    ['FILED UNDER:', 'navigation'],
    ['View source version on releases.example.org: https://releases.example.org/1', 'navigation'],
    ['Copyright 2010 Harbour Press. All rights reserved. This material may not be published.', 'copyright'],
    ['Copyright Harbour Press, 2006 All reproduction rights reserved.', 'copyright'],
    ['Copyright (c) 1998 Harbour Press', 'copyright'],
    ['(c) 2006 THE QUAY STAR, VALDORA.', 'copyright'],
    ['- (c)2018 The Quay Star', 'copyright'],
    ['© 2020 Quay Media Inc. All rights reserved. Copying is forbidden.', 'copyright'],
    ['Â© 2011 Quay Media', 'copyright'],
    ['2024 The Quay, All Rights Reserved.', 'copyright'],
    ['All rights reserved.', 'copyright'],
    ['"Copyright 1993 by Harbour Press', 'copyright'],
    ['This story may not be republished, broadcast, rewritten or redistributed.', 'copyright'],
    ['This report by Harbour Press was first published July 3, 2020.', 'other'],
    ['The post Ferries return appeared first on Quay Post.', 'other'],
    ['The opinions expressed in this article are those of the author alone.', 'disclaimer'],
    ['This press release contains forward-looking statements about our piers.', 'disclaimer'],
    [
      'All statements here are forward-looking statements within the meaning of the Private Securities Litigation Reform Act.',
      'disclaimer'
    ],
    ['Contact:', 'contact'],
    ['CONTACT:    Quayside Ltd', 'contact'],
    ['Media contacts:', 'contact'],
    ['For more information please contact:', 'contact'],
    ['About Quayside Ltd Quayside Ltd is a builder of piers.', 'about'],
    ['About Quayside LtdQuayside Ltd is a builder of piers.', 'about']
  ])('%s', (line, kind) => {
    const found = furniture(line)
    expect(found?.kind).toBe(kind)
    expect(found?.confidence).toBeGreaterThanOrEqual(0.75)
  })
})

describe('furniture behind the body only', () => {
  test.each([
    ['Sign up for the Harbour Briefing', 'promotion'],
    ['tor.haugland@example.org', 'contact'],
    ['Ines Valdor, +56 32 555 0199, <ines@example.org>', 'contact'],
    ['Tel: 0555 30 20 10', 'contact'],
    ['204.555.0142', 'contact'],
    ['* * * *', 'other']
  ])('%s', (line, kind) => {
    const found = furniture(line)
    expect(found?.kind).toBe(kind)
    expect(found?.confidence).toBeGreaterThanOrEqual(0.5)
    expect(found?.confidence).toBeLessThan(0.75)
  })
})

const prose = [
  'Contact between the two ports broke off at noon.',
  'Contact with the ferry was lost at 3 a.m.',
  'Contacts with the union will go on, the minister said.',
  'Follow the money and you will find the pier, he said.',
  'Sign of the times: the last ferry sailed empty on Monday.',
  'About 200 people waited at the quay.',
  'About face on ferries',
  'Home prices rose in May, the agency said.',
  'Print sales fell by a tenth last year.',
  'Copyright law has not changed since 2010.',
  'Copyright holders sued the port in 2014.',
  'Comments by the minister drew anger in the port.',
  'Read this as a warning, the captain said.',
  'Share prices fell in Valdora on Monday.',
  'Save the pier, say fishermen',
  'Jobs report lifts port shares',
  'Jobs report',
  'Support the strike, union tells ferrymen',
  'More ferries sail',
  'Related to the strike, two piers were closed.',
  'Top ferry official quits',
  'Latest ferry sinks off Valdora',
  'Most read the notice and went home.',
  'Menu prices went up, too.',
  'Watch the tide, the captain told his crew.',
  'Subscribe to the theory or not, he said: the ferry was full.',
  'Tel Quay is a port of 3,000 people.',
  'May 1250 1255 1255 1251 13',
  'DMK 1.8195/8205',
  'For more information about the tides, sailors used to ask the old men at the quay, and the old men were seldom wrong about it.'
]

describe('prose and headlines are none of it', () => {
  test.each(prose)('%s', line => {
    expect(furniture(line)?.confidence ?? 0).toBeLessThan(0.75)
    const flat = flatten(line)
    expect(readRelatedHeading(flat, 0, flat.length)).toBeUndefined()
    expect(readRelatedLink(flat, 0, flat.length)).toBeUndefined()
    expect(readSectionHeading(flat, 0, flat.length)).toBeUndefined()
    expect(chromeScore(flat, 0, flat.length)).toBeLessThan(0.8)
  })
})

describe('headings of lists of links', () => {
  test.each([
    ['Related Stories', 'Related Stories'],
    ['RELATED STORIES:', 'RELATED STORIES'],
    ['Next In World', 'Next In World'],
    ['Others Also Read', 'Others Also Read'],
    ['More From Business', 'More From Business'],
    ['Most viewed in Valdora', 'Most viewed in Valdora'],
    ['Top Stories Right Now', 'Top Stories Right Now'],
    ['Latest Rowing News', 'Latest Rowing News'],
    ['Stories »', 'Stories'],
    ['You may also like', 'You may also like'],
    ['Don’t miss', 'Don’t miss'],
    ['Next Story', 'Next Story'],
    ['Mehr zum Thema', 'Mehr zum Thema'],
    ['Sur le même sujet', 'Sur le même sujet'],
    ['LO MÁS LEÍDO', 'LO MÁS LEÍDO'],
    ['Læs også:', 'Læs også']
  ])('%s', (line, heading) => {
    const flat = flatten(line)
    expect(readRelatedHeading(flat, 0, flat.length)).toBe(heading)
  })
  test.each(['Trending Topics', 'More ferries for Valdora', 'Latest from the quay', 'Popular', 'Related Topics'])(
    'not %s',
    line => {
      const flat = flatten(line)
      expect(readRelatedHeading(flat, 0, flat.length)).toBeUndefined()
    }
  )
})

describe('links on one line', () => {
  test.each([
    ['READ | Ferry fares to rise', 'Ferry fares to rise'],
    ['MUST READ | Ferry fares to rise', 'Ferry fares to rise'],
    ['Also read: Ferry fares to rise', 'Ferry fares to rise'],
    ['SEE ALSO:  Ferry fares to rise', 'Ferry fares to rise'],
    ['Read more: Ferry fares to rise', 'Ferry fares to rise'],
    ['À lire aussi Le bac coûtera plus cher', 'Le bac coûtera plus cher'],
    ['À voir aussiLe bac coûtera plus cher', 'Le bac coûtera plus cher'],
    ['Lees ook: Veerboot wordt duurder', 'Veerboot wordt duurder'],
    ['Leia também: Balsa fica mais cara', 'Balsa fica mais cara'],
    ['[RELATED: Ferry fares to rise]', 'Ferry fares to rise'],
    ['READ MORE >> Ferry fares to rise', 'Ferry fares to rise'],
    ['READ ALSO – Ferry fares to rise', 'Ferry fares to rise'],
    ['RELATED ARTICLE Ferry fares to rise', 'Ferry fares to rise'],
    ['RELATED ARTICLE US ferry fares to rise', 'US ferry fares to rise'],
    ['Click here for all our ferry stories', 'all our ferry stories']
  ])('%s', (line, text) => {
    const flat = flatten(line)
    expect(readRelatedLink(flat, 0, flat.length)).toEqual({start: 0, end: line.length, text})
  })
  test.each([
    'More: the minister would not say.',
    'À lire avant de partir',
    'Lire aussi vite que possible fatigue.',
    'Listen: this is how it was.',
    'Next: Valdora',
    'Read more:',
    'READ: 50',
    'RELATED ARTICLE FERRY FARES TO RISE',
    'READ it and weep, he said.',
    'READERS of the paper wrote in.',
    'Related article',
    'Also read: He came. He saw the pier and left again.'
  ])('not %s', line => {
    const flat = flatten(line)
    expect(readRelatedLink(flat, 0, flat.length)).toBeUndefined()
  })
})

describe('headings of sections behind the body', () => {
  test.each([
    ['About Quayside Holdings Inc.', 'about'],
    ['About Quayside:', 'about'],
    ['About QUAYSOL(R)', 'about'],
    ['ABOUT QUAYSIDE', 'about'],
    ['Contacts', 'contact'],
    ['Contacts:', 'contact'],
    ['Investor Relations Contact:', 'contact'],
    ['For more information:', 'contact'],
    ['## Editorial contacts', 'contact'],
    ['Forward-Looking Statements', 'disclaimer'],
    ['Cautionary Statement Regarding Forward-looking Statements', 'disclaimer'],
    ['Cautionary Notes', 'disclaimer'],
    ['# Notebook', 'other']
  ] as const)('%s', (line, kind) => {
    expect(inStory(readSectionHeading, line)).toEqual({kind})
  })

  test('a company is known by its last word or by what is said of it below', () => {
    expect(inStory(readFurniture, 'About Quayside Ltd')?.confidence).toBeGreaterThanOrEqual(0.75)
    expect(
      inStory(readFurniture, 'About KidPier', 'KidPier is a club for young sailors.')?.confidence
    ).toBeGreaterThanOrEqual(0.75)
    expect(inStory(readFurniture, 'About KidPier', 'The ferry sailed on.')?.confidence).toBeLessThan(0.75)
    expect(inStory(readFurniture, 'About Time', 'The pier was mended at last.')?.confidence).toBeLessThan(0.75)
  })

  test('a headline is none: nothing stands above it', () => {
    const text = 'About Valdora\n\nValdora is a port like others.'
    expect(readFurniture(flatten(text), 0, 13)?.confidence).toBeLessThan(0.75)
  })
})

describe('chrome', () => {
  test.each([
    'Facebook',
    'Menu',
    'Print',
    'Sign in to Comment',
    'Home',
    'Skip to main content',
    '1 of 2',
    '-1°C',
    'Tuesday 7°C',
    '11 Comments',
    '01 d',
    '2 hours ago',
    'Home | Ports | Ships | Piers',
    'HOME / NEWS / PORTS',
    'Home » Ports » Ships',
    'HeadlinesPort NewsShip NewsPier News'
  ])('%s is', line => {
    expect(chromeScore(line, 0, line.length)).toBeGreaterThanOrEqual(0.8)
  })
  test.each(['World', 'Politics', 'Valdora'])('%s may be', line => {
    expect(chromeScore(line, 0, line.length)).toBeGreaterThanOrEqual(0.3)
    expect(chromeScore(line, 0, line.length)).toBeLessThanOrEqual(0.5)
  })
  test.each([
    'Ferry fares to rise',
    'Valdora port strike enters second week',
    'Pier closed',
    'Home runs lift Valdora',
    'A warning to captains',
    'The pier was closed.'
  ])('%s is not', line => {
    expect(chromeScore(line, 0, line.length)).toBeLessThan(0.3)
  })
})

test('an empty stretch is nothing', () => {
  expect(readFurniture('   ', 0, 3)).toBeUndefined()
  expect(readRelatedHeading('', 0, 0)).toBeUndefined()
  expect(readRelatedLink('', 0, 0)).toBeUndefined()
  expect(readSectionHeading('', 0, 0)).toBeUndefined()
  expect(chromeScore('', 0, 0)).toBe(0)
})
