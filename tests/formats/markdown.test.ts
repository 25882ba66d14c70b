import fc from 'fast-check'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {markdown} from '../../src/formats.ts'
import {escapeMarkdown} from '../../src/formats/markdown.ts'
import {fixture, rich, stories} from './stories.ts'

interface Node {
  type: string
  value?: string
  depth?: number
  children?: Node[]
}

const textOf = ({value = '', children = []}: Node): string => value + children.map(textOf).join('')
const typesOf = ({type, children = []}: Node): string[] => [type, ...children.flatMap(typesOf)]

/** What is in front, and what a Markdown parser makes of the rest. */
function read(text: string): {front: unknown; blocks: Node[]} {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
  return {front: parse(front), blocks: fromMarkdown(body).children}
}

describe('Markdown', () => {
  it('holds the paragraphs of every fixture as a parser reads them', () => {
    for (const [path, story] of stories) {
      const {blocks} = read(markdown.write(story))
      const found = blocks.flatMap(block => (block.type === 'list' ? (block.children ?? []) : [block])).map(textOf)
      for (const {text, kind} of story.paragraphs) {
        const lines = kind === 'preformatted' ? text.replace(/\r\n?/g, '\n') : text
        expect(
          found.some(block => block.endsWith(lines)),
          `${path}: ${text}`
        ).toBe(true)
      }
      const types = new Set(blocks.flatMap(typesOf))
      for (const type of ['html', 'link', 'image', 'inlineCode', 'thematicBreak'])
        expect(types, path).not.toContain(type)
    }
  })

  it('has what is known of the story in front', () => {
    expect(read(markdown.write(rich)).front).toMatchObject({
      title: 'Ferry <Oslo> back & "running"',
      slug: 'BC-FERRY/STRIKE',
      date: '2024-03-12T08:30:00+01:00',
      authors: ['Ana Roe', 'Bo Lind'],
      dateline: 'OSLO, Norway, March 12 (NPS) -',
      language: 'en-GB'
    })
  })

  it.each([
    '# a',
    '1. a',
    '1) a',
    '- a',
    '+ a',
    '* a',
    '> a',
    '===',
    '--- a',
    'a_b_c',
    '[a](b)',
    '<b>',
    '&amp;',
    '`a`',
    '~~a~~',
    'a\\b',
    '![a]',
    ': a'
  ])('reads %j as it is', text => {
    const [block, ...others] = fromMarkdown(escapeMarkdown(text)).children
    expect(others).toEqual([])
    expect(block && typesOf(block)).toEqual(['paragraph', 'text'])
    expect(block && textOf(block)).toBe(text)
  })

  it('reads any line as it is', () => {
    const line = fc.string({
      unit: fc.oneof(fc.constantFrom(...Array.from('\\`*_{}[]<>()#+-.!|&;~=:"1 a')), fc.constantFrom('é', '🚢'))
    })
    fc.assert(
      fc.property(line, text => {
        const bare = text.trim()
        fc.pre(bare !== '')
        const [block, ...others] = fromMarkdown(escapeMarkdown(text)).children
        expect(others).toEqual([])
        expect(block && textOf(block)).toBe(bare)
      })
    )
  })

  it('reads as it is shown here', async () => {
    await expect(markdown.write(fixture('reuters/poll-factbox'))).toMatchFileSnapshot('__snapshots__/poll-factbox.md')
  })
})
