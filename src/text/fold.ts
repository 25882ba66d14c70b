/**
 * The folded form of text, in which templates are compared.
 *
 * Letters without case, a run of blanks as one blank, curly quotation marks as
 * straight ones, `…` as three stops, and a dash that stands free (between
 * blanks or at the edge) as ` - ` whichever dash it is, two hyphens included.
 * A dash that touches a word is compared as printed.
 */

export const blank = 32
const dash = 45

/** Text in the form in which it is compared. */
export interface Folded {
  /** Case kept: slots look at it. */
  print: string
  /** Without case: literals look at it. */
  low: string
  /** For each character of `print`, its offset in the text; one more for the end. Absent when they run in step. */
  offsets?: number[]
}

const plainText = /^[\x20-\x7e]*$/
const unfolded = / {2}|--| -(?: |$)|^- /

/** Folds a stretch of flat text that neither begins nor ends with a blank. */
export function fold(text: string): Folded {
  if (plainText.test(text) && !unfolded.test(text)) return {print: text, low: text.toLowerCase()}
  let print = ''
  const offsets: number[] = []
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    const previous = print.charCodeAt(print.length - 1)
    if (unit === blank && previous === blank) continue
    if (unit === 0x2026) {
      print += '...'
      offsets.push(index, index, index)
      continue
    }
    let unitText = text.charAt(index)
    let width = 1
    if (unit === 0x2018 || unit === 0x2019 || unit === 0x201b || unit === 0x2032) unitText = "'"
    else if (unit === 0x201c || unit === 0x201d || unit === 0x201e || unit === 0x201f || unit === 0x2033) unitText = '"'
    else if (unit === 0x2d || (unit >= 0x2012 && unit <= 0x2015)) {
      const pair = unit === 0x2d && text.charCodeAt(index + 1) === 0x2d ? 2 : 1
      const next = text.charCodeAt(index + pair)
      if ((print === '' || previous === blank) && (next === blank || index + pair === text.length)) {
        unitText = '-'
        width = pair
      }
    }
    print += unitText
    offsets.push(index)
    index += width - 1
  }
  offsets.push(text.length)
  return {print, low: lower(print), offsets}
}

/** Lower case of the same length: `İ` grows by a code unit and is left as it is. */
export function lower(text: string): string {
  const low = text.toLowerCase()
  if (low.length === text.length) return low
  let same = ''
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index).toLowerCase()
    same += unit.length === 1 ? unit : text.charAt(index)
  }
  return same
}

/** Curly quotation marks, which fold to straight ones wherever they stand. */
const straight: ReadonlyMap<number, number> = new Map([
  [0x2018, 39],
  [0x2019, 39],
  [0x201c, 34],
  [0x201d, 34]
])

/** A code in folded form; 0 where its neighbours decide, or the whole of folding is wanted. */
export function foldedCode(code: number): number {
  if (code < 127) return code === dash || code < blank ? 0 : plainLow(code)
  return straight.get(code) ?? 0
}

/** The code of a plain letter without its case. */
function plainLow(code: number): number {
  return code >= 65 && code <= 90 ? code | 32 : code
}
