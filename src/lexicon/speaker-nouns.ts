/**
 * Nouns of those who speak and are no persons: `the ministry said`, `the
 * report says`, `residents said`; and words by which a capitalised name is
 * one of an organisation. What persons are is in `roles.ts`.
 */

export type SpeakerNounKind = 'organization' | 'document' | 'group'

const organizations =
  'academy administration affiliate agency airline airport alliance ambulance archdiocese arm army assembly association authority automaker ' +
  'bank bench board body bourse branch brand brewer brigade broadcaster brokerage bureau business cabinet caliphate campaign carmaker carrier ' +
  'cartel center centre chain chamber channel charity chipmaker church city club coalition college command commission committee community ' +
  'company conference confederation congregation conglomerate congress consortium constabulary consulate consultancy contractor cooperative ' +
  'co-operative corporation council country county court creditor dealership delegation department diocese directorate distributor district ' +
  'division drugmaker embassy emirate employer enterprise establishment exchange exporter faction faculty federation fellowship firm force ' +
  'forum foundation franchise front fund giant government govt group hospital hotel house importer industry inquiry institute institution ' +
  'insurer intelligence investigation judiciary junta kingdom lab laboratory league left legislature lender library lobby maker manufacturer ' +
  'media military militia ministry mission movement municipality museum nation navy network newsroom ngo nonprofit non-profit office ' +
  'opposition orchestra order organisation organization outfit outlet palace panel papacy parliament partnership party patriarchate plant ' +
  'politburo presidency presidium press prosecution province publisher railroad railway refiner refinery regime region registry republic ' +
  'restaurant retailer school secretariat senate service shipper shipyard shop society squad startup start-up state station steelmaker store ' +
  'studio subsidiary supermarket supplier synod syndicate system taskforce task-force team theater tank think-tank thinktank tribunal troupe trust ' +
  'union unit university utility vatican venture village watchdog website workshop zoo defense defence bloc commonwealth caucus troika ' +
  'quartet airforce coastguard insurgency leadership management ownership co-op oilmaker plane-maker planemaker phone-maker smelter driller ' +
  'operator newspaper magazine tabloid daily weekly newswire wire radio television tv podcast site programme program show'

const documents =
  'account ad addendum advert advertisement advisory affidavit agenda agreement alert amendment analysis announcement annex appeal appendix ' +
  'application archive article assessment audit autopsy autobiography ballot banner bible bill biography blog blueprint book booklet briefing ' +
  'brief brochure bulletin cable calendar caption card catalog catalogue census certificate charge chart charter circular citation clause ' +
  'clip code column comment commentary communique compact complaint concordat constitution contract convention correspondence count covenant ' +
  'critique data database declaration decision decree deed definition deposition diary dictionary directive directory disclosure dispatch ' +
  'disclaimer document documentary dossier draft e-mail edict editorial email encyclical entry essay estimate evidence excerpt exhibit ' +
  'factsheet fax file filing finding flier flyer footage forecast form graffiti graph graphic guidance guide guideline handbook headline ' +
  'history indictment index inscription injunction inquest instruction instructions invitation invoice journal judgement judgment law lawsuit ' +
  'leaflet ledger legislation letter letterhead list literature log logbook manifest manifesto manual map measure memo memoir memorandum menu ' +
  'message minute minutes motion motto newsletter note notebook notice notification novel oath obituary op-ed opinion ordinance outlook page ' +
  'pamphlet paper paragraph passage petition placard plan plaque play poem poll post postcard poster preamble primer proclamation prologue ' +
  'proposal prospectus protocol provision publication quarterly questionnaire ranking readout receipt recommendation record recording ' +
  'register regulation release report resolution response review roadmap rule rulebook ruling schedule script scripture section sentence sign ' +
  'slide slogan snapshot song speech statement statistic statistics statute sticker story study subpoena submission suit summary summons ' +
  'survey syllabus tablet tally tape tariff telegram telex testament testimony text thesis title transcript translation treaty tweet ' +
  'ultimatum verdict verse version video videotape voicemail warning warrant webpage white-paper whitepaper wording writ writings yearbook ' +
  'figure number research information polling science theory model gospel scriptures koran quran talmud posting thread mou timetable timeline ' +
  'scorecard scoreboard screenshot printout calculation projection test exam'

/** Many at once; `officials` and other plurals of what somebody is are in `roles.ts`. */
const groups =
  'police people sources folks family families couple couples crowd crowds jury juries jurors public side sides camp camps population electorate staff staffers crew ' +
  'crews personnel troops rescuers responders medics clergy clerics nuns monks muslims christians jews catholics protestants hindus buddhists ' +
  'sikhs evangelicals arabs kurds palestinians israelis russians americans europeans ukrainians chinese britons germans iraqis iranians ' +
  'syrians afghans turks serbs croats albanians tibetans tamils hutus tutsis parliamentarians mps meps peers authorities members outsiders ' +
  'participants attendees passengers travelers travellers commuters tourists visitors customers consumers clients users shoppers buyers ' +
  'sellers bidders bondholders shareholders stockholders creditors depositors taxpayers ratepayers homeowners renters households locals ' +
  'islanders townspeople townsfolk citizens civilians inhabitants occupants natives settlers nomads herders pastoralists ranchers growers ' +
  'planters loggers lumbermen smugglers traffickers pirates hackers kidnappers hijackers captors hostages gunmen militants insurgents rebels ' +
  'guerrillas guerillas fighters militiamen extremists jihadists islamists separatists secessionists loyalists royalists nationalists ' +
  'communists leftists rightists hardliners hard-liners moderates reformists reformers dissidents exiles defectors detractors skeptics ' +
  'sceptics proponents advocates allies adversaries enemies unionists picketers marchers rioters protestors sympathizers sympathisers ' +
  'followers adherents believers worshippers worshipers parishioners pilgrims fans spectators viewers listeners readers subscribers audiences ' +
  'audience onlookers passers-by passersby eyewitnesses witnesses relatives kin children kids youths youngsters teens adults elders seniors ' +
  'wives orphans patients caregivers carers clinicians pediatricians epidemiologists virologists immunologists toxicologists neurologists ' +
  'cardiologists oncologists dietitians nutritionists therapists counselors counsellors academics demographers sociologists anthropologists ' +
  'archaeologists archeologists paleontologists zoologists botanists ecologists conservationists environmentalists climatologists ' +
  'seismologists volcanologists hydrologists oceanographers geographers statisticians philosophers theologians linguists ethicists jurists ' +
  'constitutionalists criminologists lenders borrowers insurers underwriters actuaries accountants exporters importers suppliers ' +
  'manufacturers retailers wholesalers distributors shippers refiners millers processors agents deputies sailors marines airmen servicemen ' +
  'servicewomen reservists conscripts wardens detainees captives litigants claimants complainants petitioners appellants respondents ' +
  'interviewees constituents electors tories greens libertarians progressives centrists philanthropists reviewers broadcasters publishers ' +
  'coaches athletes teammates team-mates runners riders cyclists racers sprinters swimmers wrestlers boxers referees umpires employers bosses ' +
  'operators contractors builders laborers labourers dockers stevedores drillers steelworkers autoworkers hauliers motorists pedestrians ' +
  'attendants cosmonauts technicians coders planners surveyors undergraduates graduates alumni educators tutors trustees firemen lifeguards ' +
  'climbers mountaineers hikers campers hunters anglers trappers rangers gamekeepers gardeners collectors celebrities performers ' +
  'asylum-seekers evacuees returnees expatriates expats foreigners westerners easterners northerners southerners minorities hispanics latinos ' +
  'feminists tribesmen tribespeople chieftains warlords royals courtiers pair duo trio acquaintances classmates roommates coworkers ' +
  'co-workers co-authors coauthors signatories signers sponsors cosponsors co-sponsors counterparts contemporaries forebears ancestors ' +
  'translators interpreters callers tipsters informants leakers headhunters recruiters squatters anarchists vigilantes bikers associates majorities independents undecideds'

const kinds = new Map<string, SpeakerNounKind>()
/** The first list that has a word says its kind. */
function add(list: string, kind: SpeakerNounKind, withPlurals: boolean): void {
  for (const word of list.split(' ')) {
    if (!kinds.has(word)) kinds.set(word, kind)
    if (withPlurals && !kinds.has(pluralOf(word))) kinds.set(pluralOf(word), kind)
  }
}

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (/sis$/.test(word)) return `${word.slice(0, -2)}es`
  return /(?:[sxz]|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

add(groups, 'group', false)
add(organizations, 'organization', true)
add(documents, 'document', true)

/**
 * What a noun that heads the phrase of a speaker stands for.
 *
 * @param low in lower case, singular or plural
 */
export function speakerNounKind(low: string): SpeakerNounKind | undefined {
  return kinds.get(low)
}

/** Words that tell an organisation as the last of its name, or before `of` and `for`; in lower case. */
export const orgWords: ReadonlySet<string> = new Set(
  (
    'academy administration advisers advisors agency aerospace air airlines airport airways alliance ambulance archdiocese army assembly associates ' +
    'association authority automotive bancorp bank banking board brigade brigades broadcasting brothers bureau business cabinet campaign capital caucus center centre ' +
    'chamber church club co coalition college command commission committee communications community companies company confederation ' +
    'conference congress consortium constabulary consulate consulting cooperative corp corporation corps council court curia daily defence defense ' +
    'department dept diocese directorate district division duma embassy energy enterprises exchange factory federation financial force forces forum ' +
    'foundation front fund gazette gmbh government group guard herald holding holdings hospital hotel house inc incorporated industries initiative ' +
    'institute institution insurance intelligence international investments journal knesset laboratories laboratory labs league legislature ' +
    'library limited llc llp lodge logistics ltd magazine management markets media militia mills mining ministry mission mosque motor motors movement ' +
    'museum nations navy network networks news newspaper observatory office oil organisation organization pact palace parliament partners ' +
    'partnership party patrol petroleum pharma pharmaceuticals plc police politburo post presidency press productions project radio railway railways reserve ' +
    'resources restaurant school secretariat securities security senate service services society solutions steel store stores ' +
    'studio studios systems taskforce team technologies technology telecom television theater theatre times trade tribunal tribune trust tv union ' +
    'unit university utilities ventures watch wildlife works ' +
    'ag bhd kk nv oyj pjsc pao oao pte pty sa sab spa srl kgaa coop'
  ).split(' ')
)

/** Words of names that are no surnames and no places, wherever they stand. */
const tellingWords = new Set(
  (
    'administration agency airlines airways association authority bancorp bureau commission committee confederation consortium consulting corp corporation ' +
    'directorate embassy federation foundation gmbh holdings inc institute institution laboratories laboratory llc llp ltd ministry ' +
    'organisation organization pharmaceuticals plc secretariat technologies university'
  ).split(' ')
)

/** Last words that are surnames, too: alone behind one name they tell nothing. */
const surnames = new Set('church court house post mills steel'.split(' '))
/** Before a surname's word they make it an organisation after all. */
const bodyLeads = new Set(
  (
    'white high supreme district federal county state appeals constitutional opera lower upper world catholic orthodox anglican baptist methodist ' +
    'lutheran random city crown clarence blair freedom chatham washington jerusalem new us u.s british nippon tata tokyo uk u.k'
  ).split(' ')
)

const bodies = new Set(
  (
    'kremlin|pentagon|white house|downing street|10 downing street|number 10|no. 10|no 10|state department|justice department|treasury|fed|federal reserve|vatican|holy see|' +
    'elysee|élysée|elysee palace|buckingham palace|kensington palace|clarence house|capitol|capitol hill|congress|senate|house|house of representatives|house of commons|' +
    'house of lords|parliament|knesset|duma|state duma|bundestag|bundesrat|bundesbank|bundeswehr|diet|verkhovna rada|rada|majlis|sejm|lok sabha|rajya sabha|storting|riksdag|' +
    'supreme court|european union|european commission|european parliament|united nations|security council|general assembly|scotland yard|metropolitan police|' +
    'whitehall|foggy bottom|quai d\'orsay|élysée palace|blue house|zhongnanhai|foreign office|home office|cabinet office|admiralty|' +
    'hamas|hezbollah|hizbullah|hizbollah|taliban|al-qaida|al qaida|al-qaeda|al qaeda|islamic state|islamic jihad|fatah|boko haram|al-shabab|al-shabaab|al shabaab|houthis|' +
    'muslim brotherhood|sinn fein|likud|kadima|labour|tories|greenpeace|amnesty|amnesty international|human rights watch|oxfam|red cross|' +
    'red crescent|doctors without borders|medecins sans frontieres|médecins sans frontières|save the children|unicef|unesco|interpol|europol|eurostat|opec|opec+|nato|mercosur|' +
    'gazprom|rosneft|lukoil|rosatom|sberbank|aeroflot|airbus|boeing|lockheed martin|raytheon|northrop grumman|google|alphabet|apple|microsoft|amazon|amazon.com|facebook|' +
    'meta|twitter|x corp|netflix|uber|lyft|airbnb|tesla|spacex|openai|anthropic|nvidia|ibm|oracle|cisco|hewlett-packard|sony|samsung|toyota|honda|nissan|mazda|' +
    'hyundai|volkswagen|bmw|daimler|mercedes-benz|porsche|renault|peugeot|fiat|stellantis|general motors|chrysler|general electric|siemens|bayer|basf|' +
    'pfizer|moderna|biontech|novartis|roche|sanofi|astrazeneca|glaxosmithkline|johnson & johnson|walmart|wal-mart|costco|kroger|carrefour|tesco|' +
    'sainsbury\'s|asda|ikea|h&m|nike|adidas|nestle|nestlé|unilever|danone|coca-cola|pepsico|mcdonald\'s|starbucks|kfc|shell|royal dutch shell|exxon|exxon mobil|exxonmobil|' +
    'chevron|conocophillips|totalenergies|equinor|statoil|petrobras|pemex|pdvsa|saudi aramco|aramco|glencore|rio tinto|bhp|bhp billiton|arcelormittal|' +
    'goldman sachs|morgan stanley|jpmorgan|jpmorgan chase|jp morgan|citigroup|citi|citibank|wells fargo|hsbc|barclays|lloyds|credit suisse|bnp paribas|societe generale|' +
    'santander|unicredit|nomura|softbank|blackrock|berkshire hathaway|mastercard|american express|paypal|moody\'s|fitch ratings|standard & poor\'s|s&p|' +
    'lufthansa|ryanair|easyjet|air france|air france-klm|british airways|emirates|qantas|delta|american airlines|fedex|dhl|maersk|huawei|zte|tencent|alibaba|baidu|' +
    'bytedance|tiktok|xiaomi|foxconn|tsmc|nokia|ericsson|vodafone|at&t|verizon|t-mobile|comcast|disney|walt disney|warner bros.|warner bros|paramount|nasdaq|nyse|euronext|' +
    'fifa|uefa|wada|afghan taliban|eurogroup|eurocontrol|roscosmos|rostec|frontex|caritas|hrw|gop|idf|mossad|shin bet|stasi|kgb|feds'
  ).split('|')
)

/** All in capitals, and no organisations. */
const otherCapitals = new Set(
  (
    'US USA UK UAE USSR DPRK PRC GB NZ LA DC NYC CEO CFO COO CTO CIO CMO PM VP SVP EVP MP MPS MEP MD DJ MC GI POW VIP DA AG KC QC DR MR MRS MS JR SR II III IV VI VII VIII IX AM ' +
    'PM GMT EST EDT TV JFK FDR LBJ RFK MLK AOC OJ JR AIDS HIV DNA GDP CPI IPO AI IT ID OK I A THE AND OF TO IN ON AT BY FOR IS NO AN AS BE HE IT WE SHE MY ME HIM HER YOU'
  ).split(' ')
)

/** With points, that people do not have for initials. */
const pointed = new Set('U.N. E.U. F.B.I. C.I.A. N.A.T.O. N.S.A. E.P.A. F.D.A. I.M.F. S.E.C. I.R.S. A.C.L.U. N.A.A.C.P. F.A.A. C.D.C. W.H.O. G.O.P. K.G.B. P.L.O. I.R.A. U.N.H.C.R. A.F.L.-C.I.O. N.F.L. N.B.A. N.H.L. N.C.A.A.'.split(' '))

/** Behind the name of an organisation they make it one of a person: `Bank of England Governor Ana Ruiz`. */
const titles = new Set(
  (
    'president vice-president governor chairman chairwoman chairperson chair chief secretary minister director commissioner administrator leader speaker spokesman ' +
    'spokeswoman spokesperson judge professor dean chancellor ceo officer sheriff senator representative ambassador editor analyst economist inspector sgt. lt. ' +
    'capt. coach manager attorney rep. sen. gov. dr. mr. mrs. ms. superintendent deputy undersecretary premier'
  ).split(' ')
)

const bigOrFigure = /^(?:al-)?[\p{Lu}\d]/u

/** Whether a capitalised name is that of an organisation: `Bank of Norfield`, `Tideworks Inc`, `NATO`, `the Kremlin`. */
export function isOrganisationName(name: string): boolean {
  const bare = name.replace(/^the /i, '').replaceAll('’', "'").trim()
  if (pointed.has(bare) || isLetters(bare)) return true
  const low = bare.toLowerCase()
  if (!bigOrFigure.test(bare)) return false
  if (bodies.has(low)) return true
  const words = low.split(/[ ,]+/).map(word => (titles.has(word) ? word : word.replace(/\.$/, '')))
  if (words.some((word, at) => titles.has(word) && at > 0 && words[at - 1] !== 'the' && words.slice(0, at).some(isOrgWord))) return false
  return words.some((word, at) => tells(word, at, words))
}

/** Words of which a name of several may be an organisation's, in lower case. */
export function organisationWords(): Iterable<string> {
  return [...tellingWords, ...orgWords]
}

/** Organisations that are known by name, in lower case. */
export function organisationNames(): Iterable<string> {
  return bodies
}

function isOrgWord(word: string): boolean {
  return orgWords.has(word)
}

function tells(word: string, at: number, words: readonly string[]): boolean {
  if (words.length === 1) return false
  if (tellingWords.has(word)) return true
  if (!orgWords.has(word)) return false
  const next = words[at + 1]
  if (next !== undefined) return ['of', 'for', 'on', 'against'].includes(next)
  return !surnames.has(word) || words.length > 2 || bodyLeads.has(words[0] ?? '')
}

const acronym = /^\p{Lu}[\p{Lu}&-]{1,7}$/u

const notBig = /\P{Lu}/gu

/** `NATO`, `FBI`, `AFL-CIO`. */
function isLetters(name: string): boolean {
  return acronym.test(name) && name.replace(notBig, '').length <= 6 && !otherCapitals.has(name)
}

/** Endings of a firm's name that its second mention drops. */
export const firmEndings: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation co company ltd limited plc llc llp lp ag sa nv se gmbh spa oyj ab asa group holdings'.split(
    ' '
  )
)
