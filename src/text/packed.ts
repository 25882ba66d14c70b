/**
 * Sorted word lists as the generated word tables hold them. Of each word
 * stands a capital, how many letters it shares with the word before (A: none),
 * then its other letters, then a digit, the group that it is of, unless 0:
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
  for (let at = 0; at < packed.length; ) {
    const shared = packed.charCodeAt(at) - 65
    let end = at + 1
    while (end < packed.length && isLetter(packed.charCodeAt(end))) end++
    word = word.slice(0, shared) + packed.slice(at + 1, end)
    const digit = end < packed.length ? packed.charCodeAt(end) - 48 : -1
    const marked = digit >= 0 && digit <= 9
    words.push({word, group: marked ? digit : 0})
    at = marked ? end + 1 : end
  }
  return words
}

/** Small letters, the hyphen and the apostrophe: what words are of. */
function isLetter(code: number): boolean {
  return code >= 97 || code === 45 || code === 39
}
