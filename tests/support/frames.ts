/**
 * Frames of wires, put together of readable pieces. Text is given as it prints
 * and becomes bytes at the end: windows-1252 where not said otherwise, a byte a
 * character for controls.
 */
import {windows1252ByteOf} from '../../src/readers/encoding/windows-1252.ts'

/** Controls by their names in the standards. */
export const c = {
  SOH: '\x01',
  STX: '\x02',
  ETX: '\x03',
  EOT: '\x04',
  ENQ: '\x05',
  BEL: '\x07',
  BS: '\x08',
  FF: '\x0c',
  DC1: '\x11',
  DC2: '\x12',
  DC3: '\x13',
  DC4: '\x14',
  SYN: '\x16',
  US: '\x1f',
  DEL: '\x7f'
} as const

/** Text as bytes of windows-1252; throws where it has no byte, as the test is wrong then. */
export function latin(text: string): Uint8Array {
  return Uint8Array.from(text, character => {
    const byte = windows1252ByteOf(character.charCodeAt(0))
    if (byte === undefined) throw new RangeError(`windows-1252 has no ${character}`)
    return byte
  })
}

export interface AnpaPieces {
  selector?: string
  /** `a0123`: service letter and number. */
  number?: string
  route?: string
  priority?: string
  category?: string
  /** Keyword and version. */
  keyword?: string
  date?: string
  words?: string
  /** DC4 DC2 in place of DC3 DC1. */
  tabular?: boolean
  body: string
  trailer?: string
}

/** A frame as AP sends it. */
export function anpaFrame(pieces: AnpaPieces): string {
  const {selector, number = 'a0123', route = '-----', priority = 'r', category = 'i'} = pieces
  const {keyword = 'BC-Harbor-Ferry', date = '11-13', words = '0314', tabular = false, body, trailer} = pieces
  return (
    (selector === undefined ? '' : c.ENQ.repeat(3) + selector + '\r\n') +
    `${c.SYN}${c.SYN}${c.SOH}${number}${c.US}${route}\n` +
    `${priority} ${category}${tabular ? c.DC4 + c.DC2 : c.DC3 + c.DC1} ${keyword}   ${date} ${words}\r\n` +
    `${c.STX}${body}${c.ETX}\n` +
    (trailer === undefined ? '' : `\t   ${trailer}\n`) +
    `${c.FF}\n${c.EOT}`
  )
}

/** The lines of an AP story. */
export const anpaBody =
  '^BC-Harbor Ferry, 1st Ld-Writethru,0314<\n' +
  '^Ferry sinks off Velmora, 12 rescued<\n' +
  '^Eds: UPDATES with quote.<\n' +
  '^By ANA ROE=\n' +
  '^Associated Press Writer=\n' +
  '\t   VELMORA, Norway (AP) _ A ferry sank off Velmora on Monday, and 12 people were rescued, police said.\n' +
  " \n\t   ``It was loud,'' said Bo Lee, a cook.\n"

/** A frame as Kyodo sends it: no SYN, the mark of tabular copy, the day first. */
export function kyodoFrame(body: string): string {
  return (
    `${c.SOH}a0106KYODO${c.US}koko-\n` +
    `u s${c.DC4}${c.DC2} BC-Rowing-Harbor-Cup   09-12 0344\r\n` +
    `${c.STX}${body}${c.ETX}\nKWS-21:37-09-12-18\n${c.EOT}`
  )
}

export interface IptcPieces {
  header?: string
  slug?: string
  body: string
  /** Date-time group. */
  sent?: string
  /** DEL in front, as ATS sends it. */
  padded?: boolean
}

/** A message as dpa or ATS sends it. */
export function iptcFrame({
  header = 'eca0061 4 i 211  dpa 0061',
  slug = 'Norway/Ferries',
  body,
  sent,
  padded
}: IptcPieces): string {
  return (
    (padded ? `${c.DEL}${c.DEL}\r\n${c.DEL}` : '') +
    `${c.SOH}${header}\r\n\r\n${slug}/\r\n${c.STX}${body}\r\n` +
    `${c.ETX}${sent ?? '211300 GMT Nov 18'}\r\n${c.DEL}\r\n${c.DEL}${c.EOT}`
  )
}

export const dpaBody =
  '1ST LEAD\r\nFerry sinks off Velmora, 12 rescued\r\nBy Ana Roe, dpa =\r\n\r\n' +
  'Velmora (dpa) - A ferry sank off Velmora on Monday, police said.\r\n\r\n' +
  '# Notebook\r\n\r\n## Note to editors\r\n- second graf is new\r\n\r\n' +
  '* * * *\r\nThe following information is not intended for publication\r\n\r\ndpa aro npr'
