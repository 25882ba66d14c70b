import {execFileSync} from 'node:child_process'
import {describe, expect, it} from 'vitest'
import {readWrittenDate} from '../../src/nlp/chrono.ts'

/** A Wednesday. */
const reference = {instant: new Date(Date.UTC(2021, 5, 9, 12)), offsetMinutes: 120}

describe('readWrittenDate', () => {
  it.each([
    ['Saturday the 5th of June, 2021 at half past three', '2021-06-05'],
    ['the 5th of June 2021', '2021-06-05'],
    ['the fifth of June, 2021', '2021-06-05'],
    ['June 2021', '2021-06'],
    ['5 June 2021, 15:30 BST', '2021-06-05T15:30+01:00'],
    ['June 5, 2021 15:30 +05:30', '2021-06-05T15:30+05:30'],
    ['12 June 2021 10:00 PM EDT', '2021-06-12T22:00-04:00'],
    ['5th June, 2021 at 3.30pm', '2021-06-05T15:30'],
    ['noon on 5 June 2021', '2021-06-05T12:00'],
    ['2021-06-05T15:30:07Z', '2021-06-05T15:30:07Z'],
    ['5 June 2021 at 25:00', '2021-06-05'],
    ['15/6/2021', '2021-06-15']
  ])('reads %j without a reference', (phrase, iso) => {
    expect(readWrittenDate(phrase, undefined)).toEqual({iso, inferred: false})
  })

  it.each([
    'yesterday at noon',
    'Saturday',
    '5 June',
    'Jun 5 21',
    'today',
    '5 minutes ago',
    'two weeks before 5 June 2021',
    'yesterday, in 2021',
    'in 5 to 6 people',
    '2021',
    'spring 2021',
    'May was warm',
    'June 31, 2021',
    '4/5/2021',
    '04-05-2021',
    'June 5, 2021 to June 8, 2021',
    '5 June 2021 and 8 June 2021',
    'nothing of the kind',
    '',
    `${' '.repeat(90)}5 June 2021`
  ])('leaves %j alone without a reference', phrase => {
    expect(readWrittenDate(phrase, undefined)).toBeUndefined()
  })

  it.each([
    ['yesterday', '2021-06-08', true],
    ['5 June', '2021-06-05', true],
    ['Saturday', '2021-06-05', true],
    ['Wednesday', '2021-06-09', true],
    ['last Friday', '2021-06-04', true],
    ['Today, 15:30', '2021-06-09T15:30', true],
    ['1 hour ago', '2021-06-09T13:00:00+02:00', true],
    ['5 June 2020', '2020-06-05', false]
  ])('reads %j by a reference', (phrase, iso, inferred) => {
    expect(readWrittenDate(phrase, reference)).toEqual({iso, inferred})
  })

  it.each(['4/5/2021', 'May', 'in 5 to 6 people', '3:30 pm'])('leaves %j alone with a reference', phrase => {
    expect(readWrittenDate(phrase, reference)).toBeUndefined()
  })

  it('does not depend on where the machine stands', () => {
    const program = `
      import {readWrittenDate} from './src/nlp/chrono.ts'
      const reference = {instant: new Date(Date.UTC(2021, 2, 28, 0, 30)), offsetMinutes: 60}
      const phrases = ['28 March 2021, 02:30', 'March 28, 2021 2:30 am EST', 'yesterday at noon', 'Saturday', '2 hours ago', '5 June', 'tomorrow']
      process.stdout.write(JSON.stringify(phrases.map(phrase => [readWrittenDate(phrase, undefined), readWrittenDate(phrase, reference)])))`
    const run = (zone: string) =>
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
        encoding: 'utf8',
        env: {...process.env, TZ: zone}
      })
    const expected = run('UTC')
    expect(JSON.parse(expected)).toContainEqual([null, {iso: '2021-03-27', inferred: true}])
    for (const zone of [
      'America/New_York',
      'Europe/Berlin',
      'Asia/Kolkata',
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago'
    ]) {
      expect(run(zone), zone).toBe(expected)
    }
  }, 60_000)
})
