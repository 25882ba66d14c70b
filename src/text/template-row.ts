/**
 * What a template is made of: literals and slots.
 */
import {fold, lower} from './fold.ts'

/** Where a template is anchored: the whole stretch (the default), its beginning, its end. */
export type TemplateAt = 'whole' | 'start' | 'end'

/** What is asked of a row so that it can be indexed. */
export interface TemplateRow {
  template: string
  at?: TemplateAt
}

/** Each slot: its longest value, and what the value looks like. */
const slots: ReadonlyMap<string, {longest: number; shape: RegExp}> = new Map([
  ['n', {longest: 9, shape: /^\d{1,9}$/}],
  ['year', {longest: 4, shape: /^\d{4}$/}],
  ['initials', {longest: 4, shape: /^[A-Za-z\u00C0-\u1FFF\u3040-\uD7FF]{2,4}$/}],
  ['word', {longest: 40, shape: /^[^\s,;:()]{1,40}$/u}],
  [
    'date',
    {
      longest: 40,
      shape:
        /^(?=\D{0,39}\d)[A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF](?:[A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF ,.:/-]{0,38}[A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF.])?$/
    }
  ],
  ['place', {longest: 60, shape: /^\p{Lu}[A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF ,.'()/-]{0,59}$/u}],
  ['any', {longest: 200, shape: /^.{1,200}$/su}],
  // Words in capitals or with a capital, and the particles that stand among them: `Ana de la Ruiz-O'Neill Jr.`
  [
    'name',
    {
      longest: 80,
      shape:
        /^(?=[^ ]{0,40}\p{Lu})(?:\p{Lu}[A-Za-z\u00C0-\u1FFF\u3040-\uD7FF'-]{0,30}\.?|(?:al|el|d|l)['-]\p{Lu}[A-Za-z\u00C0-\u1FFF\u3040-\uD7FF'-]{0,30}|d[aeiou]s?|del|della|l[aeo]s?|van|von|der|den|te[nr]|bin|ibn|bint|[ey])(?: (?:\p{Lu}[A-Za-z\u00C0-\u1FFF\u3040-\uD7FF'-]{0,30}\.?|(?:al|el|d|l)['-]\p{Lu}[A-Za-z\u00C0-\u1FFF\u3040-\uD7FF'-]{0,30}|d[aeiou]s?|del|della|l[aeo]s?|van|von|der|den|te[nr]|bin|ibn|bint|[ey])){0,5}$/u
    }
  ]
])

const slotMark = /\{([a-z]{1,12})\}/g
interface Slot {
  longest: number
  shape: RegExp
}

export type Part = string | Slot

export interface Compiled<R> {
  row: R
  order: number
  at: TemplateAt
  parts: Part[]
}

/**
 * Reads a template.
 *
 * @throws TypeError for one that cannot be looked up or has a slot that does not exist
 */
export function compile<R extends TemplateRow>(row: R, order: number): Compiled<R> {
  const at = row.at ?? 'whole'
  const parts: Part[] = []
  const template = fold(row.template.trim()).print
  let from = 0
  for (const match of template.matchAll(slotMark)) {
    const slot = slots.get(match[1] ?? '')
    if (!slot) throw new TypeError(`Template "${row.template}" has an unknown slot {${match[1] ?? ''}}`)
    if (match.index > from) parts.push(lower(template.slice(from, match.index)))
    else if (from > 0) throw new TypeError(`Template "${row.template}" has two slots with no text between them`)
    parts.push(slot)
    from = match.index + match[0].length
  }
  if (from < template.length) parts.push(lower(template.slice(from)))
  const opens = literalLength(parts[0])
  const closes = literalLength(parts[parts.length - 1])
  if (opens < 2 && closes < 2)
    throw new TypeError(`Template "${row.template}" must start or end with two literal characters`)
  if ((at === 'start' && opens === 0) || (at === 'end' && closes === 0)) {
    throw new TypeError(`Template "${row.template}" must ${at} with a literal character, for it is anchored there`)
  }
  return {row, order, at, parts}
}

/** How many characters a part shows; none where it is a slot. */
export function literalLength(part: Part | undefined): number {
  return typeof part === 'string' ? part.length : 0
}
