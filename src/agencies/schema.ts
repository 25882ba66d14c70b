/**
 * What a row of an agency can say.
 *
 * Everything that is peculiar to an agency stands in its rows: no code asks
 * which agency wrote a story. A row that matches is evidence for its agency;
 * the vote at the end of the head pass weighs all evidence.
 */

export type AgencyKind =
  /** A news agency or news service. */
  | 'agency'
  /** Distributes companies' own texts. */
  | 'press-release'
  /** A paper, magazine, broadcaster or site whose stories run on an agency's wire. */
  | 'partner'
  /** Monitors, translates or archives others' stories. */
  | 'monitor'

/** What all rows have. */
export interface Row {
  /** Kebab-case, unique within its agency. */
  id: string
  /** The words as printed, made up for the purpose. */
  example: string
  /** `seen`: found in real copy; `known`: a known convention that no stored copy shows. */
  source: 'seen' | 'known'
  /** ISO date from which the convention was in use. A vote prefers rows that hold on the story's date, and forbids none. */
  from?: string
  /** ISO date on which the convention ended. */
  until?: string
}

/** A row as the parser has it: what documents a row is cut out of it when the library is built. */
export type LeanRow<Kind extends Row> = Omit<Kind, 'example' | 'source'>

/**
 * The shape of a dateline with its parts replaced by slots, such as
 * `{place}, {date} ({sign}) - `.
 *
 * Slots are `{place}` (all places with their qualifiers), `{date}` and
 * `{sign}` (all agencies). Every other character is as printed, runs of
 * blanks folded to one, blanks at the end dropped; dashes are told apart.
 */
export interface DatelineRow extends Row {
  shape: string
  /** How the place is printed: `LIMA` or `Lima`. */
  case?: 'upper' | 'title'
}

/**
 * A line, or the beginning or end of a block.
 *
 * A template is literal text with slots; it starts or ends with at least two
 * literal characters. Blanks match any run of blanks, letters match without
 * regard to case, straight quotes match curly ones. Slots:
 * `{n}` digits, `{year}` four digits, `{name}` a person's name, `{initials}` two to four
 * letters, `{word}` one word, `{any}` up to 200 characters.
 */
export interface LineRow extends Row {
  template: string
  /** `whole` (the default): the block or line is this and no more. `start`, `end`: it begins or ends so. */
  at?: 'whole' | 'start' | 'end'
}

export interface BoilerplateRow extends LineRow {
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

export interface AgencyRow {
  /** As in results: `reuters`, `ap`, `afp`, `dowjones`. */
  id: string
  /** Usual name. */
  name: string
  kind: AgencyKind
  /** ISO 3166-1 alpha-2, where it has one home. */
  country?: string
  /** BCP 47, main language first. */
  languages: string[]
  /**
   * How it prints its name in datelines, headline suffixes, bylines and
   * captions. Letters match without regard to case.
   */
  signs: string[]
  datelines?: DatelineRow[]
  /** Sign-offs and closing lines that only this agency has. */
  signOffs?: LineRow[]
  endMarks?: LineRow[]
  notes?: LineRow[]
  boilerplate?: BoilerplateRow[]
  /** Lines of its transmission left in the text. */
  headers?: LineRow[]
  /** What is not known, or where the rows come from. */
  comment?: string
}
