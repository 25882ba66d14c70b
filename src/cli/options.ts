/** The commands and options: tables by which arguments are read (`arguments.ts`) and the help is written. */
import {outputs} from '../batch/parts/part-file.ts'
import {formats} from '../formats.ts'
import {offsetUnits} from '../formats/offsets.ts'
import {defaultReaders} from '../readers.ts'

/** A command, as the help tells it. */
interface CommandEntry {
  usage: string
  summary: string
  examples: readonly string[]
}

/** The commands, in the order of the help. */
export const commands = {
  parse: {
    usage: '[FILE...]',
    summary: 'read stories and print their fields',
    examples: [
      'wirestory parse story.txt',
      'wirestory parse --format json story.txt > story.json',
      'wirestory parse --format jsonl archive/*.xml > stories.jsonl',
      'wirestory parse --from iptc7901 --encoding latin1 wire.bin',
      'curl -s https://example.com/story.txt | wirestory parse --published-at 2024-02-07 --timezone Europe/Oslo'
    ]
  },
  convert: {
    usage: '[FILE...]',
    summary: 'write stories in another format',
    examples: [
      'wirestory convert --to ninjs story.txt > story.json',
      'wirestory convert --to nitf --out converted archive/*.txt',
      'wirestory convert --to csv --offsets codepoint archive/*.txt > quotes.csv'
    ]
  },
  batch: {
    usage: '[INPUT...]',
    summary: 'read an archive (files, folders, patterns, .gz, .tar, .zip) and write a result for each story',
    examples: [
      'wirestory batch archive/ --out results',
      "wirestory batch '1987/*.jsonl.gz' --out results --format jsonl.gz --text once --key-field id",
      'wirestory batch archive/ --out results --dedupe',
      'zcat archive.jsonl.gz | wirestory batch --out results'
    ]
  },
  verify: {
    usage: 'DIR',
    summary: 'count the results of a batch again, and compare them with its manifest',
    examples: ['wirestory verify results']
  },
  report: {
    usage: 'DIR',
    summary: 'write report.html beside the results of a batch: charts of agencies, years, quotes, speakers',
    examples: ['wirestory report results', 'wirestory report results --out archive.html']
  },
  queue: {
    usage: 'ACTION [INPUT...]',
    summary: 'share an archive among machines, through Redis: add, work, status, finish',
    examples: [
      'wirestory queue add archive/ --out /shared/results --redis redis://queue.example:6379',
      'wirestory queue work --out /shared/results --until-empty --redis redis://queue.example:6379',
      'wirestory queue status --redis redis://queue.example:6379',
      'wirestory queue finish --out /shared/results --redis redis://queue.example:6379'
    ]
  },
  pipe: {
    usage: '',
    summary: 'read lines of JSON from standard input, and write a result for each, in order',
    examples: ['wirestory pipe --key-field id --text once < stories.jsonl > results.jsonl']
  },
  outline: {
    usage: '[FILE...]',
    summary: 'print what each block of a story is, one a line',
    examples: ['wirestory outline story.txt']
  },
  explain: {
    usage: '[FILE...]',
    summary: 'print the evidence behind the agencies, the rule behind each quote, and what is not sure',
    examples: ['wirestory explain story.txt']
  },
  agencies: {
    usage: '[QUERY]',
    summary: 'list the agencies whose conventions are known, or those that QUERY names',
    examples: ['wirestory agencies', 'wirestory agencies reuters', 'wirestory agencies --format json']
  }
} as const satisfies Record<string, CommandEntry>

export type CommandName = keyof typeof commands

interface OptionEntry {
  type: 'boolean' | 'string'
  short?: string
  /** How the help calls the value. */
  value?: string
  summary: string
  /** Absent: all of them. */
  commands?: readonly CommandName[]
  /** The values a command takes. */
  choices?: Partial<Record<CommandName, readonly string[]>>
}

const reading = ['parse', 'convert', 'batch', 'queue', 'outline', 'explain'] as const

/** What of a story's text an archive's result holds. */
const textChoices = ['keep', 'spans', 'once', 'drop'] as const

/** Options of archives. */
const batchOptions: Readonly<Record<string, OptionEntry>> = {
  fields: {
    type: 'string',
    value: 'FIELDS',
    summary: 'all, or structure: no quotes, speakers and dates, several times as fast',
    commands: ['batch', 'queue', 'pipe'],
    choices: {batch: ['all', 'structure'], queue: ['all', 'structure'], pipe: ['all', 'structure']}
  },
  text: {
    type: 'string',
    value: 'TEXT',
    summary:
      "keep; spans (the story's text once, and where its parts stand); once (that without paragraphs); drop (neither)",
    commands: ['batch', 'queue', 'pipe'],
    choices: {batch: textChoices, queue: textChoices, pipe: textChoices}
  },
  'key-field': {
    type: 'string',
    value: 'NAME',
    summary: 'the field of JSONL with your own id',
    commands: ['batch', 'queue', 'pipe']
  },
  'key-name': {
    type: 'string',
    value: 'PATTERN',
    summary: 'where your own id stands in file names: nyt-{key}.txt',
    commands: ['batch', 'queue']
  },
  'story-id': {
    type: 'boolean',
    summary: 'a storyId on each result: a hash of headline and body, the same for copies of a story',
    commands: ['batch', 'queue', 'pipe']
  },
  dedupe: {
    type: 'boolean',
    summary: 'say in each result which others are copies and versions of its story',
    commands: ['batch', 'queue']
  },
  parser: {
    type: 'string',
    value: 'MODULE',
    summary: 'a module that exports parse(text, options)',
    commands: ['batch', 'queue', 'pipe']
  },
  jobs: {
    type: 'string',
    short: 'j',
    value: 'N',
    summary: 'workers; as many as processors, of pipe one',
    commands: ['batch', 'queue', 'pipe']
  },
  deadline: {
    type: 'string',
    value: 'MS',
    summary: 'what a story may take before it is set aside',
    commands: ['batch', 'queue', 'pipe']
  },
  memory: {type: 'string', value: 'MIB', summary: 'what a worker may take', commands: ['batch', 'queue', 'pipe']},
  'chunk-size': {
    type: 'string',
    value: 'BYTES',
    summary: 'input of a part, 4194304 by default',
    commands: ['batch', 'queue']
  },
  'unpack-limit': {
    type: 'string',
    value: 'BYTES',
    summary: 'what may come out of a packed file, 1099511627776 by default',
    commands: ['batch', 'queue']
  },
  quiet: {
    type: 'boolean',
    short: 'q',
    summary: 'no progress and no summary',
    commands: ['batch', 'verify', 'report', 'queue']
  },
  'json-log': {
    type: 'boolean',
    summary: 'what happens, as a line of JSON each, on standard error',
    commands: ['batch', 'queue']
  },
  redis: {
    type: 'string',
    value: 'URL',
    summary: 'where Redis is, such as redis://queue.example:6379; REDIS_URL, or this machine, where absent',
    commands: ['queue']
  },
  queue: {type: 'string', value: 'NAME', summary: 'of the queue, wirestory by default', commands: ['queue']},
  'until-empty': {type: 'boolean', summary: 'work until the queue is empty, not for ever', commands: ['queue']},
  'lock-duration': {
    type: 'string',
    value: 'MS',
    summary: 'how long a worker may be silent before others take its chunks, 30000 by default',
    commands: ['queue']
  }
}

/** The options, in the order of the help. */
export const options: Readonly<Record<string, OptionEntry>> = {
  format: {
    type: 'string',
    short: 'f',
    value: 'FORMAT',
    summary:
      'pretty, json, or jsonl (parse only: one line a file), pretty on a terminal, else json; of batch: jsonl, jsonl.gz, ninjs (2.1, an item a line) or parquet',
    commands: ['parse', 'batch', 'queue', 'agencies'],
    choices: {parse: ['pretty', 'json', 'jsonl'], batch: outputs, queue: outputs, agencies: ['pretty', 'json']}
  },
  to: {
    type: 'string',
    short: 't',
    value: 'FORMAT',
    summary: formats.map(({id}) => id).join(', '),
    commands: ['convert'],
    choices: {convert: formats.map(({id}) => id)}
  },
  out: {
    type: 'string',
    short: 'o',
    value: 'DIR',
    summary:
      'the directory of the output, made where it is missing: a file a story; of batch: parts, and those that are there are kept; of report: the page',
    commands: ['convert', 'batch', 'report', 'queue']
  },
  offsets: {
    type: 'string',
    value: 'UNIT',
    summary: 'what positions in the output count: utf16 (JavaScript, Java), codepoint (Python), byte (of UTF-8)',
    commands: ['convert', 'batch', 'queue', 'pipe'],
    choices: {convert: offsetUnits, batch: offsetUnits, queue: offsetUnits, pipe: offsetUnits}
  },
  now: {
    type: 'string',
    value: 'TIME',
    summary: 'when the output is made, such as 2024-03-12T08:30:00Z, for formats that say so; the clock is never read',
    commands: ['convert']
  },
  from: {
    type: 'string',
    value: 'FORMAT',
    summary: `${['auto', ...defaultReaders.map(({id}) => id)].join(', ')}; auto tells it by the first bytes`,
    commands: reading,
    choices: Object.fromEntries(reading.map(name => [name, ['auto', ...defaultReaders.map(({id}) => id)]]))
  },
  encoding: {
    type: 'string',
    value: 'LABEL',
    summary: 'such as latin1 or macintosh, where that is known better than from the bytes',
    commands: reading
  },
  separator: {
    type: 'string',
    value: 'MARK',
    summary: 'what parts the stories of plain text: form-feed, nnnn or dashes; one story where absent',
    commands: reading,
    choices: Object.fromEntries(reading.map(name => [name, ['form-feed', 'nnnn', 'dashes']]))
  },
  'text-field': {
    type: 'string',
    value: 'NAME',
    summary: 'the field of JSONL that holds the text',
    commands: [...reading, 'pipe']
  },
  ...batchOptions,
  'published-at': {
    type: 'string',
    value: 'DATE',
    summary: 'when the stories were published, in ISO 8601, where that is known better than from the text',
    commands: [...reading, 'pipe']
  },
  timezone: {
    type: 'string',
    value: 'ZONE',
    summary: 'zone of times that name none, such as Europe/Oslo or +08:00',
    commands: [...reading, 'pipe']
  },
  'no-color': {type: 'boolean', summary: 'no colours (NO_COLOR and FORCE_COLOR are heard, too)'},
  help: {type: 'boolean', short: 'h', summary: 'print this help, or that of a command'},
  version: {type: 'boolean', short: 'V', summary: 'print the version'}
}

/** Whether the command takes the option. */
export function belongsTo(option: string, command: CommandName): boolean {
  return options[option]?.commands?.includes(command) ?? true
}
