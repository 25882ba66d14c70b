/**
 * A part of the mutants: `MUTATION_PART=3/8` takes the third eighth of all
 * functions and tables, by the hash of their names. All of them take a day of
 * one core, an eighth says the score to a few per cent.
 */
import process from 'node:process'
import type {Ignorer, NodePath} from '@stryker-mutator/api/ignore'

const [part = 1, parts = 1] = (process.env['MUTATION_PART'] ?? '1/1').split('/').map(Number)

export const sample: Ignorer = {
  shouldIgnore(path) {
    const name = topLevelName(path)
    return name !== undefined && hashOf(name) % parts !== part % parts ? 'not in this part' : undefined
  }
}

/** The name of what a module declares at its top. */
function topLevelName(path: NodePath): string | undefined {
  const parent = member(path, 'parent')
  const isTop = ['Program', 'ExportNamedDeclaration'].includes(String(member(parent, 'type')))
  if (!isTop) return undefined
  const node = member(path, 'node')
  const [first] = listOf(member(node, 'declarations'))
  const id = member(member(node, 'id') ?? member(first, 'id'), 'name')
  return typeof id === 'string' ? id : undefined
}

/** Stryker does not say what Babel's nodes look like. */
function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** FNV-1a. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
