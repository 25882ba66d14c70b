/** What two stories are to each other, by their signatures. */
import {daysBetween} from './day.ts'
import {resemblance} from './minhash.ts'
import type {Signature} from './signature.ts'

/** `exact`: the same words. `near`: hardly any that the fuller one lacks. `version`: written anew. */
export type Relation = 'exact' | 'near' | 'version'

/** Days from the first to the last version of a story, its pickups by papers among them. */
export const mostDays = 3

/** What part of the shorter story's shingles the longer one has. */
const least = {
  /** No more is other than what an editor changes in passing. */
  near: 0.9,
  /** A copy that is cut from the bottom, whatever the length of the whole. */
  part: 0.75,
  /** Half of the story is the same, and ... */
  version: 0.55,
  /** On another day more of it: half may be the background of another story. */
  later: 0.7,
  /** Where slug or headline are the same, and one says that it is a version. */
  declared: 0.4
} as const

/** ... this part of both: a digest has half of its words from stories that are many times as long. */
const alikeVersion = 0.3
/** What part of both is the same where the days are too far apart for versions: a reprint. */
const reprint = 0.8
/** What part of the fewer figures both have; a template filled anew has others. */
const sameFigures = 0.6
const reprintFigures = 0.8
/** In so many words of prose one figure may be another and tell nothing. */
const wordsOfFigure = 100

/** Shorter texts, alerts and market snippets, are another story when two words are others. */
const fewWords = 25
const nearOfFew = 0.95

export interface Comparison {
  relation: Relation
  /** What part of the shorter one's shingles the longer one has, 0 to 1. */
  shared: number
  /**
   * Whether no figure says that they are one: the head of a market report, cut before
   * its first figure, is that of the report of each day.
   */
  isLoose: boolean
}

/**
 * What two stories are to each other.
 *
 * @param a signature of one
 * @param b signature of the other
 * @returns nothing where they are two stories
 */
export function compare(a: Signature, b: Signature): Comparison | undefined {
  if (isSameContent(a, b)) return {relation: 'exact', shared: 1, isLoose: false}
  const alike = resemblance(a.minima, b.minima)
  const shared = containment(a, b, alike)
  const relation = relationOf(a, b, alike, shared)
  return relation && {relation, shared, isLoose: Math.max(a.figures, b.figures) > 0 && commonFigures(a, b) === 0}
}

/**
 * Whether two stories are of different days and have other figures, so that a piece of
 * both does not make them one.
 *
 * @param a signature of one
 * @param b signature of the other
 */
export function haveOtherFigures(a: Signature, b: Signature): boolean {
  return daysApart(a, b) > 0 && figureAgreement(a, b) < sameFigures
}

function relationOf(a: Signature, b: Signature, alike: number, shared: number): Relation | undefined {
  const figures = figureAgreement(a, b)
  const days = daysApart(a, b)
  const isDeclared = saysVersion(a, b)
  if (days > mostDays) return alike >= reprint && figures >= reprintFigures ? 'near' : undefined
  // `UPDATE 2-Ferry sinks off Lima` counts the dead anew; the next day's may be another report of a template.
  const mayCountAnew = isDeclared && days === 0 && a.day !== undefined && b.day !== undefined
  if (figures < sameFigures && !mayCountAnew) return undefined
  if (Math.min(a.words, b.words) < fewWords) return shared >= nearOfFew ? 'near' : undefined
  if (shared >= least.near && a.rank === b.rank) return 'near'
  if (shared >= least.part) return 'version'
  if (isDeclared) return shared >= least.declared ? 'version' : undefined
  return shared >= (days > 0 ? least.later : least.version) && alike >= alikeVersion ? 'version' : undefined
}

/** Whether two stories have the same words in the same order. */
export function isSameContent({content: a}: Signature, {content: b}: Signature): boolean {
  return a.every((byte, index) => byte === b[index])
}

/** Broder's containment, of the shorter in the longer, out of resemblance and sizes. */
function containment({shingles: a}: Signature, {shingles: b}: Signature, alike: number): number {
  const common = (alike / (1 + alike)) * (a + b)
  return Math.min(1, common / Math.min(a, b))
}

/** What part of the fewer figures the other has, too, as if there were one more in a hundred words that both have. */
function figureAgreement(a: Signature, b: Signature): number {
  const fewer = Math.min(a.figures, b.figures)
  if (fewer === 0) return 1
  const benefit = Math.min(a.words, b.words) / wordsOfFigure
  return (commonFigures(a, b) + benefit) / (fewer + benefit)
}

/** Figures of both; reckoned from the least ones where there are more. */
function commonFigures({leastFigures: a, figures: x}: Signature, {leastFigures: b, figures: y}: Signature): number {
  // Beyond the lesser of two ends, one of the lists is cut off.
  const end = Math.min(lastOf(a, x), lastOf(b, y))
  let common = 0
  let either = 0
  for (let i = 0, j = 0; ; either++) {
    const [left = Infinity, right = Infinity] = [a[i], b[j]]
    const next = Math.min(left, right)
    if (next > end) break
    if (left === right) common++
    if (left === next) i++
    if (right === next) j++
  }
  const part = either === 0 ? 0 : common / either
  return (part / (1 + part)) * (x + y)
}

/** How far a list of hashes reaches. */
function lastOf(list: Uint16Array, count: number): number {
  return list.length < count ? (list.at(-1) ?? 0) : 0xffff
}

/** Days between two stories; none where one has no day. */
export function daysApart({day: a}: Signature, {day: b}: Signature): number {
  return a && b ? daysBetween(a, b) : 0
}

/** Whether one says that it is another writing of what is named as the other. */
function saysVersion(a: Signature, b: Signature): boolean {
  const isNamed = (a.slug !== 0 && a.slug === b.slug) || (a.headline !== 0 && a.headline === b.headline)
  return isNamed && a.rank !== b.rank
}
