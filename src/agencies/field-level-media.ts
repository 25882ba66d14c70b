import type {AgencyRow} from './schema.ts'

/** Field Level Media, whose sport runs on Reuters. */
export const fieldLevelMedia: AgencyRow = {
  id: 'field-level-media',
  name: 'Field Level Media',
  kind: 'agency',
  country: 'US',
  languages: ['en'],
  signs: ['Field Level Media'],
  signOffs: [
    {id: 'two-hyphens', template: '--Field Level Media', at: 'end', example: '--Field Level Media', source: 'seen'},
    {id: 'em-dash', template: '—Field Level Media', at: 'end', example: '—Field Level Media', source: 'known'}
  ],
  comment: 'No dateline of its own.'
}
