/**
 * wast, the wire syntax tree.
 *
 * A unist tree that is nlcst where it holds prose: the root is nlcst's
 * `RootNode` and body paragraphs are its `ParagraphNode`, so that plugins for
 * retext run on a story. Everything else is a block of its own type, whose
 * text stands in nlcst's `SourceNode`, which such plugins pass over.
 *
 * Leaves in order are the source, character for character.
 */
import type {Data, Literal, Node, Parent, Position} from 'unist'
import type {
  Boilerplate,
  Byline,
  Caption,
  Credit,
  Dateline,
  EditorNote,
  Field,
  Headline,
  Paragraph as ParagraphField,
  RelatedLink,
  Span
} from '../story/types.ts'
import type {TimestampMatch} from '../fields/timestamp.ts'
import type {Shape} from './shape.ts'
import type {RowHit} from './state.ts'

/** Blanks and line breaks. */
export interface WhiteSpace extends Literal {
  type: 'WhiteSpaceNode'
  value: string
  position: Position
}

/** Text that is no prose, or that nobody has tokenised yet. */
export interface Source extends Literal {
  type: 'SourceNode'
  value: string
  position: Position
}

/** The dateline at the head of the first paragraph. */
export interface DatelineNode extends Parent {
  type: 'DatelineNode'
  children: Source[]
  position: Position
  data: {dateline: Dateline}
}

/** Types of all blocks, in the order of `Block.kind`. */
export type BlockType =
  | 'EnvelopeNode'
  | 'SlugNode'
  | 'HeadlineNode'
  | 'DeckNode'
  | 'KickerNode'
  | 'TimestampNode'
  | 'BylineNode'
  | 'CaptionNode'
  | 'ParagraphNode'
  | 'PreformattedNode'
  | 'SubheadNode'
  | 'CreditsNode'
  | 'NoteNode'
  | 'RelatedNode'
  | 'BoilerplateNode'
  | 'EndMarkNode'

/** A date that a page or transmission prints beside the story. */
export type Timestamp = TimestampMatch

export interface WireData extends Data {
  headline?: Omit<Headline, 'quotes'>
  byline?: Byline
  caption?: Caption
  timestamps?: Timestamp[]
  credits?: Credit[]
  note?: EditorNote
  related?: RelatedLink
  boilerplate?: Boilerplate
  /** Slug, deck, kicker, end mark: the value without marks. */
  field?: Field
  paragraph?: ParagraphField['kind']
  /** The caller's envelope says what the block is. */
  declared?: boolean
  /** Agencies' rows that match the block. */
  hits?: readonly RowHit[]
  /** Where the first paragraph's own text begins, behind the dateline. */
  bodyStart?: number
  /** Sentences of a paragraph or subhead. */
  sentences?: Span[]
  /** Heading of the list of links that the block belongs to. */
  under?: string
}

/** Where a block keeps its shape once somebody has asked: a symbol, so that a tree printed as JSON is what it was. */
export const shapeKey = Symbol('shape')

/** A block of the story. */
export interface BlockNode extends Parent {
  [shapeKey]?: Shape
  type: BlockType
  children: Array<Source | WhiteSpace | DatelineNode | Node>
  position: Position
  data: WireData
}

export interface Root extends Parent {
  type: 'RootNode'
  children: Array<BlockNode | WhiteSpace>
  position: Position
}
