/** Names that every object of JavaScript has, where stories and files give names. */
import {describe, expect, it} from 'vitest'
import {addSummary, emptySummary} from '../src/batch/summary.ts'
import {formats} from '../src/formats.ts'
import {parseStory} from '../src/index.ts'
import {severityOf} from '../src/messages.ts'
import {readStories} from '../src/readers.ts'
import {createCounts} from '../src/report/ranking.ts'

const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype']

describe.each(names)('%s', name => {
  it('as a field of JSON says nothing of the story', () => {
    const line = `{"text": "OSLO (AP) - Snow fell.", ${JSON.stringify(name)}: {"text": "x", "polluted": true}}\n`
    const [story] = readStories(line, {format: 'jsonl'})
    expect(story?.text).toBe('OSLO (AP) - Snow fell.')
    expect({}).not.toHaveProperty('polluted')
  })

  it('as a header is one like any other', () => {
    const mail = `From: ana@example.org\n${name}: polluted\nSubject: Snow\nContent-Type: text/plain; ${name}=x\n\nSnow fell.\n`
    const [story] = readStories(mail, {format: 'mail'})
    expect(story?.text).toContain('Snow fell.')
    expect(story?.envelope.headline).toBe('Snow')
    const [item] = readStories(
      `<nitf ${name}="x"><body><body.content><${name}/><p>Snow fell.</p></body.content></body></nitf>`,
      {
        format: 'nitf'
      }
    )
    expect(item?.envelope.format).toBe('nitf')
  })

  it('as a slug, agency, speaker and byline is a name', () => {
    const text = `${name.toUpperCase()}-SNOW/\n\nBy ${name} Roe\n\nOSLO, May 3 (${name}) - "Snow," ${name} said.\n\nThe ${name} said so.\n`
    const story = parseStory(text)
    expect(story.text).toBe(text)
    for (const format of formats) expect(format.write(story)).toContain('Snow')
  })

  it('is counted', () => {
    const [all, some] = [emptySummary(), emptySummary()]
    some.languages[name] = 2
    addSummary(all, some)
    addSummary(all, some)
    expect(Object.entries(all.languages)).toEqual([[name, 4]])
    const counts = createCounts(10)
    counts.add(name)
    expect(counts.top(1)).toMatchObject([{name, count: 1}])
  })

  it('is no rule of ours', () => {
    expect(severityOf(name)).toBe('warning')
  })
})
