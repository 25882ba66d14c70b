import type {AgencyRow} from './schema.ts'

/** Algemeen Nederlands Persbureau. */
export const anp: AgencyRow = {
  id: 'anp',
  name: 'ANP',
  kind: 'agency',
  country: 'NL',
  languages: ['nl'],
  signs: ['ANP', 'Algemeen Nederlands Persbureau'],
  datelines: [
    {id: 'place-sign', shape: '{place} ({sign}) -', case: 'title', example: 'Zwolle (ANP) - ', source: 'seen'}
  ],
  notes: [
    {
      id: 'replaces',
      template: 'N i e u w bericht, vervangt: {any}',
      example: 'N i e u w bericht, vervangt: Brug bij Zwolle dicht',
      source: 'seen'
    }
  ],
  comment: 'Headline suffix (2) on later versions; quotation marks are two commas and two apostrophes.'
}
