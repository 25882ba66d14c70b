import {expect, test} from 'vitest'
import {isOutlet, isProgramme, outletNouns} from '../../src/lexicon/outlets.ts'

test.each([
  'CNN',
  'Fox News',
  'NBC News',
  'The New York Times',
  'New York Times',
  'the Wall Street Journal',
  'The Associated Press',
  'AP',
  'Reuters',
  'TASS',
  'Tass',
  'RIA Novosti',
  'Interfax',
  'Xinhua',
  'the Guardian',
  'The Sun',
  'Der Spiegel',
  'Bild',
  'Bild.de',
  'BILD',
  'Le Monde',
  'Süddeutsche Zeitung',
  'ARD',
  'BBC',
  'the BBC',
  'BBC Radio 4',
  'El País',
  'TMZ.com',
  'Politico',
  'ProPublica',
  'al-Jazeera',
  'Barron’s',
  'Norfield Gazette',
  'the Harbor Tribune',
  'Quayside News Agency',
  'Kvall newspaper',
  'Kvall news agency',
  'Iranian Television',
  'Norfield Radio',
  'Fars News Agency',
  'Swedish Broadcasting Corporation'
])('%s is an outlet', name => {
  expect(isOutlet(name)).toBe(true)
})

test.each([
  '',
  'the',
  'the Times',
  'the Post',
  'Guardian',
  'the guardian',
  'Sun',
  'Time',
  'People',
  'spa',
  'variety',
  'Kan',
  'Mena',
  'the local newspaper',
  'Russian newspaper',
  'a Russian newspaper',
  'Fake News',
  'Good News',
  'Emily Post',
  'Hard Times',
  'Norfield times',
  'newspaper',
  'News',
  'Ana Ruiz',
  'Norfield Harbor',
  'No News'
])('%s is none', name => {
  expect(isOutlet(name)).toBe(false)
})

test.each([
  'Meet the Press',
  '"Face the Nation"',
  'FACE THE NATION',
  '“60 Minutes”',
  'This Week',
  'the Today show',
  'Good Morning America'
])('%s is a programme', name => {
  expect(isProgramme(name)).toBe(true)
})

test.each(['', 'this week', 'This week', 'the House', 'CNN'])('%s is no programme', name => {
  expect(isProgramme(name)).toBe(false)
})

test('nouns stand for outlets', () => {
  expect(outletNouns.has('newspaper')).toBe(true)
  expect(outletNouns.has('ministry')).toBe(false)
})

test('people whose programmes have their names are people, and ministers no stations', () => {
  expect(isProgramme('Hannity')).toBe(false)
  expect(isOutlet('Pakistan FM')).toBe(false)
})
