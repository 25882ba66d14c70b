import type {AgencyRow} from './schema.ts'

/** Foreign Broadcast Information Service, United States. */
export const fbis: AgencyRow = {
  id: 'fbis',
  name: 'Foreign Broadcast Information Service',
  kind: 'monitor',
  country: 'US',
  languages: ['en'],
  signs: ['FBIS', 'Foreign Broadcast Information Service'],
  datelines: [
    {
      id: 'own-report',
      shape: '{place}, {date} ({sign}) --',
      case: 'upper',
      example: 'NO CITY (GUATEMALA), 6 MAR 89 (FBIS) -- ',
      source: 'seen',
      until: '2005'
    }
  ],
  endMarks: [{id: 'continued', template: '[CONTINUED]', example: '[CONTINUED]', source: 'seen', until: '2005'}],
  headers: [
    {id: 'text', template: '[TEXT]', at: 'start', example: '[TEXT]', source: 'seen', until: '2005'},
    {id: 'excerpts', template: '[EXCERPTS]', at: 'start', example: '[EXCERPTS]', source: 'seen', until: '2005'},
    {id: 'excerpt', template: '[EXCERPT]', at: 'start', example: '[EXCERPT]', source: 'seen', until: '2005'},
    {id: 'report', template: '[REPORT]', at: 'start', example: '[REPORT]', source: 'seen', until: '2005'},
    {
      id: 'editorial-report',
      template: '[EDITORIAL REPORT]',
      at: 'start',
      example: '[EDITORIAL REPORT]',
      source: 'seen',
      until: '2005'
    },
    {id: 'commentary', template: '[COMMENTARY]', at: 'start', example: '[COMMENTARY]', source: 'seen', until: '2005'},
    {id: 'communique', template: '[COMMUNIQUE]', at: 'start', example: '[COMMUNIQUE]', source: 'seen', until: '2005'},
    {id: 'article', template: '[ARTICLE]', at: 'start', example: '[ARTICLE]', source: 'seen', until: '2005'},
    {
      id: 'interview',
      template: '[INTERVIEW WITH {any}]',
      at: 'start',
      example: '[INTERVIEW WITH MAYOR LUCERO BY MARTA VIDAL]',
      source: 'seen',
      until: '2005'
    }
  ],
  comment:
    'The brackets stand between the dateline and the first words; a name in brackets may follow the kind of report. The sign is the agency, station or paper that was monitored.'
}
