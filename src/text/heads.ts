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
  readonly #codes = new Uint32Array(1 << (told * bits - bits))

  constructor(...lists: ReadonlyArray<Iterable<string>>) {
    for (const words of lists) for (const word of words) this.#add(word, 0, 0)
  }

  /** Behind a word of two letters anything may stand. */
  #add(word: string, index: number, code: number): void {
    if (index === told) {
      this.#codes[code >>> bits] = (this.#codes[code >>> bits] ?? 0) | (1 << (code & most))
      return
    }
    const from = index < word.length ? word.charCodeAt(index) & most : 0
    const to = index < word.length ? from : most
    for (let letter = from; letter <= to; letter++) this.#add(word, index + 1, (code << bits) | letter)
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
    return (((this.#codes[code >>> bits] ?? 0) >>> (code & most)) & 1) === 1
  }
}
