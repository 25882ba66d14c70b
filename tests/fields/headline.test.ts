import {describe, expect, test} from 'vitest'
import {looksLikeHeadline, readHeadline, readTagLine} from '../../src/fields/headline.ts'
import {flatten} from '../../src/text/flat.ts'

const agencies = new Set(['np', 'northern press', 'reuters', 'ap', 'afp', 'tass', 'dpa', 'ria', 'xinhua'])
const context = {isAgency: (printed: string) => agencies.has(printed.toLowerCase())}

function read(text: string) {
  const flat = flatten(text)
  const reading = readHeadline(flat, 0, flat.length, context)
  const {headline, publisher} = reading
  for (const field of [headline.source, publisher, ...headline.tags]) {
    if (field) expect(flat.slice(field.start, field.end).replace(/ {2,}/g, ' ')).toBe(field.text)
  }
  expect(flat.slice(headline.start, headline.end).replace(/ {2,}/g, ' ')).toBe(headline.text)
  return reading
}

describe('tags', () => {
  test.each([
    ['UPDATE 2-Ferry firm cuts fares', [['UPDATE 2-', 'update', 2]], 'Ferry firm cuts fares'],
    [
      'RPT-UPDATE 3-Ferry firm cuts fares',
      [
        ['RPT-', 'repeat', undefined],
        ['UPDATE 3-', 'update', 3]
      ],
      'Ferry firm cuts fares'
    ],
    [
      'WRAPUP 1-Soccer-Harbor beat Rovers',
      [
        ['WRAPUP 1-', 'wrapup', 1],
        ['Soccer-', 'topic', undefined]
      ],
      'Harbor beat Rovers'
    ],
    [
      'UPDATE 2-INTERVIEW-Ferry chief sees growth',
      [
        ['UPDATE 2-', 'update', 2],
        ['INTERVIEW-', 'interview', undefined]
      ],
      'Ferry chief sees growth'
    ],
    [
      'CORRECTED - FERRY LINES <FRY> TO CUT FARES',
      [['CORRECTED -', 'correction', undefined]],
      'FERRY LINES <FRY> TO CUT FARES'
    ],
    [
      'CORRECTED-(OFFICIAL)-Ferry firm cuts fares',
      [['CORRECTED-(OFFICIAL)-', 'correction', undefined]],
      'Ferry firm cuts fares'
    ],
    ['ECONOMIC SPOTLIGHT - NORWEGIAN FERRIES', [['ECONOMIC SPOTLIGHT -', 'feature', undefined]], 'NORWEGIAN FERRIES'],
    ['FACTBOX-Five facts about ferries', [['FACTBOX-', 'factbox', undefined]], 'Five facts about ferries'],
    ['INSTANT VIEW: Norway raises rates', [['INSTANT VIEW:', 'other', undefined]], 'Norway raises rates'],
    ['Update 1: Ferry firm cuts fares', [['Update 1:', 'update', 1]], 'Ferry firm cuts fares'],
    ['UPDATE1: Ferry firm cuts fares', [['UPDATE1:', 'update', 1]], 'Ferry firm cuts fares'],
    ['Exclusive - Ferry firm in talks', [['Exclusive -', 'exclusive', undefined]], 'Ferry firm in talks'],
    ['Exclusive-Ferry firm in talks', [['Exclusive-', 'exclusive', undefined]], 'Ferry firm in talks'],
    ['Roundup: Norwegian ports reopen', [['Roundup:', 'wrapup', undefined]], 'Norwegian ports reopen'],
    ['Press Release: Harbor Lines Names Chief', [['Press Release:', 'other', undefined]], 'Harbor Lines Names Chief'],
    ['(LEAD) Rowers win gold', [['(LEAD)', 'lead', undefined]], 'Rowers win gold'],
    ['(2nd LD) Rowers win gold', [['(2nd LD)', 'lead', 2]], 'Rowers win gold'],
    ['(URGENT) Rowers win gold', [['(URGENT)', 'urgent', undefined]], 'Rowers win gold'],
    ['1st LD-Writethru: Rowers win gold', [['1st LD-Writethru:', 'lead', 1]], 'Rowers win gold'],
    ['ASIA:Harbor Lines sells ferries', [['ASIA:', 'topic', undefined]], 'Harbor Lines sells ferries'],
    ['GLOBAL MARKETS-Shares slip as oil falls', [['GLOBAL MARKETS-', 'topic', undefined]], 'Shares slip as oil falls'],
    ['OSLO STOCKS-Shares slip as oil falls', [['OSLO STOCKS-', 'topic', undefined]], 'Shares slip as oil falls'],
    ['TEXT-Central bank statement on rates', [['TEXT-', 'other', undefined]], 'Central bank statement on rates'],
    ['Motor Racing: Ruiz wins in Porto', [['Motor Racing:', 'topic', undefined]], 'Ruiz wins in Porto'],
    ['>>>ANSA/ Ferry sinks off Bari', [['>>>ANSA/', 'other', undefined]], 'Ferry sinks off Bari'],
    ['*Færge forlist ud for kysten', [['*', 'urgent', undefined]], 'Færge forlist ud for kysten'],
    [
      '*DJ UPDATE: Harbor Lines Sees Loss',
      [
        ['*DJ', 'urgent', undefined],
        ['UPDATE:', 'update', undefined]
      ],
      'Harbor Lines Sees Loss'
    ],
    ['CORONAVIRUS/Ferries to run again', [['CORONAVIRUS/', 'topic', undefined]], 'Ferries to run again'],
    ['Opinion | Why ferries matter', [['Opinion |', 'analysis', undefined]], 'Why ferries matter'],
    ['Ferry Firm Cuts Fares (Update1)', [['(Update1)', 'update', 1]], 'Ferry Firm Cuts Fares'],
    ['Veerboot gezonken (2)', [['(2)', 'update', 2]], 'Veerboot gezonken'],
    ['Un ferry coule (3DER)', [['(3DER)', 'update', 3]], 'Un ferry coule'],
    ['Ferry firm cuts fares =2', [['=2', 'other', 2]], 'Ferry firm cuts fares'],
    ['Ferry firm cuts fares -2-', [['-2-', 'other', 2]], 'Ferry firm cuts fares'],
    ['Harbor Lines Sees Loss -- 2nd Update', [['-- 2nd Update', 'update', 2]], 'Harbor Lines Sees Loss'],
    [
      'Ferry firm cuts fares, article with image',
      [[', article with image', 'other', undefined]],
      'Ferry firm cuts fares'
    ]
  ] as const)('%s', (text, tags, title) => {
    const {headline} = read(text)
    expect(headline.tags.map(tag => [tag.text, tag.kind, tag.number])).toEqual(tags)
    expect(headline.title).toBe(title)
    expect(headline.text).toBe(text)
  })

  test('a hyphen with a blank behind it', () => {
    const {headline} = read('PRESS DIGEST- Irish papers - March 18')
    expect(headline.tags.map(({text, kind}) => [text, kind])).toEqual([['PRESS DIGEST-', 'other']])
  })

  test.each([
    'Ex-minister quits ferry firm',
    'Wal-Park eyes expansion',
    'Coca-Nut sales rise',
    'Al-Harb denies charges',
    'TEXT-BOOK CASE OF A FERRY FIRE',
    'LEAD-FREE PAINT FOR FERRIES',
    'Golf-mad town hosts open',
    'Oil- and gas-rich state votes',
    'Soccer- and golf-mad town hosts open',
    'Update-driven sales lift firm',
    'US-Norway ferry talks end',
    'Brief-case found on ferry',
    'Film Awards: "The Ferry" wins three',
    'THE SITES: TUNING IN TO FERRIES',
    'Harbor Fire: Captain denies fault',
    'BRAZIL/BANKS AGREE ON LOAN',
    'Live-in nanny wins suit',
    'DJ Ruiz plays Porto',
    'Fares up in 2020 (see table)',
    'Ferry sinks (12)',
    '(Almost) every ferry is late',
    'UPDATE 2-'
  ])('no tag: %s', text => {
    expect(read(text).headline.tags).toEqual([])
  })

  test('versions', () => {
    expect(read('UPDATE 2-Ferry firm cuts fares').version).toEqual({kind: 'update', number: 2, text: 'UPDATE 2'})
    expect(read('RPT-UPDATE 3-Ferry firm cuts fares').version).toEqual({
      kind: 'update',
      number: 3,
      text: 'RPT UPDATE 3'
    })
    expect(read('CORRECTED-UPDATE 1-Ferry firm cuts fares').version).toEqual({
      kind: 'correction',
      number: 1,
      text: 'CORRECTED UPDATE 1'
    })
    expect(read('(2nd LD) Rowers win gold').version).toEqual({kind: 'lead', number: 2, text: '2nd LD'})
    expect(read('1st LD-Writethru: Rowers win gold').version).toMatchObject({kind: 'writethru', number: 1})
    expect(read('Ferry firm cuts fares =2').version).toEqual({kind: 'take', number: 2, text: '=2'})
    expect(read('FACTBOX-Five facts about ferries').version).toBeUndefined()
  })
})

describe('sources', () => {
  test.each([
    [
      "'Last' ferry to N. Harbor to sail in May -Norwegian envoy",
      'Norwegian envoy',
      "'Last' ferry to N. Harbor to sail in May"
    ],
    ['Norway lets in camp visits-ICRC', 'ICRC', 'Norway lets in camp visits'],
    ["Ferry firm to cut 300 jobs: Owners' body", "Owners' body", 'Ferry firm to cut 300 jobs'],
    ['Ferry firm to cut 300 jobs - sources', 'sources', 'Ferry firm to cut 300 jobs'],
    ['Ferry firm denies it will cut jobs - statement', 'statement', 'Ferry firm denies it will cut jobs'],
    ['Ferry fire: captain left bridge - witness', 'witness', 'Ferry fire: captain left bridge'],
    ['Ferry built in Porto sails north - RIA', 'RIA', 'Ferry built in Porto sails north'],
    ['Ferry firm to buy its rival: report', 'report', 'Ferry firm to buy its rival'],
    ['Ferry firm to buy its rival: Xinhua', 'Xinhua', 'Ferry firm to buy its rival'],
    ['Ferry firm has no plans in south: Ruiz', 'Ruiz', 'Ferry firm has no plans in south'],
    ["Port fees will not rise soon: Harbor Bank's Ruiz", "Harbor Bank's Ruiz", 'Port fees will not rise soon'],
    ['Nation unlikely to join pact: commissioner Ruiz', 'commissioner Ruiz', 'Nation unlikely to join pact'],
    ['Tariffs on ferries "unacceptable" - Alvarez', 'Alvarez', 'Tariffs on ferries "unacceptable"'],
    ['Ferry Firm to Close in May -WSJ', 'WSJ', 'Ferry Firm to Close in May'],
    ['Fewer Ferries to Sail North -- Paper', 'Paper', 'Fewer Ferries to Sail North'],
    [
      "Divers find no leak in sunken ferry  --  aide to the port's mayor",
      "aide to the port's mayor",
      'Divers find no leak in sunken ferry'
    ],
    ['FERRY FARES TO RISE SOON - ANALYSTS', 'ANALYSTS', 'FERRY FARES TO RISE SOON'],
    ['FERRY TRAFFIC BELOW YEAR AGO-USDA', 'USDA', 'FERRY TRAFFIC BELOW YEAR AGO'],
    ['FERRY TRAFFIC NOT TO LAST - ALVAREZ', 'ALVAREZ', 'FERRY TRAFFIC NOT TO LAST'],
    ['Ferry sunk by storm, says Norway', 'Norway', 'Ferry sunk by storm'],
    ['Ferry pulled off rocks by tugs, officials say', 'officials', 'Ferry pulled off rocks by tugs'],
    ['Treaty on ports will be signed in May, VP says', 'VP', 'Treaty on ports will be signed in May'],
    ['HARD TIMES TO COST PORTS A BILLION, SAYS TREASURY', 'TREASURY', 'HARD TIMES TO COST PORTS A BILLION'],
    ['Grève: une «catastrophe pour le port» (Le Goff)', 'Le Goff', 'Grève: une «catastrophe pour le port»'],
    ['Police: Man Took Ferry Hostage', 'Police', 'Man Took Ferry Hostage'],
    ['Report: Ferry Firm Near Deal', 'Report', 'Ferry Firm Near Deal'],
    ['Study: Seals prefer old ferries', 'Study', 'Seals prefer old ferries'],
    ['Top Norwegian court: Ferry strike may go on', 'Top Norwegian court', 'Ferry strike may go on'],
    ["Harbor Bank's Ruiz: rates may fall in spring", undefined, "Harbor Bank's Ruiz: rates may fall in spring"],
    ["Fed's Ruiz: rates may fall in spring", "Fed's Ruiz", 'rates may fall in spring']
  ] as const)('%s', (text, source, title) => {
    const {headline} = read(text)
    expect(headline.source?.text).toBe(source)
    expect(headline.title).toBe(title)
    expect(headline.text).toBe(text.replace(/ {2,}/g, ' '))
  })

  test.each([
    'Harbor exchange halts trade - August 31',
    'Rowing fixtures - Porto At Harbor',
    'Ferry stocks at three-month-low',
    'Bank backs ferry tie-up',
    'Ferry firm sued by ex-official',
    'Firm turns to open-source',
    'Ferry crew searches for a body',
    'Port mulls post-Brexit fees',
    'Ferries, fares and fog: what now?',
    'Harbor risk: Security risk',
    'Life in Porto: Ask our panel',
    'Bank to clients: Long winter awaits our chairman',
    'Mayor on Radio (Dec 19) - Harbor Races, ferry fire, fares',
    'The ferry trade: boom or bubble?',
    'Harbor plan works -- for now',
    'Ferry firm says fares to rise',
    'City says ferries safe, cuts fares',
    "Sailor's Lot: Here One Day, Gone The Next",
    'Match report: Harbor 3 Rovers 2',
    'Firefox Two - Ready To Take On The World?',
    "Harbor's Nest Egg - the Ferry Sector"
  ])('no source: %s', text => {
    expect(read(text).headline.source).toBeUndefined()
  })
})

describe('the page behind the headline', () => {
  test.each([
    ['Ferry firm moves its yard to Porto - AOL', 'AOL', 'Ferry firm moves its yard to Porto', undefined],
    ['Ferry firm cuts fares | Reuters', 'Reuters', 'Ferry firm cuts fares', undefined],
    ['Ferry firm cuts fares - Reuters', 'Reuters', 'Ferry firm cuts fares', undefined],
    ['Ferry firm cuts fares - Yahoo News', 'Yahoo News', 'Ferry firm cuts fares', undefined],
    ['Ferry firm cuts fares - harbortimes.com', 'harbortimes.com', 'Ferry firm cuts fares', undefined],
    ['Ferry firm cuts fares: sources | Harbor News', 'Harbor News', 'Ferry firm cuts fares: sources', 'sources']
  ] as const)('%s', (text, publisher, without, source) => {
    const {headline, publisher: page} = read(text)
    expect(page?.text).toBe(publisher)
    expect(headline.text).toBe(without)
    expect(headline.source?.text).toBe(source)
  })

  test('an agency in brackets stays in the text', () => {
    const {headline, publisher} = read('Ferry Firm Cuts Fares - Paper (NP)')
    expect(headline).toMatchObject({
      text: 'Ferry Firm Cuts Fares - Paper (NP)',
      title: 'Ferry Firm Cuts Fares',
      source: {text: 'Paper'}
    })
    expect(publisher?.text).toBe('NP')
    expect(read('Ferry Firm Cuts Fares (SeaNews.com)').publisher?.text).toBe('SeaNews.com')
    expect(read('Ferry Firm Cuts Fares (Porto)').publisher).toBeUndefined()
  })
})

describe('what layout puts around it', () => {
  test.each([
    ['-- Ferry firm cuts fares', 'Ferry firm cuts fares'],
    ['Subject: FERRY LINES WANT LOWER FEES ', 'FERRY LINES WANT LOWER FEES'],
    ['title: Ferry firm cuts fares', 'Ferry firm cuts fares'],
    ['$Harbor headlines round-up Nov 07, 1200', 'Harbor headlines round-up Nov 07, 1200'],
    ['Norway Social Democrats: Talks could fail =', 'Norway Social Democrats: Talks could fail'],
    ['Soccer: Harbor claim 7th cup by beating Rovers+', 'Soccer: Harbor claim 7th cup by beating Rovers'],
    ['^Ferry firm cuts fares<', 'Ferry firm cuts fares'],
    ['• Ferry firm cuts fares', 'Ferry firm cuts fares'],
    ['Ferry film moves to Disney+', 'Ferry film moves to Disney+'],
    ['$6 million ferry sinks', '$6 million ferry sinks']
  ])('%s', (text, want) => {
    expect(read(text).headline.text).toBe(want)
  })
  test('lines of an archive are joined', () => {
    const {headline} = read(' Ferry Firm\n@  Posts Loss\n@  In Third Period')
    expect(headline.text).toBe('Ferry Firm @ Posts Loss @ In Third Period')
    expect(headline.title).toBe('Ferry Firm Posts Loss In Third Period')
  })
})

describe('readTagLine', () => {
  const tag = (text: string) => readTagLine(text, 0, text.length)
  test.each([
    ['1ST LEAD', 'lead', 1],
    ['2ND LEAD', 'lead', 2],
    ['3RD NET', 'lead', 3],
    ['3rd Ld-Writethru', 'lead', 3],
    ['URGENT', 'urgent', undefined],
    ['EXTRA', 'urgent', undefined],
    ['UPDATE 1', 'update', 1],
    ['(Eil)', 'urgent', undefined],
    ['REFILE', 'refile', undefined],
    ['Situation', 'other', undefined],
    ['KILL KILL KILL', 'advisory', undefined],
    ['HOLD HOLD HOLD =', 'advisory', undefined]
  ] as const)('%s', (text, kind, number) => {
    expect(tag(text)?.kind).toBe(kind)
    expect(tag(text)?.number).toBe(number)
  })
  test.each(['Updates', 'Lead poisoning', 'Ferry', 'Repeat after me', 'Correction', 'Soccer', 'EXTRA TIME', 'Brief'])(
    'no tag: %s',
    text => {
      expect(tag(text)).toBeUndefined()
    }
  )
})

describe('looksLikeHeadline', () => {
  const score = (text: string) => looksLikeHeadline(text, 0, text.length)
  test.each([
    'Ferry firm cuts fares',
    'Ferry Firm Cuts Fares After Fire',
    'FERRY LINES WANT LOWER FEES',
    "'Last' ferry to sail in May -Norwegian envoy",
    'Fares to rise in U.S.',
    'UPDATE 1-Ferry firm cuts fares',
    'Is the ferry safe?',
    '20 ferries stop in Porto',
    'Harbor Lines to Buy Rival Ferry Inc.'
  ])('is one: %s', text => {
    expect(score(text)).toBeGreaterThanOrEqual(0.5)
  })
  test.each([
    'Advertisement',
    'Share',
    'Read more',
    '',
    '12:30',
    'By Ana Ruiz',
    'PORTO (NP) - The ferry firm cut its fares on Monday',
    'March 4, 2020',
    '(Reporting by Ana Ruiz)',
    'The ferry firm said on Monday that it would cut its fares by a third from May.',
    '"We are safe," he said',
    'https://harbor.example/ferry',
    'Eds: Adds details',
    '1,200 33 45 2,100',
    'The ferry firm cut fares. It will also close a pier. The mayor was not told of it before Monday, she said in a letter'
  ])('is none: %s', text => {
    expect(score(text)).toBeLessThan(0.5)
  })
})

test('hostile headlines are read in no time', () => {
  for (const piece of ['a-', 'A', ' - ', ': ', 'UPDATE 1-', '(', '|', 'says, ', "'", 'A.', '- x ']) {
    const text = piece.repeat(20000)
    const flat = flatten(text)
    for (const end of [250, 600, text.length]) {
      readHeadline(flat, 0, end, context)
      looksLikeHeadline(flat, 0, end)
      readTagLine(flat, 0, end)
    }
  }
})
