/** Loads the packages that Parquet takes, which not everybody has. */
import type * as Reader from 'hyparquet'
import type * as Writer from 'hyparquet-writer'
import type {Output} from '../part-file.ts'
import {PeerError} from '../../peers.ts'

const names = ['hyparquet-writer', 'hyparquet'] as const

/**
 * What writes Parquet.
 *
 * @throws PeerError where it is not installed
 */
export async function loadWriter(): Promise<typeof Writer> {
  return import('hyparquet-writer').catch(missing)
}

/**
 * What reads it.
 *
 * @throws PeerError where it is not installed
 */
export async function loadReader(): Promise<typeof Reader> {
  return import('hyparquet').catch(missing)
}

/**
 * Throws a PeerError where parts of a format cannot be written and read back.
 *
 * @param output the format
 */
export async function checkPeers(output: Output): Promise<void> {
  if (output === 'parquet') await Promise.all([loadWriter(), loadReader()])
}

function missing(error: unknown): never {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
  throw isMissing ? new PeerError('Parquet', names) : error
}
