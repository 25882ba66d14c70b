/**
 * `wireCredits`: who reported, wrote and edited, and the desk's initials.
 *
 * Reads: open blocks. Writes: `CreditsNode`; cuts credits off that are glued
 * to a paragraph's last sentence.
 */
import type {Transformer} from 'unified'
import type {CreditsContext} from '../fields/credits.ts'
import {findTrailingCredits, readCredits} from '../fields/credits.ts'
import {findGluedInitials, readInitials} from '../fields/initials.ts'
import {isBareInitials, readSignOff} from '../fields/sign-off.ts'
import {hint} from '../fields/hints.ts'
import type {Credit} from '../story/types.ts'
import {clean} from '../text/flat.ts'
import type {Cut, Place} from '../tree/build.ts'
import {blocksOf, cutBlock, endOf, replaceBlocks, skipBlanks, startOf, trimEnd} from '../tree/build.ts'
import type {BlockNode, Root} from '../tree/nodes.ts'
import {shapeOf} from '../tree/shape.ts'
import type {RowHit, WireState} from '../tree/state.ts'
import {stateOf} from '../tree/state.ts'
import {claimBoilerplate} from './furniture.ts'

/** Credits of six bureaus run to a thousand characters; glued ones are looked for in a paragraph's last part. */
const longest = 2000
const tail = 1200
const head = 400
/** A word that credits have. */
const creditWord =
  /\b(?:by|contribut|information|material|inputs|assistance|reported|reporting|editing|writing|written|compiled|source|contact the|files from|data|translat|graphic|redac|redak)/i
/** Initials and other short sign-offs stand in the last lines only. */
const lastBlocks = 14

export function wireCredits(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    const place: Place = {text: String(file), table: state.table}
    const blocks = blocksOf(tree)
    const context: CreditsContext = {
      isAgency: printed => state.tables.registry.agencyOf(printed) !== undefined,
      bylineNames: namesOf(blocks)
    }
    const lastProse = blocks.findLastIndex(node => node.type === 'ParagraphNode' && shapeOf(state.flat, node).prose)
    const firstProse = blocks.findIndex(
      node => node.data.bodyStart !== undefined || (node.type === 'ParagraphNode' && shapeOf(state.flat, node).prose)
    )
    for (let index = 0; index < blocks.length; index++) {
      const node = blocks[index]
      if (!node) continue
      // Above the body `Report: Mayor to Resign` is a headline.
      if (index < firstProse) continue
      if (node.type === 'EndMarkNode') {
        // `(Hina) xdm`: an end mark may hold initials.
        const inMark = initialsOf(state, node, context)
        if (inMark) node.data.credits = inMark
      }
      if (node.type !== 'ParagraphNode' || node.data.bodyStart !== undefined) continue
      const start = startOf(node)
      const end = endOf(node)
      if (end - start > longest) continue
      const row = signOffOf(node)
      if (row && index > 0 && row.start === start) {
        claimSignOff(state, node, context)
        continue
      }
      const {hints} = shapeOf(state.flat, node)
      const last = index > 0 && end - start < 60 && (index >= blocks.length - lastBlocks || index > lastProse)
      if ((hints & hint.credit) === 0 && !last) continue
      const credits =
        (index > lastProse && isSentence(state, blocks[index - 1]) ? signAlone(state, start, end) : undefined) ??
        readCredits(state.flat, start, end, context, hints) ??
        (index > lastProse && lastProse >= 0 && isBareInitials(state.flat, start, end)
          ? initials(state, start, end)
          : undefined)
      if (!credits) continue
      const hinted = hasCredit(state, node, start, Math.min(end, start + head))
      if (!hinted && !last) continue
      // Initials in mid-story are an abbreviation in brackets.
      if (
        !hinted &&
        index < lastProse &&
        !state.flat.slice(start, end).includes('/') &&
        credits.every(credit => credit.roles[0] === 'other')
      )
        continue
      claim(state, node, credits)
    }
    const last = new Set(lastProse < 0 ? [] : blocks.slice(lastProse, lastProse + closingBlocks))
    replaceBlocks(tree, node => {
      if (node.type !== 'ParagraphNode') return undefined
      const row = signOffOf(node)
      if (row && row.start > Math.max(startOf(node), node.data.bodyStart ?? 0) && row.end === endOf(node)) {
        const credits = creditsOf(state, row.start, row.end, context)
        if (credits) {
          vote(state, credits)
          return cutCredits(state, place, node, row.start, credits)
        }
      }
      const end = endOf(node)
      const start = Math.max(startOf(node), node.data.bodyStart ?? 0)
      const from = Math.max(start, end - tail)
      const {hints} = shapeOf(state.flat, node)
      if (end - start < 30) return undefined
      if (state.page && last.has(node)) {
        const signed = cutSign(state, place, node, start)
        if (signed) return signed
      }
      if ((hints & hint.slash) !== 0) {
        const glued = cutInitials(state, place, node, start)
        if (glued) return glued
      }
      if ((hints & hint.credit) === 0) return undefined
      const found = findTrailingCredits(state.flat, from, end, context, hints)
      if (!found || found.start <= start || !hasCredit(state, node, from, end)) return undefined
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

/** Parts a block from the credits that end it. */
function cutCredits(
  state: WireState,
  place: Place,
  node: BlockNode,
  from: number,
  credits: Credit[]
): ReturnType<typeof cutBlock> {
  return cutBlock(place, node, [
    {type: 'ParagraphNode', start: startOf(node), end: trimEnd(state.flat, from), data: node.data},
    {type: 'CreditsNode', start: from, end: endOf(node), data: {credits}}
  ])
}

/** `... um elf Prozent./mwe/jha/zb` */
function cutInitials(
  state: WireState,
  place: Place,
  node: BlockNode,
  start: number
): ReturnType<typeof cutBlock> | undefined {
  const end = endOf(node)
  const from = findGluedInitials(state.flat, start, end)
  const credits = from === undefined ? undefined : readInitials(state.flat, from, end, () => false)
  if (from === undefined || !credits) return undefined
  return cutCredits(state, place, node, from, credits)
}

const signBehind = /(?<=[.!?]["'”’]? )\p{Lu}{2,12}$/u

/** `... declined to comment. BLOOMBERG`: the last paragraph bears the sign of whose story it is. */
function cutSign(
  state: WireState,
  place: Place,
  node: BlockNode,
  start: number
): ReturnType<typeof cutBlock> | undefined {
  const end = endOf(node)
  const found = signBehind.exec(state.flat.slice(Math.max(start, end - 2 * longestSign), end))
  const credits = found && signAlone(state, end - found[0].length, end)
  if (!found || !credits) return undefined
  vote(state, credits)
  return cutCredits(state, place, node, end - found[0].length, credits)
}

/** Who is named in the bylines. */
function namesOf(blocks: readonly BlockNode[]): string[] {
  const names: string[] = []
  for (const {data} of blocks) if (data.byline) for (const {name} of data.byline.people) names.push(name)
  return names
}

function hasCredit(state: WireState, node: BlockNode, start: number, end: number): boolean {
  return (shapeOf(state.flat, node).hints & hint.credit) !== 0 && creditWord.test(state.flat.slice(start, end))
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

/** A sign-off of one agency, at the beginning or end of a block. */
function signOffOf(node: BlockNode): RowHit | undefined {
  return node.data.hits?.find(hit => hit.row.list === 'signOffs')
}

/** Credits in their usual forms, else in the form that only the agency's row tells. */
function creditsOf(state: WireState, start: number, end: number, context: CreditsContext): Credit[] | undefined {
  const usual = readCredits(state.flat, start, end, context)
  if (usual) return usual
  const signed = readSignOff(state.flat, start, end, context.isAgency ?? (() => false))
  return signed && [signed]
}

/** A sign-off that names nobody is an address to write to. */
function claimSignOff(state: WireState, node: BlockNode, context: CreditsContext): void {
  const credits = creditsOf(state, startOf(node), endOf(node), context)
  if (credits) claim(state, node, credits)
  else claimBoilerplate(state, node, 'contact')
}

/** `TT`, alone below the last paragraph: whose story it is. */
function signAlone(state: WireState, start: number, end: number): Credit[] | undefined {
  if (end - start > longestSign) return undefined
  const name = clean(state.flat, start, end)
  if (!sign.test(name) || !state.tables.registry.agencyOf(name)) return undefined
  return [{start, end, text: name, roles: ['source'], people: [{start, end, name, places: []}]}]
}

function isSentence(state: WireState, node: BlockNode | undefined): boolean {
  return node?.type === 'ParagraphNode' && shapeOf(state.flat, node).terminal
}

/** The last paragraph, and those below it that are too short to look like one. */
const closingBlocks = 3
const longestSign = 20
/** Names of agencies that have small letters, `Reuters`, end stories as marks. */
const sign = /^\p{Lu}{2,12}$/u

function initials(state: WireState, start: number, end: number): Credit[] {
  const text = clean(state.flat, start, end)
  return [{start, end, text, roles: ['other'], people: [{start, end, name: text, places: []}]}]
}

/** Initials that stand in an end mark of an agency's row. */
function initialsOf(state: WireState, node: BlockNode, context: CreditsContext): Credit[] | undefined {
  if (!node.data.hits?.some(hit => hit.row.list === 'endMarks' && hit.row.template.includes('{initials}')))
    return undefined
  const credit = readSignOff(state.flat, startOf(node), endOf(node), context.isAgency ?? (() => false))
  return credit?.roles[0] === 'other' ? [credit] : undefined
}

function claim(state: WireState, node: BlockNode, credits: Credit[]): void {
  node.type = 'CreditsNode'
  node.data.credits = credits
  vote(state, credits)
}

const votingRoles: ReadonlySet<string> = new Set(['reporting', 'writing', 'compiling'])
/** `Reuters/Variety` */
const signs = /^[\p{L} .]{2,40}\/[\p{L} .]{2,40}$/u
/** `AFP sn`, `Associated Press writers ...`: a credit that names its agency. */
const firstWord =
  /^[[(—-]*(?<word>[^\s()[\]/,:;|&+*"“”…–—]{2,30}(?: [A-Z\u00C0-\u00DE][^\s()[\]/,:;|&+*"“”…–—]{1,20}){0,2})/
function vote(state: WireState, credits: Credit[]): void {
  for (const {start, end, text, roles, people} of credits) {
    // `Based on reporting by AFP`, `Reuters/Variety`; who gave information only wrote nothing.
    if (roles.some(role => votingRoles.has(role)) || (text.includes('/') && signs.test(text)))
      for (const person of people) {
        for (const part of new Set([person.name, ...person.name.split('/')])) {
          const agency = state.tables.registry.agencyOf(part)
          if (agency) state.evidence.push({agency: agency.id, row: 'sign', kind: 'credit', weight: 3, start, end})
        }
      }
    const words = firstWord.exec(text)?.groups?.['word']?.split(' ') ?? []
    for (let size = words.length; size > 0; size--) {
      const agency = state.tables.registry.agencyOf(words.slice(0, size).join(' '))
      if (!agency) continue
      state.evidence.push({agency: agency.id, row: 'sign', kind: 'credit', weight: 3, start, end})
      break
    }
  }
}
