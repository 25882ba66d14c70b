/** Reads results out of Parquet, a row group at a time, and of that some columns at a time. */
import type {FileHandle} from 'node:fs/promises'
import {columns, isList, storyColumns, type Column} from './columns.ts'
import {loadReader} from './load.ts'
import {portionsOf} from './portions.ts'

/** Whether a member is needed, by the names of members that lead to it. */
export type IsRead = (path: readonly string[]) => boolean

/**
 * The rows of a file, as results; nobody has looked whether they are any.
 *
 * @param handle of the file, open
 * @param isRead whether a member is needed, by its path
 * @throws PeerError where hyparquet is not installed, an Error of the reader
 *   where the file is not Parquet
 */
export async function* readRows(handle: FileHandle, isRead: IsRead): AsyncGenerator<unknown, void, undefined> {
  const {parquetMetadataAsync, parquetReadObjects, parquetSchema} = await loadReader()
  const {size} = await handle.stat()
  const file = {
    byteLength: size,
    slice: async (start: number, end = size): Promise<ArrayBuffer> => bytesAt(handle, start, Math.min(end, size))
  }
  const whole = await parquetMetadataAsync(file)
  const tree = parquetSchema(whole)
  for (const group of whole.row_groups) {
    const rows: Row[] = []
    for (const metadata of portionsOf(whole, tree, group, path => isRead(membersIn(path))))
      for (const [index, cells] of (await parquetReadObjects({file, metadata})).entries())
        addCells(cells, (rows[index] ??= {result: {}, story: {}}))
    if (rows.length !== Number(group.num_rows)) throw new Error('a row group lacks rows')
    yield* rows.map(resultOf)
  }
}

/** The members of a path: without the two levels that a list has. */
function membersIn(names: readonly string[]): string[] {
  return names.filter((name, index) => !(name === 'list' || (name === 'element' && names[index - 1] === 'list')))
}

async function bytesAt(handle: FileHandle, start: number, end: number): Promise<ArrayBuffer> {
  const bytes = new ArrayBuffer(end - start)
  for (let at = 0; at < bytes.byteLength;) {
    const {bytesRead} = await handle.read(new Uint8Array(bytes), at, bytes.byteLength - at, start + at)
    if (bytesRead === 0) throw new Error('the file ends early')
    at += bytesRead
  }
  return bytes
}

interface Row {
  result: Record<string, unknown>
  story: Record<string, unknown>
}

/** Adds the values of some columns to what is known of a row. */
function addCells(cells: Readonly<Record<string, unknown>>, {result, story}: Row): void {
  for (const [name, cell] of Object.entries(cells)) {
    const column = ownOf(columns, name)
    if (!column) continue
    const members = Object.hasOwn(storyColumns, name) ? story : result
    const member = name === 'readerMessages' ? 'messages' : name
    const value = valueOf(cell, column, members[member])
    if (value !== undefined) members[member] = value
  }
}

function resultOf({result, story}: Row): unknown {
  // A story has a kind, whatever else it lacks.
  return 'kind' in story ? {...result, story} : result
}

/** What a cell holds, with what is known of it by other columns; what is null there is absent here. */
function valueOf(cell: unknown, column: Column, known: unknown): unknown {
  if (cell === null || cell === undefined) return undefined
  if (typeof column === 'string') return typeof cell === 'bigint' ? Number(cell) : cell
  if (isList(column)) {
    if (!Array.isArray(cell)) return undefined
    const items: readonly unknown[] = Array.isArray(known) ? known : []
    return cell.map((each, index) => valueOf(each, column[0], items[index]))
  }
  if (typeof cell !== 'object') return undefined
  const members: Record<string, unknown> = isMembers(known) ? known : {}
  for (const [name, each] of Object.entries(cell)) {
    const inner = ownOf(column, name)
    const member = inner && valueOf(each, inner, members[name])
    if (member !== undefined) members[name] = member
  }
  return members
}

/** A file may name its columns as it likes, and `constructor` is none of ours. */
function ownOf(struct: Readonly<Record<string, Column>>, name: string): Column | undefined {
  return Object.hasOwn(struct, name) ? struct[name] : undefined
}

function isMembers(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
