import type {AgencyRow} from './schema.ts'

/** PA Media, the Press Association of Britain: no dateline, headlines in capitals. */
export const pa: AgencyRow = {
  id: 'pa',
  name: 'PA Media',
  kind: 'agency',
  country: 'GB',
  languages: ['en'],
  signs: ['PA', 'Press Association', 'The Press Association', 'PA Media', 'PA Wire', 'PA Images'],
  notes: [{id: 'see-also', template: '(see also {any})', example: '(see also TRANSPORT Ferry)', source: 'seen'}],
  boilerplate: [
    {
      id: 'copyright',
      kind: 'copyright',
      at: 'start',
      template: 'Copyright (c) PA Media Ltd. {year}, All Rights Reserved',
      example: 'Copyright (c) PA Media Ltd. 2021, All Rights Reserved.',
      source: 'known',
      from: '2018-09-01'
    },
    {
      id: 'copyright-association',
      kind: 'copyright',
      at: 'start',
      template: 'Copyright (c) Press Association Ltd. {year}, All Rights Reserved',
      example: 'Copyright (c) Press Association Ltd. 2016, All Rights Reserved.',
      source: 'known',
      until: '2018-08-31'
    }
  ],
  comment: 'Its end marks `ends` and `end` are those of every press office.'
}
