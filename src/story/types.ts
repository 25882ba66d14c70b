/**
 * The public result types of wirestory.
 *
 * These names and shapes are a promise to users and to the scorer in eval/:
 * extend them freely, do not rename or reshape what is here.
 *
 * Every span is a half-open range of UTF-16 code units into `Story.text`, so
 * `story.text.slice(field.start, field.end)` is always the literal source of a
 * field. `text` beside a span is the cleaned, human-readable value: line
 * breaks joined, the field's own punctuation and marks taken off.
 * Dates are ISO 8601, cut to the precision that the source gives.
 * Languages are BCP 47 tags, countries ISO 3166-1 alpha-2, regions ISO 3166-2.
 * What a story does not give is absent: never an empty string, never a guess.
 */

export interface ParseOptions {
  /** When the story was published, where the caller knows better than the text: the reference for relative dates and missing years. */
  publishedAt?: string
  /** IANA zone or offset for times that name none; without it such times stay local, with no offset. */
  timezone?: string
  /** What a reader found around the text; see `Envelope`. */
  envelope?: Envelope
}

export interface Span {
  start: number
  end: number
}

/** A piece of the source text with its cleaned value. */
export interface Field extends Span {
  text: string
}

export interface Story {
  /** The input, untouched: what every span points into. */
  text: string
  language: string
  kind: StoryKind
  /** Who wrote and who passed on the story, by the vote over all evidence. A caption's credit is no evidence. */
  agencies: StoryAgency[]
  /** Which writing of the story this is, from envelope, slug, headline tags or notes. */
  version?: StoryVersion
  /** What the transmission format said (ANPA, IPTC 7901, NITF, ...). */
  envelope?: Envelope
  /** The editors' slug or keyword line, such as `CHILE-COPPER/STRIKE` or `BC-Harbor Fire`, without version and word count. */
  slug?: Field
  headline?: Headline
  /** A second headline, standfirst, or the bullets above the dateline. */
  deck?: Field
  /** The section or label at the headline, such as `World`, without its bullet. */
  kicker?: Field
  publishedAt?: DateField
  updatedAt?: DateField
  bylines: Byline[]
  dateline?: Dateline
  captions: Caption[]
  /** The story's own body, in order, without any furniture: dateline, and credits or end marks glued to the last, excluded. */
  paragraphs: Paragraph[]
  quotes: Quote[]
  /** Those who declined to comment or could not be reached: there is no quote to hold. */
  noComments: NoComment[]
  speakers: Speaker[]
  credits: Credit[]
  /** Notes to editors and readers: advisories, corrections, embargoes. */
  notes: EditorNote[]
  /** Links and headlines of other stories. */
  related: RelatedLink[]
  boilerplate: Boilerplate[]
  /** `Enditem`, `-30-`, `###`, `(END)`, ` REUTER`, ... */
  endMark?: Field
  /** Dates mentioned in the body, resolved against the story's own date. */
  dates: DateMention[]
  /** All of the text in order: every character that is not white space lies in exactly one block. */
  blocks: Block[]
  /** What the parser was unsure of or could not use; a projection of the tree's VFileMessages. */
  messages: Message[]
}

export type StoryKind =
  | 'story'
  | 'brief'
  | 'alert'
  | 'analysis'
  | 'factbox'
  | 'timeline'
  | 'advisory'
  | 'press-release'
  | 'table'
  | 'transcript'

/** A stretch of the source text and what it is. */
export interface Block extends Span {
  kind:
    | 'envelope'
    | 'slug'
    | 'headline'
    | 'deck'
    | 'kicker'
    | 'timestamp'
    | 'byline'
    | 'caption'
    /** Paragraphs, the dateline with the first of them, lists and tables of the story. */
    | 'body'
    | 'subhead'
    | 'credits'
    | 'note'
    | 'related'
    | 'boilerplate'
    | 'endmark'
}

export interface Agency {
  /**
   * The id of its row: `reuters`, `ap`, `afp`, `dowjones`, `prnewswire`, ...
   * For an agency, station or partner that has no row: the printed name in
   * lower case, words joined by `-` (`santiago-domestic-service`).
   */
  id: string
  /** Its usual name, or the name as printed when it has no row. */
  name: string
}

export interface StoryAgency extends Agency {
  role: 'author' | 'partner' | 'distributor'
}

export interface StoryVersion {
  kind: 'update' | 'lead' | 'writethru' | 'correction' | 'repeat' | 'take' | 'other'
  number?: number
  text: string
}

/**
 * Metadata that stands outside the story's text. Where envelope and text both
 * give a field, the story's own fields come from the text; `effective(story)`
 * merges the two and says which value came from where.
 */
export interface Envelope {
  /** `anpa1312`, `iptc7901`, `nitf`, `newsml1`, `newsmlg2`, `ninjs`, `html`, `sgml`, ... */
  format: string
  provider?: string
  serviceId?: string
  storyId?: string
  category?: string
  priority?: number
  urgency?: number
  version?: StoryVersion
  keyword?: string
  wordCount?: number
  headline?: string
  /** A second headline or standfirst. */
  deck?: string
  slug?: string
  bylines?: string[]
  /** Of the story's pictures, each with its credit where the format gives one. */
  captions?: string[]
  dateline?: string
  language?: string
  copyright?: string
  /** Subject, product or routing codes, each with its scheme where known. */
  subjects?: Array<{code: string; scheme?: string; name?: string}>
  sentAt?: string
  publishedAt?: string
  updatedAt?: string
  /** The id of the version that this one replaces. */
  supersedes?: string
  /** What has no field of its own, by its name in the format. */
  extra?: Array<{name: string; value: string}>
}

export interface Headline extends Field {
  /** The headline without its tags, source and publisher suffix. */
  title: string
  /** `UPDATE 2-`, `CORRECTED-`, `WRAPUP 1-`, `EXCLUSIVE:`, `(LEAD)`, ... in order. */
  tags: HeadlineTag[]
  /** The trailing attribution, such as `Norwegian envoy` in `... -Norwegian envoy`. */
  source?: Field
  /** Quoted fragments, with the speakers where source or body tell them. */
  quotes: Array<{marks: Span; speakers: number[]}>
}

export interface HeadlineTag extends Field {
  kind:
    | 'update'
    | 'correction'
    | 'refile'
    | 'repeat'
    | 'wrapup'
    | 'lead'
    | 'urgent'
    | 'brief'
    | 'factbox'
    | 'timeline'
    | 'analysis'
    | 'feature'
    | 'interview'
    | 'exclusive'
    | 'explainer'
    | 'preview'
    | 'advisory'
    | 'topic'
    | 'other'
  number?: number
}

export interface DateField extends Field {
  /**
   * `2024-02-07`, `2024-02`, `2024-02-07T09:15+08:00`; `--01-30` (xsd:gMonthDay)
   * where no year can be known; absent where nothing can be resolved.
   */
  iso?: string
  /** A part of `iso` comes from the reference date, not from the words. */
  inferred?: boolean
}

export interface DateMention extends DateField {
  /** Set when the mention is a range. */
  endIso?: string
}

export interface Place extends Field {
  /** The name in its usual case: `Kuala Lumpur` for `KUALA LUMPUR`, without its qualifier. */
  name: string
  country?: string
  region?: string
}

/** `text` and the span cover all of it, from the first character to the end of the separator. */
export interface Dateline extends Field {
  places: Place[]
  date?: DateField
  agencies: Agency[]
}

/** Somebody named in a byline, credit or caption. */
export interface Person extends Span {
  /** In usual case, without titles: `Hillel Italie` for `HILLEL ITALIE`. */
  name: string
  /** `Associated Press Writer`, `Staff Reporter`. */
  title?: string
  /** Where they worked, when the line says so (`A, B and C in Oslo` holds for all three; `in LIMA/QUITO` gives two). */
  places: Place[]
}

export interface Byline extends Field {
  /** One entry a person; the organisation when no person is named. */
  people: Person[]
}

export interface Caption extends Field {
  /** `Novaria Press via REUTERS/File photo`; not part of `text`. */
  credit?: Field
  photographer?: Person
  /** Origin first, distributor last. */
  agencies: StoryAgency[]
  /** A picture from the archive, marked as such. */
  file: boolean
  date?: DateField
}

export interface Paragraph extends Field {
  kind: 'text' | 'subhead' | 'list-item' | 'preformatted'
  sentences: Field[]
}

/**
 * Words or a thought that the story attributes to somebody.
 *
 * The span runs from the first to the last character of what is attributed:
 * quotation marks, the complementiser (`that`) and the paraphrase around a
 * quoted fragment included, the attribution excluded where it stands at an end.
 */
export interface Quote extends Field {
  /**
   * What was said, without outer marks. The stretches of a split quote are
   * joined by one blank, and the comma that the attribution left before a
   * closing mark becomes a full stop where the next stretch begins a sentence.
   */
  text: string
  /**
   * direct: all of what is attributed stands in quotation marks;
   * mixed: a quoted fragment inside a paraphrase;
   * indirect: a paraphrase with no quotation marks.
   */
  type: 'direct' | 'mixed' | 'indirect'
  /** What kind of act is reported; somebody's beliefs, hopes, fears, wishes and plans are thoughts. */
  act: 'speech' | 'thought' | 'question' | 'directive'
  /** Reported as not said, as only possible, or as still to be said. */
  modality?: 'negated' | 'hypothetical' | 'future'
  /** The speakers deny what is attributed to them or claimed by others. */
  stance?: 'denial'
  /**
   * One span a stretch of what is attributed, with its quotation marks.
   * A quote that its attribution splits (`"A," he said. "B"`), or that runs
   * over several paragraphs, is one quote with several stretches; a stretch
   * does not run over a paragraph's end.
   */
  content: Span[]
  /** One span a stretch in quotation marks, marks included; empty when indirect. */
  marks: Span[]
  /** `said`, `according to`; `cited … as saying` has two spans. */
  cue?: Field & {spans: Span[]}
  /**
   * The whole phrase that names the speakers at this quote, titles and
   * appositions included: `the ambassador, Ana Ruiz`; `he`.
   */
  mention?: Field
  /** Indices into `Story.speakers`; empty when the story does not say who, two for `both A and B`. */
  speakers: number[]
  /** How the speaker was found: the mention is a name, a description, a pronoun, or there is none and the speaker is carried over. */
  resolution?: 'name' | 'description' | 'pronoun' | 'carried-over'
  /** Who passed the words on, outermost first: `ANSA` in `ANSA cited X as saying`; in `X told ANSA` it is both relay and addressee. */
  relays: Array<Field & {speaker?: number}>
  /** Who was told: `a parliamentary committee`. */
  addressee?: Field
  /** `in a statement`, `on Twitter`, `in an interview aired on Sunday`. */
  occasion?: Field
  /** When it was said: index into `Story.dates`. */
  date?: number
  /** The speaker asked not to be named. */
  anonymous?: boolean
  /** The quote that this one stands in: index into `Story.quotes`. */
  within?: number
  /** The rule that made the decision; the README gives each rule's measured precision. */
  rule: QuoteRule
}

/** The rule that signs a quote; `quoteRules` has what each reads. */
export type QuoteRule =
  | 'relay'
  | 'according-to'
  | 'as-put'
  | 'cue-before-inverted'
  | 'cue-after-inverted'
  | 'cue-after'
  | 'cue-before'
  | 'clause'
  | 'infinitive'
  | 'object'
  | 'noun'
  | 'label'
  | 'dash'
  | 'colon'
  | 'heading'
  | 'next-sentence'
  | 'next-paragraph'
  | 'continued'
  | 'continued-sentence'
  | 'carried-over'
  | 'subject'
  | 'compromise'
  | 'unattributed'

export interface NoComment extends Field {
  cue: Field
  mention?: Field
  speakers: number[]
}

export interface Speaker {
  /** The fullest name in the story, or the fullest description when there is no name. */
  name: string
  kind: 'person' | 'group' | 'organization' | 'place' | 'document' | 'unknown'
  /** For a state speaking by metonymy (`Moscow says` and `Russia says` are one speaker). */
  country?: string
  /** `Norway's envoy to Chile`, `the ambassador`. */
  descriptions: string[]
  /** Every mention that was resolved to this speaker. */
  mentions: Span[]
  /** Indices into `Story.quotes`. */
  quotes: number[]
  /** Whom the speaker speaks for: index into `Story.speakers`, where that one is known there. */
  for?: number
}

export type CreditRole =
  | 'reporting'
  | 'additional-reporting'
  | 'contributing'
  | 'writing'
  | 'additional-writing'
  | 'editing'
  | 'compiling'
  | 'translating'
  | 'research'
  | 'polling'
  | 'desking'
  | 'photography'
  | 'graphics'
  | 'production'
  | 'source'
  | 'other'

export interface Credit extends Field {
  /** `reporting and writing by` has two. */
  roles: CreditRole[]
  people: Person[]
}

export interface EditorNote extends Field {
  kind: 'advisory' | 'correction' | 'update' | 'embargo' | 'kill' | 'pickup' | 'other'
}

export interface RelatedLink extends Field {
  url?: string
  /** The heading that it stands under, such as `More From Business`. */
  under?: string
}

export interface Boilerplate extends Field {
  kind:
    | 'promotion'
    | 'copyright'
    | 'standards'
    | 'about'
    | 'contact'
    | 'disclaimer'
    | 'navigation'
    | 'advertising'
    | 'other'
}

export interface Message extends Span {
  /** A stable kebab-case id, such as `unclosed-quote`. */
  rule: string
  severity: 'info' | 'warning' | 'error'
  reason: string
}
