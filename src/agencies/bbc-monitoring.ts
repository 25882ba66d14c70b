import type {AgencyRow} from './schema.ts'

/** BBC Monitoring. */
export const bbcMonitoring: AgencyRow = {
  id: 'bbc-monitoring',
  name: 'BBC Monitoring',
  kind: 'monitor',
  country: 'GB',
  languages: ['en'],
  signs: ['BBC Monitoring', 'BBC Mon', 'BBCM'],
  signOffs: [
    {
      id: 'source-line',
      template: 'Source: {any} gmt {n} {word} {n}',
      example: 'Source: Radio Miramar, Luanda, in Portuguese 1200 gmt 3 Jan 04',
      source: 'known'
    }
  ],
  headers: [
    {
      id: 'text-of-report',
      template: 'Text of report by {any}',
      example: 'Text of report by Radio Miramar on 3 January',
      source: 'known'
    },
    {
      id: 'text-of-report-language',
      template: 'Text of report in {any}',
      example: 'Text of report in English by Radio Miramar on 3 January',
      source: 'known'
    },
    {
      id: 'excerpt-from-report',
      template: 'Excerpt from report by {any}',
      example: 'Excerpt from report by Radio Miramar on 3 January',
      source: 'known'
    },
    {id: 'codes', template: 'BBC Mon {any}', example: 'BBC Mon AF1 AFEau 030104 ws/kd', source: 'known'}
  ]
}
