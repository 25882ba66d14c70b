import {describe, expect, it} from 'vitest'
import {agencies} from '../../src/agencies/index.ts'
import {createRegistry} from '../../src/agencies/registry.ts'
import {readDateline, readPlaceLine, type DatelineContext, type DatelineMatch} from '../../src/fields/dateline/index.ts'
import {flatten} from '../../src/text/flat.ts'

const {agencyOf, unbracketed} = createRegistry(agencies)
const usual: DatelineContext = {agencyOf, isUnbracketed: id => unbracketed.has(id)}
const rest = 'The old harbor bridge will close in June for repairs, its owner said.'

function read(printed: string, context = usual, behind = rest): DatelineMatch | undefined {
  const text = flatten(printed + behind)
  return readDateline(text, 0, text.length, context)
}

/** `Lima/Quito, --01-21, reuters+afp`: places, date, agencies, what there is of them. */
function show(match: DatelineMatch | undefined): string | undefined {
  if (!match) return undefined
  const {places, date, agencies: signs} = match.dateline
  return [places.map(({name}) => name).join('/'), date?.iso, signs.map(({id}) => id).join('+')]
    .filter(Boolean)
    .join(', ')
}

/** Printed, what is read, what it rests on, its shape. */
type Row = [string, string, DatelineMatch['basis'], string]

describe('readDateline', () => {
  describe.each<[string, Row[]]>([
    [
      'with the agency in brackets',
      [
        ['LIMA, Jan 21 (Reuters) - ', 'Lima, --01-21, reuters', 'agency', '{place}, {date} ({sign}) -'],
        ['LIMA (AP) _ ', 'Lima, ap', 'agency', '{place} ({sign}) _'],
        ['NEW YORK, Nov. 3 (UPI) -- ', 'New York, --11-03, upi', 'agency', '{place}, {date} ({sign}) --'],
        ['MOSCOW, January 21. /TASS/. ', 'Moscow, --01-21, tass', 'agency', '{place}, {date}. /{sign}/.'],
        [
          'WASHINGTON/LIMA, Jan 21 (Reuters) - ',
          'Washington/Lima, --01-21, reuters',
          'agency',
          '{place}, {date} ({sign}) -'
        ],
        ['(Reuters) - ', 'reuters', 'agency', '({sign}) -'],
        ['(Reuters) ', 'reuters', 'agency', '({sign})'],
        ['BERN (ats afp) - ', 'Bern, keystone-sda+afp', 'agency', '{place} ({sign}) -'],
        ['BERN (APA/dpa) - ', 'Bern, apa+dpa', 'agency', '{place} ({sign}) -'],
        ['BERN (APA and Lake News) - ', 'Bern, apa+lake-news', 'agency', '{place} ({sign}) -'],
        ['BERN () - ', 'Bern', 'unlisted-agency', '{place} ({sign}) -']
      ]
    ],
    [
      'with the date behind the agency',
      [
        [
          'OSLO--(BUSINESS WIRE)--May 3, 2020--',
          'Oslo, 2020-05-03, businesswire',
          'agency',
          '{place}--({sign})--{date}--'
        ],
        ['OSLO--(BUSINESS WIRE)--', 'Oslo, businesswire', 'agency', '{place}--({sign})--'],
        [
          'KIEL (Marketwired - Nov 24, 2015) - ',
          'Kiel, 2015-11-24, marketwired',
          'agency',
          '{place} ({sign} - {date}) -'
        ],
        [
          'KIEL, Germany, /PRNewswire/ / September 26, 2024 / ',
          'Kiel, 2024-09-26, prnewswire',
          'agency',
          '{place}, /{sign}/ / {date} /'
        ],
        [
          'VANCOUVER, British Columbia - TheNewswire - le 12 mai 2026 - ',
          'Vancouver, 2026-05-12, thenewswire',
          'agency',
          '{place} - {sign} - {date} -'
        ]
      ]
    ],
    [
      'that begin with the agency',
      [
        ['(ANSA) - ROMA, 22 MAR - ', 'Roma, --03-22, ansa', 'agency', '({sign}) - {place}, {date} -'],
        ['AP - ', 'ap', 'agency', '{sign} -'],
        ['(CNN) — ', 'cnn', 'agency', '({sign}) —'],
        ['SPACE.com - ', 'space', 'unlisted-agency', '{sign} -'],
        ['(CBS/AP) TOPEKA, Kan. - ', 'Topeka, cbs+ap', 'agency', '({sign}) {place} -'],
        ['[Delta Courier] Lagos -- ', 'Lagos, delta-courier', 'unlisted-agency', '[{sign}] {place} --'],
        ['Canadian Press - REGINA (CP) - ', 'Regina, cp', 'agency', '{sign} - {place} ({sign}) -']
      ]
    ],
    [
      'with an agency that has no row',
      [
        ['ROME, November 3 (Lake TV) - ', 'Rome, --11-03, lake-tv', 'unlisted-agency', '{place}, {date} ({sign}) -'],
        ['OTTAWA (Lake Herald) - ', 'Ottawa, lake-herald', 'unlisted-agency', '{place} ({sign}) -'],
        [
          'SAN SALVADOR, NO DATE (RADIO VENCEREMOS) -- ',
          'San Salvador, radio-venceremos',
          'unlisted-agency',
          '{place} ({sign}) --'
        ]
      ]
    ],
    [
      'without brackets',
      [
        ['SYDNEY, March 19 - ', 'Sydney, --03-19', 'place-and-date', '{place}, {date} -'],
        ['SEOUL, Nov 26 AFP - ', 'Seoul, --11-26, afp', 'agency', '{place}, {date} {sign} -'],
        ['Lima, Peru CNN — ', 'Lima, cnn', 'agency', '{place} {sign} —'],
        ['Lima CNN — ', 'Lima, cnn', 'agency', '{place} {sign} —'],
        ['OTTAWA - ', 'Ottawa', 'place', '{place} -'],
        ['OTTAWA--', 'Ottawa', 'place', '{place}--'],
        ['QUMBOLAND - ', 'Qumboland', 'place', '{place} -'],
        ['NEW DELHI: ', 'New Delhi', 'place', '{place}:'],
        ['Kyiv, May 29: ', 'Kyiv, --05-29', 'place-and-date', '{place}, {date}:'],
        ['Qumbo (Mali), May 29: ', 'Qumbo, --05-29', 'place-and-date', '{place}, {date}:']
      ]
    ],
    [
      'with other dates',
      [
        ['PARIS, 18 NOV 89 (AFP) - ', 'Paris, 1989-11-18, afp', 'agency', '{place}, {date} ({sign}) -'],
        ['PARIS, 18 NOV 60 (AFP) - ', 'Paris, 1960-11-18, afp', 'agency', '{place}, {date} ({sign}) -'],
        // No telex was that early, and none is that late.
        ['PARIS, 18 NOV 49 (AFP) - ', 'Paris, --11-18, afp', 'agency', '{place}, {date} ({sign}) -'],
        ['BERLIN, 3.5.2019 (dpa) - ', 'Berlin, 2019-05-03, dpa', 'agency', '{place}, {date} ({sign}) -'],
        ['ROMA, 31/07 (ANSA) - ', 'Roma, --07-31, ansa', 'agency', '{place}, {date} ({sign}) -'],
        ['ROMA, 1/12 (ANSA) - ', 'Roma, --12-01, ansa', 'agency', '{place}, {date} ({sign}) -'],
        ['Oslo, Aug. 29, 1840 (NTB) - ', 'Oslo, 1840-08-29, ntb', 'agency', '{place}, {date} ({sign}) -'],
        ['Oslo, Aug. 29, 1839 (NTB) - ', 'Oslo, --08-29, ntb', 'agency', '{place}, {date} ({sign}) -'],
        ['Oslo, Aug. 29, 2199 (NTB) - ', 'Oslo, 2199-08-29, ntb', 'agency', '{place}, {date} ({sign}) -'],
        ['Oslo, Aug. 29, 2200 (NTB) - ', 'Oslo, --08-29, ntb', 'agency', '{place}, {date} ({sign}) -'],
        [
          'MEXICO CITY, 22nd April, 2026 (EFE) - ',
          'Mexico City, 2026-04-22, efe',
          'agency',
          '{place}, {date} ({sign}) -'
        ],
        ['MADRID, 29 ene (EFE) - ', 'Madrid, --01-29, efe', 'agency', '{place}, {date} ({sign}) -']
      ]
    ],
    [
      'with another mark behind them',
      [
        ['LIMA, Jan 21 (Reuters). ', 'Lima, --01-21, reuters', 'agency', '{place}, {date} ({sign}).'],
        ['LIMA, Jan 21 (Reuters): ', 'Lima, --01-21, reuters', 'agency', '{place}, {date} ({sign}):'],
        ['LIMA, Jan 21 (Reuters) = ', 'Lima, --01-21, reuters', 'agency', '{place}, {date} ({sign}) ='],
        // What damage makes of a dash.
        ['LIMA, Jan 21 (Reuters) ? ', 'Lima, --01-21, reuters', 'agency', '{place}, {date} ({sign}) —'],
        ['LIMA, Jan 21 (Reuters) â€“ ', 'Lima, --01-21, reuters', 'agency', '{place}, {date} ({sign}) —'],
        ['LIMA, Jan 21 (Reuters) \ufffd ', 'Lima, --01-21, reuters', 'agency', '{place}, {date} ({sign}) —']
      ]
    ]
  ])('reads datelines %s', (_, rows) => {
    it.each(rows)('%j', (printed, parts, basis, shape) => {
      const match = read(printed)
      expect([show(match), match?.basis, match?.shape]).toEqual([parts, basis, shape])
      // The field has no blanks at its ends, and the body begins behind it.
      expect(match?.dateline).toMatchObject({start: 0, end: printed.trimEnd().length, text: printed.trimEnd()})
      expect(match?.bodyStart).toBe(printed.length)
    })
  })

  it.each([
    'Qumbo: ',
    'QUMBO - ',
    'QU-',
    'OTTAWA-',
    'May 29 - ',
    'ROMA, 31/13 (ANSA) - ',
    'ROMA, 32/07 (ANSA) - ',
    'ROMA, 0/07 (ANSA) - ',
    '() - ',
    '[Delta Courier] ',
    '[Delta Courier] - ',
    '(Reuters) said ',
    'Reuters (Reuters) said ',
    'The mill (Reuters) - ',
    'AFP/The Local - news@example.com',
    // A list of agencies has no small words.
    'Qumbo (APA/the lake) - ',
    // Brackets of prose.
    'The mill of Bern (APA) said ',
    'Lima and the old town of Quito on the other side of the lake, in the rain of May and June (Reuters) - ',
    'MONTREAL, le 12 mai 2026 - '
  ])('reads none in %j', printed => {
    expect(read(printed)).toBeUndefined()
  })

  it.each([
    ['ROME, November 3 (Champions League) - ', 'Rome, --11-03'],
    ['OSLO, May 3 (Cup final) - ', 'Oslo, --05-03'],
    // A country in brackets belongs to the place, and is no agency.
    ['KYIV (Ukraine) - ', 'Kyiv'],
    ['OTTAWA (Ontario), May 3 - ', 'Ottawa, --05-03']
  ])('parts what stands in brackets from the rest in %j', (printed, parts) => {
    expect(show(read(printed))).toBe(parts)
  })

  it.each([
    ['LONDON, PARIS (AFP) - ', 'London/Paris, afp'],
    ['LOS ANGELES, NEW YORK, May 3 (Reuters) - ', 'Los Angeles/New York, --05-03, reuters'],
    // The second says where the first is.
    ['BUFFALO, NEW YORK (AP) - ', 'Buffalo, ap'],
    ['NEW YORK, NEW YORK (AP) - ', 'New York, ap'],
    ['SEATTLE, WASHINGTON (AP) - ', 'Seattle, ap'],
    ['MELBOURNE, VICTORIA (AP) - ', 'Melbourne, ap'],
    ['KUWAIT CITY, KUWAIT (AP) - ', 'Kuwait City, ap'],
    ['LONDON, Ontario (AP) - ', 'London, ap']
  ])('tells two cities from a city and its state in %j', (printed, parts) => {
    expect(show(read(printed))).toBe(parts)
  })

  it.each([
    ['In Lima (Reuters) - ', 'Lima, reuters', 'Lima'],
    ['In Salah, Algeria (Reuters) - ', 'In Salah, reuters', 'In Salah, Algeria'],
    [
      "'S-HERTOGENBOSCH, Netherlands, Nov 3 (Reuters) - ",
      "'s-Hertogenbosch, --11-03, reuters",
      "'S-HERTOGENBOSCH, Netherlands"
    ],
    // A quotation mark that a republisher put in front.
    ["'LIMA, Nov 3 (Reuters) - ", 'Lima, --11-03, reuters', 'LIMA']
  ])('reads the whole place and no more in %j', (printed, parts, text) => {
    const match = read(printed)
    expect([show(match), match?.dateline.places[0]?.text]).toEqual([parts, text])
  })

  it('takes nobody for an agency who cannot be one', () => {
    for (const sign of ['Champions League', 'R-Maine', 'Updated', '34', 'v Kiel'])
      expect(show(read(`OTTAWA (${sign}) - `))).toBe('Ottawa')
  })

  it('takes a free sign for an agency only where that agency writes so', () => {
    expect(show(read('PITTSBURGH, Pa, March 3 - '))).toBe('Pittsburgh, --03-03')
    expect(show(read('SEOUL, Nov 26 AFP - ', {...usual, isUnbracketed: () => false}))).toBe('Seoul')
  })

  it('takes no capitals for a place where all is set in capitals', () => {
    const capitals = {...usual, allCapitals: true}
    const behind = rest.toUpperCase()
    expect(show(read('QUMBOLAND - ', capitals, behind))).toBeUndefined()
    expect(show(read('OTTAWA - ', capitals, behind))).toBeUndefined()
    expect(show(read('OTTAWA -- ', capitals, behind))).toBe('Ottawa')
    expect(show(read('OTTAWA: ', capitals, behind))).toBeUndefined()
    expect(show(read('OTTAWA (LAKE HERALD) - ', capitals, behind))).not.toBe('Ottawa, lake-herald')
    // A headline in capitals above a story that is not.
    expect(show(read('OPEC WANTS OIL PRICE - ', usual, behind))).toBeUndefined()
    expect(show(read('OTTAWA - ', usual, behind))).toBeUndefined()
  })

  it('needs something behind it, unless it has a date', () => {
    expect(read('OTTAWA - ', usual, 'Snow fell.')).toBeUndefined()
    expect(show(read('OTTAWA - ', usual, 'Snow fell on.'))).toBe('Ottawa')
    expect(show(read('OTTAWA, May 3 - ', usual, 'Snow.'))).toBe('Ottawa, --05-03')
    expect(read('AP - ', usual, 'Snow fell.')).toBeUndefined()
    expect(read('AP - ', usual, 'and the rest of the old harbor bridge fell.')).toBeUndefined()
  })

  it('begins behind the marks of a list', () => {
    const match = read('* LIMA, Jan 21 (Reuters) - ')
    expect(match?.dateline).toMatchObject({start: 2, text: 'LIMA, Jan 21 (Reuters) -'})
  })

  it("reads a monitor's brackets behind it", () => {
    const text = 'BRIDGETOWN (CANA) -- [TEXT] [GENNADIY ROE] '
    const match = read(text)
    expect(match?.markers.map(({start, end}) => text.slice(start, end))).toEqual(['[TEXT]', '[GENNADIY ROE]'])
    expect(match?.dateline.text).toBe('BRIDGETOWN (CANA) --')
    expect(match?.bodyStart).toBe(text.length)
  })

  it("reads the station's own dateline behind the monitor's", () => {
    const text = 'PANAMA CITY (CANA) -- [TEXT] WASHINGTON, D.C.--'
    const match = read(text)
    expect([show(match), match?.dateline.text, match?.bodyStart]).toEqual([
      'Panama City/Washington, cana',
      text,
      text.length
    ])
  })

  it('reads who signs within the brackets', () => {
    const text = 'MOSCOW, April 10 (RIA Novosti commentator Jan Roe) - '
    const match = read(text)
    expect(show(match)).toBe('Moscow, --04-10, ria')
    expect(text.slice(match?.signer?.start, match?.signer?.end)).toBe('commentator Jan Roe')
  })
})

describe('readPlaceLine', () => {
  it.each([
    ['LONDON', ['London']],
    ['LONDON, Ontario', ['London']],
    ['TAMALE, GHANA —', ['Tamale']],
    ['LONDON --', ['London']],
    ['QUMBO, Ontario', ['Qumbo']],
    ['LONDON/PARIS', ['London', 'Paris']],
    [
      'WASHINGTON/BUENOS AIRES/RIO DE JANEIRO/MEXICO CITY',
      ['Washington', 'Buenos Aires', 'Rio de Janeiro', 'Mexico City']
    ]
  ])('reads %j', (line, names) => {
    const found = readPlaceLine(line, 0, line.length)
    expect(found?.places.map(({name}) => name)).toEqual(names)
    expect(found).toMatchObject({start: 0, end: line.length, text: line, agencies: []})
  })

  it.each([
    'London',
    'LONDON/Paris',
    'QUMBO/PARIS',
    'WASHINGTON/BUENOS AIRES/RIO DE JANEIRO/MEXICO CITY –',
    'QUMBO',
    'LONDON, Ontario and the long road to the sea of all the seas',
    ''
  ])('reads none in %j', line => {
    expect(readPlaceLine(line, 0, line.length)).toBeUndefined()
  })
})
