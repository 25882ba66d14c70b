import type {AgencyRow} from './schema.ts'

/** States Newsroom, United States; its members have names of their own. */
export const statesNewsroom: AgencyRow = {
  id: 'states-newsroom',
  name: 'States Newsroom',
  kind: 'agency',
  country: 'US',
  languages: ['en'],
  signs: ['States Newsroom'],
  boilerplate: [
    {
      id: 'nonprofit',
      template: '{any} is part of States Newsroom, {any} Contact Editor {name} for questions: {any}.com',
      example:
        'Ozark Beacon is part of States Newsroom, a nonprofit news network supported by grants and a coalition of donors as a 501c(3) public charity. Ozark Beacon maintains editorial independence. Contact Editor Tess Arnold for questions: info@ozarkbeacon.com',
      kind: 'about',
      source: 'seen'
    },
    {
      id: 'nonprofit-follow',
      template:
        '{any} is part of States Newsroom, {any} Contact Editor {name} for questions: {any} on Facebook and Twitter.',
      example:
        'Ozark Beacon is part of States Newsroom, a nonprofit news network supported by grants and a coalition of donors as a 501c(3) public charity. Ozark Beacon maintains editorial independence. Contact Editor Tess Arnold for questions: info@ozarkbeacon.com. Follow Ozark Beacon on Facebook and Twitter.',
      kind: 'about',
      source: 'seen'
    },
    {
      id: 'largest',
      template: "{any} is part of States Newsroom, the nation's largest state-focused nonprofit news organization.",
      example:
        "Ozark Beacon is part of States Newsroom, the nation's largest state-focused nonprofit news organization.",
      kind: 'about',
      source: 'known'
    },
    {
      id: 'produced',
      template: 'This story was originally produced by {any}, which is part of States Newsroom{any}',
      example:
        'This story was originally produced by Ozark Beacon, which is part of States Newsroom, a nonprofit news network.',
      kind: 'about',
      source: 'seen'
    }
  ]
}
