/**
 * Phrases of a sentence: noun phrases, verb groups and what joins them.
 *
 * No parser: one look at each word with its neighbours, as much as is needed
 * to find subjects and where a clause ends.
 */
import {wordTag} from '../lexicon/function-words.ts'
import {isGivenName} from '../text/given-names.ts'
import {verbForm} from '../text/verbs.ts'
import {wordClass} from '../text/word-kinds.ts'
import {isCueLemma} from '../lexicon/cues.ts'
import {isRoleWord} from '../lexicon/roles.ts'
import {nameParticles} from '../lexicon/particles.ts'
import type {Chunk, ChunkKind, NounInfo, StretchKind, Token} from './types.ts'

const {
  determiner,
  possessive,
  subject,
  object,
  preposition,
  conjunction,
  subordinator,
  relative,
  be,
  have,
  do: doTag,
  modal,
  negation,
  adverb,
  to: toTag,
  that: thatTag,
  number,
  time,
  auxiliary
} = wordTag
const {base, third, past, gerund, participle} = verbForm

const marks: Readonly<Record<string, ChunkKind>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '-': 'dash',
  '--': 'dash',
  '---': 'dash',
  '–': 'dash',
  '—': 'dash',
  '―': 'dash',
  '(': 'open',
  ')': 'close',
  '[': 'open',
  ']': 'close',
  '.': 'end',
  '..': 'end',
  '...': 'end',
  '!': 'end',
  '?': 'end',
  '…': 'end'
}
const multiWordSubordinators = new Set(['even', 'just', 'only'])
const lyAdverb = /^\p{L}{3,}ly$/u
/** `Americans`, `Democrats`: names that are many. */
const demonym = /(?:ans|ians|ese|ish|ists|crats|ers|ites|is)$/u
const nounGerunds = new Set('meeting hearing briefing building feeling meaning ruling funding spending training shooting killing bombing filing offering opening warning gathering finding listing setting marketing engineering housing banking mining fishing farming manufacturing polling rating ranking beginning ending wedding sitting outing setting hiring firing lending trading pricing processing testing planning drilling fighting blessing bearing crossing landing sighting showing standing turning understanding undertaking upbringing wording writing'.split(' '))
const agentEnding = /(?:er|or|ist|ian|man|men|woman|women|person|ers|ors|ists|ians|people)$/u
const timeWords = new Set(['last', 'next', 'this', 'earlier', 'late', 'early', 'every', 'that'])
/** Words that look like an adverb and are none. */
const notAdverb = new Set(['family', 'supply', 'rally', 'ally', 'reply', 'july', 'italy', 'assembly', 'apply', 'comply', 'rely', 'imply', 'multiply', 'fly', 'early', 'only', 'daily', 'weekly', 'monthly', 'likely', 'elderly', 'friendly', 'deadly', 'costly', 'lonely', 'lively', 'unlikely', 'holy', 'belly', 'bully', 'jelly', 'anomaly', 'monopoly', 'butterfly', 'sally', 'emily', 'molly', 'kelly', 'billy', 'sicily', 'tally', 'folly'])

/** Cuts a sentence's tokens into phrases. */
export function chunk(tokens: readonly Token[], kinds: readonly StretchKind[]): Chunk[] {
  const chunks: Chunk[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (!token) break
    const next = readChunk(tokens, at, chunks, kinds)
    chunks.push(next)
    at = next.to
  }
  return chunks
}

function readChunk(tokens: readonly Token[], at: number, chunks: readonly Chunk[], kinds: readonly StretchKind[]): Chunk {
  const token = tokens[at] as Token
  if (token.kind === 'stretch') return {...simple('stretch', tokens, at, at + 1), stretch: token.stretch}
  if (token.kind === 'mark') return simple(marks[token.text] ?? 'adverb', tokens, at, at + 1)
  const last = lastSolid(chunks)
  const {low, tags} = token
  const next = tokens[at + 1]
  if (low === 'according' && next?.low === 'to') {
    return {...simple('verb', tokens, at, at + 1), head: 'accord', verb: {form: 'gerund', passive: false, negated: false, modal: '', past: false, main: at}}
  }
  if (tags & toTag) {
    const verb = last?.head !== 'accord' && infinitiveAt(tokens, at + 1)
    return verb ? readVerb(tokens, at, last) : simple('prep', tokens, at, at + 1)
  }
  if (tags & thatTag) {
    // `that` before a noun alone is a determiner: `that day`; before a clause a complementiser.
    if (last?.kind === 'prep' || (next && last?.kind !== 'verb' && last?.kind !== 'noun' && next.kind === 'word' && !next.capital && !(next.tags & (subject | determiner | possessive | auxiliary)) && next.forms === 0 && last !== undefined))
      return readNoun(tokens, at, kinds)
    return simple('that', tokens, at, at + 1)
  }
  if (isVerbAt(tokens, at, chunks, last)) return readVerb(tokens, at, last)
  if (tags & conjunction && !(low === 'yet' && last?.kind === 'verb')) return simple('conj', tokens, at, at + 1)
  if (tags & relative && !(low === 'when')) return simple('wh', tokens, at, at + 1)
  if (tags & subordinator && !(tags & preposition)) return simple('sub', tokens, at, at + 1)
  if (tags & preposition) {
    if (tags & subordinator && startsClause(tokens, at + 1)) return simple('sub', tokens, at, at + 1)
    if (low === 'about' && next?.kind === 'number') return simple('adverb', tokens, at, at + 1)
    if (tags & adverb && !(next && isNounStart(next)) && low !== 'about') return simple('adverb', tokens, at, at + 1)
    return simple('prep', tokens, at, at + 1)
  }
  if (tags & subordinator) return simple('sub', tokens, at, at + 1)
  if (multiWordSubordinators.has(low) && next && next.tags & subordinator) return simple('adverb', tokens, at, at + 1)
  if (isAdverb(token) && !(tags & (determiner | subject | time)) && !token.capital) return simple('adverb', tokens, at, at + 1)
  if (tags & negation || (tags & adverb && !(tags & (determiner | subject | time)))) return simple('adverb', tokens, at, at + 1)
  return readNoun(tokens, at, kinds)
}

function isAdverb(token: Token): boolean {
  return (token.classes & wordClass.adverb) !== 0 && (token.classes & (wordClass.noun | wordClass.adjective)) === 0
    ? true
    : lyAdverb.test(token.low) && !notAdverb.has(token.low)
}

function simple(kind: ChunkKind, tokens: readonly Token[], from: number, to: number): Chunk {
  const first = tokens[from] as Token
  const last = tokens[to - 1] as Token
  return {kind, from, to, start: first.start, end: last.end, head: last.low}
}

/** The last phrase that is no adverb. */
function lastSolid(chunks: readonly Chunk[]): Chunk | undefined {
  for (let at = chunks.length - 1; at >= 0; at--) {
    const found = chunks[at]
    if (found && found.kind !== 'adverb') return found
  }
  return undefined
}

/** Where the infinitive behind `to` has its verb: `to say`, `to publicly say`, `to be told`. */
function infinitiveAt(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 4; index++) {
    const token = tokens[index]
    if (!token || token.kind !== 'word') return false
    if (token.low === 'be' || token.low === 'have' || token.low === 'do') return true
    if (token.forms & base && !(token.classes & wordClass.adjective && !isVerbBase(tokens, index))) return !token.capital
    if (!(isAdverb(token) || token.tags & (adverb | negation))) return false
  }
  return false
}

function isVerbBase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return !next || next.kind !== 'word' || (next.tags & (determiner | possessive | object | preposition | thatTag | toTag)) !== 0 || next.capital
}

function startsClause(tokens: readonly Token[], at: number): boolean {
  // `before he left`, `after the vote failed`: a subject and, soon, a verb
  for (let index = at; index < at + 8; index++) {
    const token = tokens[index]
    if (!token || token.kind === 'mark') return false
    if (token.kind === 'word' && token.tags & auxiliary && token.low !== "'s") return true
    if (token.kind === 'word' && index > at && token.forms & past && !(token.forms & base)) return true
    if (index > at && token.tags & (preposition | conjunction)) return false
    if (index === at && token.tags & subject && !(token.tags & determiner)) return true
  }
  return false
}

function isNounStart(token: Token): boolean {
  return (
    token.kind === 'number' ||
    token.kind === 'stretch' ||
    (token.kind === 'word' && !(token.tags & (conjunction | subordinator | auxiliary | thatTag | toTag)) && (token.tags & preposition) === 0)
  )
}

/** Whether the word at `at` is, here, a verb. */
function isVerbAt(tokens: readonly Token[], at: number, chunks: readonly Chunk[], last: Chunk | undefined): boolean {
  const token = tokens[at] as Token
  const {tags, forms, classes} = token
  if (token.kind !== 'word') return false
  const next = tokens[at + 1]
  if (tags & auxiliary) {
    if (token.capital && (token.low === 'may' || token.low === 'will') && at > 0) return false
    return !(token.low === 'may' && last?.kind === 'prep')
  }
  if (forms === 0) return false
  if (token.capital && at > 0 && last?.kind !== 'colon') return false
  if (tags & (determiner | preposition | conjunction | subordinator) && forms !== 0 && last?.kind !== 'noun') return false
  if (tags & (time | number)) return false
  const noun = last?.kind === 'noun' ? last.noun : undefined
  const direct = chunks.at(-1)
  if (forms & gerund) {
    // `a council meeting that`, `the ruling`: things that are called by what is done
    if (noun && nounGerunds.has(token.low) && !(next && next.tags & (determiner | possessive))) return false
    // `the meeting`, `of spending cuts`; `by saying`, `Trump, calling`
    if (last?.kind === 'prep') return last.head !== 'of' || followsAsVerb(next)
    if (last?.kind === 'verb') return classes & wordClass.noun ? followsAsVerb(next) : true
    if (last === undefined) return followsAsVerb(next)
    if (noun) return classes & wordClass.noun ? followsAsVerb(next) && next !== undefined && (next.tags & preposition) === 0 : followsAsVerb(next) || !next
    return last.kind === 'comma' || last.kind === 'conj' || last.kind === 'dash' || last.kind === 'sub' || last.kind === 'wh' || last.kind === 'stretch' || last.kind === 'colon'
      ? !(classes & wordClass.noun) || followsAsVerb(next) || (isCueLemma(token.lemma) && last.kind === 'comma')
      : true
  }
  if (forms & (past | participle) && !(forms & base)) {
    if (last?.kind === 'prep') return false
    if (classes & wordClass.adjective && next && isPlainNoun(next) && !next.capital && last?.kind !== 'noun') return false
    if (last === undefined) return followsAsVerb(next) || (next?.kind === 'word' && next.capital)
    if (last.kind === 'comma' && next && isPlainNoun(next) && !next.capital) return !(classes & wordClass.adjective)
    return true
  }
  // What is left is a base or third-person form: `plan`, `plans`.
  if (classes & mostlyNoun) {
    if (forms & third && noun && !noun.time && direct === last && next && opensReport(tokens, at + 1) && isCueLemma(token.lemma)) return true
    // `fishermen fear the line`
    const many = forms & base && noun && isPlural(last?.head ?? '') && isCueLemma(token.lemma) && next && next.tags & (determiner | possessive | subject | thatTag)
    if (!noun?.pronoun && !many) return false
  }
  if (forms & past && forms & base) {
    // `put`, `read`, `cut`, `hit`
    if (last?.kind === 'noun' && !noun?.time) return followsAsVerb(next) || noun?.pronoun === true
    return last?.kind === 'wh' || (last?.kind === 'conj' && followsAsVerb(next)) || (last?.kind === 'comma' && isCueLemma(token.lemma) && followsAsVerb(next))
  }
  if (forms & third) {
    if (noun) {
      if (noun.pronoun) return true
      if (noun.time) return followsAsVerb(next)
      // `court papers, the captain`: a noun before a mark
      if (next?.kind === 'mark' && classes & wordClass.noun) return isCueLemma(token.lemma) && noun.name
      return followsAsVerb(next) || !next || next.kind === 'mark' || next.kind === 'stretch' || !(classes & wordClass.noun)
    }
    if (last?.kind === 'wh') return true
    if (last?.kind === 'conj' || last?.kind === 'comma' || last?.kind === 'close' || last?.kind === 'dash' || last?.kind === 'stretch')
      return (followsAsVerb(next) || isCueLemma(token.lemma)) && !(classes & wordClass.noun && !followsAsVerb(next))
    return false
  }
  if (forms & base) {
    if (noun) {
      if (noun.pronoun) return last?.head !== 'it' && last?.head !== 'he' && last?.head !== 'she' ? followsAsVerb(next) || !(classes & wordClass.noun) : false
      // `critics say`, not `campaign plan`
      const head = tokens[at - 1]
      const plural = isPlural(last?.head ?? '') && !(noun.name && head?.capital && !isRoleWord(head.low) && !demonym.test(head.low))
      if (plural) return followsAsVerb(next) || !(classes & wordClass.noun)
      // `people briefed on the plan say`: the plural stands farther off
      return isCueLemma(token.lemma) && (token.low === 'say' || !(classes & wordClass.noun)) && followsAsVerb(next) && chunks.at(-2)?.kind === 'prep'
    }
    if (last?.kind === 'wh') return followsAsVerb(next)
    if (last?.kind === 'conj')
      return isCueLemma(token.lemma) && followsAsVerb(next) && !(classes & wordClass.adjective)
    return false
  }
  return false
}

/** `that`, a quote, or a colon or comma and a quote. */
function opensReport(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (!next) return false
  if (next.kind === 'stretch' || next.tags & thatTag) return true
  return (next.text === ',' || next.text === ':') && tokens[at + 1]?.kind === 'stretch'
}

const mostlyNoun = wordClass.mostlyNoun


function isPlural(word: string): boolean {
  return word.endsWith('men') || (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith("'s")) || irregularPlurals.has(word)
}

const irregularPlurals = new Set(['people', 'men', 'women', 'police', 'children', 'percent', 'half', 'majority', 'many', 'most', 'some', 'others', 'few', 'both', 'pct', 'media', 'data', 'spokespeople', 'third', 'quarter', 'all', 'several', 'those', 'these', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'dozen', 'hundreds', 'thousands'])

/** Whether the next word is what stands behind a verb: an object, a clause, a mark. */
function followsAsVerb(next: Token | undefined): boolean {
  if (!next) return true
  if (next.kind === 'stretch') return true
  if (next.kind === 'number') return true
  if (next.kind === 'mark') return next.text !== '-' && next.text !== "'"
  if (next.tags & (determiner | possessive | subject | object | preposition | thatTag | toTag | relative | subordinator | adverb)) return next.low !== "'s"
  return next.capital || isAdverb(next)
}

function isPlainNoun(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.tags === 0 && (token.forms === 0 || (token.classes & wordClass.noun) !== 0)
}

/** Reads a verb group: auxiliaries, adverbs and negation, the main verb. */
function readVerb(tokens: readonly Token[], from: number, last: Chunk | undefined): Chunk {
  let at = from
  let main = -1
  let passive = false
  let negated = false
  let modalWord = ''
  let tense = ''
  let sawBe = false
  let sawHave = false
  let infinitive = false
  const first = tokens[from] as Token
  if (first.tags & toTag && !(first.tags & modal)) {
    infinitive = true
    at++
  }
  for (; at < tokens.length && at < from + 9; at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'word') break
    if (token.tags & negation) negated = true
    if (token.tags & auxiliary && !(token.capital && at > from)) {
      if (token.tags & modal && modalWord === '') modalWord = token.low
      if (token.tags & be) sawBe = true
      else if (token.tags & have) sawHave = true
      main = at
      if (tense === '') tense = token.low
      continue
    }
    if (token.forms !== 0 && !token.capital && isMain(token, main, tokens, at, infinitive, sawBe, sawHave)) {
      passive = sawBe && (token.forms & (participle | past)) !== 0 && !(token.forms & gerund)
      main = at
      at++
      break
    }
    if (main < 0 && at === from) {
      main = at
      at++
      break
    }
    if (token.tags & (adverb | negation) || isAdverb(token)) continue
    // `did he say`, `has Washington said`: a question or an inversion stays apart
    break
  }
  if (main < 0) main = from
  // Adverbs behind the last auxiliary belong to what follows: `is also the`
  const mainToken = tokens[main] as Token
  const to = Math.max(main + 1, from + 1)
  const isAux = (mainToken.tags & auxiliary) !== 0
  const lemma = isAux ? (mainToken.tags & be ? 'be' : mainToken.tags & have ? 'have' : mainToken.tags & doTag ? 'do' : mainToken.low) : mainToken.lemma
  const alone = main === from
  const form = infinitive
    ? 'infinitive'
    : (mainToken.forms & gerund && !sawBe) || (alone && gerundAuxiliaries.has(mainToken.low))
      ? 'gerund'
      : alone && !isAux && mainToken.forms & (past | participle) && !(mainToken.forms & base) && isParticipleHere(last, mainToken)
        ? 'participle'
        : 'finite'
  return {
    ...simple('verb', tokens, from, to),
    head: lemma,
    verb: {form, passive, negated, modal: modalWord, past: alone && (mainToken.forms & participle) !== 0, main}
  }
}

const gerundAuxiliaries = new Set(['being', 'having', 'doing'])

/** `Asked whether ...`, `the plan, unveiled Monday`, `told that`: a past form that has no subject. */
function isParticipleHere(last: Chunk | undefined, token: Token): boolean {
  if (!(token.forms & past)) return true
  return last === undefined || last.kind === 'sub' || last.kind === 'open'
}

function isMain(token: Token, main: number, tokens: readonly Token[], at: number, infinitive: boolean, sawBe: boolean, sawHave: boolean): boolean {
  const {forms, classes} = token
  if (main < 0) return true
  const next = tokens[at + 1]
  if (sawBe) {
    if (forms & gerund) return true
    return (forms & participle) !== 0 && !(classes & wordClass.adjective && next !== undefined && isPlainNoun(next))
  }
  if (sawHave) return (forms & (participle | past)) !== 0
  if (forms & base) return infinitive || (token.tags & (determiner | preposition)) === 0 || followsAsVerb(next)
  return false
}

const honorific = /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|col|lt|sgt|capt|maj|rev|prof|st|adm|cmdr|det|insp|supt|pres|sir|lord|lady|del|atty|hon|fr|msgr|amb|sec)\.?$/

/** Reads a noun phrase. */
function readNoun(tokens: readonly Token[], from: number, kinds: readonly StretchKind[]): Chunk {
  let at = from
  const first = tokens[from] as Token
  let name = false
  let isTime = false
  let headNoun = false
  const pronoun = (first.tags & (subject | object)) !== 0
  // `one user wrote`: a number before its noun
  const counts = (first.tags & number) !== 0 && (isPlainNoun(tokens[from + 1]) || tokens[from + 1]?.capital === true)
  if (pronoun && !counts && !(first.tags & (determiner | possessive))) {
    at = from + 1
    // `everyone else`, `we all`
    return nounChunk(tokens, from, at, {pronoun: true, name: false, time: false, determined: false})
  }
  // `Some accused him`, `many say`: stands alone before a verb
  if (pronoun && first.tags & determiner) {
    const next = tokens[from + 1]
    const alone = nounChunk(tokens, from, from + 1, {pronoun: true, name: false, time: false, determined: false})
    if (!next || next.kind !== 'word' || next.tags & (auxiliary | preposition) || (next.forms !== 0 && !next.capital && isVerbAt(tokens, from + 1, [alone], alone) && !(next.classes & wordClass.adjective) && (next.forms & (past | base)) !== 0)) return alone
  }
  if (first.tags & object && first.tags & possessive) {
    // `her`: an object unless a noun follows
    const next = tokens[from + 1]
    if (!next || next.kind !== 'word' || next.tags & ~(time | number) || (next.forms !== 0 && !(next.classes & (wordClass.noun | wordClass.adjective)) && !(next.forms & (gerund | participle))))
      return nounChunk(tokens, from, from + 1, {pronoun: true, name: false, time: false, determined: false})
  }
  for (; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const {tags, low} = token
    if (token.kind === 'mark') {
      break
    }
    if (token.kind === 'stretch') {
      // `John "Tig" Lund`
      const next = tokens[at + 1]
      if (kinds[token.stretch] === 'nickname' && name && next?.kind === 'word' && next.capital) continue
      break
    }
    if (token.kind === 'number') {
      // `Article 33`, but `in May 50 percent`
      if (headNoun && tags & number && !isTime && name && !(tokens[at - 1]?.capital && tokens[at + 1]?.kind !== 'word')) break
      headNoun = true
      continue
    }
    if (at > from && tags & (determiner | possessive) && low !== "'s" && !(tags & time) && !token.capital) {
      // `all the`, `half of the`, `such a`, `last few`
      const before = tokens[at - 1] as Token
      if (!headNoun && before.tags & determiner && !(before.tags & possessive)) continue
      if (low === 'last' || low === 'next') continue
      break
    }
    if (low === "'s") {
      if (!(tags & possessive)) break
      headNoun = false
      isTime = false
      continue
    }
    if (low === 'of' && name && joinsName(tokens, at)) {
      continue
    }
    if (low === '&' && token.kind === 'word' && headNoun) continue
    if (token.capital && at > from) {
      if (tags & (subject | object) && low !== 'it' && low !== 'us') break
      const before = tokens[at - 1] as Token
      // `a statement Trump`: a new phrase; `ambassador Ana Ruiz`, `U.S. Sen.`: the same
      // `campaign Chairman Ana Ruiz`
      if (headNoun && !before.capital && before.low !== "'s" && !isTitleBefore(before) && !isRoleWord(low) && !honorific.test(low)) break
      if (headNoun && isTime) break
      if (tags & time && headNoun && !isDay(low)) isTime = false
      else if (tags & time && isDay(low) && headNoun) break
      else name = name || !(tags & time)
      if (tags & time && isDay(low)) isTime = true
      headNoun = true
      continue
    }
    if (at > from && tags & (conjunction | subordinator | relative | thatTag | toTag | auxiliary) && !token.capital) break
    // `Ana de la Cruz`, `Omar el Sayed`
    if (at > from && name && nameParticles.has(low) && (tokens[at + 1]?.capital || nameParticles.has(tokens[at + 1]?.low ?? ''))) continue
    if (at > from && tags & preposition && !token.capital) break
    if (at > from && tags & subject && !(tags & (determiner | number | time)) && !token.capital) break
    if (tags & time) {
      // `the report Tuesday`, `voters last week`
      if (headNoun && at > from && (isDay(low) || (at - 1 > from && (tokens[at - 1] as Token).low === 'last'))) break
      isTime = true
      headNoun = true
      continue
    }
    if (timeWords.has(low) && headNoun && tokens[at + 1] && (tokens[at + 1] as Token).tags & time) break
    if (at > from && token.forms !== 0 && (headNoun || isSaid(token))) {
      const sofar: Chunk = nounChunk(tokens, from, at, {pronoun: false, name, time: isTime, determined: false})
      if (isVerbAt(tokens, at, [sofar], sofar)) break
    }
    if (at > from && headNoun && (isAdverb(token) || (tags & adverb && !(tags & determiner)))) break
    if (token.capital && at === from && from === 0 && tags === 0 && token.forms === 0 && (token.classes & wordClass.adjective) === 0) {
      name = isNameLike(tokens, at)
    } else if (token.capital && !(tags & (determiner | possessive | subject | number))) {
      name = true
    }
    const adjective = !token.capital && (token.classes & wordClass.adjective) !== 0 && !(token.classes & wordClass.noun)
    headNoun = headNoun || !(adjective || tags & (determiner | possessive)) || isRoleWord(low)
    if (headNoun && !token.capital && tags === 0) isTime = false
  }
  if (at === from) at = from + 1
  return nounChunk(tokens, from, at, {
    pronoun: at === from + 1 && (first.tags & subject) !== 0,
    name,
    time: isTime,
    determined: (first.tags & (determiner | possessive)) !== 0 || first.kind === 'number'
  })
}

const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tomorrow|tonight)$/
function isDay(low: string): boolean {
  return days.test(low)
}

/** A capital at the sentence's head is a name when another follows, or when nothing else is known of the word. */
function isNameLike(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const token = tokens[at] as Token
  if (next?.kind === 'word' && (next.capital || next.low === "'s")) return true
  if (isGivenName(token.low)) return true
  return !isPlural(token.low) && !isRoleWord(token.low)
}

/** A past form that is a verb of saying and nothing else: `the accused said`. */
function isSaid(token: Token): boolean {
  return (token.forms & past) !== 0 && (token.classes & (wordClass.adjective | wordClass.noun)) === 0 && isCueLemma(token.lemma)
}

/** `Secretary of State`, `University of Turin`, `House of Lords` */
function joinsName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  return before?.capital === true && next?.kind === 'word' && next.capital && !(next.tags & (time | determiner))
}

function isTitleBefore(token: Token): boolean {
  return honorific.test(token.low) || isRoleWord(token.low) || agentEnding.test(token.low) || token.kind === 'stretch' || (token.tags & (determiner | possessive)) !== 0 || (token.classes & wordClass.adjective) !== 0 || token.kind === 'number'
}

function nounChunk(tokens: readonly Token[], from: number, to: number, noun: NounInfo): Chunk {
  return {...simple('noun', tokens, from, to), noun}
}
