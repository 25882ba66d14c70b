/**
 * `wireEnvelopeDifferences`: where the envelope says otherwise.
 *
 * Reads: headline, slug, bylines, dateline, the caller's envelope. Writes:
 * messages. The story's own fields stay what the text says; `effective` gives
 * both. What differs only in marks, case, tags or length is no difference:
 * headers cut keywords and drop blanks.
 */
import type {Transformer} from 'unified'
import type {Field, Span} from '../story/types.ts'
import {blocksOf, findDateline} from '../tree/build.ts'
import type {Root} from '../tree/nodes.ts'
import {stateOf} from '../tree/state.ts'
import {addMessage} from './message.ts'

const notLetters = /[^\p{L}\p{N}]+/gu

/** Longest value that is compared and shown. */
const longest = 300

function bare(text: string): string {
  return text.slice(0, longest).normalize('NFD').replace(notLetters, '').toLowerCase()
}

/** Whether two values say the same, or one of them all that the other does. */
function agree(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)]
  return a === '' || b === '' || a.includes(b) || b.includes(a)
}

export function wireEnvelopeDifferences(): Transformer<Root> {
  return (tree, file) => {
    const {envelope} = stateOf(file).options
    if (!envelope) return
    const compare = (field: string, place: Span, printed: string, declared: string | undefined): void => {
      if (declared === undefined || agree(printed, declared)) return
      addMessage(file, 'envelope-differs', place.start, place.end, {field, found: declared.slice(0, longest)})
    }
    const blocks = blocksOf(tree)
    const headline = blocks.map(node => node.data.headline).find(Boolean)
    if (headline) compare('headline', headline, headline.title, envelope.headline)
    const slug: Field | undefined = blocks.find(node => node.type === 'SlugNode')?.data.field
    if (slug) compare('slug', slug, slug.text, envelope.slug)
    const dateline = findDateline(blocks)
    const place = dateline?.places[0]
    if (dateline && place) compare('dateline', dateline, place.name, envelope.dateline)
    const byline = blocks.map(node => node.data.byline).find(Boolean)
    const person = byline?.people[0]
    if (byline && person) compare('byline', byline, person.name, envelope.bylines?.join(', '))
  }
}
