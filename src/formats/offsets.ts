/**
 * Offsets as other languages count them.
 *
 * A `Story` counts UTF-16 code units, as JavaScript, Java and C# slice. Python
 * and most databases slice by code points, Go, Rust and C by the bytes of
 * UTF-8: of `“Så 🚢` the ship is at 4 in all but bytes, where it is at 7, and
 * what follows it at 6, 5 and 11.
 */
import type {Story} from '../story/types.ts'
import {mapSpans} from '../text/spans.ts'

/** What an offset counts: UTF-16 code units, Unicode code points, or bytes of UTF-8. */
export type OffsetUnit = 'utf16' | 'codepoint' | 'byte'

export const offsetUnits: readonly OffsetUnit[] = ['utf16', 'codepoint', 'byte']

/**
 * The story with every span counted in another unit. Its text stays as it is.
 *
 * A lone surrogate is one code point, and three bytes, as it is in CESU-8 and
 * as long as the U+FFFD that encoders put in its place. An offset between the
 * halves of a pair, which no field has, counts as the start of the pair.
 *
 * @param story a story as `parseStory` gives it, with spans in UTF-16 code units
 * @param unit what its spans are to count
 * @returns the same story for `utf16`, else a copy
 */
export function withOffsets(story: Story, unit: OffsetUnit): Story {
  const move = moveTo(unit, story.text)
  return move ? mapSpans(story, move) : story
}

/**
 * What an offset is in another unit.
 *
 * @param unit what it is to count
 * @param text that it stands in; it counts UTF-16 code units of it
 * @returns nothing where all offsets stay what they are
 */
export function moveTo(unit: OffsetUnit, text: string): ((offset: number) => number) | undefined {
  const table = unit === 'utf16' ? undefined : tabulate(text, unit)
  return table && (offset => table[offset] ?? offset)
}

/** The new offset of each old one; nothing where all stay what they are. One sweep. */
function tabulate(text: string, unit: 'codepoint' | 'byte'): Uint32Array | undefined {
  const table = new Uint32Array(text.length + 1)
  let count = 0
  for (let at = 0; at < text.length; at++) {
    table[at] = count
    const code = text.charCodeAt(at)
    if (isHigh(code) && isLow(text.charCodeAt(at + 1))) {
      at++
      table[at] = count
      count += unit === 'byte' ? 4 : 1
    } else {
      count += unit === 'codepoint' || code < 0x80 ? 1 : code < 0x800 ? 2 : 3
    }
  }
  table[text.length] = count
  return count === text.length ? undefined : table
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000
}
