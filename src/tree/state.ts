/**
 * What the passes know of a story beside its tree; `file.data.wire`.
 */
import type {VFile} from 'vfile'
import type {Registry} from '../agencies/registry.ts'
import type {Attribution} from '../quotes/attribute.ts'
import type {Reference} from '../fields/reference.ts'
import type {Trace} from '../quotes/trace.ts'
import type {BoilerplateRow, DatelineRow, LeanRow, LineRow} from '../agencies/schema.ts'
import type {
  Boilerplate,
  DateField,
  DateMention,
  ParseOptions,
  Span,
  Story,
  StoryAgency,
  StoryVersion
} from '../story/types.ts'
import type {PlainBreaks} from '../text/line-breaks.ts'
import type {LineTable} from '../text/lines.ts'
import type {TemplateIndex} from '../text/template.ts'

/** The lists of an agency's row that hold templates. */
export type LineList = 'signOffs' | 'endMarks' | 'notes' | 'boilerplate' | 'headers'

/** A line row with the agency and list that it stands in. */
export interface ListedRow {
  agency: string
  list: LineList
  row: LeanRow<LineRow>
  template: string
  at?: 'whole' | 'start' | 'end'
  kind?: BoilerplateRow['kind']
}

/** A row that matched. */
export interface RowHit extends Span {
  row: ListedRow
}

/** What speaks for an agency's having written or passed on the story. */
export interface Evidence extends Span {
  agency: string
  /** Id of the row, or `sign` where the agency is named in a form that no row has. */
  row: string
  kind: 'dateline' | 'byline' | 'headline' | 'sign-off' | 'credit' | 'endmark' | 'note' | 'boilerplate' | 'header'
  weight: number
}

/** Tables built once a parser. */
export interface WireTables {
  registry: Registry
  rows: TemplateIndex<ListedRow>
  /** Dateline rows by shape, with the agency each stands in. */
  shapes: Map<string, Array<{agency: string; row: LeanRow<DatelineRow>}>>
}

/** Head, body and tail as indices into the blocks: the body runs from `body` up to, not including, `tail`. */
export interface Zones {
  body: number
  tail: number
}

/** All fields are set at first, of one shape for all passes. */
export interface WireState {
  flat: string
  /** Where the source has CR: the way back to its offsets. */
  breaks: PlainBreaks | undefined
  table: LineTable
  tables: WireTables
  options: ParseOptions
  evidence: Evidence[]
  zones: Zones
  /** A page with navigation around the story, and no wire's copy alone. */
  page: boolean
  /** Where the dateline stands. */
  dateline: Span | undefined
  /** The whole story is set in capitals. */
  allCapitals: boolean
  language: string
  kind: Story['kind']
  agencies: StoryAgency[]
  version: StoryVersion | undefined
  publishedAt: DateField | undefined
  updatedAt: DateField | undefined
  /** When the story was written: what its relative dates are reckoned from. */
  reference: Reference | undefined
  /** Dates of the body. */
  dates: DateMention[] | undefined
  /** Quotes and speakers of the body. */
  attribution: Attribution | undefined
  boilerplateKind: Boilerplate['kind'] | undefined
}

declare module 'vfile' {
  interface DataMap {
    wire: WireState
    /** Options of this one story, for `wireParse`. */
    wireOptions: ParseOptions
    /** Hears how quotes are found, where somebody asks. */
    wireTrace?: Trace
  }
}

/**
 * The state that `wireParse` left on a file.
 *
 * @throws TypeError where the tree was not made by `wireParse`
 */
export function stateOf(file: VFile): WireState {
  const state = file.data.wire
  if (!state) throw new TypeError('Expected a tree made by `wireParse`: the file has no `data.wire`')
  return state
}
