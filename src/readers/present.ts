/** Fields that a format leaves empty or out. */

/** The fields that hold something: neither `undefined` nor an empty string. */
export type Present<T> = {[K in keyof T]?: Exclude<T[K], undefined>}

/**
 * An object without its empty fields: what a story does not give is absent.
 *
 * @param fields by name
 */
export function present<T extends object>(fields: T): Present<T> {
  const kept: Present<T> = {}
  for (const name in fields) {
    const value = fields[name]
    if (isPresent(value)) kept[name] = value
  }
  return kept
}

function isPresent<V>(value: V): value is Exclude<V, undefined> {
  return value !== undefined && value !== ''
}
