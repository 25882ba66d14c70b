/** What a report shows, counted over the parts of a batch. */
import {join} from 'node:path'
import {readPart} from '../recount.ts'
import {authorOf, countResult, emptySummary, ranked, yearOf, type Summary, type Tally} from '../summary.ts'
import type {BatchResult, Manifest} from '../types.ts'

export interface ReportData {
  parser: string
  parts: number
  summary: Summary
  /** Stories of each agency by year, for the agencies with the most. */
  agencyYears: Array<{agency: string; years: Tally}>
  /** Quotes by the names of their speakers, the most quoted first. */
  speakers: Array<[name: string, quotes: number]>
}

/** Agencies whose years are shown. */
const shownAgencies = 6

/** Speakers that are shown. */
const shownSpeakers = 25

/**
 * Names that are held at a time. An archive has millions, of whom most speak
 * once; when there are too many, those with the fewest quotes go.
 */
const heldNames = 100_000

/**
 * Reads all parts.
 *
 * @param folder of the output
 * @param manifest its manifest
 * @throws DamagedPart where a line is no result
 */
export async function collectReport(folder: string, manifest: Manifest): Promise<ReportData> {
  const summary = emptySummary()
  const years = new Map<string, Tally>()
  let speakers = new Map<string, number>()
  for (const {file} of manifest.parts) {
    for await (const result of readPart(join(folder, file))) {
      countResult(summary, result)
      countYear(years, result)
      countSpeakers(speakers, result)
    }
    if (speakers.size > heldNames) speakers = new Map(mostQuoted(speakers).slice(0, heldNames / 2))
  }
  const agencyYears = ranked(summary.agencies)
    .filter(([agency]) => years.has(agency))
    .slice(0, shownAgencies)
    .map(([agency]) => ({agency, years: years.get(agency) ?? {}}))
  const {parser, parts} = manifest
  return {parser, parts: parts.length, summary, agencyYears, speakers: mostQuoted(speakers).slice(0, shownSpeakers)}
}

function countYear(years: Map<string, Tally>, {story}: BatchResult): void {
  const year = story && yearOf(story)
  const agency = story && authorOf(story)
  if (year === undefined || agency === undefined) return
  const tally = years.get(agency) ?? {}
  years.set(agency, tally)
  tally[year] = (tally[year] ?? 0) + 1
}

function countSpeakers(speakers: Map<string, number>, {story}: BatchResult): void {
  for (const {name, quotes} of story?.speakers ?? [])
    if (quotes.length > 0) speakers.set(name, (speakers.get(name) ?? 0) + quotes.length)
}

function mostQuoted(speakers: ReadonlyMap<string, number>): Array<[string, number]> {
  return [...speakers].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}
