/** `wirestory queue`: archives on many machines. */
import {InputError, PeerError, plan, TaskError} from '../../batch.ts'
import type * as Cluster from '../../bullmq.ts'
import {visible} from '../escape.ts'
import {failure} from '../exit.ts'
import {UsageError, type Arguments} from '../arguments.ts'
import {missingPeers, peerAdvice} from '../../batch/peers.ts'
import {count, createProgress} from '../progress.ts'
import {renderSummary} from '../summary.ts'
import {createWorkerLog, type WorkerLogStyle} from '../worker-log.ts'
import {batchOptions, progressStyle, wholeNumber} from './batch.ts'
import type {Command} from './command.ts'

type Context = Parameters<Command>[0]

/** What an action is given: where the queue is, and what works on it. */
interface Setting {
  context: Context
  cluster: typeof Cluster
  name: string
  connection: {url?: string}
}

interface Action {
  /** Options that it takes, of those that the command has. */
  options: readonly string[]
  run: (setting: Setting) => Promise<void>
}

const ofWork = ['jobs', 'deadline', 'memory'] as const
const ofOutput = ['quiet', 'json-log', 'until-empty', 'lock-duration'] as const
const everywhere = ['redis', 'queue', 'no-color'] as const

const actions: ReadonlyMap<string, Action> = new Map([
  ['add', {options: [], run: add}],
  ['work', {options: ['out', ...ofWork, ...ofOutput, ...everywhere], run: work}],
  ['status', {options: everywhere, run: status}],
  ['finish', {options: ['out', 'jobs', 'quiet', 'json-log', ...everywhere], run: finish}]
])

/** Options that shape no result and are of no plan. */
const notOfAdd: readonly string[] = [...ofWork, ...ofOutput]

/** Does one step of sharing an archive; which one the first operand says. */
export const queue: Command = async context => {
  const {args, io, complain, end} = context
  const [name = ''] = args.operands
  const action = actions.get(name)
  if (!action) throw new UsageError(`wirestory queue needs one of ${[...actions.keys()].join(', ')}`)
  checkOptions(args, name, action)
  const missing = missingPeers(['bullmq', 'ioredis'])
  if (missing.length > 0) {
    await complain(`${peerAdvice('wirestory queue', missing)}\n`)
    end(failure)
    return
  }
  const cluster = await import('../../bullmq.ts')
  const url = args.values.get('redis') ?? io.env['REDIS_URL']
  const setting: Setting = {
    context,
    cluster,
    name: args.values.get('queue') ?? cluster.usualQueue,
    connection: url === undefined ? {} : {url}
  }
  try {
    await action.run(setting)
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message)
    const isTold = [InputError, PeerError, TaskError, cluster.QueueError, cluster.PlanError].some(
      kind => error instanceof kind
    )
    if (!(error instanceof Error && isTold)) throw error
    await complain(`wirestory: ${visible(error.message)}\n`)
    end(failure)
  }
}

function checkOptions({flags, values, operands}: Arguments, name: string, {options}: Action): void {
  if (name !== 'add' && operands.length > 1) throw new UsageError(`wirestory queue ${name} takes no INPUT`)
  for (const given of [...flags, ...values.keys()])
    if (name === 'add' ? notOfAdd.includes(given) : !options.includes(given))
      throw new UsageError(`wirestory queue ${name} has no option --${given}`)
}

function outOf({values}: Arguments, name: string): string {
  const out = values.get('out')
  if (out === undefined)
    throw new UsageError(`wirestory queue ${name} needs --out DIR, a folder that all machines share`)
  return out
}

async function add({context: {args, write}, cluster, name, connection}: Setting): Promise<void> {
  const out = outOf(args, 'add')
  const [, ...inputs] = args.operands
  if (inputs.length === 0 || inputs.includes('-'))
    throw new UsageError('wirestory queue add needs INPUT that all machines can read: files, folders, patterns')
  const {output, ...options} = batchOptions(args)
  const given = await cluster.enqueue(plan(inputs, {...options, except: out}), name, {
    ...options,
    ...(output && {output}),
    out,
    connection
  })
  const there = given.there > 0 ? `, ${count(given.there)} are done already` : ''
  await write(`${count(given.chunks)} chunks: ${count(given.jobs)} given to the queue ${visible(name)}${there}\n`)
}

/** Ctrl-C, or what ends a service, lets it end what it is at; a second one ends it at once. */
async function work({context: {args, io, write, complain}, cluster, name, connection}: Setting): Promise<void> {
  const {jobs, deadline, memory} = batchOptions(args)
  const lock = args.values.get('lock-duration')
  const log = createWorkerLog(
    styleOf(args),
    text => void complain(text),
    () => performance.now()
  )
  const worker = cluster.createWorker(name, {
    out: outOf(args, 'work'),
    ...(jobs !== undefined && {jobs}),
    ...(deadline !== undefined && {deadline}),
    ...(memory !== undefined && {memory}),
    ...(lock !== undefined && {lockDuration: wholeNumber('lock-duration', lock)}),
    connection,
    onEvent: log.tell
  })
  let stop = (): void => undefined
  const stopped = new Promise<void>(resolve => (stop = resolve))
  io.once?.('SIGINT', stop)
  io.once?.('SIGTERM', stop)
  try {
    await Promise.race([stopped, ...(args.flags.has('until-empty') ? [worker.untilEmpty()] : [])])
  } finally {
    await worker.close()
    io.off?.('SIGINT', stop)
    io.off?.('SIGTERM', stop)
  }
  if (!args.flags.has('quiet')) await write(log.total())
}

function styleOf({flags}: Arguments): WorkerLogStyle {
  if (flags.has('json-log')) return 'json'
  return flags.has('quiet') ? 'quiet' : 'lines'
}

async function status({context: {write}, cluster, name, connection}: Setting): Promise<void> {
  const now = await cluster.queueStatus(name, {connection})
  const {workers, waiting, active, delayed, completed, failed, failures} = now
  await write(
    `queue ${visible(name)}: ${count(workers)} workers\n` +
      `chunks: ${count(waiting)} wait, ${count(active)} are worked on, ${count(delayed)} are tried again soon, ` +
      `${count(completed)} are done, ${count(failed)} have failed\n` +
      failures.map(({files, reason}) => `  ${visible(`${files.slice(0, 3).join(', ')}: ${reason}`)}\n`).join('')
  )
}

async function finish({context, cluster, name, connection}: Setting): Promise<void> {
  const {args, io, write, complain, end, width} = context
  const out = outOf(args, 'finish')
  const {jobs} = batchOptions(args)
  const progress = createProgress(
    progressStyle(args, io),
    text => void complain(text),
    width,
    () => performance.now()
  )
  const report = await cluster
    .finish(name, {out, ...(jobs !== undefined && {jobs}), connection, onEvent: progress.tell})
    .finally(progress.end)
  const {state, chunks, parts, missing, strays, summary} = report
  const folder = visible(out)
  if (state === 'missing') {
    await complain(
      `wirestory: ${count(missing.length)} of ${count(chunks)} parts are not in ${folder}, and there is no manifest; ` +
        'wirestory queue status says what became of them, the same wirestory queue add has them done again\n'
    )
    end(failure)
    return
  }
  if (args.flags.has('quiet')) return
  const more =
    strays.length > 0
      ? `${count(strays.length)} more parts in ${folder} are of another input, other options or another version\n`
      : ''
  await write(
    `${renderSummary(summary)}${count(parts.length)} parts in ${folder}\nwirestory verify ${folder} counts them again\n${more}`
  )
}
