/**
 * The fields that are judged by their value: how the gold writes each, and
 * where it stands in a story. All are lists, of one where a story has one.
 */
import type {Story} from '../../src/index.ts'

interface FieldRow {
  /** Its name in the gold's `expect`. */
  name: string
  /** The values of a story. */
  of: (story: Story) => readonly string[]
  /** How an item that is no string is written as one; what it must hold. */
  members?: readonly string[]
}

const one = (value: string | undefined): string[] => (value === undefined ? [] : [value])

export const fields: readonly FieldRow[] = [
  {name: 'kind', of: ({kind}) => [kind]},
  {name: 'language', of: ({language}) => [language]},
  {name: 'agencies', of: ({agencies}) => agencies.map(({id}) => id)},
  {name: 'slug', of: ({slug}) => one(slug?.text)},
  {name: 'headline', of: ({headline}) => one(headline?.title)},
  {name: 'headlineTags', of: ({headline}) => headline?.tags.map(({text}) => text) ?? []},
  {name: 'headlineSource', of: ({headline}) => one(headline?.source?.text)},
  {name: 'kicker', of: ({kicker}) => one(kicker?.text)},
  {name: 'deck', of: ({deck}) => one(deck?.text)},
  {name: 'publishedAt', of: ({publishedAt}) => one(publishedAt?.iso)},
  {name: 'updatedAt', of: ({updatedAt}) => one(updatedAt?.iso)},
  {name: 'bylines', of: ({bylines}) => bylines.flatMap(({people}) => people.map(({name}) => name))},
  {name: 'dateline', of: ({dateline}) => one(dateline?.text)},
  {name: 'datelinePlaces', of: ({dateline}) => dateline?.places.map(({name}) => name) ?? []},
  {name: 'datelineDate', of: ({dateline}) => one(dateline?.date?.iso)},
  {name: 'datelineAgencies', of: ({dateline}) => dateline?.agencies.map(({id}) => id) ?? []},
  {name: 'captions', of: ({captions}) => captions.map(({text}) => text)},
  {name: 'paragraphs', of: ({paragraphs}) => paragraphs.filter(({kind}) => kind !== 'subhead').map(({text}) => text)},
  {name: 'subheads', of: ({paragraphs}) => paragraphs.filter(({kind}) => kind === 'subhead').map(({text}) => text)},
  {
    name: 'credits',
    members: ['role', 'name'],
    of: ({credits}) =>
      credits.flatMap(({roles, people}) => people.flatMap(({name}) => roles.map(role => joined([role, name]))))
  },
  {name: 'notes', of: ({notes}) => notes.map(({text}) => text)},
  {name: 'related', of: ({related}) => related.map(({text}) => text)},
  {name: 'endMark', of: ({endMark}) => one(endMark?.text)},
  {name: 'speakers', of: ({speakers}) => speakers.filter(({quotes}) => quotes.length > 0).map(({name}) => name)},
  {
    name: 'dates',
    members: ['text', 'iso'],
    of: ({dates}) =>
      dates.map(({text, iso, endIso}) => joined([text, endIso === undefined ? (iso ?? '') : `${iso ?? ''}/${endIso}`]))
  }
]

/** The members of an item as one value. */
export function joined(members: readonly string[]): string {
  return members.join(' | ')
}
