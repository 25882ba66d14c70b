/**
 * Whom the cases name, as snapshots: tests/quotes/names/. Each line is somebody or something with what is
 * known of it, and the places that name it. `npx vitest run tests/quotes/names.test.ts -u` writes them anew;
 * read the difference before you commit it.
 */
import path from 'node:path'
import {expect, it} from 'vitest'
import {parseStory} from '../../src/structure.ts'
import type {Entity} from '../../src/quotes/resolve/entities.ts'
import {Registry} from '../../src/quotes/resolve/registry.ts'
import {englishCorpus, printTexts} from './corpus.ts'
import {placesOf, readingOf} from './read.ts'

/** Of cases that have none of their own. */
const usualHeadline = 'Port reopens after storm'

it.each(englishCorpus)('%s', async file => {
  await expect(printTexts(file, printNames)).toMatchFileSnapshot(path.join(import.meta.dirname, 'names', file))
})

/** `Ana Ruiz: person f (a teacher) < Ana Ruiz; Ruiz's` */
function printNames(text: string): string {
  const story = parseStory(text)
  const {sentences, inHeadline} = readingOf(story)
  const headline = story.headline?.title === usualHeadline ? [] : sentences.slice(0, inHeadline)
  const ordered = [...sentences.slice(inHeadline), ...headline]
  const registry = new Registry(story.text, ordered, sentences.length - inHeadline, placesOf(story))
  const places = new Map<Entity | undefined, string[]>()
  for (const {entity, sentence, range, possessor, weak} of registry.bySentence.flat()) {
    const tokens = ordered[sentence]?.tokens ?? []
    const printed = story.text.slice(tokens[range.from]?.start, tokens[range.to - 1]?.end)
    const list = places.get(entity) ?? []
    places.set(entity, [...list, printed + (possessor ? "'s" : '') + (weak ? '?' : '')])
  }
  return [...places].map(([entity, list]) => `${entity ? knownOf(entity) : 'nobody'} < ${list.join('; ')}`).join('\n')
}

function knownOf({name, kind, gender, country, descriptions, described}: Entity): string {
  const facts = [kind, gender, country].filter(Boolean).join(' ')
  const told = described.map(({head, words, countries, former, deputy, isOf}, index) =>
    [
      ...(former ? ['former'] : []),
      ...(deputy ? ['deputy'] : []),
      ...countries,
      ...words,
      head,
      ...(isOf ? ['of'] : []),
      `= ${descriptions[index]}`
    ].join(' ')
  )
  return `${name}: ${facts}${told.length > 0 ? ` (${told.join('; ')})` : ''}`
}
