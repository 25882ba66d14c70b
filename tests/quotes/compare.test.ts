import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it, test} from 'vitest'
import {parseStory, type Field, type Quote, type Span, type Speaker, type Story} from '../../src/index.ts'
import {complaintsOf, printFound} from './compare.ts'
import {claimWords, readCases, type MarkedCase, type MarkKind} from './marked-text.ts'

/** The story that a perfect engine would make of a case. */
function perfect({text, marks, claims}: MarkedCase): Story {
  const story: Story = {...parseStory(text), quotes: [], speakers: [], noComments: []}
  const field = ({start, end}: Span): Field => ({start, end, text: text.slice(start, end)})
  const spans = (kind: MarkKind, number: number): Field[] =>
    marks.filter(mark => mark.kind === kind && mark.number === number).map(field)
  const numbers = (kind: MarkKind): number[] => [
    ...new Set(marks.filter(mark => mark.kind === kind).map(mark => mark.number))
  ]
  const stated = (kind: 'q' | 'nc' | 'h', number: number): Record<string, string> =>
    Object.fromEntries(
      claims
        .filter(({subject}) => subject?.kind === kind && subject.number === number)
        .flatMap(({words, values}) => [...words.flatMap(word => [claimWords[word] ?? []]), ...values])
    ) as Record<string, string>
  const speaker = (name: string): number => {
    const known = story.speakers.findIndex(one => one.name === name)
    if (known >= 0) return known
    return story.speakers.push({name, kind: 'unknown', descriptions: [], mentions: [], quotes: []}) - 1
  }
  const speakers = (names: string | undefined): number[] =>
    names === undefined || names === '-' ? [] : names.split(';').map(speaker)
  for (const number of numbers('q')) {
    const says = stated('q', number)
    const content = spans('q', number)
    const [first, last] = [content[0], content.at(-1)]
    if (!first || !last) continue
    const type = (says['type'] ?? 'direct') as Quote['type']
    const who = speakers(says['speaker'] ?? (says['kind'] || says['country'] ? `nobody ${number}` : '-'))
    for (const [index, one] of who.entries()) {
      const entry = story.speakers[one]
      if (!entry) continue
      entry.quotes.push(story.quotes.length)
      const kind = says['kind']?.split(';')
      if (kind) entry.kind = (kind[index] ?? kind[0]) as Speaker['kind']
      if (says['country']) entry.country = says['country']
      if (says['described']) entry.descriptions.push(...says['described'].split(';'))
      if (says['for']) entry.for = speaker(says['for'])
    }
    const [mention, addressee, occasion] = (['s', 'a', 'o'] as const).map(kind => spans(kind, number)[0])
    const date = spans('d', number)[0]
    const known = (value: string | undefined): string | undefined => (value === 'none' ? undefined : value)
    story.quotes.push({
      start: first.start,
      end: last.end,
      text: says['text'] ?? first.text,
      type,
      act: (says['act'] ?? 'speech') as Quote['act'],
      content,
      marks:
        type === 'indirect'
          ? []
          : marks.some(mark => mark.kind === 'm' && mark.number === number)
            ? spans('m', number)
            : content,
      cue: {...(spans('c', number)[0] ?? first), spans: spans('c', number)},
      speakers: who,
      relays: spans('r', number),
      rule: 'clause',
      ...(known(says['modality']) && {modality: says['modality'] as NonNullable<Quote['modality']>}),
      ...(known(says['stance']) && {stance: 'denial'}),
      ...(known(says['anonymous']) && {anonymous: true}),
      ...(says['resolution'] && {resolution: says['resolution'] as NonNullable<Quote['resolution']>}),
      ...(says['within'] && {within: numbers('q').indexOf(Number(says['within'].slice(1)))}),
      ...(mention && {mention}),
      ...(addressee && {addressee}),
      ...(occasion && {occasion}),
      ...(date && {date: story.dates.push(date) - 1})
    })
  }
  for (const number of numbers('nc')) {
    const [cue] = spans('nc', number)
    const [mention] = spans('ns', number)
    if (cue)
      story.noComments.push({
        ...cue,
        cue,
        ...(mention && {mention}),
        speakers: speakers(stated('nc', number)['speaker'])
      })
  }
  if (story.headline) {
    const quotes = numbers('h').flatMap(number =>
      spans('h', number).map(one => ({marks: one, speakers: speakers(stated('h', number)['speaker'])}))
    )
    story.headline = {...story.headline, quotes}
  }
  return story
}

const folder = path.join(import.meta.dirname, 'cases')

describe('a perfect engine passes', () => {
  it.each(readdirSync(folder).sort())('%s', file => {
    const complaints = readCases(readFileSync(path.join(folder, file), 'utf8')).flatMap(one =>
      complaintsOf(one, perfect(one), file.startsWith('negative-')).map(complaint => `${one.name}: ${complaint}`)
    )
    expect(complaints).toEqual([])
  })
})

/** What is wrong when the story is made of one text and held against another. */
function complain(wanted: string, made: string, onlyMarked = false): string[] {
  const [one] = readCases(`# one\n${wanted}`)
  const [other] = readCases(`# other\n${made}`)
  if (!one || !other || one.text !== other.text) throw new Error('the two are not the same text')
  return complaintsOf(one, perfect(other), onlyMarked)
}

const right = '[q1 "No,"] [s1 Mr. Roos] [c1 told] [a1 Reuters] [o1 by email].\n> q1 direct speaker=Roos\n'

test('the same text holds', () => expect(complain(right, right, true)).toEqual([]))

test('commas and blanks at the ends make no difference', () => {
  expect(
    complain('[s1 Roos, a man], [c1 said] [q1 no].\n', '[s1 Roos, a man,] [c1 said] [q1 no].\n> q1 indirect\n')
  ).toEqual([])
})

test('a cue has only to meet the marked one', () => {
  expect(
    complain(
      '[s1 Roos] [c1 was quoted as saying] [q1 no].\n',
      '[s1 Roos] was [c1 quoted] as saying [q1 no].\n> q1 indirect\n'
    )
  ).toEqual([])
})

test('whoever is urged may belong to the content', () => {
  const wanted = '[s1 Roos] [c1 urged] [a1 crews] [q1 to go].\n'
  expect(complain(wanted, '[s1 Roos] [c1 urged] [q1 [a1 crews] to go].\n> q1 indirect\n')).toEqual([])
  expect(complain(wanted, '[s1 Roos] [q1 urged [a1 crews] to go].\n> q1 indirect\n')).toHaveLength(1)
})

test.each([
  ['another content', '"No," [s1 Mr. Roos] [q1 told] Reuters by email.\n', 'no quote has the content {"No,"}'],
  [
    'another mention',
    '[q1 "No,"] Mr. [s1 Roos] [c1 told] [a1 Reuters] [o1 by email].\n> q1 speaker=Roos\n',
    'the mention is {Roos}'
  ],
  ['another speaker', right.replace('speaker=Roos', 'speaker=Berg'), 'speaker is Berg, not Roos'],
  ['another cue', '[q1 "No,"] [s1 Mr. Roos] told [a1 Reuters] [o1 by email].\n> q1 speaker=Roos\n', 'the cue is'],
  [
    'no addressee',
    '[q1 "No,"] [s1 Mr. Roos] [c1 told] Reuters [o1 by email].\n> q1 speaker=Roos\n',
    'the addressee is nothing'
  ],
  ['another type', right.replace('direct', 'mixed'), 'type is mixed, not direct'],
  ['a quote too many', right.replace('by email', 'by [q2 email]'), 'no quote is marked here: {email}']
])('%s is told', (_, made, message) => {
  const complaints = complain(right, made, true)
  expect(complaints.join('\n')).toContain(message)
})

test('what was found is printed in the notation of the cases', () => {
  const [one] = readCases(`# one\n@ -\n${right}`)
  expect(one && printFound(perfect(one))).toBe(
    'Port reopens after storm\n\n[q1 "No,"] [s1 Mr. Roos] [c1 told] [a1 Reuters] [o1 by email].\n' +
      '> q1 clause type=direct act=speech speaker=Roos kind=unknown mention=given text="No,"'
  )
})
