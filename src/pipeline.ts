/**
 * All passes in their order: the structural ones, then those that need a
 * library and so stay out of `wirestory/structure`.
 */
import type {Plugin} from 'unified'
import {wireDates} from './passes/dates.ts'
import {wirePlaces} from './passes/places.ts'
import {wireQuotes} from './passes/quotes.ts'
import {wireWrittenDates} from './passes/written-dates.ts'
import {structurePasses} from './structure-passes.ts'
import type {Root} from './tree/nodes.ts'

export const wirePasses: ReadonlyArray<Plugin<[], Root>> = [
  ...structurePasses,
  wirePlaces, // countries of places, from the gazetteer
  wireWrittenDates, // page dates in words, read by chrono
  wireQuotes, // who said what
  wireDates // when, seen from the story's own day
]
