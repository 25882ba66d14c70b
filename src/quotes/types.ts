/**
 * What the parts of the attribution engine hand on to each other. All offsets
 * are UTF-16 code units of the story's text.
 */
import type {Quote, QuoteRule, Span} from '../story/types.ts'
import type {CueRow} from './cue-table.ts'
import type {Word} from './word.ts'

/** A paragraph of the body with its sentences. */
export interface Prose extends Span {
  kind: 'headline' | 'text' | 'subhead' | 'list-item' | 'preformatted'
  sentences: readonly Span[]
  /** Of a headline: who it says its words are of, such as `envoy` in `Talks 'useful' -envoy`. */
  source?: Span | undefined
}

/** A stretch in quotation marks, marks included. */
export interface Stretch extends Span {
  /** Index of its paragraph. */
  paragraph: number
  /** Offsets of the words between the marks. */
  innerStart: number
  innerEnd: number
  /** The kind of mark that opens it. */
  style: MarkStyle
  /** No mark closes it within its paragraph. */
  open: boolean
  /** The next paragraph goes on with it. */
  continues: boolean
  /** It goes on from the paragraph before. */
  continued: boolean
}

export type MarkStyle = 'straight' | 'curly' | 'telex' | 'guillemets' | 'low' | 'single' | 'dash'

/** What a stretch in quotation marks is. */
export type StretchKind =
  | 'speech'
  /** One word. */
  | 'fragment'
  /** In capitals like a title: somebody's words only where a cue says so. */
  | 'titled'
  | 'title'
  | 'nickname'
  | 'term'

/** A word, number, mark of punctuation or quoted stretch. */
export interface Token extends Span {
  kind: 'word' | 'number' | 'mark' | 'stretch'
  /** As printed; of a stretch the point before its closing mark: `,` of `"We won,"`. */
  text: string
  /** In lower case, with straight apostrophes; of a stretch its first word. */
  low: string
  /** Bits of `wordTag`. */
  tags: number
  /** First letter is a capital. */
  capital: boolean
  /** Bits of `verbForm`: what it may be a form of. */
  forms: number
  /** Bits of `wordClass`. */
  classes: number
  /** Index of the stretch, for a token of kind `stretch`. */
  stretch: number
  /** The word itself; of a stretch its first one. */
  word: Word
}

/** A narrative sentence: quoted stretches are one token each. */
export interface Sentence extends Span {
  paragraph: number
  tokens: readonly Token[]
  chunks: readonly Chunk[]
  /** What its words tell of it: bits of `signal`. */
  signals: number
}

/**
 * A phrase of a sentence.
 *
 * - noun: `the deputy ambassador`, `Ana Ruiz`, `he`
 * - verb: `has repeatedly said`
 * - prep, conj, sub (`because`), that, wh (`who`), adverb
 * - comma, colon, semicolon, dash, open and close (brackets), end
 * - stretch: words in quotation marks
 */
export type ChunkKind =
  | 'noun'
  | 'verb'
  | 'prep'
  | 'conj'
  | 'sub'
  | 'that'
  | 'wh'
  | 'adverb'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'open'
  | 'close'
  | 'end'
  | 'stretch'

export interface Chunk extends Span {
  kind: ChunkKind
  /** Tokens from `from` up to, not including, `to`. */
  from: number
  to: number
  /** The last word of a noun phrase, the main verb's lemma, the word of any other. */
  head: string
  /** The last word; of a verb group the main verb. */
  word: Word
  /** Of a verb that may be a cue. */
  cue: CueRow | undefined
  noun: NounInfo | undefined
  verb: VerbInfo | undefined
  /** Index of the quoted stretch. */
  stretch: number | undefined
}

export interface NounInfo {
  /** `he`, `they`, `it`, `some` */
  readonly pronoun: boolean
  /** Has a capital that is not only the sentence's first. */
  readonly name: boolean
  /** `Tuesday`, `last week`, `this year` */
  readonly time: boolean
  /** Begins with an article or a number: can stand in apposition. */
  readonly determined: boolean
}

export interface VerbInfo {
  /** finite: `said`, `has said`; gerund: `saying`; infinitive: `to say`; participle: `asked` without a subject. */
  form: 'finite' | 'gerund' | 'infinitive' | 'participle'
  /** `was said`, `been told` */
  passive: boolean
  negated: boolean
  /** `will say`, `would say`, `may say`: the first modal in lower case, or the empty string. */
  modal: string
  /** A past form that could also be a participle: `asked`, `released`. */
  past: boolean
  /** Token of the main verb. */
  main: number
}

/** Chunks from `from` up to, not including, `to`. */
export interface Range {
  from: number
  to: number
}

/** A subject, as chunks from `from` up to, not including, `to`. */
export interface Subject {
  from: number
  to: number
  /** The chunk of the noun phrase itself. */
  core: number
  /** Who does it, where the verb shares the subject of an earlier one. */
  shared: boolean
}

/** How a quote came to its speaker, before names are known. All have one shape: fields are set in this order. */
export interface Draft {
  content: Span[]
  marks: Span[]
  /** Stretches that it holds. */
  stretches: number[]
  cue: Span[]
  /** Lemma of the cue, or `according to`, `:` and the like. */
  lemma: string
  mention: Span | undefined
  /** Where the mention's own noun phrase lies, without appositions. */
  core: Span | undefined
  type: Quote['type']
  act: Quote['act']
  modality: Quote['modality']
  stance: Quote['stance']
  relays: Span[]
  addressee: Span | undefined
  occasion: Span | undefined
  /** When it was said: `Tuesday`. */
  when: Span | undefined
  /** The draft that this one stands in, for quotes within quotes. */
  within: Draft | undefined
  anonymous: boolean
  rule: QuoteRule
}
