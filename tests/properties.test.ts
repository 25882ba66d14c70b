/**
 * What holds for every text.
 */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseStory, parseTree} from '../src/index.ts'
import type {Story} from '../src/index.ts'
import {clean, flatten} from '../src/text/flat.ts'

const isoDate = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/

/** Pieces that wires are made of; joined at random they are as near to a story as junk can be. */
const piece = fc.constantFrom(
  'LIMA, Jan 21 (Reuters) - ',
  'CHATHAM, Mass. (AP) _ ',
  '(ANSA) - ROMA, 22 MAR - ',
  'MOSCOW, January 21. /TASS/. ',
  'By ANA ROE',
  'By Ana Roe and Bo Lee in OSLO',
  'Associated Press Writer',
  '(Reporting by Ana Roe; Editing by Bo Lee)',
  'UPDATE 2-Mill fire kills nine -mayor',
  'Enditem',
  '-30-',
  '###',
  ' REUTER',
  '___',
  'AP-NR-01-05-89 2030EST',
  'r i AM-Mill-Fire     01-02 0314',
  'BC-Mill Fire, 1st Ld-Writethru,1140',
  'Eds: UPDATES with details.',
  '(Adds quote)',
  'Advertisement',
  'Copyright 2010 The Associated Press. All rights reserved.',
  'Next In World',
  'Follow us on social media',
  'Wednesday, 07 Feb 2024',
  '  • World',
  '1 hr 4 mins ago',
  'The mayor said on Monday that the mill would be rebuilt by the spring. ',
  'It burned on Jan. 4-7, at 9 a.m. EST on Friday, and last week. ',
  'It opens a week from Tuesday, two days before Christmas, in nineteen ninety-six. ',
  '"We will be back," Ana Roe said. ',
  "``It was loud,'' he said.",
  'FILE PHOTO: A mill burns. REUTERS/Bo Lee',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '    ',
  '\t',
  ' ',
  '\u00a0',
  '  ',
  '&amp;',
  'â€œ',
  '?',
  '\u0001',
  '\u0003',
  '\ud800',
  '“',
  '”',
  '"',
  "'",
  '(',
  ')',
  '[1/5]',
  'About Mill Corp',
  'hh/ph/ts'
)
const wireLike = fc.array(piece, {maxLength: 40}).map(pieces => pieces.join(''))
const runs = Number(process.env['PROPERTY_RUNS'] ?? 300)
const anything = fc.oneof(
  {weight: 4, arbitrary: wireLike},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 400})}
)

function spansOf(value: unknown, found: Array<{start: number; end: number}> = []): Array<{start: number; end: number}> {
  if (value === null || typeof value !== 'object') return found
  if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number')
    found.push({start: value.start, end: value.end})
  for (const part of Object.values(value)) spansOf(part, found)
  return found
}

/** The story without what depends on line ends: offsets and the text. */
function withoutOffsets(story: Story): unknown {
  const rest: Partial<Story> = {...story}
  delete rest.text
  return JSON.parse(
    JSON.stringify(rest, (key, value: unknown) => (key === 'start' || key === 'end' ? undefined : value))
  )
}

describe('every text', () => {
  it('gives a story whose spans lie in the text', () => {
    fc.assert(
      fc.property(anything, text => {
        for (const {start, end} of spansOf(parseStory(text))) {
          expect(
            Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= start && end <= text.length
          ).toBe(true)
        }
      }),
      {numRuns: runs}
    )
  })

  it('is partitioned by its blocks', () => {
    fc.assert(
      fc.property(anything, text => {
        const flat = flatten(text)
        let at = 0
        for (const {start, end} of parseStory(text).blocks) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(flat.slice(at, start).trim()).toBe('')
          at = end
        }
        expect(flat.slice(at).trim()).toBe('')
      }),
      {numRuns: runs}
    )
  })

  it('has dates in order, each with a value that is one, and quotes that point to them', () => {
    fc.assert(
      fc.property(anything, text => {
        const {dates, quotes} = parseStory(text, {publishedAt: '2024-02-29', timezone: 'Europe/Oslo'})
        let at = 0
        for (const {start, end, iso, endIso} of dates) {
          expect(start).toBeGreaterThanOrEqual(at)
          at = end
          for (const value of [iso, endIso]) if (value !== undefined) expect(value).toMatch(isoDate)
          if (endIso !== undefined) expect((iso ?? '') <= endIso).toBe(true)
        }
        for (const {date} of quotes) if (date !== undefined) expect(dates[date]).toBeDefined()
      }),
      {numRuns: runs}
    )
  })

  it('is kept by its tree, character for character, at the positions that the nodes say', () => {
    fc.assert(
      fc.property(anything, text => {
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
      }),
      {numRuns: runs}
    )
  })

  it('gives the same story twice', () => {
    fc.assert(
      fc.property(anything, text => {
        expect(JSON.stringify(parseStory(text))).toBe(JSON.stringify(parseStory(text)))
      }),
      {numRuns: Math.ceil(runs / 3)}
    )
  })

  it('gives the same fields with LF, CRLF and CR', () => {
    fc.assert(
      fc.property(wireLike, text => {
        const lf = text.replace(/\r\n?/g, '\n')
        const story = withoutOffsets(parseStory(lf))
        expect(withoutOffsets(parseStory(lf.replaceAll('\n', '\r\n')))).toEqual(story)
        expect(withoutOffsets(parseStory(lf.replaceAll('\n', '\r')))).toEqual(story)
      }),
      {
        numRuns: runs,
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
      {numRuns: runs}
    )
  })
})
