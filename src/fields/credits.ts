/**
 * Who reported, wrote and edited: blocks that are credits, and credits glued
 * to the end of a paragraph.
 */
import type {Credit} from '../story/types.ts'
import {trimSpan} from '../text/flat.ts'
import {readContributors, type CreditsContext} from './contributors.ts'
import {basisLength, isContact, isCutShort, mayBeCredits, readStretch, stretchEnd, trimTokens} from './credit-lines.ts'
import {everyHint, hint} from './hints.ts'
import {readInitials} from './initials.ts'
import {readTokens} from './pieces.ts'
import {mayBeSource, readSource} from './sources.ts'

export type {CreditsContext} from './contributors.ts'

/** No line of credits is longer; the longest seen has 1,300 characters. */
const longest = 2500
/** Credits that are glued to a paragraph stand in its last part. */
const tail = 1500
const signAhead = /^(?<agency>[A-Za-z\u00C0-\u024F-]{2,20}) ?\/?(?=\()/
/** Marks in front of credits: `_____`, `—`, `- `, `*`. */
const leading = new Set(['_', '-', '–', '—', '*', '•', '<', '>', '|'])

/** Where the bracket that opens at an offset closes; `end` where it does not. */
function closing(flat: string, start: number, end: number): number {
  let depth = 0
  for (let at = start; at < end; at++) {
    const char = flat[at]
    if (char === '(' || char === '[') depth++
    else if ((char === ')' || char === ']') && --depth === 0) return at
  }
  return end
}

/** Bracketed groups in a row, each of them credits. */
function readGroups(flat: string, start: number, end: number, context: CreditsContext): Credit[] | undefined {
  const out: Credit[] = []
  let at = start
  while (at < end) {
    if (!'(['.includes(flat.charAt(at))) {
      // `(Reporting by A).`
      if (' .;*-'.includes(flat.charAt(at))) {
        at++
        continue
      }
      return undefined
    }
    const close = closing(flat, at, end)
    const credits = readStretch(flat, at + 1, close, true, context)
    if (!credits && !(out.length > 0 && isContact(flat, at, close))) return undefined
    out.push(...(credits ?? []))
    at = close + 1
  }
  return out.length > 0 ? out : undefined
}

/**
 * Reads a block that as a whole is credits.
 *
 * @param flat flat text
 * @param start where the block starts
 * @param end where it ends
 * @param context agencies, and the names in the bylines
 * @param hints what may be in it
 */
export function readCredits(
  flat: string,
  start: number,
  end: number,
  context: CreditsContext = {},
  hints = everyHint
): Credit[] | undefined {
  const isAgency = context.isAgency ?? ((): boolean => false)
  const block = trimSpan(flat, start, end)
  if (block.end - block.start < 2 || block.end - block.start > longest) return undefined
  const initials = readInitials(flat, block.start, block.end, isAgency)
  if (initials) return initials
  const source = readSource(flat, block.start, block.end, false, context)
  if (source) return source
  let from = block.start
  while (from < block.end && (leading.has(flat.charAt(from)) || flat[from] === ' ')) from++
  if (from >= block.end) return undefined
  // `AGERPRES/(AS - autor: A, editor: B)`, `AGERPRES (RO - author: A)`
  const head = flat.slice(from, from + 30)
  const signed = head.includes('(') ? signAhead.exec(head) : null
  if (signed && isAgency(signed.groups?.['agency'] ?? '')) from += signed[0].length
  if ('(['.includes(flat.charAt(from))) return readGroups(flat, from, block.end, context)
  if (
    !mayBeCredits(flat, from + basisLength(flat, from), block.end, hints) &&
    !mayBeSource(flat, from, block.end) &&
    ((hints & hint.stop) === 0 || !isCutShort(flat, from))
  )
    return undefined
  return readStretch(flat, from, stretchEnd(flat, from, block.end), false, context)
}

/** Credits at the end of a paragraph, with the offsets of all of them. */
export interface TrailingCredits {
  start: number
  end: number
  credits: Credit[]
}

/** What stands behind the bracket of credits. */
const bracketHead =
  /^ {0,2}(?:(?:additional|also|with|based on reporting|reporting|writing|editing|edited|compiled|written|translated|reported|graphics?|polling|further|data|source|quelle|input|to contact)\b|reporters?:|editors?:|by |[^()]{3,40}; ?editing\b)/i
const bareHead =
  /\b(?:(?:with )?(?:additional )?(?:reporting|writing|editing) (?:and \w{7,9} )?by|compiled by|edited by|to contact the|with assistance from|with files from|sources?:) /gi
/** What stands before credits that follow a sentence. */
const sentenceEnd = /(?:[.!?"'”’)] {1,3}|_ {0,3}|[—–] ?| {2})$/
const thanks = /\b(?:contributed|reported from|contributing)\b/

/**
 * Finds credits that are glued to the end of a paragraph.
 *
 * @param flat flat text
 * @param start where the paragraph starts
 * @param end where it ends
 * @param context agencies, and the names in the bylines
 * @param hints what may be in it
 */
export function findTrailingCredits(
  flat: string,
  start: number,
  end: number,
  context: CreditsContext = {},
  hints = everyHint
): TrailingCredits | undefined {
  const block = trimSpan(flat, start, end)
  const from = Math.max(block.start, block.end - tail)
  return (
    ((hints & hint.bracket) === 0 ? undefined : findBrackets(flat, from, block.end, context)) ??
    ((hints & hint.glued) === 0 ? undefined : findBare(flat, from, block.end, context)) ??
    ((hints & hint.thanks) === 0 ? undefined : findThanks(flat, from, block.end, context))
  )
}

/** `... on Monday. (Reporting by A) (Editing by B)` */
function findBrackets(flat: string, start: number, end: number, context: CreditsContext): TrailingCredits | undefined {
  const window = flat.slice(start, end)
  for (const match of window.matchAll(/[([]/g)) {
    const open = start + match.index
    if (!bracketHead.test(flat.slice(open + 1, open + 60))) continue
    let at = open
    let last = open
    const credits: Credit[] = []
    while (at < end && '(['.includes(flat.charAt(at))) {
      const close = closing(flat, at, end)
      const found = readStretch(flat, at + 1, close, true, context)
      if (!found && !(credits.length > 0 && isContact(flat, at, close))) break
      credits.push(...(found ?? []))
      last = Math.min(close + 1, end)
      at = last
      while (at < end && ' .;)'.includes(flat.charAt(at))) at++
      if (at === end || at - last > 3) last = Math.min(at, end)
    }
    // What follows credits at a paragraph's end is short: another note in brackets, an end mark.
    if (credits.some(credit => credit.people.length > 0) && isResidue(flat, last, end))
      return {start: open, end: last, credits}
  }
  return undefined
}

/** Nothing, notes in brackets, or a few words such as an end mark. */
function isResidue(flat: string, start: number, end: number): boolean {
  const rest = trimSpan(flat, start, end)
  return rest.end - rest.start < 30 || '([*<'.includes(flat.charAt(rest.start))
}

/** `... on Monday. Reporting by A; Editing by B` */
function findBare(flat: string, start: number, end: number, context: CreditsContext): TrailingCredits | undefined {
  for (const match of flat.slice(start, end).matchAll(bareHead)) {
    const from = start + match.index
    if (from === start || !sentenceEnd.test(flat.slice(Math.max(start, from - 4), from))) continue
    const stop = stretchEnd(flat, from, end)
    const credits = readStretch(flat, from, stop, false, context)
    if (credits) return {start: from, end: stop, credits}
  }
  return undefined
}

const opensThanks = /[\p{L}—(]/u

/** `... on Monday. ___ AP writers A and B contributed to this report.` */
function findThanks(flat: string, start: number, end: number, context: CreditsContext): TrailingCredits | undefined {
  const verb = flat.slice(start, end).search(thanks)
  if (verb < 0) return undefined
  let best: TrailingCredits | undefined
  // Sentences before the verb, nearest first; more of them as long as all are credits.
  for (let at = start + verb; at > start; at--) {
    const before = flat.slice(Math.max(start, at - 5), at)
    if (
      !/(?:[.!?"”’)_]| [—–_-]{1,3}) ?$/.test(before) ||
      !opensThanks.test(flat.charAt(at)) ||
      (flat[at - 1] !== ' ' && !/[—_]$/.test(before))
    )
      continue
    const tokens = readTokens(flat, at, end)
    const credits = readContributors(flat, trimTokens(tokens), context)
    if (credits) best = {start: at, end, credits}
    else if (best) break
  }
  // `Vance reported from Lima` at a paragraph's end may be news; the byline tells.
  const known = new Set(context.bylineNames)
  const sure = best?.credits.some(
    credit => credit.roles[0] === 'contributing' || credit.people.every(person => known.has(person.name))
  )
  if (!best || !sure) return undefined
  while (best.start > start && ' -–—_'.includes(flat.charAt(best.start - 1))) best.start--
  best.start = trimSpan(flat, best.start, best.end).start
  return best
}
