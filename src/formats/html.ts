/**
 * HTML: a page that needs nothing else, and runs nothing.
 *
 * `data-quote` is an index into `Story.quotes`, `data-speakers` has the names
 * of those who are quoted, `data-modality` and `data-stance` say that they did
 * not quite say it. Links are only made of web addresses.
 */
import type {Caption, RelatedLink, Speaker, Story} from '../story/types.ts'
import type {Format} from './format.ts'
import {htmlBody} from './html-body.ts'
import {itemOf, type Item} from './item.ts'
import {element, group, type Markup} from './markup.ts'

/** A column to read in, in the reader's own colours; words in quotation marks are set off. */
const style = `
:root { color-scheme: light dark; font: 1.1rem/1.5 Georgia, serif; }
body { margin: 2rem auto; max-width: 38rem; padding: 0 1rem; }
h1 { line-height: 1.15; margin: 0.2em 0; }
.kicker, .meta, .credit, .credits, .notes, .related, .speakers { font-family: system-ui, sans-serif; font-size: 0.85rem; }
.kicker { font-weight: bold; margin: 0; text-transform: uppercase; }
.meta { margin: 0; }
.deck { font-size: 1.2rem; }
figure { border-left: 0.25rem solid; margin: 1rem 0; padding-left: 0.75rem; }
blockquote { margin: 1rem 1.5rem; }
q { background: #8882; quotes: none; }
cite { font-style: inherit; text-decoration: underline dotted; }
:target { outline: 2px solid; outline-offset: 2px; }
pre { overflow-x: auto; }
footer { border-top: 1px solid; margin-top: 2rem; }
`

export const html: Format = {
  id: 'html',
  name: 'HTML',
  mediaType: 'text/html',
  extension: 'html',
  write(story, options) {
    const item = itemOf(story, options)
    const page = element(
      'html',
      {lang: item.language},
      {markup: '\n'},
      lines(
        group(
          'head',
          {},
          element('meta', {charset: 'utf-8'}),
          element('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
          element('title', {}, item.title ?? item.slug ?? item.id),
          {markup: `<style>${style}</style>`}
        ),
        group(
          'body',
          {},
          group('article', {}, header(item), ...story.captions.map(figure), ...htmlBody(story), footer(story, item))
        )
      ),
      {markup: '\n'}
    )
    return `<!DOCTYPE html>\n${page.markup}\n`
  }
}

function lines(...parts: ReadonlyArray<Markup | undefined>): Markup {
  return {markup: parts.flatMap(part => part?.markup ?? []).join('\n')}
}

function line(className: string, text: string | undefined): Markup | undefined {
  return text === undefined ? undefined : element('p', {class: className}, text)
}

function header(item: Item): Markup | undefined {
  const {published, updated, provider} = item
  const date = (label: string, iso: string | undefined): Markup | undefined =>
    iso === undefined ? undefined : element('p', {class: 'meta'}, label, element('time', {datetime: iso}, shown(iso)))
  // `By Ana Roe, Novaria` names the agency.
  const isNamed = provider !== undefined && item.bylines.some(byline => byline.endsWith(provider.name))
  return group(
    'header',
    {},
    line('kicker', item.kicker),
    item.headline === undefined ? undefined : element('h1', {}, item.headline),
    line('deck', item.deck),
    ...item.bylines.map(byline => line('meta', byline)),
    line('meta', isNamed ? undefined : provider?.name),
    date('', published),
    date('Updated ', updated)
  )
}

/** `2024-03-12 08:30 UTC` for `2024-03-12T08:30Z`. */
function shown(iso: string): string {
  return iso.replace('T', ' ').replace('Z', ' UTC')
}

function figure({text, credit}: Caption): Markup {
  return element(
    'figure',
    {},
    element('figcaption', {}, text, credit && ' ', credit && element('small', {class: 'credit'}, credit.text))
  )
}

function footer(story: Story, {credits, notes, copyright}: Item): Markup | undefined {
  return group(
    'footer',
    {},
    ...credits.map(text => line('credits', text)),
    ...notes.map(({text}) => line('notes', text)),
    line('notes', copyright),
    section('speakers', 'Speakers', story.speakers.map(speaker)),
    section('related', 'Related', story.related.map(link))
  )
}

function section(className: string, heading: string, items: readonly Markup[]): Markup | undefined {
  return items.length === 0
    ? undefined
    : group('section', {class: className}, element('h2', {}, heading), group('ul', {}, ...items))
}

/** Who spoke, with a link to each quote. */
function speaker({name, descriptions, quotes}: Speaker): Markup {
  const links = quotes.flatMap(index => [' ', element('a', {href: `#quote-${index}`}, `${index + 1}`)])
  return element('li', {'data-speakers': name}, [name, ...descriptions].join(', '), ...links)
}

const webAddress = /^https?:\/\//i

function link({text, url}: RelatedLink): Markup {
  return url !== undefined && webAddress.test(url)
    ? element('li', {}, element('a', {href: url, rel: 'noreferrer'}, text))
    : element('li', {}, text)
}
