import {describe, expect, it} from 'vitest'
import {findGluedInitials} from '../../src/fields/initials.ts'
import {isBareInitials, readSignOff} from '../../src/fields/sign-off.ts'

const agencies = new Set(['reuters', 'dpa', 'wam', 'hina', 'stt', 'the conversation'])
const isAgency = (printed: string): boolean => agencies.has(printed.toLowerCase())

/** `source: Reuters/Variety`, with the words that each name stands on. */
function read(text: string, start = 0): string | undefined {
  const credit = readSignOff(text, start, text.length, isAgency)
  if (!credit) return undefined
  expect(credit).toMatchObject({start, end: text.length, text: text.slice(start).trim()})
  for (const {start: from, end, name} of credit.people) expect(text.slice(from, end)).toBe(name)
  return `${credit.roles.join()}: ${credit.people.map(({name}) => name).join(' + ')}`
}

describe('readSignOff', () => {
  it.each([
    ['NTX/RCM/OLV', 'other: NTX + RCM + OLV'],
    ['(Hina) xdm', 'other: xdm'],
    ['WAM/Ann Mills', 'other: Ann Mills'],
    ['Reuters/dpa', 'source: Reuters/dpa'],
    ['Reuters / dpa', 'source: Reuters / dpa'],
    ['STT–', 'source: STT'],
    ['-- STT --', 'source: STT'],
    ['[dpa]', 'source: dpa'],
    ['Provided by The Conversation', 'source: The Conversation'],
    ['supplied by dpa', 'source: dpa'],
    ['-By Ann Mills, Dow Jones Newswires; 555-0148', 'reporting: Ann Mills'],
    ['-- by Ann Mills and Jon Roe; 555-0148', 'reporting: Ann Mills + Jon Roe'],
    ["Éva O'Mara-Nagy", "other: Éva O'Mara-Nagy"]
  ])('reads %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('reads from an offset on', () => {
    expect(read('Snow fell.\nNTX/RCM', 11)).toBe('other: NTX + RCM')
    expect(read('Snow fell.\n-By Ann Mills, Dow Jones', 11)).toBe('reporting: Ann Mills')
  })

  it.each([
    '',
    '--',
    '555-0148',
    'dpa/555',
    'NTX/RCM!',
    'x'.repeat(42),
    '-By 555 01, Dow Jones',
    `dpa ${' '.repeat(200)}`
  ])('refuses %j', text => {
    expect(read(text)).toBeUndefined()
  })
})

describe('isBareInitials', () => {
  it.each([
    ['iy', true],
    ['xdm', true],
    ['x', false],
    ['xdmo', false],
    ['XD', false],
    ['x1', false],
    ['x y', false]
  ])('%j: %j', (text, expected) => {
    expect(isBareInitials(text, 0, text.length)).toBe(expected)
  })
})

describe('findGluedInitials', () => {
  it.each([
    ['Die Aktie verlor elf Prozent./mwe/jha/zb', '/mwe/jha/zb'],
    ['"Das war es", sagte sie."/mwe/jha/', '/mwe/jha/']
  ])('finds them behind %s', (text, initials) => {
    const at = findGluedInitials(text, 0, text.length)
    expect(text.slice(at)).toBe(initials)
  })

  it.each([
    'Die Aktie verlor elf Prozent./mwe',
    'Mehr unter example.org/mwe/jha/zb/index.html',
    'Die Aktie verlor elf Prozent /mwe/jha/zb',
    'www./mwe/jha/Zb',
    '/mwe/jha/zb'
  ])('finds none in %s', text => {
    expect(findGluedInitials(text, 0, text.length)).toBeUndefined()
  })
})
