/**
 * What the first character of a header line means, feed by feed: the same sign
 * is a category here and the headline there. Rows, so that a feed of your own
 * can be added.
 */

/** Where the value of a header line goes; `extra:` with its name where the envelope has no such field. */
export type SigilField =
  | 'category'
  | 'slug'
  | 'headline'
  | 'serviceId'
  | 'storyId'
  | 'subject'
  | 'dateline'
  | 'publishedAt'
  | 'wordCount'
  /** From here on it is the story's text. */
  | 'text'
  | `extra:${string}`

export interface SigilProfile {
  id: string
  /** A header line that no other profile has. */
  mark: RegExp
  /** The sign, all of it, and what it means. */
  signs: Readonly<Record<string, SigilField>>
  /** An invented header. */
  example: readonly string[]
}

/** In the order in which they are asked; the last takes what has no mark. */
export const zczcProfiles: readonly SigilProfile[] = [
  {
    id: 'newsbites',
    mark: /^[A-Z]{2}#/,
    signs: {
      'AN#': 'storyId',
      'KN#': 'extra:stock-number',
      'PD#': 'publishedAt',
      'CO#': 'subject',
      'KY#': 'extra:key',
      'TI#': 'headline',
      'AB#': 'extra:abstract',
      'TX#': 'text'
    },
    example: ['AN#00412', 'PD#06 June 2016 14:00:00', 'CO#VEL.AX', 'TI#Velmora Docks lifts profit', 'TX#The company']
  },
  {
    id: 'bulletin',
    mark: /^[%#]/,
    signs: {
      '%': 'extra:level',
      '#': 'slug',
      $: 'headline',
      ':': 'extra:time',
      '*': 'subject',
      '~': 'extra:genre',
      '@': 'extra:place'
    },
    example: [
      '%A',
      '#AM Harbor headlines',
      '$Harbor headlines Nov 07, 1200',
      ':1200',
      '*07000000',
      '~AM Service',
      '@NSW'
    ]
  },
  {
    id: 'aap-feed',
    mark: /^[$:=^*&+@~]/,
    signs: {
      $: 'category',
      ':': 'slug',
      '=': 'extra:take-key',
      '^': 'headline',
      '*': 'extra:text-format',
      '&': 'serviceId',
      '+': 'subject',
      '@': 'extra:place',
      '~': 'extra:genre'
    },
    example: ['$T', ':Rowing Preview', '=Round 23', '^ROWING: Harbor regatta preview', '*X', '&A', '+15084000']
  }
]
