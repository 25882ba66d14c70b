/** Lines with a label on the left, as `parse` prints them. */
import type {Paint} from './paint.ts'
import {visible} from './escape.ts'

const labelWidth = 12

/**
 * The text on one line of the terminal, what does not fit cut off.
 *
 * @param text any text; made safe to show
 * @param width how many characters there are
 */
export function fit(text: string, width: number): string {
  // A character has at most two code units: this is enough to know whether it fits.
  const line = visible(text.slice(0, 2 * width + 2))
  if (line.length <= width) return line
  // By characters, not code units: a cut emoji prints as rubbish.
  const characters = Array.from(line)
  return characters.length <= width ? line : `${characters.slice(0, width - 1).join('')}…`
}

/** A page of labelled lines. */
export interface Sheet {
  /** A line with its label, when there is something to say. */
  row: (label: string, text: string | undefined, paint?: (text: string) => string) => void
  /** A line under a label: what belongs to the row above. */
  part: (label: string, text: string | undefined) => void
  /** Everything written. */
  print: () => string
}

/**
 * Starts an empty page.
 *
 * @param paint colours
 * @param width characters a line
 */
export function createSheet(paint: Paint, width: number): Sheet {
  const lines: string[] = []
  let last = ''
  const room = Math.max(20, width - labelWidth - 1)
  return {
    row(label, text, emphasis = same) {
      if (text === undefined) return
      // A label that repeats is printed once.
      const shown = label === last ? '' : label
      last = label
      lines.push(`${paint('cyan', shown.padEnd(labelWidth))} ${emphasis(fit(text, room))}`)
    },
    part(label, text) {
      if (text === undefined || text === '') return
      lines.push(`${paint('dim', `  ${label}`.padEnd(labelWidth))} ${fit(text, room)}`)
    },
    print: () => lines.map(line => `${line.trimEnd()}\n`).join('')
  }
}

function same(text: string): string {
  return text
}
