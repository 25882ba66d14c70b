/**
 * What agencies put into the elements of XML formats against the standard.
 * Rows: a reader asks for the meaning of an element and knows no agency.
 *
 * Source: collections of deliveries as other readers met them (conventions.md
 * B.4 to B.6), each confirmed in a file that the agency sent.
 */

/** What stands in an element, where it is not what the element's name says. */
export type ProviderMeaning =
  | 'headline'
  | 'slug'
  | 'byline'
  /** `VELMORA, 4 mai (...) -`: all of the dateline, separator included. */
  | 'dateline'
  /** The place of the dateline alone. */
  | 'place'
  /** A moment in ISO 8601; a dateline where it is none. */
  | 'date'
  /** A day in words, `May 4`. */
  | 'day'
  | 'priority'
  /** Letters of those who wrote or edited. */
  | 'initials'
  | 'subhead'
  /** The first paragraph again. */
  | 'duplicate'
  | 'credit'
  /** For the desk alone, never to be printed. */
  | 'private-note'
  | 'end-mark'

export interface ProviderProfile {
  /** As the file prints it in its provider, source or `regsrc`, compared without case. */
  provider: string
  /** `Envelope.format`. */
  format: 'nitf' | 'newsml1' | 'newsmlg2'
  /**
   * By the element's local name; with `#` and the value of `id`, `@` and that of
   * `role`, or `:last` where only such an element is meant.
   */
  elements: Readonly<Record<string, ProviderMeaning>>
  /** What a value looks like, made up. */
  example: string
}

export const providerProfiles: readonly ProviderProfile[] = [
  {provider: 'ANP', format: 'newsml1', elements: {SlugLine: 'byline'}, example: 'SlugLine: Roos Veldman'},
  {
    provider: 'EFE',
    format: 'newsml1',
    elements: {SubHeadLine: 'slug', ByLine: 'initials'},
    example: 'SubHeadLine: NORUEGA TRANSBORDADOR; ByLine: arv/bl'
  },
  {
    provider: 'EFE',
    format: 'nitf',
    elements: {hl2: 'slug', dateline: 'date', abstract: 'duplicate'},
    example: 'hl2: NORUEGA TRANSBORDADOR; dateline: 20180104T101500'
  },
  {
    provider: 'TASS',
    format: 'newsml1',
    elements: {SlugLine: 'priority', DateLine: 'day'},
    example: 'SlugLine: 3; DateLine: May 4'
  },
  {
    provider: 'Kyodo',
    format: 'newsml1',
    elements: {DateLine: 'place'},
    example: 'DateLine: NIIGATA, and the day below'
  },
  {
    provider: 'AFP',
    format: 'newsml1',
    elements: {DateLine: 'dateline'},
    example: 'DateLine: Velmora, 4 mai 2019 (AFP) -'
  },
  {provider: 'ATS', format: 'newsml1', elements: {DateLine: 'place'}, example: 'DateLine: Velmora GR'},
  {provider: 'SDA', format: 'newsml1', elements: {DateLine: 'place'}, example: 'DateLine: Velmora GR'},
  {
    provider: 'AP',
    format: 'nitf',
    elements: {'hl2#originalHeadline': 'headline'},
    example: 'hl2 id="originalHeadline": Ferry sinks off Velmora'
  },
  {provider: 'NTB', format: 'nitf', elements: {hl2: 'subhead'}, example: 'hl2: Ferjen gikk ned'},
  {
    provider: 'PA',
    format: 'nitf',
    elements: {abstract: 'duplicate', 'p:last': 'end-mark'},
    example: 'the last p: ends'
  },
  {provider: 'DPA', format: 'newsmlg2', elements: {dateline: 'dateline'}, example: 'dateline: Velmora (dpa) -'},
  {
    provider: 'STT',
    format: 'newsmlg2',
    elements: {creditline: 'credit', 'edNote@sttnote:private': 'private-note'},
    example: 'creditline: STT–'
  },
  {provider: 'Opta', format: 'newsmlg2', elements: {dateline: 'date'}, example: 'dateline: 2019-05-04T10:15:00Z'}
]

const byKey: ReadonlyMap<string, ProviderProfile> = new Map(
  providerProfiles.map(profile => [`${profile.format} ${profile.provider.toLowerCase()}`, profile])
)

/**
 * The profile of a provider.
 *
 * @param format the reader's id
 * @param provider as the file prints it
 */
export function providerProfile(format: string, provider: string): ProviderProfile | undefined {
  return byKey.get(`${format} ${provider.trim().toLowerCase()}`)
}
