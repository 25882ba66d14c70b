/** The JSON Schema of a story, made from its types and their comments. */
import {fileURLToPath} from 'node:url'
import {createGenerator} from 'ts-json-schema-generator'
import {format, resolveConfig} from 'prettier'

/** Where it is kept, and shipped from. */
export const schemaFile = fileURLToPath(new URL('../story.schema.json', import.meta.url))

/**
 * Makes the schema of `Story` (draft 7). Properties that it does not know are
 * allowed, as later versions may add some.
 *
 * @returns JSON as it is kept
 */
export async function renderStorySchema(): Promise<string> {
  const schema = createGenerator({
    path: fileURLToPath(new URL('../src/story/types.ts', import.meta.url)),
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    type: 'Story',
    additionalProperties: true,
    // `npm run lint` checks types, and takes a while to.
    skipTypeCheck: true
  }).createSchema('Story')
  const titled = {
    ...schema,
    title: 'Story',
    description: 'What wirestory reads from a story: the result of parseStory.'
  }
  return format(JSON.stringify(titled), {...(await resolveConfig(schemaFile)), parser: 'json'})
}
