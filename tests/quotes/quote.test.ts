/** A field's text and a quote's, cleaned for reading. */
import {describe, expect, it} from 'vitest'
import {plainDraft} from '../../src/quotes/found.ts'
import {fieldOf, quoteOf} from '../../src/quotes/quote.ts'
import type {Stretch} from '../../src/quotes/types.ts'

describe('a field', () => {
  it.each([
    ['Ana Ruiz', 'Ana Ruiz'],
    ['Ana Ruiz, a teacher,', 'Ana Ruiz, a teacher'],
    [', a teacher', 'a teacher'],
    [' , Ana Ruiz ,, ', 'Ana Ruiz'],
    ['I', 'I'],
    [',', ''],
    [', ,', ''],
    ['', '']
  ])('%j has the text %j', (printed, text) => {
    const flat = `so ${printed} said`
    expect(fieldOf(flat, {start: 3, end: 3 + printed.length})).toEqual({start: 3, end: 3 + printed.length, text})
  })
})

const nobody = {speakers: [], resolution: undefined, relays: []}

/** What was said in the stretches of a text that stand in `"…"`, and in what stands in `[…]`. */
function textOf(marked: string): string {
  const draft = plainDraft({start: 0, end: 0}, -1, 'cue-after')
  draft.content = []
  draft.stretches = []
  const stretches: Stretch[] = []
  for (const {0: part, index: start} of marked.matchAll(/["„][^"“]*["“]|\[[^\]]*\]/g)) {
    const end = start + part.length
    if (part.startsWith('[')) {
      draft.content.push({start: start + 1, end: end - 1})
      continue
    }
    draft.content.push({start, end})
    draft.stretches.push(stretches.length)
    stretches.push({
      paragraph: 0,
      start,
      end,
      innerStart: start + 1,
      innerEnd: end - 1,
      style: 'straight',
      open: false,
      continues: false,
      continued: false
    })
  }
  return quoteOf(marked, draft, stretches, nobody).text
}

describe('what was said', () => {
  it.each([
    ['"We won," Ruiz said.', 'We won'],
    ['"We won!" Ruiz said.', 'We won!'],
    ['"We won," Ruiz said. "They lost."', 'We won. They lost.'],
    ['"We won," Ruiz said, "and they lost."', 'We won, and they lost.'],
    ['"I think," Ruiz said, "Brack will win."', 'I think, Brack will win.'],
    ['"We won!" Ruiz said. "They lost."', 'We won! They lost.'],
    ['„Es ist ein Jammer“, sagte Ruiz. „Wir gehen.“', 'Es ist ein Jammer. Wir gehen.'],
    ['"We won," Ruiz said. "(They lost.)"', 'We won. (They lost.)'],
    ['"One," Ruiz said. "Two," she added. "Three,"', 'One. Two. Three'],
    ['"It was 5" Ruiz said. "It is 6."', 'It was 5. It is 6.'],
    ['"One," Ruiz said. "two"', 'One, two'],
    ['Ruiz said [that they won], [and left].', 'that they won and left'],
    ['Ruiz said ["we" won],', '"we" won'],
    ['"We won," Ruiz said. [They lost], she said.', 'We won. They lost']
  ])('%s', (marked, text) => {
    expect(textOf(marked)).toBe(text)
  })
})

describe('a cue', () => {
  const flat = 'The paper quoted Ruiz as telling: "No."'

  it.each([
    [[[10, 16]], 'quoted', [10, 16]],
    [
      [
        [10, 16],
        [22, 32]
      ],
      'quoted … as telling',
      [10, 32]
    ],
    [
      [
        [22, 33],
        [10, 16]
      ],
      'quoted … as telling',
      [10, 33]
    ]
  ] as const)('of %j is %s', (words, text, [start, end]) => {
    const draft = plainDraft({start: 34, end: 39}, -1, 'cue-before')
    draft.cue = words.map(([from, to]) => ({start: from, end: to}))
    const {cue} = quoteOf(flat, draft, [], nobody)
    expect(cue).toMatchObject({start, end, text})
    expect(cue?.spans).toHaveLength(words.length)
  })

  it('of no words is none', () => {
    expect(quoteOf(flat, plainDraft({start: 34, end: 39}, -1, 'unattributed'), [], nobody).cue).toBeUndefined()
  })
})
