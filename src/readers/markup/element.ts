/**
 * Markup as a tree: XML and HTML alike, so that one set of functions reads both.
 */

export interface Element {
  /** Without its prefix: `newsItem` for `nar:newsItem`. */
  name: string
  /** By name as written: `xml:lang`, `id-string`. */
  attributes: ReadonlyMap<string, string>
  children: Array<Element | string>
}

/** The elements among the children. */
export function elementsOf(element: Element): Element[] {
  return element.children.filter(child => typeof child !== 'string')
}

/** The child elements of one name. */
export function childrenOf(element: Element, name: string): Element[] {
  return elementsOf(element).filter(child => child.name === name)
}

/**
 * The elements at the end of a path.
 *
 * @param element where the path begins
 * @param path names with `/` between them; `**` before a name stands for any depth: `itemMeta/provider`, `**\/body.content`
 */
export function findAll(element: Element, path: string): Element[] {
  let found = [element]
  const steps = path.split('/')
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at] ?? ''
    if (step === '**') found = found.flatMap(each => descendants(each, steps[at + 1] ?? '')).filter(unseen())
    else found = found.flatMap(each => childrenOf(each, step))
    if (step === '**') at++
  }
  return found
}

/** The first element at the end of a path. */
export function find(element: Element, path: string): Element | undefined {
  return findAll(element, path)[0]
}

function unseen(): (element: Element) => boolean {
  const seen = new Set<Element>()
  return element => !seen.has(element) && seen.add(element).size > 0
}

/** All elements of a name below another, in order; parsers bound the depth. */
export function descendants(element: Element, name: string): Element[] {
  return named(element, name, true)
}

/** Those that stand in no other of the name, so that what is nested is read once. */
export function outermost(element: Element, name: string): Element[] {
  return named(element, name, false)
}

function named(element: Element, name: string, nested: boolean): Element[] {
  const found: Element[] = []
  const open = elementsOf(element).reverse()
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.name === name) {
      found.push(next)
      if (!nested) continue
    }
    for (const child of elementsOf(next).reverse()) open.push(child)
  }
  return found
}

const blanks = /\s+/g

/** The text of an element and all below it, with single blanks. */
export function textOf(element: Element | undefined): string {
  return element ? rawTextOf(element).replace(blanks, ' ').trim() : ''
}

/** The text of an element and all below it as it stands. */
export function rawTextOf(element: Element): string {
  const parts: string[] = []
  const open: Array<Element | string> = [element]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') parts.push(next)
    else for (let at = next.children.length - 1; at >= 0; at--) open.push(next.children[at] ?? '')
  }
  return parts.join('')
}
