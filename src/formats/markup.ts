/**
 * The one writer of XML and HTML: nothing reaches a document unescaped but
 * what `element` made.
 *
 * XML 1.0 has no way to write most control characters, halves of surrogate
 * pairs and two noncharacters (section 2.2), not even as references. A control
 * becomes a blank, as the parser reads it; the others become U+FFFD.
 */

/** A piece of a document that is ready to be written. */
export interface Markup {
  readonly markup: string
}

/** Text, which is escaped, or markup; what is absent is left out. */
export type Content = string | Markup | undefined

// eslint-disable-next-line no-control-regex -- what XML cannot hold is what is looked for
const controls = /[\u0000-\u0008\v\f\u000e-\u001f]/g
const noncharacters = /[\p{Cs}\ufffe\uffff]/gu
const special = /[&<>"\r]/g
/** A parser turns these into blanks where they stand in an attribute. */
const breaks = /[\t\n]/g

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\t': '&#9;',
  '\n': '&#10;'
}

function refer(character: string): string {
  return references[character] ?? character
}

/**
 * Text as it stands between tags.
 *
 * @param text any string
 */
export function escapeText(text: string): string {
  return text.replace(controls, ' ').replace(noncharacters, '\ufffd').replace(special, refer)
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(breaks, refer)
}

/**
 * An element.
 *
 * @param name of the element
 * @param attributes those that are absent are left out
 * @param contents text and elements; where there are none the tag closes itself
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...contents: readonly Content[]
): Markup {
  let tag = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${escapeAttribute(String(value))}"`
  }
  const inside = joined(contents, '')
  return {markup: inside === '' ? `${tag}/>` : `${tag}>${inside}</${name}>`}
}

/**
 * An element with each of its children on a line of its own.
 *
 * @param name of the element
 * @param attributes those that are absent are left out
 * @param children elements; no text, to which line feeds would be added
 * @returns nothing where there are no children
 */
export function group(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: ReadonlyArray<Markup | undefined>
): Markup | undefined {
  const inside = joined(children, '\n')
  return inside === '' ? undefined : element(name, attributes, {markup: `\n${inside}\n`})
}

/** Contents without anything around them. */
export function fragment(...contents: readonly Content[]): Markup {
  return {markup: joined(contents, '')}
}

function joined(contents: readonly Content[], separator: string): string {
  const parts: string[] = []
  for (const content of contents) {
    if (content !== undefined) parts.push(typeof content === 'string' ? escapeText(content) : content.markup)
  }
  return parts.join(separator)
}

/** A whole XML document. */
export function document(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`
}
