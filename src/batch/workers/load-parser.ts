/** The function that parses stories: ours, or that of the caller's module. */
import {parseStory} from '../../parse.ts'
import {parseStory as parseStructure} from '../../parse-structure.ts'
import type {RecordSettings} from '../options.ts'
import type {Parse} from './work-ranges.ts'

/**
 * Loads what parses.
 *
 * @param settings which fields, and whose module
 * @throws TypeError where the module exports no function `parse`
 */
export async function loadParser({fields, parser}: Pick<RecordSettings, 'fields' | 'parser'>): Promise<Parse> {
  if (parser === undefined) return fields === 'structure' ? parseStructure : parseStory
  const module: unknown = await import(parser)
  if (!hasParse(module)) throw new TypeError(`${parser} exports no function called parse`)
  return module.parse
}

function hasParse(module: unknown): module is {parse: Parse} {
  return typeof module === 'object' && module !== null && 'parse' in module && typeof module.parse === 'function'
}
