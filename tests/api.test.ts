/**
 * What each entry exports, what it throws, and the small readers of a result.
 */
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import * as agencies from '../src/agencies/index.ts'
import * as batch from '../src/batch.ts'
import * as bullmq from '../src/bullmq.ts'
import * as compromise from '../src/compromise.ts'
import * as formats from '../src/formats.ts'
import * as main from '../src/index.ts'
import {createParser, effective, parseStory, parseTree, quotesBy, speakersOf} from '../src/index.ts'
import type {Envelope, Quote, Speaker, Story} from '../src/index.ts'
import * as readers from '../src/readers.ts'
import * as structure from '../src/structure.ts'
import * as parts from '../src/unified.ts'

const text =
  'Mill reopens\n\nOSLO, May 3 (Reuters) - The paper mill at Lake Ulvik will reopen in June, its owner said on Monday.\n'

describe('entries', () => {
  it('export what the README says, and no more', () => {
    expect(Object.keys(main).sort()).toEqual([
      'createParser',
      'effective',
      'parseStory',
      'parseTree',
      'quotesBy',
      'speakersOf'
    ])
    expect(Object.keys(structure).sort()).toEqual([
      'createParser',
      'effective',
      'parseStory',
      'parseTree',
      'quotesBy',
      'speakersOf'
    ])
    expect(Object.keys(agencies)).toEqual(['agencies'])
    expect(Object.keys(readers).sort()).toEqual([
      'defaultReaders',
      'detectFormat',
      'findBoundary',
      'joinTakes',
      'providerProfile',
      'providerProfiles',
      'readStories',
      'zczcProfiles',
      'zczcReader'
    ])
    expect(Object.keys(batch).sort()).toEqual([
      'DamagedPart',
      'InputError',
      'PeerError',
      'TaskError',
      'parseMany',
      'parseResult',
      'plan',
      'readPart',
      'reportBatch',
      'reportName',
      'runBatch',
      'verifyBatch',
      'withTexts'
    ])
    expect(Object.keys(bullmq).sort()).toEqual([
      'PlanError',
      'QueueError',
      'createWorker',
      'enqueue',
      'finish',
      'queueStatus',
      'usualQueue'
    ])
    expect(Object.keys(compromise)).toEqual(['wireCompromise'])
    expect(Object.keys(formats).sort()).toEqual([
      'csv',
      'formatOf',
      'formats',
      'html',
      'jsonl',
      'jsonld',
      'markdown',
      'newsmlG2',
      'ninjs21',
      'ninjs30',
      'nitf',
      'text',
      'withOffsets'
    ])
    expect(Object.keys(parts).sort()).toEqual([
      'formatOutline',
      'outlineOf',
      'stateOf',
      'structurePasses',
      'wireAgencies',
      'wireBody',
      'wireBylines',
      'wireCaptions',
      'wireCompile',
      'wireCredits',
      'wireDamage',
      'wireDateline',
      'wireDates',
      'wireDeclared',
      'wireDoubts',
      'wireEndMarks',
      'wireEnvelope',
      'wireEnvelopeDifferences',
      'wireEvidence',
      'wireFurniture',
      'wireHeadline',
      'wireKind',
      'wireLanguage',
      'wireNotes',
      'wireParse',
      'wirePasses',
      'wirePlaces',
      'wireProse',
      'wirePublished',
      'wireQuotes',
      'wireRegroup',
      'wireSentences',
      'wireSummary',
      'wireTail',
      'wireTimestamps',
      'wireWrittenDates',
      'wireZones',
      'wirestory'
    ])
  })

  it('give each pass of the ordered list', () => {
    const exported = new Set<unknown>(Object.values(parts))
    expect(parts.wirePasses.filter(pass => !exported.has(pass))).toEqual([])
  })

  it('run as a preset', () => {
    expect(unified().use(parts.wirestory).processSync(text).result).toEqual(parseStory(text))
  })

  it('agree on the structural fields', () => {
    const qualified = text.replace('OSLO', 'OSLO, Norway')
    const {messages, ...story} = parseStory(qualified)
    expect(structure.parseStory(qualified)).toEqual({
      ...story,
      messages: messages.filter(({rule}) => rule !== 'no-reference-date'),
      quotes: [],
      noComments: [],
      speakers: [],
      dates: []
    })
  })

  it('know countries that the text does not print in the main entry alone', () => {
    expect(parseStory(text).dateline?.places[0]?.country).toBe('NO')
    expect(structure.parseStory(text).dateline?.places[0]).toEqual({text: 'OSLO', name: 'Oslo', start: 14, end: 18})
  })

  it('read page dates in words in the main entry alone', () => {
    const page = `Mill reopens\n\nPublished: the fifth of June, 2021\n\n${text.slice(14)}`
    expect(parseStory(page).publishedAt?.iso).toBe('2021-06-05')
    expect(structure.parseStory(page).publishedAt).toBeUndefined()
  })
})

describe('wrong arguments', () => {
  // What a caller without types may hand over.
  const call =
    (run: (...args: unknown[]) => unknown, ...args: unknown[]) =>
    () =>
      run(...args)
  const parse = parseStory as (...args: unknown[]) => unknown
  const create = createParser as (...args: unknown[]) => unknown

  it.each([
    [call(parse), /text to be a string, got an undefined/],
    [call(parse, null), /text to be a string, got null/],
    [call(parse, new Uint8Array(3)), /text to be a string, got an object; decode bytes first/],
    [call(parse, text, 'x'), /options of a story to be an object, got a string/],
    [call(parse, text, {published: '2024'}), /Unknown option `published`/],
    [
      call(parse, text, {publishedAt: 'yesterday'}),
      /`publishedAt` to be an ISO 8601 date such as 2024-02-07, got yesterday/
    ],
    [call(parse, text, {publishedAt: 5}), /got a number/],
    [call(parse, text, {timezone: ''}), /`timezone` to be an IANA zone/],
    [call(parse, text, {envelope: {}}), /`envelope` to be an object with a `format`/],
    [call(create, {agencies: {}}), /`agencies` to be an array of rows/],
    [call(create, {agencies: [{id: 'x'}]}), /each of `agencies` to be a row/],
    [call(create, {builtIn: 1}), /`builtIn` to be a boolean/]
  ])('throw a TypeError that says what is wrong: %#', (run, message) => {
    expect(run).toThrow(TypeError)
    expect(run).toThrow(message)
  })
})

describe('readers of a result', () => {
  const speaker: Speaker = {name: 'Ana Roe', kind: 'person', descriptions: [], mentions: [], quotes: [0]}
  const quote: Quote = {
    start: 0,
    end: 1,
    text: 'x',
    type: 'direct',
    act: 'speech',
    content: [],
    marks: [],
    speakers: [0],
    relays: [],
    rule: 'cue-after'
  }
  const story: Story = {...parseStory(text), quotes: [quote, {...quote, speakers: []}], speakers: [speaker]}

  it('give speakers of a quote and quotes of a speaker', () => {
    expect(speakersOf(story, quote)).toEqual([speaker])
    expect(quotesBy(story, speaker)).toEqual([quote])
    expect(quotesBy(story, 'ana roe')).toEqual([quote])
    expect(quotesBy(story, 'Bo Lee')).toEqual([])
  })

  it('merge text and envelope, and say which value came from where', () => {
    const envelope = {
      format: 'anpa1312',
      headline: 'Another',
      slug: 'MILL',
      bylines: ['Ana Roe'],
      sentAt: '1989-05-03',
      language: 'en-GB'
    }
    expect(effective(parseStory(text, {envelope}))).toEqual({
      headline: {value: 'Mill reopens', from: 'text'},
      slug: {value: 'MILL', from: 'envelope'},
      bylines: {value: ['Ana Roe'], from: 'envelope'},
      dateline: {value: 'OSLO, May 3 (Reuters) -', from: 'text'},
      language: {value: 'en-GB', from: 'envelope'},
      publishedAt: {value: '1989-05-03', from: 'envelope'}
    })
  })

  it('keep the envelope on the story', () => {
    const envelope = {format: 'nitf'}
    expect(parseStory(text, {envelope}).envelope).toBe(envelope)
  })

  it('say where envelope and text differ, and keep what the text says', () => {
    const differs = (envelope: Omit<Envelope, 'format'>): string[] =>
      parseStory(signed, {envelope: {format: 'nitf', ...envelope}})
        .messages.filter(({rule}) => rule === 'envelope-differs')
        .map(({reason, start, end}) => `${reason} / ${signed.slice(start, end)}`)
    const signed = text.replace('OSLO', 'By Ana Roe\n\nOSLO')
    expect(differs({headline: 'Mill closes', dateline: 'BERGEN, May 3', bylines: ['Bo Lee']})).toEqual([
      'The envelope gives another headline: `Mill closes` / Mill reopens',
      'The envelope gives another dateline: `BERGEN, May 3` / OSLO, May 3 (Reuters) -',
      'The envelope gives another byline: `Bo Lee` / By Ana Roe'
    ])
    expect(differs({headline: 'UPDATE 1-Mill reopens', dateline: 'Oslo', bylines: ['ANA ROE', 'Bo Lee']})).toEqual([])
    expect(differs({slug: 'MILL', keyword: 'BC-Mill'})).toEqual([])
  })

  it('take the version from the envelope where the text says none', () => {
    const version = {kind: 'writethru', number: 2, text: '2ndLd-Writethru'} as const
    const envelope = {format: 'anpa1312', version}
    expect(parseStory(text, {envelope}).version).toEqual(version)
    expect(parseStory('UPDATE 3-' + text, {envelope}).version).toMatchObject({kind: 'update', number: 3})
  })
})

describe('compromise', () => {
  it('settles a line of names that the rules leave open', () => {
    const doubtful = `Mill reopens after nine years\n\nJohn and Mary Smith\n\nA word on the side of it\n\n${text.slice(14)}`
    const processor = unified()
      .use(parts.wireParse)
      .use([...parts.wirePasses])
      .use(compromise.wireCompromise)
      .use(parts.wireCompile)
    expect(parseStory(doubtful).bylines).toEqual([])
    expect(processor.processSync(doubtful).result).toMatchObject({bylines: [{text: 'John and Mary Smith'}]})
    const settled = doubtful.replace('John and Mary Smith', 'Bigger than before')
    expect(processor.processSync(settled).result).toMatchObject({bylines: []})
  })

  it('is not asked where the story has a byline', () => {
    const signed = `Mill reopens\n\nBy Ana Roe\n\nJohn and Mary Smith\n\n${text.slice(14)}`
    expect(parseTree(signed).tree.children.length).toBeGreaterThan(2)
    const result = unified().use(parts.wirestory).use(compromise.wireCompromise).processSync(signed).result
    expect(result).toMatchObject({bylines: [{people: [{name: 'Ana Roe'}]}]})
  })

  describe('on quotes that our rules leave open', () => {
    const processor = unified()
      .use(parts.wireParse)
      .use([...parts.wirePasses])
      .use(compromise.wireCompromise)
      .use(parts.wireCompile)
      .freeze()
    const attributed = (body: string): string[] => {
      const {result} = processor.processSync(`Pier closes\n\nOSLO, May 3 (Reuters) - The pier was shut.\n\n${body}\n`)
      return result.quotes
        .filter(({rule}) => rule === 'compromise')
        .flatMap(({mention, cue, speakers}) => [
          mention?.text ?? '',
          cue?.text ?? '',
          ...speakers.map(index => result.speakers[index]?.name ?? '')
        ])
    }
    const words = 'Not the pier again and again and again'

    it.each([
      // Verbs that our table does not hold, and no comma before them.
      [`"${words}" grumped Maria Lopez.`, ['Maria Lopez', 'grumped', 'Maria Lopez']],
      [
        `"${words}" grumped the outgoing mayor Maria Lopez.`,
        ['the outgoing mayor Maria Lopez', 'grumped', 'Maria Lopez']
      ],
      [`"${words}" - mayor Maria Lopez grumped.`, ['mayor Maria Lopez', 'grumped', 'Maria Lopez']]
    ])('signs %j', (body, expected) => {
      expect(attributed(body)).toEqual(expected)
    })

    it.each([
      // No name, none beside the verb, no verb, no end behind the name.
      `"${words}" grumped nobody in the hall.`,
      `"${words}" was sung in the hall of Maria Lopez.`,
      `Maria Lopez and "${words}": a song.`,
      `"${words}" grumped Maria Lopez and Peter Klein left.`,
      // A surname that nobody has.
      `"${words}" Lopez grumped.`
    ])('leaves %j open', body => {
      expect(attributed(body)).toEqual([])
    })

    it('takes the doubt back', () => {
      const {result} = processor.processSync(`Pier closes\n\nOSLO, May 3 (Reuters) - "${words}" grumped Maria Lopez.\n`)
      expect(result.messages.map(({rule}) => rule)).not.toContain('speaker-unknown')
      expect(result.speakers).toMatchObject([{name: 'Maria Lopez', kind: 'person', quotes: [0]}])
    })
  })
})
