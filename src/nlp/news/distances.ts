/**
 * Refiner for distances from a day: `a week from Tuesday`, `two days before
 * Christmas`. chrono reads the distance or the day alone.
 */
import type {Parser, Refiner} from 'chrono-node/en'
import {cardinalOf, feastAt} from '../../lexicon/date-words.ts'
import {assignDay, dayOf, wordsBefore} from './context.ts'

const distance = /(?:^|\s)(?<count>[a-z-]{1,12}|\d{1,3}) (?<unit>day|week)s? (?<way>from|after|before) $/

export const newsDistances: Refiner = {
  refine(context, results) {
    for (const result of results) {
      const {start} = result
      if (result.end || !(start.isCertain('day') || start.isCertain('weekday'))) continue
      const found = distance.exec(wordsBefore(context, result))
      const count = cardinalOf(found?.groups?.['count'] ?? '')
      if (!found || count === undefined) continue
      const days = found.groups?.['unit'] === 'week' ? count * 7 : count
      const day = dayOf(start) + (found.groups?.['way'] === 'before' ? -days : days)
      start.delete('weekday')
      assignDay(start, day)
      result.index -= found[0].trimStart().length
      result.text = context.text.slice(result.index, result.index + found[0].trimStart().length) + result.text
    }
    // `two days before` is read beside `Christmas`: the longer holds.
    return results.filter(
      one => !results.some(other => other !== one && other.index <= one.index && other.text.length > one.text.length)
    )
  }
}

const feastWord = /\b(?:New Year's|Christmas|Boxing|Valentine's|Halloween)(?: (?:Day|Eve))?\b/i

/** chrono knows no feasts. */
export const newsFeasts: Parser = {
  pattern: () => feastWord,
  extract(_context, match) {
    const feast = feastAt(match[0].toLowerCase())
    return feast ? {month: feast.month, day: feast.day} : null
  }
}
