/**
 * Words of the news desk: who did what (roles), what people are called there
 * (jobs), what groups work there (units), and what stands around their names.
 */
import type {CreditRole} from '../story/types.ts'

/** How a role word is used: `Reporting by A`, `Edited by A`, `Editor: A`. */
export type RoleForm = 'activity' | 'participle' | 'agent'

export interface RoleWord {
  role: CreditRole
  form: RoleForm
}

function rows(role: CreditRole, form: RoleForm, words: string): Array<[string, RoleWord]> {
  return words.split(' ').map((word) => [word, {role, form}])
}

/** Words that open a credit, in lower case. */
export const roleWords: ReadonlyMap<string, RoleWord> = new Map([
  ...rows('reporting', 'activity', 'reporting report reportage interview interviews'),
  ...rows('reporting', 'participle', 'reported conducted'),
  ...rows('reporting', 'agent', 'reporter reporters bericht reportagem reportero reporteros autor autorin autor/in autoren'),
  ...rows('writing', 'activity', 'writing rewriting redacción redação'),
  ...rows('writing', 'participle', 'written rewritten'),
  ...rows('writing', 'agent', 'writer writers author authors'),
  ...rows('editing', 'activity', 'editing subediting sub-editing redaktion edición edição'),
  ...rows('editing', 'participle', 'edited'),
  ...rows('editing', 'agent', 'editor editors redakteur redakteurin editado'),
  ...rows('compiling', 'activity', 'compiling compilation'),
  ...rows('compiling', 'participle', 'compiled assembled collated'),
  ...rows('translating', 'activity', 'translating translation traducción tradução übersetzung'),
  ...rows('translating', 'participle', 'translated'),
  ...rows('translating', 'agent', 'translator translators übersetzer'),
  ...rows('research', 'activity', 'research researching fact-checking analysis data'),
  ...rows('research', 'participle', 'researched'),
  ...rows('research', 'agent', 'researcher researchers'),
  ...rows('polling', 'activity', 'polling'),
  ...rows('polling', 'participle', 'polled'),
  ...rows('desking', 'activity', 'desking'),
  ...rows('photography', 'activity', 'photography photos photographs pictures'),
  ...rows('photography', 'participle', 'photographed'),
  ...rows('photography', 'agent', 'photographer photographers'),
  ...rows('graphics', 'activity', 'graphic graphics illustration illustrations'),
  ...rows('graphics', 'participle', 'illustrated'),
  ...rows('production', 'activity', 'production producing video'),
  ...rows('production', 'participle', 'produced created'),
  ...rows('production', 'agent', 'producer producers'),
  ...rows('contributing', 'activity', 'contributions contribution assistance files help contributing'),
  ...rows('source', 'activity', 'inputs input')
])

/** Role words long enough to be known with one letter wrong: `edting`, `writting`, `reporing`. */
export const fuzzyRoles: readonly string[] = [
  'reporting', 'writing', 'editing', 'compiled', 'compiling', 'polling', 'graphics', 'research', 'additional', 'edited', 'written', 'translated', 'translating'
]

/** Roles whose `by` may be left out: `writing Ann Mills`. */
export const bareRoles: ReadonlySet<string> = new Set(['reporting', 'writing', 'editing', 'edited', 'compiled', 'polling', 'translated', 'written'])

/** Roles that ask for \`from\`: \`with files from Ann Mills\`. */
export const fromRoles: ReadonlySet<string> = new Set(['assistance', 'contribution', 'contributions', 'files', 'help', 'input', 'inputs'])

/** Words between a role and its \`by\`: \`Polling led by\`, \`Reporting also by\`. */
export const roleTails: ReadonlySet<string> = new Set(['also', 'conducted', 'contributed', 'done', 'led', 'provided', 'supplied'])

/** What a line of thanks is for: \`contributed to this report\`. */
export const storyWords: ReadonlySet<string> = new Set([
  'account', 'article', 'blog', 'column', 'conversation', 'coverage', 'dispatch', 'feature', 'interview', 'investigation', 'item', 'notebook', 'package', 'piece', 'post', 'profile', 'project',
  'report', 'reports', 'review', 'series', 'story', 'stories', 'text', 'update'
])

/** Words before a role that make it a second one. */
export const addedWords: ReadonlySet<string> = new Set(['additional', 'addition', 'additionally', 'added', 'further', 'extra', 'more', 'supplementary'])

/** What people are called at a news desk, with the form for one of them. */
export const jobWords: ReadonlyMap<string, string> = new Map(
  (
    'analyst columnist contributor correspondent critic editor economist intern journalist photographer photojournalist ' +
    'producer reporter researcher staffer stringer writer anchor blogger commentator cartoonist historian librarian ' +
    'reviewer specialist strategist videojournalist newsman newswoman freelancer director chief ' +
    'corresponsal correspondant correspondente journaliste korrespondent korrespondentin redactor redakteur redakteurin redator reporterin repórter'
  )
    .split(' ')
    .flatMap((job): Array<[string, string]> => [[job, job], [job + 's', job]])
)

/** Groups that work at a news desk and stand for names: `Paris newsroom`, `Asia bureaux`. */
export const unitWords: ReadonlySet<string> = new Set([
  'agencies', 'bureau', 'bureaus', 'bureaux', 'colleagues', 'crew', 'crews', 'desk', 'desks', 'members', 'newsdesk', 'newsroom', 'newsrooms',
  'newsrooom', 'office', 'offices', 'staff', 'staffers', 'team', 'teams', 'unit', 'units', 'wires', 'others'
])

/** Words behind a unit that belong to it. */
export const unitTails: ReadonlySet<string> = new Set(['globally', 'worldwide', 'members', 'writers', 'reporters', 'correspondents', 'reports', 'services'])

/** How far a unit reaches: `bureaux across Europe`, `correspondents around the world`. */
export const scopeWords: ReadonlySet<string> = new Set(['across', 'around', 'throughout', 'within'])

/** Words before a place. */
export const placeWords: ReadonlySet<string> = new Set(['aboard', 'at', 'from', 'in', 'inside', 'near', 'on', 'outside'])

/** What `in` becomes in a hurry. */
export const placeSlips: ReadonlySet<string> = new Set(['In', 'im', 'ini', 'is', 'it', 'on'])

/** Those of them that say more than where: `from near Suruk`. */
export const nearWords: ReadonlySet<string> = new Set(['near', 'outside'])

/** Words before what somebody belongs to: `A of IFR`, `B via Berlin newsroom`. */
export const belongWords: ReadonlySet<string> = new Set(['for', 'of', 'via'])

/** Words that join two names, with the slips that lines in a hurry show. */
export const joinWords: ReadonlySet<string> = new Set(['abnd', 'adn', 'amd', 'and', 'ans', 'e', 'et', 'nand', 'och', 'og', 'plus', 'und', 'y'])

/** Words that no name holds: a piece with one of them is a sentence. */
export const sentenceWords: ReadonlySet<string> = new Set(
  (
    'a about after all also although am are as at be because been before being but by can click could did do does down due ' +
    'during each for from further go had has have he her here him his how however if into is it its just latest like may might ' +
    'more most my new news no not now off on one only or other our out over please read said say says see she should since so ' +
    'some such than that the their them then there these they this those through to under until up us use visit was we were what ' +
    'when where which while who will with would you your'
  ).split(' ')
)

/** What something was translated from: no place. */
export const languageNames: ReadonlySet<string> = new Set(
  (
    'arabic bahasa bengali bulgarian catalan chinese czech danish dutch english farsi finnish french german greek hebrew hindi hungarian indonesian italian ' +
    'japanese korean malay mandarin norwegian pashto persian polish portuguese punjabi romanian russian serbian spanish swahili swedish tamil thai turkish ' +
    'ukrainian urdu vietnamese'
  ).split(' ')
)

/** Words with which the lines under credits begin, where no line break is left: `Editing by A Our Standards: ...` */
export const creditStops: ReadonlyArray<readonly [string, string]> = [
  ['our', 'standards'], ['register', 'now'], ['sign', 'up'], ['read', 'more'], ['click', 'here'], ['all', 'rights']
]

/** Labels before a telephone number or an address. */
export const contactWords: ReadonlySet<string> = new Set([
  'cell', 'contact', 'e-mail', 'email', 'facebook', 'fax', 'handy', 'instagram', 'messaging', 'mobil', 'mobile', 'phone', 'skype', 'tel', 'tel.',
  'telefon', 'telephone', 'twitter'
])

/** Last words of names of papers, broadcasters and services. */
export const orgWords: ReadonlySet<string> = new Set(
  (
    'advertiser agencies agency associates beacon bee broadcasting business-journal chronicle commercial communications company corp courier ' +
    'daily dealers digest dispatch dow-jones echo enterprise examiner express financial gazette globe group guardian herald ' +
    'inc inquirer institute international journal leader ledger legal llc ltd magazine mail markets media mercury mirror monitor network networks ' +
    'news news-press news-sentinel newspaper newspapers newsday newsfeatures newsroom newswire newswires observer online patriot plc post ' +
    'post-dispatch post-gazette press press-democrat press-enterprise publishing radio record register reporter-news republic review sentinel ' +
    'service services standard star star-ledger star-telegram star-tribune sun sun-sentinel sun-times syndicate telegram telegraph television website site ' +
    'times times-picayune today trade tribune tv union union-tribune university weekly wire wires world'
  ).split(' ')
)

/** Names that hold a slash. */
export const slashedNames: ReadonlySet<string> = new Set(['afp/relaxnews', 'rfe/rl'])

/** Words for "by" at the head of a byline. The foreign ones begin names and sentences too, so that the rest is read strictly. */
export const byWords: ReadonlyMap<string, 'english' | 'foreign'> = new Map([
  ['by', 'english'], ['By', 'english'], ['BY', 'english'], ['Von', 'foreign'], ['VON', 'foreign'], ['Por', 'foreign'], ['POR', 'foreign'],
  ['Par', 'foreign'], ['PAR', 'foreign'], ['di', 'foreign'], ['door', 'foreign'], ['Door', 'foreign'], ['af', 'foreign'], ['av', 'foreign']
])

/** Words before `by` at the head of a byline. */
export const byLeads: ReadonlySet<string> = new Set([
  'analysis', 'article', 'authored', 'commentary', 'filed', 'opinion', 'posted', 'published', 'report', 'reported', 'story', 'submitted', 'text', 'words', 'written'
])

/** Labels before a name that stand for `by`, with a colon behind them. */
export const byLabels: ReadonlySet<string> = new Set(['author', 'authors', 'autor', 'autora', 'autorin', 'byline'])

/** First words of sentences and headings that begin like a byline: `By Monday`, `By the numbers`, `By Popular Demand`. */
export const noNameWords: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november ' +
    'december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat today tomorrow yesterday tonight ' +
    'spring summer autumn winter christmas easter ramadan gmt et est edt am pm ' +
    'the a an this that these those it its he she they we you i his her their our your my all any both each every some no not ' +
    'in on at for from of to with and or but if when while after before since until as than then there here about into over under ' +
    'contrast comparison definition default design law mistake accident chance far now noon midnight midday dawn dusk night day ' +
    'morning afternoon evening lunchtime end midweek mid-morning mid-afternoon mid-day early late ' +
    'email print share comments comment read more follow subscribe sign updated published posted copyright photo photos video watch listen ' +
    'breaking exclusive analysis opinion editorial letter letters column review preview factbox timeline correction update advertisement ' +
    'numbers popular demand request appointment invitation phone telephone mail air sea land royal age market sector industry ' +
    'region country state party gender value volume category month year week quarter date name sheer virtue way means dint ' +
    'one two three four five six seven eight nine ten first second third is are was were be been has have had will would can could said says'
  ).split(' ')
)

/** Given names that are other words as well: `April Stone`, `Will Stone`. */
export const twofoldNames: ReadonlySet<string> = new Set(['april', 'august', 'autumn', 'dawn', 'early', 'easter', 'jan', 'june', 'law', 'may', 'royal', 'so', 'summer', 'will', 'winter'])

/** Words that are in headings and never in a name. */
export const headingWords: ReadonlySet<string> = new Set(
  (
    'affairs africa america american americas analysis and are art arts asia at australia business by canada china coronavirus coverage covid crime culture ' +
    'defense developments east economy education election elections energy entertainment europe european events fashion finance food for foreign from ' +
    'global guide has headlines health help home house human in india interview is issues latest letters life lifestyle list live local market markets ' +
    'media middle money more music nation national news newsletter newsletters north of on opinion or other pacific page people pictures policy politics ' +
    'related report reports rights said science section security services shopping society south special sport sports stories story style subscribe tech ' +
    'technology the this top topics trade travel trending update updates us video videos war was weather week west who why with women world ' +
    'about account advertisement alert alerts app breaking brief cars classifieds click close comment comments contact content cookie cookies copy copyright ' +
    'crossword download edition english espanol español estate exclusive file font front gallery games getty headline horoscopes images jobs language link live listen ' +
    'log login main menu min minutes newspaper obituaries open partner photo photos player podcast podcasts press print privacy puzzles read real register ' +
    'release save search settings share sign size source sponsored subscription terms use version views watch words bank court oil price prices stocks ' +
    'killed dies dead fire crash report reports talks deal profit loss tax budget minister president government police army party vote trial law act bill total prev previous next back up down'
  ).split(' ')
)

/** Small words that brackets hold and that are nobody's initials: `(sic)`, `(more)`. */
export const smallWords: ReadonlySet<string> = new Set(
  (
    'all am an and any are as at be big but by can did do down each else end ends est et etc eu far few file for free from full get gmt go ' +
    'had has he her here him his how if in ie eg into is it its last left less let like live long made main many may me men met mid min more ' +
    'most mr ms much must my near new news next no none nor not note now of off old on once one only open or our out over own page part pdf ' +
    'per photo pic plus pm pool read ring said same say see she sic six so some such sum tba tbc tbd ten text than that the them then they ' +
    'this thus time to too top tv two uk un up us use usa very via vs was we went were what when who why will with yes yet you your ' +
    'bbl bbls bln dlr dlrs hrs kg km kmh kph lb lbs mln mph pct pts tons usd eur'
  ).split(' ')
)

/** Parts of the world; a country after one of them does not qualify it. */
export const continents: ReadonlySet<string> = new Set([
  'africa', 'asia', 'europe', 'latin america', 'middle east', 'north america', 'south america', 'central america', 'the americas', 'americas', 'oceania', 'eurozone'
])

/** Cities, regions and houses of more than one word that are in no other table and would look like a person. */
export const longPlaces: ReadonlySet<string> = new Set(
  (
    'air force one|baton rouge|beverly hills|camp david|capitol hill|chapel hill|chiang mai|colorado springs|' +
    'corpus christi|costa mesa|des moines|eagle pass|east jerusalem|el paso|fort lauderdale|fort worth|grand rapids|' +
    'great falls|green bay|jefferson city|jersey city|kansas city|key west|little rock|long beach|los alamos|' +
    'monte carlo|mount pleasant|new haven|new york city|newport news|niagara falls|palm beach|palm springs|palo alto|' +
    'pine ridge|rapid city|saint petersburg|salt lake city|sharm el-sheikh|santa ana|santa barbara|santa cruz|' +
    'santa fe|santa monica|são paulo|sierra vista|silicon valley|sioux falls|south bend|st paul|traverse city|' +
    'virginia beach|wall street|walnut creek|washington dc|west palm beach|white house|world bank|euro zone|' +
    'eastern europe|western europe|southeast asia|gaza strip|west bank'
  ).split('|')
)
