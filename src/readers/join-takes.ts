/**
 * Long stories are sent in takes: the first as a story, the rest as `1st Add`,
 * `2nd Take` or `=2`. The takes of one story have its keyword.
 */
import type {Envelope, Message, Span} from '../story/types.ts'
import {readerMessage} from './messages.ts'
import type {ReadStory} from './types.ts'

/** A story, perhaps of several takes. */
export interface JoinedStory extends ReadStory {
  /** Where the takes stand, in their order; `source` is the first. */
  takes: Span[]
}

export interface JoinOptions {
  /**
   * For how many stories a first take waits for the next, 50 by default: an
   * agency sends other stories between two takes. They are held back meanwhile.
   */
  window?: number
}

interface Waiting {
  key: string | undefined
  takes: [ReadStory, ...ReadStory[]]
}

const notLetters = /[^\p{L}\p{N}]+/u
/** `2ndadd`, `1stLd`, `2nd`, a word count, `bjt`: not what the story is called. */
const markWord = /^(?:\d{1,2}(?:st|nd|rd|th)?(?:add|take|ld|lead)?s?|\d{3,4}|bjt)$/
const takeWord = /^(?:add|take|ld|lead)s?$/

/** `BC-Harbor-Text_2ndadd`, `AM-Harbor-Text 2nd Take`, `Harbor Text, 1st Add, 0412` without what tells takes apart. */
function bareName(name: string): string {
  const words = name.slice(0, 200).toLowerCase().split(notLetters)
  for (;;) {
    const last = words.at(-1) ?? ''
    const isMark = last === '' || markWord.test(last) || (takeWord.test(last) && markWord.test(words.at(-2) ?? ''))
    if (!isMark || words.length === 0) break
    words.pop()
  }
  return words.join(' ')
}

/** What the takes of a story have in common. */
function keyOf({format, provider = '', keyword, slug, headline}: Envelope): string | undefined {
  const name = keyword ?? slug?.split(',', 1)[0] ?? headline
  const bare = name === undefined ? '' : bareName(name)
  return bare === '' ? undefined : `${format} ${provider} ${bare}`
}

function takeOf(story: ReadStory): number | undefined {
  const {version} = story.envelope
  return version?.kind === 'take' ? version.number : undefined
}

/**
 * Joins the takes of stories. A take whose first was not seen is given alone,
 * with a message; stories keep their order by their first take.
 *
 * @param stories as `readStories` gives them
 * @param options how long to wait
 * @throws TypeError where `window` is no whole number above 0
 */
export function joinTakes(
  stories: Iterable<ReadStory>,
  options: JoinOptions = {}
): Generator<JoinedStory, void, undefined> {
  const {window = 50} = options
  if (!Number.isSafeInteger(window) || window < 1)
    throw new TypeError(`Expected \`window\` to be a whole number above 0, got ${window}`)
  return joinWithin(stories, window)
}

function* joinWithin(stories: Iterable<ReadStory>, window: number): Generator<JoinedStory, void, undefined> {
  const waiting = new Set<Waiting>()
  const byKey = new Map<string, Waiting>()
  const release = (entry: Waiting): JoinedStory => {
    waiting.delete(entry)
    if (entry.key !== undefined && byKey.get(entry.key) === entry) byKey.delete(entry.key)
    return join(entry.takes)
  }
  for (const story of stories) {
    const key = keyOf(story.envelope)
    const number = takeOf(story)
    const first = key === undefined || number === undefined ? undefined : byKey.get(key)
    // The same take again is another sending of the story.
    if (first && !first.takes.some(take => takeOf(take) === number)) {
      first.takes.push(story)
      continue
    }
    const entry: Waiting = {key, takes: [story]}
    waiting.add(entry)
    if (key !== undefined) byKey.set(key, entry)
    for (const oldest of waiting) {
      if (waiting.size <= window) break
      yield release(oldest)
    }
  }
  for (const entry of waiting) yield join(entry.takes)
}

/** A first take that gives no number comes before `1st Add`. */
const rankOf = (story: ReadStory): number => takeOf(story) ?? 0

function join(takes: readonly [ReadStory, ...ReadStory[]]): JoinedStory {
  const ordered = [...takes].sort((a, b) => rankOf(a) - rankOf(b))
  const [first = takes[0], ...rest] = ordered
  const isAlone = rest.length === 0
  const messages: Message[] = ordered.flatMap(({messages: own}) => own)
  if (isAlone && rankOf(first) > 1) messages.push(readerMessage('take-alone', first.source))
  const words = ordered.map(({envelope}) => envelope.wordCount)
  const counted = words.filter(count => count !== undefined)
  const envelope =
    isAlone || counted.length < words.length
      ? first.envelope
      : {...first.envelope, wordCount: counted.reduce((sum, count) => sum + count, 0)}
  return {
    ...first,
    text: isAlone ? first.text : ordered.map(({text}) => text.trimEnd()).join('\n\n') + '\n',
    envelope,
    messages,
    takes: ordered.map(({source}) => source)
  }
}
