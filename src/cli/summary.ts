/** The summary of a batch, for people. */
import type {BatchReport, Summary, Tally} from '../batch.ts'
import {ranked} from '../batch/summary.ts'
import {visible} from './escape.ts'
import {count} from './progress.ts'

/** Names of a tally that are listed. */
const listed = 8

const tallies = [
  ['agencies', 'agencies'],
  ['kinds', 'kinds'],
  ['languages', 'languages'],
  ['years', 'years'],
  ['quotes', 'quotes by type'],
  ['copies', 'copies and versions'],
  ['messages', 'messages (stories)'],
  ['reasons', 'partial or set aside']
] as const satisfies ReadonlyArray<readonly [keyof Summary, string]>

/** What a batch came to, in lines. */
export function renderSummary(summary: Summary): string {
  const {records, ok, partial, quarantined, having} = summary
  const stories = ok + partial
  const share = ranked(having)
  const lines = [
    `${count(records)} records: ${count(ok)} ok, ${count(partial)} partial, ${count(quarantined)} set aside`,
    ...(stories > 0
      ? [
          line(
            'stories with',
            share.map(([name, n]) => `${name} ${percent(n, stories)}`)
          )
        ]
      : []),
    ...tallies.flatMap(([name, title]) => tallyLine(title, summary[name]))
  ]
  return `${lines.join('\n')}\n`
}

/** How a batch ended, with what to do now. */
export function renderOutcome({state, parts, resumed, failed, strays}: BatchReport, out: string): string {
  const folder = visible(out)
  const kept = resumed > 0 ? `, ${count(resumed)} of them from before` : ''
  const lines = [`${count(parts.length)} parts in ${folder}${kept}`]
  if (state === 'done') lines.push(`wirestory verify ${folder} counts them again`)
  if (state === 'stopped') lines.push('stopped; the same command goes on where this ended')
  if (state === 'failed')
    lines.push(`${count(failed)} chunks could not be done, and there is no manifest; the same command tries them again`)
  if (strays.length > 0)
    lines.push(`${count(strays.length)} more parts in ${folder} are of another input, other options or another version`)
  return `${lines.join('\n')}\n`
}

function tallyLine(title: string, tally: Tally): string[] {
  const ranks = ranked(tally)
  if (ranks.length === 0) return []
  const more = ranks.length > listed ? [`${count(ranks.length - listed)} more`] : []
  return [line(title, [...ranks.slice(0, listed).map(([name, n]) => `${visible(name)} ${count(n)}`), ...more])]
}

function line(title: string, entries: readonly string[]): string {
  return `${title}: ${entries.join(', ')}`
}

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)}%`
}
