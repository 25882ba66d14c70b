/**
 * Attribution by clauses: every cue of a sentence with its speaker and what
 * it reports, the outermost only.
 */
import {cueOf, type CueRow} from '../lexicon/cues.ts'
import type {Span} from '../story/types.ts'
import {clauseEnd, complementAfter, isClause, isParenthetical, nounPhraseEnd, type Range} from './complement.ts'
import {opensClause, subjectAfter, subjectBefore, type Subject} from './subject.ts'
import type {Chunk, Draft, QuoteRule, Sentence} from './types.ts'

/** What is reported and by which words, as chunks of a sentence. */
interface Found {
  content: Range[]
  subject: Subject | undefined
  cue: Range[]
  lemma: string
  row: CueRow | undefined
  frame: string
  addressee?: Range | undefined
  occasion?: Range | undefined
  rule: QuoteRule
}

/** The attributions of a sentence, in the order of their cues. */
export function attributionsOf(sentence: Sentence): Draft[] {
  const {chunks} = sentence
  const found: Found[] = []
  const covered = new Uint8Array(chunks.length)
  const take = (entry: Found | undefined) => {
    if (!entry) return
    for (const {from, to} of entry.content) covered.fill(1, from, to)
    for (const {from, to} of entry.cue) covered.fill(1, from, to)
    found.push(entry)
  }
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (chunk?.kind === 'verb' && !covered[at]) take(accordingTo(sentence, at) ?? behindContent(sentence, at, covered))
  }
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (chunk?.kind === 'verb' && !covered[at]) take(beforeContent(sentence, at))
  }
  return found.sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0)).map(entry => draftOf(sentence, entry))
}

/** `according to X` in front, in the middle or at the end. */
function accordingTo(sentence: Sentence, at: number): Found | undefined {
  const {chunks} = sentence
  const chunk = chunks[at]
  if (chunk?.head !== 'accord' || chunks[at + 1]?.head !== 'to' || chunks[at + 2]?.kind !== 'noun') return undefined
  const front = opensClause(chunks, at) && (at === 0 || chunks[at - 1]?.kind === 'conj' || chunks[at - 1]?.kind === 'sub' || chunks[at - 1]?.kind === 'that' || chunks[at - 1]?.kind === 'adverb')
  const subject = subjectAfter(sentence, at + 2)
  if (!subject) return undefined
  const cue = [{from: at, to: at + 2}]
  const base = {subject, cue, lemma: 'according to', row: undefined, frame: 'c', rule: 'according-to' as const}
  if (front) {
    let from = nounPhraseEnd(chunks, at + 2)
    // `According to Ana Ruiz, a teacher, the port is shut`
    while (from < chunks.length && chunks[from]?.kind !== 'comma') from++
    if (chunks[from]?.kind !== 'comma') return undefined
    let next = from
    while (next < chunks.length && !isClause(chunks, next + 1)) {
      let comma = next + 1
      while (comma < chunks.length && chunks[comma]?.kind !== 'comma') comma++
      if (chunks[comma]?.kind !== 'comma') {
        next = from
        break
      }
      next = comma
    }
    if (next + 1 >= chunks.length) return undefined
    return {...base, subject: {...subject, to: next}, content: [{from: next + 1, to: clauseEnd(sentence, next + 1)}]}
  }
  const end = chunks[at - 1]?.kind === 'comma' || chunks[at - 1]?.kind === 'dash' ? at - 1 : at
  const from = contentStart(sentence, end)
  if (from >= end) return undefined
  return {...base, content: [{from, to: end}]}
}

/** Where the clause that ends before `end` begins: the sentence, or what follows another attribution's semicolon. */
function contentStart(sentence: Sentence, end: number): number {
  const {chunks} = sentence
  let from = 0
  // `what was ignored: "We won," Ruiz wrote`
  if (chunks[end - 1]?.kind === 'stretch' && chunks[end - 2]?.kind === 'colon') return end - 1
  for (let at = end - 1; at > 0; at--) {
    if (chunks[at]?.kind === 'semicolon' || chunks[at]?.kind === 'end') {
      from = at + 1
      break
    }
  }
  return from
}

/** `C, X said`; `C, said X`; `C1, X said, C2`. */
function behindContent(sentence: Sentence, at: number, covered: Uint8Array): Found | undefined {
  const {chunks} = sentence
  const chunk = chunks[at]
  const row = chunk ? cueOf(chunk.head) : undefined
  if (!chunk || !row || chunk.verb?.form !== 'finite' || !row.frames.has('q')) return undefined
  // Inverted: the verb stands right behind the words.
  const before = chunks[at - 1]
  if (before?.kind === 'comma' || before?.kind === 'stretch' || (before?.kind === 'dash' && at > 3)) {
    const subject = subjectAfter(sentence, at + 1)
    if (subject && isInverted(chunks, at, subject)) {
      const end = before.kind === 'stretch' ? at : at - 1
      const from = Math.max(contentStart(sentence, end), firstFree(covered, end))
      if (from < end && isReportable(chunks, from, end))
        return {
          content: [{from, to: end}, ...resumed(sentence, subject.to, from, end)],
          subject,
          cue: [{from: at, to: at + 1}],
          lemma: row.lemma,
          row,
          frame: 'c',
          rule: 'cue-after-inverted'
        }
    }
  }
  const subject = subjectBefore(sentence, at)
  if (!subject || subject.shared) return undefined
  const quoted = isBehindStretch(chunks, subject.from)
  if (!quoted && !isParenthetical(chunks, at) && !isTold(chunks, at, row)) return undefined
  if (quoted && reportsMore(sentence, at, row)) return undefined
  const opening = chunks[subject.from - 1]
  if (!opening) return undefined
  const first = chunks[subject.from]
  if (first?.kind === 'wh' || first?.kind === 'that') return undefined
  let end = subject.from
  if (opening.kind === 'comma' || opening.kind === 'dash' || opening.kind === 'adverb') end--
  else if (opening.kind !== 'stretch' && opening.kind !== 'end') return undefined
  if (chunks[end - 1]?.kind === 'comma') end--
  const from = Math.max(contentStart(sentence, end), firstFree(covered, end))
  if (from >= end || !isReportable(chunks, from, end)) return undefined
  const told = isTold(chunks, at, row)
  return {
    content: [{from, to: end}, ...resumed(sentence, told ? told.to : at + 1, from, end)],
    subject,
    cue: [{from: at, to: at + 1}],
    lemma: row.lemma,
    row,
    frame: 'c',
    addressee: told || undefined,
    rule: 'cue-after'
  }
}

/** Whether a subject stands right behind words in quotation marks. */
function isBehindStretch(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at - 1]?.kind === 'stretch' || (chunks[at - 1]?.kind === 'comma' && chunks[at - 2]?.kind === 'stretch')
}

/** Whether a cue has something else to report behind it: `"Go," he wrote. He said that ...`. */
function reportsMore(sentence: Sentence, at: number, row: CueRow): boolean {
  const complement = complementAfter(sentence, at, row)
  return complement !== undefined && (complement.frame === 't' || (complement.frame === 'q' && sentence.chunks[at + 1]?.kind === 'stretch'))
}

function firstFree(covered: Uint8Array, end: number): number {
  let at = end
  while (at > 0 && !covered[at - 1]) at--
  return at
}

/** `, X told Y.` with nothing but who is told. */
function isTold(chunks: readonly Chunk[], at: number, row: CueRow): Range | undefined {
  let from = at + 1
  if (chunks[from]?.kind === 'prep' && ['to', 'of', 'about'].includes(chunks[from]?.head ?? '')) from++
  else if (!row.told) return undefined
  if (chunks[from]?.kind !== 'noun') return undefined
  const to = nounPhraseEnd(chunks, from)
  const next = chunks[to]
  return !next || next.kind === 'end' || next.kind === 'comma' || next.kind === 'noun' || next.kind === 'adverb' || next.kind === 'dash' || next.kind === 'semicolon' ? {from, to} : undefined
}

/** Whether what stands behind a verb is its subject and not its object: nothing stands in front, and nothing is reported behind. */
function isInverted(chunks: readonly Chunk[], at: number, subject: Subject): boolean {
  if (chunks[at - 1]?.kind === 'stretch') return true
  const next = chunks[subject.to]
  return !next || next.kind !== 'verb'
}

/** Whether a stretch of a sentence can be what somebody said: words in quotation marks, or a clause. */
function isReportable(chunks: readonly Chunk[], from: number, to: number): boolean {
  if (chunks[to - 1]?.kind === 'stretch') return true
  for (let at = from; at < to; at++) {
    const chunk = chunks[at]
    if (chunk?.kind === 'verb' && chunk.verb?.form === 'finite') return true
  }
  return false
}

/** What goes on behind an attribution in the middle: `The port, he said, is shut`. */
function resumed(sentence: Sentence, at: number, from: number, end: number): Range[] {
  const {chunks} = sentence
  let next = at
  while (next < chunks.length && chunks[next]?.kind !== 'comma' && chunks[next]?.kind !== 'dash' && chunks[next]?.kind !== 'colon' && chunks[next]?.kind !== 'stretch') {
    if (chunks[next]?.kind === 'verb' || chunks[next]?.kind === 'conj' || chunks[next]?.kind === 'sub') return []
    next++
  }
  if (chunks[next]?.kind !== 'stretch') next++
  const chunk = chunks[next]
  if (!chunk || chunk.kind === 'end') return []
  const quoted = chunks.slice(from, end).some(other => other.kind === 'stretch')
  if (chunk.kind === 'stretch') return quoted ? [{from: next, to: next + 1}] : []
  if (quoted) return []
  if (chunk.kind === 'verb' && chunk.verb?.form === 'gerund') return []
  if (chunk.kind === 'wh' || chunk.kind === 'conj') return []
  const to = clauseEnd(sentence, next)
  return to > next ? [{from: next, to}] : []
}

/** `X said that C`, `saying that C`, `urged Y to go`, `denied the charges`. */
function beforeContent(sentence: Sentence, at: number): Found | undefined {
  const {chunks} = sentence
  const chunk = chunks[at]
  const row = chunk ? cueOf(chunk.head) : undefined
  if (!chunk?.verb || !row) return undefined
  const complement = complementAfter(sentence, at, row)
  if (!complement || !row.frames.has(complement.frame)) return undefined
  const subject = chunk.verb.passive ? undefined : subjectBefore(sentence, at)
  let {to} = complement
  const first = chunks[complement.from]
  // `said, "We won."`: nothing but the words in marks
  if (first?.kind === 'stretch') {
    const next = chunks[complement.from + 1]
    if (!next || next.kind === 'comma' || next.kind === 'end' || next.kind === 'dash' || next.kind === 'semicolon' || next.kind === 'sub' || next.kind === 'stretch') to = complement.from + 1
  }
  return {
    content: [{from: complement.from, to}],
    subject,
    cue: [{from: at, to: at + 1}],
    lemma: row.lemma,
    row,
    frame: complement.frame,
    addressee: complement.addressee,
    occasion: complement.occasion,
    rule: complement.frame === 'q' ? 'cue-before' : complement.frame === 'i' || complement.frame === 'x' ? 'infinitive' : complement.frame === 't' || complement.frame === 'c' || complement.frame === 'w' ? 'clause' : 'object'
  }
}

function spanOf(chunks: readonly Chunk[], {from, to}: Range): Span {
  return {start: chunks[from]?.start ?? 0, end: chunks[to - 1]?.end ?? 0}
}

function draftOf(sentence: Sentence, found: Found): Draft {
  const {chunks} = sentence
  const stretches: number[] = []
  let bare = false
  const content: Span[] = []
  for (const range of found.content) {
    content.push(spanOf(chunks, range))
    for (let at = range.from; at < range.to; at++) {
      const chunk = chunks[at]
      if (chunk?.stretch !== undefined) stretches.push(chunk.stretch)
      else if (chunk && chunk.kind !== 'comma' && chunk.kind !== 'end' && chunk.kind !== 'conj' && chunk.kind !== 'dash') bare = true
    }
  }
  const verb = chunks[found.cue[0]?.from ?? 0]?.verb
  return {
    content,
    marks: [],
    stretches,
    cue: found.cue.map(range => spanOf(chunks, range)),
    lemma: found.lemma,
    mention: found.subject && spanOf(chunks, found.subject),
    core: found.subject && chunks[found.subject.core],
    type: stretches.length === 0 ? 'indirect' : bare ? 'mixed' : 'direct',
    act: found.frame === 'x' ? 'directive' : (found.row?.act ?? 'speech'),
    modality: verb?.negated ? 'negated' : verb?.modal === 'will' ? 'future' : verb && verb.modal !== '' ? 'hypothetical' : undefined,
    stance: undefined,
    relays: [],
    addressee: found.addressee && spanOf(chunks, found.addressee),
    occasion: found.occasion && spanOf(chunks, found.occasion),
    anonymous: false,
    carriedFrom: -1,
    rule: found.rule
  }
}
