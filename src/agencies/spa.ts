import type {AgencyRow} from './schema.ts'

/** Saudi Press Agency. */
export const spa: AgencyRow = {
  id: 'spa',
  name: 'Saudi Press Agency',
  kind: 'agency',
  country: 'SA',
  languages: ['ar', 'en', 'fr'],
  signs: ['SPA', 'Saudi Press Agency'],
  datelines: [
    {
      id: 'comma-sign',
      shape: '{place}, {date}, {sign} --',
      case: 'title',
      example: 'Riyadh, 01 Jan 2024, SPA -- ',
      source: 'known'
    }
  ],
  endMarks: [{id: 'dashed-sign', template: '-- SPA', example: '-- SPA', source: 'known'}],
  headers: [
    {
      id: 'two-clocks',
      template: '{n}:{n} LOCAL TIME {n}:{n} GMT',
      example: '15:42 LOCAL TIME 12:42 GMT',
      source: 'known'
    }
  ],
  comment: 'Some datelines give the Hijri date before the other.'
}
