/** The worker: reads its own ranges, writes its own parts, and beats. Started by `pool.ts`. */
import {parentPort, workerData} from 'node:worker_threads'
import {heartbeatIn} from './heartbeat.ts'
import {loadParser} from './load-parser.ts'
import {runTask} from './run-task.ts'
import type {TaskMessage, WorkerMessage, WorkerSetting} from './task.ts'

const port = parentPort
if (!port) throw new Error('wirestory/batch-worker runs as a worker; see wirestory/batch')

const say = (message: WorkerMessage): void => port.postMessage(message)
/** What the pool gives. */
const given: unknown = workerData
if (!isSetting(given)) throw new Error('wirestory/batch-worker is started by wirestory/batch')
const {settings, memory} = given
const heartbeat = heartbeatIn(memory)
const parse = await loadParser(settings)

port.on('message', (message: TaskMessage) => {
  void runTask(message, {settings, heartbeat, parse}).then(
    outcome => say({kind: 'done', outcome}),
    (error: unknown) => say({kind: 'failed', reason: error instanceof Error ? error.message : String(error)})
  )
})
say({kind: 'ready'})

function isSetting(value: unknown): value is WorkerSetting {
  return typeof value === 'object' && value !== null && 'settings' in value && 'memory' in value
}
