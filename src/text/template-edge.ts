/**
 * Which templates can match a stretch, told from a few characters at its edges.
 *
 * Hundreds of rows are held against every block, and nearly none of them can
 * match: six characters at either edge say so before anything is compared.
 */
import {blank, fold, foldedCode} from './fold.ts'
import {literalLength} from './template-row.ts'
import type {Compiled, Part} from './template-row.ts'

/** The two characters (one, where a slot follows) that lead to a template. */
export function keyOf<R>(compiled: Compiled<R>): {side: 'head' | 'tail'; outer: number; inner: number} {
  const first = compiled.parts[0]
  const last = compiled.parts[compiled.parts.length - 1]
  if (compiled.at === 'start' || (compiled.at === 'whole' && literalLength(first) > 1)) {
    const text = typeof first === 'string' ? first : ''
    return {side: 'head', outer: text.charCodeAt(0), inner: text.charCodeAt(1)}
  }
  const text = typeof last === 'string' ? last : ''
  return {side: 'tail', outer: text.charCodeAt(text.length - 1), inner: text.charCodeAt(text.length - 2)}
}

/** So many characters at an edge tell nearly all rows from a block. */
const tellingEdge = 6
/** An edge of which nothing is said: what stands there is shorter, or folds in a way that codes alone do not show. */
const inDoubt = -1

/** What stands at both edges of a stretch: all that most rows need to be refused. */
export interface Edges {
  head: EdgeCodes
  tail: EdgeCodes
}

/** What stands at an edge, the outermost character first. */
export interface EdgeCodes {
  /** Two characters. */
  pair: number
  /** A number for six of them, or `inDoubt`. */
  edge: number
}

/**
 * Reads both edges of a stretch, which neither begins nor ends with a blank.
 *
 * @param flat flat text
 * @param start offset of its first character
 * @param end offset behind its last
 */
export function readEdges(flat: string, start: number, end: number): Edges {
  return {head: readEdge(flat, start, end, true), tail: readEdge(flat, start, end, false)}
}

/** Reads an edge in folded form, a run of blanks as one; every block is looked up at both edges, so it is read by codes. */
function readEdge(flat: string, start: number, end: number, atHead: boolean): EdgeCodes {
  const step = atHead ? 1 : -1
  const stop = atHead ? end : start - 1
  let at = atHead ? start : end - 1
  let outer = 0
  let pair = 0
  let edge = 0
  for (let count = 0; count < tellingEdge; count++) {
    // Behind its end a short block is as blank: no literal has a blank there.
    const code = at === stop ? blank : foldedCode(flat.charCodeAt(at))
    if (code === 0) return {pair: count < 2 ? pairByFolding(flat, start, end, atHead) : pair, edge: inDoubt}
    if (count === 0) outer = code
    else if (count === 1) pair = pairOf(outer, code)
    edge = mix(edge, code)
    if (at !== stop) at += step
    if (code === blank) while (at !== stop && flat.charCodeAt(at) === blank) at += step
  }
  return {pair, edge}
}

/** The number of an edge with one more character; two edges that share one cost a comparison. */
function mix(edge: number, code: number): number {
  return (Math.imul(edge, 31) + code) & 0x3fffffff
}

/** The number of a literal's edge as `readEdge` gives it. */
function edgeOfLiteral(part: Part | undefined, atHead: boolean): number {
  if (typeof part !== 'string' || part.length < tellingEdge) return inDoubt
  let edge = 0
  for (let index = 0; index < tellingEdge; index++) {
    const code = foldedCode(part.charCodeAt(atHead ? index : part.length - 1 - index))
    if (code === 0) return inDoubt
    edge = mix(edge, code)
  }
  return edge
}

/** The two characters at an edge where folding takes more than a look at each: dashes, `…`, letters beyond ASCII. */
function pairByFolding(flat: string, start: number, end: number, atHead: boolean): number {
  // Sixteen characters hold the two that count, blanks and a double dash included.
  const {low} = fold(atHead ? flat.slice(start, Math.min(end, start + 16)) : flat.slice(Math.max(start, end - 16), end))
  return atHead
    ? pairOf(low.charCodeAt(0), low.charCodeAt(1))
    : pairOf(low.charCodeAt(low.length - 1), low.charCodeAt(low.length - 2))
}

/** Two codes as a number; the second may be none. */
function pairOf(outer: number, inner: number): number {
  return (outer << 16) | inner
}

/**
 * Whether a literal may stand at the head of a stretch: what codes alone show
 * is compared, and what folds in another way stays in doubt. Nearly all rows
 * that share an edge with a block are refused here, before the block is folded.
 */
function mayOpen(part: Part | undefined, flat: string, start: number, end: number): boolean {
  if (typeof part !== 'string') return true
  let at = start
  for (let index = 0; index < part.length; index++) {
    const code = at < end ? foldedCode(flat.charCodeAt(at)) : blank
    if (code === 0) return true
    if (code !== part.charCodeAt(index)) return false
    at++
    while (code === blank && at < end && flat.charCodeAt(at) === blank) at++
  }
  return true
}

/** The same at the end of a stretch. */
function mayClose(part: Part | undefined, flat: string, start: number, end: number): boolean {
  if (typeof part !== 'string') return true
  let at = end - 1
  for (let index = part.length - 1; index >= 0; index--) {
    const code = at >= start ? foldedCode(flat.charCodeAt(at)) : blank
    if (code === 0) return true
    if (code !== part.charCodeAt(index)) return false
    at--
    while (code === blank && at >= start && flat.charCodeAt(at) === blank) at--
  }
  return true
}

interface Stretch {
  flat: string
  start: number
  end: number
}

/** Twelve bits of a key, from both of its ends. */
function thin(key: number): number {
  return (key ^ (key >>> 13)) & 4095
}

/** The rows at one edge, by what is literal there. */
export class Edge<R> {
  readonly #atHead: boolean
  /** By six characters: what nearly all blocks are refused by. */
  readonly #long = new Map<number, Array<Compiled<R>>>()
  /** By two, those that have no six. */
  readonly #short = new Map<number, Array<Compiled<R>>>()
  /** By two, all that have them: for blocks of which no more is known. */
  readonly #pairs = new Map<number, Array<Compiled<R>>>()
  /** By the only one. */
  readonly #singles = new Map<number, Array<Compiled<R>>>()
  /** What the rows have at their edge, thinned to bits: a look here spares nearly all look-ups. */
  readonly #known = new Uint8Array(4096)

  constructor(atHead: boolean) {
    this.#atHead = atHead
  }

  add(compiled: Compiled<R>, outer: number, inner: number): void {
    if (Number.isNaN(inner)) {
      this.#put(this.#singles, outer, compiled)
      return
    }
    const pair = pairOf(outer, inner)
    this.#put(this.#pairs, pair, compiled)
    const edge = edgeOfLiteral(compiled.parts.at(this.#atHead ? 0 : -1), this.#atHead)
    if (edge === inDoubt) this.#put(this.#short, pair, compiled)
    else this.#put(this.#long, edge, compiled)
  }

  #put(rows: Map<number, Array<Compiled<R>>>, key: number, compiled: Compiled<R>): void {
    // Pairs are asked for only where six characters are in doubt.
    if (rows !== this.#pairs) this.#known[thin(key)] = 1
    const bucket = rows.get(key)
    if (bucket) bucket.push(compiled)
    else rows.set(key, [compiled])
  }

  /** Whether a row may have these characters at its edge. */
  may({head, tail}: Edges): boolean {
    const {pair, edge} = this.#atHead ? head : tail
    return edge === inDoubt || this.#knows(edge) || this.#knows(pair) || this.#knows(pair >>> 16)
  }

  /** The rows that can match a stretch at all, where they may by its edges. */
  find(flat: string, start: number, end: number, {head, tail}: Edges): ReadonlyArray<Compiled<R>> | undefined {
    const {pair, edge} = this.#atHead ? head : tail
    const outer = pair >>> 16
    const stretch: Stretch = {flat, start, end}
    const found: Array<Compiled<R>> = []
    if (edge === inDoubt) {
      this.#gather(this.#pairs.get(pair), stretch, found)
    } else {
      this.#gather(this.#long.get(edge), stretch, found)
      this.#gather(this.#short.get(pair), stretch, found)
    }
    this.#gather(this.#singles.get(outer), stretch, found)
    return found.length > 0 ? found : undefined
  }

  #knows(key: number): boolean {
    return this.#known[thin(key)] === 1
  }

  #gather(rows: ReadonlyArray<Compiled<R>> | undefined, {flat, start, end}: Stretch, found: Array<Compiled<R>>): void {
    if (!rows) return
    for (const row of rows) if (this.#may(row, flat, start, end)) found.push(row)
  }

  #may({parts}: Compiled<R>, flat: string, start: number, end: number): boolean {
    return this.#atHead ? mayOpen(parts[0], flat, start, end) : mayClose(parts.at(-1), flat, start, end)
  }
}
