/** Reads results out of Parquet, a row group at a time. */
import type {FileHandle} from 'node:fs/promises'
import type {FileMetaData, SchemaElement} from 'hyparquet'
import {columns, isList, storyColumns, type Column} from './columns.ts'
import {loadReader} from './load.ts'

/** Whether a member is needed, by the names of members that lead to it. */
export type IsRead = (path: readonly string[]) => boolean

/**
 * The rows of a file, as results; nobody has looked whether they are any.
 *
 * @param handle of the file, open
 * @param isRead whether a member is needed, by its path; a group is decoded as a whole, and all columns of
 *   some 1,300 stories take up to 2.6 GB (`bench/readback.ts`), half of that those of quotes
 * @throws PeerError where hyparquet is not installed, an Error of the reader
 *   where the file is not Parquet
 */
export async function* readRows(handle: FileHandle, isRead: IsRead): AsyncGenerator<unknown, void, undefined> {
  const {parquetMetadataAsync, parquetReadObjects} = await loadReader()
  const {size} = await handle.stat()
  const file = {
    byteLength: size,
    slice: async (start: number, end = size): Promise<ArrayBuffer> => bytesAt(handle, start, Math.min(end, size))
  }
  const metadata = pruned(await parquetMetadataAsync(file), isRead)
  let rowStart = 0
  for (const {num_rows: count} of metadata.row_groups) {
    const rowEnd = rowStart + Number(count)
    for (const row of await parquetReadObjects({file, metadata, rowStart, rowEnd})) yield resultOf(row)
    rowStart = rowEnd
  }
}

/** What a file says of itself, without the columns that are not read: hyparquet leaves out whole structs alone. */
function pruned(metadata: FileMetaData, isRead: IsRead): FileMetaData {
  const schema: SchemaElement[] = []
  const all = metadata.schema.values()
  /** Takes the next element and those below it; says whether it stays. */
  const take = (path: readonly string[], isTaken: boolean): boolean => {
    const {value: element} = all.next()
    if (!element) return false
    const own = [...path, element.name]
    const stays = isTaken && isRead(membersIn(own))
    const kept = {...element}
    if (stays) schema.push(kept)
    let children = 0
    for (let child = 0; child < (element.num_children ?? 0); child++) if (take(own, stays)) children++
    if (element.num_children !== undefined) kept.num_children = children
    return stays
  }
  take([], true)
  const [root] = schema
  const row_groups = metadata.row_groups.map(group => ({
    ...group,
    columns: group.columns.filter(({meta_data: column}) =>
      isRead(membersIn([root?.name ?? '', ...(column?.path_in_schema ?? [])]))
    )
  }))
  return {...metadata, schema, row_groups}
}

/** The members of a path: without the root, and without the two levels that a list has. */
function membersIn([, ...names]: readonly string[]): string[] {
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

function resultOf(row: Readonly<Record<string, unknown>>): unknown {
  const result: Record<string, unknown> = {}
  const story: Record<string, unknown> = {}
  for (const [name, column] of Object.entries(columns)) {
    const value = valueOf(row[name], column)
    if (value === undefined) continue
    if (name === 'readerMessages') result['messages'] = value
    else (Object.hasOwn(storyColumns, name) ? story : result)[name] = value
  }
  // A story has a kind, whatever else it lacks.
  return 'kind' in story ? {...result, story} : result
}

/** What a cell holds; what is null there is absent here. */
function valueOf(value: unknown, column: Column): unknown {
  if (value === null || value === undefined) return undefined
  if (typeof column === 'string') return typeof value === 'bigint' ? Number(value) : value
  if (isList(column)) return Array.isArray(value) ? value.map(each => valueOf(each, column[0])) : undefined
  if (typeof value !== 'object') return undefined
  const members: Record<string, unknown> = {}
  for (const [name, each] of Object.entries(column)) {
    const member = valueOf(Reflect.get(value, name), each)
    if (member !== undefined) members[name] = member
  }
  return members
}
