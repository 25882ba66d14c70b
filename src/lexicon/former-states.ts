/**
 * Qualifiers of datelines that may mean several of today's countries: states
 * that are no more, and names and postal codes that two bear. Which one it is, the city tells:
 * `KIEV, U.S.S.R.`, `TBILISI, Georgia`, `MACON, Georgia`.
 *
 * States with one heir (West Germany, Burma) stand in regions.ts.
 */

const sovietUnion = ['RU', 'UA', 'BY', 'KZ', 'GE', 'AM', 'AZ', 'UZ', 'TM', 'KG', 'TJ', 'LT', 'LV', 'EE', 'MD']
const yugoslavia = ['RS', 'HR', 'SI', 'BA', 'MK', 'ME', 'XK']

/** ISO 3166 codes by the name's key (`nameKey`). */
export const doubtfulQualifiers: Readonly<Record<string, readonly string[]>> = {
  ussr: sovietUnion,
  sovietunion: sovietUnion,
  yugoslavia,
  serbiaandmontenegro: ['RS', 'ME', 'XK'],
  serbiamontenegro: ['RS', 'ME', 'XK'],
  // Before Kosovo, East Timor, Eritrea and South Sudan were states.
  serbia: ['RS', 'XK'],
  indonesia: ['ID', 'TL'],
  ethiopia: ['ET', 'ER'],
  sudan: ['SD', 'SS'],
  czechoslovakia: ['CZ', 'SK'],
  uar: ['EG', 'SY'],
  georgia: ['GE', 'US-GA'],
  korea: ['KR', 'KP'],
  congo: ['CD', 'CG'],
  indochina: ['VN', 'LA', 'KH'],
  kashmir: ['IN', 'PK'],
  punjab: ['IN', 'PK'],
  palestine: ['PS', 'IL'],
  wa: ['US-WA', 'AU-WA'],
  sa: ['AU-SA', 'ZA'],
  nt: ['AU-NT', 'CA-NT']
}
