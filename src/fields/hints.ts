/**
 * Hints: what a block may be by the words that it has.
 *
 * Nearly every block is plain prose and holds none of the words that a credit,
 * a caption's cue or a contact needs. The words are read once a block
 * (`tree/shape.ts`), and recognisers are told with the block what may be in
 * it: what is not hinted at cannot be there, and is not looked for. A hint
 * promises nothing, as only the beginnings of words are compared.
 */
import {sectionHeadings} from '../lexicon/chrome.ts'
import {pictureHouses, pictureVerbs} from '../lexicon/pictures.ts'
import {isPlainLetter} from '../text/letters.ts'
import {told, tellingWords} from '../text/words.ts'

/** A hint is a bit. */
export const hint = {
  /** A word of credits: `by`, `reporting`, `contributed`. */
  credit: 1,
  /** Somebody speaks: `said`, `according to`. */
  speech: 2,
  /** A word of captions' cues: `photo`, `view`, `grab`. */
  picture: 4,
  /** Who stands where in a picture: `left`, `centre`. */
  sides: 8,
  /** `is seen`, `are pictured`. */
  seen: 16,
  /** What people do in pictures: `waves`, `poses`. */
  pose: 32,
  /** A word of rights notices that is not all in capitals. */
  rights: 64,
  /** A picture house: `Getty Images`. */
  house: 128,
  /** A word of copyright lines and disclaimers. */
  legal: 256,
  /** A word of headings behind the body. */
  section: 512,
  /** A label of a picture's credit: `Photo`, `Courtesy`, perhaps glued to the sentence before it. */
  label: 1024,
  /** A word that ties an agency to a picture: `via`, `file`. */
  tie: 2048,
  ...told
} as const

/** Everything may be there: for stretches that nobody has read the words of. */
export const everyHint = -1

/** The first run of plain letters of each phrase. */
function firstWords(phrases: Iterable<string>): string[] {
  return Array.from(phrases, phrase => {
    const low = phrase.toLowerCase()
    let from = 0
    while (from < low.length && !isPlainLetter(low.charCodeAt(from))) from++
    let to = from
    while (to < low.length && isPlainLetter(low.charCodeAt(to))) to++
    return low.slice(from, to)
  }).filter(word => word !== '')
}

const split = (words: string): string[] => words.split(' ')

/** Words by what they hint at. */
export const hintWords = tellingWords([
  [
    hint.credit,
    split(
      'by* contribut information material inputs assistance reported editing writing written compiled source contact files data translat graphic redac'
    )
  ],
  [hint.speech, split('said says told according added asked')],
  [
    hint.picture,
    split(
      'photo pic pics picture image stills frame screen video sketch illustration handout combination footage view representative file stock'
    )
  ],
  [
    hint.sides,
    split('l r left right center centre foreground background above below top bottom front clockwise pictured')
  ],
  [hint.seen, split('seen pictured shown photographed')],
  [hint.pose, pictureVerbs],
  [hint.rights, split('tags licensing')],
  [
    hint.label,
    split(
      'photo photograph pic picture image foto illustration graphic video screenshot credit bild quelle source courtesy supplied'
    )
  ],
  [hint.tie, split('via photo file')],
  [hint.house, firstWords(pictureHouses)],
  [hint.legal, split('reserved broadcast rewritten redistributed litigation forward')],
  [
    hint.section,
    [...split('contact inquiries enquiries forward safe cautionary about'), ...firstWords(sectionHeadings.keys())]
  ]
])
