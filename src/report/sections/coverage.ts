/** Which fields the stories have, and of what kind and language they are. */
import {element, type Markup} from '../../formats/markup.ts'
import {coveredFields} from '../fields.ts'
import type {Figures} from '../figures.ts'
import type {Gathered} from '../gather.ts'
import type {Ranking} from '../ranking.ts'
import {nameCell} from '../table.ts'
import {shown, title} from '../words.ts'
import {section} from './section.ts'
import {storyTable} from './story-table.ts'

/** Kinds and languages that are listed. */
const listed = 12

export function coverageSection({figures, structureOnly}: Gathered): Markup {
  const stories = figures.ok + figures.partial
  const fields = coveredFields.filter(({beyondStructure = false}) => !(structureOnly && beyondStructure))
  return section(
    {
      id: 'coverage',
      title: 'Coverage of fields',
      lead: `How many stories have a field. A story that was printed without a byline has none: this is not a score.${
        structureOnly ? ' Quotes, speakers and dates were not looked for in this batch.' : ''
      }`
    },
    storyTable({
      caption: 'Stories that have a field',
      head: 'Field',
      rows: fields.map(({name}) => [name, figures.having.get(name) ?? 0]),
      of: stories
    })
  )
}

export function kindsSection({kinds, languages, ok, partial}: Figures): Markup {
  const stories = ok + partial
  return section(
    {id: 'kinds', title: 'Kinds and languages', lead: 'What the stories are, and what they are written in.'},
    element(
      'div',
      {class: 'pair'},
      ranked(kinds, stories, 'Stories by kind', 'Kind', title),
      ranked(languages, stories, 'Stories by language', 'Language', languageWords)
    )
  )
}

function ranked(
  ranking: Ranking<undefined>,
  stories: number,
  caption: string,
  head: string,
  words: (name: string) => string
): Markup {
  const ranks = ranking.top(listed)
  const rest = stories - ranks.reduce((sum, {count}) => sum + count, 0)
  return storyTable({
    caption,
    head,
    rows: [
      ...ranks.map(({name, count}) => [nameCell(words(name)), count] as const),
      ...(rest > 0 ? [['Others', rest] as const] : [])
    ],
    of: stories
  })
}

const languageNames = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'})

/** `German (de)`, from `de`; what is no BCP 47 tag stays as it is. */
function languageWords(tag: string): string {
  try {
    const name = languageNames.of(tag)
    return name === undefined ? shown(tag) : `${name} (${tag})`
  } catch {
    return shown(tag)
  }
}
