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
  | 'deck'
  | 'slug'
  | 'dateline'
  | 'language'
  | 'copyright'
  | 'supersedes'
type NumberField = 'priority' | 'urgency' | 'wordCount'
type TimeField = 'sentAt' | 'publishedAt' | 'updatedAt'
type ListField = 'bylines' | 'captions'

/**
 * Where values stand. The first value for a field counts, rows in their order;
 * the others, and what cannot be read, become extras. An element that a row
 * took is not taken by a later one.
 */
export interface EnvelopeRow {
  to: TextField | NumberField | TimeField | ListField | 'version' | 'extra'
  /** Where a value that is no time goes instead. */
  unlessTime?: 'dateline'
  /** As `findAll` takes it. */
  path: string
  /** The attribute that holds the value; the element's text where absent. */
  attribute?: string
  /** Only elements with this attribute of this value; an empty one stands for none. */
  where?: readonly [attribute: string, value: string | RegExp]
  /** The name that an `extra` goes by; where absent, the element's, with its role: `headline@hl:sub`. */
  name?: string
  /** The attribute that holds the name of an `extra`. */
  nameFrom?: string
}

/** Codes of subjects, products, places. */
export interface SubjectRow {
  path: string
  /** The attribute that holds the code, `scheme:code` or the code alone; the element's text where it has none. */
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
  const taken = new Map<string, Set<Element>>()
  const extra: Array<{name: string; value: string}> = []
  for (const row of rows) {
    const seen = taken.get(row.attribute ?? '') ?? new Set()
    taken.set(row.attribute ?? '', seen)
    for (const element of findAll(record, row.path)) {
      if (seen.has(element) || !isMeant(element, row)) continue
      const value = valueOf(element, row)
      if (value === '') continue
      seen.add(element)
      if (!put(envelope, row, value)) extra.push({name: nameOf(element, row), value})
    }
  }
  if (extra.length > 0) envelope.extra = [...(envelope.extra ?? []), ...extra]
  const codes = subjects.flatMap(row => findAll(record, row.path).flatMap(element => subjectOf(element, row)))
  if (codes.length > 0) envelope.subjects = [...(envelope.subjects ?? []), ...codes]
  return envelope
}

function valueOf(element: Element, {to, attribute}: EnvelopeRow): string {
  if (attribute !== undefined) return (element.attributes.get(attribute) ?? '').trim()
  // A name and a title stand in elements of their own, with nothing between them.
  return to === 'bylines' ? paragraphsOf(element).join(', ') : textOf(element)
}

function isMeant({attributes}: Element, {where}: EnvelopeRow): boolean {
  if (!where) return true
  const value = attributes.get(where[0]) ?? ''
  return typeof where[1] === 'string' ? value === where[1] : where[1].test(value)
}

function nameOf(element: Element, {name, nameFrom = ''}: EnvelopeRow): string {
  const role = element.attributes.get('role')
  return element.attributes.get(nameFrom) ?? name ?? (role === undefined ? element.name : `${element.name}@${role}`)
}

/**
 * Puts a value into its field.
 *
 * @returns whether the field says so now; not where it had another value, or takes none like this
 */
function put(envelope: Envelope, row: EnvelopeRow, value: string): boolean {
  const to = row.unlessTime !== undefined && isoTime(value) === undefined ? row.unlessTime : row.to
  if (to === 'extra') return false
  if (to === 'bylines' || to === 'captions') {
    const list = (envelope[to] ??= [])
    if (!list.includes(value)) list.push(value)
    return true
  }
  if (to === 'version') {
    const version = readVersion(value)
    if (version) envelope.version ??= version
    return envelope.version?.text === version?.text
  }
  if (isNumberField(to)) {
    if (!whole.test(value)) return false
    envelope[to] ??= Number(value)
    return envelope[to] === Number(value)
  }
  if (isTimeField(to)) {
    const iso = isoTime(value)
    if (iso === undefined) return false
    envelope[to] ??= iso
    return envelope[to] === iso
  }
  envelope[to] ??= value
  return envelope[to] === value
}

const qualified = /^(?<scheme>[A-Z][\w.-]{0,40}):(?<code>\S.*)$/i

function subjectOf(element: Element, row: SubjectRow): Array<{code: string; scheme?: string; name?: string}> {
  const printed = (element.attributes.get(row.code) ?? textOf(element)).trim()
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
