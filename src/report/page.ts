/** The page: what was read in a line, the figures that count most, then a section each. */
import {element, fragment, type Markup} from '../formats/markup.ts'
import type {Figures} from './figures.ts'
import type {Gathered} from './gather.ts'
import {agenciesSection} from './sections/agencies.ts'
import {copiesSection} from './sections/copies.ts'
import {coverageSection, kindsSection} from './sections/coverage.ts'
import {lossesSection} from './sections/losses.ts'
import {messagesSection} from './sections/messages.ts'
import {quotesSection, speakersSection} from './sections/quotes.ts'
import {styleSheet} from './style.ts'
import {count, counted, day, percent, shown, size} from './words.ts'

/** Nothing is loaded from anywhere, and nothing runs, even if somebody's text came through. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/**
 * The report as one HTML page: no script, nothing from elsewhere, and the same
 * bytes for the same parts.
 */
export function renderPage(gathered: Gathered): string {
  const {figures, structureOnly} = gathered
  const stories = figures.ok + figures.partial
  const sections =
    stories === 0
      ? []
      : [
          agenciesSection(figures),
          coverageSection(gathered),
          kindsSection(figures),
          ...(structureOnly ? [] : [quotesSection(figures), speakersSection(figures)]),
          copiesSection(figures),
          messagesSection(figures)
        ].filter(section => section !== undefined)
  const heading = headingOf(figures)
  const head = element(
    'head',
    {},
    raw('<meta charset="utf-8">\n'),
    raw(`<meta http-equiv="Content-Security-Policy" content="${policy}">\n`),
    raw('<meta name="viewport" content="width=device-width, initial-scale=1">\n'),
    raw('<meta name="color-scheme" content="light dark">\n'),
    element('title', {}, `${heading} · wirestory report`),
    raw('\n'),
    element('style', {}, raw(`\n${styleSheet}`))
  )
  const body = element(
    'body',
    {},
    element(
      'header',
      {},
      element('p', {class: 'kicker'}, 'wirestory report'),
      element('h1', {}, heading),
      element('p', {class: 'standfirst'}, standfirst(gathered)),
      stories === 0 ? undefined : keyFigures(figures, structureOnly)
    ),
    raw('\n'),
    element('main', {}, ...sections.map(lineOf), lineOf(lossesSection(figures))),
    raw('\n'),
    element('footer', {}, element('p', {}, footnote(figures)))
  )
  return `<!doctype html>\n${element('html', {lang: 'en'}, raw('\n'), head, raw('\n'), body).markup}\n`
}

function raw(markup: string): Markup {
  return {markup}
}

function lineOf(section: Markup): Markup {
  return fragment(raw('\n'), section)
}

/** `12,345 stories, 1987 to 2013`. */
function headingOf({ok, partial, years}: Figures): string {
  const stories = counted(ok + partial, 'story', 'stories')
  const known = [...years.keys()].sort((a, b) => a - b)
  const [first] = known
  const last = known.at(-1)
  if (first === undefined || last === undefined) return stories
  return first === last ? `${stories} of ${first}` : `${stories}, ${first} to ${last}`
}

function standfirst({figures, parts, unfinished}: Gathered): string {
  const {records, bytes, ok, partial, quarantined, firstDay, lastDay} = figures
  const read = `Read from ${counted(records, 'record')} of ${size(bytes)} in ${counted(parts, 'part file')}: ${count(ok)} whole, ${count(partial)} partial, ${count(quarantined)} without a story.`
  const span =
    firstDay === undefined || lastDay === undefined
      ? ''
      : firstDay === lastDay
        ? ` All that are dated to the day are of ${day(firstDay)}.`
        : ` The first is of ${day(firstDay)}, the last of ${day(lastDay)}.`
  const warning = unfinished ? ' The batch is not finished: these are the parts that are there so far.' : ''
  return `${read}${span}${warning}`
}

/** The fields that are asked for first. */
const keyFields = ['Dateline', 'Byline', 'Quotes']

function keyFigures({having, ok, partial, quotes, agencies}: Figures, structureOnly: boolean): Markup {
  const stories = ok + partial
  const known = agencies.size() - (agencies.top(Infinity).some(({name}) => name === '') ? 1 : 0)
  const entries = [
    ['agencies', count(known)],
    ...keyFields
      .filter(name => !(structureOnly && name === 'Quotes'))
      .map(name => [`with ${name.toLowerCase()}`, percent(having.get(name) ?? 0, stories)]),
    ...(structureOnly ? [] : [['quotes a story', (quotes / stories).toFixed(1)]])
  ]
  return element(
    'dl',
    {class: 'keys'},
    ...entries.map(([name = '', value = '']) => element('div', {}, element('dt', {}, name), element('dd', {}, value)))
  )
}

function footnote({parsers}: Figures): string {
  const versions = parsers.top(5).map(({name}) => shown(name, 20))
  const by = versions.length > 0 ? ` Parsed by wirestory ${versions.join(', ')}.` : ''
  return `Made by “wirestory report” from the part files of a batch; the same parts give the same page.${by} Shares are of stories where nothing else is said.`
}
