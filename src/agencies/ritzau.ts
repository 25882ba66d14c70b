import type {AgencyRow} from './schema.ts'

/** Ritzaus Bureau, Denmark. */
export const ritzau: AgencyRow = {
  id: 'ritzau',
  name: 'Ritzau',
  kind: 'agency',
  country: 'DK',
  languages: ['da'],
  signs: ['Ritzau', 'Ritzaus Bureau', 'Ritzau Scanpix'],
  datelines: [
    {id: 'slashed-sign', shape: '{place} /{sign}/:', case: 'title', example: 'Aarhus /ritzau/: ', source: 'seen'}
  ],
  endMarks: [{id: 'slashed-end', template: '/ritzau/', at: 'end', example: '/ritzau/', source: 'seen'}],
  comment: 'A star before the headline is a flash.'
}
