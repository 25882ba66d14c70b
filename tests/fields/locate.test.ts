import {describe, expect, it} from 'vitest'
import {locate, locateAll} from '../../src/fields/locate.ts'
import type {Place} from '../../src/story/types.ts'

/** `US-ID`, `RU`, or nothing. */
function codeOf(printed: string): string | undefined {
  const {country, region} = locate(printed)
  return region ?? country
}

describe('a qualifier decides', () => {
  it.each([
    ['MOSCOW, Idaho', 'US-ID'],
    ['PARIS, Tex.', 'US-TX'],
    ['PARETS DEL VALLÈS, Spain', 'ES'],
    ['NOTTINGHAM, England', 'GB-ENG'],
    ['Perth, Scotland', 'GB-SCT'],
    ['PERTH, Australia', 'AU-WA'],
    ['CALGARY, Alberta', 'CA-AB'],
    ['CEBU CITY (PHILIPPINES)', 'PH'],
    ['Bhopal (Madhya Pradesh) [India]', 'IN-MP'],
    ['PASSAU, Bavaria', 'DE-BY'],
    ['MAZAR-I-SHARIF, northern Afghanistan', 'AF'],
    ['GAZA CITY, Israeli-occupied Gaza Strip', 'PS'],
    ['BELFAST, Northern Ireland', 'GB-NIR'],
    ['SEOUL, South Korea', 'KR'],
    ['GRUGLIASCO, Turin', 'IT'],
    ['BOSTON, United States', 'US-MA'],
    ['SPRINGFIELD, United States', 'US'],
    ['SHREVEPORT, LA', 'US-LA'],
    ['PERTH, WA', 'AU-WA'],
    ['SPOKANE, WA', 'US-WA'],
    ['SPOKANE, Washington', 'US-WA'],
    ['WASHINGTON', 'US-DC'],
    ['NEW DELHI, NOV.', 'IN'],
    // In other languages.
    ['DAMASCO (SIRIA)', 'SY'],
    ['Múnich (Alemania)', 'DE'],
    ['Moscou (Rússia)', 'RU'],
    ['Salzburg (Österreich)', 'AT'],
    ['Nueva York (EE.UU.)', 'US-NY'],
    ['Glasgow (Escocia)', 'GB-SCT']
  ])('%s', (printed, code) => expect(codeOf(printed)).toBe(code))

  it('and one that nobody knows leaves it open', () => {
    expect(locate('PARIS, Qlm.')).toEqual({})
    expect(locate('ABOARD THE TARAWA, Persian Gulf')).toEqual({})
  })
})

describe('former states are what the city is in today', () => {
  it.each([
    ['KIEV, U.S.S.R.', 'UA'],
    ['Kiev, Soviet Union', 'UA'],
    ['MOSCOW (USSR)', 'RU'],
    ['BREST, Soviet Union', 'BY'],
    ['BELGRADE, Yugoslavia', 'RS'],
    ['SARAJEVO, Yugoslavia', 'BA'],
    ['PRAGUE, Czechoslovakia', 'CZ'],
    ['KOSICE, Czechoslovakia', 'SK'],
    ['BONN, West Germany', 'DE'],
    ['LEIPZIG, East Germany', 'DE'],
    ['RANGOON, Burma', 'MM'],
    ['SALISBURY, Rhodesia', 'ZW'],
    ['KINSHASA, Zaire', 'CD'],
    ['BRAZZAVILLE, Congo', 'CG'],
    ['LEOPOLDVILLE, Congo', 'CD'],
    ['TBILISI, Georgia', 'GE'],
    ['GORI, Georgia', 'GE'],
    ['ROME, Georgia', 'US-GA'],
    ['ATLANTA, Georgia', 'US-GA'],
    ['SABLE ISLAND, Georgia', 'US-GA'],
    ['PRISTINA, Serbia', 'XK'],
    ['YEREVAN, Soviet Armenia', 'AM'],
    ['DAMASCUS, U.A.R.', 'SY'],
    ['SRINAGAR, Indian-controlled Kashmir', 'IN'],
    ['MUZAFFARABAD, Pakistan-administered Kashmir', 'PK'],
    ['NIS, Serbia', 'RS'],
    ['DILI, Indonesia', 'TL'],
    ['JAKARTA, Indonesia', 'ID'],
    ['ASMARA, Ethiopia', 'ER'],
    ['JUBA, Sudan', 'SS']
  ])('%s', (printed, code) => expect(codeOf(printed)).toBe(code))

  it('and stay open where the city is not known', () => {
    expect(locate('ORLOVO DOLNO, Yugoslavia')).toEqual({})
    expect(locate('KHURVALETI, Georgia')).toEqual({})
  })
})

describe('a name alone', () => {
  it.each([
    // By the wires' conventions.
    ['WASHINGTON', 'US-DC'],
    ['NEW YORK', 'US-NY'],
    ['ST. LOUIS', 'US-MO'],
    ['St Louis', 'US-MO'],
    ['FRANKFURT', 'DE'],
    ['GEORGETOWN', 'GY'],
    // Other towns but for a blank or hyphen.
    ['GEORGE TOWN', 'KY'],
    ['BASSETERRE', 'KN'],
    ['BASSE-TERRE', 'GP'],
    // Best known of its name.
    ['MOSCOW', 'RU'],
    ['MELBOURNE', 'AU-VIC'],
    ['VANCOUVER', 'CA-BC'],
    ['NAPLES', 'IT'],
    ['SPRINGFIELD', 'US'],
    // Former names.
    ['LENINGRAD', 'RU'],
    ['BOMBAY', 'IN'],
    ['RANGOON', 'MM'],
    ['PEKING', 'CN'],
    ['SAIGON', 'VN'],
    ['LEOPOLDVILLE', 'CD'],
    ['LOURENCO MARQUES', 'MZ'],
    ['EAST BERLIN', 'DE'],
    // Spellings.
    ['SÃO PAULO', 'BR'],
    ['SAO PAULO', 'BR'],
    ['KYIV', 'UA'],
    ['KIEV', 'UA'],
    ['PORT AU PRINCE', 'HT'],
    ['PORT-AU-PRINCE', 'HT'],
    ['DUESSELDORF', 'DE'],
    ['ULAN BATOR', 'MN'],
    ["N'DJAMENA", 'TD'],
    // Other languages.
    ['MOSCÚ', 'RU'],
    ['LONDRES', 'GB'],
    ['BRÜSSEL', 'BE'],
    ['MAILAND', 'IT'],
    ['GENF', 'CH'],
    ['PARIGI', 'FR'],
    ['NUEVA YORK', 'US-NY'],
    // Countries and their parts.
    ['GAZA STRIP', 'PS'],
    ['WEST BANK', 'PS'],
    ['CRIMEA', 'UA-43'],
    ['KUWAIT', 'KW'],
    ['SINGAPORE', 'SG'],
    ['VATICAN CITY', 'VA'],
    ['HONG KONG', 'HK'],
    ['TAIWAN', 'TW'],
    ['QUEBEC', 'CA-QC'],
    ['TASMANIA', 'AU-TAS'],
    // In front of the name.
    ['NEAR KERBALA', 'IQ'],
    ['OUTSIDE MOSUL', 'IQ'],
    ['NORTH OF BEIRUT', 'LB'],
    ['WITH U.S. TROOPS IN KUWAIT', 'KW']
  ])('%s', (printed, code) => expect(codeOf(printed)).toBe(code))

  it.each([
    // Several, as well known as each other.
    'SAN JOSE',
    'GEORGIA',
    'VICTORIA',
    'HAMILTON',
    "ST. JOHN'S",
    'CAMBRIDGE',
    'RICHMOND',
    'SALISBURY',
    // No country's.
    'ABOARD AIR FORCE ONE',
    'ON THE MISSISSIPPI RIVER',
    'WITH THE 101ST AIRBORNE',
    'AT SEA',
    'UNITED NATIONS',
    'AT THE UNITED NATIONS',
    'ABOARD USS TARAWA',
    'IN THE ATLANTIC OCEAN',
    'CLANDESTINE',
    'NO CITY',
    // Not printed for a place.
    'PA',
    'Ala.',
    'LONODN',
    'QUIMBERLY FALLS',
    '',
    ','
  ])('%s stays open', printed => expect(locate(printed)).toEqual({}))
})

describe('places of one line', () => {
  const place = (text: string): Place => ({start: 0, end: text.length, text, name: text.split(',')[0] ?? text})
  const located = (...printed: string[]): Array<string | undefined> => {
    const places = printed.map(place)
    locateAll(places)
    return places.map(({country, region}) => region ?? country)
  }

  it('share the qualifier that stands behind the last', () => {
    expect(located('LITTLE HARBOUR', 'HALIFAX, Nova Scotia')).toEqual(['CA', 'CA-NS'])
    expect(located('QUIMBERLY', 'TOKYO, Japan')).toEqual(['JP', 'JP'])
  })

  it('keep what they say themselves', () => {
    expect(located('NEW YORK', 'DOVER, Delaware')).toEqual(['US-NY', 'US-DE'])
    expect(located('SURABAYA, Indonesia', 'SEOUL')).toEqual(['ID', 'KR'])
    expect(located('UNITED NATIONS', 'ANKARA, Turkey')).toEqual([undefined, 'TR'])
    expect(located('ABOARD AIR FORCE ONE', 'ANKARA, Turkey')).toEqual([undefined, 'TR'])
    expect(located('QUIMBERLY', 'TOKYO', 'NARA, Japan')).toEqual([undefined, 'JP', 'JP'])
  })
})
