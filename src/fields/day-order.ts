/**
 * Which of `06/08/2019` is the month.
 *
 * What is asked, in turn: the words before it, the other dates of the page and
 * the dateline, the order in which the page prints another date, the language.
 * Where none of them tells, it stays open. (A weekday printed with the date,
 * and an American zone, have settled it before.)
 */
import type {TimestampMatch} from './timestamp.ts'

/** What a page tells of the order. */
export interface PageDates {
  flat: string
  /** BCP 47. */
  language: string
  /** The dateline's date, `--01-30` where it prints no year. */
  dateline: string | undefined
  /** Dates known from elsewhere. */
  others: ReadonlyArray<string | undefined>
}

/**
 * Settles the timestamps that have two readings, where the page tells.
 *
 * @param stamps all timestamps of a page
 * @param page what else it tells
 * @returns the same, with their `iso` where it is settled
 */
export function settleOrder<Stamp extends TimestampMatch>(stamps: readonly Stamp[], page: PageDates): Stamp[] {
  const days = new Set<string>()
  for (const iso of [...stamps.map(stamp => stamp.iso), ...page.others])
    if (iso !== undefined) days.add(iso.slice(0, 10))
  const order = orderOf(stamps)
  return stamps.map(stamp => {
    const iso = stamp.iso === undefined ? readingOf(stamp, page, days, order) : undefined
    return iso === undefined ? stamp : {...stamp, iso}
  })
}

type Order = 'dayFirst' | 'monthFirst'

const dayFirstLabel =
  /(?:publicad[oa]|publié|pubblicato|veröffentlicht|atualizad[oa]|actualizad[oa]|gepubliceerd|opublikowan[a-z\u00C0-\u024F])(?: [a-z\u00C0-\u024F]{1,3})?:? {0,2}$/i

function readingOf(
  {ambiguous, start}: TimestampMatch,
  {flat, language, dateline}: PageDates,
  days: ReadonlySet<string>,
  order: Order | undefined
): string | undefined {
  if (!ambiguous) return undefined
  const {dayFirst, monthFirst} = ambiguous
  if (dayFirst.slice(0, 10) === monthFirst.slice(0, 10)) return dayFirst
  // `Publicado em 07/10/2021`: only English copy prints the month first.
  if (dayFirstLabel.test(flat.slice(Math.max(0, start - 30), start))) return dayFirst
  const fitting = [dayFirst, monthFirst].filter(reading => {
    const day = reading.slice(0, 10)
    return days.has(day) || (dateline !== undefined && isNear(day, dateline))
  })
  const [first, second] = fitting
  if (first !== undefined && second === undefined) return first
  if (order) return ambiguous[order]
  return first ?? (language.startsWith('en') ? undefined : dayFirst)
}

const figures = /^\D{0,14}(?<first>\d{1,2})[/-] ?(?<second>\d{1,2})[/-] ?\d{2,4}/

/** A page that prints `13/02/2019` prints the day first, one that prints `02/13/2019` the month. */
function orderOf(stamps: readonly TimestampMatch[]): Order | undefined {
  for (const {text} of stamps) {
    const found = figures.exec(text)?.groups
    if (Number(found?.['first']) > 12) return 'dayFirst'
    if (Number(found?.['second']) > 12) return 'monthFirst'
  }
  return undefined
}

/** The page's day is the dateline's or a few days later. */
function isNear(day: string, dateline: string): boolean {
  const year = dateline.startsWith('--') ? `${day.slice(0, 4)}-${dateline.slice(2)}` : dateline
  const distance = (Date.parse(day) - Date.parse(year)) / 86_400_000
  return distance >= -1 && distance <= 3
}
