/**
 * Whose words they are, where no verb says so: `selon elle`, `laut Lindow`,
 * `hieß es beim Verband`, `le sue parole`.
 */
import {tag, type Language, type WordRow} from './language.ts'
import {phraseAt} from './phrase.ts'
import type {Saying} from './saying.ts'
import type {Token} from './tokens.ts'

/** Whose words they are, where a word for that begins at a token: `selon elle`, `nach Angaben der Polizei`. */
export function sourceAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  rows: readonly WordRow[],
  language: Language
): Saying | undefined {
  const row = rowAt(tokens, at, rows)
  if (!row) return undefined
  const start = at + row.length
  const who = phraseAt(tokens, start, limit, language)
  if (!who) return undefined
  return {cue: row.map((_, index) => at + index), lemma: row.join(' '), who, end: who.to, rule: 'according-to'}
}

/** `Lindow zufolge`, `Raution mukaan`: whose words they are, where that stands at a sentence's head. */
export function sourceInFront(tokens: readonly Token[], limit: number, language: Language): Saying | undefined {
  if (language.behindSources.size === 0) return undefined
  const who = phraseAt(tokens, 0, limit, language)
  const word = who && tokens[who.to]
  if (!who || word?.kind !== 'word' || !language.behindSources.has(word.low)) return undefined
  return {cue: [who.to], lemma: word.low, who, end: who.to + 1, rule: 'according-to'}
}

/** A source is looked for so far in front of the marks, in tokens. */
const farthest = 12

/** `Estados Unidos, según Pombo, "ya pidió su extradición"`: the source stands between commas. */
export function sourceWithin(tokens: readonly Token[], marked: number, language: Language): Saying | undefined {
  for (let at = marked - 1; at > Math.max(0, marked - farthest); at--) {
    if (tokens[at]?.kind !== 'comma') continue
    const source = sourceAt(tokens, at + 1, marked, language.sources, language)
    if (source && tokens[source.end]?.kind === 'comma') return source
  }
  return undefined
}

/** `A su juicio, "..."`: the view of who was spoken of last. */
export function ownView(tokens: readonly Token[], language: Language): Saying | undefined {
  const row = rowAt(tokens, 0, language.ownViews)
  return (
    row && {cue: row.map((_, at) => at), lemma: row.join(' '), who: undefined, end: row.length, rule: 'according-to'}
  )
}

/** `hieß es beim Bauernverband`, `lyder det fra Toft` */
export function impersonalAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  language: Language
): Saying | undefined {
  const row = rowAt(tokens, at, language.impersonal)
  if (!row) return undefined
  const from = at + row.length
  if (((tokens[from]?.tags ?? 0) & tag.preposition) === 0) return undefined
  const who = phraseAt(tokens, from + 1, limit, language)
  return (
    who && {cue: row.map((_, index) => at + index), lemma: row.join(' '), who, end: who.to, rule: 'cue-after-inverted'}
  )
}

/** `Beim Bauernverband hieß es, „...“ lehne man ab`: who says it stands in front. */
export function impersonalInFront(tokens: readonly Token[], limit: number, language: Language): Saying | undefined {
  if (language.impersonal.length === 0 || ((tokens[0]?.tags ?? 0) & tag.preposition) === 0) return undefined
  const who = phraseAt(tokens, 1, limit, language)
  const row = who && rowAt(tokens, who.to, language.impersonal)
  if (!who || !row) return undefined
  return {
    cue: row.map((_, index) => who.to + index),
    lemma: row.join(' '),
    who,
    end: who.to + row.length,
    rule: 'cue-before'
  }
}

/** `le sue parole a fine gara`, `è l'appello di Moretto` */
export function utteranceAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  language: Language
): Saying | undefined {
  for (let noun = at; noun < Math.min(limit, at + 4); noun++) {
    const token = tokens[noun]
    if (token?.kind !== 'word' || token.capital) return undefined
    if ((token.tags & tag.utterance) === 0) continue
    const isOf = ((tokens[noun + 1]?.tags ?? 0) & tag.join) !== 0
    const who = isOf ? phraseAt(tokens, noun + 2, limit, language) : undefined
    return {
      cue: [noun],
      lemma: token.low,
      who,
      end: who?.to ?? noun + 1,
      rule: who ? 'cue-after-inverted' : 'cue-after'
    }
  }
  return undefined
}

export function rowAt(tokens: readonly Token[], at: number, rows: readonly WordRow[]): WordRow | undefined {
  return rows.find(words => words.every((word, index) => tokens[at + index]?.low === word))
}
