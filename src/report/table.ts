/** Tables of a page. */
import {element, type Content, type Markup} from '../formats/markup.ts'

export interface TableColumn {
  head: string
  /** How its cells are set: names wrap, numbers stand to the right. */
  kind: 'name' | 'number' | 'bar' | 'text'
}

interface TableOptions {
  caption: string
  columns: readonly TableColumn[]
  rows: ReadonlyArray<readonly Content[]>
  class?: string
}

/** A table whose rows are named by their first cell. */
export function table({caption, columns, rows, class: name}: TableOptions): Markup {
  const heads = columns.map(({head, kind}) => element('th', {scope: 'col', class: kind}, element('span', {}, head)))
  const lines = rows.map(cells =>
    element(
      'tr',
      {},
      ...cells.map((cell, index) =>
        index === 0
          ? element('th', {scope: 'row', class: columns[index]?.kind}, filled(cell))
          : element('td', {class: columns[index]?.kind}, filled(cell))
      )
    )
  )
  return element(
    'div',
    {class: 'scroll'},
    element(
      'table',
      {class: name},
      element('caption', {}, caption),
      element('thead', {}, element('tr', {}, ...heads)),
      element('tbody', {}, ...lines)
    )
  )
}

/** An element of HTML without content must not close itself. */
function filled(cell: Content): Content {
  return cell === undefined || cell === '' ? '–' : cell
}

/** A name of others, which may run from right to left. */
export function nameCell(name: string): Markup {
  return element('bdi', {}, name === '' ? '–' : name)
}
