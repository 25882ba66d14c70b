import type {AgencyRow} from './schema.ts'

/** Athens-Macedonian News Agency, Greece. */
export const anaMpe: AgencyRow = {
  id: 'ana-mpe',
  name: 'Athens-Macedonian News Agency',
  kind: 'agency',
  country: 'GR',
  languages: ['el', 'en'],
  signs: ['ANA-MPE', 'ANA', 'AMNA', 'ΑΠΕ-ΜΠΕ', 'ΑΠΕ', 'Athens-Macedonian News Agency', 'Athens News Agency'],
  datelines: [
    {id: 'place-sign', shape: '{place} ({sign}) --', case: 'upper', example: 'PATRAS (ANA-MPE) -- ', source: 'known'}
  ],
  boilerplate: [
    {
      id: 'rights',
      template: '© ΑΠΕ-ΜΠΕ ΑΕ. Τα πνευματικά δικαιώματα ανήκουν στο ΑΠΕ-ΜΠΕ',
      at: 'start',
      example:
        '© ΑΠΕ-ΜΠΕ ΑΕ. Τα πνευματικά δικαιώματα ανήκουν στο ΑΠΕ-ΜΠΕ ΑΕ και παραχωρούνται σε συνδρομητές μόνον για συγκεκριμένη χρήση.',
      kind: 'copyright',
      source: 'known'
    }
  ],
  comment: 'That a copyright line in Greek ends the copy was seen; its exact words are from memory.'
}
