/**
 * What pages say of the writer below a story: `Ana Roe covers ports for Novaria Press.`, `Roe is a reporter in Lima.`
 */

const longest = 500
/** What follows the name. */
const verb = /^(?:,[^,]{2,60},)? (?:is|was|are|covers|writes|reports|has|joined|leads|edits|works)\b/
/** What is said of nobody but a writer. */
const trade =
  /\b(?:reporter|correspondent|writer|editor|columnist|journalist|producer|photographer|bureau chief|covers|writes (?:about|for|on)|reports (?:on|for|from)|professor|lecturer|researcher|fellow)\b/

/**
 * Whether a block is about one of those who wrote the story.
 *
 * @param flat flat text
 * @param start where the block starts
 * @param end where it ends
 * @param names of the bylines
 */
export function isAuthorNote(flat: string, start: number, end: number, names: readonly string[]): boolean {
  if (end - start > longest) return false
  for (const name of names) {
    const surname = name.slice(name.lastIndexOf(' ') + 1)
    for (const printed of [name, surname]) {
      if (!flat.startsWith(printed, start)) continue
      const rest = flat.slice(start + printed.length, end)
      if (verb.test(rest) && trade.test(rest)) return true
    }
  }
  return false
}
