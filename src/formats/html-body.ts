/**
 * The body as HTML: also what other formats hold as HTML.
 *
 * Words in quotation marks are a `q`, paragraphs that are nothing else a
 * `blockquote`; a paraphrase is a `span` of class `said`; the phrase that names
 * who said it is a `cite`. The marks that
 * the story prints stay in the text, so that what is taken out of the page is
 * what the agency wrote; the page's style sheet adds none of its own.
 */
import type {Story} from '../story/types.ts'
import {bodyRuns, paragraphsOf} from './body.ts'
import {datelineParagraph} from './dateline.ts'
import {element, group, type Markup} from './markup.ts'
import {paragraphPieces, type BodyMark, type Piece} from './pieces.ts'
import {speakerNames} from './speakers.ts'

type Pieces = ReadonlyArray<Piece<BodyMark>>

/**
 * The paragraphs, the dateline with the first of them.
 *
 * @param story a story
 * @returns elements, in the order of the story
 */
export function htmlBody(story: Story): Markup[] {
  const pieces = paragraphPieces(story)
  const datelined = datelineParagraph(story)
  // A quote's id is given once, to the first of its stretches.
  const seen = new Set<number>()
  const attributes = ({quote, index}: BodyMark): Record<string, string | number | undefined> => {
    const isFirst = !seen.has(index)
    seen.add(index)
    return {
      id: isFirst ? `quote-${index}` : undefined,
      'data-quote': index,
      'data-modality': quote.modality,
      'data-stance': quote.stance,
      'data-speakers': speakerNames(story, quote)
    }
  }
  const contents = (of: Pieces): Array<string | Markup> =>
    of.map(piece => {
      if (typeof piece === 'string') return piece
      const {what, pieces: inside} = piece
      if (what.kind === 'mention') {
        return element('cite', {'data-speakers': speakerNames(story, what.quote)}, ...contents(inside))
      }
      const own = attributes(what)
      return what.kind === 'marks'
        ? element('q', own, ...contents(inside))
        : element('span', {class: 'said', ...own}, ...contents(inside))
    })
  const paragraph = (index: number): Markup => {
    const own = pieces[index] ?? []
    const [only] = own
    if (index === datelined) {
      return element('p', {}, element('b', {class: 'dateline'}, story.dateline?.text), ' ', ...contents(own))
    }
    if (own.length === 1 && typeof only === 'object' && only.what.kind === 'marks') {
      return element('blockquote', attributes(only.what), element('p', {}, ...contents(only.pieces)))
    }
    return element('p', {}, ...contents(own))
  }
  return bodyRuns(paragraphsOf(story)).flatMap(({kind, indices}) => {
    if (kind === 'list-item') {
      return group('ul', {}, ...indices.map(index => element('li', {}, ...contents(pieces[index] ?? [])))) ?? []
    }
    return indices.map(index =>
      kind === 'text'
        ? paragraph(index)
        : element(kind === 'subhead' ? 'h2' : 'pre', {}, ...contents(pieces[index] ?? []))
    )
  })
}
