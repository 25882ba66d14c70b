import type {AgencyRow} from './schema.ts'

/** The New York Times News Service. */
export const nyt: AgencyRow = {
  id: 'nyt',
  name: 'The New York Times',
  kind: 'agency',
  country: 'US',
  languages: ['en'],
  signs: [
    'NYT',
    'New York Times',
    'The New York Times',
    'N.Y. Times News Service',
    'New York Times News Service',
    'nytimes.com'
  ],
  notes: [
    {id: 'trim-begins', template: '(BEGIN OPTIONAL TRIM)', example: '(BEGIN OPTIONAL TRIM)', source: 'seen'},
    {id: 'trim-ends', template: '(END OPTIONAL TRIM)', example: '(END OPTIONAL TRIM)', source: 'seen'},
    {
      id: 'nth-trim-begins',
      template: '({word} OPTIONAL TRIM BEGINS)',
      example: '(SECOND OPTIONAL TRIM BEGINS)',
      source: 'seen'
    },
    {
      id: 'nth-trim-ends',
      template: '({word} OPTIONAL TRIM ENDS)',
      example: '(SECOND OPTIONAL TRIM ENDS)',
      source: 'seen'
    },
    {id: 'trim-follows', template: '(OPTIONAL TRIM FOLLOWS)', example: '(OPTIONAL TRIM FOLLOWS)', source: 'seen'},
    {
      id: 'can-end',
      template: '(STORY CAN END HERE{any}OPTIONAL {any} FOLLOWS{any}',
      example: '(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)',
      source: 'seen'
    },
    {id: 'next-take', template: '(CONTINUED ON NEXT TAKE)', example: '(CONTINUED ON NEXT TAKE)', source: 'seen'},
    {id: 'take-follows', template: '({word} TAKE FOLLOWS)', example: '(SECOND TAKE FOLLOWS)', source: 'seen'},
    {id: 'undated', template: '(UNDATED)', example: '(UNDATED)', source: 'seen'},
    {id: 'repeating', template: '(REPEATING FOR ALL NEEDING)', example: '(REPEATING FOR ALL NEEDING)', source: 'seen'},
    {id: 'recasts', template: '(RECASTS)', example: '(RECASTS)', source: 'seen'},
    {id: 'analysis', template: '(NEWS ANALYSIS)', example: '(NEWS ANALYSIS)', source: 'seen'},
    {id: 'italics-begin', template: '(BEGIN ITALICS)', example: '(BEGIN ITALICS)', source: 'seen'},
    {id: 'italics-end', template: '(END ITALICS)', example: '(END ITALICS)', source: 'seen'}
  ],
  boilerplate: [
    {
      id: 'service-copyright',
      template: 'c.{year} N.Y. Times News Service',
      example: 'c.1998 N.Y. Times News Service',
      kind: 'copyright',
      source: 'seen'
    },
    {
      id: 'company-copyright',
      template: 'c.{year} The New York Times Company',
      example: 'c.2019 The New York Times Company',
      kind: 'copyright',
      source: 'known'
    },
    {
      id: 'distributed',
      template: 'This story was distributed by The N.Y. Times News Service.)',
      at: 'end',
      example:
        '(Dora Pell is a staff writer for the Gadsden Mail. This story was distributed by The N.Y. Times News Service.)',
      kind: 'about',
      source: 'seen'
    }
  ],
  headers: [
    {id: 'trailer-winter', template: 'NYT-{n}-{n}-{n} {n}EST', example: 'NYT-11-20-97 1744EST', source: 'seen'},
    {id: 'trailer-summer', template: 'NYT-{n}-{n}-{n} {n}EDT', example: 'NYT-07-12-98 0158EDT', source: 'known'}
  ],
  comment:
    'Datelines carry no sign: `WASHINGTON _ ` on the wire, ` -- ` or an em dash elsewhere. Paragraphs begin with a tab and three blanks.'
}
