/**
 * The header block of the text: tags, headline, byline, up to a line that ends
 * with ` =`.
 *
 *     1ST LEAD
 *     Ferry sinks off Velmora, 12 rescued
 *     By Ana Roe, dpa =
 */
import {readVersion} from '../../text/version.ts'
import type {StoryVersion} from '../../story/types.ts'

/** The block is at the head, and short. */
const headLength = 800
const mostLines = 8
const lastLine = / =$/
const byForm = /^(?:By|Von|Par|Por|Di) \p{Lu}.{2,100}$/u
/** `1ST LEAD`, `EXTRA`, `REFILE`, `3RD NET`, `(KORR-Bericht)`, `(Achtung)`, `(Eil )`. */
const tagForm = /^(?:\d{1,2}(?:ST|ND|RD|TH) \p{Lu}{2,10}|EXTRA|REFILE|\([^()]{2,80}\))$/u

/**
 * Reads the header block.
 *
 * @param text the message's text
 * @returns nothing where no line ends it
 */
export function readHeadline(text: string): {headline?: string; bylines?: string[]; version?: StoryVersion} {
  const lines: string[] = []
  let isWhole = false
  for (const line of text.slice(0, headLength).split(/\r\n|[\r\n]/, 40)) {
    const printed = line.trim()
    if (printed === '') continue
    isWhole = lastLine.test(printed)
    lines.push(isWhole ? printed.slice(0, -2).trim() : printed)
    if (isWhole || lines.length === mostLines) break
  }
  if (!isWhole) return {}
  const tags = lines.filter(line => tagForm.test(line))
  const bylines = lines.filter(line => byForm.test(line))
  const title = lines.filter(line => !tagForm.test(line) && !byForm.test(line)).join(' ')
  const version = tags.map(readVersion).find(Boolean)
  return {
    ...(title !== '' && {headline: title}),
    ...(bylines.length > 0 && {bylines}),
    ...(version && {version})
  }
}
