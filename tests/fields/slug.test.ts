import {describe, expect, test} from 'vitest'
import {readSlug} from '../../src/fields/slug.ts'
import {flatten} from '../../src/text/flat.ts'

function read(text: string, place: 'first' | 'after' | 'body' = 'after') {
  const flat = flatten(text)
  const slug = readSlug(flat, 0, flat.length, {first: place === 'first', afterEnvelope: place === 'after'})
  if (slug) expect(flat.slice(slug.field.start, slug.field.end).replace(/ {2,}/g, ' ')).toBe(slug.field.text)
  return slug
}

describe('AP', () => {
  test.each([
    [
      'PM-Harbor-Crash, 10th Ld-Writethru, a0587,0872',
      {text: 'PM-Harbor-Crash', kind: 'writethru', number: 10, count: 872}
    ],
    [
      'BC-US--Grain-Losing Ground, 1st Ld-Writethru,1141',
      {text: 'BC-US--Grain-Losing Ground', kind: 'writethru', number: 1, count: 1141}
    ],
    ['AM-BRF--Ferry-Clue,0128', {text: 'AM-BRF--Ferry-Clue', count: 128}],
    ['PM-Fish Market 3pm,0333', {text: 'PM-Fish Market 3pm', count: 333}],
    ['AM-Mayor Ruiz, Bjt,1,100', {text: 'AM-Mayor Ruiz', count: 1100}],
    [
      'PM-Ferry Strike, 2nd Ld - Writethru, a0572-a0580,0612',
      {text: 'PM-Ferry Strike', kind: 'writethru', number: 2, count: 612}
    ],
    ['BC-Budget Text, 5th add,320', {text: 'BC-Budget Text', kind: 'take', number: 5, count: 320}],
    ['BC-WKD--Sea Songs, Adv 13-15,0761', {text: 'BC-WKD--Sea Songs', count: 761}],
    ['AM-Ferry Strike _ 1st Ld, a0504,1177', {text: 'AM-Ferry Strike', kind: 'lead', number: 1, count: 1177}],
    ['^AM-Court-Ferries,0644', {text: 'AM-Court-Ferries', count: 644}],
    ['BC-US--APNewsAlert,17<', {text: 'BC-US--APNewsAlert', count: 17}],
    ['PM-Grain Exchange, Open,0355', {text: 'PM-Grain Exchange, Open', count: 355}],
    ['BC-Norway-Ferry, 1st Ld', {text: 'BC-Norway-Ferry', kind: 'lead', number: 1}]
  ])('%s', (line, want: {text: string; kind?: string; number?: number; count?: number}) => {
    const slug = read(line, 'body')
    expect(slug?.field.text).toBe(want.text)
    expect(slug?.version?.kind).toBe(want.kind)
    expect(slug?.version?.number).toBe(want.number)
    expect(slug?.wordCount).toBe(want.count)
  })
  test('without count or version it must stand where slugs stand', () => {
    expect(read('BC-Rowing-Harbor-Cup')?.field.text).toBe('BC-Rowing-Harbor-Cup')
    expect(read('AM-radio hosts quit', 'body')).toBeUndefined()
  })
})

describe('others', () => {
  test.each([
    ['CHILE-COPPER/STRIKE (UPDATE 1, PIX, TV)', 'CHILE-COPPER/STRIKE', 'body'],
    ['GLOBAL-MARKETS/ (WRAPUP 2)', 'GLOBAL-MARKETS/', 'body'],
    ['NORWAY-FERRY/COURT', 'NORWAY-FERRY/COURT', 'body'],
    ['NORWAY-FERRY', 'NORWAY-FERRY', 'first'],
    ['Rowing/Harbor/', 'Rowing/Harbor/', 'after'],
    ['/politics/Norway/ferries/court/', '/politics/Norway/ferries/court/', 'after'],
    ['Norway-politics/', 'Norway-politics/', 'after'],
    ['NORWAY * ECONOMY * FERRIES', 'NORWAY * ECONOMY * FERRIES', 'body'],
    ['procès-port-secours', 'procès-port-secours', 'first'],
    ['Norway-FERRIES', 'Norway-FERRIES', 'first']
  ] as const)('%s', (line, text, place) => {
    expect(read(line, place)?.field.text).toBe(text)
  })
  test('versions among the codes', () => {
    expect(read('CHILE-COPPER/STRIKE (UPDATE 1, PIX, TV)')?.version).toMatchObject({
      kind: 'update',
      number: 1,
      text: 'UPDATE 1'
    })
    expect(read('NORWAY-FERRY/ (PIX, CORRECTED)')?.version).toMatchObject({kind: 'correction'})
  })
})

describe('what is no slug', () => {
  test.each([
    ['FERRY-LINES WANT LOWER FEES', 'first'],
    ['FERRIES', 'first'],
    ['WAL-MART', 'body'],
    ['NORWAY-FERRY', 'body'],
    ['COVID-19', 'first'],
    ['9/11', 'first'],
    ['AC/DC', 'first'],
    ['abc/def/', 'first'],
    ['NORWAY/FERRY FIRMS AGREE ON FEES', 'first'],
    ['Ferry sinks off coast', 'first'],
    ['Stock-taking', 'first'],
    ['PM-elect vows to cut fares, ministers say', 'body'],
    ['AP-NR-08-15-90 1338EDT', 'first'],
    ['AM-Harbor, an old station, shuts', 'first'],
    ['MARKETS', 'after'],
    ['/ritzau/', 'body'],
    ['', 'first']
  ] as const)('%s (%s)', (line, place) => {
    expect(read(line, place)).toBeUndefined()
  })
})
