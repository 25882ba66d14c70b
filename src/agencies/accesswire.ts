import type {AgencyRow} from './schema.ts'

/** Accesswire, since 2024 ACCESS Newswire: place, name and date between slashes. */
export const accesswire: AgencyRow = {
  id: 'accesswire',
  name: 'Accesswire',
  kind: 'press-release',
  country: 'US',
  languages: ['en'],
  signs: ['ACCESSWIRE', 'ACCESS Newswire'],
  datelines: [
    {
      id: 'slashes',
      shape: '{place} / {sign} / {date} /',
      case: 'upper',
      example: 'KELOWNA, BC / ACCESSWIRE / September 18, 2024 / ',
      source: 'seen'
    }
  ],
  boilerplate: [
    {
      id: 'original',
      kind: 'navigation',
      at: 'start',
      template: 'View the original press release on accesswire.com',
      example: 'View the original press release on accesswire.com',
      source: 'seen'
    },
    {
      id: 'original-access',
      kind: 'navigation',
      at: 'start',
      template: 'View the original press release on ACCESS Newswire',
      example: 'View the original press release on ACCESS Newswire',
      source: 'known',
      from: '2024-12-01'
    }
  ],
  comment: 'Places bear postal codes (BC, MT) and codes of its own (CHNA).'
}
