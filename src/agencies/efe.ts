import type {AgencyRow} from './schema.ts'

/** EFE: a full stop and a hyphen behind the bracket, its name glued to the last sentence. */
export const efe: AgencyRow = {
  id: 'efe',
  name: 'EFE',
  kind: 'agency',
  country: 'ES',
  languages: ['es', 'en', 'pt'],
  signs: ['EFE', 'Agencia EFE', 'EFE News', 'ACAN-EFE', 'ACAN - EFE', 'ACAN EFE', 'EPA-EFE', 'EFE-EPA'],
  datelines: [
    {
      id: 'place-date',
      shape: '{place}, {date} ({sign}).-',
      case: 'title',
      example: 'La Paz, 21 ago (EFE).- ',
      source: 'seen'
    },
    {
      id: 'monitored',
      shape: '{place}, {date} ({sign}) --',
      case: 'upper',
      example: 'TEGUCIGALPA, 22 FEB 90 (ACAN-EFE) -- ',
      source: 'seen',
      until: '1996-12-31'
    }
  ],
  endMarks: [
    {id: 'glued', at: 'end', template: '. EFE', example: 'el miércoles. EFE', source: 'seen'},
    {id: 'alone', template: 'EFE', example: 'EFE', source: 'seen'}
  ],
  boilerplate: [
    {
      id: 'copyright',
      kind: 'copyright',
      at: 'start',
      template: '© EFE {year}. Está expresamente prohibida',
      example: '© EFE 2019. Está expresamente prohibida la redistribución de este texto.',
      source: 'known'
    },
    {id: 'agency', kind: 'copyright', template: '(c) Agencia EFE', example: '(c) Agencia EFE', source: 'seen'}
  ]
}
