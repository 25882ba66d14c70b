/** Lines with a label on the left, as `parse` prints them. */
import type {Paint} from './paint.ts'
import {visible} from './escape.ts'
import {listed} from './wording.ts'

const labelWidth = 12
/** Lines of a passage. */
const mostLines = 4
/** What a line of a passage may leave empty at its end, on average. */
const longestGap = 4

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
  return characters.length <= width
    ? line
    : `${characters
        .slice(0, width - 1)
        .join('')
        .trimEnd()}…`
}

/** A page of labelled lines. */
export interface Sheet {
  /** A line with its label, when there is something to say; what does not fit is cut off. */
  row: (label: string, text: string | undefined) => void
  /** The same on as many lines as it takes: for what is short by nature. */
  whole: (label: string, text: string | undefined, emphasis?: (text: string) => string) => void
  /** A line under a label: what belongs to the row above. */
  part: (label: string, text: string | undefined) => void
  /** The same on up to four lines, with what is said about it, dimmed, behind. */
  passage: (label: string, text: string, aside: string) => void
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
  /** Puts the label down, a repeated one as blanks. */
  const labelOf = (label: string): string => {
    const shown = label === last ? '' : label
    last = label
    return paint('cyan', shown.padEnd(labelWidth))
  }
  /** The label of what belongs to the row above; the next row says again what it is. */
  const partLabelOf = (label: string): string => {
    last = ''
    return paint('dim', `  ${label}`.padEnd(labelWidth))
  }
  return {
    row(label, text) {
      if (text !== undefined) lines.push(`${labelOf(label)} ${fit(text, room)}`)
    },
    whole(label, text, emphasis = same) {
      if (text === undefined) return
      for (const part of wrap(visible(text), room)) lines.push(`${labelOf(label)} ${emphasis(part)}`)
    },
    part(label, text) {
      if (text === undefined || text === '') return
      lines.push(`${partLabelOf(label)} ${fit(text, room)}`)
    },
    passage(label, text, aside) {
      const shown = wrap(fit(text, mostLines * (room - longestGap)), room)
      const behind = wrap(visible(aside), room)
      const end = shown.at(-1) ?? ''
      const [first = ''] = behind
      // On the same line where it has room.
      const joins = behind.length === 1 && end.length + 1 + first.length <= room
      const painted = behind.filter(line => line !== '').map(line => paint('dim', line))
      const whole = joins ? [...shown.slice(0, -1), listed([end, ...painted], ' ')] : [...shown, ...painted]
      for (const [index, line] of whole.entries()) lines.push(`${partLabelOf(index === 0 ? label : '')} ${line}`)
    },
    print: () => lines.map(line => `${line.trimEnd()}\n`).join('')
  }
}

/** Lines of at most so many characters, broken at blanks; a longer word stands alone and is cut. */
function wrap(text: string, width: number): string[] {
  const wrapped: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      wrapped.push(line)
      line = ''
    }
    line = line === '' ? fit(word, width) : `${line} ${word}`
  }
  return [...wrapped, line]
}

function same(text: string): string {
  return text
}
