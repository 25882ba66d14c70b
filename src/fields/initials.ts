/**
 * Sign-offs by initials: `hh/ph/ts/hd`, `AFP sn`, `dpa tca bag`, `(cm-kjd)`,
 * `ino/dpa`, `VDH/FUL/`, `rc/msh (AFP, dpa)`.
 */
import {smallWords} from '../lexicon/desk.ts'
import type {Credit, Person} from '../story/types.ts'
import {clean} from '../text/flat.ts'
import type {AgencyTest} from './shapes.ts'

/** Longer blocks are no sign-off. */
const longest = 60
const whole = /^[A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF/ ,.()\\–—-]+$/
const belgaSign = /^\.\/\. ?(?<names>\p{Lu}{2,4})$/u
const group = /[A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF]+/g
const lowerGroup = /^\p{Ll}{1,5}$/u
const upperService = /^\p{Lu}{2,8}$/u
const upperGroup = /^\p{Lu}{2,5}$/u
const code = /^(?:[a-z]{1,2}\d|\d{1,4}|hrs|gmt)$/i

interface Group {
  text: string
  start: number
  end: number
  agency: boolean
  code: boolean
}

const firstGroup = /[A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF]+/

/** Initials stand at slashes, in brackets, or behind the agency that the block begins with. */
function mayBeInitials(printed: string, isAgency: AgencyTest): boolean {
  if (printed.includes('/') || printed.startsWith('(')) return true
  const first = firstGroup.exec(printed)?.[0]
  return first !== undefined && isAgency(first)
}

/**
 * Reads a block that is the desk's initials and nothing else.
 *
 * @param flat flat text
 * @param start where the block starts
 * @param end where it ends
 * @param isAgency how to know an agency's name
 */
export function readInitials(flat: string, start: number, end: number, isAgency: AgencyTest): Credit[] | undefined {
  if (end - start > longest || end - start < 2) return undefined
  const printed = flat.slice(start, end)
  const belga = printed.startsWith('./') ? belgaSign.exec(printed)?.groups?.['names'] : undefined
  if (belga !== undefined) {
    // `./.CVN`
    const field = {start: end - belga.length, end}
    return [{...field, text: belga, roles: ['other'], people: [{...field, name: belga, places: []}]}]
  }
  if (!mayBeInitials(printed, isAgency)) return undefined
  // `example.com` is an address.
  if (!whole.test(printed) || /\.[^ /)]/.test(printed)) return undefined
  const matches = [...printed.matchAll(group)]
  // The agency stands first, as in `dpa tca bag`, last, as in `ino/dpa`, or in brackets behind.
  const behind = printed.indexOf('(', 1)
  const groups = matches.map((match, at): Group => {
    const text = match[0]
    const placed = at === 0 || (behind > 0 ? match.index > behind : at === matches.length - 1 && printed.includes('/'))
    const agency = placed && (text.length > 2 || text === text.toUpperCase()) && isAgency(text)
    return {text, start: start + match.index, end: start + match.index + text.length, agency, code: code.test(text)}
  })
  // `AAP RTV ar`: between agency and initials stands a service.
  if (groups[0]?.agency && !printed.includes('/') && groups.some(one => lowerGroup.test(one.text) && !one.agency)) {
    for (const one of groups) one.code ||= upperGroup.test(one.text)
  }
  // `AAP RACING cd/jt`
  const [, service, ...initials] = groups
  if (
    groups[0]?.agency &&
    service &&
    upperService.test(service.text) &&
    initials.length > 0 &&
    initials.every(one => lowerGroup.test(one.text))
  )
    service.code = true
  const names = groups.filter(one => !one.agency && !one.code)
  const agency = groups.some(one => one.agency)
  const bracketed = printed.startsWith('(') && printed.endsWith(')')
  // `abc/ def/`, `ABC // DEF`: blanks stand at slashes only.
  const slashed = printed.includes('/') && !/[^/] [^/(]/.test(printed.replace(/ \([^()]*\)$/, ''))
  if (names.length === 0 || names.length > 8 || groups.length - names.length > 5) return undefined
  const small = names.every(one => lowerGroup.test(one.text))
  const large = names.every(one => upperGroup.test(one.text) || lowerGroup.test(one.text))
  // Ordinary words are nobody's initials, unless an agency stands before them.
  const ordinary = names.filter(one => smallWords.has(one.text.toLowerCase())).length
  if (agency) {
    // `AFP sn`, `ino/dpa`, `AAP RTV ar`; not `AP photo`, `no AFP`.
    const first = groups[0]?.agency || slashed || bracketed
    if (!first || !large || names.some(one => one.text.length > 4) || ordinary === names.length) return undefined
  } else if (slashed) {
    const trailing = printed.replace(/\)?\.?$/, '').endsWith('/')
    // `RMP // HZA`: nothing but initials stands at two slashes.
    const doubled = printed.includes('//') && names.length > 1
    if (!(small && names.length > 1) && !((trailing || doubled) && large)) return undefined
    if (ordinary * 2 >= names.length || names.some(one => one.text.length > 4)) return undefined
  } else if (bracketed) {
    // `(ji)`, `(cm-kjd)`
    if (!small || names.length > 3 || ordinary > 0 || names.some(one => one.text.length > 4 || one.text.length < 2))
      return undefined
    if (groups.length !== names.length || /[ ,.]/.test(printed)) return undefined
    if (names.some(one => one.text.length === 4 && /[aeiou]/.test(one.text))) return undefined
  } else return undefined
  const person = (one: Group): Person => ({name: one.text, places: [], start: one.start, end: one.end})
  const field = {start, end, text: clean(flat, start, end).replace(/^\((.*)\)$/, '$1')}
  const credits: Credit[] = [{...field, roles: ['other'], people: names.map(person)}]
  // `rc/msh (AFP, dpa)` tells where the story came from.
  const sources = groups.filter(
    one => one.agency && one.start > (names.at(-1)?.end ?? 0) && printed.slice(0, one.start - start).includes('(')
  )
  if (sources.length > 0) credits.push({...field, roles: ['source'], people: sources.map(person)})
  return credits
}

const gluedInitials = /(?<=[.!?"”“)]) {0,2}(?:\/\p{Ll}{2,4}){2,5}\/?$/u
const longestGlued = 30

/**
 * Finds initials that are glued to the full stop of a paragraph, as dpa-AFX prints them: `... um elf Prozent./mwe/jha/zb`.
 *
 * @param flat flat text
 * @param start where the paragraph starts
 * @param end where it ends
 * @returns where the initials begin, their slash included, or undefined
 */
export function findGluedInitials(flat: string, start: number, end: number): number | undefined {
  const from = Math.max(start, end - longestGlued)
  const found = gluedInitials.exec(flat.slice(from, end))
  if (!found || found.index === 0) return undefined
  return from + found.index + found[0].indexOf('/')
}
