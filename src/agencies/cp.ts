import type {AgencyRow} from './schema.ts'

/** The Canadian Press: its name left the dateline about 2006; a line says when the report came first. */
export const cp: AgencyRow = {
  id: 'cp',
  name: 'The Canadian Press',
  kind: 'agency',
  country: 'CA',
  languages: ['en', 'fr'],
  signs: ['CP', 'Canadian Press', 'The Canadian Press', 'La Presse Canadienne'],
  datelines: [
    {
      id: 'place',
      shape: '{place} ({sign}) -',
      case: 'upper',
      example: 'MONCTON, N.B. (CP) - ',
      source: 'seen',
      until: '2008-12-31'
    },
    {
      id: 'aggregated',
      shape: '{sign} - {place} ({sign}) -',
      case: 'upper',
      example: 'Canadian Press - REGINA (CP) - ',
      source: 'seen',
      until: '2008-12-31'
    }
  ],
  signOffs: [
    {
      id: 'by-with-files',
      at: 'start',
      template: '— By {any}, with files from {any}',
      example: "— By Anouk Thériault in Moncton, with files from Glen Pardy in St. John's.",
      source: 'seen'
    }
  ],
  notes: [
    {
      id: 'recasts',
      at: 'start',
      template: 'RECASTS. {any}',
      example: 'RECASTS. ADDS comment from the harbour master.',
      source: 'seen'
    },
    {
      id: 'note-to-readers',
      at: 'start',
      template: 'Note to readers: This is a corrected story.',
      example: 'Note to readers: This is a corrected story. A previous version misspelled Pardy.',
      source: 'known'
    }
  ],
  boilerplate: [
    {
      id: 'first-published',
      kind: 'other',
      at: 'start',
      template: 'This report by The Canadian Press was first published',
      example: 'This report by The Canadian Press was first published April 2, 2021.',
      source: 'seen',
      from: '2019-06-01'
    },
    {
      id: 'companies',
      kind: 'other',
      template: 'Companies in this story: {any}',
      example: 'Companies in this story: (TSX:NTH)',
      source: 'seen'
    },
    {
      id: 'copyright',
      kind: 'copyright',
      template: '© {year} The Canadian Press',
      example: '© 2021 The Canadian Press',
      source: 'seen'
    }
  ]
}
