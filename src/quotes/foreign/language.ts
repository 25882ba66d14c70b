/** The words of a language other than English, looked up by what they can be beside a quote. */
import {foreignWords, type ForeignWords} from '../../lexicon/foreign-words.ts'

/** What a word can be, as bits. */
export const tag = {
  says: 1,
  helping: 2,
  determiner: 4,
  join: 8,
  preposition: 16,
  adverb: 32,
  link: 64,
  clitic: 128,
  title: 256,
  person: 512,
  he: 1024,
  she: 2048,
  they: 4096,
  masculine: 8192,
  feminine: 16384,
  work: 32768,
  called: 65536,
  utterance: 131072,
  time: 262144,
  reported: 524288,
  by: 1048576
} as const

/** `laut`, `de acuerdo con`: word after word. */
export type WordRow = readonly string[]

export interface Language {
  readonly words: ForeignWords
  /** Bits of `tag` of each word. */
  readonly tags: ReadonlyMap<string, number>
  readonly sources: readonly WordRow[]
  readonly views: readonly WordRow[]
  readonly behindSources: ReadonlySet<string>
  readonly impersonal: readonly WordRow[]
  readonly ownViews: readonly WordRow[]
  readonly pointers: readonly WordRow[]
}

type Group = readonly [bits: number, words: (row: ForeignWords) => string]

const groups: readonly Group[] = [
  [tag.says, row => row.says],
  [tag.helping, row => row.helping],
  [tag.determiner, row => row.determiners],
  [tag.determiner | tag.masculine, row => row.masculine],
  [tag.determiner | tag.feminine, row => row.feminine],
  [tag.join, row => row.joins],
  [tag.preposition, row => row.prepositions],
  [tag.adverb, row => row.adverbs],
  [tag.link, row => row.links],
  [tag.clitic, row => row.clitics],
  [tag.title | tag.masculine, row => row.masters],
  [tag.title | tag.feminine, row => row.mistresses],
  [tag.person, row => row.people],
  [tag.he, row => row.he],
  [tag.she, row => row.she],
  [tag.they, row => row.they],
  [tag.work, row => row.works],
  [tag.called, row => row.called],
  [tag.utterance, row => row.utterances],
  [tag.time, row => row.times],
  [tag.reported, row => row.reported],
  [tag.by, row => row.agents]
]

function listed(words: string): string[] {
  return words === '' ? [] : words.split(' ')
}

function rowsOf(words: string): WordRow[] {
  return listed(words).map(entry => entry.split('_'))
}

function made(words: ForeignWords): Language {
  const tags = new Map<string, number>()
  for (const [bits, of] of groups) for (const word of listed(of(words))) tags.set(word, (tags.get(word) ?? 0) | bits)
  // `Laut Brede`: a name begins behind such a word.
  for (const [first, ...rest] of rowsOf(words.sources))
    if (first !== undefined && rest.length === 0) tags.set(first, (tags.get(first) ?? 0) | tag.preposition)
  return {
    words,
    tags,
    // The longest first: `según dijo Paz` is not `según`.
    sources: rowsOf(words.sources).sort((a, b) => b.length - a.length),
    views: rowsOf(words.views),
    behindSources: new Set(listed(words.behindSources)),
    impersonal: rowsOf(words.impersonal),
    ownViews: rowsOf(words.ownViews),
    pointers: rowsOf(words.pointers)
  }
}

/** Each is made for the first story in it. */
const languages = new Map<string, Language>()

/**
 * A language whose quotes are read.
 *
 * @param code its BCP 47 tag
 */
export function languageOf(code: string): Language | undefined {
  const known = languages.get(code)
  if (known) return known
  const words = foreignWords.find(({language}) => language === code)
  if (!words) return undefined
  const language = made(words)
  languages.set(code, language)
  return language
}
