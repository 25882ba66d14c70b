/**
 * What a date phrase says, before anybody knows when it was written.
 */
import type {DateUnit} from '../../lexicon/date-words.ts'
import type {Span} from '../../story/types.ts'
import type {PrintedTime} from '../printed-time.ts'

/** Which way a phrase that names no year or week points, from the tense of its clause. */
export type Direction = 'past' | 'future' | undefined

/** `Jan. 30`, `January 30, 2024`; `span` is the days behind it of `the week of Jan. 30`, `known` the year of an event (`the Sept. 11 attacks`). */
export interface DayReading {
  kind: 'day'
  year?: number
  month: number
  day: number
  span?: number
  known?: number
}

/** `January 2024`, `January`, `last January`, `January next year`. */
export interface MonthReading {
  kind: 'month'
  year?: number
  month: number
  /** Years from the reference's: `next year`. */
  years?: number
  /** `last` -1, `this` 0, `next` 1: the last one before the reference, and so on. */
  shift?: number
}

/** `1998`; `to` is the last year of `1990s`. */
export interface YearReading {
  kind: 'year'
  year: number
  to?: number
}

/** `Friday`, `last Friday`; `span` is the days behind it of `over the weekend`. */
export interface WeekdayReading {
  kind: 'weekday'
  weekday: number
  shift?: number
  /** Weeks from the reference's: `Tuesday of last week`. */
  weeks?: number
  span?: number
}

/** `yesterday`, `last week`, `two months ago`: periods from the one of the reference. */
export interface OffsetReading {
  kind: 'offset'
  unit: DateUnit
  count: number
  /** Holds only in a clause of the future: `in three weeks`. */
  future?: true
}

/** `the third quarter`, `the second quarter of 1988`. */
export interface QuarterReading {
  kind: 'quarter'
  quarter: number
  year?: number
  /** Years from the reference's. */
  years?: number
}

/** `the following month`, `that day`: periods from the date that the story named last. */
export interface AnchoredReading {
  kind: 'anchored'
  unit: DateUnit
  count: number
}

/** A date whose value nobody can tell: `last summer`. */
export interface OpenReading {
  kind: 'open'
}

/** Left to chrono. */
export interface WordedReading {
  kind: 'worded'
}

export type SimpleReading =
  | DayReading
  | MonthReading
  | YearReading
  | WeekdayReading
  | OffsetReading
  | QuarterReading
  | AnchoredReading
  | OpenReading

/** A phrase of the body that says when. */
export interface DatePhrase extends Span {
  reading: SimpleReading | WordedReading
  /** The end of a range: `March 3 to April 5`. */
  to?: SimpleReading
  /** `9 a.m. Tuesday` */
  time?: PrintedTime
}
