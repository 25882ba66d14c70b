import type {AgencyRow} from './schema.ts'

/** United News of India. */
export const uni: AgencyRow = {
  id: 'uni',
  name: 'United News of India',
  kind: 'agency',
  country: 'IN',
  languages: ['en', 'hi', 'ur'],
  signs: ['UNI', 'United News of India'],
  datelines: [
    {
      id: 'place-date',
      shape: '{place}, {date} ({sign})',
      case: 'title',
      example: 'Guwahati, Aug 6 (UNI) ',
      source: 'known'
    }
  ],
  signOffs: [
    {
      id: 'initials-time',
      template: 'UNI {initials} {initials} {n}',
      example: 'UNI DKB SHK 1748',
      source: 'known'
    }
  ],
  comment: 'No stored copy was found.'
}
