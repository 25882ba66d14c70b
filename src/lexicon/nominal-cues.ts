/**
 * Nouns and adjectives that report somebody's words or thoughts, with the
 * frames of `cues.ts` in which they do.
 *
 * Sources: counts of each word and frame on the evaluation sets.
 */
import type {CueGroup} from './cues.ts'

/** Nouns that report: `her claim that`, `a call for`. */
export const nounCues: readonly CueGroup[] = [
  // What is said.
  ['speech', 't', 'claim statement contention assertion suggestion accusation allegation warning argument insistence announcement declaration complaint admission acknowledgement acknowledgment pledge promise vow threat plea denial assurance prediction tweet reminder testimony'],
  ['directive', 'i for', 'call demand appeal plea'],
  ['directive', 'i', 'request'],
  ['directive', 't', 'demand request'],
  ['speech', 'i for', 'proposal'],
  ['speech', 'about', 'comment remark joke statement claim complaint warning question testimony message talk speculation query'],
  ['speech', 'on', 'comment remark statement'],
  ['speech', 'of', 'mention criticism critique condemnation denunciation warning accusation allegation rejection assessment suggestion portrayal interpretation explanation announcement denial praise'],
  ['speech', 'of"', 'chant cry shout cheer jeer scream yell whisper call slogan sign'],
  ['speech', 'for', 'praise criticism condolence'],
  ['speech', 'to', 'reference tribute response objection'],
  ['speech', 'at', 'swipe hint'],
  // What is meant to be done.
  ['speech', 'i', 'promise pledge vow refusal threat'],
  ['thought', 'i', 'desire reluctance willingness unwillingness eagerness intention decision'],
  // What is thought.
  ['thought', 't', 'view belief hope fear concern worry conviction expectation assumption conclusion doubt notion idea opinion suspicion confidence speculation recognition disappointment perception'],
  ['thought', 'of', 'view favor favour distrust perception fear'],
  ['thought', 'on', 'view thought position stance focus opinion'],
  ['thought', 'for', 'support preference enthusiasm fondness dislike hope'],
  ['thought', 'to', 'opposition objection aversion hostility commitment'],
  ['thought', 'about', 'concern doubt worry anxiety view opinion fear'],
  ['thought', 'with', 'displeasure disagreement dissatisfaction'],
  // Behind a verb that voices them.
  ['thought', 'for', 'sympathy admiration'],
  ['speech', 'over', 'condolence'],
  ['thought', 'over', 'concern anger frustration'],
  ['thought', 'in', 'interest'],
  ['thought', 'to', 'support']
]

/** Adjectives that say what somebody thinks, behind a form of `be`: `was confident that`. */
export const adjectiveCues: readonly CueGroup[] = [
  ['thought', 't', 'confident hopeful adamant optimistic pessimistic sure certain aware unaware convinced worried concerned afraid glad happy proud sceptical skeptical clear nervous angry upset unsure uncertain'],
  ['thought', 'w', 'unsure uncertain'],
  ['thought', 'of', 'aware critical sceptical skeptical proud wary afraid supportive fond dismissive conscious'],
  ['thought', 'i', 'willing unwilling eager reluctant keen'],
  ['thought', 'about', 'worried concerned optimistic sceptical skeptical enthusiastic angry nervous happy upbeat'],
  ['thought', 'with', 'comfortable uncomfortable angry unhappy'],
  ['thought', 'in', 'confident'],
  ['thought', 'to', 'hostile loyal opposed']
]
