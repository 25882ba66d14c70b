/** Reads XML strictly, and holds it against a grammar. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {SaxesParser} from 'saxes'
import {validateXML} from 'xmllint-wasm'
import {root} from '../support/source.ts'

export interface XmlNode {
  name: string
  attributes: Record<string, string>
  children: Array<XmlNode | string>
}

/**
 * The root of a document. Throws where it is not well-formed.
 *
 * @param xml a whole document
 */
export function readXml(xml: string): XmlNode {
  const top: XmlNode = {name: '', attributes: {}, children: []}
  const open = [top]
  const parser = new SaxesParser({xmlns: false})
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => {
    const node = {name, attributes: {...attributes}, children: []}
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', text => {
    open.at(-1)?.children.push(text)
  })
  parser.write(xml).close()
  const found = top.children.find(child => typeof child !== 'string')
  if (!found) throw new Error('There is no element')
  return found
}

/** All that is written in an element. */
export function textOf(node: XmlNode | string): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('')
}

/** Every element of a name, in order. */
export function elementsOf(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap(child =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elementsOf(child, name)]
  )
}

/**
 * What a grammar of `tests/schemas` has against documents.
 *
 * @param schema its file
 * @param documents by name
 */
export async function faultsOf(
  schema: string,
  documents: ReadonlyArray<readonly [name: string, xml: string]>
): Promise<string[]> {
  const grammar = (fileName: string): {fileName: string; contents: string} => ({
    fileName,
    contents: readFileSync(join(root, 'tests/schemas', fileName), 'utf8')
  })
  const {errors} = await validateXML({
    xml: documents.map(([name, contents]) => ({fileName: `${name.replaceAll('/', '-')}.xml`, contents})),
    schema: [grammar(schema)],
    // Of others that it takes in.
    preload: [grammar('nitf-3.6.rng')].filter(({fileName}) => fileName !== schema),
    extension: 'relaxng'
  })
  return errors.map(({rawMessage}) => rawMessage)
}
