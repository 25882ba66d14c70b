/**
 * Whole stories: what a person says they hold, and snapshots of all that the
 * parser finds. `npx vitest run tests/fixtures.test.ts -u` writes snapshots
 * anew; read the difference before you commit it.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {parseStory, parseTree} from '../src/index.ts'
import type {Story} from '../src/index.ts'
import {formatOutline, outlineOf} from '../src/tree/outline.ts'
import {stateOf} from '../src/tree/state.ts'
import {decodeFile} from '../src/readers/encoding/decode.ts'
import {storyFaults} from './support/faults.ts'

const root = path.join(import.meta.dirname, '..', 'fixtures')

interface Expected {
  headline?: string
  title?: string
  tags?: string[]
  source?: string
  slug?: string
  kicker?: string
  deck?: string
  published?: string
  updated?: string
  bylines?: string[]
  places?: string[]
  agencies?: string[]
  storyAgencies?: string[]
  date?: string
  captions?: Array<{text: string; credit?: string}>
  paragraphs?: number
  subheads?: string[]
  firstParagraph?: string
  lastParagraph?: string
  credits?: Array<{role: string; names: string[]; place?: string | null}>
  notes?: string[]
  related?: number
  boilerplate?: string[]
  endMark?: string
  kind?: string
  language?: string
}

/** The story's fields in the words of `meta.json`. */
export function observe(story: Story): Required<Expected> {
  const body = story.paragraphs.filter(paragraph => paragraph.kind !== 'subhead')
  return {
    headline: story.headline?.text ?? '',
    title: story.headline?.title ?? '',
    tags: story.headline?.tags.map(tag => tag.text) ?? [],
    source: story.headline?.source?.text ?? '',
    slug: story.slug?.text ?? '',
    kicker: story.kicker?.text ?? '',
    deck: story.deck?.text ?? '',
    published: story.publishedAt?.iso ?? '',
    updated: story.updatedAt?.iso ?? '',
    bylines: story.bylines.flatMap(byline => byline.people.map(person => person.name)),
    places: story.dateline?.places.map(place => place.name) ?? [],
    agencies: story.dateline?.agencies.map(agency => agency.id) ?? [],
    storyAgencies: story.agencies.map(agency => agency.id),
    date: story.dateline?.date?.iso ?? '',
    captions: story.captions.map(caption => ({
      text: caption.text,
      ...(caption.credit && {credit: caption.credit.text})
    })),
    paragraphs: body.length,
    subheads: story.paragraphs.filter(paragraph => paragraph.kind === 'subhead').map(paragraph => paragraph.text),
    firstParagraph: body[0]?.text ?? '',
    lastParagraph: body.at(-1)?.text ?? '',
    credits: story.credits.flatMap(credit =>
      credit.people.flatMap(person =>
        credit.roles.map(role => ({role, names: [person.name], place: person.places[0]?.name ?? null}))
      )
    ),
    notes: story.notes.map(note => note.kind),
    related: story.related.length,
    boilerplate: [...new Set(story.boilerplate.map(part => part.kind))],
    endMark: story.endMark?.text ?? '',
    kind: story.kind,
    language: story.language
  }
}

/** What `meta.json` holds. */
interface Meta {
  expect?: Expected
  /** Fields that the parser does not read right yet: known misses, which must come off this list when they are mended. */
  open?: string[]
}

const bare = (text: string) => text.replace(/\s+/g, ' ').trim()

describe.each(readdirSync(root).sort())('%s', agency => {
  it.each(readdirSync(path.join(root, agency)).sort())('%s', async slug => {
    const folder = path.join(root, agency, slug)
    const {text} = decodeFile(readFileSync(path.join(folder, 'input.txt')))
    const story = parseStory(text)
    const found = observe(story)
    const metaFile = path.join(folder, 'meta.json')
    const meta = existsSync(metaFile) ? (JSON.parse(readFileSync(metaFile, 'utf8')) as Meta) : {}
    const {expect: expected = {}, open = []}: Meta = meta
    const wanted: Record<string, unknown> = {}
    const got: Record<string, unknown> = {}
    for (const [name, value] of Object.entries(expected)) {
      const seen: unknown = found[name as keyof Expected]
      if (name === 'firstParagraph') got[name] = bare(String(seen).slice(0, String(value).length))
      else if (name === 'lastParagraph') got[name] = bare(String(seen).slice(-String(value).length))
      else got[name] = typeof seen === 'string' ? bare(seen) : seen
      wanted[name] = typeof value === 'string' ? bare(value) : value
      if (name === 'credits') {
        wanted[name] = (value as NonNullable<Expected['credits']>).flatMap(({role, names, place}) =>
          names.map(one => ({role, names: [one], place: place ?? null}))
        )
      }
      if (name === 'boilerplate') {
        wanted[name] = [...new Set(value as string[])].sort()
        // Rules of underscores and the like are boilerplate that no expectation lists.
        got[name] = found.boilerplate.filter(kind => (value as string[]).includes(kind)).sort()
      }
    }
    for (const name of open) {
      expect(got[name], `${name} is right now: take it off the list of open fields`).not.toEqual(wanted[name])
      wanted[name] = got[name]
    }
    expect(got).toEqual(wanted)
    expect(storyFaults(story, text)).toEqual([])
    const {tree, file} = parseTree(text)
    await expect(formatOutline(outlineOf(tree, stateOf(file).flat))).toMatchFileSnapshot(
      path.join(folder, 'outline.txt')
    )
    const rest: Partial<Story> = {...story}
    delete rest.text
    await expect(JSON.stringify(rest, undefined, 1) + '\n').toMatchFileSnapshot(path.join(folder, 'story.json'))
  })
})
