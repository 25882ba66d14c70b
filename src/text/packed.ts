/**
 * Sorted word lists as the generated word tables hold them. Of each word
 * stands a capital, how many letters it shares with the word before (A: none),
 * then its other letters, then a number, the group that it is of, unless 0:
 * `plan` of group 1, `plane`, `plant` are `Aplan1EeEt`.
 */

export interface PackedWord {
  word: string
  group: number
}

/**
 * Reads a packed list.
 *
 * @param packed as `packWords` of scripts/lexicon writes it
 * @returns the words in order, with their groups
 */
export function unpackWords(packed: string): PackedWord[] {
  const words: PackedWord[] = []
  let word = ''
  for (let at = 0; at < packed.length;) {
    const shared = packed.charCodeAt(at) - 65
    let end = at + 1
    while (end < packed.length && isLetter(packed.charCodeAt(end))) end++
    word = word.slice(0, shared) + packed.slice(at + 1, end)
    at = end
    let group = 0
    for (; at < packed.length && isDigit(packed.charCodeAt(at)); at++) group = group * 10 + packed.charCodeAt(at) - 48
    words.push({word, group})
  }
  return words
}

/** Small letters, the hyphen and the apostrophe: what words are of. */
function isLetter(code: number): boolean {
  return code >= 97 || code === 45 || code === 39
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
