import type {AgencyRow} from './schema.ts'

/** Reuters: capitals and a spaced hyphen in the dateline, credits in brackets at the end. */
export const reuters: AgencyRow = {
  id: 'reuters',
  name: 'Reuters',
  kind: 'agency',
  country: 'GB',
  languages: ['en'],
  signs: [
    'Reuters',
    'Reuter',
    'Reuters TV',
    'Reuters Health',
    'Reuters Life!',
    'Reuters Breakingviews',
    'Thomson Reuters Foundation'
  ],
  datelines: [
    {
      id: 'place-date',
      shape: '{place}, {date} ({sign}) -',
      case: 'upper',
      example: 'VALPARAISO/LIMA, May 14 (Reuters) - ',
      source: 'seen'
    },
    {id: 'place', shape: '{place} ({sign}) -', case: 'upper', example: 'OSLO (Reuters) - ', source: 'seen'},
    {id: 'date', shape: '{date} ({sign}) -', example: 'Oct 8 (Reuters) - ', source: 'seen'},
    {id: 'signed', shape: '({sign}) -', example: '(Reuters) - ', source: 'seen'},
    {id: 'aggregated', shape: '{sign} -', example: 'Reuters - ', source: 'seen'},
    {
      id: 'place-en-dash',
      shape: '{place} ({sign}) –',
      case: 'upper',
      example: 'NAIROBI (Reuters) – ',
      source: 'seen'
    },
    {
      id: 'place-glued',
      shape: '{place} ({sign})-',
      case: 'upper',
      example: 'ROTTERDAM (Reuters)- ',
      source: 'seen'
    },
    {
      id: 'monitored',
      shape: '{place}, {date} ({sign}) --',
      case: 'upper',
      example: 'QUITO, 12 MAR 90 (REUTER) -- ',
      source: 'seen',
      until: '1996-12-31'
    }
  ],
  signOffs: [
    {
      id: 'reporting',
      template: '(Reporting by {any}',
      at: 'start',
      example: '(Reporting by Ines Valdor in Valparaiso',
      source: 'seen'
    },
    {
      id: 'additional-reporting',
      template: '(Additional reporting by {any}',
      at: 'start',
      example: '(Additional reporting by Tor Haugland in STAVANGER',
      source: 'seen'
    },
    {id: 'writing', template: '(Writing by {any}', at: 'start', example: '(Writing by Marek Dolny', source: 'seen'},
    {id: 'editing', template: '(Editing by {any}', at: 'start', example: '(Editing by Paul Renwick', source: 'seen'},
    {
      id: 'web-credits',
      template: 'Reporting by {any}; Editing by {any}',
      at: 'start',
      example: 'Reporting by Wanjiru Oloo in Nairobi; Editing by Colin Marsh',
      source: 'seen',
      from: '2009-01-01'
    }
  ],
  endMarks: [
    {id: 'reuter', template: 'Reuter', example: ' REUTER', source: 'seen', until: '1998-12-31'},
    {id: 'reuters', template: 'REUTERS', example: 'REUTERS', source: 'seen'}
  ],
  notes: [
    {
      id: 'live-blog',
      template: '(For a live blog {any}',
      at: 'start',
      example: '(For a live blog on the Andean port strike, click LIVE/)',
      source: 'seen'
    },
    {
      id: 'corrected-story',
      template: '(This {any} story has been corrected to',
      at: 'start',
      example: '(This Oct. 3 story has been corrected to change the length of the tunnel in paragraph 2)',
      source: 'known'
    }
  ],
  boilerplate: [
    {
      id: 'trust-principles',
      kind: 'standards',
      at: 'start',
      template: 'Our Standards: The Thomson Reuters Trust Principles.',
      example: 'Our Standards: The Thomson Reuters Trust Principles., opens new tab',
      source: 'seen',
      from: '2011-01-01'
    },
    {
      id: 'copyright-restrictions',
      kind: 'copyright',
      at: 'start',
      template: '(c) Copyright Thomson Reuters {year}. Click For Restrictions',
      example: '(c) Copyright Thomson Reuters 2018. Click For Restrictions - http://example.org/restrictions',
      source: 'seen'
    },
    {
      id: 'copyright-year',
      kind: 'copyright',
      at: 'start',
      template: '© {year} Reuters. All rights reserved',
      example: '© 2024 Reuters. All rights reserved',
      source: 'seen'
    },
    {
      id: 'copyright-thomson',
      kind: 'copyright',
      at: 'start',
      template: '© Thomson Reuters {year}',
      example: '© Thomson Reuters 2012. All rights reserved.',
      source: 'known',
      from: '2008-04-17'
    },
    {
      id: 'licensing',
      kind: 'navigation',
      at: 'start',
      template: 'Purchase Licensing Rights',
      example: 'Purchase Licensing Rights',
      source: 'seen'
    },
    {
      id: 'about',
      kind: 'about',
      at: 'start',
      template: "Thomson Reuters is the world's largest international multimedia news agency",
      example: "Thomson Reuters is the world's largest international multimedia news agency",
      source: 'seen',
      from: '2008-04-17'
    },
    {
      id: 'quotes-delayed',
      kind: 'disclaimer',
      at: 'start',
      template: 'All quotes delayed a minimum of {n} minutes.',
      example: 'All quotes delayed a minimum of 15 minutes.',
      source: 'seen'
    },
    {
      id: 'source-text',
      kind: 'other',
      at: 'start',
      template: 'Source text for Eikon:',
      example: 'Source text for Eikon: [ID:nBw1a2b3c]',
      source: 'seen'
    },
    {
      id: 'company-coverage',
      kind: 'navigation',
      at: 'start',
      template: 'Further company coverage:',
      example: 'Further company coverage: QUAY.L',
      source: 'seen'
    },
    {
      id: 'originally-appeared',
      kind: 'promotion',
      at: 'start',
      template: 'This article originally appeared at Reuters. Copyright {year}.',
      example: 'This article originally appeared at Reuters. Copyright 2015.',
      source: 'seen'
    }
  ],
  comment:
    'The 1987 dateline (SYDNEY, March 19 - ) bears no sign and so is no row. ' +
    'A line Reuters is an end mark below the body only: above it, it is a byline.'
}
