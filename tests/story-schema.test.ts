/** The JSON Schema of a story, which the package ships. */
import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import {renderStorySchema, schemaFile} from '../scripts/story-schema.ts'
import {jsonl} from '../src/formats.ts'
import {parseStory} from '../src/index.ts'
import {rich, stories} from './formats/stories.ts'

const kept = readFileSync(schemaFile, 'utf8')
const ajv = new Ajv({allErrors: true, allowUnionTypes: true})
const validate = ajv.compile(JSON.parse(kept) as object)
const faults = (value: unknown): unknown => (validate(value) ? [] : validate.errors)

describe('story.schema.json', () => {
  it('is what the types say; if not, npm run schema', async () => {
    expect(await renderStorySchema()).toBe(kept)
  }, 60_000)

  it('holds for every fixture, with and without an envelope', () => {
    for (const [path, {text}] of stories) expect(faults(parseStory(text)), path).toEqual([])
    expect(faults(rich)).toEqual([])
    expect(faults(parseStory(''))).toEqual([])
  })

  it('holds for what is written as JSON Lines', () => {
    expect(faults(JSON.parse(jsonl.write(rich, {offsets: 'byte'})))).toEqual([])
  })

  it('finds what is wrong', () => {
    expect(faults({...rich, slug: 'FERRY'})).not.toEqual([])
    expect(faults({...rich, kind: 'sermon'})).not.toEqual([])
    expect(faults({...rich, quotes: [{}]})).not.toEqual([])
    expect(faults({text: ''})).not.toEqual([])
  })
})
