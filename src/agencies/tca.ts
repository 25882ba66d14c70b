import type {AgencyRow} from './schema.ts'

/** Tribune Content Agency with Tribune News Service, and those before it. */
export const tca: AgencyRow = {
  id: 'tca',
  name: 'Tribune Content Agency',
  kind: 'agency',
  country: 'US',
  languages: ['en'],
  signs: [
    'tca',
    'TNS',
    'MCT',
    'KRT',
    'Tribune Content Agency',
    'Tribune News Service',
    'McClatchy-Tribune',
    'McClatchy-Tribune News Service',
    'Knight Ridder/Tribune',
    'Knight Ridder Newspapers'
  ],
  datelines: [
    {id: 'partner', shape: '{place} ({sign}) -', case: 'title', example: 'Chicago (tca/dpa) - ', source: 'seen'},
    {
      id: 'place-sign',
      shape: '{place} ({sign}) —',
      case: 'upper',
      example: 'FRESNO, Calif. (TNS) — ',
      source: 'known',
      from: '2014'
    }
  ],
  boilerplate: [
    {
      id: 'distributed',
      template: 'Distributed by Tribune Content Agency, LLC.',
      at: 'end',
      example: '©2018 The Fresno Ledger. Visit at fresnoledger.example. Distributed by Tribune Content Agency, LLC.',
      kind: 'copyright',
      source: 'seen',
      from: '2013'
    },
    {
      id: 'distributed-mct',
      template: 'Distributed by MCT Information Services',
      at: 'end',
      example: 'Distributed by MCT Information Services',
      kind: 'copyright',
      source: 'known',
      from: '2006',
      until: '2014'
    },
    {
      id: 'distributed-mcclatchy',
      template: 'Distributed by McClatchy-Tribune {any}',
      example: 'Distributed by McClatchy-Tribune Information Services.',
      kind: 'copyright',
      source: 'seen',
      from: '2006',
      until: '2014'
    },
    {
      id: 'distributed-krt',
      template: 'Distributed by Knight Ridder/Tribune {any}',
      example: 'Distributed by Knight Ridder/Tribune Information Services.',
      kind: 'copyright',
      source: 'known',
      until: '2006'
    }
  ],
  comment:
    'Lines `(c)2018 The Paper` and `Visit The Paper at www.…` stand above; they are common to all papers. The byline has the paper on a second line.'
}
