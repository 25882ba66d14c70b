import type {AgencyRow} from './schema.ts'

/** Deutsche Presse-Agentur: no date in the dateline, a notepad with Markdown headings below the story. */
export const dpa: AgencyRow = {
  id: 'dpa',
  name: 'Deutsche Presse-Agentur',
  kind: 'agency',
  country: 'DE',
  languages: ['de', 'en', 'es', 'ar'],
  signs: [
    'dpa',
    'Deutsche Presse-Agentur',
    'dpa-AFX',
    'dpa-infocom',
    'dpa/lby',
    'dpa/lno',
    'dpa/lsw',
    'dpa/lnw',
    'dpa/lni',
    'dpa/lhe',
    'dpa/lrs',
    'dpa/bb',
    'dpa/mv',
    'dpa/sa',
    'dpa/sn',
    'dpa/th'
  ],
  datelines: [
    {id: 'place', shape: '{place} ({sign}) -', case: 'title', example: 'Rostock (dpa) - ', source: 'seen'},
    {id: 'regional', shape: '({sign}) -', example: '(dpa/lby) - ', source: 'known'},
    {
      id: 'monitored',
      shape: '{place}, {date} ({sign}) --',
      case: 'upper',
      example: 'HAMBURG, 3 MAY 89 (DPA) -- ',
      source: 'seen',
      until: '1996-12-31'
    }
  ],
  signOffs: [
    {
      id: 'initials-3',
      template: 'dpa {initials} {initials} {initials}',
      example: 'dpa hkw jst npr',
      source: 'seen'
    },
    {id: 'initials-2', template: 'dpa {initials} {initials}', example: 'dpa mbo bgr', source: 'seen'},
    {
      id: 'initials-service',
      template: 'dpa {initials} n1 {initials}',
      example: 'dpa yysl n1 kdt',
      source: 'seen'
    },
    {
      id: 'reporting',
      at: 'start',
      template: '- Reporting by: {any}',
      example: '- Reporting by: Henrike Walz',
      source: 'seen'
    },
    {id: 'editing', at: 'start', template: '- Editing by: {any}', example: '- Editing by: Jonas Stahl', source: 'seen'}
  ],
  notes: [
    {
      id: 'not-for-publication',
      template: 'The following information is not intended for publication',
      example: 'The following information is not intended for publication',
      source: 'seen'
    },
    {
      id: 'not-for-publication-short',
      template: 'The following information is not for publication',
      example: 'The following information is not for publication',
      source: 'seen'
    },
    {
      id: 'not-for-publication-de',
      template: 'Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt',
      example: 'Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt',
      source: 'seen'
    },
    {id: 'corrected-report', template: '(KORR-Bericht)', example: '(KORR-Bericht)', source: 'seen'},
    {id: 'kill', template: 'KILL KILL KILL =', example: 'KILL KILL KILL =', source: 'known'},
    {id: 'hold', template: 'HOLD HOLD HOLD =', example: 'HOLD HOLD HOLD =', source: 'known'}
  ],
  headers: [
    {
      id: 'afx-number',
      template: 'AXC{n} {year}-{n}-{n}/{n}:{n}',
      example: 'AXC0131 2019-10-29/11:04',
      source: 'seen'
    }
  ],
  boilerplate: [
    {id: 'isin', kind: 'other', template: 'ISIN {word}', example: 'ISIN DE0001234567', source: 'seen'},
    {id: 'notebook', kind: 'other', template: '# Notebook', example: '# Notebook', source: 'seen'},
    {id: 'dpa-notebook', kind: 'other', template: '# dpa NOTEBOOK', example: '# dpa NOTEBOOK', source: 'seen'},
    {id: 'dpa-notepad', kind: 'other', template: '# dpa-Notizblock', example: '# dpa-Notizblock', source: 'known'},
    {id: 'notepad', kind: 'other', template: '# Notizblock', example: '# Notizblock', source: 'seen'},
    {id: 'editors-notes', kind: 'other', template: '## Note to editors', example: '## Note to editors', source: 'seen'},
    {
      id: 'editors-notes-de',
      kind: 'other',
      template: '## Redaktionelle Hinweise',
      example: '## Redaktionelle Hinweise',
      source: 'seen'
    },
    {
      id: 'internet-links',
      kind: 'navigation',
      template: '## Internet links',
      example: '## Internet links',
      source: 'seen'
    },
    {
      id: 'internet-links-de',
      kind: 'navigation',
      template: '## Internet',
      example: '## Internet',
      source: 'known'
    },
    {id: 'refile', kind: 'other', template: '## Refile', example: '## Refile', source: 'seen'},
    {
      id: 'contacts',
      kind: 'contact',
      template: '## Editorial contacts',
      example: '## Editorial contacts',
      source: 'seen'
    },
    {id: 'contacts-dpa', kind: 'contact', template: '## dpa Contacts', example: '## dpa Contacts', source: 'seen'},
    {id: 'contacts-de', kind: 'contact', template: '## dpa-Kontakte', example: '## dpa-Kontakte', source: 'known'},
    {
      id: 'mailbox',
      kind: 'contact',
      at: 'end',
      template: '@dpa.com>',
      example: '- Tel: +49-30-5550147; <desk@dpa.com>',
      source: 'seen'
    },
    {id: 'rule', kind: 'other', template: '* * * *', example: '* * * *', source: 'seen'},
    {
      id: 'copyright-infocom',
      kind: 'copyright',
      at: 'start',
      template: '© dpa-infocom, dpa:{n}-{n}-{n}/{n}',
      example: '© dpa-infocom, dpa:230511-99-640012/3',
      source: 'seen'
    }
  ],
  comment: 'Tag lines above the headline (1ST LEAD, EXTRA) are headline tags, not rows.'
}
