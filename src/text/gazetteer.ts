/**
 * Which place a name means when no country stands beside it.
 *
 * The tables are unpacked when the first name is looked up; from then on a
 * name costs one look into a map.
 */
import {namesakes, placeCodes, placeNames} from '../lexicon/generated/gazetteer.ts'
import {partedNames} from '../lexicon/parted-names.ts'
import {nameKey} from './name-key.ts'
import {unpackWords} from './packed.ts'

const noLetters = /[^a-z]+/g

interface Gazetteer {
  names: ReadonlyMap<string, string>
  namesakes: ReadonlyMap<string, readonly string[]>
}

let gazetteer: Gazetteer | undefined

function unpack(): Gazetteer {
  const codes = placeCodes.split(' ')
  const codeOf = (group: number): string => codes[group] ?? ''
  const others = new Map<string, string[]>()
  for (const {word, group} of unpackWords(namesakes)) {
    const before = others.get(word)
    if (before) before.push(codeOf(group))
    else others.set(word, [codeOf(group)])
  }
  return {names: new Map(unpackWords(placeNames).map(({word, group}) => [word, codeOf(group)])), namesakes: others}
}

/**
 * The place that a name means by itself.
 *
 * @param name as printed, in any case and spelling
 * @returns ISO 3166-2 for cities of Australia, Canada and the United States,
 *   else ISO 3166-1; empty for a name that is known to stay open; undefined
 *   for one that is not known
 */
export function placeOf(name: string): string | undefined {
  const key = nameKey(name)
  const parted = Object.hasOwn(partedNames, key) ? partedNames[key] : undefined
  if (parted?.words === name.toLowerCase().replace(noLetters, ' ')) return parted.code
  return (gazetteer ??= unpack()).names.get(key)
}

/**
 * The place of a name in one of some countries.
 *
 * @param name as printed
 * @param allowed ISO 3166 codes
 * @returns one of them, that of the best-known place of the name; undefined where none has it
 */
export function placeWithin(name: string, allowed: readonly string[]): string | undefined {
  gazetteer ??= unpack()
  const key = nameKey(name)
  const code = gazetteer.names.get(key)
  if (code !== undefined && allowed.includes(code)) return code
  return gazetteer.namesakes.get(key)?.find(other => allowed.includes(other))
}
