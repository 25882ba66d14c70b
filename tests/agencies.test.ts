/**
 * Rows of agencies: each is unique, matches its own example, fires in a story
 * of its agency, and fires on no other agency's story.
 */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {agencies} from '../src/agencies/index.ts'
import {createParser, parseTree} from '../src/index.ts'
import {decodeFile} from '../src/readers/encoding/decode.ts'
import {compileTemplates} from '../src/text/template.ts'
import {stateOf} from '../src/tree/state.ts'

const root = path.join(import.meta.dirname, '..', 'fixtures')
const lists = ['signOffs', 'endMarks', 'notes', 'boilerplate', 'headers'] as const

interface Fired {
  folder: string
  /** Agencies that the story's author says have to do with it. */
  named: Set<string>
  rows: Set<string>
}

/** Which rows fire on which fixture; a row is `agency row`. */
const fired: Fired[] = readdirSync(root).flatMap(agency =>
  readdirSync(path.join(root, agency)).map(slug => {
    const folder = path.join(root, agency, slug)
    const {file} = parseTree(decodeFile(readFileSync(path.join(folder, 'input.txt'))).text)
    const meta = JSON.parse(readFileSync(path.join(folder, 'meta.json'), 'utf8')) as {
      expect?: {storyAgencies?: string[]; agencies?: string[]}
    }
    const named = new Set([agency, ...(meta.expect?.storyAgencies ?? []), ...(meta.expect?.agencies ?? [])])
    const evidence = stateOf(file).evidence.filter(({row}) => row !== 'sign')
    return {folder: `${agency}/${slug}`, named, rows: new Set(evidence.map(({agency: id, row}) => `${id} ${row}`))}
  })
)

describe('agencies', () => {
  it('have an id of their own', () => {
    expect(new Set(agencies.map(({id}) => id)).size).toBe(agencies.length)
  })

  it('have rows with an id of their own', () => {
    for (const agency of agencies) {
      const ids = [...(agency.datelines ?? []), ...lists.flatMap(list => agency[list] ?? [])].map(({id}) => id)
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        agency.id
      ).toEqual([])
    }
  })

  it('have no row that is called as the evidence of a bare sign is', () => {
    const ids = agencies.flatMap(agency => [...(agency.datelines ?? []), ...lists.flatMap(list => agency[list] ?? [])])
    expect(ids.filter(({id}) => id === 'sign')).toEqual([])
  })

  it('share no sign', () => {
    const owners = new Map<string, string>()
    for (const {id, signs} of agencies) {
      for (const sign of signs) {
        const key = sign.toLowerCase()
        expect(owners.get(key) ?? id, `${sign} signs for two`).toBe(id)
        owners.set(key, id)
      }
    }
  })
})

describe('rows', () => {
  it('match their own example', () => {
    const misses = agencies.flatMap(agency =>
      lists.flatMap(list =>
        (agency[list] ?? []).flatMap(row => {
          const found = compileTemplates([row]).match(row.example, 0, row.example.length)
          return found.length > 0 ? [] : [`${agency.id} ${row.id}`]
        })
      )
    )
    expect(misses).toEqual([])
  })

  it('fire in a story of their agency', () => {
    const all = new Set(
      fired.flatMap(({folder, rows}) => [...rows].filter(row => folder.startsWith(`${row.split(' ')[0] ?? ''}/`)))
    )
    const silent = agencies.flatMap(agency =>
      [...(agency.datelines ?? []), ...lists.flatMap(list => agency[list] ?? [])]
        .map(({id}) => `${agency.id} ${id}`)
        .filter(row => !all.has(row))
    )
    expect(silent).toEqual([])
  })

  it('fire on no other agency’s story, monitors’ marks on what they pass on aside', () => {
    const monitors = new Set(agencies.filter(({kind}) => kind === 'monitor').map(({id}) => id))
    const wrong = fired.flatMap(({folder, named, rows}) =>
      [...rows]
        .filter(row => !named.has(row.split(' ')[0] ?? '') && !monitors.has(row.split(' ')[0] ?? ''))
        .map(row => `${row} on ${folder}`)
    )
    expect(wrong).toEqual([])
  })
})

describe('a row of your own', () => {
  const parser = createParser({
    agencies: [
      {
        id: 'harbour-press',
        name: 'Harbour Press',
        kind: 'agency',
        languages: ['en'],
        signs: ['Harbour Press', 'HP'],
        datelines: [
          {id: 'classic', shape: '{place}, {date} ({sign}) --', example: 'OSLO, May 3 (HP) --', source: 'seen'}
        ],
        endMarks: [{id: 'hp', template: '==HP', example: '==HP', source: 'seen'}]
      }
    ]
  })
  const text =
    'Pilots go back to sea\n\nOSLO, May 3 (HP) -- Pilots in Oslo went back to sea on Monday after a strike of nine days.\n\n==HP\n'

  it('gives the story its agency, dateline and end mark', () => {
    const story = parser.parse(text)
    expect(story.agencies).toEqual([{id: 'harbour-press', name: 'Harbour Press', role: 'author'}])
    expect(story.dateline?.agencies).toEqual([{id: 'harbour-press', name: 'Harbour Press'}])
    expect(story.endMark?.text).toBe('==HP')
    const rows = stateOf(parser.parseTree(text).file).evidence.map(({row}) => row)
    expect(rows).toEqual(expect.arrayContaining(['classic', 'hp']))
  })

  it('takes the place of ours with the same id', () => {
    const own = createParser({
      agencies: [{id: 'reuters', name: 'Mine', kind: 'agency', languages: ['en'], signs: ['Reuters']}]
    })
    const story = own.parse(
      'OSLO, May 3 (Reuters) - Pilots in Oslo went back to sea on Monday after a strike of nine days.'
    )
    expect(story.agencies[0]?.name).toBe('Mine')
  })

  it('can stand alone', () => {
    const bare = createParser({builtIn: false})
    const story = bare.parse(
      'OSLO, May 3 (Reuters) - Pilots in Oslo went back to sea on Monday after a strike of nine days.'
    )
    expect(story.dateline?.agencies).toEqual([{id: 'reuters', name: 'Reuters'}])
    expect(story.messages.map(({rule}) => rule)).toContain('unlisted-agency')
  })
})
