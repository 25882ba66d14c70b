import type {AgencyRow} from './schema.ts'

/** United Press International: date and double hyphen, often with no place. */
export const upi: AgencyRow = {
  id: 'upi',
  name: 'United Press International',
  kind: 'agency',
  country: 'US',
  languages: ['en', 'es'],
  signs: ['UPI', 'United Press International'],
  datelines: [
    {id: 'date', shape: '{date} ({sign}) --', example: 'Aug. 21 (UPI) -- ', source: 'seen'},
    {
      id: 'place-date',
      shape: '{place}, {date} ({sign}) --',
      case: 'upper',
      example: 'INVERNESS, Scotland, Nov. 6 (UPI) -- ',
      source: 'seen'
    },
    {
      id: 'place-date-em-dash',
      shape: '{place}, {date} ({sign}) —',
      case: 'upper',
      example: 'WASHINGTON, June 3 (UPI) — ',
      source: 'seen'
    },
    {id: 'place', shape: '{place} ({sign}) --', case: 'upper', example: 'LUXOR, Egypt (UPI) -- ', source: 'seen'}
  ],
  boilerplate: [
    {
      id: 'copyright',
      kind: 'copyright',
      at: 'start',
      template: 'Copyright © {year} United Press International, Inc.',
      example: 'Copyright © 2019 United Press International, Inc. All Rights Reserved.',
      source: 'known'
    },
    {
      id: 'copyright-archive',
      kind: 'copyright',
      at: 'start',
      template: 'Copyright {year} by United Press International',
      example: 'Copyright 2003 by United Press International.',
      source: 'known'
    }
  ],
  comment: 'Its old end marks -30- and xxx are those of every American wire.'
}
