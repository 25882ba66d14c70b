import type {AgencyRow} from './schema.ts'

/** Prensa Latina, Cuba. */
export const prensaLatina: AgencyRow = {
  id: 'prensa-latina',
  name: 'Prensa Latina',
  kind: 'agency',
  country: 'CU',
  languages: ['es', 'en', 'pt', 'fr', 'it', 'ru'],
  signs: ['Prensa Latina', 'Prela', 'PL'],
  datelines: [
    {
      id: 'no-dash',
      shape: '{place}, {date} ({sign})',
      case: 'title',
      example: 'Santa Clara, Aug 24 (Prensa Latina) ',
      source: 'seen'
    },
    {
      id: 'monitored',
      shape: '{place}, {date} ({sign}) --',
      case: 'upper',
      example: 'HOLGUIN (CUBA), 6 DEC 88 (PL) -- ',
      source: 'seen'
    }
  ],
  comment: 'Initials with a slash end a story: `mem/abc`.'
}
