/**
 * Who says what a sentence has in marks, where verb and subject stand in front of
 * it or around it.
 */
import {itemAt} from '../../text/item-at.ts'
import {tag, type Language} from './language.ts'
import {isGiven} from './person-words.ts'
import {phraseAt, type Phrase} from './phrase.ts'
import {isClear, type Saying} from './saying.ts'
import {subjectBehind} from './subject-behind.ts'
import type {Token} from './tokens.ts'
import {isParticiple, isSaying} from './verbs.ts'

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
  const agent = helped ? undefined : agentBehind(tokens, marked, language)
  if (agent && verb < marked && marked - verb < 4)
    return {cue: [verb], lemma, who: agent, end: agent.to, rule: 'cue-before'}
  const who = subjectOf(tokens, helped ? verb - 1 : verb, verb + 1, marked, language)
  return (
    who && {cue: helped ? [verb - 1, verb] : [verb], lemma, who, end: Math.max(who.to, verb + 1), rule: 'cue-before'}
  )
}

/** `qualifié d'"insulte" | par plusieurs pays africains` */
function agentBehind(tokens: readonly Token[], marked: number, language: Language): Phrase | undefined {
  const by = tokens[marked + 1]
  if (by?.kind !== 'word' || (by.tags & tag.by) === 0) return undefined
  return phraseAt(tokens, marked + 2, tokens.length, language)
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
function subjectOf(
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
    if (token?.kind === 'word' && ((token.tags & (tag.link | tag.adverb)) === 0 || start > 0 || isSubjectWord(token)))
      break
  }
  const first = tokens[start]
  if (first?.kind === 'word' && !opensAdverbial(first) && !opensParticiple(tokens, start, language)) {
    const phrase = phraseAt(tokens, start, limit, language)
    if (phrase) return phrase
  }
  for (let at = start; at < limit; at++) {
    if (tokens[at]?.kind !== 'comma') continue
    const phrase = phraseAt(tokens, at + 1, limit, language)
    if (phrase && (isClear(phrase) || phrase.determined) && leadsToVerb(tokens, verbStart(tokens, phrase), limit))
      return phrase
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

/** Behind the comma that closes an apposition: `Carmen Pedreño, | pidió`. */
function verbStart(tokens: readonly Token[], {core, to}: Phrase): number {
  return core < to && tokens[to]?.kind === 'comma' ? to + 1 : to
}

/** Whether a verb may follow a phrase, and no other noun: adverbs, an auxiliary, a word in lower case. */
function leadsToVerb(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.capital) return false
    if ((token.tags & tag.adverb) !== 0) continue
    return (
      (token.tags & (tag.preposition | tag.link | tag.determiner | tag.join) & ~tag.clitic) === 0 ||
      (token.tags & (tag.helping | tag.clitic)) !== 0
    )
  }
  return true
}
