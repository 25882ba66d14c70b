/**
 * The item of a list at an index, which may lie in front of the list. V8 takes
 * `list[-1]` for a name and looks it up as one; a line that asked for it once is
 * slow for good, at all other indices too.
 */
export function itemAt<Item>(list: readonly Item[], index: number): Item | undefined {
  return index < 0 ? undefined : list[index]
}
