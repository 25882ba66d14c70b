import {describe, expect, it} from 'vitest'
import {renderStory} from '../../src/cli/pretty.ts'
import {parseStory, type Quote, type Speaker, type Story} from '../../src/index.ts'

const text = [
  'Pier to close -mayor',
  '',
  'BERGEN, May 3 (Reuters) - Ana Ruiz left. The long report was read. Bo Lind stayed.',
  ''
].join('\n')
const width = 80
const plain = (_style: string, words: string): string => words

const field = (words: string) => ({start: 0, end: 1, text: words})
const cue = (words: string) => ({...field(words), spans: []})
const quote: Quote = {
  ...field('We have no choice.'),
  type: 'direct',
  act: 'speech',
  content: [],
  marks: [],
  speakers: [],
  relays: [],
  rule: 'cue-after'
}
const ruiz: Speaker = {
  name: 'Ana Ruiz',
  kind: 'person',
  descriptions: ['the mayor of Bergen', "Brack Ferries' former head"],
  mentions: [],
  quotes: [0, 1]
}

/** The quotes' part of the page. */
function quotesOf(story: Partial<Story>, paint = plain): string {
  const page = renderStory({...parseStory(text), messages: [], ...story}, paint, width)
  return page.slice(page.search(/^(?:speaker|no comment)/m))
}

describe('quotes on a page', () => {
  const quotes: Quote[] = [
    {...quote, cue: cue('told'), speakers: [0], addressee: field('reporters'), occasion: field('in a statement')},
    {
      ...quote,
      ...field(
        'that the harbour would be "closed to everybody" for the winter, since the ice had grown thick, the boats were small and nobody had asked for it'
      ),
      type: 'mixed',
      cue: cue('said'),
      speakers: [0],
      modality: 'negated',
      relays: [field('ANSA')]
    },
    {...quote, ...field('costs'), type: 'indirect', act: 'thought', cue: cue('fears'), speakers: [1], stance: 'denial'},
    {...quote, ...field('Nobody asked us.'), mention: field('he'), cue: cue('said')}
  ]
  const speakers: Speaker[] = [
    ruiz,
    {name: 'Norway', kind: 'place', country: 'NO', descriptions: [], mentions: [], quotes: [2], for: 0},
    {name: 'Bo Lind', kind: 'person', descriptions: [], mentions: [], quotes: []}
  ]
  const noComments: Story['noComments'] = [
    {...field('Lind declined to comment'), cue: field('declined to comment'), speakers: [2]},
    {...field('could not be reached'), cue: field('could not be reached'), speakers: []}
  ]

  it('stand under their speakers, then come refusals and words of nobody', () => {
    expect(quotesOf({quotes, speakers, noComments})).toMatchInlineSnapshot(`
      "speaker      Ana Ruiz
                   person · the mayor of Bergen, Brack Ferries' former head
        direct     “We have no choice.” (told · to reporters · in a statement)
        mixed      that the harbour would be "closed to everybody" for the winter,
                   since the ice had grown thick, the boats were small and nobody had
                   asked for it (said · not said · via ANSA)
      speaker      Norway
                   place · NO · for Ana Ruiz
        indirect   costs (fears · thought · denial)
      no comment   Bo Lind: declined to comment
                   nobody named: could not be reached
      speaker      nobody named
        direct     “Nobody asked us.” (he said)
      "
    `)
  })

  it('fit the terminal and cannot command it', () => {
    const long = {
      ...quote,
      ...field(`\u001b[31m${'word '.repeat(300)}`),
      occasion: field('in \u202ea hall'),
      speakers: [0]
    }
    const page = quotesOf({
      quotes: [long, long],
      speakers: [{...ruiz, name: 'R\u0007', descriptions: ['x'.repeat(200)]}]
    })
    expect(page).toContain('“\\u001b[31mword')
    expect(page).toContain('(in \\u202ea hall)')
    expect(page).toContain('R\\u0007')
    for (const line of page.split('\n')) expect(line.length).toBeLessThanOrEqual(width)
    expect(page.split('\n').length).toBeLessThan(20)
  })

  it('have what is said about them dimmed', () => {
    const marked = quotesOf({quotes, speakers}, (style, words) => (style === 'dim' ? `{${words}}` : words))
    expect(marked).toContain('“We have no choice.” {(told · to reporters · in a statement)}')
  })
})
