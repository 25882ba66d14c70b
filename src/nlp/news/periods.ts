/**
 * Refiner for weeks, weekends, months and quarters. chrono gives one day of
 * them, the one that is as far off as the reference; all but months are
 * ranges, and weeks begin on Monday. On the last of December chrono's `last
 * month` is December, as November has no 31st.
 */
import type {Parser, Refiner} from 'chrono-node/en'
import {dayNumber} from '../../fields/dates/calendar.ts'
import {periodFrom} from '../../fields/dates/resolve.ts'
import {cardinalOf, pointers, type DateUnit} from '../../lexicon/date-words.ts'
import {assignDay, referenceIn, type Components, type NewsContext} from './context.ts'
import {yearOnly} from './years.ts'

const pointed = /^(?<pointer>this|last|past|next) (?<unit>week|weekend|month|quarter)$/i
const counted = /^(?<count>[a-z-]{1,12}|\d{1,3}) (?<unit>week|weekend|month|quarter)s? (?<way>ago|hence|from now)$/i

const units: ReadonlyMap<string, DateUnit> = new Map([
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter']
])

export const newsPeriods: Refiner = {
  refine(context, results) {
    for (const result of results) {
      const found = pointed.exec(result.text)?.groups ?? counted.exec(result.text)?.groups
      const unit = units.get(found?.['unit']?.toLowerCase() ?? '')
      const count = found && countOf(found)
      if (!unit || count === undefined) continue
      const {iso, endIso} = periodFrom(unit, count, referenceIn(context).day)
      setIso(result.start, iso)
      if (endIso !== undefined) result.end = setIso(context.createParsingComponents(), endIso)
    }
    return results
  }
}

function countOf({pointer, count, way}: Record<string, string | undefined>): number | undefined {
  if (pointer !== undefined) return pointers.get(pointer.toLowerCase())
  const number = cardinalOf(count?.toLowerCase() ?? '')
  return number === undefined || way?.toLowerCase() !== 'ago' ? number : -number
}

/** Names what an ISO date names, and nothing finer. */
function setIso(components: Components, iso: string): Components {
  const [year = 1970, month = 1, day] = iso.split('-').map(Number)
  components.delete(['day', 'weekday', 'month', 'year'])
  if (day === undefined) {
    components.assign('year', year)
    components.assign('month', month)
    components.imply('day', 1)
  } else assignDay(components, dayNumber(year, month, day))
  return components
}

const decadeForm = /\b(?<pointer>this|last|past|next) decade\b/i

/** chrono knows no decades. */
export const newsDecades: Parser = {
  pattern: () => decadeForm,
  extract(context: NewsContext, match) {
    const count = pointers.get(match.groups?.['pointer']?.toLowerCase() ?? '') ?? 0
    const {iso, endIso = iso} = periodFrom('decade', count, referenceIn(context).day)
    return context.createParsingResult(
      match.index ?? 0,
      match[0],
      yearOnly(context, Number(iso)),
      yearOnly(context, Number(endIso))
    )
  }
}
