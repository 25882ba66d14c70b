/** How many of the stories have something: a table with a bar for each row. */
import type {Content, Markup} from '../../formats/markup.ts'
import {bar} from '../charts/bar.ts'
import {table} from '../table.ts'
import {count, percent} from '../words.ts'

interface StoryTable {
  caption: string
  /** What the first column names. */
  head: string
  /** Each with its number of stories. */
  rows: ReadonlyArray<readonly [name: Content, stories: number]>
  /** All stories. */
  of: number
}

export function storyTable({caption, head, rows, of}: StoryTable): Markup {
  return table({
    caption,
    columns: [
      {head, kind: 'name'},
      {head: 'Share of stories', kind: 'bar'},
      {head: 'Share', kind: 'number'},
      {head: 'Stories', kind: 'number'}
    ],
    rows: rows.map(([name, stories]) => [name, bar(stories / of), percent(stories, of), count(stories)])
  })
}
