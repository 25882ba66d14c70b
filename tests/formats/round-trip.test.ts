/**
 * From a story to a format, to the story that a reader makes of it. What a
 * reader finds beside the text it puts into the envelope, so that the fields
 * are compared as `effective` gives them.
 */
import {describe, expect, it} from 'vitest'
import {newsmlG2, ninjs21, ninjs30, nitf} from '../../src/formats.ts'
import {effective, parseStory, type Story} from '../../src/index.ts'
import {providerProfile, readStories} from '../../src/readers.ts'
import {rich, stories} from './stories.ts'

/** The stories that a reader finds in what was written. */
function readBack(output: string): Story[] {
  return Array.from(readStories(output), ({text, envelope}) => parseStory(text, {envelope}))
}

function fieldsOf(story: Story): unknown {
  const {headline, slug, dateline, language} = effective(story)
  return {
    headline: headline?.value,
    slug: slug?.value,
    dateline: dateline?.value,
    language: language?.value,
    paragraphs: story.paragraphs.map(({text}) => text)
  }
}

function bylinesOf({bylines}: Story): unknown {
  return bylines.flatMap(({people}) => people.map(({name}) => name))
}

/**
 * Stories that are about something else when only their body is left: one that
 * begins with its headline's second line as a list, those whose only heading is
 * a byline in brackets.
 */
const open = new Set(['prnewswire/asianet-chennai', 'fbis/commentary', 'fbis/station-report'])

/**
 * Whether the reader takes the file for the agency's own, which uses elements
 * in a manner of its own: a time for a dateline, a slug for a deck.
 */
function isTakenForOwn(format: string, {agencies}: Story): boolean {
  return agencies.some(({id}) => providerProfile(format, id))
}

const parsed = stories.filter(([path]) => !open.has(path)).map(([path, {text}]) => [path, parseStory(text)] as const)

describe.each([nitf, newsmlG2, ninjs21, ninjs30])('$name', format => {
  it('gives back headline, slug, dateline, language and paragraphs of every fixture', () => {
    const own = parsed.filter(([, story]) => isTakenForOwn(format.id, story))
    expect(own.length).toBeLessThan(parsed.length / 8)
    for (const [path, story] of parsed) {
      if (isTakenForOwn(format.id, story)) continue
      expect(readBack(format.write(story)).map(fieldsOf), path).toEqual([fieldsOf(story)])
    }
  }, 60_000)

  it('gives back the rest, too', () => {
    const [again] = readBack(format.write(rich))
    expect(again && bylinesOf(again)).toEqual(bylinesOf(rich))
    expect(again?.credits.map(({roles, people}) => [roles, people.map(({name}) => name)])).toEqual([
      [['reporting'], ['Ana Roe']],
      [['editing'], ['Colin Marsh']]
    ])
    expect(again?.quotes.map(({text}) => text)).toEqual(rich.quotes.map(({text}) => text))
    expect(again?.speakers.map(({name}) => name)).toEqual(rich.speakers.map(({name}) => name))
    expect(again?.agencies.find(({role}) => role === 'author')?.name).toBe('NPS')
    expect(again?.envelope).toMatchObject({
      copyright: 'Copyright 2024 Northern Press Service',
      urgency: 4,
      publishedAt: '2024-03-12T08:30:00+01:00'
    })
  })

  it('is known again by its identifier', () => {
    const written = format.write(parseStory('OSLO (AP) — Snow fell on Monday.'), {id: 'urn:example:1'})
    const [again] = readBack(written)
    expect(again?.envelope?.storyId).toBe('urn:example:1')
  })
})
