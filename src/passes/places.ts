/**
 * `wirePlaces`: the countries of places.
 *
 * Reads: places of dateline, bylines, captions and credits.
 * Writes: their `country` and `region`, as far as the print and the gazetteer tell.
 */
import type {Transformer} from 'unified'
import {locateAll} from '../fields/locate.ts'
import type {Person} from '../story/types.ts'
import {blocksOf, datelineOf} from '../tree/build.ts'
import type {Root} from '../tree/nodes.ts'

export function wirePlaces(): Transformer<Root> {
  return tree => {
    for (const node of blocksOf(tree)) {
      const {byline, caption, credits} = node.data
      const dateline = datelineOf(node)
      if (dateline) locateAll(dateline.places)
      if (byline) locatePeople(byline.people)
      if (caption?.photographer) locateAll(caption.photographer.places)
      for (const credit of credits ?? []) locatePeople(credit.people)
    }
  }
}

function locatePeople(people: readonly Person[]): void {
  for (const {places} of people) locateAll(places)
}
