/**
 * What holds for every text.
 */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {text as plainText} from '../src/formats.ts'
import {parseStory, parseTree} from '../src/index.ts'
import type {ParseOptions, Story} from '../src/index.ts'
import {clean, flatten} from '../src/text/flat.ts'
import {spansOf, storyFaults} from './support/faults.ts'
import {runsAt} from './support/properties.ts'
import {anyText, storyLike, wireLike} from './support/wire-like.ts'

const options = fc.record(
  {
    publishedAt: fc.constantFrom('2024-02-29', '1999-12-31T23:59:59+05:30', '0001-01-01', '9999-12-31'),
    timezone: fc.constantFrom('Europe/Oslo', '-03:30')
  },
  {requiredKeys: []}
)

/** A value without the members of these names, wherever in it they stand. */
function without(value: unknown, names: readonly string[]): unknown {
  return JSON.parse(JSON.stringify(value, (name, part: unknown) => (names.includes(name) ? undefined : part)))
}

/** The story without what depends on line ends and layout: offsets and the text. */
function fieldsOf(story: Story): unknown {
  const rest: Partial<Story> = {...story}
  delete rest.text
  return without(rest, ['start', 'end'])
}

/** What prints. */
function printed(text: string): string {
  return flatten(text).replaceAll(' ', '')
}

describe('every text', () => {
  it('gives a story whose spans lie in the text, in order, inside each other, and whose blocks partition it', () => {
    fc.assert(
      fc.property(anyText, options, (text, chosen) => {
        expect(storyFaults(parseStory(text, chosen), text)).toEqual([])
      })
    )
  })

  it('is kept by its tree, character for character, at the positions that the nodes say', () => {
    fc.assert(
      fc.property(anyText, text => {
        const leaves: string[] = []
        const visit = (node: object): void => {
          if ('value' in node && typeof node.value === 'string') leaves.push(node.value)
          if ('children' in node && Array.isArray(node.children))
            for (const child of node.children as object[]) visit(child)
        }
        const {tree, file} = parseTree(text)
        const value = String(file)
        visit(tree)
        expect(value).toBe(text.replace(/\r\n?/g, '\n'))
        expect(leaves.join('')).toBe(value)
        for (const child of tree.children) {
          const {start, end} = child.position
          if (child.type === 'WhiteSpaceNode') expect(value.slice(start.offset, end.offset)).toBe(child.value)
        }
      })
    )
  })

  it('loses no character that prints in plain text', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(printed(plainText.write(parseStory(text)))).toBe(printed(text))
      })
    )
  })

  it('gives the same story twice', () => {
    fc.assert(
      fc.property(anyText, options, (text, chosen) => {
        expect(JSON.stringify(parseStory(text, chosen))).toBe(JSON.stringify(parseStory(text, chosen)))
      }),
      {numRuns: runsAt(2)}
    )
  })

  it('gives the same fields with LF, CRLF and CR, at the same places', () => {
    fc.assert(
      fc.property(anyText, text => {
        const lf = text.replace(/\r\n?/g, '\n')
        const story = parseStory(lf)
        for (const breaks of ['\r\n', '\r']) {
          const source = lf.replaceAll('\n', breaks)
          const other = parseStory(source)
          expect(fieldsOf(other)).toEqual(fieldsOf(story))
          const words = (one: Story) =>
            spansOf(one).map(({start, end}) => one.text.slice(start, end).replace(/\r\n?/g, '\n'))
          expect(words(other)).toEqual(words(story))
        }
      }),
      {
        numRuns: runsAt(2),
        examples: [
          ['LIMA, Jan 21 (Reuters) - \n\n___\n REUTERr i AM-Mill-Fire     01-02 0314'],
          ['-30-LIMA, Jan 21 (Reuters) - \n?'],
          ['    \n\n"We will be back," Ana Roe said. \ud800LIMA, Jan 21 (Reuters) - LIMA, Jan 21 (Reuters) - '],
          ['  • World      • World\nr i AM-Mill-Fire     01-02 0314LIMA, Jan 21 (Reuters) - ']
        ]
      }
    )
  })

  it('has fields whose text is what the source says', () => {
    fc.assert(
      fc.property(wireLike, text => {
        const story = parseStory(text)
        const flat = flatten(text)
        for (const field of [
          story.slug,
          story.kicker,
          story.endMark,
          story.dateline,
          story.dateline?.date,
          ...(story.dateline?.places ?? [])
        ]) {
          if (field) expect(clean(flat, field.start, field.end)).toBe(field.text)
        }
      }),
      {
        examples: [
          // A kicker of several blanks.
          ['(Adds quote)LIMA, Jan 21 (Reuters) - \n\nEnditem    Associated Press Writer\u0003']
        ]
      }
    )
  })

  it('has the same fields but for the values of dates, whenever it was published', () => {
    const values = ['iso', 'endIso', 'inferred']
    const undated = (text: string, chosen: ParseOptions): unknown => {
      const story: Partial<Story> = parseStory(text, chosen)
      delete story.messages
      return without(story, values)
    }
    fc.assert(
      fc.property(anyText, options, (text, chosen) => {
        expect(undated(text, chosen)).toEqual(undated(text, {}))
      })
    )
  })

  it('has the same fields whatever an envelope says of its number and time', () => {
    fc.assert(
      fc.property(anyText, text => {
        const envelope = {format: 'anpa1312', storyId: 'a0123', priority: 3, category: 'i', wordCount: 314}
        const story: Partial<Story> = parseStory(text, {envelope})
        const plain: Partial<Story> = parseStory(text)
        delete story.envelope
        expect(story).toEqual(plain)
      }),
      {numRuns: runsAt(2)}
    )
  })
})

describe('a story of whole paragraphs', () => {
  it('reads again from its plain text', () => {
    fc.assert(
      fc.property(storyLike, text => {
        const story = parseStory(text)
        expect(fieldsOf(parseStory(plainText.write(story)))).toEqual(fieldsOf(story))
      })
    )
  })
})
