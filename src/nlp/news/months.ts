/**
 * Refiner for months and days without a year. chrono takes the nearest; the
 * tense of the clause, `last` and `next` say more.
 */
import type {Refiner} from 'chrono-node/en'
import {dayTowards, monthTowards} from '../../fields/dates/resolve.ts'
import {pointers} from '../../lexicon/date-words.ts'
import {directionIn, implyDay, referenceIn, wordsBefore} from './context.ts'

const pointer = /\b(?<word>last|past|this|next|coming) $/

export const newsMonths: Refiner = {
  refine(context, results) {
    for (const result of results) {
      const {start} = result
      const month = start.get('month')
      if (!start.isDateWithUnknownYear() || month === null || result.end) continue
      const reference = referenceIn(context)
      const direction = directionIn(context)
      const day = start.isCertain('day') ? start.get('day') : null
      if (day !== null) {
        const number = dayTowards(month, day, reference, direction)
        if (number !== undefined) implyDay(start, number)
        continue
      }
      const word = pointer.exec(wordsBefore(context, result))?.groups?.['word']
      const shift = word === undefined ? undefined : pointers.get(word)
      start.imply('year', Math.floor(monthTowards(month, shift, reference.month, direction) / 12))
    }
    return results
  }
}
