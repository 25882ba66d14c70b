import {describe, expect, test} from 'vitest'
import {frameOf, readEnvelopeLine, readSigilLine} from '../../src/fields/envelope.ts'
import {flatten} from '../../src/text/flat.ts'

/** Reads one line of a text, the only one where none is named. */
function read(text: string, line?: string) {
  const flat = flatten(text)
  const start = line === undefined ? 0 : text.indexOf(line)
  const end = line === undefined ? text.length : start + line.length
  const found = readEnvelopeLine(flat, text, start, end, frameOf(text))
  return found && {...found, printed: found.value && text.slice(found.value.start, found.value.end)}
}

describe('ANPA', () => {
  test.each([
    ['r i AM-Harbor-Fire     01-02 0314', {keyword: 'AM-Harbor-Fire', category: 'i', priority: 4, wordCount: 314}],
    [
      'u i PM-Harbor-Crash 10thLd-Writethru a0587 01-09 0852',
      {keyword: 'PM-Harbor-Crash', storyId: 'a0587', version: {kind: 'writethru', number: 10}}
    ],
    ['u w BC-Harbor-Text ?Takes   01-04 0336', {keyword: 'BC-Harbor-Text', wordCount: 336}],
    ['u f AM-Ferry-Fares 2ndLd-Writethru f0243 01-06', {version: {kind: 'writethru', number: 2}}],
    ['r a AM-FerryStrike_1stLd a0504   01-02 1144', {version: {kind: 'lead', number: 1}}],
    ['u a PM-Harbor-Strike 1stLd-Writethru a', {keyword: 'PM-Harbor-Strike', version: {kind: 'writethru', number: 1}}],
    ['f l^S^Q BC-LT--Harbor-Ferry     11-13 1049', {keyword: 'BC-LT--Harbor-Ferry', priority: 1}],
    ['r i Cx13  Cx11  BC-Norway-Ferry     03-08 0243', {keyword: 'BC-Norway-Ferry'}]
  ])('header %s', (line, fields) => {
    expect(read(line)).toMatchObject({kind: 'envelope', format: 'anpa1312', fields})
  })

  test('header with its controls', () => {
    const text = 'u s\u0014\u0012 BC-Rowing-Harbor-Cup   09-12 0344\r\n'
    expect(read(text)).toMatchObject({kind: 'envelope', fields: {keyword: 'BC-Rowing-Harbor-Cup', wordCount: 344}})
  })

  test('first line of a frame', () => {
    expect(read('^V^V^AW2871^_asian')).toMatchObject({kind: 'envelope', fields: {storyId: 'W2871', serviceId: 'W'}})
    expect(read('w2107 Cx1f wstm-')).toMatchObject({kind: 'envelope'})
    expect(read('\u0001a0106KYODO\u001fkoko-')).toMatchObject({kind: 'envelope'})
    expect(read('a0106 koko-')).toBeUndefined()
  })

  test.each([
    ['AP-NR-01-05-89 2031EST', '1989-01-05T20:31-05:00'],
    ['AP-WF-11-13-13 1510GMT<', '2013-11-13T15:10Z'],
    ['NYT-02-12-98 0159EST', '1998-02-12T01:59-05:00'],
    ['KWS-21:38-09-12-18', '2018-12-09T21:38'],
    ['21:38 10-28-10', '2010-10-28T21:38'],
    ['29-10-10 21-38-06', '2010-10-29T21:38:06']
  ])('trailer %s', (line, sentAt) => {
    expect(read(line)).toMatchObject({kind: 'envelope', format: 'anpa1312', fields: {sentAt}})
  })

  test('a long header runs over', () => {
    const text = 'u f AM-Ferry-Fares 2ndLd-Writethru f0243 01-06\n0967\nAM-Ferry Fares, 2nd Ld-Writethru, f0243,0995\n'
    expect(read(text, '0967')).toMatchObject({kind: 'envelope', fields: {wordCount: 967}})
    expect(read('Ferry sinks\n0967\n', '0967')).toBeUndefined()
  })

  test('marks of advances and of typesetting', () => {
    expect(read('$Adv22')).toMatchObject({kind: 'envelope'})
    expect(read('(lh) QL')).toMatchObject({kind: 'envelope'})
    expect(read('UR Eds: SUBS 3rd graf to fix a name. QL')).toMatchObject({kind: 'note'})
    expect(read('$22 for a ticket')).toBeUndefined()
  })
})

describe('IPTC 7901', () => {
  test.each([
    ['\u0001ecp0008 4 s 851  dpa-tns 0909', {priority: 4, category: 's', wordCount: 851, serviceId: 'ecp'}],
    ['eca063 4 i 212 ccccb   dpa 062', {priority: 4, category: 'i', wordCount: 212}],
    ['SPF002 3 GEN 0071 F HARBOR-0002', {category: 'GEN', wordCount: 71, language: 'fr'}],
    ['INT002 3 GEN 0092 N HARBOR-0032 COR 704', {language: 'nl'}]
  ])('header %s', (line, fields) => {
    expect(read(line)).toMatchObject({kind: 'envelope', format: 'iptc7901', fields})
  })

  test.each([
    ['\u0003211300 Nov 18', '2018-11-21T13:00'],
    ['092343 GMT Okt 15', '2015-10-09T23:43Z'],
    ['101138 GMT Dez 18', '2018-12-10T11:38Z'],
    ['091224 dec 18', '2018-12-09T12:24'],
    ['[31-JUL-97  00:10]', '1997-07-31T00:10']
  ])('date-time group %s', (line, sentAt) => {
    expect(read(line)).toMatchObject({kind: 'envelope', format: 'iptc7901', fields: {sentAt}})
  })

  test('controls alone', () => {
    expect(read('\u007f\u0004')).toEqual({kind: 'envelope', printed: undefined})
    expect(read('   ')).toBeUndefined()
  })
})

describe('frames', () => {
  const bob =
    'ZCZC AAP\r\n%A\r\n#AM Harbor headlines\r\n$Harbor headlines round-up Nov 07, 1200\r\n:1200\r\n*07000000\r\n~AM Service\r\n@NSW\r\nHere are the headlines...\r\n* A ferry has sunk off the coast.\r\nNNNN\r\n'
  test.each([
    ['ZCZC AAP', 'envelope'],
    ['%A', 'envelope'],
    ['#AM Harbor headlines', 'slug'],
    ['$Harbor headlines round-up Nov 07, 1200', 'headline'],
    [':1200', 'envelope'],
    ['*07000000', 'envelope'],
    ['~AM Service', 'envelope'],
    ['@NSW', 'envelope'],
    ['NNNN', 'envelope']
  ])('sigils: %s', (line, kind) => {
    expect(read(bob, line)).toMatchObject({kind, format: 'zczc'})
  })
  test('values stand behind the sigil', () => {
    expect(read(bob, '#AM Harbor headlines')?.printed).toBe('AM Harbor headlines')
    expect(read(bob, 'Here are the headlines...')).toBeUndefined()
    expect(read(bob, '* A ferry has sunk off the coast.')).toBeUndefined()
  })
  test('the other profile', () => {
    const text =
      '   ZCZC AAP\n$T\n:Rowing Preview\n=Round 23\n^ROWING: Harbor regatta preview panel\n*X\n&A\n+15084000\n\nFRIDAY\n'
    expect(read(text, '$T')).toMatchObject({kind: 'envelope'})
    expect(read(text, ':Rowing Preview')).toMatchObject({kind: 'slug', printed: 'Rowing Preview'})
    expect(read(text, '^ROWING: Harbor regatta preview panel')).toMatchObject({
      kind: 'headline',
      printed: 'ROWING: Harbor regatta preview panel'
    })
    expect(read(text, '+15084000')).toMatchObject({kind: 'envelope'})
  })
  test('a sigil counts only in its frame', () => {
    for (const line of ['#AM Harbor headlines', '@NSW', '%A', '$Harbor headlines'])
      expect(read(line), line).toBeUndefined()
    expect(readSigilLine('@NSW', 0, 4)).toMatchObject({kind: 'envelope'})
    expect(readSigilLine('A ferry has sunk', 0, 16)).toBeUndefined()
  })

  const yaml =
    '---\ntitle: "Ferry Fire: Captain denies fault - witness"\ndate: 2019-08-07\nauthor: Ana Ruiz\ntags:\n- sea\n---\nGENERAL\n---\n'
  test('YAML between its lines', () => {
    expect(read(yaml, 'title: "Ferry Fire: Captain denies fault - witness"')).toMatchObject({
      kind: 'headline',
      printed: 'Ferry Fire: Captain denies fault - witness'
    })
    expect(read(yaml, 'date: 2019-08-07')).toMatchObject({kind: 'envelope', fields: {sentAt: '2019-08-07'}})
    expect(read(yaml, 'author: Ana Ruiz')).toMatchObject({kind: 'byline', printed: 'Ana Ruiz'})
    expect(read(yaml, '- sea')).toMatchObject({kind: 'envelope'})
    expect(read(yaml, 'GENERAL')).toBeUndefined()
    expect(read('Ferry sinks\n---\ntitle: X\n', '---')).toBeUndefined()
    expect(read('---\nFerry sinks off the coast\n', '---')).toBeUndefined()
  })

  const news =
    'Newsgroups: sci.sea,talk.sea\nPath: a.example!b.example!c\nFrom: ana@sea.example (Ana Ruiz)\nSubject: FERRY LINES WANT LOWER FEES\nMessage-ID: <1@sea.example>\nOrganization: The Sea School\nDate: Thu, 22 Apr 1993 14:06:56 GMT\nLines: 27\n\nWASHINGTON: a body\n'
  test('news servers', () => {
    expect(read(news, 'Organization: The Sea School')).toMatchObject({kind: 'envelope', format: 'rfc822'})
    expect(read(news, 'Subject: FERRY LINES WANT LOWER FEES')).toMatchObject({
      kind: 'headline',
      printed: 'FERRY LINES WANT LOWER FEES'
    })
    expect(read(news, 'Date: Thu, 22 Apr 1993 14:06:56 GMT')).toMatchObject({
      kind: 'timestamp',
      fields: {sentAt: '1993-04-22T14:06:56Z'},
      printed: 'Thu, 22 Apr 1993 14:06:56 GMT'
    })
    expect(read(news, 'Lines: 27')).toMatchObject({kind: 'envelope'})
    expect(read(news, 'WASHINGTON: a body')).toBeUndefined()
    expect(read('Path: a.example!b.example!c')).toMatchObject({kind: 'envelope'})
    expect(read('Organization: The Sea School')).toBeUndefined()
    expect(read('From: the harbor to the hills')).toBeUndefined()
    expect(read('Date: to be announced')).toBeUndefined()
    expect(read('Lines: long and short')).toBeUndefined()
  })

  const archive =
    ' = 891103\n 891103-0034.\n Ferry Firm Posts Loss\n@  By Third of Its Fares\n@  ---\n@  Fuel Costs Are Cited\n@  ----\n@  By Ana Ruiz\n@  Staff Reporter of The Harbor Journal\n 11/03/89\n WALL STREET JOURNAL (J)\n FRRY EUROP\n SHIPPING, FERRIES (SHP)\n LONDON\n\n   The firm said LONDON (UK)\n'
  test.each([
    ['= 891103', 'envelope'],
    ['891103-0034.', 'envelope'],
    ['Ferry Firm Posts Loss', 'headline'],
    ['@  By Third of Its Fares', 'headline'],
    ['@  ---', 'envelope'],
    ['@  Fuel Costs Are Cited', 'deck'],
    ['@  By Ana Ruiz', 'byline'],
    ['@  Staff Reporter of The Harbor Journal', 'byline'],
    ['11/03/89', 'timestamp'],
    ['WALL STREET JOURNAL (J)', 'envelope'],
    ['FRRY EUROP', 'envelope'],
    ['SHIPPING, FERRIES (SHP)', 'envelope']
  ])('archive of a paper: %s', (line, kind) => {
    expect(read(archive, line)).toMatchObject({kind, format: 'dowjones-archive'})
  })
  test("the place of its dateline is the story's", () => {
    expect(read(archive, ' LONDON')).toBeUndefined()
    expect(read('WALL STREET JOURNAL (J)')).toBeUndefined()
    expect(read('FRRY EUROP')).toBeUndefined()
  })

  test('labels of a database', () => {
    expect(read('LENGTH: 512 words')).toMatchObject({kind: 'envelope', format: 'lexisnexis', fields: {wordCount: 512}})
    expect(read('BYLINE: ANA RUIZ, Staff Writer')).toMatchObject({kind: 'byline', printed: 'ANA RUIZ, Staff Writer'})
    expect(read('LOAD-DATE: March 5, 2004')).toMatchObject({fields: {sentAt: '2004-03-05'}})
    expect(read('3 of 120 DOCUMENTS')).toMatchObject({kind: 'envelope'})
    expect(read('SUBJECT: FERRIES (90%); PORTS (78%)')).toMatchObject({kind: 'envelope'})
    expect(read('SUBJECT: the sea')).toBeUndefined()
    expect(read('LENGTH: two miles')).toBeUndefined()
    expect(read('SOURCE: Harbor Lines Inc.')).toBeUndefined()
  })
})

describe('what is no envelope', () => {
  test.each([
    'Ferry sinks off coast',
    'A 4 b 850 fish were caught',
    'PORTO (NP) - The ferry sank',
    'FERRY LINES WANT LOWER FEES (UK)',
    '12:30 10-4',
    '31-12 2000',
    'NNN',
    'By Ana Ruiz',
    '1234',
    '321259 Nov 18',
    'AP-NR-13-45-89 2031EST',
    'r i think 01-02 was a good day 0314 times over',
    '---',
    '= 10 points',
    'Note: 27'
  ])('%s', line => {
    expect(read(line)).toBeUndefined()
  })
})

test('hostile lines are read in no time', () => {
  for (const piece of ['a ', 'A-', '^V', '---\n', 'ZCZC ', '$a\n', 'X-A: b\n', '= 891103\n', '\u0001', 'From: a@']) {
    const text = piece.repeat(20000)
    const flat = flatten(text)
    for (const end of [40, 280, 600, text.length]) readEnvelopeLine(flat, text, 0, end, frameOf(text))
  }
})
