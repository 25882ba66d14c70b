/**
 * wirestory: reads the raw text of a news-agency story.
 */
export type {AgencyKind, AgencyRow, BoilerplateRow, DatelineRow, LineRow, Row} from './agencies/schema.ts'
export type {MessageRuleId, Severity} from './messages.ts'
export type {ParserOptions} from './options.ts'
export type {WireParser, WireTree} from './create-parser.ts'
export {createParser, parseStory, parseTree} from './parse.ts'
export type {Effective, EffectiveFields} from './story/readers.ts'
export {effective, quotesBy, speakersOf} from './story/readers.ts'
export type * from './story/types.ts'
