/** How many stories are copies and versions of others, and how large the groups are. */
import type {StoryGroup} from '../../batch/types.ts'
import {element, type Markup} from '../../formats/markup.ts'
import type {Figures} from '../figures.ts'
import {table} from '../table.ts'
import {count} from '../words.ts'
import {section} from './section.ts'
import {storyTable} from './story-table.ts'

const relations: ReadonlyArray<readonly [StoryGroup['relation'], string]> = [
  ['exact', 'The same words'],
  ['near', 'Nearly the same words'],
  ['version', 'Another version']
]

/** Sizes of groups, each row up to a number of stories. */
const sizes = [2, 3, 5, 10, 100, Infinity]

/** Nothing where nobody looked for copies. */
export function copiesSection({copies, groups, ok, partial}: Figures): Markup | undefined {
  const counts = new Map(copies.top(Infinity).map(({name, count}) => [name, count]))
  if (counts.size === 0) return undefined
  const stories = ok + partial
  const alone = counts.get('alone') ?? 0
  const main = counts.get('main') ?? 0
  const rows = [
    ['Like no other', alone] as const,
    ['To keep of a group', main] as const,
    ...relations.map(([relation, words]) => [words, counts.get(relation) ?? 0] as const)
  ]
  return section(
    {
      id: 'copies',
      title: 'Copies and versions',
      lead: `What each story is to the one of its group that is to be kept. ${count(alone + main)} stories are left when copies and older versions are taken out.`
    },
    element(
      'div',
      {class: 'pair'},
      storyTable({caption: 'Stories that are like others', head: 'To the story to keep', rows, of: stories}),
      table({
        caption: 'Groups by size',
        columns: [
          {head: 'Stories in the group', kind: 'name'},
          {head: 'Groups', kind: 'number'}
        ],
        rows: bySize(groups)
      })
    )
  )
}

function bySize(groups: ReadonlyMap<number, number>): string[][] {
  return sizes.flatMap((most, index) => {
    const least = (sizes[index - 1] ?? 1) + 1
    const within = [...groups].filter(([size]) => size >= least && size <= most)
    const number = within.reduce((sum, [, groups]) => sum + groups, 0)
    return number === 0 ? [] : [[rangeWords(least, most), count(number)]]
  })
}

/** `2`, `4 to 5`, `101 and more`. */
function rangeWords(least: number, most: number): string {
  if (most === Infinity) return `${least} and more`
  return least === most ? String(least) : `${least} to ${most}`
}
