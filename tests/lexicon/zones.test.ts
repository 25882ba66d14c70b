import {expect, test} from 'vitest'
import {isZone, writesMonthFirst, zoneOffset} from '../../src/lexicon/zones.ts'

const winter = {year: 2021, month: 1, day: 15, hour: 12}
const summer = {year: 2021, month: 7, day: 15, hour: 12}

test.each([
  ['GMT', winter, 'Z'],
  ['UTC', winter, 'Z'],
  ['EST', winter, '-05:00'],
  ['EDT', summer, '-04:00'],
  ['ET', winter, '-05:00'],
  ['ET', summer, '-04:00'],
  ['Eastern Time', summer, '-04:00'],
  ['PT', summer, '-07:00'],
  ['CST', winter, '-06:00'],
  ['BST', summer, '+01:00'],
  ['CET', winter, '+01:00'],
  ['CEST', summer, '+02:00'],
  ['IST', winter, '+05:30'],
  ['JST', winter, '+09:00'],
  ['AEST', winter, '+10:00'],
  ['GMT+10', winter, '+10:00'],
  ['UTC-3', winter, '-03:00'],
  ['GMT+5:30', winter, '+05:30'],
  ['GMT+0', winter, 'Z'],
  ['+0200', winter, '+02:00']
])('%s', (zone, at, offset) => {
  expect(zoneOffset(zone, at)).toBe(offset)
})

test.each([
  ['AST', winter],
  ['CST', summer],
  ['BST', winter],
  ['GST', winter],
  ['Uhr', winter],
  ['GMT+20', winter]
])('%s settles nothing', (zone, at) => {
  expect(zoneOffset(zone, at)).toBeUndefined()
})

test('summer time in America follows the law of the year', () => {
  const at = (year: number, month: number, day: number, hour = 12) => zoneOffset('ET', {year, month, day, hour})
  expect(at(2019, 3, 9)).toBe('-05:00')
  expect(at(2019, 3, 10, 1)).toBe('-05:00')
  expect(at(2019, 3, 10, 3)).toBe('-04:00')
  expect(at(2019, 11, 3)).toBe('-05:00')
  expect(at(2019, 11, 2)).toBe('-04:00')
  expect(at(2005, 3, 20)).toBe('-05:00')
  expect(at(2005, 4, 3)).toBe('-04:00')
  expect(at(2005, 10, 30)).toBe('-05:00')
  expect(at(1979, 4, 28)).toBe('-05:00')
  expect(at(1979, 4, 29)).toBe('-04:00')
})

test('names of zones', () => {
  expect(isZone('Eastern Standard Time')).toBe(true)
  expect(isZone('GMT+7')).toBe(true)
  expect(isZone('THE')).toBe(false)
  expect(writesMonthFirst('ET')).toBe(true)
  expect(writesMonthFirst('GMT')).toBe(false)
})
