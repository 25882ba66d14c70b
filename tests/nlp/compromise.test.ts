import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {tagPeople, tagWords} from '../../src/nlp/compromise.ts'

const names = (text: string) => tagPeople(text).map(person => person.text)

describe('tagPeople', () => {
  it('finds names, or the part that it knows', () => {
    expect(names('Jordan Prest and Mia Rab')).toEqual(['Jordan', 'Mia Rab'])
    expect(names('Sarah O’Brien, Carlos de la Cruz')).toEqual(['Sarah O’Brien', 'Carlos de la Cruz'])
    expect(names('Dr. Maria Lopez')).toEqual(['Dr. Maria Lopez'])
  })

  it.each([
    'Climate Change and Global Warming',
    'Reuters staff',
    'New York and San Francisco',
    '',
    '12 June 2021',
    '...'
  ])('finds nobody in %j', text => {
    expect(tagPeople(text)).toEqual([])
  })

  it('places names by their words, not by the marks around them', () => {
    const text = 'In Lund, "Sarah" Smith-Jones; \'Maria Lopez\'\r\nand  (Peter)\tKlein left.'
    const people = tagPeople(text)
    expect(people.length).toBeGreaterThan(1)
    for (const {start, end, text: name} of people) {
      expect(text.slice(start, end)).toBe(name)
      expect(name).toMatch(/^\p{L}[\p{L} .-]*\p{L}$/u)
    }
    expect(people.map(person => person.text)).toContain('Maria Lopez')
  })

  it('asks nothing about long stretches', () => {
    expect(tagPeople(`${'The fleet left. '.repeat(20)}Maria Lopez`)).toEqual([])
    expect(tagPeople(`${'x '.repeat(140)}Maria Lopez`)).toHaveLength(1)
  })

  it('gives spans in order, whatever the text', () => {
    const piece = fc.constantFrom(
      'Maria ',
      'Lopez',
      ' and ',
      'Peter Klein',
      '"',
      "'",
      '\r\n',
      '\u0000',
      '😀',
      ', ',
      '. ',
      'Jr.',
      '-',
      "n't ",
      '/',
      '\u00A0'
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 20}), pieces => {
        const text = pieces.join('')
        let last = 0
        for (const {start, end, text: name} of tagPeople(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(name)
          last = end
        }
      }),
      {numRuns: 60}
    )
  })
})

describe('tagWords', () => {
  it('tells names, verbs and what can stand before a name', () => {
    const tagged = tagWords(', grumped the outgoing mayor Maria Lopez.').map(
      ({text, name, verb, auxiliary, nominal}) => [
        text,
        name ?? (auxiliary ? 'auxiliary' : verb ? 'verb' : nominal ? 'nominal' : '')
      ]
    )
    expect(tagged).toEqual([
      ['grumped', 'verb'],
      ['the', 'nominal'],
      ['outgoing', 'nominal'],
      ['mayor', 'nominal'],
      ['Maria', 'person'],
      ['Lopez', 'person']
    ])
    expect(tagWords('She was there').map(({auxiliary}) => auxiliary)).toEqual([false, true, false])
  })

  it('asks nothing about long stretches', () => {
    expect(tagWords('The fleet left. '.repeat(30))).toEqual([])
  })

  it('gives words in order, at their place, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 60, unit: 'binary'}), text => {
        let last = 0
        for (const {start, end, text: word} of tagWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(word)
          last = end
        }
      })
    )
  })
})
