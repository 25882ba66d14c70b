/** Names of encodings, as the WHATWG's Encoding Standard spells them. */

/** `macintosh` is called thus, too; the standard knows `mac`, `macintosh` and `x-mac-roman`. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['mac-roman', 'macintosh'],
  ['macroman', 'macintosh'],
  ['cp-1252', 'windows-1252'],
  ['latin-1', 'windows-1252'],
  ['utf8', 'utf-8']
])

/**
 * The encoding that a label stands for: `windows-1252` for `latin1`, `ISO-8859-1`, `ascii` and `cp1252`.
 *
 * @param label in any case
 * @returns nothing where no encoding is called so, or this platform has no decoder for it
 */
export function encodingOf(label: string): string | undefined {
  const name = label.trim().toLowerCase()
  try {
    return new TextDecoder(otherNames.get(name) ?? name).encoding
  } catch {
    return undefined
  }
}
