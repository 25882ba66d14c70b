/**
 * Where the article stands on a page, by its markup. What is furniture within
 * it is for the parser to tell, which knows it by its words.
 */
import {descendants, elementsOf, textOf, type Element} from '../markup/element.ts'

/** Elements that hold no part of an article. */
const around = new Set(['aside', 'footer', 'form', 'nav', 'script', 'style', 'template'])
const sideRoles = new Set(['navigation', 'complementary', 'contentinfo', 'search', 'banner'])
const body = /(?:^|\s)articleBody(?:\s|$)/

/** An article has more characters than a teaser. */
const enough = 200

/** Whether an element stands beside the article, even where it is inside. */
export function isAround({name, attributes}: Element): boolean {
  return (
    around.has(name) ||
    sideRoles.has(attributes.get('role') ?? '') ||
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true'
  )
}

/** The elements of a page, those around the article left out, in order. */
function candidatesOf(page: Element): Element[] {
  const found: Element[] = []
  const open = [page]
  for (let next = open.pop(); next; next = open.pop()) {
    if (isAround(next)) continue
    found.push(next)
    for (const child of elementsOf(next).reverse()) open.push(child)
  }
  return found
}

/** Characters in the paragraphs that are an element's own children. */
function ownText(element: Element): number {
  let sum = 0
  for (const child of elementsOf(element)) if (child.name === 'p') sum += textOf(child).length
  return sum
}

function paragraphText(element: Element): number {
  return descendants(element, 'p').reduce((sum, paragraph) => sum + textOf(paragraph).length, 0)
}

function longest(elements: readonly Element[], length: (element: Element) => number): Element | undefined {
  let best: Element | undefined
  let most = enough
  for (const element of elements) {
    const size = length(element)
    if (size <= most) continue
    most = size
    best = element
  }
  return best
}

/** Teasers are articles within an article. */
function outermost(articles: readonly Element[]): Element[] {
  const inner = new Set(articles.flatMap(article => descendants(article, 'article')))
  return articles.filter(article => !inner.has(article))
}

/**
 * The element that holds the article.
 *
 * @param page the parsed page
 * @returns the part marked as an article's body, else the longest `article`, else
 *   what holds the most text in paragraphs of its own, else `main`
 */
export function articleOf(page: Element): Element | undefined {
  const elements = candidatesOf(page)
  const marked = elements.filter(({attributes}) => body.test(attributes.get('itemprop') ?? ''))
  const articles = elements.filter(({name, attributes}) => name === 'article' || attributes.get('role') === 'article')
  return (
    longest(marked, element => textOf(element).length) ??
    longest(outermost(articles), paragraphText) ??
    longest(elements, ownText) ??
    elements.find(({name}) => name === 'main')
  )
}
