/**
 * Credits that name where a story comes from: `SOURCE Acme Corp`, `— AFP`,
 * `(With ANI inputs)`, `Some information for this report came from The
 * Associated Press.`
 */
import type {Credit, Person} from '../story/types.ts'
import {clean, trimSpan} from '../text/flat.ts'
import {Heads} from '../text/heads.ts'
import {isPlainLetter} from '../text/letters.ts'
import type {NameContext} from './people.ts'
import type {AgencyTest} from './shapes.ts'

const longest = 220
/** `SOURCE Acme Corp`, `Source: Acme`, `(Quelle: APA/dpa)`, `(Data: A, B and C)` */
const label =
  /^\(?(?<label>SOURCE|SOURCES|Sources?|Quellen?|Fuentes?|Fontes?|Data)(?<colon> ?[:–—-]|(?= )) *(?=[A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF])/
/** `(With ANI inputs)`, `With agency reports` */
const inputs = /^[(—–-]*\s?(?:with|from) (?<names>[a-z\u00C0-\u024F, /&-]{2,60}?) (?:inputs?|reports|services)[).]*$/i
/** `— AFP`, `--Field Level Media`, `- AP, with Reuters` */
const dashed = /^[(—–-]*\s?(?<names>[A-Za-z\u00C0-\u1FFF\u3040-\uD7FF].{1,60})$/
/** `Some information for this report came from The Daily Bugle.` */
const material = [
  /^(?:some )?(?:information|material|details|reporting) (?:for|in|contained in) th(?:is|e) (?:report|story|article) (?:also )?(?:came|comes|is|was|were)(?: taken| provided| supplied| drawn)? (?:from|by) (?<names>[a-z\u00C0-\u024F].{1,80}?)\.?$/i,
  /^(?:some )?(?:information|material|details|reporting) (?:from|by) (?<names>\p{L}.{1,80}?) (?:is|was|were|has been) (?:also )?(?:used|included|contained) in th(?:is|e) (?:report|story|article)\.?$/iu,
  /^th(?:is|e) (?:report|story|article) (?:includes|contains|uses) (?:some )?(?:information|material|details|reporting) (?:from|by) (?<names>[a-z\u00C0-\u024F].{1,80}?)\.?$/i
]
/** `Radio Mira, Luanda, in Portuguese 1200 gmt 3 Jan 04`: what a monitor heard, and where, in what language and when. */
const monitored =
  /^(?<names>\p{L}[^,;]{1,80}), [^;]{1,60}?,? in \p{Lu}[\p{L}-]{2,20}(?: and \p{Lu}[\p{L}-]{2,20})? (?:\d{4} gmt )?\d{1,2} \p{L}{3,9} \d{2,4}$/iu
/** How blocks begin that any of these can match. */
const opening =
  /^(?:[(—–-]|\s?(?:source|quelle|fuente|fonte|data|with|from|some|information|material|details|reporting|th(?:is|e) (?:report|story|article) ))/i
const openingHeads = new Heads(
  '( - source quelle fuente fonte data with from some information material details reporting this the'
    .split(' ')
    .concat(' ')
)
/** They take no more room than `information `. */
const longestOpening = 14
/** `; Editing by Ann Mills` behind a source. */
const desk =
  /[;.,] {0,4}(?=(?:additional |further )?(?:reporting|writing|editing|edited|written|compiled|translated) by )/i
const company = /^\s*(?:inc|ltd|llc|corp|co|plc|n\.?v|s\.?a|lp|l\.p|gmbh|ag|s\.p\.a|pte|bhd)\b/i
const sentence = /\b(?:is|are|was|were|has|have|said|says|will|would|told)\b/

/** The stretches between commas, semicolons, slashes and `and`. */
function cutNames(flat: string, start: number, end: number, marks: RegExp): Array<{start: number; end: number}> {
  const out: Array<{start: number; end: number}> = []
  let from = start
  const push = (to: number): void => {
    const span = trimSpan(flat, from, to)
    const last = out.at(-1)
    // `Acme, Inc.` is one name.
    if (last && company.test(flat.slice(span.start, span.end))) last.end = span.end
    else if (span.end > span.start) out.push(span)
  }
  for (const match of flat.slice(start, end).matchAll(marks)) {
    push(start + match.index)
    from = start + match.index + match[0].length
  }
  push(end)
  return out
}

/** `City of Lima, newspaper El Puerto`: what follows the comma is no part of a name, as that of `Acme, Inc.` and `Lima, Peru` is. */
const smallItem = /, \p{Ll}/u
const lists = /[,;/&]|(?<= )(?:and|und|with)(?= )/g
const lines = /;/g

function credit(flat: string, start: number, end: number, spans: ReadonlyArray<{start: number; end: number}>): Credit {
  const people = spans.map((span): Person => {
    const lead = /^(?:and|with|und) /.exec(flat.slice(span.start, span.end))?.[0].length ?? 0
    return {name: clean(flat, span.start + lead, span.end), places: [], start: span.start + lead, end: span.end}
  })
  return {roles: ['source'], people, start, end, text: clean(flat, start, end)}
}

/** The names group of a match, as a span. */
function groupSpan(match: RegExpExecArray, start: number): {start: number; end: number} {
  const names = match.groups?.['names'] ?? ''
  const from = start + match.index + match[0].lastIndexOf(names)
  return {start: from, end: from + names.length}
}

/** All names are agencies, or words such as `agencies`. */
function allAgencies(flat: string, spans: ReadonlyArray<{start: number; end: number}>, isAgency: AgencyTest): boolean {
  return (
    spans.length > 0 &&
    spans.every(span => {
      const name = clean(flat, span.start, span.end).replace(/^(?:and|with|the) /i, '')
      return isAgency(name) || /^(?:news |wire |other |foreign )?(?:agency|agencies|wires?)$/i.test(name)
    })
  )
}

/** Where the desk's own credits begin behind a labelled source, or -1: `Source: dpa; Editing by Ann Mills`. */
export function deskBehindSource(flat: string, start: number, end: number): number {
  if (!mayBeSource(flat, start, end)) return -1
  const printed = flat.slice(start, end)
  const labelled = label.exec(printed)
  const cut = labelled && desk.exec(printed)
  return cut ? start + cut.index : -1
}

/** Whether a stretch has the length and the first words of one that says where the story comes from. */
export function mayBeSource(flat: string, start: number, end: number): boolean {
  return (
    end - start <= longest &&
    openingHeads.mayBeAt(flat, start) &&
    opening.test(flat.slice(start, start + longestOpening))
  )
}

/**
 * Reads a block that says where the story comes from, and nothing else.
 *
 * @param flat flat text
 * @param start where the block starts
 * @param end where it ends
 * @param bracketed brackets stand around it that the stretch does not hold
 * @param context how to know an agency's name
 */
export function readSource(
  flat: string,
  start: number,
  end: number,
  bracketed: boolean,
  context: NameContext
): Credit[] | undefined {
  if (!mayBeSource(flat, start, end)) return undefined
  const printed = flat.slice(start, end)
  const isAgency = context.isAgency ?? ((): boolean => false)
  const inBrackets = bracketed || printed.startsWith('(')
  const inner = printed.startsWith('(') ? {start: start + 1, end: printed.endsWith(')') ? end - 1 : end} : {start, end}
  const labelled = label.exec(printed)
  if (labelled) {
    const word = labelled.groups?.['label'] ?? ''
    const colon = labelled.groups?.['colon'] ?? ''
    const rest = trimSpan(flat, start + labelled[0].length, inner.end)
    const value = flat.slice(rest.start, rest.end)
    // `Data: ...` outside brackets is a table's heading; a sentence is no name.
    if (
      (colon === '' && word !== 'SOURCE') ||
      (word === 'Data' && !inBrackets) ||
      sentence.test(value) ||
      value.length > 150 ||
      desk.test(value)
    )
      return undefined
    if (value.length < 2) return undefined
    const heard = monitored.exec(value)?.groups?.['names']
    if (heard !== undefined)
      return [credit(flat, inner.start, inner.end, [{start: rest.start, end: rest.start + heard.length}])]
    const many = /s$|^Data$|^Quelle$/i.test(word) || inBrackets
    const listed = cutNames(flat, rest.start, rest.end, lists)
    const spans =
      word === 'SOURCE'
        ? [rest]
        : many || smallItem.test(value) || allAgencies(flat, listed, isAgency)
          ? listed
          : cutNames(flat, rest.start, rest.end, lines)
    return [credit(flat, inner.start, inner.end, spans)]
  }
  const given = inputs.exec(printed)
  if (given) {
    const span = groupSpan(given, start)
    const spans = cutNames(flat, span.start, span.end, lists)
    const wires = /^(?:staff and )?(?:wire|news|agency|news agency)$/i.test(flat.slice(span.start, span.end))
    if (wires)
      return [
        credit(flat, inner.start, inner.end, [{start: span.start, end: inner.end - (/\.$/.test(printed) ? 1 : 0)}])
      ]
    return allAgencies(flat, spans, isAgency) ? [credit(flat, inner.start, inner.end, spans)] : undefined
  }
  for (const pattern of isPlainLetter(printed.charCodeAt(0)) ? material : []) {
    const match = pattern.exec(printed)
    if (!match) continue
    const span = groupSpan(match, start)
    return [credit(flat, start, end, cutNames(flat, span.start, span.end, lists))]
  }
  const dash = /^[—–(-]/.test(printed) || /^with /i.test(printed) ? dashed.exec(printed) : null
  if (!dash) return undefined
  const span = groupSpan(dash, start)
  const lead = /^(?:with|from) /i.exec(flat.slice(span.start, span.end))?.[0].length ?? 0
  let stop = span.end - span.start
  while (stop > 0 && ').'.includes(flat.charAt(span.start + stop - 1))) stop--
  const spans = cutNames(flat, span.start + lead, span.start + stop, lists)
  return allAgencies(flat, spans, isAgency) ? [credit(flat, span.start, span.start + stop, spans)] : undefined
}
