/**
 * What a batch is made of: the stretches of files that the plan cuts, and what
 * comes out of them, a result for each record.
 */
import type {Field, Message, Span, Story} from '../story/types.ts'
import type {Packing} from './reading/members.ts'
import type {Output} from './parts/part-file.ts'

/** A stretch of a file. */
export interface FileRange extends Span {
  /** As the caller named it, or found below a folder that the caller named. */
  file: string
  /** Of the file, in bytes; a file that has changed since is not read. */
  size: number
  /** When the file was last written: whole milliseconds since 1970. */
  mtime: number
  /** Bytes of the file as it lies there, packed or not. */
  start: number
  end: number
  /** SHA-256 of the bytes, where they came from a stream and the name says nothing. */
  sha256?: string
  /** Where the bytes lie, if not where `file` says; no part of the chunk's id. */
  at?: string
  /** How the file is packed. A tar is cut between its members, what else is packed is one range. */
  packed?: Packing
  /** Id of the reader, where the file was cut: its head alone shows it. */
  format?: string
  /** WHATWG name, where the file was cut and its head shows the encoding. */
  encoding?: string
}

/** What is done at once, by one worker, into one part file. */
export interface Chunk {
  /**
   * SHA-256 of the ranges, the library's version and the options that shape
   * results: 32 hexadecimal digits. The same input gives the same id.
   */
  chunkId: string
  /** In the order of the input: a stretch of a big file, or small files. */
  ranges: FileRange[]
}

export type BatchStatus = 'ok' | 'partial' | 'quarantined'

/** Where a record stands: bytes of the file, unpacked. */
export interface RecordSource extends Span {
  /** Of an archive its name, `!/` and the member's: `1987.zip!/may/0412.txt`. */
  file: string
}

/** A story in a result; what `RecordOptions.text` leaves out is absent. */
export type BatchStory = Spared<Omit<Story, OfText>> & Partial<Spared<Pick<Story, OfText>>>

/** What there is of a story's text, and of where its parts stand. */
type OfText = 'text' | 'paragraphs' | 'blocks'

/** The same with the `text` of each field absent where the story's own text gives it: see `withTexts`. */
export type Spared<T> =
  T extends ReadonlyArray<infer E>
    ? Array<Spared<E>>
    : T extends Field
      ? {[K in keyof T as K extends 'text' ? never : K]: Spared<T[K]>} & {text?: string}
      : T extends object
        ? {[K in keyof T]: Spared<T[K]>}
        : T

/** The copies and versions of one story among the rows of a batch. */
export interface StoryGroup {
  /** The same for all rows of the group, whatever their order: the least hash of the words of its stories. */
  id: string
  /** Rows of the group: 1 where no other story is like it. */
  size: number
  /** `id` of the row to keep: the latest version, as far as versions and times say, and of its copies the fullest. */
  main: string
  /**
   * What the row is to that one: `main` itself; `exact`, the same words; `near`,
   * hardly any words that the fuller one lacks; `version`, another writing.
   */
  relation: 'main' | 'exact' | 'near' | 'version'
  /** What says that `main` is the latest: its number, as in `UPDATE 2`, or its time. Absent where nothing does. */
  latestBy?: 'version' | 'time'
}

/** What became of a record: there is one for each, always. */
export interface BatchResult {
  /**
   * `partial`: the record is damaged or too long, and the story is what could
   * be read of it. `quarantined`: there is no story; `reason` says why.
   */
  status: BatchStatus
  /** Of the record: the same for the same file name and place in it. */
  id: string
  /** The caller's own id: `BatchOptions.keyField` or `keyName`. */
  key?: string
  /** Of what the story says: two copies of one story have the same; see `RecordOptions.storyId`. */
  storyId?: string
  source: RecordSource
  /** Version of wirestory. */
  parser: string
  /** Version of the shape of results. */
  schema: string
  story?: BatchStory
  /** Which rows are copies and versions of the same story: `BatchOptions.dedupe`. */
  storyGroup?: StoryGroup
  /** Why it is `partial` or `quarantined`. */
  reason?: string
  /** What the reader noticed, with spans as `source` has them. */
  messages?: Message[]
}

/** How many records came to what. */
export interface BatchCounts {
  records: number
  ok: number
  partial: number
  quarantined: number
}

/** A finished part file. */
export interface Part extends BatchCounts {
  /** Name in the output folder. */
  file: string
  chunkId: string
  /** Of the file as it lies there. */
  bytes: number
  sha256: string
}

/** `_MANIFEST.json`: written last, so that a folder with it is whole. */
export interface Manifest extends BatchCounts {
  parser: string
  schema: string
  output: Output
  /** What shaped the results. */
  options: Readonly<Record<string, unknown>>
  /** In the order of the input. */
  parts: Part[]
}
