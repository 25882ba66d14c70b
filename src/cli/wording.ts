/** Parts of a story in words, each on one line. */
import type {
  Credit,
  DateField,
  DateMention,
  Person,
  Place,
  Quote,
  Speaker,
  StoryAgency,
  StoryVersion
} from '../story/types.ts'

/** What is there, joined. */
export function listed(parts: ReadonlyArray<string | number | false | undefined>, separator = ', '): string {
  return parts.filter(part => part !== undefined && part !== false && part !== '').join(separator)
}

/** `1 paragraph`, `12 paragraphs`. */
export function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}

/** `Reuters`, `KCNA (distributor)`. */
export function agencyWords({name, role}: StoryAgency): string {
  return role === 'author' ? name : `${name} (${role})`
}

/** `update 2`. */
export function versionWords({kind, number}: StoryVersion): string {
  return listed([kind, number], ' ')
}

/** `Lima (PE)`, `Denver (US-CO)`. */
export function placeWords({name, country, region}: Place): string {
  const code = region ?? country
  return code === undefined ? name : `${name} (${code})`
}

/** `Ana Ruiz, Staff Reporter (Lima, Quito)`. */
export function personWords({name, title, places}: Person): string {
  const where = places.length > 0 ? ` (${listed(places.map(place => place.name))})` : ''
  return `${listed([name, title])}${where}`
}

/** `reporting and writing: Ana Ruiz; Bo Lind`. */
export function creditWords({roles, people, text}: Credit): string {
  return `${roles.join(' and ')}: ${people.map(personWords).join('; ') || text}`
}

/** `2024-02-07 (in part inferred) from “Feb 7”`. */
export function dateWords({iso, text, inferred}: DateField): string {
  return iso === undefined ? text : listed([iso, inferred && '(in part inferred)', `from “${text}”`], ' ')
}

/** `2024-02-07 “Wednesday”`, `2024-01-29 to 2024-02-04 “last week”`; the words alone where nobody knows the day. */
export function mentionWords({iso, endIso, text}: DateMention): string {
  return listed([iso, endIso && `to ${endIso}`, `“${text}”`], ' ')
}

/** `Ana Ruiz`, `nobody named`. */
export function speakerWords(quote: Quote, speakers: readonly Speaker[]): string {
  return listed(quote.speakers.map(index => speakers[index]?.name)) || 'nobody named'
}

/** `person · mayor of Bergen, the mayor`, `organization · NO`. */
export function speakerKindWords(
  {kind, country, descriptions, for: principal}: Speaker,
  all: readonly Speaker[]
): string {
  const whose = principal === undefined ? undefined : all[principal]?.name
  return listed([kind, country, listed(descriptions), whose !== undefined && `for ${whose}`], ' · ')
}

const modalities: Readonly<Record<NonNullable<Quote['modality']>, string>> = {
  negated: 'not said',
  hypothetical: 'only possible',
  future: 'still to be said'
}

/** What a story says about a quote: `told · to reporters · via ANSA · in a statement`. */
export function quoteAside(quote: Quote, dates: readonly DateField[]): string {
  const {cue, mention, speakers, act, modality, stance, relays, addressee, occasion, date, anonymous, within} = quote
  return listed(
    [
      // Who it is when nobody knows who that is: `he said`.
      listed([speakers.length === 0 && mention?.text, cue?.text], ' '),
      act !== 'speech' && act,
      modality && modalities[modality],
      stance,
      addressee && `to ${addressee.text}`,
      relays.length > 0 && `via ${listed(relays.map(({text}) => text))}`,
      occasion?.text,
      date === undefined ? undefined : dateAside(dates[date], occasion?.text),
      anonymous && 'anonymous',
      within !== undefined && 'within a quote'
    ],
    ' · '
  )
}

/** When it was said, where the occasion has not told it in words: `in an interview aired on Monday`. */
function dateAside(date: DateField | undefined, occasion = ''): string | undefined {
  return date && !occasion.includes(date.text) ? (date.iso ?? date.text) : undefined
}
