/** Words that show where the phrases of a sentence begin and end, beside the closed classes. */

export const multiWordSubordinators = new Set(['even', 'just', 'only'])

/** Gerunds in front of an office that say what kind it is: `managing director Ana Ruiz`, not `praising director Ana Ruiz`. */
export const officeGerunds: ReadonlySet<string> = new Set(
  'acting attending consulting contributing founding investigating leading managing operating outgoing presiding returning sitting supervising visiting'.split(' ')
)

/** What a body is, right in front of its name: `rights group Lantern`, `the opposition DPA`. */
export const namedBodies: ReadonlySet<string> = new Set(
  'agency airline alliance bank brewer broadcaster brokerage carrier chain channel charity club coalition company daily firm group insurer lender magazine maker movement network newspaper ngo operator opposition party paper retailer station tabloid union watchdog website'.split(' ')
)

/** Words for how many of its subject a verb is said of: `have all voted`. */
export const floating = new Set(['all', 'both', 'each'])

export const nounGerunds = new Set(
  'meeting hearing briefing building feeling meaning ruling funding spending training shooting killing bombing filing offering opening warning gathering finding listing setting marketing engineering housing banking mining fishing farming manufacturing polling rating ranking beginning ending wedding sitting outing setting hiring firing lending trading pricing processing testing planning drilling fighting blessing bearing crossing landing sighting showing standing turning understanding undertaking upbringing wording writing'.split(
    ' '
  )
)

export const timeWords = new Set(['last', 'next', 'this', 'earlier', 'late', 'early', 'every', 'that'])

/** Words that look like an adverb and are none. */
export const notAdverb = new Set([
  'family',
  'supply',
  'rally',
  'ally',
  'reply',
  'july',
  'italy',
  'assembly',
  'apply',
  'comply',
  'rely',
  'imply',
  'multiply',
  'fly',
  'early',
  'only',
  'daily',
  'weekly',
  'monthly',
  'likely',
  'elderly',
  'friendly',
  'deadly',
  'costly',
  'lonely',
  'lively',
  'unlikely',
  'holy',
  'belly',
  'bully',
  'jelly',
  'anomaly',
  'monopoly',
  'butterfly',
  'sally',
  'emily',
  'molly',
  'kelly',
  'billy',
  'sicily',
  'tally',
  'folly'
])

export const irregularPlurals = new Set([
  'people',
  'men',
  'women',
  'police',
  'children',
  'percent',
  'half',
  'majority',
  'many',
  'most',
  'some',
  'others',
  'few',
  'both',
  'pct',
  'media',
  'data',
  'spokespeople',
  'third',
  'quarter',
  'all',
  'several',
  'those',
  'these',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'dozen',
  'hundreds',
  'thousands'
])

export const gerundAuxiliaries = new Set(['being', 'having', 'doing'])

/** Whose something is, and the pronoun that the owner would be. */
export const owners: ReadonlyMap<string, 'he' | 'she' | 'it' | 'they'> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they']
])

export const honorific =
  /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|col|lt|sgt|capt|maj|rev|prof|st|adm|cmdr|det|insp|supt|pres|sir|lord|lady|del|atty|hon|fr|msgr|amb|sec|eng|engr)\.?$/

/** Prepositions that are given names too, before a surname: `Per Strand`. */
export const givenNamePrepositions: ReadonlySet<string> = new Set(['per'])
