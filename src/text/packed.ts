/**
 * Sorted word lists as the generated word tables hold them: each word is one
 * digit, how many letters it shares with the word before, and the other
 * letters. `plan plane plant` is `0plan4e4t`, half as long as the words.
 */

const nine = 57

/**
 * Reads a packed list.
 *
 * @param packed words without digits, as `packWords` of scripts/lexicon writes them
 * @returns the words, in order
 */
export function unpackWords(packed: string): string[] {
  const words: string[] = []
  let word = ''
  for (let at = 0; at < packed.length; ) {
    const shared = packed.charCodeAt(at) - 48
    let end = at + 1
    while (end < packed.length && packed.charCodeAt(end) > nine) end++
    // A hyphen and an apostrophe stand before the digits: they belong to the word.
    while (end < packed.length && !isDigit(packed.charCodeAt(end))) end++
    word = word.slice(0, shared) + packed.slice(at + 1, end)
    words.push(word)
    at = end
  }
  return words
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= nine
}
