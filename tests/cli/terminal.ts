/** A command line without a process: what goes in, and what came out. */
import {Readable, Writable} from 'node:stream'
import type {Io} from '../../src/cli/io.ts'
import {run} from '../../src/cli/run.ts'

interface Setting {
  stdin?: string | Uint8Array
  /** Whether standard output is a terminal. */
  terminal?: boolean
  columns?: number
  env?: Record<string, string>
  /** The reader goes away after this many writes. */
  readerLeavesAfter?: number
}

interface Outcome {
  status: number
  stdout: string
  stderr: string
}

/** Runs the command line in this process. */
export async function wirestory(argv: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const {stdin = '', terminal = false, columns, env = {}, readerLeavesAfter = Infinity} = setting
  const out: string[] = []
  const err: string[] = []
  const stdout: Io['stdout'] = new Writable({
    write(chunk, _encoding, done) {
      if (out.length >= readerLeavesAfter) {
        done(Object.assign(new Error('write EPIPE'), {code: 'EPIPE', syscall: 'write'}))
        return
      }
      out.push(String(chunk))
      done()
    }
  })
  stdout.isTTY = terminal
  if (columns !== undefined) stdout.columns = columns
  const stderr = new Writable({
    write(chunk, _encoding, done) {
      err.push(String(chunk))
      done()
    }
  })
  const status = await run(argv, {stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, env})
  return {status, stdout: out.join(''), stderr: err.join('')}
}
