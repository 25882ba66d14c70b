/**
 * XML to elements, by saxes.
 *
 * saxes expands no entity that a document declares, and fetches nothing. What
 * is cut or not well-formed is read again by a parser that forgives: the first
 * fault is told, end tags without a start are passed over, and elements left
 * open end with the text.
 */
import {characterEntities} from 'character-entities'
import {SaxesParser} from 'saxes'
import {elementsOf, type Element} from '../markup/element.ts'
import {parseTags} from '../markup/parse-html.ts'
import type {ParsedRecord} from '../markup/record-reader.ts'

/** Nothing that a wire sends is nested deeper: a table in a list in NITF in NewsML needs some 20. */
const deepest = 200
/** An attribute holds a code, a date, an address. */
const longestAttribute = 1 << 16
/** saxes takes its text in pieces, so that nothing is read behind a fault that ends the reading. */
const piece = 1 << 16

/** The entities that XML has of its own: they stay, as what they stand for would be markup. */
const ownEntities = new Set(['amp', 'lt', 'gt', 'quot', 'apos'])
const entity = /&(?<name>\w{2,31});/g

/**
 * Parses a document, or the stretch of one that is one element.
 *
 * @param text decoded XML
 */
export function parseXml(text: string): ParsedRecord {
  const {root, fault} = parseStrictly(text)
  // saxes ends all elements at an end tag that has no start, and drops what stands behind a bare `&`.
  if (fault?.rule !== 'malformed-xml') return {...(root && {root}), ...(fault && {fault})}
  const spelled = text.replace(entity, (whole, name: string) =>
    ownEntities.has(name) ? whole : (characterEntities[name] ?? whole)
  )
  const [first] = elementsOf(parseTags(spelled).root)
  return {...(first && {root: first}), fault}
}

function parseStrictly(text: string): ParsedRecord {
  const parser = new SaxesParser({position: false})
  // `&nbsp;` and `&eacute;` stand in what agencies call XML; each is one character or two.
  parser.ENTITIES = characterEntities
  const open: Element[] = []
  const read: ParsedRecord = {}
  const refuse = (found: string): void => {
    read.fault = {rule: 'refused-xml', found}
  }
  const isRefused = (): boolean => read.fault?.rule === 'refused-xml'
  const addText = (value: string): void => {
    if (!isRefused()) open.at(-1)?.children.push(value)
  }
  parser.on('error', ({message}) => {
    read.fault ??= {rule: 'malformed-xml', found: message.replace(/^[\d:]+ /, '')}
  })
  parser.on('doctype', doctype => {
    if (doctype.includes('[')) refuse('a document type with declarations of its own')
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('opentag', ({name, attributes}) => {
    if (isRefused()) return
    const element: Element = {
      name: name.slice(name.indexOf(':') + 1),
      attributes: new Map(Object.entries(attributes)),
      children: []
    }
    if (open.length >= deepest) refuse(`elements more than ${deepest} deep`)
    for (const value of element.attributes.values())
      if (value.length > longestAttribute) refuse(`an attribute of more than ${longestAttribute} characters`)
    if (open.length > 0) open.at(-1)?.children.push(element)
    else read.root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  for (let at = 0; at < text.length && !isRefused(); at += piece) parser.write(text.slice(at, at + piece))
  if (!isRefused()) parser.close()
  return read
}
