/** How often the parser, or a reader, had something to say, and what. */
import {element, type Markup} from '../../formats/markup.ts'
import {messageRules} from '../../messages.ts'
import {readerMessageRules} from '../../readers/messages.ts'
import {bar} from '../charts/bar.ts'
import type {Figures} from '../figures.ts'
import type {Ranking} from '../ranking.ts'
import {table} from '../table.ts'
import {count, percent, shown} from '../words.ts'
import {section} from './section.ts'

/** Rules that are listed, of parser and readers each. */
const listed = 40

interface Rule {
  severity: string
  sentence: string
}

export function messagesSection({messages, readerMessages, records, ok, partial}: Figures): Markup {
  const tables = [
    rates(
      messages,
      new Map<string, Rule>(Object.entries(messageRules)),
      ok + partial,
      'Stories',
      'Messages of the parser'
    ),
    rates(
      readerMessages,
      new Map<string, Rule>(Object.entries(readerMessageRules)),
      records,
      'Records',
      'Messages of the readers'
    )
  ].filter(table => table !== undefined)
  return section(
    {
      id: 'messages',
      title: 'Messages',
      lead: 'What the parser was unsure of or could not use, and what the readers noticed: stories that have such a message, however often.'
    },
    ...(tables.length > 0 ? tables : [element('p', {class: 'none'}, 'There is none.')])
  )
}

function rates(
  ranking: Ranking<undefined>,
  rules: ReadonlyMap<string, Rule>,
  whole: number,
  unit: string,
  caption: string
): Markup | undefined {
  const ranks = ranking.top(listed)
  if (ranks.length === 0) return undefined
  return table({
    caption,
    columns: [
      {head: 'Rule', kind: 'name'},
      {head: 'Severity', kind: 'text'},
      {head: `Share of ${unit.toLowerCase()}`, kind: 'bar'},
      {head: 'Share', kind: 'number'},
      {head: unit, kind: 'number'}
    ],
    rows: ranks.map(({name, count: n}) => {
      const rule = rules.get(name)
      return [
        ruleCell(shown(name), rule && plainSentence(rule.sentence)),
        rule?.severity,
        bar(n / whole),
        percent(n, whole),
        count(n)
      ]
    })
  })
}

function ruleCell(name: string, sentence: string | undefined): Markup {
  return element(
    'span',
    {},
    element('code', {}, name),
    sentence === undefined ? undefined : element('span', {class: 'sentence'}, sentence)
  )
}

const slot = /\{\w{1,20}\}/g

/** The sentence without what one story would fill in. */
function plainSentence(sentence: string): string {
  return sentence.replace(slot, '…')
}
