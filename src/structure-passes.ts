/**
 * The structural passes in their order. Read this first.
 *
 * A pass may read only what an earlier one writes; each file's heading says
 * what it reads and writes. `pipeline.ts` adds the passes that need a library.
 */
import type {Plugin} from 'unified'
import {wireAgencies} from './passes/agency.ts'
import {wireBody} from './passes/body.ts'
import {wireBylines} from './passes/byline.ts'
import {wireCaptions} from './passes/caption.ts'
import {wireCredits} from './passes/credits.ts'
import {wireDamage} from './passes/damage.ts'
import {wireDateline} from './passes/dateline.ts'
import {wireDeclared} from './passes/declared.ts'
import {wireDoubts} from './passes/doubts.ts'
import {wireEndMarks} from './passes/endmark.ts'
import {wireEnvelope} from './passes/envelope.ts'
import {wireEnvelopeDifferences} from './passes/envelope-differences.ts'
import {wireEvidence} from './passes/evidence.ts'
import {wireFurniture} from './passes/furniture.ts'
import {wireHeadline} from './passes/headline.ts'
import {wireKind} from './passes/kind.ts'
import {wireLanguage} from './passes/language.ts'
import {wireNotes} from './passes/note.ts'
import {wirePublished} from './passes/published.ts'
import {wireRegroup} from './passes/regroup.ts'
import {wireSentences} from './passes/sentences.ts'
import {wireSummary} from './passes/summary.ts'
import {wireTail} from './passes/tail.ts'
import {wireTimestamps} from './passes/timestamp.ts'
import {wireZones} from './passes/zones.ts'
import type {Root} from './tree/nodes.ts'

export const structurePasses: ReadonlyArray<Plugin<[], Root>> = [
  wireEvidence, // which agencies' rows match which blocks
  wireEnvelope, // transmission lines, slug
  wireDeclared, // blocks that the caller's envelope names
  wireDateline, // places, date, agencies; cuts glued notes and bylines off
  wireNotes, // notes to editors and readers
  wireTimestamps, // published, updated
  wireBylines, // `By ...` and affiliations
  wireCaptions, // captions and picture credits
  wireFurniture, // what is furniture by its own words
  wireEndMarks, // end marks, whole lines and glued
  wireCredits, // who reported, wrote, edited; cuts glued credits off
  wireSummary, // points of the story above it
  wireZones, // where the body begins and ends
  wireHeadline, // headline, deck, kicker, bylines without `by`
  wireBody, // subheads, lists, tables
  wireRegroup, // run-in subheads cut, rows of a table joined
  wireTail, // related links, boilerplate
  wireSentences, // of the body's paragraphs
  wireLanguage, // of the body
  wirePublished, // the story's own times
  wireAgencies, // the vote
  wireKind, // what kind of item this is
  wireDoubts, // what is missing or doubtful
  wireEnvelopeDifferences, // where the envelope says otherwise
  wireDamage // what was lost on the way here
]
