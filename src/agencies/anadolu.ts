import type {AgencyRow} from './schema.ts'

/** Anadolu Agency, Turkey. */
export const anadolu: AgencyRow = {
  id: 'anadolu',
  name: 'Anadolu Agency',
  kind: 'agency',
  country: 'TR',
  languages: ['tr', 'en'],
  signs: [
    'AA',
    'A.A',
    'A.A.',
    'Anadolu',
    'Anadolu Agency',
    'Anadolu Ajansı',
    'Anadolu Ajansi',
    'Anatolia',
    'Anatolia News Agency'
  ],
  datelines: [
    {id: 'place-sign', shape: '{place} ({sign}) -', case: 'upper', example: 'BURSA (AA) - ', source: 'seen'},
    {
      id: 'place-sign-date',
      shape: '{place} ({sign}) - {date} -',
      case: 'upper',
      example: 'IZMIR (A.A) - 14.10.2010 - ',
      source: 'known'
    }
  ],
  signOffs: [{id: 'writing-by', template: '*Writing by {any}', example: '*Writing by Selin Korkmaz', source: 'known'}],
  boilerplate: [
    {
      id: 'subscribers',
      template: 'Anadolu Agency website contains only a portion of the news stories offered to subscribers{any}',
      example:
        'Anadolu Agency website contains only a portion of the news stories offered to subscribers in the AA News Broadcasting System (HAS), and in summarized form.',
      kind: 'promotion',
      source: 'seen'
    }
  ]
}
