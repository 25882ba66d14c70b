import type {PackedWord} from '../../src/text/packed.ts'

/**
 * Packs words as `unpackWords` of src/text/packed.ts reads them.
 *
 * @param words in any order, each once
 */
export function packWords(words: Iterable<PackedWord>): string {
  let before = ''
  let packed = ''
  for (const {word, group} of [...words].sort((a, b) => (a.word < b.word ? -1 : 1))) {
    let shared = 0
    while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++
    packed += `${String.fromCharCode(65 + shared)}${word.slice(shared)}${group === 0 ? '' : group}`
    before = word
  }
  return packed
}

/** The words of a list written by hand. */
export function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter(word => word !== '')
}

/** The rows of a table written by hand, parted by commas, with one blank between the fields. */
export function rowsOf(table: string): string[][] {
  return table
    .split(',')
    .map(wordsOf)
    .filter(row => row.length > 0)
}
