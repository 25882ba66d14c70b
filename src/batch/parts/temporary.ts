/** Temporary files of the output folder: whose they are, and which were left behind. */
import {createHash, randomBytes} from 'node:crypto'
import {constants, readdirSync, readlinkSync, rmSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'

/** Of this machine; folders may be shared. */
const host = createHash('sha256')
  .update(hostname() + processSpace())
  .digest('hex')
  .slice(0, 8)

/** Tokens of this process that somebody writes under. */
const live = new Set<string>()

const left = /\.(?<token>(?<machine>[\da-f]{8})-(?<pid>\d+)-[\da-f]+)\.tmp$/

const ofPart = /^\.(?<chunkId>[\da-f]{32})(?:\.draft\.gz|\.signatures)?\.[\da-f]+-\d+-[\da-f]+\.tmp$/

const {O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW} = constants

/** Opens a file that nobody has, and follows no link. Windows has no `O_NOFOLLOW`, which counts as 0 there. */
export const newFile = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW

/**
 * Names the temporary files of one writer. Nobody sweeps them while the process
 * lives, or until `dropToken`.
 */
export function createToken(): string {
  const token = `${host}-${process.pid}-${randomBytes(6).toString('hex')}`
  live.add(token)
  return token
}

/** The writer has ended; what it may have left can be swept. */
export function dropToken(token: string): void {
  live.delete(token)
}

/** Removes what writers of this machine left behind that are no more. */
export function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const {token = '', machine, pid} = (name.startsWith('.') ? left.exec(name)?.groups : undefined) ?? {}
    if (machine === host && !isAlive(token, Number(pid))) rmSync(join(folder, name), {force: true})
  }
}

/**
 * Removes what is still written for parts that are there, by whom ever: a machine
 * that is no more, say, of which nobody else knows that.
 *
 * @param folder of the output
 * @param chunkIds whose parts are there
 */
export function sweepParts(folder: string, chunkIds: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) {
    const {chunkId} = ofPart.exec(name)?.groups ?? {}
    if (chunkId !== undefined && chunkIds.has(chunkId)) rmSync(join(folder, name), {force: true})
  }
}

/** An earlier process may have had this one's number. */
function isAlive(token: string, pid: number): boolean {
  if (pid === process.pid) return live.has(token)
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // It is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Containers that share a host's name count their processes each for itself. */
function processSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    // Not Linux.
    return ''
  }
}
