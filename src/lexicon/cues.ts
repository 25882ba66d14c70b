/**
 * Verbs of saying, thinking, asking and telling, with the frames in which
 * each reports somebody's words or thoughts. Nouns and adjectives that report
 * stand in `nominal-cues.ts`, how they are looked up in `quotes/cue-table.ts`.
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
 * - be: `that` and what is to be: `asked that the road be closed`
 * - c: a clause without `that`
 * - w: `whether`, `what`, `how` and a clause
 * - i: `to` and a verb, of the speaker's own doing: `promised to go`
 * - x: somebody `to` do something: `urged them to go`
 * - a preposition and `>`: whom it names `to` do something: `appealed to the owners to pay`
 * - n: a noun phrase: `denied the charges`
 * - named: a noun phrase, where who does it has a name: `Ruiz blasted the plan`
 * - message: a noun phrase that is something said or written: `released a statement`
 * - deed: a noun phrase and what it is to do: `wants the city to pay`
 * - document: a noun phrase, where a document does it: `the poll shows a lead`
 * - o: a noun phrase and what it is called: `called the plan a disaster`
 * - rate: a noun phrase and how much it is: `put the toll at 40`
 * - g: a gerund: `denied altering the log`
 * - p: a clause in front, with no quote: `exports fell, data showed`
 * - a preposition: a noun phrase behind it: `for` in `called for an inquiry`;
 *   with `"` behind it only words in quotation marks: `chants of "Go home"`;
 *   with `+` in front it belongs to what is reported: `asked about the debt`
 * - with `-` in front: in the passive, of what stands in front and behind:
 *   `was accused of theft`; `-` alone: of what stands in front: `was criticised`
 */
export type Frame = string

export type Act = Quote['act']

/** Words that report in some frames; both lists are parted by blanks. */
export type CueGroup = readonly [act: Act, frames: string, words: string]

const groups: readonly CueGroup[] = [
  // Saying: with a quote or a clause.
  ['speech', 'q t', 'charge rule'],
  ['speech', 'q t c w', 'explain say state declare reply respond answer remark comment add testify exclaim quip joke recount reiterate repeat retort rejoin interject opine muse caution proclaim pronounce boast brag confide concede confess admit acknowledge insist maintain assert affirm aver avow allege attest vouch predict forecast speculate recall recollect reminisce relate narrate report note observe mention tweet retweet post write blog text email message argue contend counter object complain grumble lament bemoan emphasize emphasise stress underscore underline reveal disclose divulge announce conclude summarize summarise hint imply signal indicate suggest estimate reckon claim confirm clarify specify agree concur deny surmise gripe vent fret marvel enthuse deadpan intone gush rave theorize theorise apologize apologise detail warn point'],
  // Manner and voice: with a quote alone.
  ['speech', 'q', 'shout yell scream whisper mutter chant snap bark fume sing continue begin start finish elaborate volunteer venture interrupt laugh sigh cry wail crow seethe bellow holler shriek hiss growl murmur mumble stammer stutter cheer sneer scold chide tease taunt jeer rail read interject plead rant thunder chuckle quote cite go shoot fire hit chime weigh put beam'],
  // What the speaker means to do.
  ['speech', 'q t c w i to', 'vow pledge promise swear threaten'],
  ['speech', 'i', 'claim decline refuse'],
  // Telling somebody.
  ['directive', 'x', 'tell assure reassure remind inform notify advise warn ask'],
  ['speech', 'q t c w', 'tell assure reassure remind inform notify advise warn'],
  ['directive', '+against', 'warn caution advise'],
  ['question', 'q w c for +about', 'ask'],
  ['question', 'q w', 'inquire enquire query wonder question'],
  ['directive', 'q t x n', 'urge'],
  ['directive', 'q t x', 'order command instruct exhort implore beg encourage persuade press invite challenge advise counsel'],
  ['directive', 'q t n i', 'demand'],
  ['directive', 'q t n', 'propose recommend'],
  ['directive', 'q t', 'request'],
  ['directive', 'for', 'call press plead appeal push advocate argue'],
  ['directive', 'on on> x', 'call'],
  ['directive', 'to> x', 'appeal'],
  ['directive', 'with> x', 'plead'],
  ['directive', 'be', 'ask'],
  // Thinking, hoping, wanting.
  ['thought', 't c w', 'think believe feel know hope fear worry expect wish see find learn understand doubt suspect assume calculate realize realise decide determine consider imagine guess bet figure remember forget recognize recognise discover pray trust care show'],
  ['thought', 'p', 'show think believe suggest indicate find estimate argue'],
  ['thought', 'i', 'want hope plan intend seek wish prefer decide expect like love choose aim vow mean opt hate aspire yearn'],
  ['thought', 'n', 'expect prefer doubt fear understand favor favour oppose support endorse back embrace consider deem regard view recognize recognise imagine approve trust envision hate'],
  ['thought', 'deed', 'want'],
  ['thought', 'to', 'want plan hope'],
  ['thought', 'for', 'hope wish vote'],
  ['thought', 'against', 'vote decide'],
  // Judging: the object is what is said.
  ['speech', 'n', 'express signal tweet question dismiss decry emphasize emphasise bemoan stress deny reject criticize criticise denounce announce praise acknowledge mention blame predict cite accuse detail condemn propose discuss defend mock note highlight thank invoke promise suggest confirm welcome hail applaud laud lament ridicule deride disavow dispute refute rebut champion tout advocate reiterate repeat explain outline compare chide scold assail lambaste lampoon pan skewer disparage insult belittle congratulate commend salute renounce repudiate disown affirm reaffirm unveil recite rebuke castigate berate vilify demonize extol admonish broach credit fault recommend tweet admit'],
  ['speech', 'n', 'attack savage downplay mischaracterize deplore second-guess satirize scorn bash trash voice reference contrast peg recount restate chronicle overstate understate exaggerate politicize publicize articulate pitch'],
  ['speech', 'named', 'blast slam rip knock slash echo recall declare pledge cite answer counter challenge judge veto sue'],
  ['thought', 'n', 'despise crave'],
  ['thought', 'o', 'see'],
  ['speech', 'rate', 'put estimate peg forecast'],
  ['speech', 'message', 'release issue publish deliver offer'],
  ['thought', 'document', 'show cite'],
  ['speech', 'n', 'disclose reveal'],
  ['speech', 't', 'emerge transpire'],
  ['thought', 't', 'notice sense presume prove resent appreciate reaffirm regret'],
  ['speech', 'i', 'vote ask propose offer'],
  // Naming: an object and what it is called.
  ['speech', 'q', 'call describe label brand declare'],
  ['speech', 'o', 'call describe label dub brand declare portray characterize characterise depict term liken nickname deem'],
  ['thought', 'g', 'support oppose favor favour endorse consider back enjoy'],
  ['speech', 'g', 'report defend criticize criticise discuss mention recall describe'],
  ['speech', 'g', 'deny admit acknowledge regret suggest recommend propose'],
  ['speech', 'to', 'point object admit allude refer apologize'],
  ['speech', 'with', 'agree disagree concur'],
  ['speech', 'against', 'rail argue warn caution lash inveigh'],
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

/** Verbs that report in the passive, mostly without saying who: `is said to be ill`. */
const passives: readonly CueGroup[] = [
  ['speech', '-i', 'say report allege rumor rumour'],
  ['thought', '-i', 'believe think understand'],
  ['speech', '-of', 'accuse suspect'],
  ['speech', '-as', 'describe portray depict characterize characterise denounce dismiss hail praise label'],
  ['thought', '-as', 'view regard perceive interpret consider'],
  ['thought', '-n', 'deem consider judge'],
  ['speech', '-for', 'criticize criticise praise blame'],
  ['speech', '-', 'announce']
]

/** Verbs that report together with a particle: `pointed out that`. */
const phrasal: readonly CueGroup[] = [
  ['speech', 'q t c w n', 'point_out'],
  ['speech', 'n', 'lay_out call_out play_down brush_off shrug_off wave_off spell_out single_out shoot_down rule_out turn_down'],
  ['speech', 'q', 'hit_back fire_back shoot_back chime_in cry_out call_out blurt_out'],
  ['speech', 'against', 'speak_out lash_out push_back hit_back'],
  ['speech', 'at', 'lash_out fire_back hit_back'],
  ['speech', 'on', 'weigh_in push_back'],
  ['thought', 'i', 'set_out']
]

/** Verbs whose object is who is told: `told reporters that`. */
export const toldVerbs: ReadonlySet<string> = new Set(
  'tell assure reassure remind inform notify advise warn ask urge order command instruct exhort implore beg encourage persuade convince promise counsel press brief invite challenge pressure direct'.split(' ')
)

/** All verbs that report. */
export const verbCues: readonly CueGroup[] = [...groups, ...passives, ...phrasal]
