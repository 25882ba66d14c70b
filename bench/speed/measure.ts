/** Times tasks by turns. Processor time, as nobody's machine does nothing else. */
import type {Task} from './tasks.ts'

/** Rounds that count; those before are the compiler's. */
const rounds = 7
const warmUps = 2

export interface Timing {
  name: string
  /** How many stories a round has. */
  stories: number
  /** Microseconds of the processor for 3,000 characters, in order. */
  times: number[]
}

export function measure(tasks: readonly Task[], stories: readonly string[]): Timing[] {
  const lines = stories.map(text => JSON.stringify({text}))
  const prepared = tasks.map(({name, run, every = 1}) => {
    // The lengths go round in tens: one of each ten would always be as long.
    const numbers = Array.from(
      {length: Math.floor(stories.length / every)},
      (_, index) => (index * (every + 1)) % stories.length
    )
    const items = numbers.map(number => ({story: stories[number] ?? '', line: lines[number] ?? ''}))
    return {run, items, timing: {name, stories: items.length, times: [] as number[]}}
  })
  for (let round = -warmUps; round < rounds; round++) {
    for (const {run, items, timing} of prepared) {
      const from = process.cpuUsage()
      for (const {story, line} of items) run(story, line)
      const {user, system} = process.cpuUsage(from)
      const characters = items.reduce((sum, {story}) => sum + story.length, 0)
      if (round >= 0) timing.times.push(((user + system) / characters) * 3000)
    }
  }
  return prepared.map(({timing}) => ({...timing, times: timing.times.sort((a, b) => a - b)}))
}
