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
import {creditStops} from '../lexicon/desk.ts'
import {pictureHouses, pictureVerbs} from '../lexicon/pictures.ts'
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
  /** A word of rights notices that stands alone, or not in capitals. */
  rights: 64,
  /** A picture house: `Getty Images`. */
  house: 128,
  /** A word of copyright lines and disclaimers. */
  legal: 256,
  /** A word of headings behind the body, `About` aside. */
  section: 512,
  /** A label of a picture's credit: `Photo`, `Courtesy`, perhaps glued to the sentence before it. */
  label: 1024,
  /** A word that ties an agency to a picture: `via`, `file`. */
  tie: 2048,
  /** A word of credits that are glued to a paragraph: `editing`, `files`. */
  glued: 4096,
  /** A verb with which a story thanks: `contributed`. */
  thanks: 8192,
  /** `2 hours ago`, `Just now`. */
  past: 16384,
  /** A word of the lines that run into credits: `standards`, `rights`. */
  stop: 32768,
  /** What a note that begins as prose does is about: `The story`, `An earlier version`. */
  note: 65536,
  /** `Novaria Press has withdrawn its story`. */
  recall: 131072,
  ...told
} as const

/** Everything may be there: for stretches that nobody has read the words of. */
export const everyHint = -1

/** The first run of plain letters of each name, and what it is where the blanks are lost: `GettyImages`. */
function firstWords(names: Iterable<string>): string[] {
  return Array.from(names).flatMap(name => {
    const letters = name.toLowerCase().replace(notLetters, ' ').trim()
    const blank = letters.indexOf(' ')
    return blank < 0 ? [letters] : [letters.slice(0, blank), letters.replaceAll(' ', '')]
  })
}

const notLetters = /[^a-z]+/g

/** The longest word of each heading: a block without it cannot have the heading. */
function longestWords(phrases: Iterable<string>): string[] {
  return Array.from(phrases, phrase =>
    phrase.split(notLetters).reduce((longest, word) => (word.length > longest.length ? word : longest))
  )
}

const split = (words: string): string[] => words.split(' ')

/** Of `About us` the first word tells, which stories say as well: it counts at the head of a block alone. */
const namedHeadings = [...sectionHeadings.keys()].filter(heading => !heading.startsWith('about '))

/** Words by what they hint at. */
export const hintWords = tellingWords([
  [
    hint.credit,
    split(
      'by byline contributed information material inputs assistance reported editing writing written compiled source contact files data translated graphic redacción redactor redaktion redakcja'
    )
  ],
  [hint.glued, split('reporting writing editing compiled edited contact assistance files source sources')],
  [hint.thanks, split('contributed reported wrote helped assisted edited translated compiled')],
  [hint.past, split('ago now')],
  [
    hint.note,
    split('story storys item items report reports article alert alerts brief briefs release version following below')
  ],
  [hint.recall, split('withdrawn retracted killed kill withhold hold')],
  [hint.stop, creditStops.map(([one, two]) => (one.length < two.length ? two : one))],
  [hint.speech, split('said says told according added asked')],
  [
    hint.picture,
    split(
      'photo photos photograph pic pics picture image images still stills frame frames framegrab screen video videos videograb sketch illustration handout combo combination footage view views representative file files stock'
    )
  ],
  [
    hint.sides,
    split('l r left right center centre foreground background above below top bottom front clockwise pictured')
  ],
  [hint.seen, split('seen pictured shown photographed')],
  [hint.pose, pictureVerbs],
  [hint.rights, split('tags licensing refile editors')],
  [
    hint.label,
    split(
      'photo photos photograph pic picture image images foto illustration graphic video screenshot credit bild quelle source courtesy supplied'
    )
  ],
  [hint.tie, split('via photo file')],
  [hint.house, firstWords(pictureHouses)],
  [hint.legal, split('reserved broadcast rewritten redistributed litigation forward')],
  [
    hint.section,
    [...split('contact contacts inquiries enquiries forward safe cautionary'), ...longestWords(namedHeadings)]
  ]
])
