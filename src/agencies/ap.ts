import type {AgencyRow} from './schema.ts'

/** The Associated Press: no date in the dateline, an underscore for every dash on the old wire. */
export const ap: AgencyRow = {
  id: 'ap',
  name: 'Associated Press',
  kind: 'agency',
  country: 'US',
  languages: ['en', 'es'],
  signs: ['AP', 'The Associated Press', 'Associated Press', 'APTN', 'AP Sports'],
  datelines: [
    {
      id: 'underscore',
      shape: '{place} ({sign}) _',
      case: 'upper',
      example: 'ROSARIO, Argentina (AP) _ ',
      source: 'seen',
      until: '2023-12-31'
    },
    {
      id: 'underscore-glued',
      shape: '{place} ({sign})_',
      case: 'upper',
      example: 'LAKE PLACID, N.Y. (AP)_ ',
      source: 'seen',
      until: '2023-12-31'
    },
    {id: 'em-dash', shape: '{place} ({sign}) —', case: 'upper', example: 'DULUTH, Minn. (AP) — ', source: 'seen'},
    {
      id: 'double-hyphen',
      shape: '{place} ({sign}) --',
      case: 'upper',
      example: 'TOLEDO, Ohio (AP) -- ',
      source: 'seen'
    },
    {id: 'hyphen', shape: '{place} ({sign}) -', case: 'upper', example: 'AMMAN, Jordan (AP) - ', source: 'seen'},
    {id: 'aggregated', shape: '{sign} -', example: 'AP - ', source: 'seen'}
  ],
  signOffs: [
    {
      id: 'writers-contributed',
      at: 'start',
      template: 'Associated Press writers {any} contributed to this report',
      example:
        'Associated Press writers Dale Orcutt in St. Paul and Mina Farrow in Chicago contributed to this report.',
      source: 'seen'
    },
    {
      id: 'writer-contributed',
      at: 'start',
      template: 'Associated Press writer {any} contributed to this report',
      example: 'Associated Press writer Rita Colombo in Buenos Aires contributed to this report.',
      source: 'seen'
    },
    {
      id: 'ap-writers-contributed',
      at: 'start',
      template: 'AP writers {any} contributed to this report',
      example: 'AP writers Hugo Larrea in Santiago and Noor Sabbagh in Beirut contributed to this report.',
      source: 'seen'
    },
    {
      id: 'aptn-helped',
      template: 'APTN contributor {any} helped with this story.',
      example: 'APTN contributor Bea Tolosa in Rosario helped with this story.',
      source: 'seen'
    }
  ],
  endMarks: [{id: 'anpa-end', template: '^END<', example: '^END<', source: 'seen', until: '2023-12-31'}],
  notes: [
    {
      id: 'with-photos',
      at: 'end',
      template: 'With AP Photos.',
      example: 'Eds: Minor edits. With AP Photos.',
      source: 'seen'
    },
    {
      id: 'news-now',
      at: 'start',
      template: 'APNewsNow.',
      example: 'APNewsNow. Will be updated.',
      source: 'known'
    },
    {
      id: 'editors-note',
      at: 'start',
      template: "EDITOR'S NOTE _ ",
      example: "EDITOR'S NOTE _ This is one of a series of stories on the river towns.",
      source: 'seen'
    }
  ],
  boilerplate: [
    {
      id: 'file',
      kind: 'copyright',
      at: 'start',
      template: 'The materials in the AP file were compiled by The Associated Press.',
      example: 'The materials in the AP file were compiled by The Associated Press. They may not be published.',
      source: 'seen'
    },
    {id: 'online', kind: 'contact', template: 'Online:', example: 'Online:', source: 'seen'},
    {
      id: 'copyright-the',
      kind: 'copyright',
      at: 'start',
      template: 'Copyright {year} The Associated Press. All rights reserved.',
      example: 'Copyright 2020 The Associated Press. All rights reserved.',
      source: 'seen'
    },
    {
      id: 'copyright',
      kind: 'copyright',
      at: 'start',
      template: 'Copyright {year} Associated Press. All rights reserved.',
      example: 'Copyright 2010 Associated Press. All rights reserved.',
      source: 'seen'
    },
    {
      id: 'copyright-contents',
      kind: 'copyright',
      at: 'start',
      template: 'All contents © copyright {year} The Associated Press.',
      example: 'All contents © copyright 2023 The Associated Press. All rights reserved.',
      source: 'seen'
    },
    {
      id: 'copyright-archive',
      kind: 'copyright',
      at: 'start',
      template: '(c) {year}. The Associated Press. All Rights Reserved.',
      example: '(c) 2006.  The Associated Press.  All Rights Reserved.',
      source: 'seen'
    },
    {
      id: 'copyright-photo',
      kind: 'copyright',
      template: 'Copyright {year} The AP. All rights reserved.',
      example: 'Copyright 2021 The AP. All rights reserved.',
      source: 'seen'
    },
    {
      id: 'solely-responsible',
      kind: 'standards',
      at: 'end',
      template: 'The AP is solely responsible for all content.',
      example: 'The AP is solely responsible for all content.',
      source: 'known'
    },
    {
      id: 'hub',
      kind: 'promotion',
      template: 'AP {any}: https://apnews.com/{any}',
      example: 'AP Great Lakes: https://apnews.com/hub/great-lakes',
      source: 'seen',
      from: '2018-01-01'
    },
    {
      id: 'more',
      kind: 'promotion',
      template: 'More AP {any}: https://apnews.com/{any}',
      example: 'More AP shipping news: https://apnews.com/hub/shipping',
      source: 'seen',
      from: '2018-01-01'
    },
    {
      id: 'ground-game',
      kind: 'promotion',
      at: 'start',
      template: "Ground Game: Sign up for AP's weekly politics newsletter",
      example: "Ground Game: Sign up for AP's weekly politics newsletter to get it in your inbox every Monday.",
      source: 'seen'
    },
    {
      id: 'automated-insights',
      kind: 'about',
      at: 'start',
      template: 'This story was generated by Automated Insights',
      example: 'This story was generated by Automated Insights (http://automatedinsights.com/ap)',
      source: 'seen',
      from: '2014-07-01'
    }
  ],
  headers: [
    {
      id: 'trailer-nr',
      template: 'AP-NR-{n}-{n}-{n} {n}EST',
      example: 'AP-NR-02-16-89 1418EST',
      source: 'seen',
      until: '2010-12-31'
    },
    {
      id: 'trailer-nr-summer',
      template: 'AP-NR-{n}-{n}-{n} {n}EDT',
      example: 'AP-NR-07-11-90 0931EDT',
      source: 'known',
      until: '2010-12-31'
    },
    {
      id: 'trailer-ny',
      template: 'AP-NY-{n}-{n}-{n} {n}EST',
      example: 'AP-NY-11-20-98 1702EST',
      source: 'seen',
      until: '2010-12-31'
    },
    {
      id: 'trailer-ny-summer',
      template: 'AP-NY-{n}-{n}-{n} {n}EDT',
      example: 'AP-NY-06-04-99 1240EDT',
      source: 'known',
      until: '2010-12-31'
    }
  ],
  comment: 'Eds: lines, slugs with BC- and the rule ___ are shared with other wires and so are no rows.'
}
