/**
 * Printed dates as readings.
 */
import type {PrintedDate} from '../printed-date.ts'
import type {DayReading} from './reading.ts'

/** The day that a printed date names, with its year where one is printed. */
export function dayReading({year, month, day}: PrintedDate): DayReading {
  return {kind: 'day', ...(year !== undefined && {year}), month, day}
}
