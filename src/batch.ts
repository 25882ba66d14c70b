/**
 * `wirestory/batch`: archives on one machine, by worker threads. Needs Node.
 */
export {InputError} from './batch/inputs.ts'
export type {PlanOptions, RecordOptions, WorkOptions} from './batch/options.ts'
export type {ParseManyOptions, ParseSource} from './batch/parse-many.ts'
export {parseMany} from './batch/parse-many.ts'
export type {Output} from './batch/part-file.ts'
export {plan} from './batch/plan.ts'
export {readPart} from './batch/recount.ts'
export type {BatchEvent, BatchOptions, BatchProgress, BatchReport} from './batch/run-batch.ts'
export {runBatch} from './batch/run-batch.ts'
export {withTexts} from './batch/spare-text.ts'
export type {Summary, Tally} from './batch/summary.ts'
export type {QuarantinedRecord} from './batch/task.ts'
export type * from './batch/types.ts'
export type {Verification} from './batch/verify.ts'
export {verifyBatch} from './batch/verify.ts'
export {TaskError} from './batch/pool.ts'
