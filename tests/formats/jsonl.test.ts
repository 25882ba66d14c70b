import {describe, expect, it} from 'vitest'
import {jsonl} from '../../src/formats.ts'
import {rich, stories} from './stories.ts'

describe('JSON Lines', () => {
  it('has a line a story, which is what the parser gives', () => {
    for (const [, story] of stories) {
      const line = jsonl.write(story)
      expect(line.indexOf('\n')).toBe(line.length - 1)
      expect(JSON.parse(line)).toMatchObject({offsets: 'utf16', ...(JSON.parse(JSON.stringify(story)) as object)})
    }
  })

  it('counts as it is told', () => {
    const read = JSON.parse(jsonl.write(rich, {offsets: 'codepoint'})) as typeof rich
    const [first] = read.quotes
    expect(read).toMatchObject({offsets: 'codepoint'})
    expect(Array.from(read.text).slice(first?.start, first?.end).join('')).toBe(first?.text)
  })
})
