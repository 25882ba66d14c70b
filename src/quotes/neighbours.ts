/**
 * What the sentences next to words in quotation marks say of their speaker:
 * they introduce or sign them.
 */
import {mentionOf} from './found.ts'
import {isParenthetical} from './parenthetical.ts'
import {nounPhraseEnd} from './phrase-end.ts'
import {signerEnd} from './sieves/dash.ts'
import {namesSomebody} from './sieves/label.ts'
import {subjectAfter} from './subject-after.ts'
import {subjectBefore} from './subject-before.ts'
import {itemAt} from '../text/item-at.ts'
import type {Chunk, Draft, Sentence, Subject, VerbInfo} from './types.ts'

/** What a neighbouring sentence says of a quote. */
export type Signature = Pick<Draft, 'mention' | 'core' | 'cue' | 'lemma' | 'rule'>

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

/** The sentence behind a quote that signs it, if there is one. */
export function signedBehind(sentences: readonly Sentence[], index: number): Signature | undefined {
  const next = sentences[index + 1]
  const own = sentences[index]
  if (!next || !own) return undefined
  return dashed(next) ?? (next.paragraph === own.paragraph ? shouted(own, next) : released(next))
}

/** A signature is short: `— Ana Ruiz, on the loss of the pier`. */
const longestSignature = 12

/** `"The sea keeps what it takes." -- Ana Ruiz` */
function dashed(next: Sentence): Signature | undefined {
  const {chunks} = next
  if (chunks[0]?.kind !== 'dash' || !chunks[1]?.noun?.name || chunks.length > longestSignature) return undefined
  if (chunks.some(({kind}) => kind === 'verb' || kind === 'stretch')) return undefined
  return signatureOf(next, 0, {from: 1, to: signerEnd(chunks, 1), core: 1, shared: false}, 'dash')
}

/** `"We are proud." ¶ said Ana Ruiz, chief of Brack Ferries.` */
function released(next: Sentence): Signature | undefined {
  const verb = next.chunks[0]
  const token = next.tokens[0]
  if (!verb?.verb || !telling.has(verb.verb.form) || token?.capital || !verb.cue?.quotes) return undefined
  const subject = subjectAfter(next, 1)
  return subject && signatureOf(next, 0, subject, 'next-paragraph')
}

/** A past form without a subject in front is read as a participle. */
const telling = new Set<VerbInfo['form']>(['finite', 'participle'])
/** How far in the sentence its verb stands, and how much may stand behind it. */
const farthestVerb = 12
const longestRest = 6

/** `"Never!" Ruiz shouted.`; `"Did we?" Ruiz, a teacher from Turin, asked the hall.` */
function shouted(own: Sentence, next: Sentence): Signature | undefined {
  const {chunks} = next
  const verb = chunks.findIndex(({cue}) => cue?.quotes)
  if (verb < 1 || verb > farthestVerb || !isParenthetical(chunks, verb)) return undefined
  const asked = own.chunks.some(
    (chunk, at) => chunk.kind === 'stretch' && calls.has(own.tokens[own.chunks[at]?.from ?? 0]?.text ?? '')
  )
  if (!asked && chunks.length > verb + longestRest) return undefined
  const subject = subjectBefore(next, verb)
  return subject?.from === 0 ? signatureOf(next, verb, subject, 'next-sentence') : undefined
}

/** Behind these points before the closing mark an attribution mostly follows, though the sentence seems to end. */
const calls = new Set(['?', '!', '…', ','])

/** The subject of the main verb of a sentence that introduces a quote. */
export function introduced(sentence: Sentence): Signature | undefined {
  const {chunks} = sentence
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (chunk?.kind !== 'verb' || chunk.verb?.form !== 'finite') continue
    const subject = subjectBefore(sentence, at)
    if (!subject) continue
    return signatureOf(sentence, at, subject, chunks.at(-1)?.kind === 'colon' ? 'colon' : 'subject')
  }
  // `ANA RUIZ, CHIEF ECONOMIST, BRACK BANK, NORFIELD:`
  if (chunks.at(-1)?.kind === 'colon' && chunks[0]?.noun?.name && chunks[1]?.kind === 'comma')
    return signatureOf(sentence, chunks.length - 1, {from: 0, to: 1, core: 0, shared: false}, 'colon')
  // `According to Ruiz:`
  if (chunks[0]?.head === 'accord' && chunks[1]?.head === 'to' && chunks[2]?.kind === 'noun')
    return signatureOf(sentence, 0, {from: 2, to: nounPhraseEnd(chunks, 2), core: 2, shared: false}, 'according-to')
  // `And from Chairwoman Ana Ruiz:`
  const last = chunks.length - 2
  if (chunks.at(-1)?.kind !== 'colon' || !chunks[last]?.noun?.name) return undefined
  return signatureOf(sentence, last + 1, {from: last, to: last + 1, core: last, shared: false}, 'colon')
}

/** Phrases of a line that says who speaks below it, and how many such lines there are: the name, and what they are. */
const longestHeading = 14
const mostLines = 2

/** `LENA ROOS, CHIEF ECONOMIST, SALT BANK ¶ "No surprise."`: the lines above are a name and what they are. */
export function headed(sentences: readonly Sentence[], index: number): Signature | undefined {
  for (let at = index - 1; at >= index - mostLines; at--) {
    const line = itemAt(sentences, at)
    if (!line || !isLine(sentences, at)) return undefined
    const {chunks, tokens} = line
    const name = chunks[0]
    if (!name?.noun?.name || !behindName(chunks[1]) || !namesSomebody(tokens, name.from, name.to)) continue
    // Of two lines the first is the name and nothing else.
    if (at < index - 1 && chunks.length > 1) return undefined
    return signatureOf(line, chunks.length, {from: 0, to: 1, core: 0, shared: false}, 'heading')
  }
  return undefined
}

/** A paragraph that is one short line without a stop. */
function isLine(sentences: readonly Sentence[], at: number): boolean {
  const line = itemAt(sentences, at)
  if (!line || line.chunks.length > longestHeading) return false
  if (itemAt(sentences, at - 1)?.paragraph === line.paragraph || sentences[at + 1]?.paragraph === line.paragraph)
    return false
  return !line.chunks.some(({kind}) => kind === 'stretch' || kind === 'end' || kind === 'colon')
}

/** What stands behind the name of such a line: nothing, or what somebody is. */
function behindName(chunk: Chunk | undefined): boolean {
  return !chunk || chunk.kind === 'comma' || chunk.kind === 'open' || chunk.kind === 'dash'
}
