import type {AgencyRow} from './schema.ts'

/** Agência Brasil. */
export const agenciaBrasil: AgencyRow = {
  id: 'agencia-brasil',
  name: 'Agência Brasil',
  kind: 'agency',
  country: 'BR',
  languages: ['pt', 'es', 'en'],
  signs: [
    'Agência Brasil',
    'Agencia Brasil',
    'Repórter da Agência Brasil',
    'Repórteres da Agência Brasil',
    'Enviada especial da Agência Brasil'
  ],
  signOffs: [{id: 'edition', template: 'Edição: {any}', example: 'Edição: Clara Vasques', source: 'known'}],
  comment: 'No dateline; the byline ends with the place: `Por X - Repórter da Agência Brasil - Brasília`.'
}
