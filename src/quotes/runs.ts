/**
 * Words in quotation marks that no cue of their own sentence reports: the
 * second half of a split quote, quotes that run on, fragments in a narrative.
 */
import {cueOf} from '../lexicon/cues.ts'
import {isParenthetical} from './parenthetical.ts'
import {subjectAfter} from './subject-after.ts'
import {subjectBefore} from './subject-before.ts'
import {mentionOf, plainDraft} from './found.ts'
import {inNarrative, isQuote} from './narrative.ts'
import type {Chunk, Draft, Sentence, StretchKind, Subject} from './types.ts'

/**
 * Gives the stretches that are still without one a draft.
 *
 * @param flat the flat text
 * @param sentences of headline and body
 * @param kinds of the stretches
 * @param groups the drafts of each sentence, which this adds to
 */
export function attributeRest(
  flat: string,
  sentences: readonly Sentence[],
  kinds: readonly StretchKind[],
  groups: Draft[][]
): void {
  const taken = new Set<number>()
  for (const group of groups) for (const draft of group) for (const index of draft.stretches) taken.add(index)
  for (const [index, sentence] of sentences.entries()) {
    const group = groups[index]
    if (!group) continue
    const whole = isWhole(sentence.chunks)
    for (const [at, {stretch, start}] of sentence.chunks.entries()) {
      if (stretch === undefined || taken.has(stretch) || !isWords(kinds[stretch])) continue
      // A title within what was said is no quote of its own.
      if (
        kinds[stretch] === 'titled' &&
        group.some(({content}) => content.some(span => span.start < start && span.end > start))
      )
        continue
      taken.add(stretch)
      const draft = whole ? runOn(sentences, index, at, groups) : inNarrative(sentence, at, group)
      if (draft && (whole || isQuote(flat, draft, kinds[stretch]))) group.push(draft)
    }
  }
}

function isWords(kind: StretchKind | undefined): boolean {
  return kind === 'speech' || kind === 'fragment' || kind === 'titled'
}

/** Whether a sentence is nothing but words in quotation marks. */
function isWhole(chunks: readonly Chunk[]): boolean {
  return chunks.every(
    chunk => chunk.kind === 'stretch' || chunk.kind === 'end' || chunk.kind === 'comma' || chunk.kind === 'dash'
  )
}

/** A sentence that is all quote: it goes on with the one before, or is introduced or signed by its neighbours. */
function runOn(sentences: readonly Sentence[], index: number, at: number, groups: Draft[][]): Draft | undefined {
  const sentence = sentences[index]
  const chunk = sentence?.chunks[at]
  if (!sentence || chunk?.stretch === undefined) return undefined
  const {stretch} = chunk
  const span = {start: chunk.start, end: chunk.end}
  const signed = signedBehind(sentences, index)
  if (signed) return {...plainDraft(span, stretch, signed.rule), ...signed}
  // In the paragraph, and then in the one before.
  const before = sentences[index - 1]
  const last =
    groups[index - 1]?.filter(draft => draft.mention && draft.type !== 'indirect').at(-1) ??
    groups[index - 1]?.filter(draft => draft.mention).at(-1)
  if (before?.paragraph === sentence.paragraph) {
    if (last) {
      const lastStart = Math.max(...last.content.map(({start}) => start))
      const attributed = last.mention !== undefined && last.mention.start > (last.content[0]?.start ?? 0)
      if (
        last.type === 'direct' &&
        attributed &&
        last.mention &&
        (last.content.at(-1)?.end ?? 0) < before.end &&
        lastStart < last.mention.start
      ) {
        // `"A," he said. "B."`: one quote
        last.content.push(span)
        last.stretches.push(stretch)
        return undefined
      }
      return {...plainDraft(span, stretch, 'continued'), mention: last.mention, core: last.core, relays: last.relays}
    }
    const colon = introduced(before)
    if (colon) return {...plainDraft(span, stretch, colon.rule), ...colon}
    return plainDraft(span, stretch, 'unattributed')
  }
  const colon =
    before?.paragraph === sentence.paragraph - 1 && before.chunks.at(-1)?.kind === 'colon'
      ? introduced(before)
      : undefined
  if (colon) return {...plainDraft(span, stretch, colon.rule), ...colon}
  const next = groups[index + 1]?.find(draft => draft.type === 'direct' && draft.rule !== 'cue-before')
  if (next && sentences[index + 1]?.paragraph === sentence.paragraph) {
    next.content.unshift(span)
    next.stretches.unshift(stretch)
    return undefined
  }
  return plainDraft(span, stretch, 'unattributed')
}

/** What a neighbouring sentence says of a quote. */
type Signature = Pick<Draft, 'mention' | 'core' | 'cue' | 'lemma' | 'rule'>

function signatureOf({chunks}: Sentence, verb: number, subject: Subject, rule: Draft['rule']): Signature {
  const chunk = chunks[verb]
  return {
    mention: mentionOf(chunks, subject),
    core: chunks[subject.core],
    cue: chunk ? [{start: chunk.start, end: chunk.end}] : [],
    lemma: chunk?.head ?? '',
    rule
  }
}

/** `"Never!" Ruiz shouted.`; `"We are proud." ¶ said Ana Ruiz, chief of Brack Ferries.` */
function signedBehind(sentences: readonly Sentence[], index: number): Signature | undefined {
  const next = sentences[index + 1]
  if (!next) return undefined
  const {chunks} = next
  if (next.paragraph !== sentences[index]?.paragraph) {
    const verb = chunks[0]
    const token = next.tokens[0]
    if (verb?.verb?.form !== 'finite' || token?.capital || !cueOf(verb.head)?.frames.has('q')) return undefined
    const subject = subjectAfter(next, 1)
    return subject && signatureOf(next, 0, subject, 'next-paragraph')
  }
  const verb = chunks.findIndex(chunk => chunk.kind === 'verb')
  if (verb < 1 || verb > 4 || !cueOf(chunks[verb]?.head ?? '')?.frames.has('q') || !isParenthetical(chunks, verb))
    return undefined
  const subject = subjectBefore(next, verb)
  return subject?.from === 0 && chunks.length <= verb + 6
    ? signatureOf(next, verb, subject, 'next-sentence')
    : undefined
}

/** The subject of the main verb of a sentence that introduces a quote. */
function introduced(sentence: Sentence): Signature | undefined {
  const {chunks} = sentence
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (chunk?.kind !== 'verb' || chunk.verb?.form !== 'finite') continue
    const subject = subjectBefore(sentence, at)
    if (!subject) continue
    return signatureOf(sentence, at, subject, chunks.at(-1)?.kind === 'colon' ? 'colon' : 'subject')
  }
  // `And from Chairwoman Ana Ruiz:`
  const last = chunks.length - 2
  if (chunks.at(-1)?.kind !== 'colon' || !chunks[last]?.noun?.name) return undefined
  return signatureOf(sentence, last + 1, {from: last, to: last + 1, core: last, shared: false}, 'colon')
}
