/**
 * Words in quotation marks that no cue of their own sentence reports: the
 * second half of a split quote, quotes that run on, fragments in a narrative.
 */
import type {Span} from '../story/types.ts'
import {isPointed} from './behind-words.ts'
import {plainDraft} from './found.ts'
import {isDescribed, isEmpty, isQuote} from './fragments.ts'
import {inNarrative} from './narrative.ts'
import {headed, introduced, signedBehind, type Signature} from './neighbours.ts'
import {itemAt} from '../text/item-at.ts'
import type {Chunk, Draft, Sentence, StretchKind} from './types.ts'

/**
 * Gives the stretches that are still without one a draft.
 *
 * @param flat the flat text
 * @param sentences of headline and body
 * @param kinds of the stretches
 * @param groups the drafts of each sentence, which this adds to
 */
export function attributeRest(
  flat: string,
  sentences: readonly Sentence[],
  kinds: readonly StretchKind[],
  groups: Draft[][]
): void {
  const taken = new Set<number>()
  for (const group of groups) for (const draft of group) for (const index of draft.stretches) taken.add(index)
  for (const [index, sentence] of sentences.entries()) {
    const group = groups[index]
    if (!group) continue
    const {chunks} = sentence
    const whole = isWhole(sentence)
    let around: Around | undefined
    for (let at = 0; at < chunks.length; at++) {
      const chunk = chunks[at]
      const stretch = chunk?.stretch
      if (!chunk || stretch === undefined || taken.has(stretch) || !isWords(kinds[stretch])) continue
      const {start, end} = chunk
      // A title within what was said is no quote of its own.
      if (
        kinds[stretch] === 'titled' &&
        group.some(({content}) => content.some(span => span.start < start && span.end > start))
      )
        continue
      taken.add(stretch)
      around ??= aroundOf(sentences, index, groups)
      const draft = whole
        ? runOn(sentences, index, at, groups, around)
        : (goesOn(sentence, kinds, at, around) ?? inNarrative(sentence, at, group))
      if (draft === 'joined') continue
      if (!draft || !(whole || isQuote(flat, {start, end}, draft, kinds[stretch]))) continue
      // `She said it was new. It is "a risk."`: nobody is named who could say it
      if (!whole && (!draft.mention || isEmpty(flat, draft))) inherit(draft, around.spoken())
      if (!whole && isDescribed(flat, draft)) withhold(draft)
      group.push(draft)
    }
  }
}

/** What the sentences around one say of its words. One can have hundreds of stretches, so each is looked up once. */
interface Around {
  /** What was last said in front, in the same paragraph. */
  spoken: () => Draft | undefined
  /** `"A," ¶ said Ruiz.`: what the paragraph in front ended with. */
  released: () => Draft | undefined
  /** What the sentence in front introduces. */
  introduced: () => Signature | undefined
  signed: () => Signature | undefined
  headed: () => Signature | undefined
  /** What is said in the sentence behind. */
  following: () => Draft | undefined
}

function aroundOf(sentences: readonly Sentence[], index: number, groups: readonly Draft[][]): Around {
  const before = itemAt(sentences, index - 1)
  return {
    spoken: once(() => spokenBefore(sentences, index, groups)),
    released: once(() => groups[index - 2]?.find(({rule}) => rule === 'next-paragraph')),
    introduced: once(() => before && introduced(before)),
    signed: once(() => signedBehind(sentences, index)),
    headed: once(() => headed(sentences, index)),
    following: once(() => groups[index + 1]?.find(draft => draft.type === 'direct' && draft.rule !== 'cue-before'))
  }
}

/** Asks when the answer is first wanted, and not again. */
function once<Answer>(ask: () => Answer): () => Answer {
  let known: {answer: Answer} | undefined
  return () => (known ??= {answer: ask()}).answer
}

function isWords(kind: StretchKind | undefined): boolean {
  return kind === 'speech' || kind === 'fragment' || kind === 'titled'
}

/**
 * Whether a sentence looks like nothing but words in quotation marks, with at most a short remark in brackets and small
 * letters behind them: `"We won." (laughs)`.
 */
function isWhole({chunks, tokens}: Sentence): boolean {
  let depth = 0
  for (const [at, {kind, from}] of chunks.entries()) {
    if (kind === 'open' && at > 0) depth++
    else if (kind === 'close' && depth > 0) depth--
    else if (depth > 0) {
      // Figures and capitals tell of a thing: `"Never again" (a poster of 2004)`.
      const token = tokens[from]
      if (token?.kind !== 'word' || token.capital || chunks.length > mostPhrases) return false
    } else if (kind !== 'stretch' && kind !== 'end' && kind !== 'comma' && kind !== 'dash') return false
  }
  return true
}

/** Phrases of such a sentence, marks and brackets among them; of more the brackets hold a sentence, and no remark. */
const mostPhrases = 9

/** Sentences that are looked back over for who speaks; a paragraph of a story has fewer. */
const farthest = 40

/** What was last said, in quotation marks if it can be, in the sentences before this one of its paragraph. */
function spokenBefore(sentences: readonly Sentence[], index: number, groups: readonly Draft[][]): Draft | undefined {
  const paragraph = sentences[index]?.paragraph
  for (let at = index - 1; at >= index - farthest && itemAt(sentences, at)?.paragraph === paragraph; at--) {
    const spoken = groups[at]?.filter(draft => draft.mention) ?? []
    const last = spoken.filter(draft => draft.type !== 'indirect').at(-1) ?? spoken.at(-1)
    if (last) return last
  }
  return undefined
}

/** Gives words the speaker of those before them. */
function inherit(draft: Draft, before: Draft | undefined): void {
  if (!before) return
  draft.mention = before.mention
  draft.core = before.core
  draft.relays = before.relays
  draft.rule = 'continued'
}

/** Leaves open who said words. */
function withhold(draft: Draft): void {
  draft.mention = undefined
  draft.core = undefined
  draft.cue = []
  draft.lemma = ''
  draft.rule = 'unattributed'
}

/** Words that go on with an attributed quote are part of it: `"A," he said. "B."` */
function goOnWith(before: Draft, span: Span, stretch: number, limit: number): boolean {
  const {mention, content, type} = before
  if (type !== 'direct' || !mention || mention.start <= (content[0]?.start ?? 0)) return false
  const last = content.at(-1)
  if (!last || last.end >= limit || content.some(({start}) => start >= mention.start)) return false
  content.push(span)
  before.stretches.push(stretch)
  return true
}

/** `"A," he said. "B" was the word`, `"A," he said. Then, "B."`: words that open a sentence go on with the quote before it. */
function goesOn(
  sentence: Sentence,
  kinds: readonly StretchKind[],
  at: number,
  {spoken}: Around
): Draft | 'joined' | undefined {
  const chunk = sentence.chunks[at]
  if (chunk?.stretch === undefined || !opens(sentence.chunks, at)) return undefined
  // `"Shoal water" is a term of pilots`
  const isTerm = kinds[chunk.stretch] !== 'speech' || !isPointed(sentence, at)
  if (isTerm && sentence.chunks[at + 1]?.kind === 'verb') return undefined
  // `To "put about" in the jargon of pilots is to turn`
  if (!sentence.tokens[chunk.from]?.capital && !isPointed(sentence, at)) return undefined
  const last = spoken()
  if (!last || last.type === 'indirect') return undefined
  const span = {start: chunk.start, end: chunk.end}
  if (goOnWith(last, span, chunk.stretch, sentence.start)) return 'joined'
  const draft = plainDraft(span, chunk.stretch, 'continued')
  inherit(draft, last)
  return draft
}

/** Whether nothing but `Then,` or `And` stands before a chunk. */
function opens(chunks: readonly Chunk[], at: number): boolean {
  for (let index = 0; index < at; index++) {
    const kind = chunks[index]?.kind
    if (kind !== 'adverb' && kind !== 'conj' && kind !== 'comma') return false
  }
  return true
}

/** A sentence that is all quote: it goes on with the one before, or is introduced or signed by its neighbours. */
function runOn(
  sentences: readonly Sentence[],
  index: number,
  at: number,
  groups: readonly Draft[][],
  around: Around
): Draft | 'joined' | undefined {
  const sentence = sentences[index]
  const chunk = sentence?.chunks[at]
  if (!sentence || chunk?.stretch === undefined) return undefined
  const {stretch} = chunk
  const span = {start: chunk.start, end: chunk.end}
  const signed = around.signed()
  if (signed) return Object.assign(plainDraft(span, stretch, signed.rule), signed)
  const before = itemAt(sentences, index - 1)
  if (before?.paragraph === sentence.paragraph) {
    const last = around.spoken()
    const near = last !== undefined && groups[index - 1]?.includes(last) === true
    // `"A," ¶ said Ruiz. "B."`
    const released = last ? undefined : around.released()
    if (released && goOnWith(released, span, stretch, before.end)) return 'joined'
    if (near && goOnWith(last, span, stretch, before.end)) return 'joined'
    const colon = near && before.chunks.at(-1)?.kind !== 'colon' ? undefined : around.introduced()
    // `"A," said Ruiz. She smiled. "B."`: the name tells more
    if (colon && !(last && colon.rule === 'subject' && before.chunks[0]?.noun?.pronoun))
      return Object.assign(plainDraft(span, stretch, colon.rule), colon)
    const draft = plainDraft(span, stretch, 'unattributed')
    inherit(draft, last)
    return draft
  }
  const colon =
    before?.paragraph === sentence.paragraph - 1 && (before.chunks.at(-1)?.kind === 'colon' || endsInCue(before.chunks))
      ? around.introduced()
      : undefined
  if (colon) return Object.assign(plainDraft(span, stretch, colon.rule), colon)
  const next = around.following()
  if (next && sentences[index + 1]?.paragraph === sentence.paragraph) {
    // Behind the others of this sentence: `"A" -- "B." "C," he said.`
    insert(next.content, span, ({start}) => start > span.start)
    insert(next.stretches, stretch, other => other > stretch)
    return 'joined'
  }
  const heading = around.headed()
  if (heading) return Object.assign(plainDraft(span, stretch, heading.rule), heading)
  return plainDraft(span, stretch, carriesOver(sentences, index, groups) ? 'carried-over' : 'unattributed')
}

/** Puts an item in front of the first that is behind it. */
function insert<Item>(items: Item[], item: Item, isBehind: (other: Item) => boolean): void {
  const place = items.findIndex(isBehind)
  items.splice(place < 0 ? items.length : place, 0, item)
}

/** Whether a sentence ends in a cue and a comma: `Ruiz stated, ¶ "We won."` */
function endsInCue(chunks: readonly Chunk[]): boolean {
  const cue = chunks.at(-2)
  return chunks.at(-1)?.kind === 'comma' && cue?.kind === 'verb' && cue.cue?.quotes === true
}

/** Whether the paragraph before ends with somebody's words, so that a paragraph of nothing but speech goes on with them. */
function carriesOver(sentences: readonly Sentence[], index: number, groups: readonly Draft[][]): boolean {
  const last = groups[index - 1]?.at(-1)
  return (
    last !== undefined &&
    itemAt(sentences, index - 1)?.paragraph === (sentences[index]?.paragraph ?? 0) - 1 &&
    (last.mention !== undefined || last.rule === 'carried-over')
  )
}
