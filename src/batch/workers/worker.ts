/** The worker: reads its own ranges, writes its own parts, and beats. Started by `seat.ts`; does nothing elsewhere. */
import {parentPort, workerData, type MessagePort} from 'node:worker_threads'
import {heartbeatIn} from './heartbeat.ts'
import {loadParser} from './load-parser.ts'
import {runTask} from './run-task.ts'
import type {TaskMessage, WorkerMessage, WorkerSetting} from '../task.ts'

async function serve(port: MessagePort, {settings, memory}: WorkerSetting): Promise<void> {
  const say = (message: WorkerMessage): void => port.postMessage(message)
  const heartbeat = heartbeatIn(memory)
  const parse = await loadParser(settings)
  port.on('message', (message: TaskMessage) => {
    void runTask(message, {settings, heartbeat, parse}).then(
      outcome => say({kind: 'done', outcome}),
      (error: unknown) => say({kind: 'failed', reason: error instanceof Error ? error.message : String(error)})
    )
  })
}

function isSetting(value: unknown): value is WorkerSetting {
  return typeof value === 'object' && value !== null && 'settings' in value && 'memory' in value
}

const given: unknown = workerData
// What it rejects with ends the worker, and the pool hears of it.
if (parentPort && isSetting(given)) void serve(parentPort, given)
