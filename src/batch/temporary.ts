/** Temporary files of the output folder: whose they are, and which were left behind. */
import {createHash, randomBytes} from 'node:crypto'
import {constants, readdirSync, rmSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'

/** Of this machine; folders may be shared. */
const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)

const left = /\.(?<machine>[\da-f]{8})-(?<pid>\d+)-[\da-f]+\.tmp$/

const {O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW} = constants

/** Opens a file that nobody has, and follows no link. Windows has no `O_NOFOLLOW`, which counts as 0 there. */
export const newFile = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW

/** Names the temporary files of one run. */
export function createToken(): string {
  return `${host}-${process.pid}-${randomBytes(6).toString('hex')}`
}

/** Removes what runs on this machine left behind that were killed. */
export function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const {machine, pid} = (name.startsWith('.') ? left.exec(name)?.groups : undefined) ?? {}
    if (machine === host && !isAlive(Number(pid))) rmSync(join(folder, name), {force: true})
  }
}

/** A process of this number, other than this one: at its start, this one has no files. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // It is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
