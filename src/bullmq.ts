/**
 * `wirestory/bullmq`: archives on many machines, by BullMQ on Redis. Needs the
 * packages `bullmq` and `ioredis`.
 */
export type {QueueOptions} from './cluster/connection.ts'
export {QueueError, usualQueue} from './cluster/connection.ts'
export type {Enqueued, EnqueueOptions} from './cluster/enqueue.ts'
export {enqueue} from './cluster/enqueue.ts'
export type {FinishOptions, FinishReport} from './cluster/finish.ts'
export {finish} from './cluster/finish.ts'
export type {ChunkDone, ChunkJob, ChunkQueue, JobOptions} from './cluster/job.ts'
export {PlanError} from './batch/plan/plan-file.ts'
export type {FailedChunk, QueueStatus} from './cluster/status.ts'
export {queueStatus} from './cluster/status.ts'
export type {QueueWorker, WorkerEvent, WorkerOptions} from './cluster/worker.ts'
export {createWorker} from './cluster/worker.ts'
