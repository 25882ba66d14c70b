/** What the caller's envelope says of a story's blocks, and what it does not. */
import {describe, expect, it} from 'vitest'
import {parseStory} from '../src/index.ts'

const format = 'nitf'
const text = `Ferry sinks

No one missing

Ana Roe

Two men on a pier

OSLO, May 4 (Novaria) - A ferry sank off Trolle on Saturday, police said.

The ship was built in 1978.`

const kinds = (source: string, envelope = {}): string[] =>
  parseStory(source, {envelope: {format, ...envelope}}).blocks.map(({kind}) => kind)

describe('wireDeclared', () => {
  it('names the blocks that the envelope tells', () => {
    const envelope = {
      headline: 'FERRY SINKS',
      deck: 'No one missing',
      bylines: ['Ana Roe'],
      captions: ['Two men on a pier.']
    }
    const story = parseStory(text, {envelope: {format, ...envelope}})
    expect(story.headline?.text).toBe('Ferry sinks')
    expect(story.deck?.text).toBe('No one missing')
    expect(story.bylines.map(byline => byline.text)).toEqual(['Ana Roe'])
    expect(story.captions.map(caption => caption.text)).toEqual(['Two men on a pier'])
    expect(story.messages.map(({rule}) => rule)).not.toContain('doubtful-byline')
    expect(story.paragraphs).toHaveLength(2)
  })

  it('takes a house for a byline where the envelope does', () => {
    const story = parseStory(text.replace('Ana Roe', 'the desk'), {envelope: {format, bylines: ['The Desk']}})
    expect(story.bylines.map(({people}) => people.map(({name}) => name))).toEqual([['the desk']])
  })

  it('finds captions anywhere, the head in the first blocks alone', () => {
    const body = Array.from({length: 40}, (_, at) => `The ferry made its trip number ${at} on a quiet day.`).join(
      '\n\n'
    )
    const source = `${text}\n\n${body}\n\nAna Lund Roe\n\nThe Aurora in port.`
    expect(kinds(source, {bylines: ['Ana Lund Roe'], captions: ['The Aurora in port.']}).at(-1)).toBe('caption')
    expect(kinds(source, {bylines: ['Ana Lund Roe']})).not.toContain('caption')
    expect(parseStory(source, {envelope: {format, bylines: ['Ana Lund Roe']}}).bylines).not.toContainEqual(
      expect.objectContaining({text: 'Ana Lund Roe'})
    )
  })

  it('leaves a paragraph that only begins so, and one that says the headline again', () => {
    const source = `Ferry sinks\n\n${text.slice(text.indexOf('OSLO'))}\n\nFerry sinks.\n\nFerry sinks off Trolle, and nobody is missing.`
    expect(kinds(source, {headline: 'Ferry sinks'})).toEqual(['headline', 'body', 'body', 'body', 'body'])
  })
})

describe('a byline', () => {
  it.each([
    ['By Ana Roe', []],
    ['By ANA ROE', []],
    ['By Sid Hale and Ian Roe', []],
    ['By Ana Roe, Reuters', ['reuters']],
    ['By AP Staff', ['ap']],
    ['By The Canadian Press', ['cp']]
  ])('%s names %j', (byline, agencies) => {
    const story = parseStory(`Ferry sinks off Trolle\n\n${byline}\n\nA ferry sank off Trolle on Saturday, police said.`)
    expect(story.agencies.map(({id}) => id)).toEqual(agencies)
  })
})
