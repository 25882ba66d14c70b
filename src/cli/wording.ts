/** Parts of a story in words, each on one line. */
import type {Credit, DateField, Person, Place, Quote, Speaker, StoryAgency, StoryVersion} from '../story/types.ts'

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

/** `Ana Ruiz`, `nobody named`. */
export function speakerWords(quote: Quote, speakers: readonly Speaker[]): string {
  return listed(quote.speakers.map(index => speakers[index]?.name)) || 'nobody named'
}
