/**
 * Texts that nobody wrote as a story: empty ones, and those beyond the limits.
 * What texts of a megabyte cost is in work.test.ts.
 */
import {describe, expect, it} from 'vitest'
import {parseStory} from '../src/index.ts'
import {limits} from '../src/options.ts'

describe('hostile input', () => {
  it.each(['', ' ', '\n', '\ufeff', '\0', 'a', '"', '(', '-', '\ud800', '\udc00', '\r\n\r\n'])('%j', text => {
    expect(parseStory(text).text).toBe(text)
  })

  it('ten megabytes', () => {
    const text =
      'LIMA, Jan 21 (Reuters) - The mill burned.\n\n' +
      'The mayor said so on Monday, and nobody knew why.\n\n'.repeat(200_000)
    const story = parseStory(text)
    expect(story.text.length).toBe(text.length)
    expect(story.messages.some(message => message.rule === 'too-many-blocks')).toBe(true)
  }, 60_000)

  it('more than 64 MiB: the rest is one block', () => {
    const text = `Mill burns\n\n${' '.repeat(limits.text)}\n\nNobody was hurt.\n\nThe end.`
    const {blocks, messages} = parseStory(text)
    expect(blocks.map(({start, end}) => text.slice(start, end))).toEqual(['Mill burns', 'Nobody was hurt.\n\nThe end.'])
    expect(messages.filter(({rule}) => rule === 'too-long')).toHaveLength(1)
  })

  it('two megabytes of quotes: those of the first mebibyte', () => {
    const filling = 'The mill burned, and it burned again, and nobody in the valley knew of it. '.repeat(20)
    const text = `LIMA, Jan 21 (Reuters) - The mill burned.\n\n${`"Go home," the mayor said. ${filling}\n\n`.repeat(1400)}`
    const {quotes, messages} = parseStory(text)
    const last = quotes.at(-1)
    expect(text.length).toBeGreaterThan(2_000_000)
    expect(last?.end).toBeGreaterThan(1_000_000)
    expect(last?.end).toBeLessThan(limits.quotes)
    expect(messages.filter(({rule}) => rule === 'too-long-for-quotes')).toHaveLength(1)
  }, 60_000)
})
