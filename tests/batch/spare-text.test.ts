/** Texts that are taken can be put back, of every fixture. */
import {describe, expect, it} from 'vitest'
import {withTexts, type BatchStory} from '../../src/batch.ts'
import {spareTexts} from '../../src/batch/rows/spare-text.ts'
import {parseStory, type Story} from '../../src/index.ts'
import {stories} from './archive.ts'

/** A copy without the texts that its spans give. */
function spared(story: Story): BatchStory {
  const copy: BatchStory = structuredClone(story)
  spareTexts(copy, story.text)
  return copy
}

describe('a story whose text stands once', () => {
  it('is whole again with its texts', () => {
    for (const text of stories(260)) {
      const story = parseStory(text)
      expect(withTexts(spared(story))).toEqual(story)
    }
  })

  it('has no text of a field that its spans give', () => {
    const line = 'OSLO, May 3 (Reuters) - The harbour master closed the long quay of the\nold town on Monday.'
    const said = '"We will not sail," Ana Ruiz said. "Never."'
    const {dateline, paragraphs = [], quotes} = spared(parseStory(`${line}\n\n${said}\n`))
    for (const field of [dateline, ...paragraphs, ...quotes]) expect(field).not.toHaveProperty('text')
    const start = line.length + 2 + said.indexOf('Ana')
    expect(quotes[0]?.mention).toEqual({start, end: start + 8})
  })

  it('keeps the text of a field that is more', () => {
    const story = parseStory('OSLO (AP) - The quay is shut.\n')
    const other = {start: 0, end: 4, kind: 'text', text: 'Other', sentences: []} as const
    expect(spared({...story, paragraphs: [{...other, sentences: []}]}).paragraphs).toEqual([other])
  })

  it('cannot be whole without its text', () => {
    const story: BatchStory = parseStory('OSLO (AP) - The quay is shut.\n')
    delete story.text
    expect(() => withTexts(story)).toThrow(TypeError)
  })
})
