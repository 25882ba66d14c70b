/**
 * Who does what a verb says: the noun phrase in front of it, or that of an
 * earlier verb whose subject it shares.
 */
import {carriers, firsts, movers} from '../lexicon/subject-words.ts'
import {behindInsertion} from './insertion.ts'
import {isContact, isLateWhen, isSetOff, laterFinite, listsVerb, openingOf, verbBefore} from './shared-clause.ts'
import {isParticle, isReduced, nounChain} from './noun-chain.ts'
import {hasModal, isBase, isPast} from './modal.ts'
import {beforeCiting, beforeOpenApposition, insertedGerund, relativeSubject} from './subject-with-insert.ts'
import {subjectAfter} from './subject-after.ts'
import {itemAt} from '../text/item-at.ts'
import type {Chunk, ChunkKind, Sentence, Subject} from './types.ts'

/** How far to look back: no subject is longer. */
const farthest = 60

const scheduled = new Set(['due', 'set', 'ready', 'likely', 'scheduled'])

/** Beyond this depth of verbs that share subjects nothing more is asked. */
const deepest = 4

/**
 * What was found at each verb of the sentence that was asked about last, by
 * depth; `null` for nobody. A subject is looked for through those of the verbs
 * before it, which in `said said said ...` would be asked again and again.
 */
const last: {sentence: Sentence | undefined; subjects: Array<Subject | null | undefined>} = {
  sentence: undefined,
  subjects: []
}

/** The subject of the verb group at `at`, in front of it. */
export function subjectBefore(sentence: Sentence, at: number, depth = 0): Subject | undefined {
  if (last.sentence !== sentence) {
    last.sentence = sentence
    last.subjects = []
  }
  const {subjects} = last
  const key = at * (deepest + 1) + Math.min(depth, deepest)
  const known = subjects[key]
  if (known !== undefined) return known ?? undefined
  const subject = look(sentence, at, depth)
  subjects[key] = subject ?? null
  return subject
}

function look(sentence: Sentence, at: number, depth: number): Subject | undefined {
  const {chunks} = sentence
  let before = at - 1
  while (itemAt(chunks, before)?.kind === 'adverb' || isPlace(chunks, before, at)) before--
  let end = before + 1
  const chunk = itemAt(chunks, before)
  if (!chunk) return undefined
  // `is due to announce`, `is set to say`: the subject of `is`
  if (
    scheduled.has(chunk.head) &&
    chunks[at]?.verb?.form === 'infinitive' &&
    itemAt(chunks, before - 1)?.kind === 'verb'
  )
    return subjectBefore(sentence, before - 1, depth + 1)
  switch (chunk.kind) {
    case 'noun': {
      if (chunk.noun?.time && !chunk.noun.name) {
        // `The company on Tuesday said`, `scientists this week published`
        let earlier = before - 1
        while (chunks[earlier]?.kind === 'adverb' || (chunks[earlier]?.kind === 'prep' && earlier === before - 1))
          earlier--
        const sender = chunks[at]?.verb?.form === 'gerund' ? senderOf(sentence, earlier, at, depth) : undefined
        if (sender) return sender
        if (chunks[earlier]?.kind === 'noun' && !chunks[earlier]?.noun?.time)
          return nounChain(sentence, earlier, earlier + 1, depth)
        if (chunks[earlier]?.kind === 'comma' || chunks[earlier]?.kind === 'close') {
          const found = behindInsertion(sentence, earlier, depth)
          if (found) return found
        }
      }
      const sender = chunks[at]?.verb?.form === 'gerund' ? senderOf(sentence, before, at, depth) : undefined
      if (sender) return sender
      const mover = chunks[at]?.verb?.form === 'finite' ? undefined : moverOf(sentence, at, before, depth)
      if (mover) return mover
      if (chunks[at]?.verb?.form === 'infinitive' && !canAct(chunk)) {
        // `took the chance to say`, `was bold enough to say`
        const actor = sharedSubject(sentence, before, at, depth)
        if (actor) return actor
      }
      // `an aide who spoke anonymously to discuss the plan said`
      if (chunks[at]?.verb?.form === 'finite' && itemAt(chunks, before - 1)?.verb?.form === 'infinitive') {
        const described = relativeSubject(sentence, before - 1, end, depth)
        if (described) return described
      }
      // `have in the past said`, `but in an interview said`
      const chain = nounChain(sentence, before, end, depth)
      return (
        (chain && beforeOpenApposition(sentence, chain, at)) ??
        chain ??
        (itemAt(chunks, before - 1)?.kind === 'prep' && depth < 3
          ? subjectBefore(sentence, before - 1, depth + 1)
          : undefined)
      )
    }
    case 'wh':
      return chunk.head === 'who' || chunk.head === 'which' || chunk.head === 'that'
        ? {from: before, to: end, core: before, shared: false}
        : undefined
    case 'that':
      return itemAt(chunks, before - 1)?.kind === 'noun'
        ? {from: before, to: end, core: before, shared: false}
        : undefined
    case 'comma':
    case 'close':
    case 'dash':
    case 'stretch':
    case 'conj':
    case 'colon':
      end = before
      // `tried to explain and defend it`
      if (
        chunk.kind === 'conj' &&
        itemAt(chunks, before - 1)?.verb?.form === 'infinitive' &&
        joinsInfinitive(sentence, at, depth)
      )
        return subjectBefore(sentence, before - 1, depth + 1)
      if (
        chunks[at]?.verb?.form === 'finite' &&
        (chunk.kind === 'comma' || chunk.kind === 'close' || chunk.kind === 'dash')
      ) {
        const found = behindInsertion(sentence, before, depth)
        if (found) return found
      }
      if (chunk.kind === 'stretch' && chunks[at]?.verb?.form === 'finite') {
        const found = beforeCiting(sentence, before, depth)
        if (found) return found
      }
      return sharedSubject(sentence, before, at, depth) ?? insertedGerund(sentence, before, at, depth)
    case 'verb':
    case 'prep':
    case 'adverb':
      return (
        predicated(sentence, before, at, depth) ??
        (chunks[at]?.verb?.form === 'gerund' ? undefined : relativeSubject(sentence, before, at, depth)) ??
        sharedSubject(sentence, before + 1, at, depth)
      )
    default:
      return sharedSubject(sentence, before + 1, at, depth)
  }
}

function joinsInfinitive({chunks, tokens}: Sentence, at: number, depth: number): boolean {
  const verb = chunks[at]
  return depth < deepest && verb !== undefined && isBase(tokens, verb)
}

/** `the men there said`; but `there is a risk` */
function isPlace(chunks: readonly Chunk[], at: number, verb: number): boolean {
  return (
    itemAt(chunks, at)?.head === 'there' &&
    itemAt(chunks, at - 1)?.kind === 'noun' &&
    itemAt(chunks, verb)?.head !== 'be'
  )
}

/** Whether somebody's words come in what a phrase names: `a statement`, `letters`. */
function isCarrier(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && (carriers.has(chunk.head) || carriers.has(chunk.head.replace(plural, '')))
}

const plural = /s$/

/** `Ruiz sent out a statement saying`, `Ruiz posted a message on Twitter reading`: the words are hers. */
function senderOf(sentence: Sentence, last: number, at: number, depth: number): Subject | undefined {
  const {chunks} = sentence
  const carried = isCarrier(chunks[last])
  const noun =
    !carried && itemAt(chunks, last - 1)?.kind === 'prep' && itemAt(chunks, last - 2)?.kind === 'noun' ? last - 2 : last
  return carried || isCarrier(chunks[noun]) ? sharedSubject(sentence, noun, at, depth) : undefined
}

const between = new Set<ChunkKind | undefined>(['noun', 'prep', 'conj', 'comma', 'adverb'])
/** No more phrases stand between such a verb and the other. */
const widest = 12

/** `flew to Turin to discuss it`, `was the first to endorse him`: the subject of the verb in front. */
function moverOf(sentence: Sentence, verb: number, last: number, depth: number): Subject | undefined {
  const {chunks, tokens} = sentence
  let at = last
  while (at >= 0 && last - at < widest && between.has(itemAt(chunks, at)?.kind)) at--
  const chunk = itemAt(chunks, at)
  if (chunk?.kind !== 'verb' || depth > 3 || chunk.verb?.passive) return undefined
  const noun = chunks[at + 1]
  const first =
    chunk.head === 'be' && noun !== undefined && tokens.slice(noun.from, noun.to).some(({low}) => firsts.has(low))
  if (!first && !movers.has(chunk.head)) return undefined
  // `spent months backing it`, `went on the record backing it`, but `has Ruiz discussing it`, `went to ads backing it`
  const near = chunk.head === 'spend' || (chunks[at + 1]?.head === 'on' && last === at + 2)
  if (chunks[verb]?.verb?.form === 'gerund' && !near) return undefined
  const subject = subjectBefore(sentence, at, depth + 1)
  return subject && sharing(subject)
}

/** Whether a noun phrase can be who does something: a name, a pronoun, an office, people. */
function canAct({noun, head, word}: Chunk): boolean {
  if (head.endsWith('self') || head.endsWith('selves')) return false
  return noun?.pronoun === true || noun?.name === true || word.isRole || word.isPlural
}

/** `was prompted to say`, `began to ask`: the subject of the verb in front. */
function predicated(sentence: Sentence, before: number, at: number, depth: number): Subject | undefined {
  const {chunks} = sentence
  if (depth > 3 || chunks[at]?.verb?.form !== 'infinitive' || chunks[before]?.verb?.form !== 'finite') return undefined
  return subjectBefore(sentence, before, depth + 1)
}

/** The subject that a verb without one of its own shares: `Ruiz laughed and said`, `the plan passed, Ruiz said, adding`. */
function sharedSubject(sentence: Sentence, before: number, at: number, depth: number): Subject | undefined {
  if (depth > 3) return undefined
  const {chunks} = sentence
  const gerund = chunks[at]?.verb?.form === 'gerund' || chunks[at]?.cue !== undefined
  const loose = chunks[at]?.verb?.form === 'gerund'
  let nested: Subject | undefined
  let governor = -1
  for (let index = Math.min(before, at) - 1; index >= 0 && at - index < farthest; index--) {
    const chunk = chunks[index]
    if (chunk?.kind === 'end' || (chunk?.kind === 'semicolon' && !listsVerb(chunks, index, at))) break
    if (chunk?.kind !== 'verb' || chunk.verb?.form !== 'finite') continue
    if (index !== governor && isReduced(chunks, index) && index > 1 && laterFinite(chunks, index, at)) continue
    // `"We won," said Ruiz at the time, adding`
    const inverted = itemAt(chunks, index - 1)?.kind === 'stretch' ? subjectAfter(sentence, index + 1) : undefined
    const found = inverted ?? subjectBefore(sentence, index, depth + 1)
    if (!found) continue
    const core = chunks[found.core]
    if (core?.kind === 'wh' || core?.kind === 'that') {
      // `Ruiz, who came and asked`; but `Ruiz met Cole, who left, adding`
      if (core.kind === 'that' || isSetOff(chunks, index, at)) continue
      return sharing(found)
    }
    // `whether they could ask her but said`: a modal is followed by no past form; `it would be hard, but denied it`
    if (
      (hasModal(chunk) && chunks[at] && isPast(sentence.tokens, chunks[at])) ||
      (chunk.head === 'be' && empty.has(core?.head ?? ''))
    ) {
      governor = verbBefore(chunks, found.from)
      continue
    }
    // `Ruiz said the port would close, adding`: whoever said it adds, not the port
    const opening = openingOf(chunks, found.from)
    if (
      gerund &&
      (opening === 'that' ||
        opening === 'verb' ||
        isParticle(chunks, found.from - 1) ||
        (loose &&
          (opening === 'wh' ||
            (opening === 'sub' && itemAt(chunks, found.from - 1)?.head !== 'as' && !isLateWhen(chunks, found.from)))) ||
        isContact(chunks, found.from))
    ) {
      nested ??= sharing(found)
      governor = verbBefore(chunks, found.from)
      continue
    }
    return sharing(found)
  }
  return nested
}

function sharing({from, to, core}: Subject): Subject {
  return {from, to, core, shared: true}
}

/** Subjects that stand for nobody. */
const empty = new Set(['it', 'there'])
