/**
 * What is kept of a story to tell its copies and versions: no text, but what
 * its words come to. Only the words of the story count, which the parser parted
 * from the rest: envelope, headline, dateline, credits, notes, furniture and end
 * mark are the dressing that one print has and another lacks.
 */
import {createHash} from 'node:crypto'
import type {Story} from '../story/types.ts'
import {dayOf, momentOf, type Day} from './day.ts'
import {minimaOf, shinglesOf} from './minhash.ts'
import {rankOf} from './rank.ts'
import {addWords, mixed, type WordHashes} from './words.ts'

/** Bytes of `Signature.content`. */
export const contentLength = 16
/** Least members of all shingles. */
export const minimaCount = 128
/** Least members of the shingles that the story begins with. */
export const headCount = 24
/** Figures that are kept. */
export const mostFigures = 24

export interface Signature {
  /** Hash of the words in order: the same for copies alone. */
  content: Uint8Array
  /** Words, and different shingles of them. */
  words: number
  shingles: number
  minima: Uint16Array
  /** Of the words that the story begins with: papers cut from the bottom. */
  head: Uint16Array
  /** Different figures, and of their hashes the least, in ascending order. */
  figures: number
  leastFigures: Uint16Array
  /** Which day's story it is; absent where it does not say. */
  day?: Day
  /** When it was sent or published, in milliseconds since 1970; absent where it gives no time. */
  moment?: number
  /** Which writing of the story it says it is, `UPDATE 1` before `UPDATE 2`; 0 where it says none. */
  rank: number
  /** Hashes of slug and headline; 0 where there is none. */
  slug: number
  headline: number
}

/** Words that the head has. */
const headWords = 60

/** A body of fewer words does not say what the story is about without its headline. */
const fewWords = 25

/** What has fewer is no story that could be told from another: `See photo.` */
const leastWords = 6

/**
 * The signature of a story.
 *
 * @param story as `parseStory` gives it, with its texts
 * @returns nothing where the story has too few words
 */
export function signatureOf(story: Story): Signature | undefined {
  const body: WordHashes = {words: [], figures: []}
  const headline = wordsOf(story.headline?.title)
  for (const {text} of story.paragraphs) addWords(text, body)
  const words = body.words.length < fewWords ? [...headline, ...body.words] : body.words
  if (words.length < leastWords) return undefined
  const shingles = shinglesOf(words)
  const figures = leastOf(body.figures)
  const day = dayOf(story)
  const moment = momentOf(story)
  return {
    content: hashOf(words),
    words: words.length,
    shingles: shingles.length,
    minima: minimaOf(shingles, minimaCount),
    head: minimaOf(shinglesOf(words.slice(0, headWords)), headCount),
    figures: figures.length,
    leastFigures: figures.slice(0, mostFigures),
    ...(day && {day}),
    ...(moment !== undefined && {moment}),
    rank: rankOf(story),
    slug: nameHash(wordsOf(story.slug?.text)),
    headline: nameHash(headline)
  }
}

function wordsOf(text: string | undefined): number[] {
  const hashes: WordHashes = {words: [], figures: []}
  if (text !== undefined) addWords(text, hashes)
  return hashes.words
}

function hashOf(words: readonly number[]): Uint8Array {
  return Uint8Array.from(createHash('sha256').update(Int32Array.from(words)).digest().subarray(0, contentLength))
}

/** Different hashes of sixteen bits, in ascending order. */
function leastOf(figures: readonly number[]): Uint16Array {
  return Uint16Array.from(new Set(Uint16Array.from(figures, hash => hash & 0xffff))).sort()
}

function nameHash(words: readonly number[]): number {
  return words.reduce(mixed, 0) >>> 0
}
