/**
 * Parser for times in words: `half past three`, `quarter to nine`, which
 * chrono drops.
 */
import type {Parser} from 'chrono-node/en'
import {cardinalOf} from '../../lexicon/date-words.ts'

const wordedTime =
  /\b(?<part>half|(?:a )?quarter) (?<side>past|to) (?<hour>[a-z]{3,6}|\d{1,2}) in the (?<half>morning|afternoon|evening)\b/i

/** Without its half of the day `half past three` may be either of two times, and the day is all that is sure. */
export const newsClocks: Parser = {
  pattern: () => wordedTime,
  extract(_context, match) {
    const {part = '', side, hour: said = '', half} = match.groups ?? {}
    const hour = cardinalOf(said.toLowerCase())
    if (hour === undefined || hour < 1 || hour > 12) return null
    const minutes = part.toLowerCase() === 'half' ? 30 : 15
    const total = (hour % 12) * 60 + (side?.toLowerCase() === 'to' ? -minutes : minutes)
    const late = half?.toLowerCase() !== 'morning'
    // `quarter to twelve` is of the hour before.
    const inHalf = (total + 720) % 720
    return {hour: Math.floor(inHalf / 60) + (late ? 12 : 0), minute: inHalf % 60}
  }
}
