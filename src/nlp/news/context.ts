/**
 * What our refiners ask of chrono's context.
 */
import type {Parser, ParsingOption, ParsingResult} from 'chrono-node/en'
import {dayNumber, monthNumber} from '../../fields/dates/calendar.ts'
import type {Direction} from '../../fields/dates/reading.ts'
import type {Reference} from '../../fields/reference.ts'

/** chrono's context, which it does not export by name. */
export type NewsContext = Parameters<Parser['pattern']>[0]
export type Components = ParsingResult['start']

/** chrono's own option looks ahead or nowhere; news look back as well. */
export interface NewsOption extends ParsingOption {
  direction: Direction
}

/** Which way the clause points that the phrase stands in. */
export function directionIn({option}: NewsContext): Direction {
  if (!('direction' in option)) return undefined
  return option.direction === 'past' || option.direction === 'future' ? option.direction : undefined
}

/** The reference as our own rules take it. */
export function referenceIn({reference}: NewsContext): Reference {
  const date = reference.getDateWithAdjustedTimezone()
  const year = date.getFullYear()
  const month = date.getMonth() + 1
  return {day: dayNumber(year, month, date.getDate()), year, month: monthNumber(year, month), precision: 'day'}
}

/** The words right before a result. */
export function wordsBefore(context: NewsContext, {index}: ParsingResult): string {
  return context.text.slice(Math.max(0, index - 40), index).toLowerCase()
}

/** Sets a day that the words mean without naming it. */
export function implyDay(components: Components, day: number): void {
  const date = new Date(day * 86_400_000)
  components.imply('year', date.getUTCFullYear())
  components.imply('month', date.getUTCMonth() + 1)
  components.imply('day', date.getUTCDate())
}

/** Sets a day that the words name. */
export function assignDay(components: Components, day: number): void {
  const date = new Date(day * 86_400_000)
  components.assign('year', date.getUTCFullYear())
  components.assign('month', date.getUTCMonth() + 1)
  components.assign('day', date.getUTCDate())
}

/** The day of a result, whether its words name it or not. */
export function dayOf(components: Components): number {
  return dayNumber(components.get('year') ?? 1970, components.get('month') ?? 1, components.get('day') ?? 1)
}
