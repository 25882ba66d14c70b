import type {AgencyRow} from './schema.ts'

/** Lusa, Portugal. */
export const lusa: AgencyRow = {
  id: 'lusa',
  name: 'Lusa',
  kind: 'agency',
  country: 'PT',
  languages: ['pt', 'en'],
  signs: ['Lusa', 'Agência Lusa'],
  datelines: [
    {
      id: 'two-hyphens',
      shape: '{place}, {date} ({sign}) --',
      case: 'title',
      example: 'Évora, 11 jun (Lusa) -- ',
      source: 'seen'
    },
    {
      id: 'en-dash',
      shape: '{place}, {date} ({sign}) –',
      case: 'title',
      example: 'Évora, 11 jun (Lusa) – ',
      source: 'seen'
    }
  ],
  endMarks: [{id: 'fim', template: 'Lusa/Fim', at: 'end', example: 'Lusa/Fim', source: 'known'}],
  comment: 'Initials of writer and editor stand above the mark: `ABC // DEF`.'
}
