/**
 * The gold data beside this project, and whether a quote is right by it. None
 * of the data is here: what is kept are counts (`rule-figures.json`).
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import type {Quote, Span, Story} from '../src/index.ts'

/** Where it stands when this is a clone in the project's workspace. */
export const goldFolder = path.join(import.meta.dirname, '..', '..', 'shared', 'eval', 'data')

/** Words that the gold attributes. */
interface GoldQuote extends Span {
  /** The words that name who said it, or the name. */
  source?: Span
  name?: string
}

export interface GoldStory {
  set: string
  text: string
  quotes: GoldQuote[]
  /** Only words in quotation marks are annotated. */
  markedOnly: boolean
}

/** Sets in lines of JSON, and whether words without quotation marks are annotated too. */
const sets = [
  {name: 'polnear', markedOnly: false},
  {name: 'gumnews', markedOnly: true},
  {name: 'guardian_guide', markedOnly: true}
] as const

/** All gold stories with quotes; none where the data is absent. */
export function* readGold(folder: string): Generator<GoldStory> {
  if (!existsSync(folder)) return
  for (const {name, markedOnly} of sets) {
    for (const line of readFileSync(path.join(folder, `${name}-dev.jsonl`), 'utf8').split('\n')) {
      if (line === '') continue
      const item: unknown = JSON.parse(line)
      if (!isRecord(item) || typeof item['text'] !== 'string') continue
      yield {set: name, text: item['text'], quotes: listOf(item['quotes']).flatMap(readQuote), markedOnly}
    }
  }
  const stories = path.join(folder, 'stories')
  for (const file of readdirSync(stories).sort()) {
    if (!file.endsWith('.gold.json')) continue
    const gold: unknown = JSON.parse(readFileSync(path.join(stories, file), 'utf8'))
    if (!isRecord(gold) || typeof gold['file'] !== 'string') continue
    const text = decode(readFileSync(path.join(stories, gold['file'])))
    yield {set: 'stories', text, quotes: locate(text, listOf(gold['marks'])), markedOnly: true}
  }
}

/**
 * Whether a quote is right: a stretch of its content and one of the gold
 * overlap by more than 0.3 of both, and its mention (or one of its speakers',
 * where it has none) meets the gold's source where the gold has one. Nothing where the gold does not say.
 */
export function isRight(story: Story, quote: Quote, {quotes, markedOnly}: GoldStory): boolean | undefined {
  if (markedOnly && quote.type === 'indirect') return undefined
  const stretches = markedOnly ? quote.marks : quote.content
  return quotes.some(
    gold =>
      stretches.some(stretch => shared(stretch, gold) > 0.3 * Math.max(size(stretch), size(gold))) &&
      (gold.source === undefined || mentionsOf(story, quote).some(mention => meets(mention, gold.source ?? mention))) &&
      (gold.name === undefined || isNamed(story, quote, gold.name))
  )
}

/** The quote's own mention, or any of its speakers' where it has none and they are carried over. */
function mentionsOf({speakers}: Story, quote: Quote): Span[] {
  return quote.mention ? [quote.mention] : quote.speakers.flatMap(index => speakers[index]?.mentions ?? [])
}

/** As the scorer has it: half of the shorter lies in the longer, which is no catch-all. */
function meets(mention: Span, source: Span): boolean {
  const common = shared(mention, source)
  return common >= 0.5 * Math.min(size(mention), size(source)) && (common >= 0.5 * size(mention) || size(mention) <= 80)
}

/** As the scorer has it: the same name, or the same last word. */
function isNamed(story: Story, {speakers}: Quote, name: string): boolean {
  const wanted = wordsOf(name)
  return speakers.some(index => {
    const words = wordsOf(story.speakers[index]?.name ?? '')
    return words.length > 0 && words.at(-1) === wanted.at(-1)
  })
}

const word = /[\p{L}\p{N}]+/gu

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(word) ?? []
}

function size({start, end}: Span): number {
  return end - start
}

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

function readQuote(value: unknown): GoldQuote[] {
  const span = readSpan(value)
  if (!span || !isRecord(value)) return []
  const source = readSpan(value['speaker'])
  return [{...span, ...(source && {source})}]
}

function readSpan(value: unknown): Span | undefined {
  if (!isRecord(value) || typeof value['start'] !== 'number' || typeof value['end'] !== 'number') return undefined
  return {start: value['start'], end: value['end']}
}

const blank = /[\s\p{Cc}]+/gu

/** The marked words of a story, which the gold gives as text, in their order: blanks may differ. */
function locate(text: string, marks: readonly unknown[]): GoldQuote[] {
  const places: number[] = []
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const shown = text.charAt(at).replace(blank, ' ')
    if (shown === ' ' && (folded === '' || folded.endsWith(' '))) continue
    folded += shown
    places.push(at)
  }
  const found: GoldQuote[] = []
  let from = 0
  for (const mark of marks) {
    if (!isRecord(mark) || typeof mark['text'] !== 'string') continue
    const literal = mark['text'].replace(blank, ' ').trim()
    const at = folded.indexOf(literal, from)
    if (at < 0) continue
    from = at + 1
    if (mark['is'] !== 'quote') continue
    const name = mark['speaker']
    found.push({
      start: places[at] ?? 0,
      end: (places[at + literal.length - 1] ?? 0) + 1,
      ...(typeof name === 'string' && {name})
    })
  }
  return found
}

/** Old archives are windows-1252. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
