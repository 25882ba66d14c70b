/**
 * Closed classes of English: the small words that show where phrases and
 * clauses of a sentence begin.
 */

/** Classes of a word; a word may have several. */
export const wordTag = {
  determiner: 1,
  possessive: 2,
  subject: 4,
  object: 8,
  preposition: 16,
  conjunction: 32,
  subordinator: 64,
  relative: 128,
  be: 256,
  have: 512,
  do: 1024,
  modal: 2048,
  negation: 4096,
  adverb: 8192,
  to: 16384,
  that: 32768,
  number: 65536,
  time: 131072,
  auxiliary: 256 | 512 | 1024 | 2048
} as const

const lists: ReadonlyArray<readonly [tag: number, words: string]> = [
  [
    wordTag.determiner,
    'the a an this these those some any no every each either neither another many most several few both all such more less much enough fewer half other certain'
  ],
  [wordTag.possessive, 'my your his her its our their whose'],
  [
    wordTag.subject,
    'i you he she it we they this these those everyone everybody someone somebody anyone nobody no-one everything something nothing one others another some many most few several both all none each another neither either there'
  ],
  [wordTag.object, 'me you him her it us them himself herself itself themselves ourselves myself yourself'],
  [
    wordTag.preposition,
    'of in on at by for with from into onto about against between among amid during through throughout over under above below behind beside besides beyond near within without toward towards upon across around along inside outside off up down out despite per via versus except regarding concerning like unlike amid amidst including excluding following than past ahead alongside aboard as aside'
  ],
  [wordTag.conjunction, 'and or but nor yet plus &'],
  [
    wordTag.subordinator,
    'because although though while whereas when whenever if unless until since after before once so lest as whether'
  ],
  [wordTag.relative, 'who whom which whose where what how why whatever whoever when'],
  [wordTag.be, "is are was were be been being am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t 's 're 'm"],
  [wordTag.have, "has have had having hasn't haven't hadn't hasn’t haven’t hadn’t 've"],
  [wordTag.do, "do does did doing doesn't don't didn't doesn’t don’t didn’t"],
  [
    wordTag.modal,
    "will would can could may might must shall should cannot can't couldn't won't wouldn't shouldn't can’t couldn’t won’t wouldn’t shouldn’t 'll 'd ought"
  ],
  [
    wordTag.negation,
    "not never n't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't cannot can't couldn't won't wouldn't shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t can’t couldn’t won’t wouldn’t shouldn’t hardly barely"
  ],
  [
    wordTag.adverb,
    'also then again just still now only even already always often once twice later earlier soon recently repeatedly immediately ever never not too very quite rather almost nearly about perhaps maybe instead however meanwhile moreover therefore thus further here there today yesterday tomorrow tonight ago away back together once nonetheless nevertheless else either far long well yet first initially previously finally separately reportedly allegedly apparently simply really truly clearly publicly privately openly widely'
  ],
  [wordTag.to, 'to'],
  [wordTag.that, 'that'],
  [
    wordTag.number,
    'one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion billions trillion half third quarter two-thirds percent pct'
  ],
  [
    wordTag.time,
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec week month year day morning afternoon evening night weekend noon midnight weeks months years days spring summer autumn fall winter hour hours minutes moment decade'
  ]
]

const tags = new Map<string, number>()
for (const [tag, words] of lists) for (const word of words.split(' ')) tags.set(word, (tags.get(word) ?? 0) | tag)

/**
 * The closed classes that a word belongs to, as bits of `wordTag`; 0 for an open-class word.
 *
 * @param word in lower case, with a straight apostrophe
 */
export function tagsOf(word: string): number {
  return tags.get(word) ?? 0
}
