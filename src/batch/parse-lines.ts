/**
 * `parseLines`: JSONL in, JSONL out, a line for a line, so that any engine that
 * hands lines to a program can hold what comes out against what went in.
 */
import {flowOf} from './workers/flow.ts'
import {recordSettings, workSettings, type RecordOptions, type WorkOptions} from './options.ts'
import {createPool, type Pool} from './workers/pool.ts'
import {windowLimit} from './reading/read-range.ts'
import {fileLabel, quarantinedResult} from './rows/result.ts'

export type LineOptions = Omit<RecordOptions, 'format' | 'encoding' | 'separator'> & WorkOptions

/** Whole lines, with where they begin in the stream. */
interface Block {
  bytes: Uint8Array
  offset: number
}

const feed = 10
const carriageReturn = 13
const blank = 32

/** What results of a stream call their file. */
const streamName = '-'

/**
 * Parses lines of JSON in UTF-8, by workers.
 *
 * @param source the stream; the last line may lack its line feed
 * @param options what results hold, how the work is done
 * @returns a `BatchResult` for each line that a line feed ends, in order, as
 *   text of one or more lines; a line that is no record, or blank, has one, too
 * @throws TypeError for wrong options, a TaskError where the workers cannot start
 */
export async function* parseLines(
  source: AsyncIterable<Uint8Array | string>,
  options: LineOptions = {}
): AsyncGenerator<string, void, undefined> {
  const settings = recordSettings({...options, format: 'jsonl', encoding: 'utf-8'})
  const work = workSettings(options)
  const pool = createPool(settings, work)
  const parse = (block: Block): Promise<string> => parseBlock(block, pool, settings.read)
  try {
    yield* flowOf(blocksOf(source, windowLimit), 2 * work.jobs, true, parse)
  } finally {
    await pool.close()
  }
}

type Read = ReturnType<typeof recordSettings>['read']

async function parseBlock(block: Block, pool: Pool, read: Read): Promise<string> {
  const lines = linesIn(block)
  const printed = lines.filter(({isBlank}) => !isBlank)
  const results = printed.length > 0 ? await resultsOf(block, pool, read) : []
  if (results.length !== printed.length && lines.length > 1) {
    // Something that reads lines otherwise than we do is held to one at a time.
    const each: string[] = []
    for (const line of lines) each.push(await parseBlock(line, pool, read))
    return each.join('')
  }
  let next = 0
  return lines.map(line => (line.isBlank ? undefined : results[next++]) ?? noRecord(line)).join('')
}

async function resultsOf({bytes, offset}: Block, pool: Pool, read: Read): Promise<string[]> {
  const outcome = await pool.run({input: {file: streamName, window: {bytes, offset, read}}, target: {kind: 'lines'}})
  return outcome.lines ?? []
}

function noRecord({bytes, offset}: Block): string {
  const source = {start: offset, end: offset + bytes.length}
  return `${JSON.stringify(quarantinedResult(fileLabel(streamName, undefined), source, 'blank-line: there is nothing in the line'))}\n`
}

function linesIn({bytes, offset}: Block): Array<Block & {isBlank: boolean}> {
  const lines: Array<Block & {isBlank: boolean}> = []
  for (let start = 0; start < bytes.length;) {
    const at = bytes.indexOf(feed, start)
    const end = at < 0 ? bytes.length : at + 1
    const line = bytes.subarray(start, end)
    // As the reader of JSONL has it.
    lines.push({bytes: line, offset: offset + start, isBlank: !line.some(byte => byte > blank && byte !== 127)})
    start = end
  }
  return lines
}

/**
 * Cuts a stream behind line feeds.
 *
 * @param source the stream
 * @param limit bytes of a line that are kept: what is longer is no story
 */
async function* blocksOf(
  source: AsyncIterable<Uint8Array | string>,
  limit: number
): AsyncGenerator<Block, void, undefined> {
  let offset = 0
  let held: Uint8Array[] = []
  let length = 0
  let skipped = 0
  const hold = (bytes: Uint8Array): void => {
    const kept = bytes.subarray(0, Math.max(0, limit - length))
    held.push(kept)
    length += kept.length
    skipped += bytes.length - kept.length
  }
  const take = (): Block => {
    // A copy of its own: what goes to a worker takes all of its memory along.
    const block = {bytes: plain(Buffer.concat(held)), offset}
    offset += length + skipped
    held = []
    length = 0
    skipped = 0
    return block
  }
  for await (const piece of source) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
    const first = bytes.indexOf(feed) + 1
    const last = bytes.lastIndexOf(feed) + 1
    hold(bytes.subarray(0, first > 0 ? first : bytes.length))
    if (first === 0) continue
    if (skipped > 0) {
      // The rest of a line that is too long is gone, its end with it.
      yield take()
      hold(bytes.subarray(first, last))
    } else hold(bytes.subarray(first, last))
    if (length > 0) yield take()
    hold(bytes.subarray(last))
  }
  if (length > 0) yield take()
}

/** A carriage return within a line ends none. */
function plain(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes)
  for (let at = copy.indexOf(carriageReturn); at >= 0; at = copy.indexOf(carriageReturn, at + 1)) copy[at] = blank
  return copy
}
