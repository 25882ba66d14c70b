/**
 * The words of English date phrases.
 *
 * Names of months and weekdays in all languages stand in `months.ts`; a body's
 * prose is read for dates in English only, and by these words a phrase is
 * found at all.
 */

/** What a word can begin, or be the core of. */
export type DateWordKind =
  | 'weekday'
  | 'month'
  /** `today`: days from the reference. */
  | 'day-word'
  /** `morning` of `this morning`. */
  | 'day-part'
  | 'unit'
  /** `Q3` */
  | 'quarter'
  /** `nineties` */
  | 'decade'
  | 'season'
  /** `nineteen` of `nineteen ninety-six`. */
  | 'century'
  | 'feast'
  /** `noon` */
  | 'hour'
  /** `half past three` */
  | 'clock'

export type DateUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade'

export interface DateWord {
  kind: DateWordKind
  /** Number of the weekday (ISO) or month, days from the reference, first year of the decade within its century, the hour. */
  value: number
  unit?: DateUnit
  /** Printed with a full stop, or with a figure behind it. */
  short?: true
  /** A verb or name as well: it needs a figure or preposition beside it. */
  doubtful?: true
  /** `years` */
  plural?: true
  feast?: Feast
}

/** A feast with one date in every year, wherever it is kept: Thanksgiving is not, nor is Easter. */
export interface Feast {
  name: string
  month: number
  day: number
}

const feasts: readonly Feast[] = [
  {name: "new year's day", month: 1, day: 1},
  {name: "new year's eve", month: 12, day: 31},
  {name: "valentine's day", month: 2, day: 14},
  {name: 'halloween', month: 10, day: 31},
  {name: 'christmas eve', month: 12, day: 24},
  {name: 'christmas day', month: 12, day: 25},
  {name: 'christmas', month: 12, day: 25},
  {name: 'boxing day', month: 12, day: 26}
]

const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const shortWeekdays = ['mon', 'tue tues', 'wed weds', 'thu thur thurs', 'fri', 'sat', 'sun']
const months = 'january february march april may june july august september october november december'.split(' ')
const shortMonths = ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sept sep', 'oct', 'nov', 'dec']
/** `may` is a verb, `march` both; `april`, `june` and `august` are names as well. */
const doubtfulMonths = new Set(['march', 'april', 'may', 'june', 'august'])
const dayWords: ReadonlyArray<readonly [string, number]> = [
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1]
]
const dayParts = ['morning', 'afternoon', 'evening', 'night']
const units: readonly DateUnit[] = ['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade']
const decades = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')
const seasons = 'spring summer autumn fall winter'.split(' ')
const centuries: ReadonlyArray<readonly [string, number]> = [
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['two', 20]
]

function wordsOf(): Map<string, DateWord> {
  const words = new Map<string, DateWord>()
  weekdays.forEach((name, index) => words.set(name, {kind: 'weekday', value: index + 1}))
  shortWeekdays.forEach((names, index) => {
    for (const name of names.split(' ')) words.set(name, {kind: 'weekday', value: index + 1, short: true})
  })
  months.forEach((name, index) => {
    words.set(name, {kind: 'month', value: index + 1, ...(doubtfulMonths.has(name) && {doubtful: true as const})})
  })
  shortMonths.forEach((names, index) => {
    for (const name of names.split(' '))
      if (name !== '') words.set(name, {kind: 'month', value: index + 1, short: true})
  })
  for (const [name, value] of dayWords) words.set(name, {kind: 'day-word', value})
  for (const name of dayParts) words.set(name, {kind: 'day-part', value: 0})
  for (const unit of units) {
    words.set(unit, {kind: 'unit', value: 0, unit})
    words.set(`${unit}s`, {kind: 'unit', value: 0, unit, plural: true})
  }
  decades.forEach((name, index) => words.set(name, {kind: 'decade', value: 20 + index * 10}))
  for (const name of seasons) words.set(name, {kind: 'season', value: 0})
  for (const [name, value] of centuries) words.set(name, {kind: 'century', value})
  for (const feast of feasts) {
    const first = feast.name.split(/[' ]/)[0] ?? feast.name
    if (!words.has(first)) words.set(first, {kind: 'feast', value: 0, feast})
  }
  for (let quarter = 1; quarter <= 4; quarter++) words.set(`q${String(quarter)}`, {kind: 'quarter', value: quarter})
  words.set('noon', {kind: 'hour', value: 12})
  words.set('midnight', {kind: 'hour', value: 0})
  words.set('half', {kind: 'clock', value: 30})
  return words
}

/** Words that a date phrase has, in lower case, without a full stop. */
export const dateWords: ReadonlyMap<string, DateWord> = /* @__PURE__ */ wordsOf()

/** The longest feast that begins at the start of a lower-case text. */
export function feastAt(low: string): Feast | undefined {
  return feasts.find(({name}) => low.startsWith(name))
}

const ones = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
  ' '
)
const tens = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
  ' '
)

function numbersOf(): {cardinals: Map<string, number>; places: Map<string, number>} {
  const cardinals = new Map([
    ['a', 1],
    ['an', 1],
    ['couple', 2]
  ])
  const places = new Map<string, number>()
  ones.forEach((name, value) => cardinals.set(name, value))
  tens.forEach((ten, index) => {
    if (index < 2) return
    cardinals.set(ten, index * 10)
    for (let unit = 1; unit < 10; unit++) {
      cardinals.set(`${ten}-${ones[unit] ?? ''}`, index * 10 + unit)
      places.set(`${ten}-${ordinals[unit] ?? ''}`, index * 10 + unit)
    }
  })
  ordinals.forEach((name, value) => places.set(name, value))
  places.set('thirtieth', 30)
  return {cardinals, places}
}

const {cardinals, places} = /* @__PURE__ */ numbersOf()

/** `three`, `a`, `twenty-one`, `42`; undefined where a word is no number below a hundred. */
export function cardinalOf(low: string): number | undefined {
  const value = cardinals.get(low)
  if (value !== undefined) return value
  return /^\d{1,3}$/.test(low) ? Number(low) : undefined
}

/** `third`, `3rd`, `twenty-first`. */
export function ordinalOf(low: string): number | undefined {
  const value = places.get(low)
  if (value !== undefined) return value
  const figures = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(low)?.[1]
  return figures === undefined ? undefined : Number(figures)
}

/** What points to a period beside the reference, in periods. */
export const pointers: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['prior', -1],
  ['this', 0],
  ['current', 0],
  ['present', 0],
  ['next', 1],
  ['coming', 1]
])

/** Adverbs and adjectives that narrow a date and are part of its phrase: `late last year`, `early Tuesday`. */
export const narrowing: ReadonlySet<string> = new Set(
  'early earlier late later mid about around nearly almost roughly exactly sometime'.split(
    ' '
  )
)

/** `Tuesday night` */
export const partsOfDay: ReadonlySet<string> = new Set(
  'morning afternoon evening night midday noon lunchtime nights mornings'.split(' ')
)

/** What a year, or a month that is a word as well, stands behind. */
export const datePrepositions: ReadonlySet<string> = new Set(
  'in since of by from until till til during before after between through throughout to into for around about circa early late mid than early-to-mid through'.split(
    ' '
  )
)

/** Words before a date that is still to come, wherever they stand in its clause. */
export const expecting: ReadonlySet<string> = new Set(
  "will would shall won't can't i'll we'll he'll she'll they'll it'll you'll soon due expected expects expect scheduled schedule slated planned plans plan planning hopes hope hoping intends intend upcoming preparing prepares pending payable redeemable maturing deadline postponed delayed effective beginning starting tentatively".split(
    ' '
  )
)

/** Who or what is counted by a number that looks like a year: `2000 people`; plurals in -s are told by their ending. */
export const countedWords: ReadonlySet<string> = new Set('people men women children police cattle sheep km kg mph'.split(' '))
