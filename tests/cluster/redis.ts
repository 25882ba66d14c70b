/** A Redis of a test's own: on a free port, in a temporary folder, gone when the test is. */
import {spawn, spawnSync, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {createServer} from 'node:net'
import {setTimeout as pause} from 'node:timers/promises'
import {Redis} from 'ioredis'
import {onTestFinished} from 'vitest'

/** Whether this machine has `redis-server`. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0

export interface TestRedis {
  port: number
  url: string
  /** Ends it as a power cut does. */
  kill: () => Promise<void>
  /** Starts it again, with what it wrote. */
  restart: () => Promise<void>
  /** Names of all that it holds. */
  keys: () => Promise<string[]>
}

/**
 * Starts a Redis that writes all it is told to its append-only file.
 *
 * @param folder where it writes
 */
export async function startRedis(folder: string): Promise<TestRedis> {
  const port = await freePort()
  const start = async (): Promise<ChildProcess> => {
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '']
    const server = spawn('redis-server', [...args, '--appendonly', 'yes', '--appendfsync', 'always'])
    await withClient(port, client => client.ping())
    return server
  }
  let server = await start()
  const kill = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return
    server.kill('SIGKILL')
    await once(server, 'exit')
  }
  onTestFinished(kill)
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    kill,
    async restart() {
      server = await start()
    },
    keys: () => withClient(port, client => client.keys('*'))
  }
}

/** Waits until it is there. */
async function withClient<R>(port: number, work: (client: Redis) => Promise<R>): Promise<R> {
  const client = new Redis({port, host: '127.0.0.1', maxRetriesPerRequest: null, retryStrategy: () => 50})
  client.on('error', () => undefined)
  try {
    return await work(client)
  } finally {
    client.disconnect()
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Waits until something is so. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(25)
}
