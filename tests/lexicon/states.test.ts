import {expect, test} from 'vitest'
import {countries} from '../../src/lexicon/regions.ts'
import {demonymOf, stateOf} from '../../src/lexicon/states.ts'

test.each([
  ['Russia', 'RU'],
  ['MOSCOW', 'RU'],
  ['russia', 'RU'],
  ['the Soviet Union', 'RU'],
  ['The Kremlin', undefined],
  ['U.S.', 'US'],
  ['US', 'US'],
  ['the US', 'US'],
  ['u.s.', 'US'],
  ['us', undefined],
  ['Us', undefined],
  ['us.', undefined],
  ['the United States', 'US'],
  ['Washington', 'US'],
  ['U.K.', 'GB'],
  ['Scotland', 'GB'],
  ['the UAE', 'AE'],
  ['Bonn', 'DE'],
  ['West Germany', 'DE'],
  ['East Germany', undefined],
  ['Burma', 'MM'],
  ['Peking', 'CN'],
  ['China', 'CN'],
  ['china', undefined],
  ['N. Korea', 'KP'],
  ['S. Korea', 'KR'],
  ['DPRK', 'KP'],
  ['Brussels', undefined],
  ['The Hague', undefined],
  ['Tel Aviv', undefined],
  ['the Holy See', 'VA'],
  ['Türkiye', 'TR'],
  ['Côte d’Ivoire', 'CI'],
  ['Bogotá', 'CO'],
  ['St Lucia', 'LC'],
  ['Kiev', 'UA'],
  ['Kosovo', 'XK'],
  ['Ramallah', 'PS'],
  ['Taipei', 'TW'],
  ['', undefined],
  ['the', undefined]
])('%s is %s', (name, country) => {
  expect(stateOf(name)?.country).toBe(country)
})

test('a name that has other uses says so', () => {
  expect(stateOf('Georgia')).toEqual({country: 'GE', name: 'Georgia', ambiguous: true})
  expect(stateOf('Tbilisi')).toEqual({country: 'GE', name: 'Georgia'})
  for (const name of ['Jordan', 'Chad', 'Congo', 'Sofia', 'San Jose', 'Victoria', 'Holland']) {
    expect(stateOf(name), name).toMatchObject({ambiguous: true})
  }
})

test('all names of a state are one speaker', () => {
  expect(stateOf('Moscow')).toEqual(stateOf('Russian Federation'))
  expect(stateOf('Britain')).toEqual({country: 'GB', name: 'United Kingdom'})
  expect(stateOf('Scotland')).toEqual({country: 'GB', name: 'Scotland'})
})

test.each([
  ['Russian', 'RU'],
  ['French', 'FR'],
  ['U.S.', 'US'],
  ['US', 'US'],
  ['us', undefined],
  ['Polish', 'PL'],
  ['polish', undefined],
  ['South Korean', 'KR'],
  ['Scottish', 'GB'],
  ['Soviet', 'RU'],
  ['Burmese', 'MM'],
  ['Russia', undefined]
])('%s says %s', (adjective, country) => {
  expect(demonymOf(adjective)).toBe(country)
})

test('the names are those of places, with the same codes', () => {
  const names = countries.flatMap(([code, list]) => list.split('|').map(name => ({code, name})))
  const others = names.flatMap(({code, name}) => {
    const state = stateOf(name)
    return state && state.country !== code ? [`${name}: ${state.country}, not ${code}`] : []
  })
  expect(others).toEqual([])
  const codes = new Set(countries.map(([code]) => code))
  const missing = ['AF', 'XK', 'PS', 'TW', 'VA'].filter(code => !codes.has(code))
  expect(missing).toEqual([])
})
