/**
 * The control characters of wires (ISO 646, and what ANPA 1312 and IPTC 7901
 * made of them).
 */

export const SOH = '\u0001'
export const STX = '\u0002'
export const ETX = '\u0003'
export const EOT = '\u0004'
export const ENQ = '\u0005'
export const SYN = '\u0016'

/* eslint-disable no-control-regex -- these are what is looked for */

/** What typesetters read as blanks: the space band, thin, en and em spaces. */
const spaces = /[\x10\x18\x1c-\x1f]/g
/** All other controls but tab, line breaks and form feed; the bell and delete, too. */
const unprinted = /[\0-\x08\v\x0e\x0f\x11-\x17\x19-\x1b\x7f]/g

/* eslint-enable no-control-regex */

/**
 * Takes controls out of a text.
 *
 * @param text decoded text of a frame
 */
export function dropControls(text: string): string {
  return text.replace(unprinted, '').replace(spaces, ' ')
}
