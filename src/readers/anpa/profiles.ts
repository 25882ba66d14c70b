/**
 * Who sends ANPA 1312 in a way of their own, as rows.
 */

export interface AnpaProfile {
  /** Name of the agency, where the frame shows it. */
  provider?: string
  /** Its frames begin thus; each control is itself. */
  start?: RegExp
  /** Its trailers look so. */
  trailer?: RegExp
  /** Prints the day before the month in headers. */
  dayFirst?: boolean
  /** Sends the mark of tabular copy (DC4 DC2) with ordinary text. */
  marksAllTabular?: boolean
  /** Ends the headline, which no `^` marks. */
  headlineEnd?: string
  /** The headline stands directly behind STX, the slug below it; others send the slug first. */
  headlineFirst?: boolean
}

export const anpaProfiles: readonly AnpaProfile[] = [
  // SOH and five characters, KYODO, US; no SYN.
  {
    provider: 'Kyodo',
    // eslint-disable-next-line no-control-regex -- frames are marked by controls
    start: /^\x16{0,8}\x01?[a-z]\d{4}KYODO\x1f/i,
    dayFirst: true,
    marksAllTabular: true,
    headlineEnd: '+'
  },
  // `f0012` US `reute`.
  // eslint-disable-next-line no-control-regex -- as above
  {provider: 'Reuters', start: /^\x16{0,8}\x01?[a-z]\d{4}\x1freute/i},
  // `29-10-10 21-38-06` below the story.
  {provider: 'AAP', trailer: /^\d\d-\d\d-\d\d \d\d-\d\d-\d\d$/, headlineFirst: true},
  {provider: 'AP', trailer: /^AP-[A-Z]{2}-\d\d-\d\d-\d\d /},
  {provider: 'New York Times', trailer: /^NYT-\d\d-\d\d-\d\d /}
]
