/** Versions that every result carries. */
import {createRequire} from 'node:module'

/** Of the shape of results. It grows when a member changes or goes, not when one comes. */
export const schemaVersion = '1'

/** Of this package; it is asked for by its name, as the path is another in `src` and in `dist`. */
export const packageVersion = versionOf(createRequire(import.meta.url)('wirestory/package.json'))

function versionOf(manifest: unknown): string {
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest
  return known ? String(manifest.version) : 'unknown'
}
