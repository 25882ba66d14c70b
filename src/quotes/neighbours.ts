/**
 * What the sentences next to words in quotation marks say of their speaker:
 * they introduce or sign them.
 */
import {cueOf} from '../lexicon/cues.ts'
import {mentionOf} from './found.ts'
import {isParenthetical} from './parenthetical.ts'
import {subjectAfter} from './subject-after.ts'
import {subjectBefore} from './subject-before.ts'
import type {Draft, Sentence, Subject} from './types.ts'

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
export function signedBehind(sentences: readonly Sentence[], index: number): Signature | undefined {
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
export function introduced(sentence: Sentence): Signature | undefined {
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
