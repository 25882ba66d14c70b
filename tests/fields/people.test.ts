import {describe, expect, it} from 'vitest'
import {readPeople} from '../../src/fields/people.ts'

const agencies = new Set(['reuters', 'ap', 'afp', 'ana', 'petra', 'bbc', 'associated press'])
const isAgency = (printed: string): boolean => agencies.has(printed.toLowerCase())

/** `Ann Mills @Lima/Quito [AP writer]`, one a person. */
function read(text: string): string[] {
  return readPeople(text, 0, text.length, {isAgency}).people.map(({name, places, title}) => {
    const where = places
      .map(place => (place.text === place.name ? place.name : `${place.name}(${place.text})`))
      .join('/')
    return name + (where ? ` @${where}` : '') + (title ? ` [${title}]` : '')
  })
}

describe('names', () => {
  it.each<[string, string[]]>([
    ['Ann Mills', ['Ann Mills']],
    ['Ann Mills, Bob Roe and Cy Poe', ['Ann Mills', 'Bob Roe', 'Cy Poe']],
    ['Ann Mills/Bob Roe/Cy Poe', ['Ann Mills', 'Bob Roe', 'Cy Poe']],
    ['Ann Mills & Bob Roe', ['Ann Mills', 'Bob Roe']],
    ['Ann Mills + Bob Roe', ['Ann Mills', 'Bob Roe']],
    ['Ann Mills; Bob Roe', ['Ann Mills', 'Bob Roe']],
    ['Ann Mills ,Bob Roe,, Cy Poe ;', ['Ann Mills', 'Bob Roe', 'Cy Poe']],
    ['Ann Mills adn Bob Roe amd Cy Poe', ['Ann Mills', 'Bob Roe', 'Cy Poe']],
    ['Ann Mills an Bob Roe', ['Ann Mills', 'Bob Roe']],
    ['Max Kraft und Uta Senn', ['Max Kraft', 'Uta Senn']],
    ['John Smith Jr. and Ann Mills', ['John Smith Jr.', 'Ann Mills']],
    ['John Smith, Jr., and Ann Mills, M.D.', ['John Smith Jr.', 'Ann Mills M.D.']],
    ['M.D. Poe, A.Khan and G Roe', ['M.D. Poe', 'A.Khan', 'G Roe']],
    ["Ana de la Cruz, Theo d'Amore and Omar al-Fayed", ['Ana de la Cruz', "Theo d'Amore", 'Omar al-Fayed']],
    ['Svea Herbst-Mills and Park Jung-hee', ['Svea Herbst-Mills', 'Park Jung-hee']],
    ["SHAUN O'MARA and TED DE LA CRUZ", ["Shaun O'Mara", 'Ted de la Cruz']],
    ['Ann mills and bob Roe', ['Ann mills', 'bob Roe']],
    ['Ana Luz and Petra Lind', ['Ana Luz', 'Petra Lind']],
    ['Ann Mills, +1 202 555 0100, ann@example.com', ['Ann Mills']],
    ['Ann Mills; Reuters Messaging: ann.mills@example.net', ['Ann Mills']]
  ])('%s', (text, people) => expect(read(text)).toEqual(people))
})

describe('places', () => {
  it.each<[string, string[]]>([
    ['Ann Mills in Lima', ['Ann Mills @Lima']],
    ['Ann Mills, Bob Roe and Cy Poe in Lima', ['Ann Mills @Lima', 'Bob Roe @Lima', 'Cy Poe @Lima']],
    [
      'Ann Mills and Bob Roe in Lima, Cy Poe in Quito and Di Ray in Oslo',
      ['Ann Mills @Lima', 'Bob Roe @Lima', 'Cy Poe @Quito', 'Di Ray @Oslo']
    ],
    ['Ann Mills in Lima and Bob Roe and Cy Poe in Oslo', ['Ann Mills @Lima', 'Bob Roe @Oslo', 'Cy Poe @Oslo']],
    ['Ann Mills and Bob Roe, and Cy Poe in Oslo', ['Ann Mills', 'Bob Roe', 'Cy Poe @Oslo']],
    ['Ann Mills, Bob Roe, and Cy Poe in Oslo', ['Ann Mills @Oslo', 'Bob Roe @Oslo', 'Cy Poe @Oslo']],
    ['Ann Mills, with Bob Roe in Oslo', ['Ann Mills', 'Bob Roe @Oslo']],
    ['Ann Mills in LIMA/QUITO', ['Ann Mills @Lima(LIMA)/Quito(QUITO)']],
    ['Ann Mills in Lima and Quito', ['Ann Mills @Lima/Quito']],
    ['Ann Mills in London, New York and Lima', ['Ann Mills @London/New York/Lima']],
    ['Ann Mills in Buffalo, New York, and Bob Roe in Lima', ['Ann Mills @Buffalo(Buffalo, New York)', 'Bob Roe @Lima']],
    ['Ann Mills in Washington, D.C., and Bob Roe', ['Ann Mills @Washington(Washington, D.C.)', 'Bob Roe']],
    ['Ann Mills in Washington DC', ['Ann Mills @Washington(Washington DC)']],
    [
      'Ann Mills in Tyler, Texas, and Bob Roe in Hamden, Conn.',
      ['Ann Mills @Tyler(Tyler, Texas)', 'Bob Roe @Hamden(Hamden, Conn.)']
    ],
    ['Ann Mills in Greenville, South Carolina', ['Ann Mills @Greenville(Greenville, South Carolina)']],
    ['Ann Mills in Springfield, Ill.', ['Ann Mills @Springfield(Springfield, Ill.)']],
    ['Ann Mills in Salisbury, Md.; Bob Roe', ['Ann Mills @Salisbury(Salisbury, Md.)', 'Bob Roe']],
    [
      'Ann Mills in Dalian, China and Bob Roe in St. Gallen',
      ['Ann Mills @Dalian(Dalian, China)', 'Bob Roe @St. Gallen']
    ],
    ['Ann Mills on Long Island and Bob Roe aboard Air Force One', ['Ann Mills @Long Island', 'Bob Roe @Air Force One']],
    ['Ann Mills near Suruk', ['Ann Mills @near Suruk']],
    ['Ann Mills in The Hague', ['Ann Mills @The Hague']],
    ['Ann Mills in SHARM EL-SHEIKH', ['Ann Mills @Sharm el-Sheikh(SHARM EL-SHEIKH)']],
    ['Ann Mills, Lima; Bob Roe, Quito', ['Ann Mills @Lima', 'Bob Roe @Quito']],
    ['Ann Mills (Minden) and Bob Roe (Neu Minden)', ['Ann Mills @Minden', 'Bob Roe @Neu Minden']],
    ['Ann Mills (Reuters)', ['Ann Mills']],
    ['Ann Mills In New York', ['Ann Mills @New York']],
    ['Ann Mills is Boston', ['Ann Mills @Boston']],
    ['Ann Mills in London Bob Roe and Cy Poe in Lima', ['Ann Mills @London', 'Bob Roe @Lima', 'Cy Poe @Lima']],
    ['Ann Mills and in London', ['Ann Mills @London']],
    ['Ann Mills on Monday', ['Ann Mills']],
    ['Ann Mills from Spanish', ['Ann Mills']]
  ])('%s', (text, people) => expect(read(text)).toEqual(people))

  it('fills the region from a qualifier', () => {
    const {people} = readPeople('Ann Mills in Tyler, Texas', 0, 25)
    expect(people[0]?.places[0]).toMatchObject({
      name: 'Tyler',
      start: 13,
      end: 25,
      text: 'Tyler, Texas',
      region: 'US-TX',
      country: 'US'
    })
  })

  it('gives absolute offsets', () => {
    const flat = 'xx Ann  Mills in LIMA'
    const {people} = readPeople(flat, 3, flat.length)
    expect(people).toEqual([
      {name: 'Ann Mills', start: 3, end: 13, places: [{name: 'Lima', text: 'LIMA', start: 17, end: 21}]}
    ])
  })
})

describe('units, titles and affiliations', () => {
  it.each<[string, string[]]>([
    ['Lima newsroom', ['Lima newsroom']],
    ['the Lima bureau', ['the Lima bureau']],
    ['Ann Mills and Lima newsroom', ['Ann Mills', 'Lima newsroom']],
    ['Ann Mills in Oslo and the Lima bureau', ['Ann Mills @Oslo', 'the Lima bureau']],
    ['Caracas, Mexico City and Lima bureaus', ['Caracas, Mexico City and Lima bureaus']],
    ['China/Peru C&E team', ['China/Peru C&E team']],
    ['London markets and economics teams', ['London markets and economics teams']],
    ['Reuters bureaux across Europe, Asia and the Americas', ['Reuters bureaux across Europe, Asia and the Americas']],
    ['correspondents worldwide', ['correspondents worldwide']],
    [
      'Reuters reporters in LIMA, HONG KONG and OSLO',
      ['Reuters reporters @Lima(LIMA)/Hong Kong(HONG KONG)/Oslo(OSLO)']
    ],
    ['reporters in Lima, Ann Mills in Oslo', ['reporters @Lima', 'Ann Mills @Oslo']],
    [
      'members of the IMF reporting team in Lima and Ann Mills in Oslo',
      ['members of the IMF reporting team @Lima', 'Ann Mills @Oslo']
    ],
    ['Ann Mills in Winnipeg, Manitoba and Lima newsroom', ['Ann Mills @Winnipeg(Winnipeg, Manitoba)', 'Lima newsroom']],
    ['Ann Mills, London Reference Unit', ['Ann Mills']],
    ['Ann Mills of IFR and Bob Roe at LPC in Lima', ['Ann Mills @Lima', 'Bob Roe @Lima']],
    ['Ann Mills, senior analyst at IFR, in Lima', ['Ann Mills @Lima [senior analyst]']],
    ['Ann Mills, an economist with IFR', ['Ann Mills [an economist]']],
    ['senior IFR analyst Ann Mills', ['Ann Mills [senior IFR analyst]']],
    ["IFR's Ann Mills", ['Ann Mills']],
    ['Reuters reporters Ann Mills and Bob Roe', ['Ann Mills [Reuters reporter]', 'Bob Roe [Reuters reporter]']],
    ['AP Sports Writer Ann Mills', ['Ann Mills [AP Sports Writer]']],
    ['AP, AFP and Reuters', ['AP', 'AFP', 'Reuters']],
    ['Ann Mills, The Daily Bugle Times', ['Ann Mills']],
    ['Ann Mills and USA TODAY', ['Ann Mills', 'USA TODAY']]
  ])('%s', (text, people) => expect(read(text)).toEqual(people))
})

describe('what is no name', () => {
  it.each([
    'for all the latest news go to our site',
    'please click here',
    'the firm said it had lost money',
    'xxx',
    '+44 20 7542 0000',
    'by Monday',
    ''
  ])('%s', text => expect(read(text)).toEqual([]))

  it('stops at a sentence', () => {
    expect(read('Ann Mills; Follow us for more news; Compliance Daily')).toEqual(['Ann Mills'])
  })
})
