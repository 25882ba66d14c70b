/**
 * Attributions right behind words in marks: `sagte Mara Stoll`, `a-t-il dit`,
 * `selon elle`, `Rinne sanoi`.
 */
import {tag, type Language} from './language.ts'
import {phraseAt} from './phrase.ts'
import {isClear, type Saying} from './saying.ts'
import {impersonalAt, sourceAt, utteranceAt} from './sources.ts'
import {subjectBehind} from './subject-behind.ts'
import type {Token} from './tokens.ts'
import {endsSaying, isAdverbOrClitic, isClitic, isParticiple, isSaying, isVerb} from './verbs.ts'

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
    if (language.words.leavesOut && (isKnown || endsSaying(tokens[start + 1]) || language.words.lone.test(first.low)))
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
  const isEnd = isClear(who) && isVerb(token, language) && endsSaying(tokens[verb + 1]) && language.words.nameFirst
  if (isSaying(token) || isEnd) return {cue: [verb], lemma: token.low, who, end: verb + 1, rule: 'cue-after'}
  const next = tokens[verb + 1]
  if ((token.tags & tag.helping) !== 0 && next?.kind === 'word' && isSaying(next))
    return {cue: [verb, verb + 1], lemma: next.low, who, end: verb + 2, rule: 'cue-after'}
  return undefined
}
