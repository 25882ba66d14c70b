import type {AgencyRow} from './schema.ts'

/** Fars News Agency, Iran. */
export const fars: AgencyRow = {
  id: 'fars',
  name: 'Fars News Agency',
  kind: 'agency',
  country: 'IR',
  languages: ['fa', 'en'],
  signs: ['FNA', 'Fars', 'Fars News Agency', 'Farsnews'],
  datelines: [{id: 'tight-dash', shape: '{place} ({sign})-', case: 'upper', example: 'MASHHAD (FNA)- ', source: 'seen'}]
}
