import type {AgencyRow} from './schema.ts'

/** Ukrinform, Ukraine. */
export const ukrinform: AgencyRow = {
  id: 'ukrinform',
  name: 'Ukrinform',
  kind: 'agency',
  country: 'UA',
  languages: ['uk', 'en', 'ru', 'de', 'es', 'fr', 'pl', 'ja'],
  signs: ['Ukrinform', 'Укрінформ'],
  boilerplate: [
    {
      id: 'citing',
      template:
        'While citing and using any materials on the Internet, links to the website ukrinform.net not lower than the first paragraph are mandatory.',
      at: 'start',
      example:
        'While citing and using any materials on the Internet, links to the website ukrinform.net not lower than the first paragraph are mandatory.',
      kind: 'copyright',
      source: 'known'
    }
  ],
  comment:
    'No dateline; the first paragraphs say `Ukrinform reports`. Two or three lower-case initials may end the story.'
}
