import type {AgencyRow} from './schema.ts'

/** Radio Free Europe/Radio Liberty. */
export const rferl: AgencyRow = {
  id: 'rferl',
  name: 'Radio Free Europe/Radio Liberty',
  kind: 'agency',
  country: 'US',
  languages: ['en'],
  signs: ['RFE/RL', 'RFERL', 'RFE', 'Radio Free Europe/Radio Liberty', 'Radio Free Europe'],
  signOffs: [
    {
      id: 'service-reporting',
      template: "With reporting by RFE/RL's {any}",
      example: "With reporting by RFE/RL's Georgian Service",
      source: 'known'
    },
    {
      id: 'based-on',
      template: "Based on reporting by RFE/RL's {any}",
      example: "Based on reporting by RFE/RL's Kyrgyz Service, AFP, and Reuters",
      source: 'known'
    }
  ],
  boilerplate: [
    {
      id: 'reprinted',
      template: 'Copyright {any} RFE/RL, Inc. Reprinted with the permission of Radio Free Europe/Radio Liberty, {any}',
      example:
        'Copyright (c) 2019. RFE/RL, Inc. Reprinted with the permission of Radio Free Europe/Radio Liberty, 1201 Connecticut Ave NW, Ste 400, Washington DC 20036.',
      kind: 'copyright',
      source: 'seen'
    },
    {
      id: 'used',
      template: 'Copyright {any} RFE/RL, Inc. Used with the permission of Radio Free Europe/Radio Liberty, {any}',
      example:
        'Copyright (c) 2018 RFE/RL, Inc. Used with the permission of Radio Free Europe/Radio Liberty, 1201 Connecticut Ave NW, Washington DC 20036.',
      kind: 'copyright',
      source: 'known'
    },
    {
      id: 'appeared',
      template: 'This article originally appeared at Radio Free Europe/Radio Liberty. {any}',
      example:
        'This article originally appeared at Radio Free Europe/Radio Liberty. Reprinted with the permission of RFE/RL.',
      kind: 'copyright',
      source: 'seen'
    }
  ]
}
