import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {formatOf} from '../../src/formats.ts'
import {paragraphsOf} from '../../src/formats/body.ts'
import {cut, paragraphPieces, render, type Mark, type Piece} from '../../src/formats/pieces.ts'
import {parseStory} from '../../src/index.ts'
import {clean, flatten} from '../../src/text/flat.ts'
import {fixture, stories} from './stories.ts'

const plain = <T>(pieces: ReadonlyArray<Piece<T>>): string =>
  pieces.map(piece => (typeof piece === 'string' ? piece : plain(piece.pieces))).join('')

/** `a <b c> d` for a mark around `b c`. */
const shown = (pieces: ReadonlyArray<Piece<string>>): string =>
  render<string, string>(pieces, (what, inside) => `<${what}:${inside.join('')}>`).join('')

/** Marks as in `ab[x:cd]e`, which may stand in each other. */
function marked(notation: string): {text: string; marks: Array<Mark<string>>} {
  const marks: Array<Mark<string>> = []
  const open: Array<Mark<string>> = []
  let text = ''
  for (const [, begin, what = '', end, letters = ''] of notation.matchAll(/(\[(\w):)|(\])|([^[\]]+)/g)) {
    if (begin !== undefined) {
      const mark = {start: text.length, end: 0, what}
      marks.push(mark)
      open.push(mark)
    }
    if (end !== undefined) {
      const mark = open.pop()
      if (mark) mark.end = text.length
    }
    text += letters
  }
  return {text, marks}
}

describe('a field', () => {
  it.each([
    ['is cut at its marks', 'The [a:pier] is [b:ours]', 'The <a:pier> is <b:ours>'],
    ['has marks in marks', '[a:The [b:old] pier] fell', '<a:The <b:old> pier> fell'],
    ['of which the outer may be as long as the inner', '[a:[b:pier]]', '<a:<b:pier>>'],
    ['keeps one blank of many', 'The   [a:  old   pier]  fell  ', 'The <a:old pier> fell'],
    ['begins behind its bullet', '•  The [a:pier]', 'The <a:pier>'],
    ['ends before its dash', '- The  [a:pier]  --', 'The <a:pier>']
  ])('%s', (_what, notation, expected) => {
    const {text: source, marks} = marked(notation)
    const field = {start: 0, end: source.length, text: clean(source.replace(/^[•-]|--$/g, ' '), 0, source.length)}
    expect(shown(cut(source, field, marks))).toBe(expected)
  })

  it.each([
    ['crosses another mark', 4, 9],
    ['leaves the field', 7, 40],
    ['is empty', 7, 7]
  ])('leaves unmarked what %s', (_what, start, end) => {
    const marks = [
      {start: 0, end: 6, what: 'a'},
      {start, end, what: 'b'}
    ]
    const text = 'The old pier fell'
    expect(shown(cut(text, {start: 0, end: text.length, text}, marks))).toBe('<a:The ol>d pier fell')
  })

  it('that is not what the source says is not cut', () => {
    expect(cut('The pier', {start: 0, end: 8, text: 'A boat'}, [{start: 0, end: 3, what: 'a'}])).toEqual(['A boat'])
  })

  it('joins to its text, wherever it is cut', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([start, length]) => ({start, end: start + length, what: 'a'}))
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 40}),
        fc.array(span),
        (source, marks) => {
          const flat = flatten(source)
          const field = {start: 0, end: flat.length, text: clean(flat, 0, flat.length)}
          const sorted = marks.sort((a, b) => a.start - b.start || b.end - a.end)
          expect(plain(cut(flat, field, sorted))).toBe(field.text)
        }
      )
    )
  })

  it('holds marks in marks in marks no deeper than anybody quotes', () => {
    const text = 'x'.repeat(1000)
    const marks = Array.from({length: 400}, (_, at) => ({start: at, end: 1000 - at, what: 'a'}))
    const depth = (pieces: ReadonlyArray<Piece<string>>): number =>
      Math.max(0, ...pieces.map(piece => (typeof piece === 'string' ? 0 : 1 + depth(piece.pieces))))
    expect(depth(cut(text, {start: 0, end: 1000, text}, marks))).toBe(8)
  })
})

describe('paragraphs', () => {
  it('join to their text, of every fixture', () => {
    for (const [path, story] of stories) {
      expect(paragraphPieces(story).map(plain), path).toEqual(
        paragraphsOf(story).map(({text}) => text.replace(/\r\n?/g, '\n'))
      )
    }
  })

  it('mark every stretch in quotation marks', () => {
    for (const [path, story] of stories) {
      const count = (pieces: ReturnType<typeof paragraphPieces>[number]): number =>
        pieces.reduce(
          (sum, piece) =>
            sum + (typeof piece === 'string' ? 0 : Number(piece.what.kind === 'marks') + count(piece.pieces)),
          0
        )
      const written = paragraphPieces(story).reduce((sum, pieces) => sum + count(pieces), 0)
      const inBody = story.quotes
        .flatMap(({marks}) => marks)
        .filter(({start, end}) =>
          story.paragraphs.some(one => one.kind !== 'preformatted' && one.start <= start && end <= one.end)
        )
      expect(written, path).toBe(inBody.length)
    }
  })
})

describe('a dash', () => {
  it('stays where somebody speaks behind it', () => {
    const story = fixture('ntb/fjellredning')
    const [spoken] = story.quotes
    const last = story.paragraphs.at(-1)
    expect(last?.kind).toBe('list-item')
    expect(spoken?.content[0]?.start).toBeGreaterThan(last?.start ?? Infinity)
    expect(paragraphsOf(story).at(-1)).toEqual({...last, kind: 'text', text: `– ${last?.text ?? ''}`})
  })

  it('is no part of what stands in a list', () => {
    const story = parseStory('Ferry back\n\nOSLO (NTB): The ferry to the islands is back.\n\n– Pier one: closed\n')
    expect(paragraphsOf(story)).toEqual(story.paragraphs)
    expect(story.paragraphs.at(-1)?.text).toBe('Pier one: closed')
  })
})

describe('a table', () => {
  const table = ['   Copper      4,312    +12', '   Tin        19,800    -30', '   Zinc        2,410     +1']
  const story = parseStory(
    ['Metals', '', 'OSLO, May 3 (Reuters) - Prices rose on Monday.', '', ...table, '', 'Traders were away.', ''].join(
      '\r\n'
    )
  )

  it.each(['nitf', 'newsmlg2', 'html', 'markdown', 'text'] as const)('keeps its columns in %s', id => {
    expect(story.paragraphs.map(({kind}) => kind)).toContain('preformatted')
    expect(formatOf(id).write(story)).toContain(table.join('\n'))
  })
})
