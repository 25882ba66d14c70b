/** How words are reported, and whose they are. */
import {element, type Markup} from '../../formats/markup.ts'
import {bar} from '../charts/bar.ts'
import {shareChart, type Share} from '../charts/shares.ts'
import type {Figures, SpeakerDetail} from '../figures.ts'
import type {Ranked, Ranking} from '../ranking.ts'
import {nameCell, table} from '../table.ts'
import {count, counted, shown, title} from '../words.ts'
import {errorWords, section} from './section.ts'

/** Speakers that are listed, people and others each. */
const listed = 15

/** In the order of the contract; others come behind. */
const types = ['direct', 'mixed', 'indirect']
const acts = ['speech', 'thought', 'question', 'directive']
const resolutions = ['name', 'description', 'pronoun', 'carried-over', 'unknown']

const labels: Readonly<Record<string, string>> = {
  direct: 'Direct: all in quotation marks',
  mixed: 'Mixed: a fragment in marks',
  indirect: 'Indirect: no marks',
  name: 'By a name',
  description: 'By a description',
  pronoun: 'By a pronoun',
  'carried-over': 'Carried over',
  unknown: 'Not told by the story'
}

export function quotesSection(figures: Figures): Markup {
  const {quotes, having} = figures
  const stories = having.get('Quotes') ?? 0
  const lead = `${counted(quotes, 'quote')} in ${counted(stories, 'story', 'stories')}: words or thoughts that a story attributes to somebody.`
  return section(
    {id: 'quotes', title: 'Quotes', lead},
    ...(quotes === 0
      ? []
      : [
          shares(figures.types, types, 'quote-types', 'How they are printed'),
          shares(figures.acts, acts, 'quote-acts', 'What kind of act is reported'),
          shares(figures.resolutions, resolutions, 'quote-speakers', 'How their speaker is told')
        ])
  )
}

function shares(ranking: Ranking<undefined>, order: readonly string[], id: string, caption: string): Markup {
  const ranks = ranking.top(10)
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length)
  const parts: Share[] = [...ranks]
    .sort((a, b) => place(a.name) - place(b.name))
    .map(({name, count}) => ({
      label: (Object.hasOwn(labels, name) ? labels[name] : undefined) ?? title(name),
      value: count
    }))
  return element(
    'figure',
    {},
    element('figcaption', {}, element('b', {}, caption)),
    shareChart(parts, {id, title: caption})
  )
}

export function speakersSection({speakers}: Figures): Markup {
  const all = speakers.top(Infinity).map(speaker => ({...speaker, kinds: kindsOf(speaker.detail)}))
  const people = all.filter(({kinds}) => kinds[0]?.[0] === 'person').slice(0, listed)
  const others = all.filter(({kinds}) => kinds[0]?.[0] !== 'person').slice(0, listed)
  const most = all[0]?.count ?? 1
  return section(
    {
      id: 'speakers',
      title: 'Top speakers',
      lead: `By the number of their quotes. Speakers are told apart by the fullest name that a story gives them, so somebody with two names stands here twice, and two people of one name once.${errorWords(speakers.error())}`
    },
    all.length === 0
      ? element('p', {class: 'none'}, 'No speaker was found.')
      : element(
          'div',
          {class: 'pair'},
          speakersTable('People', people, most),
          speakersTable('Groups, organizations, places and documents', others, most)
        )
  )
}

type Kinds = ReadonlyArray<readonly [kind: string, stories: number]>

interface TopSpeaker extends Ranked<SpeakerDetail> {
  kinds: Kinds
}

/** @param most quotes of the first of all, which the bars are measured by */
function speakersTable(caption: string, speakers: readonly TopSpeaker[], most: number): Markup | undefined {
  if (speakers.length === 0) return undefined
  return table({
    caption,
    columns: [
      {head: 'Speaker', kind: 'name'},
      {head: 'Quotes, drawn', kind: 'bar'},
      {head: 'Quotes', kind: 'number'},
      {head: 'Stories', kind: 'number'}
    ],
    rows: speakers.map(({name, count: n, detail, kinds}) => [
      speakerCell(name, kindWords(kinds)),
      bar(n / most),
      count(n),
      count(detail.stories)
    ])
  })
}

function speakerCell(name: string, kinds: string): Markup {
  const aside = kinds === '' ? undefined : element('span', {class: 'aside'}, ` ${kinds}`)
  return element('span', {}, nameCell(shown(name, 60)), aside)
}

/** The most frequent first. */
function kindsOf({kinds}: SpeakerDetail): Kinds {
  return [...kinds].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}

/** `place`; `place, organization in 12` where the name is not the same thing everywhere. That people are people goes without saying. */
function kindWords(kinds: Kinds): string {
  return kinds
    .map(([kind, stories], index) => (index === 0 ? kind : `${kind} in ${count(stories)}`))
    .slice(kinds[0]?.[0] === 'person' ? 1 : 0)
    .join(', ')
}
