import {describe, expect, test} from 'vitest'
import {Heads} from '../../src/text/heads.ts'
import {matchesOf} from '../../src/text/matches.ts'

describe('heads', () => {
  const heads = new Heads(['click here', 'Tap'], ['x'])

  test.each(['click here', 'Clicks', 'TAP', 'tapestry', 'x', 'x | y', 'Xylem'])('%s may be one', text => {
    expect(heads.mayBeAt(text)).toBe(true)
  })

  test.each(['cl', 'clean', 'The tap', '', ' click', 'ta'])('%s is none', text => {
    expect(heads.mayBeAt(text)).toBe(false)
  })

  test.each(['1 click', 'élan', 'clé'])('of %s nothing is known', text => {
    expect(heads.mayBeAt(text)).toBe(true)
  })

  test('looks where it is told to', () => {
    expect(heads.mayBeAt('Please click', 7)).toBe(true)
    expect(heads.mayBeAt('Please click', 8)).toBe(false)
  })
})

test('all matches, again and again', () => {
  const figures = /\d+/g
  for (let turn = 0; turn < 2; turn++)
    expect(matchesOf(figures, '7 of 12').map(match => [match[0], match.index])).toEqual([
      ['7', 0],
      ['12', 5]
    ])
})
