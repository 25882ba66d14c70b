/**
 * The two header lines of an ANPA frame as fields of an envelope:
 *
 *     SYN SYN SOH a0123 US -----
 *     r i DC3 DC1 SP BC-Harbor-Ferry 1stLd-Writethru   11-13 0314
 */
import type {Envelope} from '../../story/types.ts'
import {flatten} from '../../text/flat.ts'
import {readAnpaStart, readWireHeader} from '../../text/wire-header.ts'
import type {AnpaProfile} from './profiles.ts'

export interface AnpaHeader {
  fields: Partial<Envelope>
  /** Both lines could be read. */
  isWhole: boolean
  /** How many units of the raw header the two lines take. */
  length: number
}

const lineBreak = /[\r\n]+/g
/** `f0012` US `reute`, with or without SYN and SOH in front. */
// eslint-disable-next-line no-control-regex -- frames are marked by controls
const route = /\x1f([a-z-]{3,6})/i
/** Priority, category and the marks of a tabular story: `r s DC4 DC2`. */
// eslint-disable-next-line no-control-regex -- as above
const tabular = /^[a-z] [a-z] ?\x14/i
/** Word count, or date and count, that did not fit into the line above. */
const overrun = /^(?:\d\d-\d\d )?\d{1,4}$/

/** Lines that print, of the first few. */
function headLines(raw: string): Array<{text: string; end: number}> {
  const lines: Array<{text: string; end: number}> = []
  let start = 0
  lineBreak.lastIndex = 0
  while (lines.length < 3 && start < raw.length) {
    const match = lineBreak.exec(raw)
    const text = raw.slice(start, match?.index ?? raw.length)
    start = match ? lineBreak.lastIndex : raw.length
    if (flatten(text).trim() !== '') lines.push({text, end: start})
  }
  return lines
}

/** Day and month change places where the sender prints the day first and both could be either. */
function dayOf(filedOn: string | undefined, dayFirst: boolean): string | undefined {
  const [, month = '', day = ''] = /^--(\d\d)-(\d\d)$/.exec(filedOn ?? '') ?? []
  return dayFirst && Number(day) <= 12 && day !== '' ? `--${day}-${month}` : filedOn
}

/**
 * Reads the header of a frame.
 *
 * @param raw units from the frame's start, 400 at most
 * @param profile who sent it
 */
export function readAnpaHeader(raw: string, profile: AnpaProfile): AnpaHeader {
  const [first, second, third] = headLines(raw)
  const start = first && readAnpaStart(flatten(first.text).trim())
  const line = flatten(second?.text ?? '').trim()
  const below = flatten(third?.text ?? '').trim()
  const isLong = third !== undefined && overrun.test(below)
  const header = readWireHeader(isLong ? `${line} ${below}` : line) ?? readWireHeader(line)
  const fields = header?.format === 'anpa1312' ? header.fields : undefined
  const {filedOn, ...known} = fields ?? {}
  const sentAt = dayOf(filedOn, profile.dayFirst === true)
  const extra: Array<{name: string; value: string}> = []
  const sentTo = route.exec(first?.text ?? '')?.[1]
  if (sentTo !== undefined && !/^-+$/.test(sentTo)) extra.push({name: 'route', value: sentTo})
  if (fields) extra.push({name: 'priority', value: line.charAt(0)})
  if (tabular.test(second?.text ?? '') && profile.marksAllTabular !== true)
    extra.push({name: 'text-format', value: 'tabular'})
  return {
    fields: {
      ...start?.header.fields,
      ...known,
      ...(start && {storyId: start.header.fields.storyId ?? ''}),
      ...(fields?.storyId !== undefined && start && {supersedes: fields.storyId}),
      ...(sentAt !== undefined && {sentAt}),
      ...(extra.length > 0 && {extra})
    },
    isWhole: start !== undefined && fields !== undefined,
    length: (isLong && header ? third : fields ? second : first)?.end ?? 0
  }
}
