import type {AgencyRow} from './schema.ts'

/** Austria Presse Agentur. */
export const apa: AgencyRow = {
  id: 'apa',
  name: 'APA',
  kind: 'agency',
  country: 'AT',
  languages: ['de'],
  signs: ['APA', 'Austria Presse Agentur'],
  datelines: [
    {id: 'place-sign', shape: '{place} ({sign}) -', example: 'Graz (APA) - ', source: 'seen'},
    {id: 'sign-alone', shape: '({sign}) -', example: '(APA/dpa) - ', source: 'seen'}
  ],
  signOffs: [
    {id: 'closing-initials', template: '(Schluss) {any}', example: '(Schluss) hel/kat', source: 'known'},
    {id: 'source-line', template: '(Quelle: APA)', example: '(Quelle: APA)', source: 'known'},
    {id: 'source-line-joint', template: '(Quelle: APA/{any}', example: '(Quelle: APA/sda/dpa)', source: 'seen'}
  ]
}
