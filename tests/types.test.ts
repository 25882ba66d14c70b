/**
 * What the compiler knows of the public types. `npm run lint` judges this file:
 * each `@ts-expect-error` fails where the line below is no error any more.
 */
import {unified} from 'unified'
import {describe, expect, expectTypeOf, it} from 'vitest'
import {formats, type Format} from '../src/formats.ts'
import {
  createParser,
  effective,
  parseStory,
  parseTree,
  quotesBy,
  speakersOf,
  type Byline,
  type Credit,
  type DateMention,
  type Dateline,
  type Envelope,
  type Field,
  type Headline,
  type ParseOptions,
  type Place,
  type Quote,
  type Span,
  type Speaker,
  type Story,
  type WireParser
} from '../src/index.ts'
import {readStories, type ReadStory} from '../src/readers.ts'
import {wireCompile, wireParse} from '../src/unified.ts'

const story = parseStory('OSLO, May 3 (Reuters) - Snow fell, Ana Roe said.')

describe('types of functions', () => {
  it('are what is promised', () => {
    expectTypeOf(parseStory).toEqualTypeOf<(text: string, options?: ParseOptions) => Story>()
    expectTypeOf(createParser).returns.toEqualTypeOf<WireParser>()
    expectTypeOf(speakersOf).toEqualTypeOf<(story: Story, quote: Quote) => Speaker[]>()
    expectTypeOf(quotesBy).returns.toEqualTypeOf<Quote[]>()
    expectTypeOf(effective).parameter(0).toEqualTypeOf<Story>()
    expectTypeOf(readStories).returns.toExtend<Iterable<ReadStory>>()
    expectTypeOf(formats).items.toEqualTypeOf<Format>()
    expectTypeOf(unified().use(wireParse).use(wireCompile).processSync('').result).toEqualTypeOf<Story>()
    expectTypeOf(parseTree('').tree.type).toEqualTypeOf<'RootNode'>()
  })

  it('refuse what is none of theirs', () => {
    expect(() => {
      // @ts-expect-error -- bytes are decoded by a reader
      parseStory(new Uint8Array())
    }).toThrow(TypeError)
    expect(() => {
      // @ts-expect-error -- there is no such option
      parseStory('', {published: '2024'})
    }).toThrow(TypeError)
    expect(() => {
      // @ts-expect-error -- a date is ISO 8601, not a Date
      parseStory('', {publishedAt: new Date(0)})
    }).toThrow(TypeError)
    expect(() => {
      // @ts-expect-error -- an envelope says its format
      parseStory('', {envelope: {}})
    }).toThrow(TypeError)
    expect(() => {
      // @ts-expect-error -- a row is an object
      createParser({agencies: ['nps']})
    }).toThrow(TypeError)
  })
})

describe('types of a story', () => {
  it('are what is promised', () => {
    expectTypeOf(story.text).toEqualTypeOf<string>()
    expectTypeOf(story.headline).toEqualTypeOf<Headline | undefined>()
    expectTypeOf(story.slug).toEqualTypeOf<Field | undefined>()
    expectTypeOf(story.dateline).toEqualTypeOf<Dateline | undefined>()
    expectTypeOf(story.bylines).toEqualTypeOf<Byline[]>()
    expectTypeOf(story.credits).toEqualTypeOf<Credit[]>()
    expectTypeOf(story.quotes).toEqualTypeOf<Quote[]>()
    expectTypeOf(story.dates).toEqualTypeOf<DateMention[]>()
    expectTypeOf(story.envelope).toEqualTypeOf<Envelope | undefined>()
    expectTypeOf<Place['country']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<Quote['type']>().toEqualTypeOf<'direct' | 'mixed' | 'indirect'>()
    expectTypeOf<Quote['speakers']>().toEqualTypeOf<number[]>()
    expectTypeOf<Quote['content']>().toEqualTypeOf<Span[]>()
    expectTypeOf<Field>().toExtend<Span>()
  })

  it('hold no more than that', () => {
    // @ts-expect-error -- what may be absent is asked for with `?.`
    expect(() => story.slug.text).toThrow(TypeError)
    // @ts-expect-error -- a quote has speakers, by their indices
    expect(story.quotes[0]?.speaker).toBeUndefined()
    // @ts-expect-error -- there is no such kind
    expect(story.blocks.every(({kind}) => kind !== 'paragraph')).toBe(true)
    // @ts-expect-error -- an item of a list may not be there
    expect(story.quotes[0].text).toBe('Snow fell')
  })
})
