import fc from 'fast-check'
import type {Nodes, Paragraph, ParagraphContent, Root} from 'nlcst'
import {toString} from 'nlcst-to-string'
import retextQuotes from 'retext-quotes'
import retextRepeatedWords from 'retext-repeated-words'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {splitSentences} from '../../src/fields/sentences.ts'
import {tokeniseParagraph} from '../../src/nlp/retext.ts'
import {flatten} from '../../src/text/flat.ts'
import {readLines, toPoint} from '../../src/text/lines.ts'

/** Tokenises a stretch of a document with our sentences. */
function tokenise(text: string, start = 0, end = text.length): ParagraphContent[] {
  const flat = flatten(text)
  const {starts} = readLines(text, flat)
  return tokeniseParagraph(text.slice(start, end), splitSentences(flat, start, end), start, offset =>
    toPoint(starts, offset)
  )
}

function treeOf(text: string): Root {
  const paragraph: Paragraph = {type: 'ParagraphNode', children: tokenise(text)}
  return {type: 'RootNode', children: [paragraph]}
}

/** Checks that each node's position is that of its text, and that leaves in order are the stretch. */
function checkNodes(text: string, nodes: ParagraphContent[], start: number, end: number): void {
  const {starts} = readLines(text, flatten(text))
  let at = start
  const walk = (node: Nodes): void => {
    const from = node.position?.start.offset ?? -1
    const to = node.position?.end.offset ?? -1
    expect(text.slice(from, to)).toBe(toString(node))
    expect(node.position?.start).toEqual(toPoint(starts, from))
    expect(node.position?.end).toEqual(toPoint(starts, to))
    if ('children' in node) for (const child of node.children) walk(child)
    else {
      expect(from).toBe(at)
      at = to
    }
  }
  for (const node of nodes) walk(node)
  expect(at).toBe(end)
}

describe('tokeniseParagraph', () => {
  it('keeps our sentences', () => {
    const text = 'Gen. Ruiz met Lt. Col. Tveit at 5 p.m. Monday. They agreed.'
    const nodes = tokenise(text)
    expect(nodes.map(node => node.type)).toEqual(['SentenceNode', 'WhiteSpaceNode', 'SentenceNode'])
    expect(nodes.map(node => toString(node))).toEqual([
      'Gen. Ruiz met Lt. Col. Tveit at 5 p.m. Monday.',
      ' ',
      'They agreed.'
    ])
    checkNodes(text, nodes, 0, text.length)
  })

  it('splits words and marks', () => {
    const [sentence] = tokenise('It isn’t "over," she said.')
    expect(
      sentence?.type === 'SentenceNode' && sentence.children.map(node => `${node.type} ${toString(node)}`)
    ).toEqual([
      'WordNode It',
      'WhiteSpaceNode  ',
      'WordNode isn’t',
      'WhiteSpaceNode  ',
      'PunctuationNode "',
      'WordNode over',
      'PunctuationNode ,',
      'PunctuationNode "',
      'WhiteSpaceNode  ',
      'WordNode she',
      'WhiteSpaceNode  ',
      'WordNode said',
      'PunctuationNode .'
    ])
  })

  it.each(['\n', '\r\n', '\r'])('keeps line breaks and places: %j', eol => {
    const text = ['HEAD', '', '   The fleet left', 'Varn. It will be', 'back.', '', ''].join(eol)
    const start = text.indexOf('The')
    const end = text.indexOf('back.') + 5
    const nodes = tokenise(text, start, end)
    checkNodes(text, nodes, start, end)
    expect(nodes[0]?.position?.start).toMatchObject({line: 3, column: 4, offset: start})
    expect(nodes[2]?.position?.start).toMatchObject({line: 4, column: 7})
    expect(nodes[2]?.position?.end).toMatchObject({line: 5, column: 6, offset: end})
  })

  it('makes one sentence of one that has blank lines inside', () => {
    const text = 'The fleet left\n\n\nVarn today'
    const nodes = tokeniseParagraph(text, [{start: 0, end: text.length}], 0, offset => ({
      line: 1,
      column: offset + 1,
      offset
    }))
    expect(nodes).toHaveLength(1)
    expect(nodes.map(node => toString(node)).join('')).toBe(text)
  })

  it('takes text outside the sentences for source', () => {
    const nodes = tokeniseParagraph('- One. -', [{start: 12, end: 16}], 10, offset => ({
      line: 1,
      column: offset + 1,
      offset
    }))
    expect(nodes.map(node => `${node.type} ${toString(node)}`)).toEqual([
      'SourceNode - ',
      'SentenceNode One.',
      'SourceNode  -'
    ])
    expect(tokeniseParagraph('', [], 0, offset => ({line: 1, column: 1, offset}))).toEqual([])
  })

  it('leaves a sentence that nobody wrote as source', () => {
    const text = `${'herring '.repeat(600)}end.`
    const [sentence] = tokenise(text)
    expect(sentence?.type === 'SentenceNode' && sentence.children.map(node => node.type)).toEqual(['SourceNode'])
    checkNodes(text, tokenise(text), 0, text.length)
  })

  it('keeps every character in its place', () => {
    const piece = fc.constantFrom(
      'The ',
      'fleet',
      '. ',
      '"',
      '’',
      '\r\n',
      '\n\n',
      '\u0000',
      '\u0093',
      '😀',
      '\uD800',
      'U.S. ',
      '—',
      '5 ',
      '\t',
      '…',
      '/',
      "'s ",
      'naïve ',
      '\uFEFF',
      '@a.b '
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 60}), pieces => {
        const text = pieces.join('')
        checkNodes(text, tokenise(text), 0, text.length)
      })
    )
  })

  it('carries retext-quotes', async () => {
    const text = 'The fleet "left" Varn.'
    const file = new VFile(text)
    await unified().use(retextQuotes).run(treeOf(text), file)
    expect(file.messages.map(message => message.expected)).toEqual([['“'], ['”']])
    expect(file.messages[1]?.place).toMatchObject({start: {line: 1, column: 16, offset: 15}})
  })

  it('carries retext-repeated-words', async () => {
    const text = 'The fleet left\r\nVarn. It will will be\r\nback back.'
    const file = new VFile(text)
    const tree = treeOf(text)
    await unified().use(retextRepeatedWords).run(tree, file)
    expect(file.messages.map(message => message.actual)).toEqual(['will will', 'back back'])
    expect(file.messages[1]?.place).toMatchObject({start: {line: 3, column: 1}})
    let words = 0
    visit(tree, 'WordNode', () => {
      words++
    })
    expect(words).toBe(10)
  })
})
