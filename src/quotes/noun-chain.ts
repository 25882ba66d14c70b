/**
 * A noun phrase and what hangs on it: `the head of the union in Lima`, `A, B and C`.
 */
import {occasionNouns} from '../lexicon/occasions.ts'
import {opensClause} from './clause-start.ts'
import {itemAt} from '../text/item-at.ts'
import type {Chunk, Sentence, Subject} from './types.ts'

/** No chain of noun phrases is longer, in steps. */
const longestChain = 60

/**
 * A noun phrase and what hangs on it in front: `the head of the union in Lima`.
 *
 * @param sentence with the phrase
 * @param noun the last noun phrase of the chain
 * @param end where the subject ends: the chunk behind it, mostly its verb
 * @param depth of the calls that asked
 */
export function nounChain(sentence: Sentence, noun: number, end: number, depth: number): Subject | undefined {
  const {chunks} = sentence
  let from = noun
  let to = end
  // `an aide calling it`, `pressure on Ruiz to say`: who does it stands right in front
  const form = end === noun + 1 ? chunks[end]?.verb?.form : undefined
  const near = form === 'infinitive' ? nearInfinitive : form === 'gerund' ? nearGerund : undefined
  for (let steps = 0; steps < longestChain; steps++) {
    const before = itemAt(chunks, from - 1)
    const farther = itemAt(chunks, from - 2)
    if (before?.kind === 'prep' && farther) {
      // `it turned out they left`: the pronoun is no object
      if (nominatives.has(chunks[from]?.head ?? '')) break
      // `which for years backed the plan`
      if (farther.kind === 'wh' && relatives.has(farther.head))
        return {from: from - 2, to: from - 1, core: from - 2, shared: false}
      if (near?.has(before.head) && (before.head !== 'of' || chunks[from]?.noun?.name)) break
      if (farther.kind === 'noun' && !farther.noun?.pronoun && !loosePrepositions.has(before.head)) {
        from -= 2
        // `Ruiz in a speech said`
        if (isOccasion(chunks, from + 1)) to = from + 1
        continue
      }
      // `voters surveyed in Ohio`
      if (farther.kind === 'verb' && !isParticle(chunks, from - 1) && isReduced(chunks, from - 2)) {
        from -= 3
        continue
      }
      // `people like him`, `some of them`, `those over 60`
      if (farther.kind === 'noun' && (before.head === 'of' || farther.head === 'those')) {
        from -= 2
        continue
      }
      // `officials in Turin and at the port`
      if (
        farther.kind === 'conj' &&
        itemAt(chunks, from - 3)?.kind === 'noun' &&
        itemAt(chunks, from - 4)?.kind === 'prep'
      ) {
        from -= 3
        continue
      }
      // `In the poll 50 percent said` has a noun phrase of its own; a phrase behind a preposition is no subject
      return from === noun ? undefined : {from, to, core: coreOf(chunks, from, to), shared: false}
    }
    if (
      before?.kind === 'verb' &&
      (chunks[from]?.noun?.time || (from !== noun && takesObject(before))) &&
      isReduced(chunks, from - 1)
    ) {
      from -= 2
      continue
    }
    // `voters who live in Ohio`, `voters who back Ruiz`, `the bridge that is a landmark`
    if (
      before?.kind === 'verb' &&
      (farther?.kind === 'wh' || (farther?.kind === 'that' && before.head === 'be')) &&
      itemAt(chunks, from - 3)?.kind === 'noun' &&
      (from !== noun || (chunks[end]?.verb?.form === 'finite' && !before.cue))
    ) {
      from -= 3
      continue
    }
    if (before?.kind === 'conj' || (before?.kind === 'adverb' && farther?.kind === 'conj')) {
      const conj = before.kind === 'conj' ? from - 1 : from - 2
      const other =
        joining.has(chunks[conj]?.head ?? '') && !chunks[from]?.noun?.pronoun
          ? listBefore(sentence, conj, depth)
          : undefined
      if (other !== undefined) {
        from = other
        continue
      }
      // `a supplier to firms including Norsk Salt and Brekke`
      if (isExample(chunks, conj - 1)) {
        from = conj - 3
        continue
      }
    }
    // `nearly half of voters`, `only four percent`
    if (before?.kind === 'adverb' && quantifying.has(before.head) && countable.test(chunkWord(sentence, from))) {
      from--
      continue
    }
    break
  }
  return {from, to, core: coreOf(chunks, from, to), shared: false}
}

/** Words that open a clause of which they are the subject. */
const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that'])

/** Pronouns that are no object, whatever stands in front. */
const nominatives = new Set(['i', 'he', 'she', 'we', 'they'])

/** `firms including Norsk Salt`: a noun phrase that is one of those in front. */
function isExample(chunks: readonly Chunk[], at: number): boolean {
  const {head} = itemAt(chunks, at - 1) ?? {}
  return (
    (head === 'include' || head === 'including') &&
    chunks[at]?.kind === 'noun' &&
    itemAt(chunks, at - 2)?.kind === 'noun'
  )
}

const particles = new Set(['away', 'back', 'down', 'off', 'out', 'up'])

/** Whether a chunk belongs to the verb in front, and what follows is the verb's object: `rounded out the list`. */
export function isParticle(chunks: readonly Chunk[], at: number): boolean {
  return particles.has(itemAt(chunks, at)?.head ?? '') && itemAt(chunks, at - 1)?.kind === 'verb'
}

const joining = new Set(['and', 'or', 'nor', '&'])
/** Prepositions whose noun phrase is itself the one who does what a verb behind it says: `pressure on Ruiz to say`. */
const nearInfinitive = new Set(['for', 'on', 'with', 'from', 'by'])
const nearGerund = new Set(['to', 'on', 'with', 'between', 'of'])
const quantifying = new Set(['about', 'nearly', 'almost', 'only', 'roughly', 'just', 'fewer', 'around', 'over'])
const countable = /^(?:\d.*|half|most|all|one|two|three|four|five|six|seven|eight|nine|ten|two-thirds|everyone|every)$/

function chunkWord({chunks, tokens}: Sentence, at: number): string {
  return tokens[chunks[at]?.from ?? -1]?.low ?? ''
}

/** Whether a preposition says on what occasion something was said: `in a speech`. */
function isOccasion(chunks: readonly Chunk[], at: number): boolean {
  return occasional.has(chunks[at]?.head ?? '') && occasionNouns.has(chunks[at + 1]?.head ?? '')
}

const occasional = new Set(['in', 'on', 'at', 'during'])

/** Words whose noun phrase says when or where, not who. */
const loosePrepositions = new Set(['during', 'after', 'before', 'since', 'until', 'despite', 'amid'])

/** Whether a participle may have an object: `a group calling itself`, `a film titled The Pier`; not `Ruiz left the hall`. */
function takesObject({verb, head}: Chunk): boolean {
  return verb?.form === 'gerund' || keepsObject.has(head)
}

/** Verbs that, as a participle, still have an object: `a group called Salt`, `a man given the keys`. */
const keepsObject = new Set([
  'call',
  'name',
  'title',
  'entitle',
  'dub',
  'give',
  'offer',
  'show',
  'send',
  'deny',
  'grant',
  'hand',
  'pay',
  'award',
  'elect',
  'appoint'
])

function coreOf(chunks: readonly Chunk[], from: number, end: number): number {
  for (let at = from; at < end; at++) if (chunks[at]?.kind === 'noun') return at
  return from
}

/** A participle right behind its noun, with the verb of the clause still to come: `the poll released Monday`. */
export function isReduced(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]
  if (chunk?.kind !== 'verb' || !chunk.verb) return false
  const {form, past} = chunk.verb
  return (
    (form === 'gerund' || form === 'participle' || past) &&
    itemAt(chunks, at - 1)?.kind === 'noun' &&
    !itemAt(chunks, at - 1)?.noun?.pronoun
  )
}

/** The first member of `A, B and C` where the list begins a clause. */
function listBefore(sentence: Sentence, conj: number, depth: number): number | undefined {
  const {chunks} = sentence
  let at = conj - 1
  if (chunks[at]?.kind === 'comma') at--
  if (chunks[at]?.kind !== 'noun') return undefined
  const chain = depth > 2 ? undefined : (nounChain(sentence, at, at + 1, depth + 1) ?? relativeChain(chunks, at))
  if (!chain) return undefined
  let {from} = chain
  // `a woman asked for a photo and Ruiz said`: two clauses
  for (let index = from; index <= at; index++) {
    const kind = chunks[index]?.kind
    if (kind === 'wh' || kind === 'that') break
    if (kind === 'verb' && chunks[index]?.verb?.form === 'finite') return undefined
  }
  // `A, B and C`; but `In May, A and B`, `Last week, A and B`
  while (
    itemAt(chunks, from - 1)?.kind === 'comma' &&
    itemAt(chunks, from - 2)?.kind === 'noun' &&
    !itemAt(chunks, from - 2)?.noun?.time &&
    !isGoverned(chunks, from - 2)
  )
    from -= 2
  from = exampledBefore(chunks, itemAt(chunks, from - 1)?.kind === 'comma' ? from - 2 : from) ?? from
  return opensClause(chunks, from) ? from : undefined
}

/** Whether a noun phrase belongs to what stands in front: `it was not late, Ruiz said`, `Oslo and Lima, Ruiz and Berg said`. */
function isGoverned(chunks: readonly Chunk[], noun: number): boolean {
  let at = noun - 1
  while (itemAt(chunks, at)?.kind === 'adverb') at--
  const kind = itemAt(chunks, at)?.kind
  return kind === 'prep' || kind === 'verb' || (kind === 'conj' && itemAt(chunks, at - 1)?.kind === 'noun')
}

/** No relative clause within a list has more phrases. */
const longestRelative = 8

/** The noun phrase of a relative clause that ends at a chunk: `two men who worked on it and Ruiz`. */
function relativeChain(chunks: readonly Chunk[], last: number): Pick<Subject, 'from'> | undefined {
  for (let at = last; at > 0 && last - at < longestRelative; at--) {
    const {kind} = chunks[at] ?? {kind: 'end'}
    if (kind === 'wh') return chunks[at - 1]?.kind === 'noun' ? {from: at - 1} : undefined
    if (kind !== 'noun' && kind !== 'prep' && kind !== 'verb' && kind !== 'adverb') return undefined
  }
  return undefined
}

/** The noun phrase of which a list gives examples: `countries like A, B and C`, `firms such as A and B`. */
function exampledBefore(chunks: readonly Chunk[], list: number): number | undefined {
  let at = list - 1
  if (itemAt(chunks, list)?.head === 'such' && itemAt(chunks, list + 1)?.head === 'as') at = list
  else if (itemAt(chunks, at)?.head === 'as' && itemAt(chunks, at - 1)?.head === 'such') at--
  else if (itemAt(chunks, at)?.head !== 'like' || itemAt(chunks, at)?.kind !== 'prep') return undefined
  return itemAt(chunks, at - 1)?.kind === 'noun' ? at - 1 : undefined
}
