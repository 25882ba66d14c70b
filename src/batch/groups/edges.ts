/** Pairs of rows that are versions of one story, sixteen bytes each, the surest in front. */

export interface Edges {
  add: (a: number, b: number, shared: number, tie: number) => void
  /** The surest first; equal ones in an order that no order of the rows decides. */
  sorted: () => Generator<readonly [a: number, b: number], void>
}

/** Numbers of an edge. */
const width = 4
const scale = 1_000_000

export function createEdges(): Edges {
  let numbers = new Uint32Array(width * 1024)
  let count = 0
  return {
    add(a, b, shared, tie) {
      if ((count + 1) * width > numbers.length) {
        const larger = new Uint32Array(numbers.length * 2)
        larger.set(numbers)
        numbers = larger
      }
      numbers.set([Math.round(shared * scale), tie, a, b], count * width)
      count++
    },
    *sorted() {
      const at = (edge: number, member: number): number => numbers[edge * width + member] ?? 0
      const order = Uint32Array.from({length: count}, (_, edge) => edge)
      order.sort((x, y) => at(y, 0) - at(x, 0) || at(x, 1) - at(y, 1) || at(x, 2) - at(y, 2) || at(x, 3) - at(y, 3))
      for (const edge of order) yield [at(edge, 2), at(edge, 3)]
    }
  }
}
