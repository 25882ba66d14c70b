/**
 * What the tables say of a word as the head of a phrase that stands for
 * somebody: `the envoy`, `two officials`, `the ministry`. Kept with the word,
 * so that they are asked once for each.
 */
import {genderOfRole} from '../lexicon/role-kin.ts'
import {isRoleWord} from '../lexicon/roles.ts'
import {speakerNounKind, type SpeakerNounKind} from '../lexicon/speaker-nouns.ts'
import {isPlural} from './plural.ts'
import {phraseKindOf, type PhraseKind} from './resolve/phrase-kind.ts'

export interface HeadWord {
  isPlural: boolean
  /** `minister`, `aides` */
  isRole: boolean
  /** Ends as words for people do: `welder`, `guardsman`. */
  isAgent: boolean
  /** `m` of `chairman`. */
  gender: 'm' | 'f' | undefined
  speaker: SpeakerNounKind | undefined
  kind: PhraseKind
  /** Behind `one of the`, `another`. */
  kindOfOne: PhraseKind
}

const agent = /(?:er|or|ist|ian|man|woman|person)$/

/** Looks up a word in lower case, without its stop. */
export function headWordOf(bare: string): HeadWord {
  return {
    isPlural: isPlural(bare),
    isRole: isRoleWord(bare),
    isAgent: agent.test(bare),
    gender: genderOfRole(bare),
    speaker: speakerNounKind(bare),
    kind: phraseKindOf(bare, false),
    kindOfOne: phraseKindOf(bare, true)
  }
}
