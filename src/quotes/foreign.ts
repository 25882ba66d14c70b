/**
 * Quotes in languages other than English: words in quotation marks with a cue
 * next to them, and the dash quotes of the North. Indirect speech is left out.
 */
import {foreignCues, type ForeignCues} from '../lexicon/foreign-cues.ts'
import type {Span} from '../story/types.ts'
import {plainDraft} from './found.ts'
import {sayingAt, sayingBefore, type Saying} from './foreign-phrases.ts'
import type {Draft, Prose, Stretch} from './types.ts'

/** Fewer words than these are a title or a term where nobody says them. */
const fewWords = 7
/** How far behind an attribution the quote may go on. */
const gap = 80
const word = /[A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF]+/g
const sentenceEnd = /[.!?…][”»"“’']?\s/gu
const resuming = /[,.:]\s?$/u
const dash = /^[-–—]\s+(?=[A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF«"“])/
const clausePoint = /[,?!]\s/gu

/**
 * The quotes of a body in another language, in order.
 *
 * @param flat the flat text
 * @param paragraphs headline and body
 * @param stretches in quotation marks
 * @param language its BCP 47 tag
 */
export function foreignDrafts(
  flat: string,
  paragraphs: readonly Prose[],
  stretches: readonly Stretch[],
  language: string
): Draft[] {
  const table = foreignCues.get(language)
  if (!table) return []
  const drafts: Draft[] = []
  let from = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    let to = from
    while (stretches[to]?.paragraph === index) to++
    if (paragraph.kind !== 'preformatted') {
      const dashed = table.dashes && to === from ? dashQuote(flat, paragraph, table) : undefined
      if (dashed) drafts.push(dashed)
      marked(flat, paragraph, stretches, from, to, table, drafts)
    }
    from = to
  }
  return drafts
}

/** The words in quotation marks of one paragraph. */
function marked(
  flat: string,
  paragraph: Prose,
  stretches: readonly Stretch[],
  from: number,
  to: number,
  table: ForeignCues,
  drafts: Draft[]
): void {
  let open: {draft: Draft; end: number} | undefined
  for (let index = from; index < to; index++) {
    const stretch = stretches[index]
    if (!stretch) continue
    const limit = index + 1 < to ? (stretches[index + 1]?.start ?? paragraph.end) : paragraph.end
    const span = {start: stretch.start, end: stretch.end}
    const between = open ? flat.slice(open.end, Math.min(stretch.start, open.end + gap)) : ''
    const behind = sayingAt(flat, behindPoint(flat, stretch.end), limit, table)
    if (open && !behind && stretch.start - open.end < gap && resuming.test(between)) {
      // `„A“, sagte Stoll. „B.“`: one quote
      open.draft.content.push(span)
      open.draft.stretches.push(index)
      open.end = stretch.end
      continue
    }
    const saying = behind ?? introducing(flat, paragraph, stretch, open?.end ?? paragraph.start, table)
    const words = flat.slice(stretch.innerStart, stretch.innerEnd).match(word)?.length ?? 0
    open = undefined
    if (!saying && words < fewWords) continue
    const draft = sayingDraft(span, index, saying, behind !== undefined)
    drafts.push(draft)
    if (behind) open = {draft, end: behind.end}
  }
}

function sayingDraft(span: Span, stretch: number, saying: Saying | undefined, behind: boolean): Draft {
  const draft = plainDraft(span, stretch, saying ? (behind ? 'cue-after-inverted' : 'cue-before') : 'unattributed')
  if (!saying) return draft
  return {...draft, cue: [saying.cue], lemma: saying.lemma, mention: saying.mention, core: saying.mention}
}

/** Behind the comma or point that stands outside of the marks. */
function behindPoint(flat: string, at: number): number {
  const code = flat.charAt(at)
  return code === ',' || code === '.' ? at + 1 : at
}

/** `Stoll sagte: „A“`: the sentence in front, where it ends with a colon or comma. */
function introducing(
  flat: string,
  paragraph: Prose,
  stretch: Stretch,
  from: number,
  table: ForeignCues
): Saying | undefined {
  if (!resuming.test(flat.slice(Math.max(from, stretch.start - 2), stretch.start))) return undefined
  let start = Math.max(from, paragraph.start)
  const before = flat.slice(start, stretch.start)
  for (const hit of before.matchAll(sentenceEnd)) {
    const end = hit.index + hit[0].length
    if (end < before.length) start = Math.max(from, paragraph.start) + end
  }
  return sayingBefore(flat, start, stretch.start, table)
}

/** `– Vi åpner i morgen, sier havnesjef Kari Holm.` */
function dashQuote(flat: string, {start, end}: Span, table: ForeignCues): Draft | undefined {
  const text = flat.slice(start, end)
  const opening = dash.exec(text)?.[0].length
  if (opening === undefined) return undefined
  for (const hit of text.matchAll(clausePoint)) {
    const saying = sayingAt(flat, start + hit.index + 1, end, table)
    // The cue stands right behind the comma: a name in front of it would be a clause of the quote.
    if (!saying?.mention || saying.mention.start < saying.cue.start) continue
    const to = hit[0].startsWith(',') ? hit.index : hit.index + 1
    const words = text.slice(opening, to)
    const blank = words.length - words.trimEnd().length
    const draft = sayingDraft({start: start + opening, end: start + to - blank}, -1, saying, true)
    return {...draft, stretches: []}
  }
  return undefined
}
