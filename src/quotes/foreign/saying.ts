/**
 * Words that attribute a quote, in a language other than English: a verb and
 * who says it, in either order, or whose words they are (`selon elle`).
 */
import type {QuoteRule} from '../../story/types.ts'
import {itemAt} from '../../text/item-at.ts'
import {tag, type Language, type WordRow} from './language.ts'
import {isGiven} from './person-words.ts'
import {phraseAt, type Phrase} from './phrase.ts'
import type {Token} from './tokens.ts'

/** An attribution; all offsets are of tokens. */
export interface Saying {
  /** Words of the cue: `hat … gesagt` has two. */
  cue: readonly number[]
  lemma: string
  /** Undefined where the subject is left out: `añadió`. */
  who: Phrase | undefined
  /** Behind all of it. */
  end: number
  rule: QuoteRule
}

const closed =
  tag.preposition | tag.link | tag.determiner | tag.join | tag.he | tag.she | tag.they | tag.title | tag.person
/** Adverbials between a verb and who says it. */
const mostAdverbials = 5
/** A participle stands at most so far behind its auxiliary: `hatte Brede am Mittwoch in Kiel gesagt`. */
const participleReach = 8

/**
 * The attribution that begins at a token, right behind words in marks: `sagte
 * Mara Stoll`, `a-t-il dit`, `selon elle`, `Rinne sanoi`.
 *
 * @param tokens of the sentence
 * @param at behind the quote and its comma
 * @param limit where it must end
 * @param language of the story
 */
export function sayingBehind(
  tokens: readonly Token[],
  at: number,
  limit: number,
  language: Language
): Saying | undefined {
  const source = sourceAt(tokens, at, limit, language.sources, language)
  if (source) return source
  const other = impersonalAt(tokens, at, limit, language) ?? utteranceAt(tokens, at, limit, language)
  if (other) return other
  let start = at
  while (start < at + 2 && isClitic(tokens[start], tokens[start + 1], language)) start++
  const first = tokens[start]
  if (first?.kind !== 'word' || start >= limit) return undefined
  if ((first.tags & tag.helping) !== 0) {
    const helped = helpedSaying(tokens, start, limit, language)
    if (helped) return helped
  }
  const isKnown = (first.tags & tag.says) !== 0
  if (isKnown || isVerb(first, language)) {
    const who = subjectBehind(tokens, start + 1, limit, language)
    if (who && (isKnown || isClear(who)))
      return {cue: [start], lemma: first.low, who, end: who.to, rule: 'cue-after-inverted'}
    if (language.words.leavesOut && (isKnown || endsSaying(tokens[start + 1])))
      return {cue: [start], lemma: first.low, who: undefined, end: start + 1, rule: 'cue-after'}
    if (isKnown && !who) return {cue: [start], lemma: first.low, who: undefined, end: start + 1, rule: 'cue-after'}
  }
  return nameFirst(tokens, at, limit, language)
}

/** `a déclaré Mme Rochat`, `hatte Aebischer zuvor argumentiert`, `a-t-elle ajouté`, `veut croire Baumel`. */
function helpedSaying(tokens: readonly Token[], at: number, limit: number, language: Language): Saying | undefined {
  let next = at + 1
  while (next < at + 3 && isAdverbOrClitic(tokens[next])) next++
  const verb = tokens[next]
  if (verb?.kind === 'word' && next < limit && (isSaying(verb) || isParticiple(verb, language))) {
    const who = subjectBehind(tokens, next + 1, limit, language)
    if (!who && !language.words.leavesOut && !isSaying(verb)) return undefined
    return {
      cue: [at, next],
      lemma: verb.low,
      who,
      end: who?.to ?? next + 1,
      rule: who ? 'cue-after-inverted' : 'cue-after'
    }
  }
  const who = subjectBehind(tokens, at + 1, limit, language)
  if (!who) return undefined
  for (let place = who.to; place < Math.min(limit, who.to + participleReach); place++) {
    const token = tokens[place]
    if (token?.kind !== 'word') return undefined
    if ((token.tags & tag.says) !== 0 || (isParticiple(token, language) && !token.capital))
      return {cue: [at, place], lemma: token.low, who, end: place + 1, rule: 'cue-after-inverted'}
  }
  return undefined
}

function isAdverbOrClitic(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.tags & (tag.adverb | tag.clitic)) !== 0
}

function isSaying({tags, capital}: Token): boolean {
  return (tags & tag.says) !== 0 && !capital
}

function isParticiple({low, tags}: Token, {words}: Language): boolean {
  return (tags & (closed | tag.adverb)) === 0 && low.length > 3 && words.participle.test(low)
}

/** Whether a word that is in no table may be a verb, by its ending. */
function isVerb({low, tags, capital}: Token, {words}: Language): boolean {
  return !capital && (tags & (closed | tag.adverb | tag.clitic)) === 0 && low.length > 3 && words.finite.test(low)
}

/** Whom a word that is in no table may have for its subject: somebody with a name, a pronoun, a word for people. */
export function isClear({pronoun, name, isPerson}: Phrase): boolean {
  return pronoun !== undefined || name !== undefined || isPerson
}

/** `"...", ironizó.`: nothing follows but the end of the sentence or of its clause. */
function endsSaying(token: Token | undefined): boolean {
  return token === undefined || token.kind !== 'word'
}

/** `s'emporte-t-il`, `se defendió`: what stands between marks and verb. */
function isClitic(token: Token | undefined, next: Token | undefined, language: Language): boolean {
  if (token?.kind !== 'word' || (token.tags & tag.clitic) === 0 || next?.kind !== 'word') return false
  return (next.tags & (tag.says | tag.helping)) !== 0 || isVerb(next, language)
}

/**
 * Who stands behind a verb, with what may stand between: `a raconté | à l'AFP |
 * Mireille Cazals`, `warnt | hingegen | Lindow`.
 */
export function subjectBehind(
  tokens: readonly Token[],
  from: number,
  limit: number,
  language: Language
): Phrase | undefined {
  let at = from
  for (let count = 0; count < mostAdverbials && at < limit; count++) {
    const token = tokens[at]
    if (token?.kind !== 'word') return undefined
    if ((token.tags & tag.preposition) !== 0 && !token.capital) {
      at = behindObject(tokens, at + 1, limit)
      continue
    }
    if ((token.tags & tag.adverb) !== 0) {
      at++
      continue
    }
    if ((token.tags & tag.link) !== 0 && (token.tags & (tag.determiner | tag.he | tag.she | tag.they)) === 0)
      return undefined
    const phrase = phraseAt(tokens, at, limit, language)
    if (phrase) return phrase
    at++
  }
  return undefined
}

/** Behind what a preposition governs: `à | l'AFP`, `a | la televisión local`, `en | una rueda de prensa`. */
function behindObject(tokens: readonly Token[], from: number, limit: number): number {
  let at = from
  while (at < from + 2 && ((tokens[at]?.tags ?? 0) & (tag.determiner | tag.title)) !== 0 && !tokens[at]?.capital) at++
  if (((tokens[at]?.tags ?? 0) & (tag.he | tag.she | tag.they)) !== 0) return at + 1
  if (tokens[at]?.capital) return at + governed(tokens, at, limit)
  for (; at < limit; at++) {
    const token = tokens[at]
    // `en la red X`
    if (token?.kind === 'word' && token.capital && token.end - token.start === 1) return at + 1
    if (token?.kind !== 'word' || token.capital) break
    if ((token.tags & tag.join) !== 0) {
      while (((tokens[at + 1]?.tags ?? 0) & tag.determiner) !== 0) at++
      if (tokens[at + 1]?.capital) return at + 1 + governed(tokens, at + 1, limit)
      continue
    }
    if ((token.tags & (closed | tag.adverb) & ~tag.person) !== 0) break
  }
  return at
}

/** How many of the capitals behind a preposition it governs: all, but for a name that follows: `a EFE Ana Paz`. */
function governed(tokens: readonly Token[], from: number, limit: number): number {
  let count = 0
  while (from + count < limit && tokens[from + count]?.capital) count++
  return count < 3 ? count : count - 2
}

/** `Rinne sanoi`, `Paz dijo`, `Lindowin mukaan`: who says it stands in front. */
function nameFirst(tokens: readonly Token[], at: number, limit: number, language: Language): Saying | undefined {
  const who = phraseAt(tokens, at, limit, language)
  if (!who) return undefined
  let verb = who.to
  while (verb < who.to + 2 && isAdverbOrClitic(tokens[verb])) verb++
  const token = tokens[verb]
  if (token?.kind !== 'word' || verb >= limit) return undefined
  if (language.behindSources.has(token.low))
    return {cue: [verb], lemma: token.low, who, end: verb + 1, rule: 'according-to'}
  if (isSaying(token)) return {cue: [verb], lemma: token.low, who, end: verb + 1, rule: 'cue-after'}
  const next = tokens[verb + 1]
  if ((token.tags & tag.helping) !== 0 && next?.kind === 'word' && isSaying(next))
    return {cue: [verb, verb + 1], lemma: next.low, who, end: verb + 2, rule: 'cue-after'}
  return undefined
}

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

/** `hieß es beim Bauernverband`, `lyder det fra Toft` */
function impersonalAt(tokens: readonly Token[], at: number, limit: number, language: Language): Saying | undefined {
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
function utteranceAt(tokens: readonly Token[], at: number, limit: number, language: Language): Saying | undefined {
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

function rowAt(tokens: readonly Token[], at: number, rows: readonly WordRow[]): WordRow | undefined {
  return rows.find(words => words.every((word, index) => tokens[at + index]?.low === word))
}

/** `Lindow zufolge`, `Raution mukaan`: whose words they are, where that stands at a sentence's head. */
export function sourceInFront(tokens: readonly Token[], limit: number, language: Language): Saying | undefined {
  if (language.behindSources.size === 0) return undefined
  const who = phraseAt(tokens, 0, limit, language)
  const word = who && tokens[who.to]
  if (!who || word?.kind !== 'word' || !language.behindSources.has(word.low)) return undefined
  return {cue: [who.to], lemma: word.low, who, end: who.to + 1, rule: 'according-to'}
}

/**
 * Who says what the sentence has in marks, where verb and subject stand in
 * front of it or around it: `Roubaud a souligné que le pic était «derrière
 * nous»`, `Umweltverbände hatten vor einer „Zerstörung“ gewarnt`.
 *
 * @param tokens of the sentence
 * @param marked the first token in marks
 * @param language of the story
 */
export function sayingAround(tokens: readonly Token[], marked: number, language: Language): Saying | undefined {
  const verb = lastSaying(tokens, 0, marked) ?? lastSaying(tokens, marked + 1, tokens.length)
  if (verb === undefined) return undefined
  const cue = itemAt(tokens, verb - 1)
  const helped = cue?.kind === 'word' && (cue.tags & tag.helping) !== 0
  const lemma = tokens[verb]?.low ?? ''
  const who = subjectOf(tokens, helped ? verb - 1 : verb, verb + 1, marked, language)
  return (
    who && {cue: helped ? [verb - 1, verb] : [verb], lemma, who, end: Math.max(who.to, verb + 1), rule: 'cue-before'}
  )
}

/** The last verb of saying of a stretch of tokens. */
function lastSaying(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at]
    if (token?.kind === 'word' && isSaying(token)) return at
  }
  return undefined
}

/** The subject of a sentence: the phrase that opens it, or the one behind its verb where something else does. */
export function subjectOf(
  tokens: readonly Token[],
  verb: number,
  behind: number,
  marked: number,
  language: Language
): Phrase | undefined {
  const own = clauseSubject(tokens, verb, language)
  if (own) return own
  const opening = openingSubject(tokens, verb, language)
  if (opening) return opening
  return behind < marked ? subjectBehind(tokens, behind, marked, language) : undefined
}

/** The subject of a clause within a sentence, right in front of its verb: `messaggi che | gli inquirenti | definiscono`. */
function clauseSubject(tokens: readonly Token[], verb: number, language: Language): Phrase | undefined {
  for (let at = verb - 1; at > Math.max(0, verb - longestSubject); at--) {
    const before = itemAt(tokens, at - 1)
    if (before?.kind !== 'word') return undefined
    if ((before.tags & tag.link) === 0) continue
    const phrase = phraseAt(tokens, at, verb, language)
    return phrase?.to === verb ? phrase : undefined
  }
  return undefined
}

const longestSubject = 8

/** The phrase that opens a sentence, or its clause behind something in front: `Contactada pela Lusa, | a empresa`. */
export function openingSubject(tokens: readonly Token[], limit: number, language: Language): Phrase | undefined {
  let start = 0
  for (; start < 2; start++) {
    const token = tokens[start]
    // `Y Mestre`, `– Brede`
    if (token?.kind === 'word' && ((token.tags & tag.link) === 0 || start > 0 || isSubjectWord(token))) break
  }
  const first = tokens[start]
  if (first?.kind === 'word' && !opensAdverbial(first) && !opensParticiple(tokens, start, language)) {
    const phrase = phraseAt(tokens, start, limit, language)
    if (phrase) return phrase
  }
  for (let at = start; at < limit; at++) {
    if (tokens[at]?.kind !== 'comma') continue
    const phrase = phraseAt(tokens, at + 1, limit, language)
    if (phrase && (isClear(phrase) || phrase.determined) && leadsToVerb(tokens, phrase.to, limit)) return phrase
  }
  return undefined
}

function isSubjectWord({tags}: Pick<Token, 'tags'>): boolean {
  return (tags & (tag.determiner | tag.he | tag.she | tag.they | tag.title)) !== 0
}

function opensAdverbial(token: Token): boolean {
  return (token.tags & (tag.preposition | tag.adverb)) !== 0 && !isSubjectWord(token)
}

/** `Contactada pela Lusa, a empresa` */
function opensParticiple(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || next?.kind !== 'word' || next.capital || isGiven(token) || !language.words.headFirst) return false
  return (next.tags & tag.preposition) !== 0 && isParticiple(token, language)
}

/** Whether nothing but adverbs and auxiliaries stands between a phrase and the verb. */
function leadsToVerb(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || (token.tags & (tag.adverb | tag.helping | tag.clitic)) === 0) return false
  }
  return true
}
