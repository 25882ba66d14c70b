/**
 * Openings: what a block may be by how it begins.
 *
 * As hints say what may stand anywhere in a block (`hints.ts`), openings say what it may begin as. Notes, buttons, links
 * and headings each begin with one of some dozen words; prose begins with none of them, and a look at three letters,
 * once a block, refuses it for all of them.
 */
import {noteRows} from '../lexicon/notes.ts'
import {Heads} from '../text/heads.ts'
import {isPlainLetter} from '../text/letters.ts'
import {addressHeads, buttonHeads} from './chrome.ts'
import {clickHeads, headingHeads, linkHeads} from './related.ts'

/** An opening is a bit. */
export const opening = {
  /** A word that notes begin with, other than those that prose begins with as well. */
  note: 1,
  /** What page furniture begins with: a button, link, heading, address, copyright line. */
  furniture: 2
} as const

/** It may begin as anything: with a mark, of which letters tell nothing. */
export const everyOpening = -1

/** Words with which half of all prose begins: a note behind them names what it is about, `story` or `version` (`hint.note`). */
export const commonWords: ReadonlySet<string> = new Set(['the', 'a', 'in'])

const noteHeads = new Heads(
  noteRows
    .filter(({form}) => form !== 'bracketed')
    .flatMap(({words = ''}) => words.split(' ').filter(word => word !== '' && !commonWords.has(word)))
)
/** Of `copyright` and `about` two letters are looked at. */
const furnitureHeads = new Heads(['co', 'ab'])
furnitureHeads.add(buttonHeads, addressHeads, clickHeads, headingHeads, linkHeads)
const everyHead = new Heads([])
everyHead.add(noteHeads, furnitureHeads)

const quotes = '"“'

/**
 * Reads what a block may begin as.
 *
 * @param flat flat text
 * @param start offset of its first character that is no blank
 */
export function readOpening(flat: string, start: number): number {
  if (isPlainLetter(flat.charCodeAt(start))) {
    if (!everyHead.mayBeAt(flat, start)) return 0
    return (
      (noteHeads.mayBeAt(flat, start) ? opening.note : 0) |
      (furnitureHeads.mayBeAt(flat, start) ? opening.furniture : 0)
    )
  }
  // `"Copyright ...`: of what stands in quotation marks nothing else is furniture or a note.
  const quoted = quotes.includes(flat.charAt(start)) && isPlainLetter(flat.charCodeAt(start + 1))
  if (!quoted) return everyOpening
  return copyrightHeads.mayBeAt(flat, start + 1) ? opening.furniture : 0
}

const copyrightHeads = new Heads(['co'])
