/** `wirestory agencies`: whose conventions are known. */
import {agencies as rows} from '../../agencies/index.ts'
import type {AgencyRow, Row} from '../../agencies/schema.ts'
import {safeJson} from '../escape.ts'
import type {Paint} from '../paint.ts'
import {createSheet, fit} from '../sheet.ts'
import {counted, listed} from '../wording.ts'
import type {Command} from './command.ts'

/** The tables of an agency, as its page calls them. */
const tables = [
  ['datelines', 'dateline'],
  ['signOffs', 'sign-off'],
  ['endMarks', 'end mark'],
  ['notes', 'note'],
  ['boilerplate', 'boilerplate'],
  ['headers', 'header']
] as const satisfies ReadonlyArray<readonly [keyof AgencyRow, string]>

/** Prints all agencies as a table, one agency with all its rows. */
export const agencies: Command = async ({args, io, paint, write, width}) => {
  const query = args.operands.join(' ').trim()
  const found = query === '' ? rows : findAgencies(rows, query)
  if ((args.values.get('format') ?? (io.stdout.isTTY ? 'pretty' : 'json')) === 'json') {
    await write(`${safeJson(found, 2)}\n`)
    return
  }
  const [only] = found
  if (found.length === 1 && only && query !== '') await write(renderAgency(only, paint, width))
  else if (found.length > 0) await write(renderAgencies(found, paint, width))
  else await write(`no agency is called ${fit(query, width)}; wirestory agencies lists all\n`)
}

/**
 * The agencies that a reader of the table may mean.
 *
 * @param all every agency
 * @param query an id, or a part of a name or sign, in any case
 * @returns the agency with that id alone, or all that match
 */
export function findAgencies(all: readonly AgencyRow[], query: string): readonly AgencyRow[] {
  const wanted = query.toLowerCase()
  const exact = all.filter(({id}) => id === wanted)
  if (exact.length > 0) return exact
  return all.filter(
    ({id, name, signs, country}) =>
      [id, name, ...signs].some(text => text.toLowerCase().includes(wanted)) || country?.toLowerCase() === wanted
  )
}

function renderAgencies(found: readonly AgencyRow[], paint: Paint, width: number): string {
  const idWidth = Math.max(...found.map(({id}) => id.length))
  const nameWidth = Math.max(...found.map(({name}) => name.length))
  const lines = found.map(({id, name, kind, country, signs}) => {
    const rest = listed([country ?? '--', kind, signs.join(', ')], '  ')
    return `${paint('cyan', id.padEnd(idWidth))}  ${name.padEnd(nameWidth)}  ${fit(rest, Math.max(20, width - idWidth - nameWidth - 4))}\n`
  })
  return `${lines.join('')}${counted(found.length, 'row')}\n`
}

function renderAgency(agency: AgencyRow, paint: Paint, width: number): string {
  const sheet = createSheet(paint, width)
  sheet.whole('agency', agency.name, text => paint('bold', text))
  sheet.row('id', agency.id)
  sheet.row('kind', agency.kind)
  sheet.row('country', agency.country)
  sheet.row('languages', agency.languages.join(', '))
  sheet.whole('signs', agency.signs.join(', '))
  for (const [table, label] of tables) {
    for (const row of agency[table] ?? []) {
      sheet.whole(label, `${row.id}: ${row.example}`)
      sheet.part('', listed([usedWhen(row), row.source === 'known' && 'known, not seen']))
    }
  }
  sheet.whole('comment', agency.comment)
  return sheet.print()
}

/** `from 2009-01-01`, `until 2008-12-31`. */
function usedWhen({from, until}: Row): string {
  return listed([from !== undefined && `from ${from}`, until !== undefined && `until ${until}`])
}
