import type {AgencyRow} from './schema.ts'

/** Interfax: a full stop behind the place. */
export const interfax: AgencyRow = {
  id: 'interfax',
  name: 'Interfax',
  kind: 'agency',
  country: 'RU',
  languages: ['ru', 'en'],
  signs: ['Interfax', 'Interfax News Agency', 'Interfax-AVN'],
  datelines: [
    {
      id: 'place-date',
      shape: '{place}. {date} ({sign}) -',
      case: 'upper',
      example: 'MOSCOW. Sept 12 (Interfax) - ',
      source: 'seen'
    },
    {id: 'place', shape: '{place}. ({sign}) -', case: 'title', example: 'Bishkek. (Interfax) - ', source: 'seen'}
  ],
  boilerplate: [
    {
      id: 'contact',
      kind: 'contact',
      at: 'start',
      template: '(Our editorial staff can be reached at {word}@interfax.ru',
      example: '(Our editorial staff can be reached at eng.editors@interfax.ru)',
      source: 'known'
    }
  ]
}
