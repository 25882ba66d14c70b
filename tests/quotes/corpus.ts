/** What snapshots are made of: the cases of marked text, and whole stories (stories/), in which mentions lead far. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {readCases} from './marked-text.ts'

const cases = path.join(import.meta.dirname, 'cases')
const stories = path.join(import.meta.dirname, 'stories')

/** Names of files, each with a text or several. */
export const corpus: string[] = [...readdirSync(cases).sort(), ...readdirSync(stories).sort()]

/** In these there is nothing for the readers of English sentences. */
const foreign = new Set(['german.txt', 'northern.txt', 'romance.txt', 'negative-other-languages.txt'])

/** Those that the readers of English sentences are held to. */
export const englishCorpus: string[] = corpus.filter(file => !foreign.has(file))

/**
 * Prints each text of a file of the corpus.
 *
 * @param file its name
 * @param print what is to be held of a text
 */
export function printTexts(file: string, print: (text: string) => string): string {
  return textsOf(file)
    .map(({name, text}) => `# ${name}\n${print(text)}\n`)
    .join('\n')
}

/** A story is the whole of its file, unless that is written as cases are. */
function textsOf(file: string): ReadonlyArray<{name: string; text: string}> {
  if (!readdirSync(stories).includes(file)) return readCases(readFileSync(path.join(cases, file), 'utf8'))
  const text = readFileSync(path.join(stories, file), 'utf8')
  return text.startsWith('# ') ? readCases(text) : [{name: 'the whole story', text}]
}
