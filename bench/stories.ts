/**
 * Stories to measure with: made of the fixtures, each different, as long as
 * wire stories are, and with names that no other story has.
 */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {parseStory} from '../dist/index.js'

const root = path.join(import.meta.dirname, '..', 'fixtures')

/** Lengths in characters, as a desk sends them: many briefs, few long ones; 3,000 on average. */
const lengths = [900, 1400, 1900, 2300, 2700, 3100, 3600, 4200, 4700, 5200]

interface Fixture {
  text: string
  /** Where the body ends and paragraphs can be put. */
  bodyEnd: number
  paragraphs: string[]
}

/**
 * Makes stories; the same for the same number on every machine.
 *
 * @param count how many
 * @returns texts that no other string keeps alive or shares memory with
 */
export function makeStories(count: number): string[] {
  const storyOf = storyMaker()
  return Array.from({length: count}, (_, number) => storyOf(number))
}

/** Makes one story after the other, for archives that no memory holds. */
export function storyMaker(): (number: number) => string {
  const surnames = new Set<string>()
  const fixtures = readdirSync(root).flatMap(agency =>
    readdirSync(path.join(root, agency)).map(slug => {
      const text = readFileSync(path.join(root, agency, slug, 'input.txt'), 'utf8')
      return readFixture(text, surnames)
    })
  )
  const paragraphs = fixtures.flatMap(fixture => fixture.paragraphs)
  const order = new Map([...surnames].map((name, index) => [name, index]))
  return number => {
    const {text, bodyEnd} = fixtures[number % fixtures.length] ?? {text: '', bodyEnd: 0}
    // The number of lengths and that of fixtures have no common factor, so each fixture comes in all lengths.
    const length = lengths[number % lengths.length] ?? 0
    let more = ''
    for (let next = number; text.length + more.length < length; next++)
      more += `\n\n${paragraphs[(next * 7) % paragraphs.length] ?? ''}`
    return renamed(text.slice(0, bodyEnd) + more + text.slice(bodyEnd), order, number)
  }
}

/** Reads a fixture, and adds the last names of its people to those known. */
function readFixture(text: string, surnames: Set<string>): Fixture {
  const {paragraphs, speakers, bylines, credits} = parseStory(text)
  const people = [
    ...speakers.filter(({kind}) => kind === 'person'),
    ...[...bylines, ...credits].flatMap(line => line.people)
  ]
  for (const {name} of people) {
    const last = /^(?:\p{Lu}\p{L}+ )+(?<last>\p{Lu}\p{Ll}{3,})$/u.exec(name)?.groups?.['last']
    if (last !== undefined) surnames.add(last)
  }
  return {
    text,
    bodyEnd: paragraphs.at(-1)?.end ?? text.length,
    paragraphs: paragraphs.filter(({kind}) => kind === 'text').map(paragraph => paragraph.text)
  }
}

const syllables = 'ba ker don el far gri hol in jas kov lan mor nes or pet quin ros sten tal ul ven wick yar zim'.split(
  ' '
)

/** Gives a story's people other last names, the same for the same in one story, so that no memory of names helps. */
function renamed(text: string, order: ReadonlyMap<string, number>, number: number): string {
  const named = text.replace(/\p{Lu}\p{Ll}{3,}/gu, word => {
    const index = order.get(word)
    if (index === undefined) return word
    let left = number * order.size + index
    let name = ''
    for (let part = 0; part < 4; part++) {
      name += syllables[left % syllables.length] ?? ''
      left = Math.floor(left / syllables.length)
    }
    return name.charAt(0).toUpperCase() + name.slice(1)
  })
  return Buffer.from(named).toString()
}
