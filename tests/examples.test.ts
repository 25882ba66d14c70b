import {describe, expect, it} from 'vitest'
import {checkProse} from '../examples/retext.ts'
import {listSpeakers} from '../examples/who-said-what.ts'

const story = `Mill reopens "soon" soon soon

BERGEN, May 3 (Reuters) - The paper mill at Lake Ulvik will reopen in June, its
owner said on the the steps of the town hall.

"We have the machines," Ragna Lie said.

(Reporting by Odd Moe; Editing by Siri Siri Haug)
`

describe('plugins for retext', () => {
  it('run on the body and on nothing else', () => {
    const file = checkProse(story)
    const found = file.messages
      .filter(({source}) => source !== 'wirestory')
      .map(({ruleId, line, actual}) => [ruleId, line, actual])
    expect(found).toContainEqual(['the', 4, 'the the'])
    expect(found.filter(([rule]) => rule === 'quote').map(([, line]) => line)).toEqual([6, 6])
    // `soon soon` stands in the headline, `Siri Siri` in the credits.
    expect(found.every(([, line]) => line === 4 || line === 6)).toBe(true)
  })

  it('leave the story as it is', () => {
    const result = checkProse(story).result
    expect(result).toMatchObject({
      dateline: {places: [{name: 'Bergen'}]},
      credits: [{roles: ['reporting']}, {roles: ['editing']}]
    })
  })
})

describe('who said what', () => {
  it('is listed by speaker, and who said nothing last', () => {
    const text = [
      'Pier to close',
      '',
      'OSLO, May 3 (Reuters) - The pier will close, the mayor, Ana Ruiz, told reporters.',
      '',
      '"We have no choice," Ruiz said. She has not said when it will open again.',
      '',
      'NTB cited the owner of the boats, Bo Lind, as saying that he would sue. The ministry declined to comment.',
      ''
    ].join('\n')
    expect(listSpeakers(text)).toMatchInlineSnapshot(`
      [
        "Ana Ruiz, the mayor (person)",
        "  told: The pier will close, to reporters",
        "  said: "We have no choice"",
        "  has not said (negated): when it will open again",
        "Bo Lind, the owner of the boats (person)",
        "  cited … as saying: that he would sue, via NTB",
        "the ministry",
        "  The ministry declined to comment",
      ]
    `)
  })
})
