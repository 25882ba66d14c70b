/**
 * What the words of a sentence tell of the constructions that it can hold:
 * bits, so that whoever reads a construction with a word of its own is not
 * asked where that word is missing.
 */
import {isPhrasal, isReportingWord} from './cue-table.ts'
import type {Token} from './types.ts'

export const signal = {
  /** `cited`, `quoting` */
  citing: 1,
  /** `according to` */
  according: 1 << 1,
  /** `as Ruiz put it` */
  as: 1 << 2,
  /** `when asked` */
  asking: 1 << 3,
  /** `reportedly` */
  hearsay: 1 << 4,
  /** `in the words of`, `in a poll` */
  source: 1 << 5,
  /** `which Ruiz defended` */
  relative: 1 << 6,
  /** A noun or an adjective that reports: `claim`, `confident`. */
  reporting: 1 << 7,
  /** `declined to comment`, `could not be reached` */
  refusal: 1 << 8,
  /** `Ruiz: We won` */
  colon: 1 << 9,
  /** A verb that reports with a particle: `point out`. */
  phrasal: 1 << 10,
  /** `asked not to be named` */
  unnamed: 1 << 11,
  /** A longer word in small letters: no headline has one. */
  small: 1 << 12
} as const

/** By the verb that a word may be a form of. */
const verbs: ReadonlyArray<readonly [bit: number, lemmas: string]> = [
  [signal.citing, 'cite quote'],
  [signal.according, 'accord'],
  [signal.asking, 'ask'],
  [signal.source, 'view account opinion'],
  [signal.refusal, 'decline refuse comment reach contact locate respond reply return answer']
]

/** By the word, in lower case. */
const forms: ReadonlyArray<readonly [bit: number, words: string]> = [
  [signal.according, 'according'],
  [signal.as, 'as'],
  [signal.hearsay, 'reportedly allegedly supposedly'],
  [signal.source, 'words view opinion account poll polls survey surveys polling'],
  [signal.relative, 'which what whom who'],
  [signal.refusal, 'comment unsuccessful available reachable unavailable unreachable'],
  [signal.colon, ':']
]

function tableOf(rows: ReadonlyArray<readonly [bit: number, words: string]>): Map<string, number> {
  const table = new Map<string, number>()
  for (const [bit, words] of rows) for (const word of words.split(' ')) table.set(word, (table.get(word) ?? 0) | bit)
  return table
}

const ofVerbs = tableOf(verbs)
const ofForms = tableOf(forms)

/** A part of each phrase that asks not to be named. */
export const mayBeUnnamed = /nonym|named|identif|quoted|uthori|withheld/i

/** So many letters make a longer word to `isTitleSet`, too. */
const small = /^[a-z]{4}/

/**
 * What a word tells.
 *
 * @param text as printed
 * @param low in lower case
 * @param lemma the verb that it may be a form of
 */
export function signalsOf(text: string, low: string, lemma: string): number {
  return (
    (ofForms.get(low) ?? 0) |
    (lemma === '' ? 0 : (ofVerbs.get(lemma) ?? 0)) |
    (isReportingWord(low) ? signal.reporting : 0) |
    (lemma !== '' && isPhrasal(lemma) ? signal.phrasal : 0) |
    (mayBeUnnamed.test(low) ? signal.unnamed : 0) |
    (small.test(text) ? signal.small : 0)
  )
}

/** What the words of a sentence tell; of words in quotation marks the first counts. */
export function signalsIn(tokens: readonly Token[]): number {
  let signals = 0
  for (const {word} of tokens) signals |= word.signals
  return signals
}
