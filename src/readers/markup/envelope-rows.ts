/**
 * Which element gives which field of an envelope, as rows: formats differ in
 * their paths, not in what is done with what stands there.
 */
import type {Envelope} from '../../story/types.ts'
import {readVersion} from '../../text/version.ts'
import {findAll, textOf, type Element} from './element.ts'
import {isoTime} from './iso-time.ts'
import {paragraphsOf} from './paragraphs.ts'

type TextField =
  | 'provider'
  | 'serviceId'
  | 'storyId'
  | 'category'
  | 'keyword'
  | 'headline'
  | 'slug'
  | 'dateline'
  | 'language'
  | 'copyright'
  | 'supersedes'
type NumberField = 'priority' | 'urgency' | 'wordCount'
type TimeField = 'sentAt' | 'publishedAt' | 'updatedAt'

/** One value; of several rows for a field the first that gives one counts. */
export interface EnvelopeRow {
  to: TextField | NumberField | TimeField | 'bylines' | 'version' | 'extra'
  /** As `findAll` takes it. */
  path: string
  /** The attribute that holds the value; the element's text where absent. */
  attribute?: string
  /** Only elements with this attribute of this value. */
  where?: readonly [attribute: string, value: string]
  /** The name that an `extra` goes by. */
  name?: string
}

/** Codes of subjects, products, places. */
export interface SubjectRow {
  path: string
  /** The attribute that holds the code, `scheme:code` or the code alone. */
  code: string
  /** The scheme, where the code does not bring its own: an attribute's name, or the scheme itself behind `=`. */
  scheme?: string
  /** The element or attribute (`@name`) with the name in words. */
  name?: string
}

const numbers = new Set<string>(['priority', 'urgency', 'wordCount'])
const times = new Set<string>(['sentAt', 'publishedAt', 'updatedAt'])
const whole = /^\d{1,9}$/

function isNumberField(field: string): field is NumberField {
  return numbers.has(field)
}

function isTimeField(field: string): field is TimeField {
  return times.has(field)
}

/**
 * Reads an envelope.
 *
 * @param record the element that the paths begin at
 * @param rows what stands where
 * @param subjects where codes stand
 * @param into fields that are known already
 */
export function readEnvelope(
  record: Element,
  rows: readonly EnvelopeRow[],
  subjects: readonly SubjectRow[],
  into: Envelope
): Envelope {
  const envelope = {...into}
  for (const row of rows) {
    const values = findAll(record, row.path)
      .filter(({attributes}) => !row.where || attributes.get(row.where[0]) === row.where[1])
      .map(element => valueOf(element, row))
      .filter(value => value !== '')
    if (values.length > 0) put(envelope, row, values)
  }
  const codes = subjects.flatMap(row => findAll(record, row.path).flatMap(element => subjectOf(element, row)))
  if (codes.length > 0) envelope.subjects = [...(envelope.subjects ?? []), ...codes]
  return envelope
}

function valueOf(element: Element, {to, attribute}: EnvelopeRow): string {
  if (attribute !== undefined) return (element.attributes.get(attribute) ?? '').trim()
  // A name and a title stand in elements of their own, with nothing between them.
  return to === 'bylines' ? paragraphsOf(element).join(', ') : textOf(element)
}

function put(envelope: Envelope, {to, name = to}: EnvelopeRow, values: readonly string[]): void {
  const [value = ''] = values
  if (to === 'extra') envelope.extra = [...(envelope.extra ?? []), ...values.map(each => ({name, value: each}))]
  else if (to === 'bylines') envelope.bylines ??= [...values]
  else if (to === 'version') {
    const version = readVersion(value)
    if (version) envelope.version ??= version
  } else if (isNumberField(to)) {
    if (whole.test(value)) envelope[to] ??= Number(value)
  } else if (isTimeField(to)) {
    const iso = isoTime(value)
    if (iso !== undefined) envelope[to] ??= iso
  } else envelope[to] ??= value
}

const qualified = /^(?<scheme>[A-Z][\w.-]{0,40}):(?<code>\S.*)$/i

function subjectOf(element: Element, row: SubjectRow): Array<{code: string; scheme?: string; name?: string}> {
  const printed = element.attributes.get(row.code)?.trim() ?? ''
  if (printed === '') return []
  const own = qualified.exec(printed)?.groups
  const code = own?.['code'] ?? printed
  const scheme =
    own?.['scheme'] ??
    (row.scheme?.startsWith('=') === true ? row.scheme.slice(1) : element.attributes.get(row.scheme ?? ''))
  const name =
    row.name?.startsWith('@') === true ? element.attributes.get(row.name.slice(1)) : nameIn(element, row.name)
  return [
    {code, ...(scheme !== undefined && scheme !== '' && {scheme}), ...(name !== undefined && name !== '' && {name})}
  ]
}

function nameIn(element: Element, path: string | undefined): string | undefined {
  return path === undefined ? undefined : textOf(findAll(element, path)[0])
}
