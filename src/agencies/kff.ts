import type {AgencyRow} from './schema.ts'

/** KFF Health News, before 2023 Kaiser Health News. */
export const kff: AgencyRow = {
  id: 'kff',
  name: 'KFF Health News',
  kind: 'agency',
  country: 'US',
  languages: ['en', 'es'],
  signs: ['KFF Health News', 'Kaiser Health News', 'KHN'],
  boilerplate: [
    {
      id: 'about',
      template:
        'KFF Health News is a national newsroom that produces in-depth journalism about health issues and is one of the core operating programs at KFF',
      at: 'start',
      example:
        'KFF Health News is a national newsroom that produces in-depth journalism about health issues and is one of the core operating programs at KFF—an independent source of health policy research, polling, and journalism.',
      kind: 'about',
      source: 'seen',
      from: '2023'
    },
    {
      id: 'about-khn',
      template:
        'KHN (Kaiser Health News) is a national newsroom that produces in-depth journalism about health issues.',
      at: 'start',
      example: 'KHN (Kaiser Health News) is a national newsroom that produces in-depth journalism about health issues.',
      kind: 'about',
      source: 'known',
      until: '2023'
    },
    {
      id: 'about-kaiser',
      template: 'Kaiser Health News is a nonprofit news service covering health issues.',
      at: 'start',
      example: 'Kaiser Health News is a nonprofit news service covering health issues.',
      kind: 'about',
      source: 'known',
      until: '2021'
    },
    {
      id: 'produced',
      template: 'This article was produced by KFF Health News, {any}',
      example: 'This article was produced by KFF Health News, a national newsroom, and is republished with permission.',
      kind: 'about',
      source: 'known',
      from: '2023'
    }
  ]
}
