/**
 * Marked text: small cases for the attribution engine, after lezer's tests.
 *
 *     # name of the case
 *     [q1 "No date yet,"] [r1 ANSA] [c1 cited] [s1 the envoy, Ana Ruiz], [c1 as saying].
 *     > q1 direct speech speaker=Ana Ruiz
 *
 * A mark is `[KIND NUMBER words]`; marks may nest, and several of one kind and
 * number are several stretches. `\[` and `\]` are brackets of the text. A line
 * with only `¶` parts paragraphs; the lines of one are joined by a blank, or
 * by a line break where the line ends in `↵`.
 *
 * `= words` is the story's headline, `^ words` a paragraph above the dateline,
 * `@ words` the dateline (`@ -` for none). Lines with `>` state what marks
 * cannot; only what is marked or stated is checked. `> only`: no other quotes.
 */
import type {Span} from '../../src/index.ts'

/**
 * q content, m stretch in quotation marks, c cue, s mention, r relay,
 * a addressee, o occasion, d date, nc and ns cue and mention of a no-comment,
 * h quoted fragment of the headline, x what is nobody's quote.
 */
export type MarkKind = 'q' | 'm' | 'c' | 's' | 'r' | 'a' | 'o' | 'd' | 'nc' | 'ns' | 'h' | 'x'

export interface Mark extends Span {
  kind: MarkKind
  number: number
}

/** One `>` line: of the case itself, or of a quote, no-comment or headline fragment. */
export interface Claim {
  subject?: {kind: 'q' | 'nc' | 'h'; number: number}
  words: string[]
  values: Map<string, string>
}

export interface MarkedCase {
  name: string
  /** Of its `#` in the file, from 1. */
  line: number
  /** The whole story, without marks. */
  text: string
  marks: Mark[]
  claims: Claim[]
}

/** Claims that are one word, and what they state. */
export const claimWords: Readonly<Record<string, readonly [field: string, value: string]>> = {
  direct: ['type', 'direct'],
  mixed: ['type', 'mixed'],
  indirect: ['type', 'indirect'],
  speech: ['act', 'speech'],
  thought: ['act', 'thought'],
  question: ['act', 'question'],
  directive: ['act', 'directive'],
  negated: ['modality', 'negated'],
  hypothetical: ['modality', 'hypothetical'],
  future: ['modality', 'future'],
  denial: ['stance', 'denial'],
  anonymous: ['anonymous', 'true']
}
const caseWords = ['only', 'no-quotes']
const quoteKeys = [
  ...['type', 'act', 'modality', 'stance', 'anonymous', 'speaker', 'kind', 'country', 'for', 'described'],
  ...['mention', 'resolution', 'relay', 'text', 'within']
]
const caseKeys = ['speakers', 'no-speaker']

const markStart = /\[(nc|ns|[qmcsraodhx])(\d+) /y

/** The cases of a file. Throws on what it cannot read: a typing error must not pass as a case that holds. */
export function readCases(file: string): MarkedCase[] {
  const cases: MarkedCase[] = []
  let lines: string[] = []
  let line = 1
  for (const [index, row] of [...file.split('\n'), '# '].entries()) {
    if (row.startsWith('# ')) {
      if (lines.some(one => one.trim())) cases.push(readCase(lines, line))
      lines = []
      line = index + 1
    }
    lines.push(row)
  }
  return cases
}

function readCase(lines: readonly string[], line: number): MarkedCase {
  const [title = '', ...rest] = lines
  const found: MarkedCase = {name: title.replace(/^# /, '').trim(), line, text: '', marks: [], claims: []}
  const where = `line ${line}, “${found.name}”`
  let headline = 'Port reopens after storm'
  let dateline = 'LIMA, March 3 (Reuters) - '
  const head: string[] = []
  const body: string[] = ['']
  for (const row of rest) {
    const value = row.slice(2)
    if (!row.trim()) continue
    else if (row.startsWith('> ')) found.claims.push(readClaim(value.trim(), where))
    else if (row.startsWith('= ')) headline = value
    else if (row.startsWith('^ ')) head.push(value)
    else if (row.startsWith('@ ')) dateline = value === '-' ? '' : value.trimEnd() + ' '
    else if (row.trim() === '¶') body.push('')
    else body.push((body.pop() ?? '') + (row.endsWith('↵') ? row.slice(0, -1) + '\n' : row + ' '))
  }
  const [first = '', ...others] = body.map(paragraph => paragraph.trimEnd())
  if (!found.name || !first) throw new Error(`${where}: a case has a name and a text`)
  strip([headline, ...head, dateline + first, ...others].join('\n\n') + '\n', found, where)
  for (const {subject} of found.claims) {
    const isMarked = found.marks.some(({kind, number}) => kind === subject?.kind && number === subject.number)
    if (subject && !isMarked) throw new Error(`${where}: nothing is marked ${subject.kind}${subject.number}`)
  }
  return found
}

/** Takes the marks out of a text, into the case. */
function strip(marked: string, found: MarkedCase, where: string): void {
  const open: Mark[] = []
  for (let at = 0; at < marked.length; at++) {
    const sign = marked.charAt(at)
    markStart.lastIndex = at
    const start = markStart.exec(marked)
    if (start) {
      const mark: Mark = {kind: start[1] as MarkKind, number: Number(start[2]), start: found.text.length, end: -1}
      open.push(mark)
      found.marks.push(mark)
      at = markStart.lastIndex - 1
    } else if (sign === ']') {
      const mark = open.pop()
      if (!mark) throw new Error(`${where}: a bracket closes that none opens`)
      mark.end = found.text.length
    } else if (sign === '[') {
      throw new Error(`${where}: no mark is called ${marked.slice(at, at + 8)}`)
    } else if (sign === '\\' && '[]'.includes(marked.charAt(at + 1))) {
      found.text += marked.charAt(++at)
    } else {
      found.text += sign
    }
  }
  if (open.length > 0) throw new Error(`${where}: ${open.length} brackets stay open`)
}

/** `q1 direct speech speaker=Ana Ruiz text=There is no date.` */
function readClaim(claim: string, where: string): Claim {
  const [, kind, number, rest = ''] = /^(?:(q|nc|h)(\d+)(?:\s+|$))?(.*)$/.exec(claim) ?? []
  const read: Claim = {words: [], values: new Map()}
  if (kind === 'q' || kind === 'nc' || kind === 'h') read.subject = {kind, number: Number(number)}
  const [words = '', ...pairs] = ` ${rest}`.split(/ (?=[a-z-]+=)/)
  read.words = words.split(' ').filter(Boolean)
  for (const pair of pairs) read.values.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1).trim())
  const known = kind ? [Object.keys(claimWords), quoteKeys] : [caseWords, caseKeys]
  const unknown = [
    ...read.words.filter(word => !known[0]?.includes(word)),
    ...[...read.values.keys()].filter(key => !known[1]?.includes(key))
  ]
  if (unknown.length > 0) throw new Error(`${where}: a claim cannot say ${unknown.join(', ')}`)
  return read
}
