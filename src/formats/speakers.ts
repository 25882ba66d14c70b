/** Who said it, in one line. */
import {speakersOf} from '../story/readers.ts'
import type {Quote, Story} from '../story/types.ts'

/**
 * The names of a quote's speakers: `Ana Ruiz; Bo Lind`.
 *
 * @param story the story
 * @param quote one of its quotes
 * @returns nothing where the story does not say who spoke
 */
export function speakerNames(story: Story, quote: Quote): string | undefined {
  return (
    speakersOf(story, quote)
      .map(({name}) => name)
      .join('; ') || undefined
  )
}
