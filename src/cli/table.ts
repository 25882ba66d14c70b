/** Tables under a heading, as `explain` prints them. */
import type {Paint} from './paint.ts'
import {fit} from './sheet.ts'

/** A line of cells, with labelled lines below it. */
export interface Row {
  cells: readonly string[]
  details?: ReadonlyArray<readonly [label: string, text: string]>
}

/** Characters of a column but the last. */
const widest = 40
const labelWidth = 8
/** Characters that the label of a line below a row takes. */
export const below = labelWidth + 5

/** A heading and a table whose last column takes what room is left. */
export function section(paint: Paint, width: number, title: string, nothing: string, rows: readonly Row[]): string {
  const heading = `${paint('bold', title)}\n`
  if (rows.length === 0) return `${heading}  ${nothing}\n`
  const lines: string[] = []
  for (const [row, line] of aligned(
    rows.map(({cells}) => cells),
    width - 2
  ).entries()) {
    lines.push(`  ${line}`)
    for (const [label, text] of rows[row]?.details ?? [])
      lines.push(`${paint('dim', `    ${label.padEnd(labelWidth)}`)} ${fit(text, width - below)}`.trimEnd())
  }
  return `${heading}${lines.join('\n')}\n`
}

/**
 * Cells in columns, one line a row.
 *
 * @param rows with as many cells each
 * @param width characters a line
 */
export function aligned(rows: ReadonlyArray<readonly string[]>, width: number): string[] {
  const widths: number[] = []
  for (const row of rows) {
    for (const [column, text] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, fit(text, widest).length)
  }
  return rows.map(row => {
    const left = row
      .slice(0, -1)
      .map((text, column) => `${fit(text, widest).padEnd(widths[column] ?? 0)}  `)
      .join('')
    return `${left}${fit(row.at(-1) ?? '', Math.max(30, width - left.length))}`.trimEnd()
  })
}
