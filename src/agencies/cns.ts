import type {AgencyRow} from './schema.ts'

/** China News Service, in English under the name ECNS. */
export const cns: AgencyRow = {
  id: 'cns',
  name: 'China News Service',
  kind: 'agency',
  country: 'CN',
  languages: ['zh', 'en'],
  signs: ['ECNS', 'China News Service', 'ECNS.cn', 'ECNS Wire'],
  datelines: [{id: 'signed', shape: '({sign}) --', example: '(ECNS) -- ', source: 'known'}],
  comment: 'No stored copy was found. CNS alone is no sign: Catholic News Service prints it too.'
}
