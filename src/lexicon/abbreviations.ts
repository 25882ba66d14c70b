/**
 * Abbreviations whose full stop may not end a sentence, and the words that
 * show that it does.
 *
 * All entries are in lower case and without their last stop.
 */

/** What the stop of an abbreviation may be. */
export type AbbreviationKind =
  /** A name follows: `Gen. Ruiz`. It never ends a sentence. */
  | 'title'
  /** A number follows: `No. 4`, `Rs. 200`. */
  | 'number'
  /** A day follows: `Sept. 8`. */
  | 'month'
  /** `in Holm, Ill. The mayor`. */
  | 'state'
  /** Behind the name of a company, which may go on: `Varn Corp. Chairman Odd Tveit`. */
  | 'company'
  /** `at 5 p.m. Diplomats said`, but `5 p.m. Monday`, `Sat. Jan. 5`. */
  | 'clock'
  /** Within a sentence at all times: `vs.`, `e.g.` */
  | 'inner'
  /** In the middle of a name or behind it: `St. Varn`, `Fifth Ave. Church`, `Odd Tveit Jr. Hall`. */
  | 'name'

const rows: Readonly<Record<AbbreviationKind, string>> = {
  title:
    'mr mrs ms mx dr drs messrs mmes mme mlle prof profs gen gens lt col cols sgt maj capt cmdr cdr cpl pvt pfc spc adm ' +
    'brig eng engr sen sens rep reps gov govs pres rev revs hon supt det insp atty attys msgr fr br ald asst assoc dep comm ' +
    'amb sec chm cllr treas cmsgt msgt sfc cpo ens radm vadm wm chas geo thos jos benj smt km shri',
  number: 'no nos vol art fig figs ch chap pp p para sect rs tk eur usd approx ca circa',
  month: 'jan feb mar apr jun jul aug sept sep oct nov dec janv fevr avr juil',
  state:
    'ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore ' +
    'pa penn tenn tex vt va wash wis wyo ont que alta sask man nfld n.h n.j n.m n.y n.c n.d r.i s.c s.d w.va d.c b.c ' +
    'n.b n.s p.e.i n.l n.w.t p.r',
  company: 'inc corp corps co cos ltd bros plc pty pvt assn assns dept intl natl mfg univ s.a n.v a.g s.p.a l.p p.l.c l.l.c l.l.p b.v',
  clock: 'a.m p.m am pm mon tue tues wed thu thur thurs fri sat sun',
  inner: 'vs v e.g i.e cf viz a.k.a f.k.a d.b.a c/o',
  name: 'jr sr esq st ste mt ft ave blvd rd hwy rte sq bldg ph.d m.d j.d b.a m.a b.s m.s m.b.a d.d.s r.n'
}

/** Kinds by abbreviation, without its last stop. */
export const abbreviations: ReadonlyMap<string, AbbreviationKind> = new Map(
  kindsOf(rows).flatMap(kind => rows[kind].split(' ').map(word => [word, kind] as const))
)

function kindsOf(table: Readonly<Record<AbbreviationKind, string>>): AbbreviationKind[] {
  return Object.keys(table).filter((kind): kind is AbbreviationKind => kind in table)
}

/** Abbreviations that are words as well, and count only with a capital: `on mass. The`, `the gen.` */
export const alsoWords: ReadonlySet<string> = new Set(
  ('ala ark conn del ill ind ore man miss mass pa ma art fig figs ch mar jan jun sun sat dec may wed mon sec gen col ' +
    'rep hon rev det insp dep comm amb fr br wash wis va la md mo me cal st mt ft ste sq geo').split(' ')
)

/** Names that end in a mark: `Yahoo! Inc`. */
export const markedNames: ReadonlySet<string> = new Set(['yahoo', 'jeopardy', 'oklahoma', 'e', 'hello', 'ok', 'yum', 'panic', 'jump', 'ideal', 'closer', 'which', 'vatan'])

const pronouns =
  'he she it they we you i this these those that there here his her its their our my your'
const others =
  'the a an but and or so yet nor if when while as at in on for from by to of after before since during with without ' +
  'until once under over through despite although though because however meanwhile also still then now not no some many ' +
  'most several few all both each every another other others what who why how where which whether only even just such ' +
  'according asked instead moreover nevertheless nonetheless otherwise thus therefore perhaps maybe earlier later ' +
  'additionally officials police last among like'

/** Words with which a sentence begins and which are no name: behind `U.S.` or `Corp.` they show that a sentence ended. */
export const starters: ReadonlySet<string> = new Set(`${pronouns} ${others}`.split(' '))

/** The same where everything is in capitals, and `AND` or `IN` tells nothing. */
export const capitalStarters: ReadonlySet<string> = new Set(
  'he she it they we i this these but however meanwhile moreover nevertheless he\'s it\'s there according'.split(' ')
)

/** What may follow an hour within a sentence: `5 p.m. Monday`, `9 a.m. EST`. */
export const afterHour: ReadonlySet<string> = new Set(
  ('mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday jan january feb ' +
    'february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec ' +
    'december est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest eet eest msk ist jst kst hkt sgt aest aedt ' +
    'mondays tuesdays wednesdays thursdays fridays saturdays sundays eastern central mountain pacific local greenwich moscow').split(' ')
)

/** Offices that follow a state's short form within a sentence: `Fla. Gov. Ruiz`. */
export const afterState: ReadonlySet<string> = new Set(
  ('gov governor sen senator rep representative reps sens lt attorney congressman congresswoman district mayor assemblyman ' +
    'supreme republican democrat democrats republicans democratic').split(' ')
)

/** Endings of host names, behind whose stop no sentence begins: `Varn.Com`. */
export const hostEndings: ReadonlySet<string> = new Set(
  ('com org net gov edu mil int co uk us eu de fr it es ru cn jp in au ca br info biz tv io me ai app news nl ch se no fi ' +
    'htm html php pdf doc txt jpg png gif asp aspx js md').split(' ')
)

/** Verbs of those who ask or exclaim, behind a quotation that ends in `?"` or `!"`. */
export const askVerbs: ReadonlySet<string> = new Set(
  ('asked asks said says wondered wonders demanded demands inquired inquires shouted shouts cried cries yelled yells ' +
    'exclaimed exclaims added adds wrote writes tweeted tweets replied replies told tells quipped quips joked jokes ' +
    'recalled recalls screamed screams chanted chants declared declares insisted insists responded responds answered ' +
    'answers countered continued begged pleaded urged announced posted questioned queried mused concluded thought ' +
    'whispered barked bellowed retorted explained noted').split(' ')
)

/** `am 14. April`: German words in front of the day of a date, whose stop ends no sentence. */
export const beforeOrdinal: ReadonlySet<string> = new Set(['ab', 'am', 'bis', 'dem', 'den', 'der', 'des', 'seit', 'vom', 'zum'])

/** Months that follow it. */
export const germanMonths: ReadonlySet<string> = new Set([
  'januar', 'jänner', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember'
])
