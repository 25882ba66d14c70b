/**
 * Speakers for words in quotation marks that no rule of ours could sign: where
 * a name and a verb stand right beside them, by compromise's tags.
 *
 * Our rules know some hundred verbs that report, and which noun phrases they
 * take; compromise knows what is a verb and what is a name: `"Not again"
 * grumped Ana Ruiz.` Only names count, and only at the quote.
 */
import {tagWords, type TaggedWord} from '../nlp/compromise.ts'
import type {Attribution} from '../quotes/attribute.ts'
import type {Field, Quote, Span, Speaker} from '../story/types.ts'
import {clean, trimSpan} from '../text/flat.ts'
import {blocksOf} from '../tree/build.ts'
import type {Root} from '../tree/nodes.ts'
import type {WireState} from '../tree/state.ts'

/** How much compromise is shown: it takes time as the square of a sentence. */
const longest = 400
/** Words before a name in its phrase: `the outgoing city council president Ana Ruiz`. */
const mostTitleWords = 6

/** A name with the verb that it is the subject of. */
interface Subject {
  mention: Span
  name: Span
  kind: 'person' | 'organization'
  verb: Span
}

/** Gives quotes without a speaker one where a name and a verb say so; returns those quotes. */
export function settleSpeakers(tree: Root, state: WireState): Quote[] {
  const attribution = state.attribution
  if (!attribution?.quotes.some(isOpen)) return []
  const sentences = blocksOf(tree).map(node => node.data.sentences ?? [])
  const settled: Quote[] = []
  for (const [index, quote] of attribution.quotes.entries()) {
    if (!isOpen(quote)) continue
    const paragraph = sentences.find(list => list.some(span => meet(span, quote)))
    const at = paragraph?.findIndex(span => meet(span, quote)) ?? -1
    const sentence = paragraph?.[at]
    if (!sentence) continue
    const subject = subjectBeside(state.flat, quote, sentence, paragraph[at - 1])
    const speaker = subject && speakerOf(state.flat, subject, attribution)
    if (!subject || speaker === undefined) continue
    sign(state.flat, attribution, index, subject, speaker)
    settled.push(quote)
  }
  return settled
}

/** In quotation marks, and nothing known of whose words they are. */
function isOpen({type, speakers, mention}: Quote): boolean {
  return type !== 'indirect' && speakers.length === 0 && mention === undefined
}

/** A subject behind the quote, before it, or, where it fills its sentence, at the start of the one before. */
function subjectBeside(flat: string, quote: Quote, sentence: Span, previous: Span | undefined): Subject | undefined {
  const behind = {start: quote.end, end: Math.min(sentence.end, quote.end + longest)}
  const before = {start: Math.max(sentence.start, quote.start - longest), end: quote.start}
  const own = subjectBehind(flat, behind) ?? subjectBefore(flat, before)
  if (own || !previous || hasWords(flat, behind) || hasWords(flat, before)) return own
  return subjectAt(flat, previous)
}

/** `"C" grumped Ana Ruiz.`, `"C" mayor Ana Ruiz grumped.` */
function subjectBehind(flat: string, span: Span): Subject | undefined {
  const words = wordsIn(flat, span)
  const first = words[0]
  if (!first || !opensBehind.test(flat.slice(span.start, first.start))) return undefined
  if (isReporting(first)) {
    const name = nameAt(flat, words, 1)
    return name && closes(flat, words, name.to, span.end) ? subjectOf(words, 1, name, first) : undefined
  }
  const name = nameAt(flat, words, 0)
  const verb = name && words[name.to]
  return name && verb && isReporting(verb) && joined(flat, words, name.to) && closes(flat, words, name.to + 1, span.end)
    ? subjectOf(words, 0, name, verb)
    : undefined
}

/** `Mayor Ana Ruiz grumped: "C"` */
function subjectBefore(flat: string, span: Span): Subject | undefined {
  const words = wordsIn(flat, span)
  const name = nameAt(flat, words, 0)
  const verb = name && words[name.to]
  return name &&
    verb &&
    isReporting(verb) &&
    joined(flat, words, name.to) &&
    words.length === name.to + 1 &&
    introduces.test(flat.slice(verb.end, span.end))
    ? subjectOf(words, 0, name, verb)
    : undefined
}

/** `Ana Ruiz was blunt. "C"`: the only name of the sentence is its subject. */
function subjectAt(flat: string, span: Span): Subject | undefined {
  if (span.end - span.start > longest) return undefined
  const words = wordsIn(flat, span)
  const name = nameAt(flat, words, 0)
  const verb = name && words[name.to]
  return name &&
    verb &&
    (verb.verb || verb.auxiliary) &&
    joined(flat, words, name.to) &&
    !words.slice(name.to).some(word => word.name)
    ? subjectOf(words, 0, name, verb)
    : undefined
}

const opensBehind = /^[\s,–—-]{0,4}$/u
const introduces = /^[:,]? {0,2}$/
const plain = /^ {1,2}$/
/** What a name or a verb at the end of an attribution is followed by. */
const closing = /^ {0,2}[.,;]/

function isReporting({verb, auxiliary}: TaggedWord): boolean {
  return verb && !auxiliary
}

/** The first name from a word on, with nothing but words of its phrase before it. */
function nameAt(flat: string, words: readonly TaggedWord[], from: number): {from: number; to: number} | undefined {
  let at = from
  while (at < words.length && !words[at]?.name) {
    if (!words[at]?.nominal || at - from >= mostTitleWords || (at > from && !joined(flat, words, at))) return undefined
    at++
  }
  let to = at
  while (words[to]?.name && words[to]?.name === words[at]?.name && (to === from || joined(flat, words, to))) to++
  return to > at ? {from: at, to} : undefined
}

/** Whether nothing but a blank stands between a word and the one before it. */
function joined(flat: string, words: readonly TaggedWord[], at: number): boolean {
  const before = words[at - 1]
  const word = words[at]
  return before !== undefined && word !== undefined && plain.test(flat.slice(before.end, word.start))
}

/** Whether the attribution ends before a word: by a mark, or with the sentence. */
function closes(flat: string, words: readonly TaggedWord[], at: number, end: number): boolean {
  const last = words[at - 1]
  return last !== undefined && (at === words.length || closing.test(flat.slice(last.end, end)))
}

function subjectOf(
  words: readonly TaggedWord[],
  from: number,
  name: {from: number; to: number},
  verb: TaggedWord
): Subject | undefined {
  const first = words[from]
  const named = words[name.from]
  const last = words[name.to - 1]
  if (!first || !last || !named?.name) return undefined
  return {
    mention: {start: first.start, end: last.end},
    name: {start: named.start, end: last.end},
    kind: named.name,
    verb: {start: verb.start, end: verb.end}
  }
}

/** Index of the speaker with that name; a full name that nobody has yet is a new speaker. */
function speakerOf(flat: string, {name, kind}: Subject, {speakers}: Attribution): number | undefined {
  const text = clean(flat, name.start, name.end)
  const same = speakers.flatMap((speaker, index) =>
    speaker.name === text || speaker.name.endsWith(` ${text}`) ? [index] : []
  )
  if (same.length > 0) return same.length === 1 ? same[0] : undefined
  if (!text.includes(' ')) return undefined
  return speakers.push(newSpeaker(text, kind)) - 1
}

function newSpeaker(name: string, kind: Speaker['kind']): Speaker {
  return {name, kind, descriptions: [], mentions: [], quotes: []}
}

function sign(
  flat: string,
  {quotes, speakers}: Attribution,
  at: number,
  {mention, verb}: Subject,
  speaker: number
): void {
  const quote = quotes[at]
  if (!quote) return
  quote.mention = fieldOf(flat, mention)
  quote.cue = {...fieldOf(flat, verb), spans: [verb]}
  quote.speakers = [speaker]
  quote.resolution = 'name'
  quote.rule = 'compromise'
  const entry = speakers[speaker]
  if (!entry) return
  entry.mentions = [...entry.mentions, mention].sort((a, b) => a.start - b.start)
  entry.quotes = [...entry.quotes, at].sort((a, b) => a - b)
}

/** The words of a stretch, at their place in the text. */
function wordsIn(flat: string, {start, end}: Span): TaggedWord[] {
  return start >= end
    ? []
    : tagWords(flat.slice(start, end)).map(word => ({...word, start: word.start + start, end: word.end + start}))
}

const word = /[\p{L}\p{N}]/u

function hasWords(flat: string, {start, end}: Span): boolean {
  return start < end && word.test(flat.slice(start, end))
}

function fieldOf(flat: string, span: Span): Field {
  const {start, end} = trimSpan(flat, span.start, span.end)
  return {start, end, text: clean(flat, start, end)}
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
