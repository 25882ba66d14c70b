import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5'
import {describe, expect, it} from 'vitest'
import {html} from '../../src/formats.ts'
import {parseStory, type Story} from '../../src/index.ts'
import {fixture, rich, stories} from './stories.ts'

/** The page as a browser reads it, and what a browser has against it. */
function read(page: string): {elements: Tree.Element[]; faults: string[]} {
  const faults: string[] = []
  const document = parse(page, {
    onParseError: ({code}) => {
      faults.push(code)
    }
  })
  return {elements: elementsOf(document), faults}
}

function elementsOf(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.flatMap(child => ('tagName' in child ? [child, ...elementsOf(child)] : []))
}

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find(one => one.name === name)?.value
}

const named = (elements: readonly Tree.Element[], name: string): Tree.Element[] =>
  elements.filter(({tagName}) => tagName === name)

/** What breaks no page: XML's way of closing `meta`. */
const harmless = ['non-void-html-element-start-tag-with-trailing-solidus']

describe('HTML', () => {
  it('is read without a fault, each id once, each link to one of them, of every fixture', () => {
    for (const [path, story] of [['rich', rich] as const, ['nothing', parseStory('')] as const, ...stories]) {
      const {elements, faults} = read(html.write(story))
      expect(
        faults.filter(fault => !harmless.includes(fault) && !fault.startsWith('control-character')),
        path
      ).toEqual([])
      const ids = elements.flatMap(element => attribute(element, 'id') ?? [])
      expect(new Set(ids).size, path).toBe(ids.length)
      expect(named(elements, 'script'), path).toEqual([])
    }
  })

  it('holds the paragraphs of every fixture', () => {
    for (const [path, story] of stories) {
      const {elements} = read(html.write(story))
      const found = ['p', 'h2', 'li', 'pre'].flatMap(name => named(elements, name)).map(textOf)
      for (const {text} of story.paragraphs) {
        // A page drops the line break that a table begins with.
        const lines = text.replace(/\r\n?/g, '\n').replace(/^\n/, '')
        expect(
          found.some(block => block.endsWith(lines)),
          `${path}: ${text}`
        ).toBe(true)
      }
    }
  })

  it('says who is quoted', () => {
    const {elements} = read(html.write(rich))
    expect(
      named(elements, 'q').map(q => [textOf(q), attribute(q, 'data-quote'), attribute(q, 'data-speakers')])
    ).toEqual([
      ['"We wait no longer,"', '1', 'Kari Nøst'],
      [`"The pier, she said, 'is ours'."`, '1', 'Kari Nøst'],
      [`'is ours'`, '2', undefined]
    ])
    expect(named(elements, 'cite').map(textOf)).toEqual(['Mayor Kari Nøst', 'Nøst', 'she', 'the sign'])
  })

  it('has a block quote for each paragraph that is nothing else', () => {
    const story = parseStory(
      'OSLO, May 3 (Reuters) - Ana Ruiz had her say.\n\n"The pier stays shut.\n\n"We wait no longer," she said.\n'
    )
    const {elements} = read(html.write(story))
    expect(named(elements, 'blockquote').map(textOf)).toEqual(['"The pier stays shut.'])
  })

  it('shows markup as it is', () => {
    const nasty = '<script>alert(1)</script> & "><img src=x onerror=alert(1)>'
    const field = {start: 0, end: nasty.length, text: nasty}
    const story: Story = {
      ...rich,
      text: nasty,
      headline: {...field, title: nasty, tags: [], quotes: []},
      deck: field,
      kicker: field,
      paragraphs: [{...field, kind: 'text', sentences: []}],
      quotes: [],
      speakers: [{name: nasty, kind: 'person', descriptions: [nasty], mentions: [], quotes: []}],
      related: [
        {...field, url: 'javascript:alert(1)'},
        {...field, url: 'https://example.com/?a="><b>'}
      ]
    }
    const {elements} = read(html.write(story))
    expect(['script', 'img', 'b'].flatMap(name => named(elements, name))).toEqual([])
    expect(named(elements, 'h1').map(textOf)).toEqual([nasty])
    expect(named(elements, 'a').map(link => attribute(link, 'href'))).toEqual(['https://example.com/?a="><b>'])
  })

  it('reads as it is shown here', async () => {
    await expect(html.write(fixture('reuters/envoy-client-page'))).toMatchFileSnapshot(
      '__snapshots__/envoy-client-page.html'
    )
  })
})
