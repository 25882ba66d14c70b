/** How well copies and versions are found, and stories that only look like some are not. */
import {rmSync} from 'node:fs'
import {createGroupFile, readGroups} from '../../src/batch/groups/group-file.ts'
import {findGroups} from '../../src/batch/groups/find-groups.ts'
import {createRecordFile} from '../../src/batch/groups/record-file.ts'
import type {StoryGroup} from '../../src/batch/types.ts'
import {encodeRow} from '../../src/dedupe/record.ts'
import {signatureOf} from '../../src/dedupe/signature.ts'
import {parseStory} from '../../src/parse-structure.ts'
import {changes, createRandom, filledTemplates, original, refill, townOf, type Copy, type Printed} from './copies.ts'

/** A story, and which one it is a copy or version of. */
export interface Item {
  kind: string
  /** Stories of the same origin belong together. */
  origin: string
  printed: Printed
}

/** Headlines of five kinds; a number keeps each story's own. */
const subjects = ['Story of the quay', 'What pilots want', 'From the fair', 'All about dues', 'Days at sea']

/** Figures are many where there is one in so many words. */
const wordsOfFigure = 25

/**
 * Each story with all that is done to it, and stories that are like others.
 *
 * @param stories paragraphs of each
 */
export function itemsOf(stories: ReadonlyArray<readonly string[]>): Item[] {
  const items: Item[] = []
  for (const [index, paragraphs] of stories.entries()) {
    const headline = `${subjects[index % subjects.length] ?? ''}, number ${index}`
    const copy: Copy = {headline, place: townOf(index), day: (index * 5) % 60, paragraphs}
    const origin = `story ${index}`
    items.push({kind: 'original', origin, printed: original(copy)})
    for (const [row, {kind, same, make}] of changes.entries())
      items.push({
        kind,
        origin: same ? origin : `${origin}, change ${row}`,
        printed: make(copy, createRandom(index * 100 + row))
      })
    const text = paragraphs.join(' ')
    if ((text.match(/\d+/g)?.length ?? 0) * wordsOfFigure > text.split(' ').length)
      items.push({kind: refilledKind, origin: `${origin}, refilled`, printed: refill(copy, createRandom(index))})
  }
  for (const [index, {kind, printed}] of filledTemplates().entries())
    items.push({kind, origin: `template ${index}`, printed})
  return items
}

const refilledKind = 'other story: the same words with other figures, next day'

/**
 * The groups that are found.
 *
 * @param items stories
 * @param folder for temporary files
 */
export function groupsOf(items: readonly Item[], folder: string): Array<StoryGroup | undefined> {
  const rows = createRecordFile(folder, 'test')
  const groups = createGroupFile(folder, 'test')
  try {
    for (const [index, {printed}] of items.entries()) {
      const {text, publishedAt} = printed
      const story = parseStory(text, publishedAt === undefined ? {} : {publishedAt})
      const signature = signatureOf(story)
      rows.add(encodeRow({id: `abcdefabcdef-${index.toString(36)}`, ...(signature && {signature})}))
    }
    findGroups(rows, folder, 'test', groups)
    groups.close()
    return readGroups(groups.path, 0, items.length)
  } finally {
    rows.remove()
    rmSync(groups.path, {force: true})
  }
}

/** Of pairs of stories: those that belong together and were found, were not, and those that do not and were. */
export interface Score {
  found: number
  missed: number
  wrong: number
}

export interface Measure {
  /** All pairs. */
  all: Score
  /** By kind: pairs of a story with its original; of what is another story, with any. */
  kinds: Map<string, Score & {relations: Map<string, number>}>
}

/**
 * Counts pairs.
 *
 * @param items stories
 * @param groups of each
 */
export function measure(items: readonly Item[], groups: ReadonlyArray<StoryGroup | undefined>): Measure {
  const all: Score = {found: 0, missed: 0, wrong: 0}
  const kinds: Measure['kinds'] = new Map()
  const ids = groups.map(group => group?.id)
  const originals = new Map(items.map(({kind, origin}, index) => [`${kind} ${origin}`, index]))
  for (const [index, {kind, origin}] of items.entries()) {
    const score = kinds.get(kind) ?? {found: 0, missed: 0, wrong: 0, relations: new Map<string, number>()}
    kinds.set(kind, score)
    let isWrong = false
    for (const [other, item] of items.entries()) {
      if (other === index) continue
      const isFound = ids[index] !== undefined && ids[index] === ids[other]
      const isSame = item.origin === origin
      if (isFound && !isSame) isWrong = true
      if (other < index) continue
      if (isFound && isSame) all.found++
      else if (isFound) all.wrong++
      else if (isSame) all.missed++
    }
    const first = originals.get(`original ${origin}`)
    const isFound = first !== undefined && ids[index] !== undefined && ids[first] === ids[index]
    if (first !== undefined && first !== index) score[isFound ? 'found' : 'missed']++
    else if (isWrong) score.wrong++
    const relation = groups[index]?.relation ?? 'none'
    score.relations.set(relation, (score.relations.get(relation) ?? 0) + 1)
  }
  return {all, kinds}
}

export function precisionOf({found, wrong}: Score): number {
  return found + wrong === 0 ? 1 : found / (found + wrong)
}

export function recallOf({found, missed}: Score): number {
  return found + missed === 0 ? 1 : found / (found + missed)
}

export function f1Of(score: Score): number {
  const [precision, recall] = [precisionOf(score), recallOf(score)]
  return (2 * precision * recall) / (precision + recall)
}
