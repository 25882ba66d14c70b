/**
 * Words in quotation marks that no cue of their own sentence reports: the
 * second half of a split quote, quotes that run on, fragments in a narrative.
 */
import {cueOf} from '../lexicon/cues.ts'
import type {Span} from '../story/types.ts'
import {objectEnd} from './complement.ts'
import {mentionOf} from './found.ts'
import {subjectBefore} from './subject.ts'
import type {Chunk, Draft, QuoteRule, Sentence, StretchKind} from './types.ts'

/** Gives the stretches that are still without one a draft; `groups` holds the drafts of each sentence. */
export function attributeRest(
  flat: string,
  sentences: readonly Sentence[],
  kinds: readonly StretchKind[],
  groups: Draft[][]
): void {
  const taken = new Set(groups.flat().flatMap(draft => draft.stretches))
  for (const [index, sentence] of sentences.entries()) {
    const group = groups[index]
    if (!group) continue
    const free = sentence.chunks.filter(chunk => chunk.stretch !== undefined && !taken.has(chunk.stretch) && isWords(kinds, chunk))
    if (free.length === 0) continue
    if (isWhole(sentence.chunks)) {
      for (const chunk of free) {
        const draft = runOn(sentences, index, chunk, groups)
        if (draft) group.push(draft)
      }
    } else {
      for (const chunk of free) {
        const draft = inNarrative(sentence, chunk, group)
        if (isQuote(flat, draft, kinds[chunk.stretch ?? -1])) group.push(draft)
      }
    }
    for (const chunk of free) taken.add(chunk.stretch ?? -1)
  }
}

function isWords(kinds: readonly StretchKind[], chunk: Chunk): boolean {
  const kind = kinds[chunk.stretch ?? -1]
  return kind === 'speech' || kind === 'fragment' || kind === 'titled'
}

/** Fewer words than these are a term or a scare quote where nobody says them. */
const fewWords = 7
const word = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu
const determined = /\b(?:a|an|the|his|her|their|its|our|my)$|['’]s?$/iu
const attributive = /^ \p{Ll}/u
const functionBehind = /^ (?:and|or|in|on|for|to|of|at|with|by|from|as|that|is|was|are|were|who|but|because|when|if|after|before|about|than|over|against|into|during|while|has|had|have)\b/u
/** `called it "a disgrace"`: verbs that give a name. */
const naming = new Set(['call', 'describe', 'label', 'dub', 'brand', 'term', 'denounce', 'refer', 'dismiss', 'characterize', 'characterise', 'depict', 'deride', 'declare', 'accuse', 'say', 'tell'])

/** Whether words in a narrative are somebody's: long ones are, short ones where the sentence says whose. */
function isQuote(flat: string, draft: Draft, kind: StretchKind | undefined): boolean {
  const {start, end} = draft.content.at(-1) ?? {start: 0, end: 0}
  const words = (flat.slice(start, Math.min(end, start + 80)).match(word) ?? []).length
  if (!draft.mention) return words >= fewWords && kind !== 'titled'
  if (naming.has(draft.lemma)) return true
  if (kind === 'titled') return false
  const behind = flat.slice(end, end + 12)
  const before = flat.slice(Math.max(0, start - 8), start).trimEnd()
  return !(words === 1 && determined.test(before) && attributive.test(behind) && !functionBehind.test(behind))
}

/** Whether a sentence is nothing but words in quotation marks. */
function isWhole(chunks: readonly Chunk[]): boolean {
  return chunks.every(chunk => chunk.kind === 'stretch' || chunk.kind === 'end' || chunk.kind === 'comma' || chunk.kind === 'dash')
}

/** A sentence that is all quote: it goes on with the one before, or is introduced or signed by its neighbours. */
function runOn(
  sentences: readonly Sentence[],
  index: number,
  chunk: Chunk,
  groups: Draft[][]
): Draft | undefined {
  const sentence = sentences[index] as Sentence
  const stretch = chunk.stretch ?? -1
  const span = {start: chunk.start, end: chunk.end}
  const signed = signedBehind(sentences, index)
  if (signed) return {...plain(span, stretch, 'next-sentence'), ...signed}
  // In the paragraph, and then in the one before.
  const before = sentences[index - 1]
  const last = groups[index - 1]?.filter(draft => draft.mention && draft.type !== 'indirect').at(-1) ?? groups[index - 1]?.filter(draft => draft.mention).at(-1)
  if (before?.paragraph === sentence.paragraph) {
    if (last) {
      const lastStart = Math.max(...last.content.map(({start}) => start))
      const attributed = last.mention !== undefined && last.mention.start > (last.content[0]?.start ?? 0)
      if (last.type === 'direct' && attributed && last.mention && (last.content.at(-1)?.end ?? 0) < before.end && lastStart < last.mention.start) {
        // `"A," he said. "B."`: one quote
        last.content.push(span)
        last.stretches.push(stretch)
        return undefined
      }
      return {...plain(span, stretch, 'continued'), mention: last.mention, core: last.core, relays: last.relays}
    }
    const colon = introduced(before)
    if (colon) return {...plain(span, stretch, before.chunks.at(-1)?.kind === 'colon' ? 'colon' : 'subject'), ...colon}
    return plain(span, stretch, 'unattributed')
  }
  const colon = before?.paragraph === sentence.paragraph - 1 && before.chunks.at(-1)?.kind === 'colon' ? introduced(before) : undefined
  if (colon) return {...plain(span, stretch, 'colon'), ...colon}
  const next = groups[index + 1]?.find(draft => draft.type === 'direct' && draft.rule !== 'cue-before')
  if (next && sentences[index + 1]?.paragraph === sentence.paragraph) {
    next.content.unshift(span)
    next.stretches.unshift(stretch)
    return undefined
  }
  return plain(span, stretch, 'unattributed')
}

function plain(span: Span, stretch: number, rule: QuoteRule): Draft {
  return {
    content: [span],
    marks: [],
    stretches: [stretch],
    cue: [],
    lemma: '',
    mention: undefined,
    type: 'direct',
    act: 'speech',
    modality: undefined,
    stance: undefined,
    relays: [],
    addressee: undefined,
    occasion: undefined,
    anonymous: false,
    carriedFrom: -1,
    rule
  }
}

/** `"Never!" Ruiz shouted.`: the next sentence is nothing but the attribution. */
function signedBehind(sentences: readonly Sentence[], index: number): Pick<Draft, 'mention' | 'core' | 'cue' | 'lemma'> | undefined {
  const next = sentences[index + 1]
  if (!next || next.paragraph !== sentences[index]?.paragraph) return undefined
  const verb = next.chunks.findIndex(chunk => chunk.kind === 'verb')
  const chunk = next.chunks[verb]
  if (!chunk || verb > 4 || !cueOf(chunk.head)?.frames.has('q')) return undefined
  return undefined
}

/** The subject of the main verb of a sentence that introduces a quote. */
function introduced(sentence: Sentence): Pick<Draft, 'mention' | 'core' | 'cue' | 'lemma'> | undefined {
  const {chunks} = sentence
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (chunk?.kind !== 'verb' || chunk.verb?.form !== 'finite') continue
    const subject = subjectBefore(sentence, at)
    if (!subject) continue
    return {
      mention: mentionOf(chunks, subject),
      core: chunks[subject.core],
      cue: [{start: chunk.start, end: chunk.end}],
      lemma: chunk.head
    }
  }
  return undefined
}

/** A fragment in a narrative sentence: the words are those of whoever does what the nearest verb says. */
function inNarrative(sentence: Sentence, chunk: Chunk, group: readonly Draft[]): Draft {
  const {chunks} = sentence
  const at = chunks.indexOf(chunk)
  const draft = plain({start: chunk.start, end: chunk.end}, chunk.stretch ?? -1, 'subject')
  // `Ruiz said the pier was closed while repairs "dragged on"`: what was said may go on
  const said = group.filter(other => other.mention && other.act === 'speech' && (other.content[0]?.start ?? 0) < chunk.start && (other.cue[0]?.start ?? 0) < chunk.start).at(-1)
  if (said?.mention && said.rule === 'clause') {
    draft.mention = said.mention
    draft.core = said.core
    draft.cue = said.cue
    draft.lemma = said.lemma
    draft.rule = 'continued-sentence'
    return draft
  }
  for (let verb = at - 1; verb >= 0; verb--) {
    const found = chunks[verb]
    if (found?.kind !== 'verb' || !found.verb) continue
    if (found.verb.passive) continue
    const subject = subjectBefore(sentence, verb)
    if (!subject) continue
    draft.mention = mentionOf(chunks, subject)
    draft.core = chunks[subject.core]
    draft.cue = [{start: found.start, end: found.end}]
    draft.lemma = found.head
    const to = objectEnd(sentence, verb + 1)
    if (found.head !== 'be' && to > at && verb + 1 < at) {
      draft.content = [{start: chunks[verb + 1]?.start ?? chunk.start, end: chunks[to - 1]?.end ?? chunk.end}]
      draft.type = 'mixed'
    }
    break
  }
  if (!draft.mention) {
    draft.rule = 'unattributed'
  }
  return draft
}
