import type {AgencyRow} from './schema.ts'

/** Xinhua: double hyphen, `Enditem` at the end, alone or as the last word. */
export const xinhua: AgencyRow = {
  id: 'xinhua',
  name: 'Xinhua',
  kind: 'agency',
  country: 'CN',
  languages: ['zh', 'en', 'es', 'fr', 'ru', 'ar', 'pt'],
  signs: ['Xinhua', 'Xinhua News Agency', 'Xinhuanet', 'Xinhaunet'],
  datelines: [
    {
      id: 'place-date',
      shape: '{place}, {date} ({sign}) --',
      case: 'upper',
      example: 'KUNMING, Nov. 9 (Xinhua) -- ',
      source: 'seen'
    },
    {
      id: 'glued',
      shape: '{place}, {date}({sign}) --',
      case: 'upper',
      example: 'DARWIN, Australia, Jan. 6(Xinhua) -- ',
      source: 'seen'
    },
    {id: 'date', shape: '{date} ({sign}) --', example: 'Feb. 27 (Xinhuanet) -- ', source: 'seen'}
  ],
  signOffs: [{id: 'editor', template: 'Editor: huaxia', example: 'Editor: huaxia', source: 'known'}],
  endMarks: [
    {id: 'enditem', template: 'Enditem', example: 'Enditem', source: 'seen'},
    {id: 'enditem-glued', at: 'end', template: '. Enditem', example: 'until Sunday. Enditem', source: 'seen'},
    {id: 'fin', template: 'Fin', example: 'Fin', source: 'seen'}
  ]
}
