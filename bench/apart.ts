/**
 * Processes whose peak of memory is their own. To Linux the peak of a process begins
 * with what the one took that started it, and a benchmark that has made its stories
 * takes hundreds of megabytes: so a shell, which takes next to nothing, starts them.
 */
import {execFileSync} from 'node:child_process'
import process from 'node:process'

/**
 * Runs Node.js apart.
 *
 * @param args of `node`
 * @param cwd where it runs
 * @returns what it prints
 */
export function runApart(args: readonly string[], cwd: string): string {
  // The shell would become the last of its commands; so that is not the last.
  const shell = ['-c', '"$@"; exit $?', 'sh', process.execPath, ...args]
  return String(execFileSync('sh', shell, {cwd, stdio: ['ignore', 'pipe', 'inherit']}))
}
