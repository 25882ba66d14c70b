import type {AgencyRow} from './schema.ts'

/** CNN and its wire. */
export const cnn: AgencyRow = {
  id: 'cnn',
  name: 'CNN',
  kind: 'agency',
  country: 'US',
  languages: ['en', 'es'],
  signs: ['CNN', 'CNN Wire', 'CNN Newsource', 'CNNMoney', 'CNN Business', 'CNN Español'],
  datelines: [
    {
      id: 'place',
      shape: '{place} ({sign}) --',
      case: 'title',
      example: 'Tunis, Tunisia (CNN) -- ',
      source: 'seen',
      until: '2014-12-31'
    },
    {
      id: 'place-em-dash',
      shape: '{place} ({sign}) —',
      case: 'title',
      example: 'Denver (CNN) — ',
      source: 'seen'
    },
    {
      id: 'unbracketed',
      shape: '{place} {sign} —',
      case: 'title',
      example: 'Tunis, Tunisia CNN — ',
      source: 'seen',
      from: '2021-01-01'
    },
    {id: 'signed', shape: '({sign}) —', example: '(CNN) — ', source: 'seen'},
    {
      id: 'glued',
      shape: '({sign})',
      example: '(CNN)',
      source: 'known',
      from: '2015-01-01',
      until: '2022-12-31'
    }
  ],
  signOffs: [
    {
      id: 'contributed',
      at: 'start',
      template: "CNN's {any} contributed to this report",
      example: "CNN's Leila Farouk and Dan Brandvold contributed to this report.",
      source: 'seen'
    }
  ],
  endMarks: [{id: 'wire', template: 'The-CNN-Wire', example: 'The-CNN-Wire', source: 'seen'}],
  boilerplate: [
    {
      id: 'copyright',
      kind: 'copyright',
      at: 'start',
      template: '™ & © {year} Cable News Network, Inc.',
      example: '™ & © 2024 Cable News Network, Inc., a Warner Bros. Discovery Company. All rights reserved.',
      source: 'seen'
    }
  ]
}
