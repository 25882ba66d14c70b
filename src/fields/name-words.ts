/**
 * Tells the words of a name from titles and organisations: `AP writers Ann
 * Mills`, `Ann Mills, senior analyst at IFR`, `Ann Mills, The Daily Bugle`.
 */
import {contactWords, jobWords, noNameWords, orgWords, sentenceWords} from '../lexicon/desk.ts'
import {nameParticles} from '../lexicon/particles.ts'
import {clean} from '../text/flat.ts'
import {enter, type Reading} from './name-list.ts'
import type {Piece, Token} from './pieces.ts'
import {isLowerWord, isUpper, lower, textOf} from './shapes.ts'

const capitalsOnly = /^\P{Ll}*$/u
const possessive = /(?:['’]s|s['’])$/u
const placeholder = /^x{2,4}$/i
const site = /^[a-z\u00C0-\u024F\d-]{2,}(?:\.[a-z]{2,6}){1,2}$/i

/** Takes a title off the head: `AP writers Ann Mills`, `IFR's Ann Mills`, `senior analyst Ann Mills`. */
function takeTitle(reading: Reading, words: readonly Token[]): {words: readonly Token[]; title: string | undefined} {
  let cut = 0
  let title = reading.title
  for (const [at, word] of words.entries()) {
    const rest = words.slice(at + 1)
    if (!rest.some(isUpper)) break
    const job = jobWords.get(lower(word))
    const first = words[0]
    if (job !== undefined && first && (at > 0 || words.length > 2 || !isUpper(word))) {
      const many = lower(word).length > job.length
      const from = ['the', 'a', 'an'].includes(first.text) ? (words[1] ?? first) : first
      cut = at + 1
      title = clean(reading.flat, from.start, word.end - (many ? 1 : 0))
      reading.title = many ? title : undefined
    } else if (rest.length > 1 && possessive.test(word.text) && !orgWords.has(lower(rest.at(-1)))) {
      cut = at + 1
      title = undefined
      reading.title = undefined
    }
  }
  return {words: words.slice(cut), title}
}

/** `World Affairs correspondent`, `senior analyst at IFR`, `Staff Writers` behind a comma. */
function isTitle(words: readonly Token[]): boolean {
  const job = words.findLastIndex(word => jobWords.has(lower(word)) || lower(word) === 'staff')
  // `Repórter da Agência Sul`
  return job >= 0 && (!words.slice(job + 1).some(isUpper) || nameParticles.has(words[job + 1]?.text ?? ''))
}

/** Gives a title to the persons before it that have none. */
function giveTitle(reading: Reading, words: readonly Token[]): void {
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return
  const job = jobWords.get(lower(last))
  const many = job !== undefined && lower(last).length > job.length
  const title = clean(reading.flat, first.start, last.end - (many ? 1 : 0))
  for (const {person, kind} of reading.list.entries.slice(reading.untitled)) {
    if (kind === 'person') person.title = person.title === undefined ? title : `${person.title}, ${title}`
  }
}

/** Small words in the name of an organisation. */
const orgSmall = new Set(['and', 'at', 'for', 'news', 'of', 'on', 'service', 'site', 'the', 'website'])

/** An organisation: `Reuters`, `The Daily Bugle`; in a byline also `Springfield Gazette` behind a name. */
function isOrganization(reading: Reading, words: readonly Token[]): boolean {
  const named = lower(words[0]) === 'the' ? words.slice(1) : words
  if (named.length === 0) return false
  if (reading.isAgency(textOf(named)) || reading.isAgency(textOf(words))) return true
  // `The Local`, `example.no`
  if (
    reading.byline &&
    ((named.length < words.length && isUpper(words[0]) && named.every(word => !isLowerWord(word))) ||
      (words.length === 1 && site.test(textOf(words))))
  )
    return true
  if (named.some(word => isLowerWord(word) && !orgSmall.has(word.text))) return false
  const last = orgWords.has(lower(words.at(-1)))
  if (last && (named.length < words.length || (words[0] && reading.isAgency(words[0].text)))) return true
  // `Ann Mills and USA TODAY`
  if (last && named.length > 1 && named.every(word => capitalsOnly.test(word.text)) && !reading.capitals) return true
  return last && reading.byline && named.length > 1
}

/** Words of a piece that may be a name: without labels of addresses, `both` and articles. */
function nameWords(piece: Piece): readonly Token[] {
  let {words} = piece
  const label = words.findIndex(word => contactWords.has(lower(word)))
  if (label >= 0) words = label < 2 ? [] : words.slice(0, label)
  let stop = words.length
  while (stop > 1 && ['both', 'all', 'each', 'also'].includes(words[stop - 1]?.text ?? '')) stop--
  let from = 0
  while (from < stop - 1 && ['also', 'then', 'v'].includes(words[from]?.text ?? '')) from++
  return words.slice(from, stop)
}

/**
 * Reads a piece as a person or an organisation.
 *
 * @param reading the list so far
 * @param piece the piece
 * @param next the piece behind it
 * @returns whether the piece is prose
 */
export function takeName(reading: Reading, piece: Piece, next: Piece | undefined): boolean {
  const words = nameWords(piece)
  if (words.length === 0 || words.every(word => placeholder.test(word.text))) return false
  const person = reading.open.length > 0 || reading.list.entries.length > 0
  if (person && piece.joint === 'comma' && isTitle(words)) {
    giveTitle(reading, words)
    return false
  }
  if (isOrganization(reading, words)) {
    const named = reading.list.entries.slice(reading.untitled).some(entry => entry.kind === 'person')
    if (reading.byline && named && piece.joint === 'comma') {
      if (reading.list.entries.slice(reading.untitled).every(entry => entry.person.title !== undefined))
        giveTitle(reading, words)
      return false
    }
    // `A and B, The Daily Bugle`, `A, The Daily Bugle`: whom they write for.
    const last =
      piece.joint === 'comma' && (!next || next.joint === 'hard') && (reading.anded || reading.open.length === 1)
    if (!(last && reading.open.every(entry => entry.kind === 'person') && reading.open.length > 0))
      enter(reading, 'organization', words)
    return false
  }
  const titled = takeTitle(reading, words)
  let name = titled.words
  while (name.length > 1 && isLowerWord(name[0]) && sentenceWords.has(name[0]?.text ?? '')) name = name.slice(1)
  if (!name.some(isUpper)) return words.length > 1 || reading.byline
  const small = name.filter(isLowerWord).length
  // `Multimedia versions of ...`
  if (small > 0 && piece.parts.some(part => part.word === 'of')) return true
  if (
    name.length > 6 ||
    small > 1 ||
    name.some(word => sentenceWords.has(word.text)) ||
    (small === 1 && name.length === 1)
  )
    return true
  if (name.length === 1 && (name[0]?.text.length ?? 0) < 2) return false
  // `editing by Monday`
  if (name.length === 1 && noNameWords.has(lower(name[0]))) return true
  if (isOrganization(reading, name)) enter(reading, 'organization', name)
  else enter(reading, 'person', name, titled.title)
  return false
}
