/** The inputs that fuzzing left behind: JSON strings, one a line, with nothing but ASCII. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from '../../tests/support/source.ts'
import type {TargetName} from './targets.ts'

export function corpusOf(target: TargetName): string[] {
  const path = join(root, `tests/fuzz/${target}.jsonl`)
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map(line => String(JSON.parse(line)))
}

export function writeCorpus(inputs: readonly string[]): string {
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return inputs.map(input => `${JSON.stringify(input).replace(/[^\x20-\x7e]/g, escape)}\n`).join('')
}
