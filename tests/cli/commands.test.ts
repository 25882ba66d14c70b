import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {agencies} from '../../src/agencies/index.ts'
import {findAgencies} from '../../src/cli/commands/agencies.ts'
import {parseStory} from '../../src/index.ts'
import {root} from '../support/source.ts'
import {wirestory} from './terminal.ts'

const story = [
  'WRAPUP 1-Copper port reopens after storm -mayor',
  '',
  'By Ines Calder',
  '',
  'PUERTO LLANO, Chile, June 4 (Reuters) - The port of Puerto Llano reopened on Tuesday, its mayor said.',
  '',
  '"Ships are coming in again," Mayor Rosa Quiroga told reporters.',
  '',
  '(Reporting by Ines Calder in Puerto Llano; Editing by Tom Ashby)',
  ''
].join('\n')

describe('outline', () => {
  it('prints what the fixtures keep', async () => {
    const fixture = 'fixtures/reuters/envoy-client-page'
    const {status, stdout} = await wirestory(['outline', join(root, fixture, 'input.txt')])
    expect(status).toBe(0)
    expect(stdout).toBe(readFileSync(join(root, fixture, 'outline.txt'), 'utf8'))
  })

  it('prints one line a block: its lines, kind and first words', async () => {
    const {stdout} = await wirestory(['outline'], {stdin: story})
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(parseStory(story).blocks.length)
    expect(lines[0]).toMatch(/^ +1-1 +headline +WRAPUP 1-Copper port reopens after storm -mayor$/)
    for (const line of lines) expect(line).toMatch(/^ *\d+-\d+ +[a-z ]+\S/)
  })

  it('names each file when there are several', async () => {
    const {stdout} = await wirestory(['outline', '-', '-'], {stdin: story})
    expect(stdout).toContain('(standard input)\n')
  })
})

describe('explain', () => {
  it('prints evidence, votes, quotes and messages', async () => {
    const {status, stdout} = await wirestory(['explain'], {stdin: story})
    expect(status).toBe(0)
    for (const heading of ['Evidence\n', 'Votes\n', 'Quotes\n', 'Messages\n']) expect(stdout).toContain(heading)
    expect(stdout).toMatch(/5:1 +\+\d.* reuters +dateline\//)
    expect(stdout).toContain("The story's agencies: Reuters")
  })

  it('shows for each quote its rule, its marks, and what the sieves offered', async () => {
    const {stdout} = await wirestory(['explain'], {
      stdin: [
        'Pier to close',
        '',
        'OSLO, May 3 (Reuters) - TASS cited the envoy, Ana Ruiz, as saying that talks go on.',
        '',
        '"We wait," Ruiz said. The film "Cold Pier" won. The ministry declined to comment.',
        ''
      ].join('\n')
    })
    expect(stdout).toMatch(/^ {2}3:67 +indirect +relay +.*that talks go on$/m)
    expect(stdout).toMatch(/^ {4}offers +won +relay +cited … as saying +the envoy, Ana Ruiz, +that talks go on$/m)
    expect(stdout).toMatch(/^ {13}lost +clause +saying +/m)
    expect(stdout).toMatch(/^ {2}5:1 +direct +cue-after +.*We wait$/m)
    expect(stdout).toMatch(/^ {4}rule +"C," Ruiz said/m)
    expect(stdout).toMatch(/^ {4}marks +5:1 "We wait,"$/m)
    expect(stdout).toMatch(/^ {4}speaker +Ruiz → Ana Ruiz\n {13}name Ruiz → Ana Ruiz /m)
    expect(stdout).toMatch(/^Refused to comment\n {2}5:\d+ +declined to comment +the ministry$/m)
    expect(stdout).toMatch(/^Marks that hold no quote\n {2}5:32 +title +"Cold Pier"$/m)
  })

  it('says when there is nothing', async () => {
    const {stdout} = await wirestory(['explain'], {stdin: 'Nothing to see here.\n'})
    expect(stdout).toContain('Evidence\n  no row of any agency matched\n')
    expect(stdout).toContain("The story's agencies: none")
  })
})

describe('parse, pretty', () => {
  it('shows the fields that are there, and no others', async () => {
    const {stdout} = await wirestory(['parse', '-f', 'pretty'], {stdin: story})
    expect(stdout).toMatch(/^story +story · en/)
    expect(stdout).toMatch(/^headline +Copper port reopens after storm$/m)
    expect(stdout).toMatch(/^ {2}tags +WRAPUP 1- \(wrapup 1\)$/m)
    expect(stdout).toMatch(/^ {2}source +mayor$/m)
    expect(stdout).toMatch(/^byline +Ines Calder$/m)
    expect(stdout).toMatch(/^dateline +PUERTO LLANO, Chile, June 4 \(Reuters\) -$/m)
    expect(stdout).toMatch(/^ {2}agencies +Reuters$/m)
    expect(stdout).toMatch(/^body +2 paragraphs, 2 sentences$/m)
    expect(stdout).toMatch(/^credits +reporting: Ines Calder \(Puerto Llano\)$/m)
    expect(stdout).toMatch(/^ +editing: Tom Ashby$/m)
    expect(stdout).not.toMatch(/^(?:slug|kicker|deck|caption|end mark)/m)
  })

  it('fits the terminal', async () => {
    const {stdout} = await wirestory(['parse'], {stdin: story, terminal: true, columns: 60, env: {NO_COLOR: '1'}})
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(60)
  })
})

describe('agencies', () => {
  it('lists all as a table', async () => {
    const {status, stdout} = await wirestory(['agencies', '-f', 'pretty'])
    expect(status).toBe(0)
    for (const {id} of agencies) expect(stdout).toMatch(new RegExp(`^${id} `, 'm'))
    expect(stdout).toContain(`${agencies.length} rows`)
  })

  it('prints rows as JSON', async () => {
    expect(JSON.parse((await wirestory(['agencies'])).stdout)).toEqual(JSON.parse(JSON.stringify(agencies)))
    expect(JSON.parse((await wirestory(['agencies', 'afp'])).stdout)).toMatchObject([{id: 'afp'}])
  })

  it('prints one agency with its rows and their examples', async () => {
    const {stdout} = await wirestory(['agencies', 'AP', '-f', 'pretty'])
    expect(stdout).toMatch(/^id +ap$/m)
    expect(stdout).toMatch(/^dateline +[a-z-]+: /m)
  })

  it('finds by id first, else by part of a name or sign, or by country', () => {
    expect(findAgencies(agencies, 'ap').map(({id}) => id)).toEqual(['ap'])
    expect(findAgencies(agencies, 'ASSOCIATED').map(({id}) => id)).toContain('ap')
    expect(findAgencies(agencies, 'fr').map(({id}) => id)).toContain('afp')
    expect(findAgencies(agencies, 'no such agency')).toEqual([])
  })

  it('says when none is called so, without a failure', async () => {
    const {status, stdout} = await wirestory(['agencies', 'zzz', '-f', 'pretty'])
    expect(status).toBe(0)
    expect(stdout).toBe('no agency is called zzz; wirestory agencies lists all\n')
    expect((await wirestory(['agencies', 'zzz'])).stdout).toBe('[]\n')
  })
})
