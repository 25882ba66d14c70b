/**
 * A word as it is printed, with all that the tables say of it. All tokens of
 * a spelling share one, so that a table is asked once for each.
 */
import {cueOf, nounCueOf, type CueRow} from './cue-table.ts'
import {wordTag} from '../lexicon/function-words.ts'
import {honorific, notAdverb} from '../lexicon/phrase-words.ts'
import {isRoleWord} from '../lexicon/roles.ts'
import {speakerNounKind, type SpeakerNounKind} from '../lexicon/speaker-nouns.ts'
import {isBigCode} from '../text/codes.ts'
import {genderOfName, isGivenName, mayBeGivenName, type Gender} from '../text/given-names.ts'
import {wordClass} from '../text/word-kinds.ts'
import {headWordOf, type HeadWord} from './head-word.ts'
import {namePartOf} from './name-parts.ts'
import {demonymOf, stateOf} from './name-tables.ts'
import {isPlural} from './plural.ts'
import {knownName, type KnownName} from './resolve/name-kind.ts'
import type {ReadName} from './resolve/named.ts'
import {signal, signalsOf} from './signals.ts'
import {opensDate} from './when.ts'
import {setsOf} from './word-sets.ts'
import {wordInfo, type WordInfo} from './word-info.ts'

const unpacked: Codes = {first: 0, second: 0, third: 0}

const curlyApostrophe = /’/g

/** The codes of a word of up to twelve characters of Latin-1, four to a number. */
export interface Codes {
  first: number
  second: number
  third: number
}

/** What is asked of every token stands first, close together in memory. */
export class Word implements WordInfo {
  /** `Codes`; 0 of words that are longer or have other letters. */
  readonly first: number
  readonly second: number
  readonly third: number
  /** Of `text`, in code units. */
  readonly length: number
  /** As printed. */
  readonly text: string
  /** In lower case, with straight apostrophes. */
  readonly low: string
  readonly tags: number
  readonly forms: number
  readonly classes: number
  /** First letter is a capital. */
  readonly capital: boolean
  /** Bits of `signal`. */
  readonly signals: number
  /** Bits of `wordSet`. */
  readonly sets: number
  readonly isAdverb: boolean
  /** As a verb it may be a cue. */
  readonly cue: CueRow | undefined
  /** Begins with a figure or with the sign of a currency. */
  readonly numeric: boolean
  readonly lemma: string
  /** As a noun it may be a cue. */
  readonly nounCue: CueRow | undefined
  /** In lower case without the stop that ends a sentence or shortens it. */
  readonly bare: string
  /** The name that it is alone, null where it is none; `resolve/named.ts` finds it. */
  lone: ReadName | null | undefined
  // What names and descriptions alone are asked for is looked up when it is.
  #isPlural: boolean | undefined
  #isRole: boolean | undefined
  #isTitle: boolean | undefined
  #isGiven: boolean | undefined
  #mayBeGiven: boolean | undefined
  #opensDate: boolean | undefined
  #speaker: SpeakerNounKind | false | undefined
  #head: HeadWord | undefined
  #known: KnownName | undefined
  #namePart: number | undefined
  #country: string | false | undefined
  #isDemonym: boolean | undefined
  #gender: Gender | false | undefined

  /**
   * @param text as printed
   * @param codes by which it is found
   */
  constructor(text: string, {first, second, third}: Codes = unpacked) {
    this.first = first
    this.second = second
    this.third = third
    this.length = text.length
    this.text = text
    this.low = text.toLowerCase().replace(curlyApostrophe, "'")
    const {low} = this
    const {tags, lemma, forms, classes} = wordInfo(low)
    const code = text.charCodeAt(0)
    this.numeric = (code >= 48 && code <= 57) || code === 36 || code === 0xa3 || code === 0x20ac
    this.tags = this.numeric ? tags | wordTag.number : tags
    this.lemma = lemma
    this.forms = forms
    this.classes = classes
    this.capital = isBigCode(code)
    this.signals = signalsOf(text, low, lemma)
    this.sets = setsOf(low)
    this.nounCue = this.signals & signal.reporting ? nounCueOf(low) : undefined
    this.cue = lemma === '' ? undefined : cueOf(lemma)
    this.bare = low.endsWith('.') && low.indexOf('.') === low.length - 1 ? low.slice(0, -1) : low
    this.isAdverb = isAdverb(low, classes)
    this.lone = undefined
    this.#isPlural = undefined
    this.#isRole = undefined
    this.#isTitle = undefined
    this.#isGiven = undefined
    this.#mayBeGiven = undefined
    this.#opensDate = undefined
    this.#speaker = undefined
    this.#head = undefined
    this.#known = undefined
    this.#namePart = undefined
    this.#country = undefined
    this.#isDemonym = undefined
    this.#gender = undefined
  }

  /** `Americans`, `people` */
  get isPlural(): boolean {
    return (this.#isPlural ??= isPlural(this.low))
  }

  /** Says what somebody is: `minister`, `aides`. */
  get isRole(): boolean {
    return (this.#isRole ??= isRoleWord(this.low))
  }

  /** A role in front of a name, with or without the stop of a shortened one: `Sen.`, `Governor`. */
  get isTitle(): boolean {
    return (this.#isTitle ??=
      this.isRole || honorific.test(this.low) || isRoleWord(this.bare) || titlesOfSeveral.has(this.bare))
  }

  /** A given name rather than another word. */
  get isGiven(): boolean {
    return (this.#isGiven ??= isGivenName(this.low))
  }

  /** Can be a given name at all: `hope`. */
  get mayBeGiven(): boolean {
    return (this.#mayBeGiven ??= mayBeGivenName(this.low))
  }

  /** A date can begin with it: `Jan.`, `last`. */
  get opensDate(): boolean {
    return (this.#opensDate ??= opensDate(this.bare))
  }

  /** What speakers it stands for as the head of a phrase: an organisation, a document, a group. */
  get speaker(): SpeakerNounKind | undefined {
    return (this.#speaker ??= speakerNounKind(this.low) ?? false) || undefined
  }

  /** What it says as the head of a phrase, without its stop. */
  get head(): HeadWord {
    return (this.#head ??= headWordOf(this.bare))
  }

  /** Whether it is, by itself, the name of a state or an organisation. */
  get known(): KnownName {
    return (this.#known ??= knownName(this.text))
  }

  /** Bits of `namePart`. */
  get namePart(): number {
    return (this.#namePart ??= namePartOf(this.text, this.low))
  }

  /** The country of an adjective, a state or its capital: `Norwegian`, `Norway`, `Oslo`. */
  get country(): string | undefined {
    return (this.#country ??= demonymOf(this.text) ?? stateOf(this.text)?.country ?? false) || undefined
  }

  /** Of who has it as given name. */
  get gender(): Gender | undefined {
    return (this.#gender ??= genderOfName(this.bare) ?? false) || undefined
  }

  /** `Norwegian`, `U.S.` */
  get isDemonym(): boolean {
    return (this.#isDemonym ??= demonymOf(this.text) !== undefined)
  }
}

/** Titles of several: `Sens. Ana Ruiz and Karl Lund`. */
const titlesOfSeveral = new Set('sens reps govs gens drs profs messrs cols lts sgts dels'.split(' '))

const lyAdverb = /^\p{L}{3,}ly$/u

function isAdverb(low: string, classes: number): boolean {
  if (classes & wordClass.adverb && !(classes & (wordClass.noun | wordClass.adjective))) return true
  return low.endsWith('ly') && lyAdverb.test(low) && !notAdverb.has(low)
}
