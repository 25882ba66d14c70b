/**
 * Sign-offs that only their agency's row tells from a word or two of prose:
 * `NTX/RCM/OLV`, `(Hina) xdm`, `Reuters/Variety`, `STT–`, `Provided by The Conversation`.
 */
import type {Credit, Person} from '../story/types.ts'
import {clean, trimSpan} from '../text/flat.ts'
import {readPeople} from './people.ts'
import type {AgencyTest} from './shapes.ts'

const longest = 200
/** `Provided by `, in front of the agency that wrote the story. */
const lead = /^(?:provided|supplied|distributed) by +/i
/** `-By Ann Mills, Dow Jones Newswires; 555-0148` */
const signed = /^-{1,2} ?by +(?<name>[^,;]{4,60})[,;]/i
const marks = '-–—*_/()[] .'
const parts = /[^/()[\]]+/g
const name = /^[\p{L}\p{M}][\p{L}\p{M}.'’ -]{0,40}$/u

/**
 * Reads a sign-off of which an agency's row says that it is one.
 *
 * @param flat flat text
 * @param start where the block starts
 * @param end where it ends
 * @param isAgency how to know an agency's name
 */
export function readSignOff(flat: string, start: number, end: number, isAgency: AgencyTest): Credit | undefined {
  if (end - start > longest) return undefined
  const printed = flat.slice(start, end)
  const byline = signed.exec(printed)
  if (byline) {
    const from = start + byline[0].indexOf(byline.groups?.['name'] ?? '')
    const {people} = readPeople(flat, from, start + byline[0].length - 1)
    return people.length > 0 ? credit(flat, start, end, 'reporting', people) : undefined
  }
  let {start: from, end: to} = trimSpan(flat, start, end)
  while (from < to && marks.includes(flat.charAt(from))) from++
  while (to > from && marks.includes(flat.charAt(to - 1))) to--
  from += lead.exec(flat.slice(from, to))?.[0].length ?? 0
  const whole: Person = {start: from, end: to, name: clean(flat, from, to), places: []}
  if (isAgency(whole.name)) return credit(flat, start, end, 'source', [whole])
  const others: Person[] = []
  let agencies = 0
  for (const match of flat.slice(from, to).matchAll(parts)) {
    const span = trimSpan(flat, from + match.index, from + match.index + match[0].length)
    const text = clean(flat, span.start, span.end)
    if (text === '') continue
    if (isAgency(text)) agencies++
    else if (!name.test(text)) return undefined
    else others.push({...span, name: text, places: []})
  }
  // `Reuters/Variety` names one source; `WAM/Ann Mills` those behind the agency's name.
  if (others.length > 0) return credit(flat, start, end, 'other', others)
  return agencies > 0 ? credit(flat, start, end, 'source', [whole]) : undefined
}

function credit(flat: string, start: number, end: number, role: Credit['roles'][number], people: Person[]): Credit {
  return {start, end, text: clean(flat, start, end), roles: [role], people}
}

/** `iy`, on a line of its own behind the last paragraph. */
const bare = /^\p{Ll}{2,3}$/u

/** Whether a block is two or three small letters: behind the last paragraph, its writer's initials. */
export function isBareInitials(flat: string, start: number, end: number): boolean {
  return end - start <= 3 && bare.test(flat.slice(start, end))
}
