/** Lists of results, which are kept. */

/**
 * The list in as much memory as it needs: one that grew by `push` or `filter`
 * holds room for sixteen more, which is most of what a small list weighs.
 */
export function tight<Item>(list: readonly Item[]): Item[] {
  return list.slice()
}
