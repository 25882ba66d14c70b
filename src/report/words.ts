/** Numbers, and names of others, as a page shows them. */
import {visible} from '../text/visible.ts'

/** Characters of a name that are shown. */
const longest = 80

/**
 * Text of others, cut, with controls made visible; escaping is the page's business.
 *
 * @param text any text
 * @param limit characters (code points) that are shown at most
 */
export function shown(text: string, limit = longest): string {
  // More code units than any code points could need, so that what is split is short.
  const points = Array.from(text.slice(0, 2 * limit + 2))
  return visible(points.length > limit ? `${points.slice(0, limit - 1).join('')}…` : points.join(''))
}

/** `12,345`. */
export function count(value: number): string {
  return value.toLocaleString('en-US')
}

/** `1 story`, `12,345 stories`. */
export function counted(value: number, noun: string, plural = `${noun}s`): string {
  return `${count(value)} ${value === 1 ? noun : plural}`
}

/** `43.1%`, `100%`; `< 0.1%` for what is there and hardly so, `> 99.9%` for what is nearly all. */
export function percent(part: number, whole: number): string {
  if (whole === 0 || part === 0) return '0%'
  if (part === whole) return '100%'
  const share = (100 * part) / whole
  if (share < 0.1) return '< 0.1%'
  if (share > 99.9) return '> 99.9%'
  return `${share.toFixed(1)}%`
}

/** `512 bytes`, `3.4 MB`. */
export function size(bytes: number): string {
  const units = ['kB', 'MB', 'GB', 'TB']
  if (bytes < 1000) return counted(bytes, 'byte')
  let value = bytes
  let unit = ''
  for (const next of units) {
    if (value < 999.95) break
    value /= 1000
    unit = next
  }
  return `${value.toFixed(1)} ${unit}`
}

/** `7 February 2024`, from `2024-02-07`. */
export function day(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return shown(iso)
  return date.toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'})
}

/** `Carried over`, from `carried-over`. */
export function title(id: string): string {
  const words = shown(id).replaceAll('-', ' ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
