import {describe, expect, it} from 'vitest'
import {checkProse} from '../examples/retext.ts'

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
