/** Paragraphs of the fixtures: what stories are made of that nobody has written. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseStory} from '../../src/parse-structure.ts'
import {root} from '../support/source.ts'

const fewestWords = 10

/**
 * Stories of so many paragraphs; none has one of another.
 *
 * @param length paragraphs of a story
 */
export function paragraphsOfFixtures(length: number): string[][] {
  const paragraphs: string[] = []
  for (const agency of readdirSync(join(root, 'fixtures')).sort())
    for (const slug of readdirSync(join(root, 'fixtures', agency)).sort()) {
      const story = parseStory(readFileSync(join(root, 'fixtures', agency, slug, 'input.txt'), 'utf8'))
      for (const {kind, text} of story.paragraphs)
        if (kind === 'text' && text.split(' ').length >= fewestWords) paragraphs.push(text)
    }
  return Array.from({length: Math.floor(paragraphs.length / length)}, (_, index) =>
    paragraphs.slice(index * length, (index + 1) * length)
  )
}
