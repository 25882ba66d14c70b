/** Writes results as Parquet: a row a result, a row group when enough of them have come. */
import type {FieldRepetitionType, SchemaElement} from 'hyparquet'
import type {Span} from '../../../story/types.ts'
import type {Encoder} from '../encode.ts'
import type {RecordSettings} from '../../options.ts'
import {shapedStory, type WholeResult} from '../../rows/result.ts'
import type {BatchResult} from '../../types.ts'
import {packageVersion} from '../../version.ts'
import {columns, isList, type Column, type Leaf} from './columns.ts'
import {loadWriter} from './load.ts'

/** Rows of a group: what databases like, and what is held at a time. */
const groupRows = 10_000

/**
 * Characters of stories after which a group ends early. `readRows` makes all rows of
 * a group before it gives the first: with all text those of 4 Mi take 57 MB.
 */
const groupLength = 4 << 20

const leaves: Readonly<Record<Leaf, Omit<SchemaElement, 'name'>>> = {
  string: {type: 'BYTE_ARRAY', converted_type: 'UTF8'},
  boolean: {type: 'BOOLEAN'},
  int32: {type: 'INT32'},
  int64: {type: 'INT64'},
  double: {type: 'DOUBLE'}
}

/** The file's schema: the elements of a tree, each before its children. */
const schema: readonly SchemaElement[] = [
  {name: 'wirestory', num_children: Object.keys(columns).length},
  ...Object.entries(columns).flatMap(([name, column]) => elementsOf(name, column))
]

/**
 * Anything may be absent but what a list has; a list that is absent is another than an empty one.
 * To a reader each level that may be absent is an array more of each value.
 */
function elementsOf(name: string, column: Column, repetition: FieldRepetitionType = 'OPTIONAL'): SchemaElement[] {
  const head = {name, repetition_type: repetition}
  if (typeof column === 'string') return [{...head, ...leaves[column]}]
  if (isList(column))
    return [
      {...head, num_children: 1, converted_type: 'LIST'},
      {name: 'list', repetition_type: 'REPEATED', num_children: 1},
      ...elementsOf('element', column[0], 'REQUIRED')
    ]
  const members = Object.entries(column)
  return [{...head, num_children: members.length}, ...members.flatMap(([member, each]) => elementsOf(member, each))]
}

/**
 * Begins a part.
 *
 * @param settings what its rows hold
 * @throws PeerError where hyparquet-writer is not installed
 */
export async function parquetEncoder(settings: RecordSettings): Promise<Encoder> {
  const {ByteWriter, ParquetWriter} = await loadWriter()
  const writer = new ByteWriter()
  const file = new ParquetWriter({
    writer,
    schema: [...schema],
    createdBy: `wirestory version ${packageVersion}`
  })
  let rows: Array<Record<string, unknown>> = []
  let length = 0
  /** What the writer holds; it begins anew. */
  const drain = (): Uint8Array => {
    const bytes = writer.getBytes().slice()
    writer.index = 0
    return bytes
  }
  const take = (): Uint8Array => {
    const names = Object.keys(columns)
    const columnData = names.map(name => ({name, data: rows.map(row => row[name])}))
    // With a writer in memory it is done when it returns.
    void file.write({columnData, rowGroupSize: groupRows})
    rows = []
    length = 0
    return drain()
  }
  return {
    add({story, ...head}: WholeResult) {
      length += story?.text.length ?? 0
      rows.push(rowOf({...head, ...(story && {story: shapedStory(story, settings)})}))
    },
    isFull: () => rows.length >= groupRows || length >= groupLength,
    take,
    end() {
      void file.finish()
      return drain()
    }
  }
}

function rowOf({story, messages, source, ...head}: BatchResult): Record<string, unknown> {
  const readerMessages = messages?.map(long)
  return {...head, source: long(source), ...(readerMessages && {readerMessages}), ...story}
}

/** Positions in a file, as the writer takes numbers of 64 bits. */
function long({start, end, ...rest}: Span): object {
  return {start: BigInt(start), end: BigInt(end), ...rest}
}
