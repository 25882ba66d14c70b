/**
 * A draft as a `Quote`: what was said, cleaned for reading.
 */
import type {Field, Quote, Span} from '../story/types.ts'
import {characterTest} from '../text/character-test.ts'
import {clean} from '../text/flat.ts'
import {tight} from '../text/tight.ts'
import type {Draft, Stretch} from './types.ts'

const closingComma = /,$/
/** The colon of `said:` is the cue's span and not its word. */
const closingMark = /[:;,]$/
const capital = /^["'“‘«„`[(]*\p{Lu}/u
const lastLetter = /[A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF]$/
const isOuterMark = /* @__PURE__ */ characterTest(/[\s,]/)

/**
 * Makes a quote of a draft.
 *
 * @param flat the flat text
 * @param draft from the sieves
 * @param stretches of the body
 * @param who indices into the story's speakers, how they were found, and which of the relays are speakers
 */
export function quoteOf(
  flat: string,
  draft: Draft,
  stretches: readonly Stretch[],
  {
    speakers,
    resolution,
    relays
  }: {speakers: number[]; resolution: Quote['resolution']; relays: Array<number | undefined>}
): Quote {
  const start = draft.content.reduce((first, span) => Math.min(first, span.start), Infinity)
  const end = draft.content.reduce((last, span) => Math.max(last, span.end), 0)
  const cue = cueOf(flat, draft.cue)
  // In the order of the contract; a spread for each field that may be missing would take four times as long.
  const words: Pick<Quote, 'start' | 'end' | 'text' | 'type' | 'act' | 'modality' | 'stance'> = {
    start,
    end,
    text: textOf(flat, draft, stretches),
    type: draft.type,
    act: draft.act
  }
  if (draft.modality) words.modality = draft.modality
  if (draft.stance) words.stance = draft.stance
  const spans: typeof words & Pick<Quote, 'content' | 'marks' | 'cue' | 'mention'> = Object.assign(words, {
    content: tight(draft.content),
    marks: tight(draft.marks)
  })
  if (cue) spans.cue = cue
  if (draft.mention) spans.mention = fieldOf(flat, draft.mention)
  const said: typeof spans & Pick<Quote, 'speakers' | 'resolution'> = Object.assign(spans, {speakers: tight(speakers)})
  if (resolution) said.resolution = resolution
  const told: typeof said & Pick<Quote, 'relays' | 'addressee' | 'occasion' | 'anonymous'> = Object.assign(said, {
    relays: draft.relays.map((span, index) => relayOf(flat, span, relays[index]))
  })
  if (draft.addressee) told.addressee = fieldOf(flat, draft.addressee)
  if (draft.occasion) told.occasion = fieldOf(flat, draft.occasion)
  if (draft.anonymous) told.anonymous = true
  return Object.assign(told, {rule: draft.rule})
}

function relayOf(flat: string, span: Span, speaker: number | undefined): Quote['relays'][number] {
  const relay: Quote['relays'][number] = fieldOf(flat, span)
  if (speaker !== undefined) relay.speaker = speaker
  return relay
}

/** A span with its cleaned text, without the comma that closes an apposition. */
export function fieldOf(flat: string, {start, end}: Span): Field {
  const text = clean(flat, start, end)
  let from = 0
  let to = text.length
  while (from < to && isOuterMark(text.charAt(from))) from++
  while (to > from && isOuterMark(text.charAt(to - 1))) to--
  return {start, end, text: text.slice(from, to)}
}

function cueOf(flat: string, words: Span[]): Quote['cue'] {
  const only = words.length === 1 ? words[0] : undefined
  if (only) return {start: only.start, end: only.end, text: cueText(flat, only), spans: tight(words)}
  // `the paper quoted ... as telling`: what tells the sense of a cue is not always its first word.
  const spans = [...words].sort((a, b) => a.start - b.start)
  const first = spans[0]
  const last = spans.at(-1)
  if (!first || !last) return undefined
  return {
    start: first.start,
    end: last.end,
    text: spans.map(span => cueText(flat, span)).join(' … '),
    spans: tight(spans)
  }
}

function cueText(flat: string, {start, end}: Span): string {
  return clean(flat, start, end).replace(closingMark, '')
}

/** The stretches joined; a comma that the attribution left becomes a full stop before a new sentence, and goes at the end. */
function textOf(flat: string, draft: Draft, stretches: readonly Stretch[]): string {
  const only = draft.content.length === 1 ? draft.content[0] : undefined
  if (only) {
    const index = draft.stretches.findLast(at => stretches[at]?.start === only.start)
    return partOf(flat, only, index === undefined ? undefined : stretches[index]).replace(closingComma, '')
  }
  const inner = new Map(
    draft.stretches
      .map(index => stretches[index])
      .filter(stretch => stretch !== undefined)
      .map(stretch => [stretch.start, stretch])
  )
  const parts = draft.content.map(span => partOf(flat, span, inner.get(span.start)))
  return parts
    .map((part, index) => {
      const next = parts[index + 1]
      if (next === undefined) return part.replace(closingComma, '')
      if (!capital.test(next) || runsOn(flat, draft.content[index + 1])) return part
      const whole = part.replace(closingComma, '.')
      // `„Es ist ein Jammer“, sagte er. „Wir gehen.“`: the comma stands outside
      return lastLetter.test(whole) ? `${whole}.` : whole
    })
    .join(' ')
}

/** What stands between the marks of a stretch, where the part is all of it. */
function partOf(flat: string, {start, end}: Span, stretch: Stretch | undefined): string {
  return stretch?.end === end ? clean(flat, stretch.innerStart, stretch.innerEnd) : clean(flat, start, end)
}

/** Whether a stretch goes on with the sentence of the one before: `"I think," he said, "Brack will win."` */
function runsOn(flat: string, stretch: Span | undefined): boolean {
  let at = (stretch?.start ?? 0) - 1
  while (at > 0 && flat.charAt(at) === ' ') at--
  return flat.charAt(at) === ','
}
