/**
 * `wirestory/readers`: from files in the formats of wires to the stories in
 * them. Loads no story parser; XML is read by saxes, HTML and SGML by htmlparser2,
 * headers of mail by libmime.
 */
export {defaultReaders} from './readers/default-readers.ts'
export type {Decoded, Input} from './readers/input/input.ts'
export {detectFormat, findBoundary, readStories} from './readers/read-stories.ts'
export type {Reader, ReaderOptions, ReadLimits, ReadOptions, ReadStory, Separator} from './readers/types.ts'
export {zczcReader} from './readers/zczc.ts'
export type {SigilField, SigilProfile} from './readers/zczc/profiles.ts'
export {zczcProfiles} from './readers/zczc/profiles.ts'
export type {JoinedStory, JoinOptions} from './readers/join-takes.ts'
export {joinTakes} from './readers/join-takes.ts'
export type {ProviderMeaning, ProviderProfile} from './readers/providers.ts'
export {providerProfile, providerProfiles} from './readers/providers.ts'
export type {Envelope, Message, Span, StoryVersion} from './story/types.ts'
