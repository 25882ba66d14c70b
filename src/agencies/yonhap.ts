import type {AgencyRow} from './schema.ts'

/** Yonhap: notes that begin with ATTN below the headline, the reporter's address at the end. */
export const yonhap: AgencyRow = {
  id: 'yonhap',
  name: 'Yonhap News Agency',
  kind: 'agency',
  country: 'KR',
  languages: ['ko', 'en', 'zh', 'ja'],
  signs: ['Yonhap', 'Yonhap News', 'Yonhap News Agency'],
  datelines: [
    {
      id: 'place-date',
      shape: '{place}, {date} ({sign}) --',
      case: 'upper',
      example: 'BUSAN, Nov. 6 (Yonhap) -- ',
      source: 'seen'
    }
  ],
  signOffs: [{id: 'address', template: '{word}@yna.co.kr', example: 'haneul@yna.co.kr', source: 'known'}],
  notes: [
    {
      id: 'attention',
      at: 'start',
      template: '(ATTN: {any}',
      example: '(ATTN: ADDS union comments in paras 5-6; UPDATES with vote result in 2nd para)',
      source: 'seen'
    }
  ]
}
