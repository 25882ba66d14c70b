/**
 * What readers take and give.
 */
import type {Envelope, Message, Span} from '../story/types.ts'
import type {Input} from './input/input.ts'

/**
 * A stretch of the input that is one story, or could not be read as one.
 *
 * The stretches stand in the input's order, do not overlap, and together hold
 * all of it that is not blank: what cannot be read gives an entry of its own.
 * Only separators with nothing between them belong to none.
 */
export interface ReadStory {
  /** Goes into `parseStory`. Without what belongs to the frame; empty where nothing could be read. */
  text: string
  /** Goes into `parseStory`, as `options.envelope`. */
  envelope: Envelope
  /** The caller's own id: what stands in `options.keyField`. */
  key?: string
  /** Where frame and text stand in the input: bytes of bytes, UTF-16 code units of a string. */
  source: Span
  /** What the bytes were read as, as the WHATWG spells it (`windows-1252`); absent where the input is a string. */
  encoding?: string
  /**
   * What was broken, with spans as `source` has them. Severity `error`: this
   * stretch is no story, and its text is what could be saved of it.
   */
  messages: Message[]
}

/** How one story is parted from the next in plain text. */
export type Separator = 'form-feed' | 'nnnn' | 'dashes'

export interface ReadLimits {
  /**
   * Bytes (or UTF-16 units of a string) of one story, 16 Mi by default. What
   * stands behind them is left out with a message: a file of gigabytes without
   * a separator would not fit into a string.
   */
  story: number
}

export interface ReadOptions {
  /** Id of the reader; told by the first bytes where absent. */
  format?: string
  /** Label of the encoding (`latin1`, `macintosh`); told by the bytes where absent. A byte order mark goes before. */
  encoding?: string
  /** Undoes `â€œ` where UTF-8 was read as windows-1252 before it came here. It is reported either way. */
  repairMojibake?: boolean
  /** What parts the stories of plain text; one story where absent. */
  separator?: Separator
  /** The field of JSONL that holds the text; the usual names (`text`, `body`, `content`) are tried where absent. */
  textField?: string
  /** The field of JSONL that holds an id of the caller's, given back as `key`. */
  keyField?: string
  /** The readers to choose from, in the order in which they are asked; `defaultReaders` where absent. */
  readers?: readonly Reader[]
  limits?: Partial<ReadLimits>
  /** Where the input begins in its file, so that `source` counts from there: for a part of a file that was cut at a boundary. */
  offset?: number
}

/** Options as a reader gets them. */
export interface ReaderOptions extends ReadOptions {
  limits: ReadLimits
}

/** One format. */
export interface Reader {
  /** As in `Envelope.format`: `anpa1312`. */
  id: string
  /**
   * Whether an input that begins so is of this format.
   *
   * @param head the first 4096 units at most, a byte order mark left out; of bytes each is one character
   */
  detect(head: string): boolean
  /**
   * Reads stories one after the other. Never throws for content.
   *
   * @param input the input, with offsets of its own
   * @returns stories with spans in the input's offsets
   */
  read(input: Input, options: ReaderOptions): Iterable<ReadStory>
  /**
   * Where a record begins, told from what stands there alone: a big file can
   * be cut in front of it, and each part be read by itself. Absent where a file
   * is one document.
   *
   * @param input any part of a file; where that is not the beginning, 512 units before `from` tell what stands there
   * @param from first offset in question
   * @returns the first such offset; nothing where there is none
   */
  boundary?(input: Input, from: number, options: ReaderOptions): number | undefined
}
