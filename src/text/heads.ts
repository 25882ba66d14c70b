/**
 * How things begin, told from three letters.
 *
 * A button, a label, a source each begin with one of some dozen words, and
 * nearly no line of a story does: a look at three letters spares the patterns
 * and look-ups that would say so.
 */
import {isFigure} from './letters.ts'

/** Letters that are looked at, five bits each: case falls away, and a mark may pass for a letter. */
const told = 3
const bits = 5
const most = (1 << bits) - 1

/** The words, or beginnings of words, with which something can begin. */
export class Heads {
  /** By the first two letters, a bit for each third; all bits behind a word of two letters, as anything may follow it. */
  readonly #thirds = new Int32Array(1 << (bits + bits))

  constructor(...lists: ReadonlyArray<Iterable<string>>) {
    for (const words of lists) for (const word of words) this.#add(word)
  }

  /** Takes in what others hold. */
  add(...others: readonly Heads[]): void {
    for (const other of others)
      for (let pair = 0; pair < this.#thirds.length; pair++)
        this.#thirds[pair] = (this.#thirds[pair] ?? 0) | (other.#thirds[pair] ?? 0)
  }

  #add(word: string): void {
    const first = (word.charCodeAt(0) & most) << bits
    if (word.length === 1) {
      this.#thirds.fill(-1, first, first + most + 1)
      return
    }
    const pair = first | (word.charCodeAt(1) & most)
    const third = word.length === 2 ? -1 : 1 << (word.charCodeAt(2) & most)
    this.#thirds[pair] = (this.#thirds[pair] ?? 0) | third
  }

  /**
   * Whether a text may go on with one of them.
   *
   * @param text any text
   * @param at where they would begin
   * @returns true as well where a figure or a character beyond ASCII stands there, of which nothing is known
   */
  mayBeAt(text: string, at = 0): boolean {
    if (isFigure(text.charCodeAt(at))) return true
    let code = 0
    for (let index = at; index < at + told; index++) {
      const unit = text.charCodeAt(index)
      if (unit >= 128) return true
      code = (code << bits) | (unit & most)
    }
    return (((this.#thirds[code >>> bits] ?? 0) >>> (code & most)) & 1) === 1
  }
}
