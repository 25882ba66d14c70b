/**
 * What a worker is at, in memory that it shares with its supervisor: a thread
 * that hangs answers no message, and one that died tells nothing any more.
 */

/** `idle`: waits for work, or for the disk. */
export type Stage = 'idle' | 'reading' | 'parsing'

const stages: readonly Stage[] = ['idle', 'reading', 'parsing']

/** As the supervisor sees it. */
export interface Pulse {
  /** Grows with each record and stage. */
  tick: number
  stage: Stage
  /** Index of the range in its chunk, and of the member in its archive. */
  range: number
  member: number
  /** `reading`: where the record before ended. `parsing`: where the record stands. */
  start: number
  end: number
  /** Of a packed file: how far it was read, in bytes as they lie there. */
  reached: number
  /** Of the chunk so far. */
  records: number
  quarantined: number
}

/** Indices of whole numbers, and behind them of numbers that need more than 32 bits. */
const cells = {tick: 0, stage: 1, range: 2, records: 3, quarantined: 4, member: 5} as const
const wide = {start: 0, end: 1, reached: 2} as const
const wideAt = 24

/** Which part of a chunk. */
export interface Place {
  range: number
  member: number
}

export interface Heartbeat {
  /** The worker tells what it is at. */
  beat: (stage: Stage, place: Place, start: number, end: number) => void
  /** It is at no record, where it was: it writes, or has come to the end. */
  rest: () => void
  /** How far it has read what is packed. */
  reach: (reached: number) => void
  /** And how far it is. */
  count: (records: number, quarantined: number) => void
  /** The supervisor has something new for a worker that has come to the end. */
  clear: () => void
  /** The supervisor looks. */
  look: () => Pulse
}

/** Memory for one heartbeat. */
export function createPulseMemory(): SharedArrayBuffer {
  return new SharedArrayBuffer(wideAt + 3 * 8)
}

/**
 * Both ends of a heartbeat.
 *
 * @param memory what `createPulseMemory` gave
 */
export function heartbeatIn(memory: SharedArrayBuffer): Heartbeat {
  const whole = new Int32Array(memory, 0, 6)
  const big = new Float64Array(memory, wideAt, 3)
  const enter = (stage: Stage): void => {
    whole[cells.stage] = stages.indexOf(stage)
    // Last, and atomically: who sees the tick sees all before it.
    Atomics.add(whole, cells.tick, 1)
  }
  return {
    beat(stage, {range, member}, start, end) {
      big[wide.start] = start
      big[wide.end] = end
      whole[cells.range] = range
      whole[cells.member] = member
      enter(stage)
    },
    rest: () => enter('idle'),
    clear() {
      whole.fill(0, cells.tick + 1)
      big.fill(0)
      enter('idle')
    },
    reach(reached) {
      big[wide.reached] = reached
    },
    count(records, quarantined) {
      whole[cells.records] = records
      whole[cells.quarantined] = quarantined
    },
    look: () => ({
      tick: Atomics.load(whole, cells.tick),
      stage: stages[whole[cells.stage] ?? 0] ?? 'idle',
      range: whole[cells.range] ?? 0,
      member: whole[cells.member] ?? 0,
      start: big[wide.start] ?? 0,
      end: big[wide.end] ?? 0,
      reached: big[wide.reached] ?? 0,
      records: whole[cells.records] ?? 0,
      quarantined: whole[cells.quarantined] ?? 0
    })
  }
}
