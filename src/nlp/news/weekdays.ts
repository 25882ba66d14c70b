/**
 * Refiner for bare weekdays. chrono takes the nearest: on a Wednesday its
 * `Friday` is in two days. News look back, unless the clause looks ahead.
 */
import type {Refiner} from 'chrono-node/en'
import {weekdayFrom} from '../../fields/dates/resolve.ts'
import {directionIn, implyDay, referenceIn, wordsBefore} from './context.ts'

/** chrono reads these right, the day of `next Friday` in the next week. */
const pointed = /\b(?:this|last|past|next)\b/i
/** `this coming Friday`, `a week from Friday` */
const coming = /\b(?:coming|days? from|weeks? from) $/

export const newsWeekdays: Refiner = {
  refine(context, results) {
    for (const result of results) {
      const {start} = result
      const weekday = start.get('weekday')
      if (!start.isOnlyWeekdayComponent() || weekday === null || pointed.test(result.text) || result.end) continue
      const shift = coming.test(wordsBefore(context, result)) ? 0 : undefined
      implyDay(start, weekdayFrom(weekday === 0 ? 7 : weekday, shift, referenceIn(context).day, directionIn(context)))
    }
    return results
  }
}
