/**
 * `wireCredits`: who reported, wrote and edited, and the desk's initials.
 *
 * Reads: open blocks. Writes: `CreditsNode`; cuts credits off that are glued
 * to a paragraph's last sentence.
 */
import type {Transformer} from 'unified'
import type {CreditsContext} from '../fields/credits.ts'
import {findTrailingCredits, readCredits} from '../fields/credits.ts'
import type {Credit} from '../story/types.ts'
import {clean} from '../text/flat.ts'
import type {Cut, Place} from '../tree/build.ts'
import {blocksOf, cutBlock, endOf, replaceBlocks, skipBlanks, startOf, trimEnd} from '../tree/build.ts'
import type {BlockNode, Root} from '../tree/nodes.ts'
import {shapeOf} from '../tree/shape.ts'
import type {WireState} from '../tree/state.ts'
import {stateOf} from '../tree/state.ts'

/** Credits of six bureaus run to a thousand characters; glued ones are looked for in a paragraph's last part. */
const longest = 2000
const tail = 1200
/** A word that credits have. */
const hint =
  /\b(?:by|contribut|inputs|assistance|reported|reporting|editing|writing|written|compiled|source|contact the|files from|data|translat|graphic|redac|redak)/i
/** Initials and other short sign-offs stand in the last lines only. */
const lastBlocks = 14

export function wireCredits(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    const place: Place = {text: String(file), table: state.table}
    const blocks = blocksOf(tree)
    const context: CreditsContext = {
      isAgency: printed => state.tables.registry.agencyOf(printed) !== undefined,
      bylineNames: blocks.flatMap(node => (node.data.byline?.people ?? []).map(person => person.name))
    }
    const lastProse = blocks.findLastIndex(node => node.type === 'ParagraphNode' && shapeOf(state.flat, node).prose)
    for (const [index, node] of blocks.entries()) {
      if (node.type !== 'ParagraphNode' || node.data.bodyStart !== undefined) continue
      const start = startOf(node)
      const end = endOf(node)
      if (end - start > longest) continue
      const hinted = hint.test(state.flat.slice(start, Math.min(end, start + 400)))
      if (!hinted && !(index > 0 && end - start < 60 && (index >= blocks.length - lastBlocks || index > lastProse)))
        continue
      const credits = readCredits(state.flat, start, end, context)
      if (!credits) continue
      // Initials in mid-story are an abbreviation in brackets.
      if (!hinted && index < lastProse && credits.every(credit => credit.roles[0] === 'other')) continue
      claim(state, node, credits)
    }
    replaceBlocks(tree, node => {
      if (node.type !== 'ParagraphNode') return undefined
      const end = endOf(node)
      const start = Math.max(startOf(node), node.data.bodyStart ?? 0)
      const from = Math.max(start, end - tail)
      if (end - start < 30 || !hint.test(state.flat.slice(from, end))) return undefined
      const found = findTrailingCredits(state.flat, from, end, context)
      if (!found || found.start <= start) return undefined
      const cuts: Cut[] = [
        {type: 'ParagraphNode', start: startOf(node), end: trimEnd(state.flat, found.start), data: node.data}
      ]
      cuts.push({type: 'CreditsNode', start: found.start, end: found.end, data: {credits: found.credits}})
      const rest = skipBlanks(state.flat, found.end, end)
      if (rest < end) cuts.push(restOf(state, node, rest, end))
      vote(state, found.credits)
      return cutBlock(place, node, cuts)
    })
  }
}

/** What follows glued credits: an end mark, or more of the block. */
function restOf(state: WireState, node: BlockNode, start: number, end: number): Cut {
  const isEndMark = state.tables.rows
    .match(state.flat, start, end)
    .some(hit => hit.row.list === 'endMarks' && hit.start === start && hit.end === end)
  if (isEndMark)
    return {type: 'EndMarkNode', start, end, data: {field: {start, end, text: clean(state.flat, start, end)}}}
  return {type: 'ParagraphNode', start, end, ...(node.data.hits && {data: {hits: node.data.hits}})}
}

function claim(state: WireState, node: BlockNode, credits: Credit[]): void {
  node.type = 'CreditsNode'
  node.data.credits = credits
  vote(state, credits)
}

/** `AFP sn`, `Associated Press writers ...`: a credit that names its agency. */
const firstWord = /^[[(—-]*(?<word>[\p{L}\p{N}.'’-]{2,30}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2})/u
function vote(state: WireState, credits: Credit[]): void {
  for (const {start, end, text} of credits) {
    const words = firstWord.exec(text)?.groups?.['word']?.split(' ') ?? []
    for (let size = words.length; size > 0; size--) {
      const agency = state.tables.registry.agencyOf(words.slice(0, size).join(' '))
      if (!agency) continue
      state.evidence.push({agency: agency.id, row: 'sign', kind: 'credit', weight: 3, start, end})
      break
    }
  }
}
