/** What a process pays before it has its first story: processor time over that of an empty process. */
import {execFileSync} from 'node:child_process'

/** The least of so many: everything else that a machine does only adds to it. */
const rounds = 11

const report = 'const {user, system} = process.cpuUsage(); console.log((user + system) / 1000)'

export interface ColdStart {
  /** Milliseconds for loading the entry. */
  imported: number
  /** Milliseconds for loading it and parsing one story. */
  parsed: number
}

/**
 * Starts processes of their own, by turns.
 *
 * @param entries paths of built modules that export `parseStory`
 * @param story path of a file
 * @returns milliseconds, in the order of the entries
 */
export function coldStarts(entries: readonly string[], story: string): ColdStart[] {
  const read = `import {readFileSync} from 'node:fs'; const text = readFileSync(${JSON.stringify(story)}, 'utf8');`
  const programs = [
    read,
    ...entries.flatMap(entry => {
      const load = `${read} const {parseStory} = await import(${JSON.stringify(entry)});`
      return [load, `${load} parseStory(text);`]
    })
  ]
  const least = programs.map(() => Infinity)
  for (let round = 0; round < rounds; round++)
    for (const [index, program] of programs.entries())
      least[index] = Math.min(least[index] ?? Infinity, runOnce(program))
  const [empty = 0, ...times] = least
  return entries.map((_, index) => ({
    imported: (times[2 * index] ?? 0) - empty,
    parsed: (times[2 * index + 1] ?? 0) - empty
  }))
}

function runOnce(program: string): number {
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', program + report], {encoding: 'utf8'}))
}
