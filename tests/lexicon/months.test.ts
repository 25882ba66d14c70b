import {expect, test} from 'vitest'
import {monthOf, monthWords, weekdayOf, weekdayWords} from '../../src/lexicon/months.ts'

test.each([
  ['January', 1],
  ['JAN', 1],
  ['Sept.', 9],
  ['sept', 9],
  ['may', 5],
  ['Mach', 3],
  ['febrero', 2],
  ['ene', 1],
  ['févr.', 2],
  ['FEVRIER', 2],
  ['août', 8],
  ['aout', 8],
  ['Okt', 10],
  ['Dez.', 12],
  ['März', 3],
  ['giugno', 6],
  ['SET', 9],
  ['fevereiro', 2],
  ['noiembrie', 11],
  ['października', 10],
  ['ledna', 1],
  ['července', 7],
  ['june', 6],
  ['Ağustos', 8],
  ['ŞUBAT', 2],
  ['kesäkuuta', 6],
  ['ogos', 8],
  ['мая', 5]
])('%s is month %i', (word, month) => {
  expect(monthOf(word)).toBe(month)
})

test.each(['', 'M', 'the', 'Harbor', 'Monday', 'Janus', 'Marchand', 'Augusta', 'Sept..'])('%s is no month', word => {
  expect(monthOf(word)).toBeUndefined()
})

test.each([
  ['Monday', 1],
  ['Thurs.', 4],
  ['SUN', 7],
  ['miércoles', 3],
  ['mercredi', 3],
  ['Samstag', 6],
  ['sabato', 6],
  ['quinta-feira', 4],
  ['środa', 3],
  ['neděle', 7],
  ['lördag', 6],
  ['Jumat', 5]
])('%s is weekday %i', (word, day) => {
  expect(weekdayOf(word)).toBe(day)
})

test.each(['noon', 'May', 'Sunda', 'weekend'])('%s is no weekday', word => {
  expect(weekdayOf(word)).toBeUndefined()
})

test('the words work inside another pattern, the longest first', () => {
  const month = new RegExp(`^(?:${monthWords})$`, 'i')
  expect(month.test('September')).toBe(true)
  expect(month.test('juillet')).toBe(true)
  expect(month.test('Septem')).toBe(false)
  expect(new RegExp(`^(${monthWords})`, 'i').exec('September 4')?.[1]).toBe('September')
  expect(new RegExp(`^(?:${weekdayWords})$`, 'i').test('Donnerstag')).toBe(true)
})

test('every word of the alternations is in the lookups', () => {
  for (const word of monthWords.split('|')) expect(monthOf(word), word).toBeGreaterThan(0)
  for (const word of weekdayWords.split('|')) expect(weekdayOf(word), word).toBeGreaterThan(0)
})
