import type {AgencyRow} from './schema.ts'

/** Antara of Indonesia. */
export const antara: AgencyRow = {
  id: 'antara',
  name: 'Antara',
  kind: 'agency',
  country: 'ID',
  languages: ['id', 'en'],
  signs: ['ANTARA', 'ANTARA News'],
  datelines: [
    {id: 'place', shape: '{place} ({sign}) -', case: 'title', example: 'Semarang (ANTARA) - ', source: 'seen'},
    {
      id: 'place-colon',
      shape: '{place} ({sign}):',
      case: 'upper',
      example: 'SURABAYA (Antara): ',
      source: 'seen',
      until: '2012-12-31'
    }
  ],
  boilerplate: [
    {
      id: 'copyright',
      kind: 'copyright',
      template: 'Copyright © ANTARA {year}',
      example: 'Copyright © ANTARA 2024',
      source: 'known'
    }
  ],
  comment: 'Its closing lines Reporter: and Editor: are the grammar of all credits.'
}
