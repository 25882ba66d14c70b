import {describe, expect, it} from 'vitest'
import {text} from '../../src/formats.ts'
import {parseStory, type Story} from '../../src/index.ts'
import {rich, stories} from './stories.ts'

/** All fields without what depends on where they stand. */
function fieldsOf(story: Story): unknown {
  return JSON.parse(
    JSON.stringify({...story, text: undefined, blocks: undefined, messages: undefined}, (name, value: unknown) =>
      name === 'start' || name === 'end' ? undefined : value
    )
  )
}

describe('plain text', () => {
  it.each(stories)('reads again as the same story: %s', (_path, {text: source}) => {
    const story = parseStory(source)
    expect(fieldsOf(parseStory(text.write(story)))).toEqual(fieldsOf(story))
  })

  it('has no wraps, no odd blanks and no control characters', () => {
    const telex = [
      'BERGEN, Norway, May 4 (AP) _ The ferry to the outer  islands',
      'left at six\u0001 on Saturday after a\u00a0day of storms, its owner',
      'said.',
      '',
      '   "We wait no longer," Ana Ruiz said.',
      ''
    ].join('\r\n')
    expect(text.write(parseStory(telex))).toBe(
      'BERGEN, Norway, May 4 (AP) _ The ferry to the outer islands left at six on Saturday after a day of storms, ' +
        'its owner said.\n\n"We wait no longer," Ana Ruiz said.\n'
    )
  })

  it('is the same when it is written again', () => {
    for (const story of [rich, ...stories.map(([, one]) => one)]) {
      const once = text.write(story)
      expect(text.write(parseStory(once))).toBe(once)
    }
  })
})
