/**
 * What the recognisers of bylines and credits find in one line, as tables:
 * tests/fields/lines/*.txt, `line => people`, or `none` where the line must be
 * refused. A person is printed `Ann Mills @Lima [Staff Writer]`.
 */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {findLeadingByline, isAffiliation, readByline} from '../../src/fields/byline.ts'
import {findTrailingCredits, readCredits} from '../../src/fields/credits.ts'
import type {Byline, Credit, Person} from '../../src/story/types.ts'

const agencies = new Set(
  'afp,agerpres,ana,ani,ap,associated press,bbc,bbc news,cnn,dpa,petra,press association,pti,reuters,voa,voa news,xinhua'.split(
    ','
  )
)
const isAgency = (printed: string): boolean => agencies.has(printed.toLowerCase())
const context = {isAgency, bylineNames: ['Ann Mills', 'Bob Roe']}

function show({name, title, places}: Person): string {
  const where = places.length > 0 ? ` @${places.map(place => place.name).join('/')}` : ''
  return name + where + (title === undefined ? '' : ` [${title}]`)
}

const people = (byline: Byline): string => byline.people.map(show).join(' + ')
const roles = (credits: readonly Credit[]): string =>
  credits.map(credit => `${credit.roles.join('+')}: ${credit.people.map(show).join(' | ')}`).join(' + ')

/** What the recogniser of a table finds, in the table's words. */
const recognisers: Readonly<Record<string, (line: string) => string | undefined>> = {
  byline(line) {
    const byline = readByline(line, 0, line.length, {isAgency})
    return byline && people(byline)
  },
  'below-headline'(line) {
    const byline = readByline(line, 0, line.length, {isAgency, afterHeadline: true})
    return byline && people(byline)
  },
  affiliation: line => isAffiliation(line, 0, line.length, {isAgency}),
  'byline-before-dateline'(line) {
    const found = findLeadingByline(line, 0, line.length, {isAgency})
    return found && `${people(found.byline)} => ${line.slice(found.end).trim()}`
  },
  credits(line) {
    const credits = readCredits(line, 0, line.length, context)
    return credits && roles(credits)
  },
  'credits-at-end'(line) {
    const found = findTrailingCredits(line, 0, line.length, context)
    return found && `${line.slice(found.start, found.end)} => ${roles(found.credits)}`
  }
}

const rowsOf = (table: string): Array<[string, string]> =>
  readFileSync(path.join(import.meta.dirname, 'lines', `${table}.txt`), 'utf8')
    .split('\n')
    .filter(row => row.includes(' => '))
    .map(row => [row.slice(0, row.indexOf(' => ')), row.slice(row.indexOf(' => ') + 4)])

describe.each(Object.entries(recognisers))('%s', (table, recognise) => {
  it.each(rowsOf(table))('%s', (line, expected) => {
    expect(recognise(line) ?? 'none').toBe(expected)
  })
})
