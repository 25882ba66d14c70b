/**
 * `wireAgencies`: who wrote and who passed on the story, by a vote.
 *
 * Reads: evidence, the dateline, end marks and credits. Writes: `agencies`.
 *
 * The dateline names the author and stands first; what other evidence adds up
 * to decides where there is none. A caption's credit never votes.
 */
import type {Transformer} from 'unified'
import type {Agency, StoryAgency} from '../story/types.ts'
import {clean} from '../text/flat.ts'
import {blocksOf, endOf, findDateline, startOf} from '../tree/build.ts'
import type {BlockNode, Root} from '../tree/nodes.ts'
import type {WireState} from '../tree/state.ts'
import {stateOf} from '../tree/state.ts'
import {addMessage} from './message.ts'

/** Less than this is a mention and no evidence. */
const enough = 2
/** What a copyright line or promotion weighs. */
const page = 1
/** `— AFP`, `(PTI)`, `--IANS` as the whole of the last line. */
const lastLine = /^[-–—_([ ]{0,4}(?<sign>\p{L}[\p{L}\p{N}.&/' -]{1,40}?)[)\].]{0,2}$/u

export function wireAgencies(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    const blocks = blocksOf(tree)
    signAtEnd(state, blocks)
    const votes = new Map<string, number>()
    for (const {agency, weight} of state.evidence) votes.set(agency, (votes.get(agency) ?? 0) + weight)
    const dateline = findDateline(blocks)
    const signed: Agency[] = dateline?.agencies ?? []
    const agencies: StoryAgency[] = []
    const add = (agency: Agency, role: StoryAgency['role']) => {
      if (!agencies.some(other => other.id === agency.id)) agencies.push({id: agency.id, name: agency.name, role})
    }
    for (const [index, agency] of signed.entries()) {
      const row = state.tables.registry.byId(agency.id)
      const role =
        row?.kind === 'press-release' ? 'distributor' : row?.kind === 'partner' && index > 0 ? 'partner' : 'author'
      add(agency, role)
    }
    const others = [...votes].filter(([id]) => !signed.some(agency => agency.id === id)).sort((a, b) => b[1] - a[1])
    for (const [id, weight] of others) {
      // A page's copyright line or promotion decides only where nothing else speaks.
      if (weight < enough && (agencies.length > 0 || weight < page)) continue
      const row = state.tables.registry.byId(id)
      const agency = {id, name: row?.name ?? id}
      const wrote = agencies.length === 0 && row?.kind !== 'press-release'
      add(agency, wrote ? 'author' : row?.kind === 'partner' || bylined(state, id) ? 'partner' : 'distributor')
    }
    state.agencies = agencies
    for (const agency of signed) {
      if (state.tables.registry.byId(agency.id) || !dateline) continue
      addMessage(file, 'unlisted-agency', dateline.start, dateline.end, {found: agency.name})
    }
  }
}

/** Its byline or credit is on the story beside another's dateline. */
function bylined(state: WireState, id: string): boolean {
  return state.evidence.some(({agency, kind}) => agency === id && (kind === 'byline' || kind === 'credit'))
}

/** The agency that stands only at the end: on a line of its own behind the body. */
function signAtEnd(state: WireState, blocks: BlockNode[]): void {
  for (const node of blocks.slice(Math.max(0, state.zones.tail - 1))) {
    const isCandidate =
      node.type === 'EndMarkNode' ||
      node.type === 'CreditsNode' ||
      node.type === 'BoilerplateNode' ||
      node.type === 'ParagraphNode'
    const start = startOf(node)
    const end = endOf(node)
    if (!isCandidate || end - start > 50) continue
    const sign = lastLine.exec(clean(state.flat, start, end))?.groups?.['sign']
    const agency = sign === undefined ? undefined : state.tables.registry.agencyOf(sign.trim())
    if (!agency || state.evidence.some(other => other.agency === agency.id && other.start === start)) continue
    state.evidence.push({agency: agency.id, row: 'sign', kind: 'endmark', weight: 3, start, end})
  }
}
