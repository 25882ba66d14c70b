/**
 * Whom a story names or describes, and what is known of each.
 */
import type {Span, Speaker} from '../../story/types.ts'
import type {Gender} from '../../text/given-names.ts'
import type {Token} from '../types.ts'

export interface Entity {
  kind: Speaker['kind']
  /** The fullest name, or the fullest description where there is none. */
  name: string
  /** Has a name of its own, and is not only described. */
  named: boolean
  gender: Gender | undefined
  /** Several people: `residents`, `two officials`. */
  plural: boolean
  country: string | undefined
  /** Has been resolved as who speaks. */
  spoke: boolean
  /** How often it is named. */
  times: number
  /** Descriptions as printed, in the order of the text. */
  descriptions: string[]
  /** What those descriptions say, for telling who else is described so. */
  described: Description[]
  /** Where the story had it last, as far as it has been read. */
  last: number
  /** Where the story first has it. */
  first: number
  paragraph: number
  /** How present it is in the reader's mind, and in which sentence that was so. */
  salience: number
  sentence: number
}

/** What a description says: `Norway's former deputy envoy to Chile`. */
export interface Description extends Span {
  /** Its words. */
  tokens: readonly Token[]
  /** `envoy` */
  head: string
  /** Other words that tell one from another: `foreign`, `chile`. */
  words: readonly string[]
  /** Countries whose office it is. */
  countries: readonly string[]
  former: boolean
  deputy: boolean
  /** Words behind it say of what: `of the union`. */
  isOf: boolean
}

/** Makes an entity of which only its name is known. */
export function entityOf(name: string, kind: Speaker['kind'], {start}: {start: number}, paragraph: number): Entity {
  return {
    kind,
    name,
    named: false,
    gender: undefined,
    plural: false,
    country: undefined,
    spoke: false,
    times: 0,
    descriptions: [],
    described: [],
    first: start,
    last: start,
    paragraph,
    salience: 0,
    sentence: 0
  }
}

/** An entity for a trace. */
export function introduced({name, paragraph}: Entity): string {
  return `${name} (first in paragraph ${paragraph})`
}
