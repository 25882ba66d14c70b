/** What kind of speaker a phrase without a name is, by its head alone. */
import {isRoleWord} from '../../lexicon/roles.ts'
import {speakerNounKind} from '../../lexicon/speaker-nouns.ts'
import type {Speaker} from '../../story/types.ts'
import {isPlural} from '../plural.ts'

/** What a phrase without a name is. */
export interface PhraseKind {
  readonly kind: Speaker['kind']
  readonly plural: boolean
}

const people = new Set(
  'person source someone somebody insider whistleblower witness accused deceased suspect passer-by caller user everyman'.split(
    ' '
  )
)
const agent = /(?:er|or|ist|ian|man|woman)$/
const agents = /(?:ers|ors|ists|ians|men|women|people|folk)$/

/**
 * The kind of a phrase.
 *
 * @param head its last word, in lower case
 * @param isSingle whether it is of one among several: `one of the`
 */
export function phraseKindOf(head: string, isSingle: boolean): PhraseKind {
  const kind = speakerNounKind(head)
  const many = isPlural(head)
  if (isRoleWord(head) || people.has(head))
    return many && !isSingle ? {kind: 'group', plural: true} : {kind: 'person', plural: false}
  // `business groups`, `several councils`
  if (kind === 'organization' && many && !isSingle) return {kind: 'group', plural: true}
  if (kind !== undefined) return {kind, plural: kind === 'group' || many}
  if (agents.test(head)) return {kind: 'group', plural: true}
  if (people.has(head.replace(/s$/, ''))) return {kind: 'group', plural: true}
  if (agent.test(head)) return {kind: 'person', plural: false}
  return {kind: 'unknown', plural: many}
}
