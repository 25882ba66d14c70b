/**
 * Header lines of transmissions: ANPA 1312 and IPTC 7901.
 */
import type {StoryVersion} from '../story/types.ts'
import {readVersion} from './version.ts'
import {twoDigits} from './two-digits.ts'

export interface WireHeader {
  format: 'anpa1312' | 'iptc7901'
  fields: HeaderFields
}

/** What a header line says. */
export interface HeaderFields {
  category?: string
  /** A figure, or a wire's letter (`u`) as the rank that the letter has. */
  priority?: number
  wordCount?: number
  keyword?: string
  version?: StoryVersion
  serviceId?: string
  storyId?: string
  language?: string
  /** The day in an ANPA header, which gives no year: `--11-13` (xsd:gMonthDay). */
  filedOn?: string
}

/** The letter of an ANPA header, most urgent first: flash, bulletin, urgent, regular, deferred. */
const priorities: Readonly<Record<string, number>> = {f: 1, b: 2, u: 3, r: 4, d: 5, a: 6, s: 6, h: 6, w: 6}

const placeholder = '(?:(?:amp)?C?x1[0-9a-f] {0,2}|\\^[A-Z_] ?){0,3}'

/** `^V^V^AW2871^_asian`, `w2107 Cx1f wstm-`: service letter, number, route. */
const anpaStart =
  /^(?:\^V ?\^V ?\^A)?(?<service>[a-z])(?<number>\d{4})(?:KYODO)?(?<mark> ?(?:amp)?C?x1f ?|\^_| )[a-z-]{3,5}(?:-[a-z])?$/i

/** `r i AM-Harbor-Fire     01-02 0314`, `u i PM-Harbor-Crash 10thLd-Writethru a0587 01-09 0852`. */
const anpaHeader = new RegExp(
  `^(?<priority>[a-z]) (?<category>[a-z]) {0,2}${placeholder} {0,2}(?<keyword>(?:[A-Za-z]{2}[-_]|[A-Z])\\S{1,48})(?<rest>(?: [?\\w-]{1,24},?){0,4}) {1,8}(?<date>\\d{1,2}-\\d{1,2})(?: (?<words>\\d{1,4}))?$`
)
/** The same, cut off or run into another by a bad line: `u a PM-Harbor-Crash 1stLd-Writethru a`. */
const anpaRemains =
  /^(?<priority>[a-z]) (?<category>[a-z]) {1,3}(?<keyword>(?:AM|PM|BC)[-_]\S{2,40})(?<rest>(?: \S{1,120}){0,3})$/

/** `ecp0008 4 s 851  dpa-tns 0909`, `SPF001 3 GEN 0070 F HARBOR-0001`. */
const iptcHeader =
  /^(?<service>[a-z]{2,4})(?<number>\d{3,5}) (?<priority>[1-9]) (?<category>[a-z]{1,3}) (?<words>\d{1,5})(?: {1,6}(?<rest>\S.{0,50}))?$/i
function readIptc(groups: Readonly<Record<string, string | undefined>>): WireHeader {
  // Belga prints the language behind the words: `F HARBOR-0001`.
  const language = /^[FNDBT] /.test(groups['rest'] ?? '') ? languages[(groups['rest'] ?? '').charAt(0)] : undefined
  return {
    format: 'iptc7901',
    fields: {
      serviceId: groups['service'] ?? '',
      storyId: `${groups['service'] ?? ''}${groups['number'] ?? ''}`,
      priority: Number(groups['priority']),
      category: groups['category'] ?? '',
      wordCount: Number(groups['words']),
      ...(language !== undefined && {language})
    }
  }
}

const languages: Readonly<Record<string, string>> = {F: 'fr', N: 'nl', D: 'de'}

function readAnpa(groups: Readonly<Record<string, string | undefined>>): WireHeader | undefined {
  const [month = 1, day = 1] = groups['date']?.split('-').map(Number) ?? []
  // Kyodo prints the day first.
  if (month < 1 || day < 1 || Math.min(month, day) > 12 || Math.max(month, day) > 31) return undefined
  const keyword = groups['keyword'] ?? ''
  if (!/[-_]/.test(keyword) && groups['words'] === undefined) return undefined
  const rest = groups['rest'] ?? ''
  // `AM-AbortionActivist_1stLd a0504`
  const version = readVersion(rest.trim()) ?? readVersion(keyword.slice(keyword.lastIndexOf('_') + 1))
  const storyId = /(?:^| )([a-z]\d{4})(?: |$)/.exec(rest)?.[1]
  const priority = priorities[groups['priority'] ?? '']
  const filedOn =
    groups['date'] === undefined
      ? undefined
      : month > 12
        ? `--${twoDigits(day)}-${twoDigits(month)}`
        : `--${twoDigits(month)}-${twoDigits(day)}`
  return {
    format: 'anpa1312',
    fields: {
      keyword,
      category: groups['category'] ?? '',
      ...(priority !== undefined && {priority}),
      ...(groups['words'] !== undefined && {wordCount: Number(groups['words'])}),
      ...(filedOn !== undefined && {filedOn}),
      ...(version && {version}),
      ...(storyId !== undefined && {storyId})
    }
  }
}

/**
 * Reads a header line.
 *
 * @param line without blanks at its ends, each control a blank
 */
export function readWireHeader(line: string): WireHeader | undefined {
  const iptc = iptcHeader.exec(line)?.groups
  if (iptc) return readIptc(iptc)
  const anpa = anpaHeader.exec(line)?.groups ?? anpaRemains.exec(line)?.groups
  return anpa && readAnpa(anpa)
}

/** Whether a line is the header of ANPA 1312, even one that was cut. */
export function isAnpaHeader(line: string): boolean {
  return anpaHeader.test(line) || anpaRemains.test(line)
}

/**
 * Reads the first line of an ANPA frame.
 *
 * @param line without blanks at its ends, each control a blank
 * @returns `isBare` where a blank stands for the control that makes the line one
 */
export function readAnpaStart(line: string): {header: WireHeader; isBare: boolean} | undefined {
  const groups = anpaStart.exec(line)?.groups
  if (!groups) return undefined
  const {service = '', number = '', mark} = groups
  return {
    header: {format: 'anpa1312', fields: {serviceId: service, storyId: service + number}},
    isBare: mark === ' '
  }
}
