import {describe, expect, it} from 'vitest'
import {entityOf} from '../../../src/quotes/resolve/entities.ts'
import {History, weights} from '../../../src/quotes/resolve/history.ts'
import {antecedentOf} from '../../../src/quotes/resolve/pronouns.ts'

/** Whether `he` who says something can be the only man of the story. */
function canSay(name: string, said: string): boolean {
  const history = new History()
  const man = Object.assign(entityOf(name, 'person', {start: 0}, 0), {named: true, gender: 'm' as const})
  history.note(man, 0, weights.subject)
  return antecedentOf('he', history, 1, said).entities.includes(man)
}

describe('he who says something', () => {
  it.each([
    ['Karl Lund', 'the pier was sound'],
    ['Karl Lund', 'Lundgren was late'],
    ['Karl Lund', 'Lundé was late'],
    ['Karl Lund', 'ÅLund was late'],
    // A name without a word is in nothing.
    [' ', 'the pier was sound'],
    ['', 'the pier was sound']
  ])('may be %j: %s', (name, said) => {
    expect(canSay(name, said)).toBe(true)
  })

  it.each([
    ['Karl Lund', 'Lund was late'],
    ['Karl Lund', 'they had met Lund'],
    ['Karl Lund', 'Lundgren met Lund'],
    ['Karl Lund Jr.', 'Lund was late']
  ])('is not %j, whom it names: %s', (name, said) => {
    expect(canSay(name, said)).toBe(false)
  })
})
