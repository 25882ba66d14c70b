/** Words without accents, as wires of seven bits print them. */

/** Letters that are no letter and a mark. */
const plain: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th'
}

const combining = /\p{M}+/gu

/**
 * A word in plain letters: `sao paulo` for `são paulo`.
 *
 * @param lower in lower case
 */
export function plainLetters(lower: string): string {
  if (isPlain(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(combining, '')
    .replace(/[\u0080-\uffff]/g, letter => plain[letter] ?? letter)
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false
  return true
}
