/** The fields whose coverage the report shows, from the head of a story to its foot. */
import type {CountedStory} from '../batch/counted.ts'
import {authorOf, dayOf} from '../batch/summary.ts'

export interface CoveredField {
  name: string
  /** Whether a story has it. */
  has: (story: CountedStory) => boolean
  /** Not read with `--fields structure`. */
  beyondStructure?: true
}

export const coveredFields: readonly CoveredField[] = [
  {name: 'Author agency', has: story => authorOf(story) !== undefined},
  {name: 'Headline', has: ({headline}) => headline !== undefined},
  {name: 'Slug', has: ({slug}) => slug !== undefined},
  {name: 'Dateline', has: ({dateline}) => dateline !== undefined},
  {
    name: 'Country of the dateline',
    has: ({dateline}) => dateline?.places.some(({country}) => country !== undefined) ?? false
  },
  {name: 'Day of publication', has: story => dayOf(story)?.length === 10},
  {name: 'Byline', has: ({bylines}) => bylines.length > 0},
  {name: 'Captions', has: ({captions}) => captions.length > 0},
  {name: 'Credits', has: ({credits}) => credits.length > 0},
  {name: 'Quotes', has: ({quotes}) => quotes.length > 0, beyondStructure: true},
  {name: 'Speakers', has: ({speakers}) => speakers.length > 0, beyondStructure: true},
  {name: 'Dates in the body', has: ({dates}) => dates.length > 0, beyondStructure: true}
]
