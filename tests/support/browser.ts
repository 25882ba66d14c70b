/** A browser to test in, where one is installed. */
import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {promisify} from 'node:util'

/** Its path; tests in it are skipped where there is none. */
export const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path =>
  existsSync(path)
)

/**
 * Opens a page without a window.
 *
 * @param page path of an HTML file
 * @param profile folder for what the browser keeps
 * @param flags such as `--dump-dom`
 * @returns what it prints, and what the page's console said
 */
export async function openPage(
  page: string,
  profile: string,
  flags: readonly string[]
): Promise<{output: string; console: string[]}> {
  const usual = [
    '--headless',
    '--no-sandbox',
    '--hide-scrollbars',
    '--enable-logging=stderr',
    `--user-data-dir=${profile}`
  ]
  const {stdout, stderr} = await promisify(execFile)(browser ?? '', [...usual, ...flags, `file://${page}`], {
    timeout: 60_000,
    maxBuffer: 1 << 26
  })
  return {output: stdout, console: stderr.split('\n').filter(line => line.includes(':CONSOLE'))}
}
