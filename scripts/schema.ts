/** `npm run schema`: writes the JSON Schema of a story anew. */
import {writeFileSync} from 'node:fs'
import {renderStorySchema, schemaFile} from './story-schema.ts'

writeFileSync(schemaFile, await renderStorySchema())
