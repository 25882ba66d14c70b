/**
 * How things begin, told from three letters.
 *
 * A button, a label, a source each begin with one of some dozen words, and
 * nearly no line of a story does: a look at three letters spares the patterns
 * and look-ups that would say so.
 */
import {isPlainLetter} from './letters.ts'

const told = 3

/** Three letters without case as a number of fifteen bits. */
function codeAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31)
}

/** The words, or beginnings of words, with which something can begin. */
export class Heads {
  readonly #codes = new Uint32Array(1024)

  constructor(...lists: ReadonlyArray<Iterable<string>>) {
    for (const words of lists) {
      for (const word of words) {
        const code = codeAt(word, 0)
        this.#codes[code >>> 5] = (this.#codes[code >>> 5] ?? 0) | (1 << (code & 31))
      }
    }
  }

  /**
   * Whether a text may go on with one of them.
   *
   * @param text any text
   * @param at where they would begin
   * @returns true as well where the first three characters are no plain letters, which tell nothing
   */
  mayBeAt(text: string, at = 0): boolean {
    for (let index = at; index < at + told; index++) if (!isPlainLetter(text.charCodeAt(index))) return true
    const code = codeAt(text, at)
    return (((this.#codes[code >>> 5] ?? 0) >>> (code & 31)) & 1) === 1
  }
}
