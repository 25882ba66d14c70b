/**
 * CSV of a story's quotes, one a line (RFC 4180, UTF-8 without a mark).
 *
 * Spreadsheets run a cell that begins like a formula: `=HYPERLINK(...)` in a
 * story would call home. Such a cell gets an apostrophe in front, as OWASP
 * recommends, which spreadsheets do not show; and every text is quoted, so
 * that a program which splits at semicolons makes no cell of its own.
 */
import type {Quote, Story} from '../story/types.ts'
import {speakersOf} from '../story/readers.ts'
import type {Format} from './format.ts'
import {itemOf, type Item} from './item.ts'
import {withOffsets} from './offsets.ts'

type Cell = string | number | undefined

/** What a cell is made of. */
interface Row {
  story: Story
  item: Item
  quote: Quote
  index: number
}

/** The columns, in order. */
const columns: ReadonlyArray<readonly [name: string, cell: (row: Row) => Cell]> = [
  ['story', ({item}) => item.id],
  ['headline', ({item}) => item.headline],
  ['published', ({item}) => item.published ?? item.written],
  ['quote', ({index}) => index],
  ['text', ({quote}) => quote.text],
  ['type', ({quote}) => quote.type],
  ['act', ({quote}) => quote.act],
  ['modality', ({quote}) => quote.modality],
  ['stance', ({quote}) => quote.stance],
  ['speakers', ({story, quote}) => listed(speakersOf(story, quote).map(({name}) => name))],
  ['speaker_kinds', ({story, quote}) => listed(speakersOf(story, quote).map(({kind}) => kind))],
  ['mention', ({quote}) => quote.mention?.text],
  ['cue', ({quote}) => quote.cue?.text],
  ['relays', ({quote}) => listed(quote.relays.map(({text}) => text))],
  ['addressee', ({quote}) => quote.addressee?.text],
  ['occasion', ({quote}) => quote.occasion?.text],
  ['date', ({story, quote}) => (quote.date === undefined ? undefined : story.dates[quote.date]?.iso)],
  ['anonymous', ({quote}) => (quote.anonymous === true ? 'yes' : undefined)],
  ['within', ({quote}) => quote.within],
  ['rule', ({quote}) => quote.rule],
  ['start', ({quote}) => quote.start],
  ['end', ({quote}) => quote.end]
]

const lineEnd = '\r\n'
const header = columns.map(([name]) => name).join(',') + lineEnd

export const csv: Format = {
  id: 'csv',
  name: 'CSV of quotes (RFC 4180)',
  mediaType: 'text/csv',
  extension: 'csv',
  stream: {header},
  write(story, options = {}) {
    const item = itemOf(story, options)
    const counted = withOffsets(story, options.offsets ?? 'utf16')
    const rows = counted.quotes.map((quote, index) =>
      columns.map(([, cell]) => written(cell({story: counted, item, quote, index}))).join(',')
    )
    return header + rows.map(row => row + lineEnd).join('')
  }
}

function listed(values: readonly string[]): string {
  return values.join('; ')
}

/** What begins a formula: in the full-width forms of East Asia, too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

function written(cell: Cell): string {
  if (cell === undefined || cell === '') return ''
  if (typeof cell === 'number') return `${cell}`
  return `"${safe(cell).replaceAll('"', '""')}"`
}

/**
 * A text that no spreadsheet takes for a formula.
 *
 * @param text of a cell
 */
export function safe(text: string): string {
  return formula.test(text) ? `'${text}` : text
}
