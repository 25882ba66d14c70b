/**
 * Parser for bare years, which chrono leaves out; the phrase is known to be a date.
 */
import type {Parser} from 'chrono-node/en'
import type {Components, NewsContext} from './context.ts'

const yearForm = /^(?:in )?(?<year>1[5-9]\d\d|2[01]\d\d)$/i

export const newsYears: Parser = {
  pattern: () => yearForm,
  extract: (context, match) => yearOnly(context, Number(match.groups?.['year']))
}

/** A year alone; with the month and day of February 29 chrono would drop it as no date in most years. */
export function yearOnly(context: NewsContext, year: number): Components {
  return context.createParsingComponents({year}).imply('month', 1).imply('day', 1)
}
