/**
 * Tables that a parser builds once from the rows of agencies.
 */
import {createRegistry} from '../agencies/registry.ts'
import type {AgencyRow, BoilerplateRow, LineRow} from '../agencies/schema.ts'
import {compileTemplates} from '../text/template.ts'
import type {LineList, ListedRow, WireTables} from '../tree/state.ts'

const lists: readonly LineList[] = ['signOffs', 'endMarks', 'notes', 'boilerplate', 'headers']

/**
 * Compiles rows.
 *
 * @param rows agency rows; of two with one id the later holds
 * @throws TypeError for a template that cannot be looked up
 */
export function createTables(rows: readonly AgencyRow[]): WireTables {
  const registry = createRegistry(rows)
  const listed: ListedRow[] = []
  const shapes: WireTables['shapes'] = new Map()
  for (const agency of registry.rows) {
    for (const list of lists) for (const row of agency[list] ?? []) listed.push(listedRow(agency.id, list, row))
    for (const row of agency.datelines ?? []) {
      const shape = row.shape.replace(/ +/g, ' ').trim()
      const known = shapes.get(shape)
      if (known) known.push({agency: agency.id, row})
      else shapes.set(shape, [{agency: agency.id, row}])
    }
  }
  return {registry, rows: compileTemplates(listed), shapes}
}

function listedRow(agency: string, list: LineList, row: LineRow | BoilerplateRow): ListedRow {
  return {
    agency,
    list,
    row,
    template: row.template,
    ...(row.at && {at: row.at}),
    ...('kind' in row && {kind: row.kind})
  }
}
