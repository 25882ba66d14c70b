/**
 * Quotes in languages other than English: words in quotation marks with who
 * says them, as the sentence around them or the one before tells. Indirect
 * speech is left out.
 */
import type {Span} from '../../story/types.ts'
import {plainDraft} from '../found.ts'
import type {Draft, Prose, Stretch} from '../types.ts'
import {dashQuotes} from './dash-quotes.ts'
import {tag, type Language} from './language.ts'
import type {Phrase} from './phrase.ts'
import {isClear, type Saying} from './saying.ts'
import {openingSubject, sayingAround} from './saying-around.ts'
import {sayingBehind} from './saying-behind.ts'
import {impersonalInFront, ownView, rowAt, sourceAt, sourceInFront, sourceWithin} from './sources.ts'
import {isTerm} from './terms.ts'
import {foreignSentences, type ForeignSentence, type Token} from './tokens.ts'
import {insertedIn} from './inserted.ts'
import {pointsBack} from './points-back.ts'

/** A quote with the phrase that names its speaker. */
export interface ForeignDraft {
  draft: Draft
  /** Index of the sentence that names the speaker. */
  sentence: number
  /** The words in which it is named, where those are no sentence of the narrative. */
  tokens?: readonly Token[]
  who: Phrase | undefined
  /** Somebody speaks and is not named there: `añadió`. */
  leftOut: boolean
  /** The quote before, whose speaker this one has. */
  carried: ForeignDraft | undefined
}

/** What is found in a story. */
export interface ForeignQuotes {
  sentences: readonly ForeignSentence[]
  drafts: readonly ForeignDraft[]
  /** How many of the sentences are of the headline. */
  headline: number
}

/** Fewer words than these are a title or a term where nobody says them. */
const fewWords = 7
/** So few tokens in front of a colon name nobody. */
const fewest = 5
const word = /[A-Za-z\d\u00C0-\u1FFF\u3040-\uD7FF]+/g

/**
 * The quotes of a body in another language, in order.
 *
 * @param flat the flat text
 * @param paragraphs headline and body
 * @param stretches in quotation marks
 * @param language of the body
 */
export function foreignQuotes(
  flat: string,
  paragraphs: readonly Prose[],
  stretches: readonly Stretch[],
  language: Language
): ForeignQuotes {
  const reader = new QuoteReader(flat, stretches, language)
  let first = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    while (first < stretches.length && (stretches[first]?.paragraph ?? 0) < index) first++
    if (paragraph.kind !== 'preformatted') reader.paragraph(index, paragraph, first)
  }
  return reader
}

/** Reads paragraph after paragraph, and keeps who spoke last. */
class QuoteReader implements ForeignQuotes {
  readonly sentences: ForeignSentence[] = []
  readonly drafts: ForeignDraft[] = []
  headline = 0
  readonly #flat: string
  readonly #stretches: readonly Stretch[]
  readonly #language: Language
  /** The quote with which the sentence before ended. */
  #last: ForeignDraft | undefined
  /** The same, where nothing but words in marks and their attribution stood there. */
  #open: ForeignDraft | undefined
  /** Whom the paragraph before announces: `Hon efterlyser bättre villkor:`. */
  #announced: {who: Phrase; sentence: number} | undefined
  /** Whom the sentence before was about. */
  #about: {who: Phrase; sentence: number} | undefined

  constructor(flat: string, stretches: readonly Stretch[], language: Language) {
    this.#flat = flat
    this.#stretches = stretches
    this.#language = language
  }

  paragraph(index: number, paragraph: Prose, first: number): void {
    const read = foreignSentences(this.#flat, index, paragraph, this.#stretches, first, this.#language)
    const from = this.sentences.length
    // One paragraph can have more sentences than a call has arguments.
    for (const sentence of read) this.sentences.push(sentence)
    if (paragraph.kind === 'headline') this.headline = this.sentences.length
    this.#open = undefined
    const announces = this.#flat.charAt((this.sentences[from - 1]?.end ?? 0) - 1) === ':'
    this.#announced = announces && this.#about && isClear(this.#about.who) ? this.#about : undefined
    this.#about = undefined
    const {dashes, dialogues} = this.#language.words
    const opensDash = read[0]?.tokens[0]?.kind === 'dash'
    if (opensDash ? dashes || dialogues : dashes && this.#stretches[first]?.paragraph !== index) {
      const dashed = dashQuotes(this.#flat, read, from, this.#language)
      if (dashed.length > 0) {
        this.#addDashed(dashed)
        return
      }
    }
    const before = this.drafts.length
    for (const [at, sentence] of read.entries()) this.#sentence(sentence, read[at + 1], from + at, at === 0)
    if (this.drafts.length === before || paragraph.kind === 'headline') this.#last = undefined
  }

  #addDashed(drafts: readonly ForeignDraft[]): void {
    for (const made of drafts) {
      if (!made.who) {
        // A list has dashes, too: only behind a quote is such a line one.
        if (!this.#language.words.dashes || (!this.#last && !this.#announced)) continue
        const {content} = made.draft
        const isQuestion = this.#flat.charAt((content.at(-1)?.end ?? 0) - 1) === '?'
        if (this.#announced) {
          made.who = this.#announced.who
          made.sentence = this.#announced.sentence
          made.draft.rule = 'colon'
          made.draft.mention = this.#spanOfPhrase(this.#announced)
        } else if (isQuestion) made.draft.rule = 'unattributed'
        else made.carried = this.#last
        this.drafts.push(made)
        continue
      }
      this.drafts.push(made)
      this.#last = made
    }
  }

  #sentence({tokens}: ForeignSentence, next: ForeignSentence | undefined, index: number, opens: boolean): void {
    const marked = tokens.flatMap(({kind}, at) => (kind === 'stretch' ? [at] : []))
    const first = marked[0]
    if (first === undefined) {
      this.#narrative(tokens, index)
      return
    }
    const kept = marked.filter(at => !isTerm(tokens, at, this.#innerOf(tokens[at]), this.#language))
    if (kept.length === 0) {
      this.#narrative(tokens, index)
      return
    }
    const saying = this.#sayingOf(tokens, marked)
    const back = !saying && next && !this.#open && isAlone(tokens) ? pointsBack(next.tokens, this.#language) : undefined
    if (saying) this.#attributed(tokens, kept, saying, {tokens, index})
    else if (back) this.#attributed(tokens, marked, back, {tokens: next?.tokens ?? [], index: index + 1})
    else this.#bare(tokens, index, kept, opens)
    const subject = openingSubject(tokens, tokens.length, this.#language)
    this.#about = subject && first > 0 ? {who: subject, sentence: index} : undefined
  }

  #innerOf(token: Token | undefined): string {
    const stretch = this.#stretches[token?.stretch ?? -1]
    return stretch ? this.#flat.slice(stretch.innerStart, stretch.innerEnd).trim() : ''
  }

  /** Who says what a sentence has in marks. */
  #sayingOf(tokens: readonly Token[], marked: readonly number[]): Saying | undefined {
    const language = this.#language
    for (const [place, at] of marked.entries()) {
      const behind = tokens[at + 1]
      const limit = marked[place + 1] ?? tokens.length
      const isParted = behind?.kind === 'comma' || behind?.kind === 'dash'
      const saying = sayingBehind(tokens, isParted ? at + 2 : at + 1, limit, language)
      if (!saying) continue
      // `„Plan B“ sagte niemand`: without a comma the words must end as a sentence does.
      if (isParted || this.#endsItself(tokens[at]) || saying.rule === 'according-to') return saying
    }
    const first = marked[0] ?? 0
    const source =
      sourceInFront(tokens, first, language) ??
      impersonalInFront(tokens, first, language) ??
      sourceWithin(tokens, first, language) ??
      sourceAt(tokens, 0, first, language.sources, language) ??
      ownView(tokens, language) ??
      this.#view(tokens, first)
    if (source) return source
    const around = sayingAround(tokens, first, language)
    if (around) return around
    if (tokens[first - 1]?.kind !== 'colon') return undefined
    // `Wendt nahm seinen Trainer in Schutz: „...“`
    const who = openingSubject(tokens, first, language)
    if (!who || !isClear(who)) return undefined
    // `La moglie annuisce: "..."`: of a phrase without a name nobody knows where its verb begins.
    const to = who.name || who.pronoun || who.to < first - 1 ? who.to : Math.min(who.to, nounEnd(tokens, who))
    return {cue: [first - 1], lemma: ':', who: {...who, to, core: Math.min(who.core, to)}, end: first, rule: 'colon'}
  }

  /** `Pour Mme Peyrol, "le ministre arrive après la bataille"` */
  #view(tokens: readonly Token[], first: number): Saying | undefined {
    const view = sourceAt(tokens, 0, first, this.#language.views, this.#language)
    if (!view?.who || !isClear(view.who)) return undefined
    const isPerson = view.who.isPerson || view.who.pronoun !== undefined
    return isPerson || this.#language.words.bigNouns || tokens[view.end]?.kind === 'comma' ? view : undefined
  }

  #endsItself(token: Token | undefined): boolean {
    const stretch = this.#stretches[token?.stretch ?? -1]
    return stretch !== undefined && ended.test(this.#flat.slice(stretch.innerEnd - 1, stretch.innerEnd))
  }

  #attributed(tokens: readonly Token[], marked: readonly number[], saying: Saying, told: Told): void {
    const draft = this.#draftOf(tokens, marked, saying, told.tokens)
    const made: ForeignDraft = {draft, sentence: told.index, who: saying.who, leftOut: !saying.who, carried: undefined}
    this.drafts.push(made)
    this.#last = made
    this.#open = made
  }

  /** A quote of words in marks, with an attribution that may stand in another sentence. */
  #draftOf(
    tokens: readonly Token[],
    marked: readonly number[],
    {cue, lemma, who, rule}: Saying,
    told: readonly Token[]
  ): Draft {
    const [first, ...rest] = marked.map(at => tokens[at]).filter(token => token !== undefined)
    const draft = plainDraft(spanOf(first), first?.stretch ?? -1, rule)
    for (const token of rest) {
      draft.content.push(spanOf(token))
      draft.stretches.push(token.stretch)
    }
    draft.cue = cue.map(at => spanOf(told[at]))
    if (cue.length === 2 && cue[1] === (cue[0] ?? 0) + 1) draft.cue = [joined(draft.cue)]
    draft.lemma = lemma
    draft.mention = who && {start: told[who.from]?.start ?? 0, end: told[who.to - 1]?.end ?? 0}
    draft.core = draft.mention
    if (isWithinClause(tokens, marked[0] ?? 0)) draft.type = 'mixed'
    return draft
  }

  /** Words in marks that their own sentence attributes to nobody. */
  #bare(tokens: readonly Token[], index: number, marked: readonly number[], opens: boolean): void {
    const open = this.#open
    this.#open = undefined
    const alone = isAlone(tokens)
    if (alone && open) {
      // `„A“, sagte Brede. „B.“`: one quote
      for (const at of marked) {
        open.draft.content.push(spanOf(tokens[at]))
        open.draft.stretches.push(tokens[at]?.stretch ?? -1)
      }
      this.#open = open
      return
    }
    if (alone && marked.some(at => this.#inserted(tokens[at], index))) return
    const words = marked.reduce((count, at) => count + (this.#innerOf(tokens[at]).match(word)?.length ?? 0), 0)
    const about = alone && !opens && this.#about && isClear(this.#about.who) ? this.#about : undefined
    // `„A“, sagte Prohaska. Sein Mandant sei „ein Mensch“.`
    const goesOn = !alone && !opens && isReported(tokens, this.#language)
    // `E ancora: "..."`
    const first = marked[0] ?? 0
    const isMore = !opens && first < fewest && tokens[first - 1]?.kind === 'colon'
    const carried = (alone && !about) || goesOn || isMore ? this.#last : undefined
    if (words < fewWords && !about && !carried) return
    const rule = about ? 'subject' : carried ? (alone ? 'carried-over' : 'continued') : 'unattributed'
    const draft = this.#draftOf(tokens, marked, {cue: [], lemma: '', who: undefined, end: 0, rule}, tokens)
    if (about) draft.mention = this.#spanOfPhrase(about)
    const made: ForeignDraft = {draft, sentence: about?.sentence ?? index, who: about?.who, leftOut: false, carried}
    this.drafts.push(made)
    this.#last = made
    if (about) this.#open = made
  }

  #spanOfPhrase({who, sentence}: {who: Phrase; sentence: number}): Span {
    const tokens = this.sentences[sentence]?.tokens ?? []
    return {start: tokens[who.from]?.start ?? 0, end: tokens[who.to - 1]?.end ?? 0}
  }

  /** A quote whose attribution stands within its marks. */
  #inserted(token: Token | undefined, index: number): boolean {
    const stretch = this.#stretches[token?.stretch ?? -1]
    if (!token || !stretch) return false
    const inner = {start: stretch.innerStart, end: stretch.innerEnd}
    for (const {tokens} of foreignSentences(this.#flat, stretch.paragraph, inner, [], 0, this.#language)) {
      const found = insertedIn(tokens, this.#language)
      if (!found) continue
      const {saying, from, to} = found
      const before = tokens[from - 1]
      const behind = tokens[to + 1]
      if (!before || !behind) continue
      const draft = this.#draftOf([token], [0], saying, tokens)
      draft.content = [
        {start: token.start, end: before.end},
        {start: behind.start, end: token.end}
      ]
      // The phrase is read in the words between the marks, and not in the sentence around them.
      const made: ForeignDraft = {
        draft,
        sentence: index,
        tokens,
        who: saying.who,
        leftOut: false,
        carried: undefined
      }
      this.drafts.push(made)
      this.#last = made
      this.#open = made
      return true
    }
    return false
  }

  /** A sentence without words in marks: whom it is about may speak in the next. */
  #narrative(tokens: readonly Token[], index: number): void {
    const who = openingSubject(tokens, tokens.length, this.#language)
    this.#open = undefined
    this.#about = who && {who, sentence: index}
  }
}

/** The sentence that an attribution stands in. */
interface Told {
  tokens: readonly Token[]
  index: number
}

function isAlone(tokens: readonly Token[]): boolean {
  return tokens.every(({kind}) => kind === 'stretch' || kind === 'stop' || kind === 'comma')
}

/** `Sein Mandant sei „ein Mensch“`; of `Man habe einen „Plan B“, hieß es` nobody in particular is the speaker. */
function isReported(tokens: readonly Token[], {impersonal}: Language): boolean {
  return tokens.some(({tags}) => (tags & tag.reported) !== 0) && !tokens.some((_, at) => rowAt(tokens, at, impersonal))
}

/** Behind the noun of a phrase. */
function nounEnd(tokens: readonly Token[], {from, to, head}: Phrase): number {
  const noun = tokens.findIndex(({low}, at) => at >= from && low === head)
  return noun < 0 ? to : noun + 1
}

const ended = /[,.!?…]/u

function spanOf(token: Span | undefined): Span {
  return {start: token?.start ?? 0, end: token?.end ?? 0}
}

function joined(spans: readonly Span[]): Span {
  return {start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0}
}

/** Whether words in marks are a part of a clause: `dijo que está "al límite"`. */
function isWithinClause(tokens: readonly Token[], marked: number): boolean {
  const before = marked > 0 ? tokens[marked - 1] : undefined
  return before !== undefined && before.kind === 'word'
}
