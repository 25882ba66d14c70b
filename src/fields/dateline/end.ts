/**
 * The mark behind a dateline.
 */
/** `-`, `--`, `—`, `_`, `:`, `.-`, `. `, and what damage makes of a dash. */
const closing =
  /(?<dash> {0,2}(?:[.:,] ?)?(?:-{1,3}|[–—―‒]{1,2}|_{1,2}|=(?= |$)|[\ufffd\u0096\u0097]|â€[“”"]|\?(?= ))(?: ?-)?)|(?<point> ?[.:](?= |$)|:(?=\p{Lu}))/uy
const dash = /[\-–—_=\ufffd\u0096\u0097]|â€/u
const sentenceStart = /^["'“‘`[]?\p{Lu}/u

export interface End {
  end: number
  isDash: boolean
  isPoint: boolean
}

/** The mark at an offset; of no length where there is none. */
export function readEnd(flat: string, start: number, end: number): End {
  closing.lastIndex = start
  const match = closing.exec(flat)
  if (!match || closing.lastIndex > end) return {end: start, isDash: false, isPoint: false}
  return {
    end: closing.lastIndex,
    isDash: match.groups?.['dash'] !== undefined,
    isPoint: match.groups?.['point'] !== undefined
  }
}

/** Whether a mark is a dash, or what damage made of one. */
export function isDash(mark: string): boolean {
  return dash.test(mark)
}

/** Whether a sentence begins behind the blanks at an offset. */
export function isSentenceStart(flat: string, start: number, end: number): boolean {
  return sentenceStart.test(flat.slice(start, Math.min(end, start + 8)).trimStart())
}
