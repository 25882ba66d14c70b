import {describe, expect, it} from 'vitest'
import {safeJson, visible} from '../../src/cli/escape.ts'
import {createSheet, fit} from '../../src/cli/sheet.ts'

const plain = (_style: string, text: string): string => text

describe('fit', () => {
  it.each([
    ['short', 10, 'short'],
    ['exactly 10', 10, 'exactly 10'],
    ['more than ten', 10, 'more than…'],
    ['🚢🚢🚢🚢🚢', 5, '🚢🚢🚢🚢🚢'],
    ['🚢🚢🚢🚢🚢🚢', 5, '🚢🚢🚢🚢…'],
    ['', 5, '']
  ])('cuts by characters: %j to %d', (text, width, expected) => {
    expect(fit(text, width)).toBe(expected)
  })

  it('makes safe before it cuts', () => {
    expect(fit('\u001b[31mred', 40)).toBe('\\u001b[31mred')
    expect(fit('a\u202eb', 40)).toBe('a\\u202eb')
  })

  it('does not read on', () => {
    expect(fit('x'.repeat(5_000_000), 10)).toBe('xxxxxxxxx…')
  })
})

describe('visible', () => {
  it('shows controls, separators, marks of direction, halves of characters', () => {
    expect(visible('\u0000\n\u007f\u0085\u061c\u200e\u2028\u2066\ufeff\ud83d')).toBe(
      '\\u0000\\u000a\\u007f\\u0085\\u061c\\u200e\\u2028\\u2066\\ufeff\\ud83d'
    )
  })

  it('leaves words of all scripts as they are', () => {
    const words = 'Łódź – “naïve” e\u0301 नमस्ते مرحبا 東京 👩‍🚒'
    expect(visible(words)).toBe(words)
  })
})

describe('safeJson', () => {
  it('reads back as the same value', () => {
    const value = {text: '\u0000\u007f\u0085\u061c\u200f\u2028\u202e\u2066\ufeff\ud83d "“é🚢\\'}
    expect(JSON.parse(safeJson(value))).toEqual(value)
    expect(JSON.parse(safeJson(value, 2))).toEqual(value)
    expect(safeJson(value)).toBe(
      '{"text":"\\u0000\\u007f\\u0085\\u061c\\u200f\\u2028\\u202e\\u2066\\ufeff\\ud83d \\"“é🚢\\\\"}'
    )
  })
})

describe('a sheet', () => {
  it('leaves out what there is not, and labels that repeat', () => {
    const sheet = createSheet(plain, 40)
    sheet.row('slug', undefined)
    sheet.row('byline', 'Ana Ruiz')
    sheet.row('byline', 'Bo Lind')
    sheet.part('places', '')
    sheet.part('places', 'Oslo')
    expect(sheet.print()).toBe('byline       Ana Ruiz\n             Bo Lind\n  places     Oslo\n')
  })
  it('cuts off what does not fit, or wraps it', () => {
    const sheet = createSheet(plain, 33)
    sheet.row('deck', 'one two three four five')
    sheet.whole('headline', 'one two three four five six')
    sheet.whole('slug', 'a-very-long-slug-of-one-word')
    sheet.whole('note', '')
    expect(sheet.print()).toBe(
      'deck         one two three four…\n' +
        'headline     one two three four\n             five six\n' +
        'slug         a-very-long-slug-of…\nnote\n'
    )
  })
})
