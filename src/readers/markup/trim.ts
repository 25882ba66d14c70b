/** Trimming without patterns that look for an end over and over. */

/** A text without the blank lines above it and the blanks at its end; its first line keeps its indent. */
export function trimLines(text: string): string {
  const trimmed = text.trimEnd()
  let start = 0
  for (let at = 0; at < trimmed.length; at++) {
    const code = trimmed.charCodeAt(at)
    if (code === lineFeed) start = at + 1
    else if (code > blank) break
  }
  return trimmed.slice(start)
}

/** A line without the TABs at its end. */
export function trimTabs(line: string): string {
  let end = line.length
  while (end > 0 && line.charCodeAt(end - 1) === tab) end--
  return line.slice(0, end)
}

/**
 * The stretches of a text between blank lines.
 *
 * @param text with any line breaks
 */
export function paragraphsBetweenBlanks(text: string): string[] {
  const paragraphs: string[] = []
  let lines: string[] = []
  const flush = (): void => {
    if (lines.length > 0) paragraphs.push(lines.join('\n'))
    lines = []
  }
  for (const line of text.split(lineBreak)) {
    if (line.trim() === '') flush()
    else lines.push(line.trimEnd())
  }
  flush()
  return paragraphs
}

const lineBreak = /\r\n|[\n\r]/
const tab = 9
const lineFeed = 10
const blank = 32
