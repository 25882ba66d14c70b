/**
 * People's names, by compromise.
 *
 * It takes a quarter of a second to load and milliseconds a story, so only an
 * optional plugin asks it, and only about short stretches that our own rules
 * leave in doubt. It may know but a part of a name: of `Jordan Prest` the
 * `Jordan`.
 */
import nlp from 'compromise'

/** A person's name, or as much of it as is known. */
export interface TaggedPerson {
  start: number
  end: number
  text: string
}

/** Longer stretches are no line of names. */
const stretchLimit = 300
/** Words beside a quote: a sentence is seldom longer. */
const wordsLimit = 400
const letter = /\p{L}/u
/** What may stand between the words of a name: `Ana-Maria`, `J. Lund`. */
const joint = /^(?:-|\.? {0,2})$/

/**
 * Finds people's names.
 *
 * @param text at most 300 characters, such as a line that may be a byline
 * @returns the names in order, with offsets into the text
 */
export function tagPeople(text: string): TaggedPerson[] {
  if (text.length > stretchLimit) return []
  const found: unknown = nlp(text).people().json({offset: true})
  if (!Array.isArray(found)) return []
  const people: TaggedPerson[] = []
  let last = 0
  for (const entry of found) {
    for (const {start, end} of spansOf(entry, text)) {
      if (start < last) continue
      people.push({start, end, text: text.slice(start, end)})
      last = end
    }
  }
  return people
}

/** A word with what compromise takes it for. */
export interface TaggedWord extends TaggedPerson {
  /** A person's or an organisation's name, or a part of one. */
  name?: 'person' | 'organization'
  /** A verb in a tense, which can have a subject: `grumbled`, not `to grumble`. */
  verb: boolean
  /** `was`, `has`, `may` */
  auxiliary: boolean
  /** What can stand before a name in its phrase: `the outgoing mayor` */
  nominal: boolean
}

/**
 * Tags the words of a short stretch.
 *
 * @param text at most 400 characters, such as the words beside a quote
 * @returns its words in order, without marks
 */
export function tagWords(text: string): TaggedWord[] {
  if (text.length > wordsLimit) return []
  const found: unknown = nlp(text).json({offset: true})
  if (!Array.isArray(found)) return []
  const words: TaggedWord[] = []
  for (const sentence of found) {
    if (!isObject(sentence) || !Array.isArray(sentence['terms'])) continue
    for (const term of sentence['terms']) {
      const word = wordOf(term)
      if (!word || !isObject(term) || !Array.isArray(term['tags']) || !letter.test(word.text)) continue
      if (text.slice(word.start, word.end) !== word.text || word.start < (words.at(-1)?.end ?? 0)) continue
      const tags = new Set<unknown>(term['tags'])
      const name = tags.has('Person') ? 'person' : tags.has('Organization') ? 'organization' : undefined
      words.push({
        ...word,
        ...(name && {name}),
        verb: tags.has('PastTense') || tags.has('PresentTense'),
        auxiliary: tags.has('Copula') || tags.has('Auxiliary') || tags.has('Modal'),
        nominal: ['Noun', 'Adjective', 'Determiner', 'Possessive'].some(tag => tags.has(tag))
      })
    }
  }
  return words
}

/**
 * The spans of a name by its words: the offsets of the whole count the marks
 * around it wrongly, and one name may run over a mark into the next.
 */
function spansOf(entry: unknown, text: string): Array<{start: number; end: number}> {
  if (!isObject(entry) || !Array.isArray(entry['terms'])) return []
  const spans: Array<{start: number; end: number}> = []
  let end = 0
  for (const term of entry['terms']) {
    const word = wordOf(term)
    // Where its words are not the text's, its offsets are of no use.
    if (!word || text.slice(word.start, word.end) !== word.text || word.start < end) return []
    if (word.start === word.end) continue
    const open = spans.at(-1)
    if (open && joint.test(text.slice(open.end, word.start))) open.end = word.end
    else spans.push({start: word.start, end: word.end})
    end = word.end
  }
  return spans
}

function wordOf(term: unknown): TaggedPerson | undefined {
  if (!isObject(term) || !isObject(term['offset']) || typeof term['text'] !== 'string') return undefined
  const {start, length} = term['offset']
  return typeof start === 'number' && typeof length === 'number'
    ? {start, end: start + length, text: term['text']}
    : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
