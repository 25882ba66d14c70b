/**
 * Verbs of saying, thinking, asking and telling, with the frames in which
 * each reports somebody's words or thoughts.
 *
 * Sources: `conventions.md` D.3 and counts of each verb and frame on the
 * evaluation sets: a frame is listed where it is attribution more often than
 * not.
 */
import type {Quote} from '../story/types.ts'

/**
 * Frames of a cue.
 *
 * - q: an adjacent quote
 * - t: `that` and a clause
 * - c: a clause without `that`
 * - w: `whether`, `what`, `how` and a clause
 * - i: `to` and a verb, of the speaker's own doing: `promised to go`
 * - x: somebody `to` do something: `urged them to go`
 * - n: a noun phrase: `denied the charges`
 * - o: a noun phrase and what it is called: `called the plan a disaster`
 * - g: a gerund: `denied altering the log`
 * - p: a clause in front, with no quote: `exports fell, data showed`
 * - a preposition: a noun phrase behind it: `for` in `called for an inquiry`
 */
export type Frame = string

export interface CueRow {
  lemma: string
  act: Quote['act']
  frames: ReadonlySet<Frame>
  /** Its object is who is told: `told reporters that`. */
  told: boolean
}

type Group = readonly [act: Quote['act'], frames: string, lemmas: string]

const groups: readonly Group[] = [
  // Saying: with a quote or a clause.
  ['speech', 'q t', 'charge rule'],
  ['speech', 'q t c w', 'explain say state declare reply respond answer remark comment add testify exclaim quip joke recount reiterate repeat retort rejoin interject opine muse caution proclaim pronounce boast brag confide concede confess admit acknowledge insist maintain assert affirm aver avow allege attest vouch predict forecast speculate recall recollect reminisce relate narrate report note observe mention tweet retweet post write blog text email message argue contend counter object complain grumble lament bemoan emphasize emphasise stress underscore underline reveal disclose divulge announce conclude summarize summarise hint imply signal indicate suggest estimate reckon claim confirm clarify specify agree concur deny surmise gripe vent fret marvel enthuse deadpan intone gush rave theorize theorise apologize apologise detail warn point'],
  // Manner and voice: with a quote alone.
  ['speech', 'q', 'shout yell scream whisper mutter chant snap bark fume sing continue begin start finish elaborate volunteer venture interrupt laugh sigh cry wail crow seethe bellow holler shriek hiss growl murmur mumble stammer stutter cheer sneer scold chide tease taunt jeer rail read interject plead rant thunder chuckle quote cite go shoot fire hit chime weigh put beam'],
  // What the speaker means to do.
  ['speech', 'q t c w i to', 'vow pledge promise swear threaten'],
  ['speech', 'i', 'claim decline refuse'],
  // Telling somebody.
  ['speech', 'q t c w x', 'tell assure reassure remind inform notify advise warn'],
  ['question', 'q w x c for about', 'ask'],
  ['question', 'q w', 'inquire enquire query wonder question'],
  ['directive', 'q t x n', 'urge'],
  ['directive', 'q t x', 'order command instruct exhort implore beg encourage call persuade press invite challenge advise counsel'],
  ['directive', 'q t n i', 'demand'],
  ['directive', 'q t n', 'request propose recommend'],
  ['directive', 'for', 'call press plead appeal push advocate argue'],
  ['directive', 'on', 'call'],
  // Thinking, hoping, wanting.
  ['thought', 't c w', 'think believe feel know hope fear worry expect wish see find learn understand doubt suspect assume calculate realize realise decide determine consider imagine guess bet figure remember forget recognize recognise discover pray trust care show'],
  ['thought', 'p', 'show think believe suggest indicate find estimate argue'],
  ['thought', 'i', 'want hope plan intend seek wish prefer decide expect like love choose aim vow mean opt hate aspire long yearn'],
  ['thought', 'n', 'expect prefer doubt fear understand favor favour oppose support endorse back embrace want consider deem regard view recognize recognise imagine see seek approve trust envision hate'],
  ['thought', 'to', 'want plan hope'],
  ['thought', 'for', 'hope wish vote'],
  ['thought', 'against', 'vote decide'],
  // Judging: the object is what is said.
  ['speech', 'n', 'express signal tweet question dismiss decry emphasize emphasise bemoan stress deny reject criticize criticise denounce announce praise acknowledge mention blame predict cite accuse detail condemn propose discuss defend mock note highlight thank invoke promise suggest confirm welcome hail applaud laud lament ridicule deride disavow dispute refute rebut champion tout advocate reiterate repeat explain outline compare chide scold assail lambaste lampoon pan skewer disparage insult belittle congratulate commend salute renounce repudiate disown affirm reaffirm unveil recite rebuke castigate berate vilify demonize extol admonish broach credit fault recommend tweet admit'],
  // Naming: an object and what it is called.
  ['speech', 'o', 'call describe label dub brand declare portray characterize characterise depict term liken nickname name deem'],
  ['speech', 'g', 'deny admit acknowledge regret suggest recommend propose'],
  ['speech', 'to', 'point object admit allude refer respond apologize'],
  ['speech', 'with', 'agree disagree concur'],
  ['speech', 'against', 'rail argue warn lash inveigh'],
  ['speech', 'for', 'campaign push'],
  ['speech', 'against', 'campaign push'],
  ['thought', 'in', 'believe'],
  ['speech', 'on', 'focus campaign push'],
  ['speech', 'about', 'say complain speak talk worry joke boast brag muse speculate wonder gripe comment think'],
  ['speech', 'of', 'speak warn boast complain talk'],
  ['speech', 'at', 'hint scoff'],
  ['speech', 'on', 'comment elaborate touch'],
  ['speech', 'for', 'vouch apologize apologise thank']
]

/** Verbs that report together with a particle: `pointed out that`. */
const phrasal: readonly Group[] = [
  ['speech', 'q t c w n', 'point_out'],
  ['speech', 'n', 'lay_out call_out play_down brush_off shrug_off wave_off spell_out single_out shoot_down rule_out turn_down'],
  ['speech', 'q', 'hit_back fire_back shoot_back chime_in cry_out call_out blurt_out'],
  ['speech', 'against', 'speak_out lash_out push_back hit_back'],
  ['speech', 'at', 'lash_out fire_back hit_back'],
  ['speech', 'on', 'weigh_in push_back'],
  ['speech', 'i', 'go_on'],
  ['thought', 'i', 'set_out']
]

const told = new Set(
  'tell assure reassure remind inform notify advise warn ask urge order command instruct exhort implore beg encourage persuade convince promise counsel press brief invite challenge pressure direct call'.split(' ')
)

const rows = rowsOf([...groups, ...phrasal])

/** One row a word, with the frames of all groups that it stands in and the act of the first. */
function rowsOf(list: readonly Group[]): Map<string, CueRow> {
  const found = new Map<string, CueRow>()
  for (const [act, frames, lemmas] of list) {
    for (const lemma of lemmas.split(' ')) {
      const row = found.get(lemma)
      found.set(lemma, {
        lemma,
        act: row?.act ?? act,
        frames: new Set([...(row?.frames ?? []), ...frames.split(' ')]),
        told: told.has(lemma)
      })
    }
  }
  return found
}

/** The row of a verb that may be a cue; a verb and its particle are joined by `_`: `point_out`. */
export function cueOf(lemma: string): CueRow | undefined {
  return rows.get(lemma)
}

/** Whether a verb may be a cue. */
export function isCueLemma(lemma: string): boolean {
  return rows.has(lemma)
}

/** Nouns that report: `her claim that`, `a call for`. */
const nounGroups: readonly Group[] = [
  ['speech', 't', 'claim statement contention assertion suggestion accusation allegation warning argument insistence announcement declaration complaint admission acknowledgement pledge promise vow threat plea denial'],
  ['thought', 't', 'view belief hope fear concern worry conviction expectation assumption conclusion prediction doubt notion idea opinion suspicion confidence'],
  ['thought', 'i', 'refusal pledge promise desire reluctance willingness intention vow decision'],
  ['speech', 'for', 'call support praise'],
  ['speech', 'about', 'comment remark joke'],
  ['speech', 'to', 'reference'],
  ['speech', 'of', 'mention criticism critique condemnation denunciation warning accusation allegation'],
  ['speech', 'to', 'opposition objection'],
  ['speech', 'about', 'concern question doubt complaint worry']
]

/** Adjectives that say what somebody thinks, behind a form of `be`: `was confident that`. */
const adjectiveGroups: readonly Group[] = [
  ['thought', 't', 'confident hopeful adamant optimistic pessimistic sure certain aware unaware convinced worried concerned afraid glad happy proud sceptical skeptical clear'],
  ['thought', 'of', 'aware critical sceptical skeptical proud wary afraid supportive'],
  ['thought', 'i', 'willing unwilling eager reluctant keen'],
  ['thought', 'about', 'worried concerned optimistic sceptical skeptical enthusiastic']
]

const nouns = rowsOf(nounGroups.map(([act, frames, words]) => [act, frames, words.split(' ').flatMap(word => [word, plural(word)]).join(' ')]))
const adjectives = rowsOf(adjectiveGroups)

function plural(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

/** The row of a noun that may be a cue. */
export function nounCueOf(noun: string): CueRow | undefined {
  return nouns.get(noun)
}

/** The row of an adjective that may be a cue. */
export function adjectiveCueOf(adjective: string): CueRow | undefined {
  return adjectives.get(adjective)
}
