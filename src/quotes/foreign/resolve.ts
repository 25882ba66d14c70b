/**
 * Who the speakers of a story in another language are: names, offices and
 * pronouns are read in the order of the text, after all names are known.
 */
import type {Quote, Speaker} from '../../story/types.ts'
import {clean} from '../../text/flat.ts'
import type {Gender} from '../../text/given-names.ts'
import type {Entity} from '../resolve/entities.ts'
import {History, weights} from '../resolve/history.ts'
import {SpeakerList} from '../resolve/speakers.ts'
import type {ForeignDraft, ForeignQuotes} from './drafts.ts'
import {tag, type Language} from './language.ts'
import {People, wordsOf} from './people.ts'
import type {Phrase} from './phrase.ts'
import {openingSubject} from './saying-around.ts'
import type {ForeignSentence, Token} from './tokens.ts'

/** Whom each quote is of. */
export interface ForeignResolution {
  /** The quotes; of a headline only those whose speaker is known. */
  drafts: ForeignDraft[]
  speakers: Speaker[]
  found: Array<{speakers: number[]; resolution: Quote['resolution']; relays: []}>
}

interface Resolved {
  entity: Entity | undefined
  resolution: Quote['resolution']
}

/**
 * Resolves the speakers of quotes.
 *
 * @param flat the flat text
 * @param quotes with the sentences of the story
 * @param language of the story
 * @param chains takes the steps by which each speaker was found
 */
export function resolveForeign(
  flat: string,
  {sentences, drafts, headline}: ForeignQuotes,
  language: Language,
  chains?: string[][]
): ForeignResolution {
  const resolver = new Resolver(flat, sentences, headline, language)
  const list = new SpeakerList()
  const resolved = new Map<ForeignDraft, Resolved>()
  const order = [...drafts].sort((a, b) => a.sentence - b.sentence)
  for (const draft of order) resolved.set(draft, resolver.speakerOf(draft, resolved))
  const found: ForeignResolution['found'] = []
  const kept = drafts.filter(draft => draft.sentence >= headline || resolved.get(draft)?.entity)
  for (const [index, draft] of kept.entries()) {
    const {entity, resolution} = resolved.get(draft) ?? nobody
    if (!entity) {
      found.push({speakers: [], resolution: undefined, relays: []})
      continue
    }
    const speaker = list.indexOf(entity)
    list.speakers[speaker]?.quotes.push(index)
    if (draft.draft.mention) list.mention(speaker, draft.draft.mention)
    found.push({speakers: [speaker], resolution, relays: []})
    if (chains) chains[index] = [`${resolution ?? ''} → ${entity.name}`]
  }
  return {drafts: kept, speakers: list.finish(), found}
}

const nobody: Resolved = {entity: undefined, resolution: undefined}
/** A word like `the politician` means somebody so few paragraphs away. */
const near = 1
/** Who stands in the same paragraph is so much the likelier. */
const here = 2
const figure = /\d/u

/** One reading of the text, which keeps who is present at each place. */
class Resolver {
  readonly #flat: string
  readonly #sentences: readonly ForeignSentence[]
  readonly #language: Language
  readonly #headline: number
  readonly #people: People
  readonly #history = new History()
  /** Where each word of the story stands first. */
  readonly #firstOf = new Map<string, number>()
  /** Sentences that have been read. */
  #read = 0

  constructor(flat: string, sentences: readonly ForeignSentence[], headline: number, language: Language) {
    this.#flat = flat
    this.#sentences = sentences
    this.#language = language
    this.#headline = headline
    for (const {tokens} of sentences)
      for (const {low, start} of tokens) if (!this.#firstOf.has(low)) this.#firstOf.set(low, start)
    this.#people = new People(flat, sentences, headline, language)
  }

  speakerOf(draft: ForeignDraft, known: ReadonlyMap<ForeignDraft, Resolved>): Resolved {
    const {who, sentence, carried, leftOut} = draft
    this.#readTo(sentence)
    const mention = draft.draft.mention?.start ?? draft.draft.content[0]?.start ?? 0
    this.#noteNames(sentence, mention)
    let found = nobody
    if (who) found = this.#meant(who, sentence, draft.tokens)
    else if (carried) found = {entity: known.get(carried)?.entity, resolution: 'carried-over'}
    else if (leftOut) found = {entity: this.#present(undefined, sentence), resolution: 'carried-over'}
    if (found.entity) {
      this.#history.note(found.entity, sentence, weights.speaker)
      found.entity.spoke = true
      found.entity.last = mention
    }
    return found
  }

  /** Notes whom the sentences in front of one name. */
  #readTo(sentence: number): void {
    for (; this.#read < sentence; this.#read++) {
      this.#noteSubject(this.#read)
      this.#noteNames(this.#read, Infinity)
    }
  }

  /** `De eigenaar van de loods zegt van niets te weten`: a subject without a name can be meant later. */
  #noteSubject(sentence: number): void {
    const tokens = this.#sentences[sentence]?.tokens
    if (!tokens) return
    const who = openingSubject(tokens, tokens.length, this.#language)
    if (!who?.isPerson || who.name || who.pronoun || sentence < this.#headline) return
    const entity = this.#described(who, tokens, sentence)
    if (entity) this.#history.note(entity, sentence, weights.subject)
  }

  #noteNames(sentence: number, before: number): void {
    const tokens = this.#sentences[sentence]?.tokens ?? []
    const verb = tokens.findIndex(({tags, kind}) => kind === 'stretch' || (tags & (tag.says | tag.helping)) !== 0)
    const isAdverbial = ((tokens[0]?.tags ?? 0) & tag.preposition) !== 0
    for (const {entity, at, start} of this.#people.bySentence[sentence] ?? []) {
      if (start >= before || start <= entity.last) continue
      entity.last = start
      // `según explicó el fiscal Andrés Pombo`
      const isSaying = tokens.slice(Math.max(0, at - 4), at).some(({tags}) => (tags & tag.says) !== 0)
      const isOpening = isSaying || (!isAdverbial && (verb < 0 || at < verb))
      this.#history.note(entity, sentence, isOpening ? weights.subject : weights.other)
    }
  }

  #meant(who: Phrase, sentence: number, own?: readonly Token[]): Resolved {
    const tokens = own ?? this.#sentences[sentence]?.tokens ?? []
    if (who.pronoun) return {entity: this.#ofPronoun(who.pronoun, sentence), resolution: 'pronoun'}
    if (who.name) {
      const start = tokens[who.name.from]?.start ?? 0
      const words = wordsOf(tokens, who.name.from, who.name.to)
      const named = this.#people.named(words, start)
      // Capitals of a headline make names of other words.
      if (!named && sentence < this.#headline) return nobody
      const entity = named ?? this.#people.add(tokens, who.name, sentence)
      this.#people.note(entity, tokens, who)
      return {entity, resolution: 'name'}
    }
    return {entity: this.#described(who, tokens, sentence), resolution: 'description'}
  }

  #ofPronoun(pronoun: Gender | 'many', sentence: number): Entity | undefined {
    return pronoun === 'many' ? undefined : this.#present(pronoun, sentence)
  }

  /** Who is most present of those a pronoun, or none, can mean. */
  #present(gender: Gender | undefined, sentence: number): Entity | undefined {
    const paragraph = this.#sentences[sentence]?.paragraph
    const fits = (entity: Entity): number =>
      possible(entity) * (this.#sentences[entity.sentence]?.paragraph === paragraph ? here : 1)
    const possible = ({kind, gender: own, plural}: Entity): number => {
      if (plural || (kind !== 'person' && kind !== 'unknown')) return kind === 'organization' && !gender ? 0.6 : 0
      if (!gender || own === gender) return 1
      return own ? 0 : kind === 'person' ? 0.5 : 0.25
    }
    return this.#history.mostPresent(sentence, fits).first?.entity
  }

  #described(who: Phrase, tokens: readonly Token[], sentence: number): Entity | undefined {
    const start = tokens[who.from]?.start ?? 0
    const end = tokens[Math.max(who.core, who.from + 1) - 1]?.end ?? start
    const text = clean(this.#flat, start, end)
    const printed = (tokens[who.from]?.tags ?? 0) & tag.determiner ? text.charAt(0).toLowerCase() + text.slice(1) : text
    const known = this.#people.knownPhrase(printed)
    if (known) return known
    const isOne = who.determined && this.#isOne(who, tokens)
    if (isOne && who.head !== '') {
      const called = this.#people.called(who.head)
      const fitting = called.filter(({gender}) => !gender || !who.gender || gender === who.gender)
      const entity = fitting.findLast(({first}) => first <= start) ?? fitting[0]
      if (entity) return entity
      const isAnother = who.isPerson && !hasComplement(who, tokens) && !this.#isKnownWord(who.head, start)
      const other = isAnother ? this.#nearby(who, sentence) : undefined
      if (other) return other
    }
    // Capitals of a headline are no people of the body.
    if (sentence < this.#headline) return undefined
    const entity = this.#people.phrase(
      printed,
      who.isPerson ? 'person' : 'unknown',
      start,
      this.#sentences[sentence]?.paragraph ?? 0
    )
    entity.gender ??= who.gender
    return entity
  }

  /** Whether a phrase means one known person: no `una mujer`, no `gli inquirenti`. */
  #isOne({from, gender}: Phrase, tokens: readonly Token[]): boolean {
    const low = tokens[from]?.low ?? ''
    if (indefinite.has(low)) return false
    return !this.#language.words.headFirst || gender !== undefined || low === "l'"
  }

  /** Whether the story has a word before: then it means somebody of its own, as `the accused` does. */
  #isKnownWord(head: string, before: number): boolean {
    return (this.#firstOf.get(head) ?? Infinity) < before
  }

  /** Who was present a short while ago and may be called otherwise now: `the politician`. */
  #nearby({gender, head}: Phrase, sentence: number): Entity | undefined {
    const entity = this.#present(gender, sentence)
    const paragraph = this.#sentences[sentence]?.paragraph ?? 0
    const seen = this.#sentences[entity?.sentence ?? 0]?.paragraph ?? 0
    // `der 24-Jährige` is surely somebody, whatever else is known of the name.
    const isSomebody = entity?.kind === 'person' || figure.test(head)
    return entity?.named && isSomebody && paragraph - seen <= near ? entity : undefined
  }
}

const indefinite = new Set(
  'ein eine einer un une uno una um uma een en ett et ei otro otra outro outra altro altra kein keine zwei deux dos due dois'.split(
    ' '
  )
)

/** `the president of the chamber` is somebody of his own, `the player of 23 years` is not. */
function hasComplement({told}: Phrase, tokens: readonly Token[]): boolean {
  const words = tokens.slice(told?.from, told?.to)
  return words.some(({tags}) => (tags & tag.join) !== 0) && !words.some(({low}) => figure.test(low))
}
