/**
 * What each version of Node runs on the packed package: prints a line for each
 * fixture, and one for each other way in. JavaScript, as it runs in a folder
 * with nothing but the package.
 */
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {Readable} from 'node:stream'
import {createParser, parseStory} from 'wirestory'
import {agencies} from 'wirestory/agencies'
import {parseMany} from 'wirestory/batch'
import {formats} from 'wirestory/formats'
import {readStories} from 'wirestory/readers'
import {parseStory as parseStructure} from 'wirestory/structure'
import * as parts from 'wirestory/unified'

const fixtures = process.argv[2] ?? ''

/** @param {unknown} value */
function hash(value) {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
}

for (const agency of readdirSync(fixtures).sort()) {
  for (const slug of readdirSync(path.join(fixtures, agency)).sort()) {
    // By the reader, since these are bytes of many encodings.
    for (const {text, envelope} of readStories(readFileSync(path.join(fixtures, agency, slug, 'input.txt')))) {
      const options = envelope ? {envelope} : {}
      const story = parseStory(text, options)
      const written = formats.map(({write}) => write(story, {now: '2024-02-07T00:00:00Z'}))
      console.log(`${agency}/${slug} ${hash([story, parseStructure(text, options), written])}`)
    }
  }
}
const text = 'Mill reopens\n\nOSLO, May 3 (Reuters) - "We waited," Ana Roe said on Friday.\n'
const zoned = createParser({agencies: [...agencies]}).parse(text, {publishedAt: '2024-05-03', timezone: 'Europe/Oslo'})
console.log(`with options ${hash(zoned)}`)
console.log(`passes ${hash(Object.keys(parts))}`)
for await (const {status, story} of parseMany(Readable.from([text]), {jobs: 1}))
  console.log(`by a worker ${status} ${hash(story)}`)
