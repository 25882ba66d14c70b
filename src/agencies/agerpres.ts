import type {AgencyRow} from './schema.ts'

/** Agerpres, Romania. */
export const agerpres: AgencyRow = {
  id: 'agerpres',
  name: 'Agerpres',
  kind: 'agency',
  country: 'RO',
  languages: ['ro', 'en'],
  signs: ['Agerpres', 'Rompres'],
  datelines: [
    {
      id: 'slashed-sign',
      shape: '{place}, {date} /{sign}/ -',
      case: 'title',
      example: 'Cluj-Napoca, 14 oct /Agerpres/ - ',
      source: 'seen'
    }
  ],
  signOffs: [
    {
      id: 'authors',
      template: 'AGERPRES/({initials} - autor: {any}, editor: {any})',
      at: 'end',
      example: 'AGERPRES/(AS - autor: Ioana Lupescu, editor: Dan Moraru)',
      source: 'seen'
    },
    {
      id: 'authors-english',
      template: 'AGERPRES (RO - author: {any})',
      at: 'end',
      example: 'AGERPRES (RO - author: Ioana Lupescu, editor: Dan Moraru; EN - author: Vlad Serban)',
      source: 'known'
    }
  ]
}
