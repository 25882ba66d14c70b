/** Packages that something needs beside this one, and that not everybody has. */
import {createRequire} from 'node:module'

/** A package is not installed; the message says which, and how that is done. */
export class PeerError extends Error {
  constructor(what: string, names: readonly string[]) {
    super(peerAdvice(what, names))
  }
}

/**
 * Which of some packages are not installed.
 *
 * @param names of packages
 * @param resolve finds a package, and throws where there is none
 */
export function missingPeers(
  names: readonly string[],
  resolve: (name: string) => unknown = createRequire(import.meta.url).resolve
): string[] {
  return names.filter(name => {
    try {
      resolve(name)
      return false
    } catch {
      return true
    }
  })
}

/** What to do about it. */
export function peerAdvice(what: string, missing: readonly string[]): string {
  return `${what} needs ${missing.join(' and ')}: npm install ${missing.join(' ')}`
}
