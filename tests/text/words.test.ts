import {describe, expect, it} from 'vitest'
import {countCase, countLetters, hasSmall} from '../../src/text/letters.ts'
import {scanWords, tellingWords, told} from '../../src/text/words.ts'

const telling = tellingWords([
  [1, ['mill', 'bypass']],
  [2, ['photo']]
])

describe('scanWords', () => {
  it.each([
    ['', 0, 0],
    ['The mill by the river was sold.', 7, 4],
    ["Ana's co-op, the U.S. and 3,500 others", 8, 2],
    ['“The mill” – sold', 3, 1],
    ['the_mill of_', 3, 0],
    ['São Paulo: a fábrica de papel', 6, 2],
    ['Фабрика и the mill', 4, 1],
    ['theme these a', 3, 1]
  ])('%s', (text, words, functions) => {
    expect(scanWords(text, 0, text.length, telling)).toMatchObject({words, functions})
  })

  it.each([
    ['the Mill', 1],
    ['the millers', 0],
    ['bypassed', 1],
    ['at duskPhoto', 2],
    ['Telephoto and windmill', 0],
    ['WHO Day', told.capitals],
    ['WHO said', 0],
    ['a/b 3', told.slash | told.figure],
    ['“A” ([b]) © @', told.quote | told.bracket | told.copyright | told.at]
  ])('what %s tells', (text, tells) => {
    expect(scanWords(text, 0, text.length, telling).tells).toBe(tells)
  })
})

describe('letters', () => {
  it.each([
    ['LIMA (AP)', false],
    ['LIMA, Peru', true],
    ['ÉTÉ', false],
    ['É é', true],
    ['МИР', false],
    ['МИр', true],
    ['12 😀', false]
  ])('hasSmall %s', (text, small) => {
    expect(hasSmall(text)).toBe(small)
  })

  it('counts letters of all alphabets', () => {
    expect(countLetters('“Mill” – 12 times')).toBe(9)
    expect(countLetters('Łódź 😀')).toBe(4)
  })

  it('counts by case and stops when there are enough small letters', () => {
    expect(countCase('ABCÉ déf', 100, 100)).toEqual({small: 3, big: 4})
    expect(countCase('ABCD', 2, 100)).toEqual({small: 0, big: 2})
    expect(countCase('abcdefgh AB', 100, 3).small).toBe(3)
  })
})
