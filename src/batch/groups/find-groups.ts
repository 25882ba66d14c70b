/**
 * Finds copies and versions among all rows of a batch: equal ones first, then
 * those that keys bring together, compared by their signatures. What grows with
 * the archive lies on disk, but for twelve bytes a row and sixteen for each pair
 * of versions.
 */
import {contentKey, keysOf} from '../../dedupe/keys.ts'
import {mainOf, type Candidate} from '../../dedupe/main-row.ts'
import {compare, daysApart, haveOtherFigures, isSameContent, mostDays, type Comparison} from '../../dedupe/relation.ts'
import type {Signature} from '../../dedupe/signature.ts'
import {createUnion, type Union} from '../../dedupe/union.ts'
import {createEdges, type Edges} from './edges.ts'
import type {GroupFile} from './group-file.ts'
import {createKeyFiles, type KeyFiles} from './key-files.ts'
import {createPairs, runsOf} from './pairs.ts'
import type {RecordFile} from './record-file.ts'

/** Rows of a key with which each is compared, those of the days next to its own: thousands of weather reports have one key. */
const neighbours = 8

/** Keys that a row has, or so. */
const keysOfRow = 42

/** A row that has no day with its year. */
const noDay = -(2 ** 31)

/** What the steps share. */
interface Search {
  rows: RecordFile
  union: Union
  /** Days since 1970. */
  days: Int32Array
  edges: Edges
  /** Pairs of which no figure says that they are one. */
  looseEdges: Edges
  folder: string
  token: string
}

/**
 * Finds the groups.
 *
 * @param rows of the batch
 * @param folder where temporary files may stand
 * @param token of this writer
 * @param groups where the answer goes, a group for each row that has a story
 */
export function findGroups(rows: RecordFile, folder: string, token: string, groups: GroupFile): void {
  const days = new Int32Array(rows.count()).fill(noDay)
  const search: Search = {
    rows,
    union: createUnion(rows.count()),
    days,
    edges: createEdges(),
    looseEdges: createEdges(),
    folder,
    token
  }
  uniteEqual(search)
  uniteAlike(search)
  uniteVersions(search)
  writeGroups(search, groups)
}

/** Rows of the same words. Only one of them goes on, that of the earliest day. */
function uniteEqual(search: Search): void {
  const {rows, days} = search
  withKeys(search, 1, keys => {
    let index = 0
    for (const {signature} of rows.scan()) {
      if (signature) keys.add(contentKey(signature), index)
      if (signature?.day && !signature.day.yearless) days[index] = signature.day.day
      index++
    }
    for (const bucket of keys.buckets()) {
      byDay(bucket, days)
      // Nearly always all are equal; keys of 53 bits may be so by chance.
      for (let first = 0; first < bucket.length; first++) uniteWithFirst(bucket.subarray(first), search)
    }
  })
}

function uniteWithFirst(bucket: Uint32Array, {rows, union}: Search): void {
  const first = bucket[0] ?? 0
  const {signature} = rows.at(first)
  if (!signature || union.find(first) !== first) return
  for (const other of bucket) {
    const {signature: second} = rows.at(other)
    if (second && isSameContent(signature, second)) union.unite(first, other)
  }
}

/** Rows that are near each other are united, and versions are noted. */
function uniteAlike(search: Search): void {
  const {rows, union, days} = search
  withKeys(search, keysOfRow, keys => {
    let index = 0
    for (const {signature} of rows.scan()) {
      if (signature && union.find(index) === index) for (const key of keysOf(signature)) keys.add(key, index)
      index++
    }
    for (const bucket of keys.buckets()) {
      byDay(bucket, days)
      for (let first = 0; first < bucket.length; first++)
        for (let next = first + 1; next <= first + neighbours && next < bucket.length; next++)
          compareRows(bucket[first] ?? 0, bucket[next] ?? 0, search)
    }
  })
}

function compareRows(a: number, b: number, search: Search): void {
  const {rows, union, edges, looseEdges} = search
  if (union.find(a) === union.find(b)) return
  const {signature: one} = rows.at(a)
  const {signature: other} = rows.at(b)
  const found = one && other && compare(one, other)
  if (!found) return
  if (found.relation !== 'version' && !found.isLoose) unite(a, b, search)
  else (found.isLoose ? looseEdges : edges).add(a, b, sureness(found, one, other), tieOf(one, other))
}

/** Puts two groups together; their fullest row stands for all. */
function unite(a: number, b: number, {rows, union}: Search): void {
  const [one, other] = [union.find(a), union.find(b)]
  const wordsOf = (index: number): number => rows.at(index).signature?.words ?? 0
  if (wordsOf(one) >= wordsOf(other)) union.unite(one, other)
  else union.unite(other, one)
}

/** Of two stories that have as much in common with a third, that of its day is surer. */
function sureness({shared}: Comparison, a: Signature, b: Signature): number {
  return shared / (1 + daysApart(a, b))
}

/** Decides between pairs that are equally sure, by their words alone. */
function tieOf({content: a}: Signature, {content: b}: Signature): number {
  const word = (bytes: Uint8Array): number => new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  return (word(a) ^ word(b)) >>> 0
}

/** Versions are united, the surest first, as long as their story takes no more days than one does. */
function uniteVersions(search: Search): void {
  const {rows, union, edges, looseEdges} = search
  const spans = createSpans(search)
  const uniteAll = (pairs: Edges, areOthers: (root: number, other: number) => boolean): void => {
    for (const [a, b] of pairs.sorted()) {
      const root = union.find(a)
      const other = union.find(b)
      if (root === other || spans.together(root, other) > mostDays || areOthers(root, other)) continue
      unite(root, other, search)
      spans.add(union.find(root), root)
      spans.add(union.find(root), other)
    }
  }
  uniteAll(edges, () => false)
  uniteAll(looseEdges, (root, other) => {
    const [one, another] = [rows.at(root).signature, rows.at(other).signature]
    return one !== undefined && another !== undefined && haveOtherFigures(one, another)
  })
}

/** The first and the last day of each group, at its root. Takes `days`, which nobody needs by the row any more. */
function createSpans({union, days: first}: Search) {
  const last = first.slice()
  const add = (to: number, from: number): void => {
    const [begin = noDay, end = noDay] = [first[from], last[from]]
    if (begin === noDay) return
    const known = first[to] ?? noDay
    first[to] = known === noDay ? begin : Math.min(known, begin)
    last[to] = Math.max(last[to] ?? noDay, end)
  }
  for (let index = 0; index < first.length; index++) add(union.find(index), index)
  return {
    /** Adds the days of another group. */
    add,
    /** Days from the first to the last of two groups. */
    together(a: number, b: number): number {
      const [one = noDay, other = noDay] = [first[a], first[b]]
      const begin = one === noDay || other === noDay ? Math.max(one, other) : Math.min(one, other)
      return Math.max(last[a] ?? noDay, last[b] ?? noDay) - begin
    }
  }
}

/** A row without others like it is a group of its own. */
function writeGroups({rows, union}: Search, groups: GroupFile): void {
  let index = 0
  let others = 0
  for (const {id, signature} of rows.scan()) {
    groups.add(signature && {id: hex(signature.content), size: 1, main: id, relation: 'main'})
    if (union.find(index) !== index) others++
    index++
  }
  const pairs = createPairs(others)
  for (let at = 0; index-- > 0;) {
    const root = union.find(index)
    if (root !== index) pairs.set(at++, root, index)
  }
  pairs.sort()
  for (const {first, seconds} of runsOf(pairs)) writeGroup(joined(first, seconds), rows, groups)
}

function joined(first: number, others: Uint32Array): Uint32Array {
  const all = new Uint32Array(others.length + 1)
  all[0] = first
  all.set(others, 1)
  return all
}

/** A row as it is compared with the others of its group. */
interface Member extends Candidate {
  index: number
  signature: Signature
}

function writeGroup(indices: Uint32Array, rows: RecordFile, groups: GroupFile): void {
  const {row: main, latestBy} = mainOf(() => membersOf(indices, rows))
  let id = hex(main.signature.content)
  for (const {signature} of membersOf(indices, rows)) {
    const other = hex(signature.content)
    if (other < id) id = other
  }
  const shared = {id, size: indices.length, main: main.id, ...(latestBy && {latestBy})}
  for (const index of indices) {
    const {signature} = rows.at(index)
    const found = signature && compare(signature, main.signature)
    const relation = index === main.index ? 'main' : (found?.relation ?? 'version')
    groups.set(index, {...shared, relation})
  }
}

function* membersOf(indices: Uint32Array, rows: RecordFile): Generator<Member, void> {
  for (const index of indices) {
    const {id, signature} = rows.at(index)
    if (signature) yield {...signature, index, id, signature}
  }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

/** Puts rows into the order of their days. */
function byDay(bucket: Uint32Array, days: Int32Array): void {
  bucket.sort((a, b) => (days[a] ?? noDay) - (days[b] ?? noDay) || a - b)
}

function withKeys({rows, folder, token}: Search, each: number, work: (keys: KeyFiles) => void): void {
  const keys = createKeyFiles(folder, token, rows.count() * each)
  try {
    work(keys)
  } finally {
    keys.remove()
  }
}
