import type {AgencyRow} from './schema.ts'

/** Dow Jones Newswires. */
export const dowjones: AgencyRow = {
  id: 'dowjones',
  name: 'Dow Jones Newswires',
  kind: 'agency',
  country: 'US',
  languages: ['en', 'de', 'es'],
  signs: ['Dow Jones', 'Dow Jones Newswires', 'DJ'],
  datelines: [
    {
      id: 'place',
      shape: '{place} ({sign})--',
      case: 'upper',
      example: 'AUCKLAND (Dow Jones)--',
      source: 'seen',
      until: '2012-12-31'
    },
    {
      id: 'place-hyphens',
      shape: '{place} -({sign})-',
      case: 'upper',
      example: 'NEW YORK -(Dow Jones)- ',
      source: 'known',
      until: '2012-12-31'
    }
  ],
  signOffs: [
    {
      id: 'by-newswires',
      at: 'start',
      template: '-By {name}, Dow Jones Newswires; {any}',
      example: '-By Fergus Laing, Dow Jones Newswires; 64-4-555-0148; fergus.laing@example.org',
      source: 'known'
    },
    {
      id: 'write-to',
      at: 'start',
      template: 'Write to {name} at {any}',
      example: 'Write to Carla Benning at carla.benning@example.org',
      source: 'seen'
    },
    {
      id: 'author-contact',
      at: 'start',
      template: 'Kontakt zum Autor: {any}',
      example: 'Kontakt zum Autor: wolf.reimers@example.org',
      source: 'seen'
    },
    {id: 'initials-de', template: 'DJG/{any}', example: 'DJG/wre/mgo', source: 'seen'}
  ],
  endMarks: [
    {id: 'end', template: '(END) Dow Jones Newswires', example: '(END) Dow Jones Newswires', source: 'seen'},
    {
      id: 'more',
      template: '(MORE TO FOLLOW) Dow Jones Newswires',
      example: '(MORE TO FOLLOW) Dow Jones Newswires',
      source: 'seen'
    }
  ],
  boilerplate: [
    {
      id: 'copyright',
      kind: 'copyright',
      at: 'start',
      template: 'Copyright (c) {year} Dow Jones & Company, Inc.',
      example: 'Copyright (c) 2021 Dow Jones & Company, Inc.',
      source: 'seen'
    }
  ]
}
