/**
 * `wirePublished`: when the story was published and changed.
 *
 * Reads: timestamps, bylines, the dateline, the envelope's times, boilerplate that names the day.
 * Writes: `publishedAt`, `updatedAt`, `reference`, the year of the dateline, messages.
 */
import type {Transformer} from 'unified'
import {settleOrder} from '../fields/day-order.ts'
import {findTimestamp, withTime} from '../fields/timestamp.ts'
import type {Byline, DateField} from '../story/types.ts'
import {hasFigure} from '../text/letters.ts'
import {offsetAt} from '../text/zone-offset.ts'
import {blocksOf, findDateline} from '../tree/build.ts'
import type {Root, Timestamp} from '../tree/nodes.ts'
import {stateOf} from '../tree/state.ts'
import {addMessage} from './message.ts'
import {settleReference} from './reference.ts'

/** `This report by The Canadian Press was first published July 3, 2020.` */
const firstPublished = /\bfirst published\b/i

const localTime = /T[\d:.]+$/

/** From the end of a date to a time on the next line. */
const nextLine = 12

export function wirePublished(): Transformer<Root> {
  return (tree, file) => {
    const state = stateOf(file)
    const blocks = blocksOf(tree)
    const stamps: Timestamp[] = []
    const sent: Timestamp[] = []
    for (const node of blocks) {
      const {timestamps} = node.data
      if (timestamps) (node.type === 'EnvelopeNode' ? sent : stamps).push(...timestamps)
      const beside = node.data.byline && behindPeople(state.flat, node.data.byline)
      if (beside) stamps.push(beside)
      const boilerplate = node.data.boilerplate
      if (boilerplate && firstPublished.test(boilerplate.text.slice(0, 200))) {
        const found = findTimestamp(state.flat, boilerplate.start, Math.min(boilerplate.end, boilerplate.start + 300))
        if (found) stamps.push({...found, role: 'published'})
      }
    }
    const dateline = findDateline(blocks)
    const dates = settleOrder(stamps, {
      flat: state.flat,
      language: state.language,
      dateline: dateline?.date?.iso,
      others: [...sent.map(({iso}) => iso), state.options.publishedAt, state.options.envelope?.publishedAt]
    })
    const joined = joinTimes(state.flat, dates)
    const published =
      joined.find(stamp => stamp.role === 'published') ??
      joined.find(stamp => stamp.role === 'unknown') ??
      joined[0] ??
      sent[0]
    const updated = joined.find(stamp => stamp.role === 'updated' && stamp !== published)
    if (published) state.publishedAt = fieldOf(published, state.options.timezone)
    if (updated) state.updatedAt = fieldOf(updated, state.options.timezone)
    settleReference(state, dateline?.date)
    for (const stamp of joined) {
      if (stamp.iso !== undefined) continue
      addMessage(file, stamp.ambiguous ? 'ambiguous-date' : 'unread-timestamp', stamp.start, stamp.end, {
        found: stamp.text
      })
    }
  }
}

/** `By Ana Ruiz July 10, 2015`: the day behind those who wrote. */
function behindPeople(flat: string, {end, people}: Byline): Timestamp | undefined {
  const start = people.at(-1)?.end ?? end
  return hasFigure(flat.slice(start, end)) ? findTimestamp(flat, start, end) : undefined
}

function fieldOf({start, end, text, iso}: Timestamp, zone: string | undefined): DateField {
  if (iso === undefined) return {start, end, text}
  const offset = zone !== undefined && localTime.test(iso) ? offsetAt(zone, iso) : undefined
  return {start, end, text, iso: iso + (offset ?? '')}
}

/** A time on the line below belongs to the date above it. */
function joinTimes(flat: string, stamps: Timestamp[]): Timestamp[] {
  const joined: Timestamp[] = []
  for (const stamp of stamps) {
    const last = joined.at(-1)
    const whole = stamp.timeOnly && last && stamp.start - last.end < nextLine ? withTime(flat, last, stamp) : undefined
    if (whole) joined[joined.length - 1] = whole
    else if (!stamp.timeOnly) joined.push(stamp)
  }
  return joined
}
