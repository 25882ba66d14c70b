/**
 * Which columns of a row group are decoded together. Before hyparquet makes objects
 * of values, it puts each into an array of its own for every level at which it may
 * be absent or repeated, some 180 bytes an array: of a story with ten quotes, to
 * which some forty columns belong, that is more than all that is made of it.
 */
import type {ColumnChunk, FileMetaData, RowGroup, SchemaElement, SchemaTree} from 'hyparquet'

/**
 * Levels of values that are decoded together. Four times as many took a quarter less
 * time and 100 MB more for parts of 1,300 stories; fewer took no less memory, as V8
 * lets garbage come to four times what is in use.
 */
const mostLevels = 1 << 18

/**
 * Cuts a row group by its columns, which stay in their order.
 *
 * @param metadata what the file says of itself
 * @param tree of its schema
 * @param group the row group
 * @param isRead whether a column is needed, by the names in the schema that lead to it
 * @returns the same metadata for each portion, as if the file had no other columns and groups
 */
export function portionsOf(
  metadata: FileMetaData,
  tree: SchemaTree,
  group: RowGroup,
  isRead: (path: readonly string[]) => boolean
): FileMetaData[] {
  const portions: ColumnChunk[][] = []
  let levels = Infinity
  for (const column of group.columns) {
    const {path_in_schema: path = [], num_values: values = 0n} = column.meta_data ?? {}
    if (!isRead(path)) continue
    const more = Number(values) * path.length
    levels += more
    const last = portions.at(-1)
    if (last && levels <= mostLevels) last.push(column)
    else {
      portions.push([column])
      levels = more
    }
  }
  return portions.map(columns => ({
    ...metadata,
    schema: elementsOf(tree, new Set(columns.map(nameOf))),
    row_groups: [{...group, columns}]
  }))
}

function nameOf({meta_data: column}: ColumnChunk): string | undefined {
  return column?.path_in_schema.join('.')
}

/** The elements that lead to some columns, each before its children: hyparquet wants all children of a struct. */
function elementsOf({element, path, children}: SchemaTree, columns: ReadonlySet<string | undefined>): SchemaElement[] {
  if (children.length === 0) return columns.has(path.join('.')) ? [element] : []
  const kept = children.map(child => elementsOf(child, columns)).filter(elements => elements.length > 0)
  return kept.length === 0 ? [] : [{...element, num_children: kept.length}, ...kept.flat()]
}
