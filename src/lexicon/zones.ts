/**
 * Time zones as printed behind a time, and the offsets that they stand for.
 *
 * Only what cannot be mistaken becomes an offset. `EST` on an American page is
 * five hours behind, but `AST` is Atlantic or Arabian, and such a time stays
 * local.
 */

interface ZoneRow {
  /** Abbreviations and names in capitals. */
  names: readonly string[]
  /** Hours and minutes ahead of GMT, in winter where the zone has summer time; absent where the name stands for several. */
  offset?: string
  /** The name covers both winter and summer time (`ET`): whose clock it follows. */
  clock?: 'us' | 'eu'
  /** The name is used for two zones, and for this one only in this part of the year. */
  season?: {clock: 'us' | 'eu'; summer: boolean}
  /** Printed by papers that write the month first: `06/08/2019 10:07 PM ET` is in June. */
  monthFirst?: boolean
}

const rows: readonly ZoneRow[] = [
  {names: ['GMT', 'UTC', 'Z', 'UT', 'ZULU'], offset: 'Z'},
  {names: ['EST', 'EASTERN STANDARD TIME'], offset: '-05:00', monthFirst: true},
  {names: ['EDT', 'EASTERN DAYLIGHT TIME'], offset: '-04:00', monthFirst: true},
  {names: ['ET', 'EASTERN', 'EASTERN TIME'], offset: '-05:00', clock: 'us', monthFirst: true},
  // China prints `CST` too, all year round.
  {names: ['CST'], offset: '-06:00', season: {clock: 'us', summer: false}},
  {names: ['CENTRAL STANDARD TIME'], offset: '-06:00', monthFirst: true},
  {names: ['CDT', 'CENTRAL DAYLIGHT TIME'], offset: '-05:00', monthFirst: true},
  // `CT` alone could be Connecticut: it is read only behind a time.
  {names: ['CT', 'CENTRAL', 'CENTRAL TIME'], offset: '-06:00', clock: 'us', monthFirst: true},
  {names: ['MST', 'MOUNTAIN STANDARD TIME'], offset: '-07:00', season: {clock: 'us', summer: false}},
  {names: ['MDT', 'MOUNTAIN DAYLIGHT TIME'], offset: '-06:00', monthFirst: true},
  {names: ['MT', 'MOUNTAIN TIME'], offset: '-07:00', clock: 'us', monthFirst: true},
  {names: ['PST', 'PACIFIC STANDARD TIME'], offset: '-08:00', monthFirst: true},
  {names: ['PDT', 'PACIFIC DAYLIGHT TIME'], offset: '-07:00', monthFirst: true},
  {names: ['PT', 'PACIFIC', 'PACIFIC TIME'], offset: '-08:00', clock: 'us', monthFirst: true},
  {names: ['AKST'], offset: '-09:00', monthFirst: true},
  {names: ['AKDT'], offset: '-08:00', monthFirst: true},
  {names: ['HST'], offset: '-10:00', monthFirst: true},
  {names: ['ADT'], offset: '-03:00'},
  {names: ['NDT'], offset: '-02:30'},
  {names: ['NST'], offset: '-03:30'},
  {names: ['AST', 'SST', 'WST', 'AMT', 'GST', 'BRT', 'ART', 'CLT', 'LOCAL TIME', 'LOCAL', 'HRS', 'HOURS', 'UHR', 'H', 'LT']},
  // Bangladesh prints `BST` too, six hours ahead, all year round.
  {names: ['BST'], offset: '+01:00', season: {clock: 'eu', summer: true}},
  {names: ['WET'], offset: 'Z'},
  {names: ['WEST'], offset: '+01:00'},
  {names: ['CET', 'MEZ'], offset: '+01:00'},
  {names: ['CEST', 'MESZ'], offset: '+02:00'},
  {names: ['EET'], offset: '+02:00'},
  {names: ['EEST'], offset: '+03:00'},
  {names: ['SAST', 'CAT'], offset: '+02:00'},
  {names: ['EAT', 'TRT'], offset: '+03:00'},
  {names: ['WAT'], offset: '+01:00'},
  {names: ['MSK', 'MOSCOW TIME'], offset: '+03:00'},
  {names: ['IRST'], offset: '+03:30'},
  {names: ['PKT'], offset: '+05:00'},
  // Ireland and Israel use the letters as well; on the wires and their clients' pages it is India.
  {names: ['IST', 'INDIAN STANDARD TIME', 'INDIA STANDARD TIME'], offset: '+05:30'},
  {names: ['NPT'], offset: '+05:45'},
  {names: ['BDT'], offset: '+06:00'},
  {names: ['ICT', 'WIB'], offset: '+07:00'},
  {names: ['HKT', 'SGT', 'MYT', 'PHT', 'PHST', 'WITA', 'AWST', 'BJT', 'BEIJING TIME'], offset: '+08:00'},
  {names: ['JST', 'KST', 'WIT'], offset: '+09:00'},
  {names: ['ACST'], offset: '+09:30'},
  {names: ['ACDT'], offset: '+10:30'},
  {names: ['AEST'], offset: '+10:00'},
  {names: ['AEDT'], offset: '+11:00'},
  {names: ['NZST'], offset: '+12:00'},
  {names: ['NZDT'], offset: '+13:00'}
]

const zones = new Map<string, ZoneRow>()
for (const row of rows) for (const name of row.names) zones.set(name, row)

const signedZone = /^(?:GMT|UTC|UT) ?([+−-])(\d{1,2})(?::?(\d{2}))?$/
const bareOffset = /^([+-])(\d{2})(?::?(\d{2}))?$/

/** Day of the month of the n-th Sunday; the last one for 5. */
function sunday(year: number, month: number, count: number): number {
  const first = 1 + ((7 - new Date(Date.UTC(year, month - 1, 1)).getUTCDay()) % 7)
  if (count < 5) return first + 7 * (count - 1)
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return first + 7 * Math.floor((length - first) / 7)
}

/** The Sundays on which summer time starts and ends, as month and day in one number. */
function summerTime(clock: 'us' | 'eu', year: number): {from: number; to: number} {
  if (clock === 'eu') return {from: 300 + sunday(year, 3, 5), to: 1000 + sunday(year, 10, 5)}
  if (year >= 2007) return {from: 300 + sunday(year, 3, 2), to: 1100 + sunday(year, 11, 1)}
  return {from: 400 + sunday(year, 4, year >= 1987 ? 1 : 5), to: 1000 + sunday(year, 10, 5)}
}

/** A moment on the clock of the place, as far as summer time depends on it. */
export interface ClockMoment {
  year: number
  month: number
  day: number
  hour: number
}

function inSummer(clock: 'us' | 'eu', at: ClockMoment): boolean {
  const {from, to} = summerTime(clock, at.year)
  const date = at.month * 100 + at.day
  // Clocks are changed between one and three at night.
  return date === from ? at.hour >= 2 : date === to ? at.hour < 2 : date > from && date < to
}

function ahead(sign: string, hours: string, minutes: string | undefined): string | undefined {
  if (Number(hours) > 14 || Number(minutes ?? 0) > 59) return undefined
  const offset = `${hours.padStart(2, '0')}:${minutes ?? '00'}`
  return offset === '00:00' ? 'Z' : (sign === '+' ? '+' : '-') + offset
}

/**
 * Whether these words name a time zone, or say that a time is local.
 *
 * @param printed such as `EDT`, `GMT+10`, `Eastern Time`, `Uhr`
 */
export function isZone(printed: string): boolean {
  return zones.has(printed.toUpperCase()) || signedZone.test(printed) || bareOffset.test(printed)
}

/**
 * The offset from GMT of a zone as printed, at a moment on its own clock.
 *
 * @param printed such as `EDT`, `ET`, `GMT+10`
 * @param at the date and hour printed with it
 * @returns `Z`, `-04:00`, `+05:30`; undefined where the words do not settle it
 */
export function zoneOffset(printed: string, at: ClockMoment): string | undefined {
  const row = zones.get(printed.toUpperCase())
  if (!row) {
    const match = signedZone.exec(printed) ?? bareOffset.exec(printed)
    return match ? ahead(match[1] ?? '+', match[2] ?? '', match[3]) : undefined
  }
  if (row.season && inSummer(row.season.clock, at) !== row.season.summer) return undefined
  if (row.clock && row.offset && inSummer(row.clock, at)) {
    const hours = Number(row.offset.slice(1, 3)) - 1
    return `-${String(hours).padStart(2, '0')}:00`
  }
  return row.offset
}

/** Whether a zone is printed by papers that write the month before the day. */
export function writesMonthFirst(printed: string): boolean {
  return zones.get(printed.toUpperCase())?.monthFirst === true
}

/** Longest name of a zone in words, for reading ahead: `Eastern Standard Time`. */
export const zoneWords = 3
