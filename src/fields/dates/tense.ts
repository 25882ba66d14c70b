/**
 * Whether a clause tells of what was or of what is to come.
 *
 * `said Friday it will meet Monday`: the verb nearest before a date decides,
 * and where none stands before it, the first behind it.
 */
import {expecting} from '../../lexicon/date-words.ts'
import type {Span} from '../../story/types.ts'
import {verbForm} from '../../text/verb-rules.ts'
import {verbOf} from '../../text/verbs.ts'
import {hasMark, wordAfter, wordBefore, type Word} from './around.ts'
import type {Direction} from './reading.ts'

/** So many words are asked on either side. */
const reach = 20
const pastAuxiliaries = new Set('was were had did been'.split(' '))
/** Their plain infinitive is told of what was: `went to see`, `refused to go`. */
const beforeInfinitive = new Set(
  'went came used returned refused failed able helped continued began started tried managed forced allowed'.split(' ')
)

/**
 * The direction of a clause, seen from a date in it.
 *
 * @param flat flat text
 * @param date the date's phrase
 * @param sentence the sentence, or what is known of it
 */
export function directionOf(flat: string, date: Span, sentence: Span): Direction {
  const next = flat.charAt(date.end)
  const lead = wordBefore(flat, date.start, sentence.start)
  if (next === "'" || next === '’') {
    // `Wednesday's ruling` has been; `is preparing for Saturday's game`, `awaiting Friday's vote` are to come.
    if (lead && (awaiting.has(lead.low) || isAhead(flat, lead, sentence.start))) return 'future'
    if (lead?.low === 'before' || lead?.low === 'for') return before(flat, date.start, sentence.start)
    // `Friday's vote will be close`; what a ruling will do says nothing of its day.
    const event = appointment(flat, date.end + 2, sentence.end)
    return event === undefined ? 'past' : (behind(flat, event, sentence.end) ?? 'past')
  }
  if (lead && deadlines.has(lead.low)) {
    // `shut until Monday`; `Until Thursday, they had not`; `had risen by Friday`.
    if (lead.start === sentence.start) return behind(flat, date.end, sentence.end) ?? 'future'
    return wordBefore(flat, lead.start, sentence.start)?.low !== 'from' &&
      isPluperfect(flat, lead.start, sentence.start)
      ? 'past'
      : 'future'
  }
  return before(flat, date.start, sentence.start) ?? behind(flat, date.end, sentence.end)
}

const awaiting = new Set(['expecting', 'awaiting', 'awaits', 'await'])
const waiting = new Set(['waiting', 'wait', 'waits', 'braced', 'bracing', 'readying'])

/** `ahead of Friday's vote`, `waiting for Friday's vote` */
function isAhead(flat: string, lead: Word, floor: number): boolean {
  if (lead.low !== 'of' && lead.low !== 'for') return false
  const before = wordBefore(flat, lead.start, floor)
  return before !== undefined && (lead.low === 'of' ? before.low === 'ahead' : waiting.has(before.low))
}

/** What is held at its hour, and so may be to come; a ruling, a fire, a statement has been. */
const appointments = new Set(
  'vote votes ballot referendum election elections runoff primary poll polls debate hearing trial session meeting talks summit conference rally march parade protest ceremony funeral inauguration launch match game race final finals semifinal fight concert show premiere broadcast'.split(
    ' '
  )
)

/** Where the appointment ends that belongs to a day: `Sunday's presidential runoff`. */
function appointment(flat: string, start: number, ceiling: number): number | undefined {
  let at = start
  for (let count = 0; count < 3; count++) {
    const word = wordAfter(flat, at, ceiling)
    if (!word) return undefined
    if (appointments.has(word.low)) return word.end
    at = word.end
  }
  return undefined
}

/** What lasts to a day lasts to one that is to come, unless the clause looks back on it. */
const deadlines = new Set(['until', 'till', 'by', 'through'])

function isPluperfect(flat: string, start: number, floor: number): boolean {
  let at = start
  for (let count = 0; count < reach; count++) {
    const word = wordBefore(flat, at, floor)
    if (!word) return false
    if (word.low === 'had') return true
    at = word.start
  }
  return false
}

const alsoNouns = new Set(['plan', 'plans', 'hope', 'hopes', 'schedule', 'deadline'])
/** Verbs whose present tense gives the day of a timetable. */
interface Timetable {
  verbs: string
  /** What may stand behind the verb; `_` is the day itself. */
  behind: string
  /** Of several only, as the verb is a noun or infinitive as well: `Members vote Friday`. */
  plural?: true
}

const timetables: readonly Timetable[] = [
  // `opens Friday`, `begins at 9 a.m. Friday`, `is on Friday`
  {
    verbs:
      'opens meets begins starts ends resumes closes expires arrives departs leaves returns votes convenes begin meet resume expire arrive convene is are',
    behind: '_ on at'
  },
  {verbs: 'takes', behind: 'place'},
  {verbs: 'kicks', behind: 'off'},
  {verbs: 'goes', behind: 'on to into before'},
  {verbs: 'faces', behind: 'trial sentencing voters'},
  {verbs: 'vote open start leave return gather', behind: '_ on', plural: true},
  // `Voters go to the polls`
  {verbs: 'go', behind: 'to on', plural: true},
  {verbs: 'take', behind: 'place', plural: true}
]

interface TimetableVerb {
  behind: ReadonlySet<string>
  plural: boolean
}

const timetableVerbs: ReadonlyMap<string, TimetableVerb> = new Map(
  timetables.flatMap(({verbs, behind: words, plural = false}) =>
    verbs.split(' ').map(verb => [verb, {behind: new Set(words.split(' ')), plural}] as const)
  )
)
const several = /^(?:they|we|people|[a-z]{3,}s)$/

function before(flat: string, start: number, floor: number): Direction {
  let at = start
  let next: Word | undefined
  for (let count = 0; count < reach; count++) {
    const word = wordBefore(flat, at, floor) ?? acrossMark(flat, at, floor)
    if (!word) return undefined
    at = word.start
    const {low} = word
    // `would not confirm it Monday`: it has been refused. `announced plans Monday`: a noun.
    if (low === 'would' && next?.low === 'not') return 'past'
    if (expecting.has(low) && !(next === undefined && alsoNouns.has(low))) return 'future'
    if (isTimetable(flat, word, next, floor)) return 'future'
    if (low === 'set' && (next?.low === 'for' || next?.low === 'to')) return 'future'
    if (low === 'to' && next && isInfinitive(next)) {
      const governing = wordBefore(flat, at, floor)
      if (next.low === 'be' || (governing && isFuturity(governing.low))) return 'future'
      if (governing && beforeInfinitive.has(governing.low)) return 'past'
      // `asked her to testify on Feb. 10`, `used a saw to open it on Nov. 10`: the nearer day is all there is to go by.
      return undefined
    } else if (tellsPast(flat, word, floor)) return 'past'
    next = word
  }
  return undefined
}

/** Whether a verb in the present tense gives what stands behind it its day: `The council meets on Friday`. */
function isTimetable(flat: string, {start, low}: Word, next: Word | undefined, floor: number): boolean {
  const verb = timetableVerbs.get(low)
  if (!verb?.behind.has(next?.low ?? '_')) return false
  return !verb.plural || several.test(wordBefore(flat, start, floor)?.low ?? '')
}

function isInfinitive({low}: Word): boolean {
  return low === 'be' || ((verbOf(low)?.forms ?? 0) & verbForm.base) !== 0
}

const passives = new Set(['be', 'is', 'are', 'being'])
/** `on the ground`: a noun, whatever verb it looks like. */
const determiners = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'this', 'that', 'no'])

/** A verb of the past that tells its clause's tense: before the participle of `will be named`, `is heard` stands what does. */
function tellsPast(flat: string, {start, low}: Word, floor: number): boolean {
  if (!isPast(low)) return false
  const lead = wordBefore(flat, start, floor)
  return lead === undefined || !(passives.has(lead.low) || determiners.has(lead.low))
}

/** `agreed to meet`, `is to meet`, `a plan to meet`. */
const futurity = new Set(
  'is are was were am be going agreed agree agrees want wants wanted need needs ready has have vowed vows promised pledged decided decides ordered urged asked wants prepares preparing prepared supposed time hopes likely unlikely invited'.split(
    ' '
  )
)

function isFuturity(low: string): boolean {
  return futurity.has(low) || expecting.has(low)
}

const ahead = new Set(['will', 'would', 'shall', 'due', 'scheduled', 'slated', 'expected'])

function behind(flat: string, end: number, ceiling: number): Direction {
  let at = end
  let last: Word | undefined
  for (let count = 0; count < reach; count++) {
    let from = at
    while (from < ceiling && from - at < 4 && hasMark(flat, from, ",'’s ")) from++
    const word = wordAfter(flat, flat.charAt(at) === ' ' ? at : from, ceiling) ?? wordAfter(flat, from, ceiling)
    if (!word) return undefined
    at = word.end
    if (ahead.has(word.low)) return 'future'
    if (word.low === 'to') {
      const next = wordAfter(flat, word.end, ceiling)
      // `on Friday to discuss it`; `on Sunday is to meet him`
      if (next && isInfinitive(next) && (count === 0 || last?.low === 'is' || last?.low === 'are')) return 'future'
    }
    if (isPast(word.low)) return 'past'
    last = word
  }
  return undefined
}

/** A comma does not end the clause that a date hangs on: `said the mayor, Ana Ruiz, on Friday`. */
function acrossMark(flat: string, at: number, floor: number): Word | undefined {
  let to = at
  while (to > floor && flat.charCodeAt(to - 1) === 32) to--
  const mark = flat.charAt(to - 1)
  return mark === ',' || mark === '"' || mark === "'" || mark === '”' || mark === '.'
    ? wordBefore(flat, to - 1, floor)
    : undefined
}

const pastEnding = /^[a-z]{3,}ed$/
const noVerbs = new Set(['hundred', 'indeed', 'hatred', 'kindred', 'sacred', 'naked', 'exceed', 'proceed', 'succeed'])

function isPast(low: string): boolean {
  if (pastAuxiliaries.has(low)) return true
  const forms = verbOf(low)?.forms ?? 0
  // A verb that is too rare for the table shows by its ending.
  if (forms === 0) return pastEnding.test(low) && !noVerbs.has(low)
  return (forms & verbForm.past) !== 0 && (forms & verbForm.base) === 0
}
