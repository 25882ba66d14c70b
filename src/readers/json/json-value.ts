/** JSON that came from somebody else, taken apart with its types checked. */

export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const quote = 34
const backslash = 92
const space = 32
const lineFeed = 10

/**
 * Puts right the raw control characters within strings, which feeds have and JSON
 * does not allow: a line break is escaped, others become blanks.
 */
function repairControls(text: string): string {
  const parts: string[] = []
  let from = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) inString = !inString
    else if (inString && code === backslash) at++
    else if (inString && code < space) {
      parts.push(text.slice(from, at), code === lineFeed ? '\\n' : ' ')
      from = at + 1
    }
  }
  return parts.join('') + text.slice(from)
}

/**
 * Parses JSON.
 *
 * @param text decoded JSON
 * @returns the value, or what is wrong
 */
export function parseJson(text: string): {value: unknown} | {fault: string} {
  try {
    return {value: JSON.parse(text)}
  } catch (error) {
    const repaired = repairControls(text)
    if (repaired !== text) {
      try {
        return {value: JSON.parse(repaired)}
      } catch {
        // The first fault is the one to tell.
      }
    }
    return {fault: error instanceof Error ? error.message : String(error)}
  }
}

/** The string at a key, if it is one and not empty; a number as a string. */
export function stringAt(object: JsonObject, key: string): string | undefined {
  const value = Object.hasOwn(object, key) ? object[key] : undefined
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** The first string at any of some keys. */
export function firstStringAt(object: JsonObject, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = stringAt(object, key)
    if (value !== undefined) return value
  }
  return undefined
}

/** The whole number at a key; `"3"` is one. */
export function numberAt(object: JsonObject, key: string): number | undefined {
  const text = stringAt(object, key)
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined
}

/** The objects in the list at a key; one object counts as a list of it. */
export function objectsAt(object: JsonObject, key: string): JsonObject[] {
  const value = Object.hasOwn(object, key) ? object[key] : undefined
  return (Array.isArray(value) ? value : [value]).filter(isObject)
}

/** The strings in the list at a key; one string counts as a list of it. */
export function stringsAt(object: JsonObject, key: string): string[] {
  const value = Object.hasOwn(object, key) ? object[key] : undefined
  const list: unknown[] = Array.isArray(value) ? value : [value]
  return list.filter(each => typeof each === 'string').filter(each => each.trim() !== '')
}
