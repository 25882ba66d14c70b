import type {AgencyRow} from './schema.ts'

/** Agence France-Presse: the year stands in its own dateline, initials with slashes close the story. */
export const afp: AgencyRow = {
  id: 'afp',
  name: 'Agence France-Presse',
  kind: 'agency',
  country: 'FR',
  languages: ['fr', 'en', 'es', 'de', 'pt', 'ar'],
  signs: ['AFP', 'Agence France-Presse', 'Agence France Presse'],
  datelines: [
    {
      id: 'place-date',
      shape: '{place}, {date} ({sign}) -',
      example: 'Niamey, Oct 19, 2017 (AFP) -',
      source: 'seen'
    },
    {id: 'place', shape: '{place} ({sign}) -', example: 'Kinshasa (AFP) - ', source: 'seen'},
    {
      id: 'place-double-hyphen',
      shape: '{place} ({sign}) --',
      case: 'upper',
      example: 'HANOI (AFP) -- ',
      source: 'seen'
    },
    {id: 'place-en-dash', shape: '{place} ({sign}) –', example: 'Brussels (AFP) – ', source: 'seen'},
    {
      id: 'date-no-dash',
      shape: '{place}, {date} ({sign})',
      case: 'title',
      example: 'Rennes, 12 juil 2024 (AFP)',
      source: 'seen'
    },
    {id: 'aggregated', shape: '{sign} -', example: 'AFP - ', source: 'seen'},
    {
      id: 'unbracketed',
      shape: '{place}, {date} {sign} -',
      case: 'upper',
      example: 'SEOUL, Nov 18 AFP - ',
      source: 'seen'
    },
    {
      id: 'monitored',
      shape: '{place}, {date} ({sign}) --',
      case: 'upper',
      example: 'BOGOTA, 14 SEP 89 (AFP) -- ',
      source: 'seen',
      until: '1996-12-31'
    }
  ],
  signOffs: [{id: 'initials', template: 'AFP {initials}', example: 'AFP rw', source: 'seen'}],
  endMarks: [{id: 'afp', template: 'afp.', example: 'afp.', source: 'seen'}],
  boilerplate: [
    {
      id: 'copyright',
      kind: 'copyright',
      at: 'start',
      template: 'Copyright Agence France-Presse, {year}',
      example: 'Copyright Agence France-Presse, 2006 All reproduction and presentation rights reserved.',
      source: 'seen'
    },
    {
      id: 'copyright-web',
      kind: 'copyright',
      at: 'start',
      template: '© Agence France-Presse',
      example: '© Agence France-Presse. All rights are reserved.',
      source: 'known'
    },
    {
      id: 'copyright-year',
      kind: 'copyright',
      template: '© {year} AFP',
      example: '© 2014 AFP',
      source: 'known'
    }
  ],
  comment: 'The initials line without the name (ab/de/hmw) is the grammar of all wires that close so.'
}
