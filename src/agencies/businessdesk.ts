import type {AgencyRow} from './schema.ts'

/** BusinessDesk, New Zealand. */
export const businessdesk: AgencyRow = {
  id: 'businessdesk',
  name: 'BusinessDesk',
  kind: 'agency',
  country: 'NZ',
  languages: ['en'],
  signs: ['BusinessDesk'],
  datelines: [{id: 'date-sign', shape: '{date} ({sign}) -', example: 'Jan. 19 (BusinessDesk) - ', source: 'seen'}],
  endMarks: [{id: 'signed', template: '(BusinessDesk)', at: 'end', example: '(BusinessDesk)', source: 'seen'}]
}
