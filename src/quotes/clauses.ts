/**
 * Attribution by clauses: every cue of a sentence with its speaker and what
 * it reports, the outermost only.
 */
import {adjectiveCueOf, cueOf, nounCueOf, type CueRow} from '../lexicon/cues.ts'
import {wordTag} from '../lexicon/function-words.ts'
import type {Span} from '../story/types.ts'
import {addresseeEnd, clauseEnd, complementAfter, type Complement, isClause, isParenthetical, nounPhraseEnd, objectEnd, skipAdjuncts, type Range} from './complement.ts'
import {isAnonymous, occasionFrom} from './occasion.ts'
import {relayed} from './relays.ts'
import {opensClause, subjectAfter, subjectBefore, type Subject} from './subject.ts'
import type {Chunk, Draft, QuoteRule, Sentence, StretchKind, VerbInfo} from './types.ts'

/** What is reported and by which words, as chunks of a sentence. */
export interface Found {
  content: Range[]
  subject: Subject | undefined
  /** The possessor of a noun that is the cue. */
  owner?: Span | undefined
  cue: Range[]
  lemma: string
  row: CueRow | undefined
  frame: string
  /** Who passed the words on. */
  relay?: Subject | undefined
  addressee?: Range | undefined
  rule: QuoteRule
}

/** The attributions of a sentence, in the order of their cues. */
export function attributionsOf(flat: string, sentence: Sentence, kinds: readonly StretchKind[]): Draft[] {
  const {chunks} = sentence
  const found: Found[] = []
  const covered = new Uint8Array(chunks.length)
  const take = (entry: Found | undefined) => {
    if (!entry) return
    for (const {from, to} of entry.content) covered.fill(1, from, to)
    for (const {from, to} of entry.cue) covered.fill(1, from, to)
    found.push(entry)
  }
  take(labelled(sentence))
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (chunk?.kind === 'verb' && !covered[at]) take(relayed(sentence, at) ?? accordingTo(sentence, at) ?? invertedBefore(sentence, at) ?? behindContent(sentence, at, covered))
  }
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (covered[at]) continue
    if (chunk?.kind === 'verb') take(cutAt(covered, beforeContent(sentence, at)))
    else if (chunk?.kind === 'noun') take(cutAt(covered, nominal(sentence, at)))
  }
  return found.sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0)).map(entry => draftOf(flat, sentence, kinds, entry))
}

/** The longest label of a speaker, in chunks: `Ana Ruiz (R-Texas):` */
const longestLabel = 5

/** `RUIZ: We won.`, `Ruiz: "We won"`: a name, a colon, and what was said. */
function labelled({chunks}: Sentence): Found | undefined {
  const colon = chunks.findIndex(chunk => chunk.kind === 'colon')
  const first = chunks[0]
  if (colon < 1 || colon > longestLabel || first?.kind !== 'noun' || !first.noun?.name) return undefined
  if (nounPhraseEnd(chunks, 0) !== colon || colon + 1 >= chunks.length) return undefined
  return {
    content: [{from: colon + 1, to: chunks.at(-1)?.kind === 'end' ? chunks.length - 1 : chunks.length}],
    subject: {from: 0, to: colon, core: 0, shared: false},
    cue: [{from: colon, to: colon + 1}],
    lemma: ':',
    row: undefined,
    frame: 'q',
    rule: 'label'
  }
}

/** What another attribution has taken is not reported twice. */
function cutAt(covered: Uint8Array, found: Found | undefined): Found | undefined {
  if (!found) return undefined
  const content: Range[] = []
  for (const {from, to} of found.content) {
    let end = from
    while (end < to && !covered[end]) end++
    if (end > from) content.push({from, to: end})
  }
  return content.length > 0 ? {...found, content} : undefined
}

/** `according to X` in front, in the middle or at the end. */
function accordingTo(sentence: Sentence, at: number): Found | undefined {
  const {chunks} = sentence
  const chunk = chunks[at]
  if (chunk?.head !== 'accord' || chunks[at + 1]?.head !== 'to' || chunks[at + 2]?.kind !== 'noun') return undefined
  const front = opensClause(chunks, at) && (at === 0 || chunks[at - 1]?.kind === 'conj' || chunks[at - 1]?.kind === 'sub' || chunks[at - 1]?.kind === 'that' || chunks[at - 1]?.kind === 'adverb')
  const cue = [{from: at, to: at + 2}]
  const base = {cue, lemma: 'according to', row: undefined, frame: 'c', rule: 'according-to' as const}
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
    return {...base, subject: {from: at + 2, to: next, core: at + 2, shared: false}, content: [{from: next + 1, to: clauseEnd(sentence, next + 1)}]}
  }
  const subject = subjectAfter(sentence, at + 2) ?? {from: at + 2, to: nounPhraseEnd(chunks, at + 2), core: at + 2, shared: false}
  const end = chunks[at - 1]?.kind === 'comma' || chunks[at - 1]?.kind === 'dash' ? at - 1 : at
  const from = contentStart(sentence, end)
  if (from >= end) return undefined
  const rest = chunks[subject.to]?.kind === 'comma' && !isReportable(chunks, from, end) ? resumed(sentence, subject.to, from, end) : []
  return {...base, subject, content: [{from, to: end}, ...rest]}
}

/** Where the clause that ends before `end` begins: the sentence, or what follows another attribution's semicolon. */
function contentStart(sentence: Sentence, end: number): number {
  const {chunks} = sentence
  let from = 0
  // `what was ignored: "We won," Ruiz wrote`
  if (chunks[end - 1]?.kind === 'stretch' && chunks[end - 2]?.kind === 'colon') return end - 1
  let closed = 0
  for (let at = end - 1; at >= 0; at--) {
    if (chunks[at]?.kind === 'close') closed++
    if (chunks[at]?.kind === 'open' && closed-- > 0) continue
    if (chunks[at]?.kind === 'semicolon' || chunks[at]?.kind === 'end' || chunks[at]?.kind === 'open') {
      from = at + 1
      break
    }
  }
  return from
}

/** What stands before an attribution that begins at a chunk, if it is something that can be reported. */
export function contentBefore(sentence: Sentence, at: number): Range | undefined {
  const {chunks} = sentence
  const opening = chunks[at - 1]
  if (!opening) return undefined
  const end = opening.kind === 'comma' || opening.kind === 'dash' ? at - 1 : opening.kind === 'stretch' ? at : 0
  const from = contentStart(sentence, end)
  return from < end && isReportable(chunks, from, end) ? {from, to: end} : undefined
}

/** `C, X said`; `C, said X`; `C1, X said, C2`. */
function behindContent(sentence: Sentence, at: number, covered: Uint8Array): Found | undefined {
  const {chunks} = sentence
  const chunk = chunks[at]
  const row = chunk ? cueOf(chunk.head) : undefined
  if (!chunk || !row || chunk.verb?.form !== 'finite' || !(row.frames.has('q') || row.frames.has('p'))) return undefined
  // Inverted: the verb stands right behind the words.
  const before = chunks[at - 1]
  if (before?.kind === 'comma' || before?.kind === 'stretch' || (before?.kind === 'dash' && at > 3)) {
    const inserted = subjectBefore(sentence, at)
    const subject = inserted && !inserted.shared ? undefined : subjectAfter(sentence, at + 1)
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
  if (reportsMore(sentence, at, row, quoted)) return undefined
  const opening = chunks[subject.from - 1]
  if (!opening) return undefined
  const first = chunks[subject.from]
  if (first?.kind === 'wh' || first?.kind === 'that') return undefined
  let end = subject.from
  if (opening.kind === 'comma' || opening.kind === 'dash' || opening.kind === 'adverb') end--
  else if (opening.kind !== 'stretch' && opening.kind !== 'end') return undefined
  if (chunks[end - 1]?.kind === 'comma') end--
  const from = Math.max(contentStart(sentence, end), firstFree(covered, end))
  const told = isTold(chunks, at, row)
  if (from >= end || !(isReportable(chunks, from, end) || goesOn(sentence, told ? told.to : at + 1))) return undefined
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
function reportsMore(sentence: Sentence, at: number, row: CueRow, quoted: boolean): boolean {
  const complement = complementAfter(sentence, at, row)
  if (!complement) return false
  if (quoted) {
    // `"schools," Ruiz said: "I do"`, `"rapists," Ruiz wrote an essay`
    const colon = complement.frame === 'q' && sentence.chunks[complement.from - 1]?.kind === 'colon'
    return colon || (complement.frame === 'n' && !row.told) || (complement.frame === 't' && complement.from === at + 1)
  }
  return complement.frame === 't' || complement.frame === 'q'
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
  const to = addresseeEnd(chunks, from)
  const next = chunks[skipAdjuncts(chunks, to).at]
  return !next || next.kind === 'end' || next.kind === 'comma' || next.kind === 'noun' || next.kind === 'adverb' || next.kind === 'dash' || next.kind === 'semicolon' || next.verb?.past || next.verb?.form === 'gerund' ? {from, to} : undefined
}

/** Whether what stands behind a verb is its subject and not its object: nothing stands in front, and nothing is reported behind. */
function isInverted(chunks: readonly Chunk[], at: number, subject: Subject): boolean {
  if (chunks[at - 1]?.kind === 'stretch') return true
  const next = chunks[subject.to]
  return !next || next.kind !== 'verb'
}

/** Whether a stretch of a sentence can be what somebody said: words in quotation marks, or a clause. */
function isReportable(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const chunk = chunks[at]
    if (chunk?.kind === 'stretch') return true
    if (chunk?.kind === 'verb' && chunk.verb?.form === 'finite') return true
  }
  return false
}

/** `The allure, she argued, is gone`: the verb of what is reported stands behind the attribution. */
function goesOn({chunks}: Sentence, at: number): boolean {
  return chunks[at]?.kind === 'comma' && (chunks[at + 1]?.verb?.form === 'finite' || (chunks[at + 1]?.kind === 'noun' && isClause(chunks, at + 1)))
}

/** `Said Ruiz: "We won."`, `Added the minister, "We lost."` */
function invertedBefore(sentence: Sentence, at: number): Found | undefined {
  const {chunks} = sentence
  const chunk = chunks[at]
  const row = chunk ? cueOf(chunk.head) : undefined
  if (!row?.frames.has('q') || at > 1 || (at === 1 && chunks[0]?.kind !== 'conj')) return undefined
  const subject = subjectAfter(sentence, at + 1)
  const mark = subject && chunks[subject.to]
  if (!subject || (mark?.kind !== 'colon' && mark?.kind !== 'comma') || chunks[subject.to + 1]?.kind !== 'stretch') return undefined
  return {
    content: [{from: subject.to + 1, to: subject.to + 2}],
    subject,
    cue: [{from: at, to: at + 1}],
    lemma: row.lemma,
    row,
    frame: 'q',
    rule: 'cue-before-inverted'
  }
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
  if (!chunk?.verb) return undefined
  // `pointed out that`, `laid out a plan`
  const particle = cueOf(`${chunk.head}_${chunks[at + 1]?.head ?? ''}`)
  const row = particle ?? cueOf(chunk.head)
  if (!row) return undefined
  const complement = complementAfter(sentence, particle ? at + 1 : at, row)
  if (!complement || !accepts(sentence, row, complement)) return undefined
  if (unspeaking.has(chunks[at - 1]?.head ?? '')) return undefined
  const {passive} = chunk.verb
  // `is called "sildefest"`: a name, and nobody who gives it
  if (passive && row.frames.has('o') && sentence.tokens[chunk.from]?.low !== 'has' && sentence.tokens[chunk.from]?.low !== 'have') return undefined
  const subject = passive ? agentOf(chunks, at) : subjectBefore(sentence, at)
  const heard = passive && row.told ? subjectBefore(sentence, at) : undefined
  if (!subject && !clausal.has(complement.frame) && chunks[complement.from]?.kind !== 'stretch' && chunk.verb.form !== 'participle') return undefined
  // `rules intended to`, `a plan expected to`
  if (complement.frame === 'i' && ((chunk.verb.passive && !heard) || (chunk.verb.past && reducedOnly.has(row.lemma)))) return undefined
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
    cue: [{from: at, to: particle ? at + 2 : at + 1}],
    lemma: row.lemma,
    row,
    frame: complement.frame,
    addressee: complement.addressee ?? heard,
    rule: complement.frame === 'q' ? 'cue-before' : complement.frame === 'i' || complement.frame === 'x' ? 'infinitive' : complement.frame === 't' || complement.frame === 'c' || complement.frame === 'w' ? 'clause' : 'object'
  }
}

const givers = new Set(['from', 'by'])

/** Who did what a verb in the passive says: `was confirmed by the ministry that`. */
function agentOf(chunks: readonly Chunk[], at: number): Subject | undefined {
  if (chunks[at + 1]?.head !== 'by' || chunks[at + 2]?.kind !== 'noun') return undefined
  return {from: at + 2, to: nounPhraseEnd(chunks, at + 2), core: at + 2, shared: false}
}

/** What shows or tells and yet says nothing: `experience shows that ropes break`. */
const unspeaking = new Set(['experience', 'history', 'practice', 'life', 'time', 'nobody'])

/** Whether a verb reports what stands in this frame behind it. */
function accepts({chunks}: Sentence, row: CueRow, complement: Complement): boolean {
  const {frame, from, to} = complement
  if (row.frames.has(frame)) return true
  if (frame === 'i' && complement.addressee) return row.frames.has('x')
  if ((frame !== 'n' && frame !== 'c') || !row.frames.has('o')) return false
  // `called the plan a disaster`, `described it as "sad"`, not `called the coast guard`
  for (let at = from + 1; at < to; at++) {
    const chunk = chunks[at]
    if (chunk?.kind === 'stretch' || chunk?.head === 'as') return true
    if (chunk?.kind === 'noun' && chunks[at - 1]?.kind === 'noun' && !chunk.noun?.time) return true
  }
  return chunks[from]?.kind === 'stretch' || chunks[to]?.kind === 'stretch'
}

/** `Ruiz's claim that C`, `her call for C`, `criticism of C by the union`. */
function nominal(sentence: Sentence, at: number): Found | undefined {
  const {chunks, tokens} = sentence
  const chunk = chunks[at]
  if (!chunk || chunk.noun?.pronoun) return undefined
  const predicate = chunks[at - 1]?.kind === 'adverb' ? at - 2 : at - 1
  const states = chunks[predicate]?.head === 'be' || chunks[predicate]?.head === 'remain' || chunks[predicate]?.head === 'feel' || chunks[predicate]?.head === 'make'
  const row = nounCueOf(chunk.head) ?? (states ? adjectiveCueOf(chunk.head) : undefined)
  if (!row) return undefined
  // `warnings from the union of a strike`
  const giver = givers.has(chunks[at + 1]?.head ?? '') && chunks[at + 2]?.kind === 'noun' ? at + 2 : undefined
  const behind = giver === undefined ? at + 1 : giver + 1
  const next = chunks[behind]
  const follows = chunks[behind + 1]?.kind === 'noun' || chunks[behind + 1]?.kind === 'stretch'
  const frame = next?.kind === 'that' ? 't' : next?.verb?.form === 'infinitive' ? 'i' : next?.kind === 'prep' && follows ? next.head : undefined
  if (frame === undefined || !row.frames.has(frame)) return undefined
  const from = frame === 't' || frame === 'i' ? behind : behind + 1
  const to = frame === 't' || frame === 'i' ? clauseEnd(sentence, from) : objectEnd(sentence, from)
  // The possessor in the same phrase: `Ruiz's claim`, `her claim`
  let owner: Span | undefined = giver === undefined ? undefined : chunks[giver]
  for (let token = chunk.to - 2; token >= chunk.from && !owner; token--) {
    const found = tokens[token]
    if (!found) break
    if (found.low === "'s" && found.tags & wordTag.possessive) owner = {start: chunk.start, end: found.end}
    else if (found.tags & wordTag.possessive && token === chunk.from) owner = {start: found.start, end: found.end}
  }
  return {
    content: [{from, to: Math.max(to, from + 1)}],
    subject: owner || !states || nounCueOf(chunk.head) ? undefined : subjectBefore(sentence, predicate),
    owner,
    cue: [{from: at, to: at + 1}],
    lemma: row.lemma,
    row,
    frame,
    rule: 'noun'
  }
}

const clausal = new Set(['q', 't', 'c', 'w'])
/** Past forms that stand behind a noun and have no holder. */
const reducedOnly = new Set(['intend', 'mean', 'expect'])

/** Whether a stretch is all that a cue reports. */
function isAlone(content: readonly Range[], at: number): boolean {
  return content.some(({from, to}) => from === at && to === at + 1)
}

/** A subject with the comma that closes its apposition, as annotators mark it: `Ana Ruiz, a teacher, said`. */
export function mentionOf(chunks: readonly Chunk[], {from, to}: Subject): Span {
  const start = chunks[from]?.start ?? 0
  const closing = chunks[to]
  const inserted = chunks.slice(from, to).some(chunk => chunk.kind === 'comma')
  const bracket = closing?.kind === 'close' && chunks.slice(from, to).some(chunk => chunk.kind === 'open')
  const end = bracket || (inserted && closing?.kind === 'comma' && chunks[to + 1] !== undefined) ? (closing?.end ?? 0) : (chunks[to - 1]?.end ?? 0)
  return {start, end}
}

/** `has not said`; `if he says`, `would say`; `will say`, `is to announce`. */
function modalityOf({chunks, tokens}: Sentence, verb: VerbInfo, {subject, cue}: Found): Draft['modality'] {
  const adverb = chunks[(cue[0]?.from ?? 0) - 1]
  if (verb.negated || adverb?.head === 'never' || nobody.has(chunks[subject?.from ?? -1]?.head ?? '') || nobody.has(tokens[chunks[subject?.from ?? -1]?.from ?? -1]?.low ?? '')) return 'negated'
  const condition = chunks[(subject?.from ?? cue[0]?.from ?? 0) - 1]
  if (condition?.kind === 'sub' && conditions.has(condition.head)) return 'hypothetical'
  const before = chunks[(cue[0]?.from ?? 0) - 1]
  if (verb.form === 'infinitive' && (before?.head === 'be' || scheduled.has(before?.head ?? ''))) return 'future'
  if (verb.modal === '') return undefined
  return future.has(verb.modal) ? 'future' : 'hypothetical'
}

/** `is due to announce`, `is set to say` */
const scheduled = new Set(['due', 'set', 'expected', 'scheduled', 'ready', 'likely'])
const nobody = new Set(['neither', 'nobody', 'none', 'no', 'no-one'])
const conditions = new Set(['if', 'unless', 'whether', 'until'])
const future = new Set(['will', "'ll", 'shall', 'won\'t'])

/** Behind the cue, who was told and an inverted subject: where the occasion may stand. */
function occasionStart({cue, subject, addressee, rule}: Found): number {
  const behind = Math.max(cue.at(-1)?.to ?? 0, addressee?.to ?? 0)
  return subject && (rule === 'cue-after-inverted' || rule === 'according-to') ? Math.max(behind, subject.to) : behind
}

function spanOf(chunks: readonly Chunk[], {from, to}: Range): Span {
  return {start: chunks[from]?.start ?? 0, end: chunks[to - 1]?.end ?? 0}
}

function draftOf(flat: string, sentence: Sentence, kinds: readonly StretchKind[], found: Found): Draft {
  const {chunks} = sentence
  const stretches: number[] = []
  let bare = false
  const content: Span[] = []
  for (const range of found.content) {
    content.push(spanOf(chunks, range))
    for (let at = range.from; at < range.to; at++) {
      const chunk = chunks[at]
      if (chunk?.stretch !== undefined) {
        // The title of a work, or a word that is only named, is nobody's words.
        const kind = kinds[chunk.stretch]
        if (kind === 'title' || kind === 'term' || kind === 'nickname' || (kind === 'titled' && !isAlone(found.content, at))) bare = true
        else stretches.push(chunk.stretch)
      }
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
    mention: found.owner ?? (found.subject && mentionOf(chunks, found.subject)),
    core: found.subject && chunks[found.subject.core],
    type: stretches.length === 0 ? 'indirect' : bare ? 'mixed' : 'direct',
    act: found.frame === 'x' ? 'directive' : (found.row?.act ?? 'speech'),
    modality: verb && modalityOf(sentence, verb, found),
    stance: undefined,
    relays: found.relay ? [spanOf(chunks, found.relay)] : [],
    addressee: found.addressee && spanOf(chunks, found.addressee),
    occasion: occasionFrom(flat, chunks, occasionStart(found)),
    anonymous: isAnonymous(flat.slice(sentence.start, sentence.end)),
    carriedFrom: -1,
    rule: found.rule
  }
}
