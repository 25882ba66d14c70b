/** The lines with a sign at their beginning, below `ZCZC`. */
import {monthOf} from '../../lexicon/months.ts'
import type {Envelope} from '../../story/types.ts'
import type {SigilField, SigilProfile} from './profiles.ts'
import {twoDigits} from '../../text/two-digits.ts'

export interface SigilHeader {
  fields: Partial<Envelope>
  /** How many lines of the text are headers. */
  count: number
  /** What stands behind the sign of the last line, where that is the story's text already. */
  text?: string
}

const labelForm = /^[A-Z]{2}#/
/** `* A storm has closed the airport` is an item of the text, `*X` a header. */
const mostWords = 4
/** Signs whose value is a sentence. */
const wordy: ReadonlySet<SigilField> = new Set<SigilField>(['headline', 'slug', 'text', 'extra:abstract'])
/** `06 June 2016 14:00:00` */
const dayForm = /^(?<day>\d{1,2}) (?<name>\p{L}{3,9}) (?<year>\d{4})(?: (?<time>\d\d:\d\d(?::\d\d)?))?$/u

function isoOf(printed: string): string | undefined {
  const {day = '', name = '', year = '', time} = dayForm.exec(printed)?.groups ?? {}
  const month = monthOf(name)
  if (month === undefined || Number(day) < 1 || Number(day) > 31) return undefined
  const date = `${year}-${twoDigits(month)}-${day.padStart(2, '0')}`
  return time === undefined ? date : `${date}T${time}`
}

function signOf(line: string): string {
  return labelForm.test(line) ? line.slice(0, 3) : line.charAt(0)
}

function isHeader(line: string, profile: SigilProfile): boolean {
  const sign = signOf(line)
  const field = Object.hasOwn(profile.signs, sign) ? profile.signs[sign] : undefined
  if (field === undefined) return false
  const value = line.slice(sign.length)
  return (
    wordy.has(field) || labelForm.test(line) || (value.trim().split(' ').length <= mostWords && !/^ \S+ /.test(value))
  )
}

/**
 * Reads header lines, up to the first line that is none.
 *
 * @param lines of the text, in order
 * @param profiles in the order in which they are asked
 */
export function readSigils(lines: readonly string[], profiles: readonly SigilProfile[]): SigilHeader {
  const first = lines.findIndex(line => line.trim() !== '')
  const block = first < 0 ? [] : lines.slice(first, first + 30)
  const end = block.findIndex(line => line.trim() === '')
  const head = end < 0 ? block : block.slice(0, end)
  const isSure = (profile: SigilProfile): boolean =>
    head.some(line => profile.mark.test(line) && isHeader(line, profile))
  const profile = profiles.find(isSure)
  if (!profile) return {fields: {}, count: 0}
  const fields: Partial<Envelope> = {}
  const extra: Array<{name: string; value: string}> = []
  let count = first
  for (const line of head) {
    if (!isHeader(line, profile)) break
    count++
    const sign = signOf(line)
    const value = line.slice(sign.length).trim()
    const field = profile.signs[sign]
    if (field === 'text') return {fields: finish(fields, extra), count, text: value}
    if (field !== undefined && value !== '') put(fields, extra, field, value)
  }
  return {fields: finish(fields, extra), count}
}

function finish(fields: Partial<Envelope>, extra: Envelope['extra'] & object): Partial<Envelope> {
  return extra.length > 0 ? {...fields, extra} : fields
}

function put(
  fields: Partial<Envelope>,
  extra: Array<{name: string; value: string}>,
  field: Exclude<SigilField, 'text'>,
  value: string
): void {
  switch (field) {
    case 'subject':
      fields.subjects = [...(fields.subjects ?? []), {code: value}]
      break
    case 'publishedAt': {
      const iso = isoOf(value)
      if (iso === undefined) extra.push({name: 'published', value})
      else fields.publishedAt = iso
      break
    }
    case 'wordCount': {
      const count = Number(value)
      if (Number.isSafeInteger(count)) fields.wordCount = count
      else extra.push({name: 'words', value})
      break
    }
    case 'category':
    case 'slug':
    case 'headline':
    case 'serviceId':
    case 'storyId':
    case 'dateline':
      fields[field] = value
      break
    default:
      extra.push({name: field.slice('extra:'.length), value})
  }
}
