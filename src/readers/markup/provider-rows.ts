/**
 * Rows of an envelope as one provider means them: `SlugLine` holds the author
 * at ANP, the priority at TASS.
 */
import {providerProfile, type ProviderMeaning} from '../providers.ts'
import type {EnvelopeRow} from './envelope-rows.ts'

/** Where a value goes by its meaning; what has no entry is left out, as it stands elsewhere too. */
const targets: Partial<Record<ProviderMeaning, Pick<EnvelopeRow, 'to' | 'name' | 'unlessTime'>>> = {
  headline: {to: 'headline'},
  slug: {to: 'slug'},
  byline: {to: 'bylines'},
  dateline: {to: 'dateline'},
  place: {to: 'dateline'},
  date: {to: 'publishedAt', unlessTime: 'dateline'},
  day: {to: 'extra', name: 'day'},
  priority: {to: 'priority'},
  initials: {to: 'extra', name: 'initials'},
  subhead: {to: 'extra', name: 'subhead'},
  credit: {to: 'extra', name: 'credit'},
  'private-note': {to: 'extra', name: 'private-note'}
}

/** What an element means at a provider, where it is not what it is called. */
export function meaningOf(format: string, provider: string, element: string): ProviderMeaning | undefined {
  return providerProfile(format, provider)?.elements[element]
}

const signs: Readonly<Record<string, string>> = {id: '#', role: '@'}

/** The key of a row's element in a profile: `edNote@sttnote:private`, `hl2#originalHeadline`, `SlugLine`. */
function keyOf({path, where}: EnvelopeRow): string {
  const element = path.slice(path.lastIndexOf('/') + 1)
  const sign = where ? signs[where[0]] : undefined
  return where && sign !== undefined && typeof where[1] === 'string' && where[1] !== ''
    ? `${element}${sign}${where[1]}`
    : element
}

/**
 * Rows for the stories of one provider.
 *
 * @param rows of the format
 * @param format the reader's id
 * @param provider as the file prints it
 */
export function rowsOfProvider(rows: readonly EnvelopeRow[], format: string, provider: string): EnvelopeRow[] {
  return rows.flatMap(row => {
    const meaning = meaningOf(format, provider, keyOf(row))
    if (meaning === undefined) return [row]
    const target = targets[meaning]
    return target ? [{...row, ...target}] : []
  })
}
