/** What the measure of work drives by itself: parts that a whole parse gives only short stretches, or never calls. */
import {createRegistry} from '../../src/agencies/registry.ts'
import {readCaption, readCreditLine} from '../../src/fields/caption.ts'
import {findTrailingCredits, readCredits} from '../../src/fields/credits.ts'
import {splitSentences} from '../../src/fields/sentences.ts'
import {withOffsets} from '../../src/formats.ts'
import {parseStory} from '../../src/index.ts'
import {tokeniseParagraph} from '../../src/nlp/retext.ts'
import {joinLines} from '../../src/parser/layout.ts'
import {splitLongLine} from '../../src/parser/long-line.ts'
import {flatten} from '../../src/text/flat.ts'
import {readLines, toPoint} from '../../src/text/lines.ts'
import {compileTemplates} from '../../src/text/template.ts'

const templates = compileTemplates([
  {template: 'a {any} a {name} a {any} a {any} b'},
  {template: '{any} a {any} a {any} aa', at: 'end'}
])
const registry = createRegistry([])
const context = {agencyOf: (printed: string) => registry.agencyOf(printed)}
const empty = parseStory('')

/** Each with the text that it is given. */
export const parts: Readonly<Record<string, (text: string) => unknown>> = {
  sentences: text => splitSentences(text, 0, text.length),
  captions: text => [readCaption(text, 0, text.length, context), readCreditLine(text, 0, text.length, context)],
  credits: text => [readCredits(text, 0, text.length), findTrailingCredits(text, 0, text.length)],
  layout(text) {
    const flat = flatten(text)
    return [joinLines(flat, readLines(text, flat)), splitLongLine(flat, 0, flat.length)]
  },
  templates: text => templates.match(text, 0, text.length),
  nlcst(text) {
    const flat = flatten(text)
    const {starts} = readLines(text, flat)
    return tokeniseParagraph(text, splitSentences(flat, 0, flat.length), 0, offset => toPoint(starts, offset))
  },
  offsets: text =>
    withOffsets(
      {
        ...empty,
        text,
        blocks: Array.from({length: Math.floor(text.length / 9)}, (_, at) => ({
          start: at * 9,
          end: at * 9 + 9,
          kind: 'body' as const
        }))
      },
      'byte'
    )
}
