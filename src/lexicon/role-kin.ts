/**
 * What else somebody of an office or job is called: `the envoy` may be the
 * ambassador whom the story has named. And the words among them that tell
 * the gender, or whom the person speaks for.
 */

/**
 * Words for the same people, a row each. A word may stand in several rows;
 * `the diplomat` is an ambassador or a consul.
 */
const rows = [
  'ambassador envoy diplomat representative',
  'consul envoy diplomat',
  'diplomat negotiator envoy mediator',
  'senator lawmaker legislator politician',
  'congressman congresswoman representative lawmaker legislator politician',
  'deputy lawmaker legislator parliamentarian politician mp',
  'member mp mep parliamentarian lawmaker legislator politician',
  'councillor councilor councilman councilwoman alderman politician',
  'minister politician secretary',
  'premier minister leader',
  'president leader',
  'chairman chairwoman chairperson chair leader head',
  'leader head chief boss',
  'chief executive ceo boss head executive',
  'ceo executive boss chief head businessman businesswoman',
  'director head chief boss executive',
  'manager boss executive',
  'founder entrepreneur businessman businesswoman billionaire owner',
  'tycoon billionaire businessman businesswoman magnate mogul entrepreneur investor',
  'spokesman spokeswoman spokesperson official',
  'secretary official minister',
  'commissioner official chief',
  'governor politician official',
  'mayor politician official',
  'candidate nominee hopeful contender frontrunner front-runner politician challenger',
  'lawyer attorney counsel solicitor barrister advocate',
  'prosecutor attorney lawyer',
  'judge justice magistrate',
  'officer policeman policewoman constable',
  'sheriff officer',
  'sergeant officer soldier',
  'general commander officer soldier',
  'colonel commander officer',
  'captain skipper',
  'captain player',
  'captain officer pilot',
  'admiral commander officer',
  'analyst economist strategist expert',
  'professor academic scholar researcher scientist expert lecturer',
  'scientist researcher expert',
  'researcher expert',
  'doctor physician surgeon',
  'economist expert',
  'historian scholar academic author',
  'adviser advisor aide',
  'strategist adviser advisor consultant',
  'reporter journalist correspondent writer columnist',
  'editor journalist',
  'anchor host presenter journalist',
  'author writer novelist',
  'singer musician star artist',
  'rapper musician star artist',
  'actor actress star performer',
  'director filmmaker',
  'coach manager trainer boss',
  'batsman batter bowler cricketer player',
  'runner sprinter athlete',
  'striker midfielder defender goalkeeper forward player footballer',
  'quarterback player',
  'pontiff pope',
  'king monarch',
  'queen monarch',
  'bishop archbishop cardinal cleric priest',
  'priest cleric reverend pastor',
  'imam cleric ayatollah',
  'farmer grower',
  'trader dealer broker',
  'banker financier',
  'activist campaigner',
  'resident local villager',
  'defendant suspect accused',
  'man suspect',
  'mother woman wife',
  'father man husband',
  'victim survivor'
]

const kinOf = new Map<string, number[]>()
for (const [row, line] of rows.entries()) {
  for (const word of line.split(' ')) {
    const known = kinOf.get(word)
    if (known) known.push(row)
    else kinOf.set(word, [row])
  }
}

const none: readonly number[] = []

/** The rows in which a word for an office or job stands; two words of one row can mean one person. */
export function kinRowsOf(role: string): readonly number[] {
  return kinOf.get(role) ?? none
}

/** Whoever is one of these speaks for somebody else: `Lund's spokesman`, `a lawyer for the crew`. */
export const speaksForOthers: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople lawyer lawyers attorney attorneys counsel solicitor barrister publicist agent representative representatives aide press-secretary'.split(
    ' '
  )
)

const male = new Set(
  (
    'mr mister sir lord king prince duke baron emperor sultan emir sheikh pope monsignor fr father son brother husband uncle nephew grandfather grandson ' +
    'boyfriend fiance widower man boy gentleman chairman spokesman congressman councilman assemblyman alderman businessman policeman salesman fisherman ' +
    'cardinal archbishop imam ayatollah rabbi actor waiter monk statesman anchorman cameraman fireman serviceman'
  ).split(' ')
)
const female = new Set(
  (
    'mrs ms miss madam dame lady queen princess duchess baroness empress mother daughter sister wife aunt niece grandmother granddaughter ' +
    'girlfriend fiancee widow woman girl chairwoman spokeswoman congresswoman councilwoman assemblywoman businesswoman policewoman actress waitress nun ' +
    'stateswoman anchorwoman midwife servicewoman'
  ).split(' ')
)

/** The gender that a title, office or word of kin tells, in lower case and without a full stop. */
export function genderOfRole(word: string): 'm' | 'f' | undefined {
  if (male.has(word)) return 'm'
  return female.has(word) ? 'f' : undefined
}

/** Titles of those who rule. */
export const rulerTitles: ReadonlySet<string> = new Set('pope king queen prince princess emperor empress sultan emir sheikh'.split(' '))

/** Titles without which a single name is not whole: `Pope Francis`, `Queen Anne`. */
export const regnalTitles: ReadonlySet<string> = new Set([
  ...rulerTitles,
  ...'saint st sister mother father brother patriarch'.split(' ')
])

/** Those of a company, as `the company` and `the airline`: any organisation that is named may be meant. */
export const companyWords: ReadonlySet<string> = new Set(
  (
    'company firm group corporation conglomerate giant maker automaker carmaker chipmaker drugmaker planemaker airline carrier retailer lender insurer ' +
    'brewer miner refiner operator manufacturer developer publisher broadcaster utility supplier startup start-up business enterprise chain organisation ' +
    'organization agency body outfit producer exporter railroad shipper steelmaker brokerage'
  ).split(' ')
)
