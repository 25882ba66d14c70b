/**
 * `wireDateline`: the dateline, and what republishers glue in front of it.
 *
 * Reads: open blocks. Writes: `DatelineNode` in the first paragraph; cuts a
 * note or byline off that stands in front of the dateline in one block;
 * `zones.body`; evidence.
 */
import type {Transformer} from 'unified'
import {findLeadingByline} from '../fields/byline.ts'
import type {DatelineContext, DatelineMatch} from '../fields/dateline/index.ts'
import {readDateline, readPlaceLine} from '../fields/dateline/index.ts'
import {readRelatedLink} from '../fields/furniture.ts'
import {findLeadingNote} from '../fields/note.ts'
import {readPeople} from '../fields/people.ts'
import {personCase} from '../text/case.ts'
import {clean} from '../text/flat.ts'
import type {Cut, Place} from '../tree/build.ts'
import {blocksOf, cutBlock, endOf, joinBlocks, replaceBlocks, setDateline, skipBlanks, startOf} from '../tree/build.ts'
import type {BlockNode, Root} from '../tree/nodes.ts'
import {shapeOf} from '../tree/shape.ts'
import type {WireState} from '../tree/state.ts'
import {stateOf} from '../tree/state.ts'

/** A dateline without an agency may stand behind so many paragraphs of prose (teasers, bullets). */
const proseBefore = 3
/** One with an agency behind so many. */
const proseBeforeAgency = 6
/** Pages print this many lines of navigation above a story. */
const headBlocks = 120

/** A place alone on its line stands behind no more open blocks. */
const placeLines = 14

export function wireDateline(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    const place: Place = {text: String(file), table: state.table}
    const context = datelineContext(state)
    joinBroken(tree, state, place, context)
    cutLeads(tree, state, place, context)
    const found = choose(tree, state, context)
    if (!found) return
    const {node, match, teasers} = found
    setDateline(place, node, match.dateline, match.bodyStart)
    node.data.bodyStart = match.bodyStart
    readMarkers(state, node, match)
    markersVote(state, node, match)
    state.dateline = {start: match.dateline.start, end: match.dateline.end}
    for (const teaser of teasers) {
      teaser.type = 'BoilerplateNode'
      const start = startOf(teaser)
      const end = endOf(teaser)
      teaser.data.boilerplate = {start, end, text: clean(state.flat, start, end), kind: 'promotion'}
    }
    vote(state, match)
  }
}

/** What `readDateline` needs to know. */
export function datelineContext(state: WireState): DatelineContext {
  const {agencyOf, unbracketed} = state.tables.registry
  return {agencyOf, isUnbracketed: id => unbracketed.has(id), allCapitals: state.allCapitals}
}

interface Candidate {
  node: BlockNode
  match: DatelineMatch
  prose: number
}

/** The first dateline; the later one where a teaser above the story repeats it. */
function choose(
  tree: Root,
  state: WireState,
  context: DatelineContext
): (Candidate & {teasers: BlockNode[]}) | undefined {
  const candidates: Candidate[] = []
  let prose = 0
  let open = 0
  const blocks = blocksOf(tree)
  for (let index = 0; index < blocks.length; index++) {
    const node = blocks[index]
    if (!node) continue
    if (index > headBlocks || prose > proseBeforeAgency) break
    if (node.type !== 'ParagraphNode') continue
    open++
    const match = readDateline(state.flat, startOf(node), endOf(node), context)
    // `READ ALSO - Ferry fares to rise`
    if (match?.basis === 'place' && readRelatedLink(state.flat, startOf(node), endOf(node))) continue
    if (match) {
      if (match.basis === 'agency' || prose <= proseBefore) candidates.push({node, match, prose})
      if (match.basis === 'agency') break
    } else if (index > 0 && open < placeLines && candidates.length === 0 && isAboveBody(blocks, index, state)) {
      const dateline = readPlaceLine(state.flat, startOf(node), endOf(node))
      if (dateline)
        candidates.push({
          node,
          match: {dateline, shape: '{place}', bodyStart: dateline.end, markers: [], basis: 'place'},
          prose
        })
    }
    const shape = shapeOf(state.flat, node)
    if (shape.prose && shape.words > 20) prose++
  }
  const strong = candidates.find(candidate => candidate.match.basis === 'agency')
  const first = candidates[0]
  if (!first) return atEnd(blocks, state, context)
  // A round-up has a dateline an item: `BAGHDAD: ...`, `PARIS: ...`; none is the story's.
  const bare = candidates.filter(candidate => candidate.match.basis === 'place')
  if (!strong && bare.length > 2 && new Set(bare.map(candidate => candidate.match.dateline.text)).size > 2)
    return undefined
  const chosen = strong && strong.prose - first.prose <= 2 ? strong : first
  const again = findAgain(blocks, state, context, chosen)
  return again ? {...again, teasers: [chosen.node]} : {...chosen, teasers: []}
}

/** The same dateline and the same first words further down. */
function findAgain(
  blocks: BlockNode[],
  state: WireState,
  context: DatelineContext,
  chosen: Candidate
): Candidate | undefined {
  const from = blocks.indexOf(chosen.node)
  const {start, end} = chosen.match.dateline
  const printed = state.flat.slice(start, Math.max(end, Math.min(endOf(chosen.node), chosen.match.bodyStart + 40)))
  for (const node of blocks.slice(from + 1, from + 24)) {
    if (node.type !== 'ParagraphNode' || !state.flat.startsWith(printed, startOf(node))) continue
    const match = readDateline(state.flat, startOf(node), endOf(node), context)
    if (match) return {...chosen, node, match}
  }
  return undefined
}

function isAboveBody(blocks: BlockNode[], index: number, state: WireState): boolean {
  const next = blocks[index + 1]
  return next?.type === 'ParagraphNode' && shapeOf(state.flat, next).prose
}

/** RIA Novosti's pages print `MOSCOW, April 10 (RIA Novosti)` below the last paragraph. */
function atEnd(
  blocks: BlockNode[],
  state: WireState,
  context: DatelineContext
): (Candidate & {teasers: BlockNode[]}) | undefined {
  for (const node of blocks) {
    const length = endOf(node) - startOf(node)
    if (node.type !== 'ParagraphNode' || length > 70 || length < 10) continue
    const match = readDateline(state.flat, startOf(node), endOf(node), context)
    if (
      match?.basis === 'agency' &&
      match.bodyStart === endOf(node) &&
      match.dateline.date &&
      match.dateline.places.length > 0
    ) {
      return {node, match, prose: 0, teasers: []}
    }
  }
  return undefined
}

/** How pages turned to text break a dateline into blocks: the first of them and how many there are. */
const breaks: ReadonlyArray<{first: RegExp; count: number}> = [
  // `KATHMANDU,` and `April 25 (Reuters) - The quake`
  {first: /^[^\n]{2,48},$/, count: 2},
  // `Lima, Peru`, `CNN` and `—`
  {first: /^\p{Lu}[^\n]{1,48}[\p{L}.]$/u, count: 3}
]
const longestBroken = 50
const dashAlone = /^[–—-]{1,2}$/

function joinBroken(tree: Root, state: WireState, place: Place, context: DatelineContext): void {
  const blocks = blocksOf(tree).slice(0, headBlocks)
  for (const [index, node] of blocks.entries()) {
    if (node.type !== 'ParagraphNode' || endOf(node) - startOf(node) > longestBroken) continue
    const printed = state.flat.slice(startOf(node), endOf(node))
    for (const {first, count} of breaks) {
      if (!first.test(printed)) continue
      const rest = blocks.slice(index + 1, index + count)
      const last = rest.at(-1)
      if (!last || rest.length < count - 1 || rest.some(({type}) => type !== 'ParagraphNode')) continue
      if (count > 2 && !dashAlone.test(state.flat.slice(startOf(last), endOf(last)))) continue
      const match = readDateline(state.flat, startOf(node), endOf(last), context)
      if (match?.basis !== 'agency' || match.dateline.end <= endOf(node)) continue
      joinBlocks(tree, place, node, last)
      return
    }
  }
}

/** `(adds details) By Ana Roe GENEVA, Sept 5 (Reuters) - `: note, byline and paragraph are blocks of their own. */
function cutLeads(tree: Root, state: WireState, place: Place, context: DatelineContext): void {
  let open = 0
  const isAgency = (printed: string) => state.tables.registry.agencyOf(printed) !== undefined
  replaceBlocks(tree, node => {
    if (node.type !== 'ParagraphNode' || ++open > 12) return undefined
    const end = endOf(node)
    const cuts: Cut[] = []
    let at = startOf(node)
    if (end - at < 60) return undefined
    const note = findLeadingNote(state.flat, at, end)
    const afterNote = note ? skipBlanks(state.flat, note.end, end) : at
    const byline = findLeadingByline(state.flat, afterNote, end, {isAgency})
    const afterByline = byline ? skipBlanks(state.flat, byline.end, end) : afterNote
    if (!note && !byline) return undefined
    // Only in front of a dateline: elsewhere `By Ana Roe` begins a sentence.
    if (!readDateline(state.flat, afterByline, end, context)) {
      if (!note) return undefined
      cuts.push({type: 'NoteNode', start: at, end: note.end, data: {note: note.note}})
      cuts.push({type: 'ParagraphNode', start: afterNote, end})
      return afterNote < end ? cutBlock(place, node, cuts) : undefined
    }
    if (note) {
      cuts.push({type: 'NoteNode', start: at, end: note.end, data: {note: note.note}})
      at = afterNote
    }
    if (byline) cuts.push({type: 'BylineNode', start: at, end: byline.end, data: {byline: byline.byline}})
    cuts.push({type: 'ParagraphNode', start: afterByline, end})
    return cutBlock(place, node, cuts)
  })
}

/** What monitors print in brackets that is no name. */
const markerWord =
  /^(?:text|report|article|excerpts?|words? indistinct|passage omitted|editorial|interview|commentary|communique|speech|summary|begin|by|from|unattributed|announcer|correspondent|recorded|video|statement|press release|special|live|continued)\b/i
const nameOnly = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,4}$/u

const smallWords = /^[\p{Ll} ,-]*/u

/** `[TEXT] [GENNADIY ROE]`: the correspondent's name among FBIS brackets is a byline. */
function readMarkers(state: WireState, node: BlockNode, match: DatelineMatch): void {
  for (const {start, end} of match.markers) {
    const text = clean(state.flat, start + 1, end - 1)
    if (markerWord.test(text) || !nameOnly.test(text)) continue
    node.data.byline ??= {
      start,
      end,
      text: personCase(text),
      people: [{start: start + 1, end: end - 1, name: personCase(text), places: []}]
    }
  }
  const signer = match.signer
  if (!signer) return
  // `(RIA Novosti political commentator Jan Roe.)`: the name is what follows the small words.
  const small = smallWords.exec(state.flat.slice(signer.start, signer.end))?.[0].length ?? 0
  if (signer.start + small === signer.end) return
  const {people} = readPeople(state.flat, signer.start + small, signer.end)
  if (people.length > 0) node.data.byline ??= {...signer, text: clean(state.flat, signer.start, signer.end), people}
}

/** `[TEXT]` behind a dateline speaks for the monitor that put it there. */
function markersVote(state: WireState, node: BlockNode, {markers}: DatelineMatch): void {
  for (const marker of markers) {
    for (const {row, start, end} of state.tables.rows.match(state.flat, marker.start, endOf(node))) {
      if (row.list !== 'headers' || row.at !== 'start') continue
      state.evidence.push({
        agency: row.agency,
        row: row.row.id,
        kind: 'header',
        weight: 2,
        start,
        end
      })
    }
  }
}

/** A row of this shape is the best evidence; the sign alone is still good. */
function vote(state: WireState, match: DatelineMatch): void {
  const {start, end, agencies} = match.dateline
  const rows = state.tables.shapes.get(match.shape) ?? []
  // `[Delta Courier] Lagos - `: a form that one monitor alone gives to the datelines of others.
  const first = rows[0]
  if (
    first &&
    state.tables.registry.byId(first.agency)?.kind === 'monitor' &&
    rows.every(row => row.agency === first.agency) &&
    !agencies.some(agency => agency.id === first.agency)
  )
    state.evidence.push({
      agency: first.agency,
      kind: 'dateline',
      start,
      end,
      row: first.row.id,
      weight: 2
    })
  for (const agency of agencies) {
    const row = rows.find(other => other.agency === agency.id)
    state.evidence.push({
      agency: agency.id,
      kind: 'dateline',
      start,
      end,
      row: row ? row.row.id : 'sign',
      weight: row ? 6 : 5
    })
  }
}
