/**
 * Who may be cited in a headline: behind it (`... -Norwegian envoy`,
 * `...: report`) or before it (`Police: ...`).
 */
/** Heads of a phrase that names a source, singular and plural by hand where the rule of `s` fails. */
const people =
  'source official minister ministry envoy ambassador diplomat prosecutor spokesman spokeswoman spokesperson aide adviser advisor lawyer attorney ' +
  'court judge analyst economist trader dealer broker witness expert scientist researcher critic lawmaker senator governor mayor premier president ' +
  'chairman chairwoman chief chancellor commissioner commander general admiral officer executive exec ceo cfo coo cto boss head director manager owner ' +
  'leader opposition activist rebel militant doctor medic hospital investigator regulator watchdog negotiator speaker writer secretary ' +
  'deputy pm fm vp prince king queen pope bishop coach agent player team club union association federation committee panel commission ' +
  'council parliament government govt cabinet party campaign army military navy police guard coastguard fbi interpol bank brokerage operator firm ' +
  'company group agency authority airline carrier maker producer farmer exporter importer shipper miner refiner investor fund insurer ' +
  'relative family father mother brother son daughter wife widow friend neighbor neighbour resident survivor victim student teacher ' +
  'delegate mediator monitor observer inspector auditor insider participant attendee organizer organiser professor historian author director ' +
  'archbishop cardinal cleric imam rabbi prelate ngo charity institute chamber consultancy consultant forecaster meteorologist seismologist ' +
  'mp mep congressman congresswoman sheriff detective fed defense defence counsel receiver trustee ombudsman tribunal body'

const papers =
  'report study survey poll document letter memo statement filing data paper newspaper daily magazine newsletter weekly tabloid media tv radio ' +
  'television broadcaster network press website blog book transcript cable email e-mail finding estimate inquiry probe ' +
  'communique gazette'

const plurals: Readonly<Record<string, string>> = {
  ministry: 'ministries', agency: 'agencies', company: 'companies', authority: 'authorities', party: 'parties', inquiry: 'inquiries', deputy: 'deputies', witness: 'witnesses', boss: 'bosses', coach: 'coaches', study: 'studies', charity: 'charities', daily: 'dailies', chief: 'chiefs', spokesman: 'spokesmen', mp: 'mps', body: 'bodies'
}

function withPlurals(words: string): Set<string> {
  const all = new Set<string>()
  for (const word of words.split(' ')) {
    all.add(word)
    all.add(plurals[word] ?? word + 's')
  }
  return all
}

const peopleNouns = withPlurals(people)
const paperNouns = withPlurals(papers)

/** Papers, broadcasters and agencies that headlines of other agencies cite. */
const media = new Set(
  [
    'wsj', 'wall street journal', 'ft', 'financial times', 'nyt', 'ny times', 'new york times', 'washington post', 'wapo', 'la times', 'los angeles times',
    'usa today', 'bloomberg', 'cnbc', 'cnn', 'bbc', 'sky', 'sky news', 'itv', 'nbc', 'nbc news', 'abc', 'abc news', 'cbs', 'cbs news', 'fox', 'fox news', 'msnbc',
    'npr', 'politico', 'axios', 'the hill', 'time', 'newsweek', 'barron\'s', 'forbes', 'fortune', 'economist', 'guardian', 'times', 'sunday times', 'telegraph',
    'sunday telegraph', 'daily mail', 'mail', 'independent', 'observer', 'evening standard', 'sun', 'mirror', 'businessweek', 'marketwatch', 'new york post', 'ny post',
    'boston globe', 'chicago tribune', 'miami herald', 'globe and mail', 'toronto star', 'the information', 'the verge', 'techcrunch', 'recode', 'variety', 'hollywood reporter', 'espn', 'tmz',
    'nikkei', 'asahi', 'yomiuri', 'mainichi', 'nhk', 'kyodo', 'jiji', 'xinhua', 'cctv', 'global times', 'people\'s daily', 'china daily', 'caixin', 'scmp', 'yicai',
    'yonhap', 'kcna', 'ria', 'ria novosti', 'tass', 'itar-tass', 'interfax', 'ifax', 'interfax-ukraine', 'unian', 'ukrinform', 'kommersant', 'vedomosti', 'izvestia', 'rbc', 'belta',
    'der spiegel', 'spiegel', 'bild', 'faz', 'handelsblatt', 'welt', 'die welt', 'die zeit', 'focus', 'sueddeutsche', 'wirtschaftswoche', 'manager magazin', 'ard', 'zdf', 'dpa',
    'le monde', 'le figaro', 'figaro', 'les echos', 'la tribune', 'afp', 'france info', 'liberation', 'el pais', 'el mundo', 'expansion', 'cinco dias', 'el confidencial', 'efe',
    'la repubblica', 'repubblica', 'corriere', 'corriere della sera', 'la stampa', 'il sole 24 ore', 'ansa', 'messaggero', 'nzz', 'sonntagszeitung', 'tages-anzeiger',
    'al jazeera', 'al arabiya', 'irna', 'isna', 'fars', 'mehr', 'tasnim', 'press tv', 'sana', 'wafa', 'mena', 'petra', 'spa', 'wam', 'anadolu', 'haaretz', 'jerusalem post',
    'pti', 'ani', 'times of india', 'economic times', 'mint', 'hindu', 'dawn', 'geo', 'ap', 'associated press', 'reuters poll', 'upi', 'folha', 'globo', 'o globo', 'valor', 'estado', 'reforma', 'el universal', 'clarin', 'la nacion'
  ]
)

/** Houses and bodies that speak, where their name alone is the source. */
const bodies = new Set(
  [
    'white house', 'w.house', 'kremlin', 'pentagon', 'treasury', 'vatican', 'buckingham palace', 'downing street', 'elysee', 'state department', 'justice department',
    'u.n.', 'un', 'eu', 'e.u.', 'nato', 'imf', 'world bank', 'who', 'wto', 'oecd', 'opec', 'iea', 'eia', 'iaea', 'icrc', 'unhcr', 'unicef', 'wfp', 'fao', 'red cross',
    'fed', 'ecb', 'boe', 'boj', 'bis', 'epa', 'fda', 'cdc', 'faa', 'fcc', 'ftc', 'sec', 'cftc', 'cbo', 'gao', 'nasa', 'noaa', 'ntsb', 'usda', 'usgs', 'dea', 'atf', 'nsa', 'cia', 'fbi', 'dhs', 'doj', 'dod', 'tsa', 'irs',
    'mod', 'fco', 'nhs', 'ons', 'moody\'s', 'fitch', 's&p', 'amnesty', 'hrw', 'greenpeace', 'hamas', 'hezbollah', 'taliban', 'idf', 'feds', 'govt'
  ]
)

/** Pages that add their name behind a headline and that no agency cites. */
const sites = new Set(
  [
    'aol', 'aol.com', 'aol news', 'yahoo', 'yahoo news', 'yahoo! news', 'yahoo finance', 'yahoo! finance', 'msn', 'msn news', 'msn money', 'google news', 'reuters', 'reuters.com', 'reuters uk', 'reuters india',
    'ap news', 'associated press', 'the associated press', 'upi.com', 'bbc news', 'cnn.com', 'cnnpolitics', 'cnn politics', 'cbs news', 'nbc news', 'abc news', 'fox news', 'foxnews.com', 'msnbc', 'bloomberg.com', 'bloomberg news',
    'business insider', 'businessinsider', 'huffpost', 'huffington post', 'the guardian', 'the independent', 'daily mail online', 'mail online', 'express.co.uk', 'mirror online', 'sky news', 'itv news', 'rte news', 'rté news',
    'the star', 'the straits times', 'straits times', 'channel newsasia', 'cna', 'todayonline', 'the hindu', 'the times of india', 'times of india', 'hindustan times', 'ndtv', 'ndtv.com', 'news18', 'firstpost', 'india today', 'livemint', 'moneycontrol',
    'the economic times', 'the new indian express', 'the indian express', 'deccan herald', 'zee news', 'dna india', 'scroll.in', 'the wire', 'the quint', 'outlook india', 'business standard', 'the hindu businessline', 'theprint', 'wion', 'rediff.com',
    'dawn.com', 'dawn', 'geo news', 'the express tribune', 'arab news', 'gulf news', 'khaleej times', 'the national', 'al jazeera english', 'al arabiya english', 'al-monitor', 'the jerusalem post', 'times of israel', 'haaretz.com', 'ynetnews',
    'the moscow times', 'the japan times', 'japan today', 'nikkei asia', 'nikkei asian review', 'south china morning post', 'the korea times', 'the korea herald', 'taipei times', 'focus taiwan', 'vnexpress', 'bangkok post', 'the jakarta post', 'rappler', 'inquirer.net', 'gma news online', 'manila bulletin',
    'abc news (australian broadcasting corporation)', 'sbs news', 'news.com.au', 'the sydney morning herald', 'smh.com.au', 'the age', 'the west australian', 'nz herald', 'rnz', 'stuff.co.nz', 'newshub',
    'cbc news', 'ctv news', 'global news', 'national post', 'financial post', 'the globe and mail', 'toronto star', 'the canadian press', 'citynews', 'cp24', 'usa today', 'u.s. news', 'us news', 'u.s. news & world report', 'politico', 'the hill', 'axios', 'newsmax', 'newsweek', 'time', 'vox', 'npr', 'pbs newshour', 'voa', 'voa news', 'the washington post', 'the new york times', 'the wall street journal', 'wsj.com', 'financial times', 'ft.com', 'los angeles times', 'chicago tribune', 'boston.com', 'the boston globe', 'miami herald', 'sfgate', 'sfchronicle.com', 'the seattle times', 'the denver post', 'star tribune', 'marketwatch', 'cnbc', 'cnbc.com', 'forbes', 'fortune', 'barron\'s', 'investing.com', 'seeking alpha', 'nasdaq', 'nasdaq.com', 'benzinga', 'thestreet', 'streetinsider.com', 'the motley fool', 'market screener', 'marketscreener', 'kitco news', 'deutsche welle', 'dw', 'dw.com', 'france 24', 'euronews', 'rfi', 'swissinfo.ch', 'swi swissinfo.ch', 'the local', 'politico.eu', 'euractiv', 'thejournal.ie', 'the irish times', 'irish times', 'independent.ie', 'breakingnews.ie', 'sputnik international', 'rt', 'rt world news', 'tass', 'xinhua', 'xinhuanet', 'xinhua | english.news.cn', 'china daily', 'global times', 'cgtn', 'prensa latina', 'merco press', 'mercopress', 'buenos aires times', 'allafrica.com', 'news24', 'times live', 'timeslive', 'sowetanlive', 'iol', 'ewn', 'daily maverick', 'the namibian', 'premium times', 'punch newspapers', 'vanguard news', 'the citizen', 'daily nation', 'the east african', 'news agency', 'sports illustrated', 'si.com', 'espn', 'espn.com', 'cbssports.com', 'bleacher report', 'yahoo sports', 'variety', 'deadline', 'the hollywood reporter', 'techcrunch', 'engadget', 'the verge', 'wired', 'ars technica', 'zdnet', 'cnet', 'slashdot', 'phys.org', 'nature', 'science', 'live science', 'space.com', 'pr newswire', 'business wire', 'globenewswire', 'prnewswire'
  ]
)

const edges = /^[\s"'“”‘’(]{1,3}|[\s"'“”‘’).,]{1,3}$/g

function keyOf(printed: string): string {
  return printed.toLowerCase().replaceAll('’', "'").replace(edges, '')
}

/** Whether a word can be the head of a phrase that names people, offices or bodies who speak. */
export function isSpeakerNoun(word: string): boolean {
  return peopleNouns.has(keyOf(word))
}

/** Whether a word can be the head of a phrase that names a document or medium. */
export function isPaperNoun(word: string): boolean {
  return paperNouns.has(keyOf(word))
}

/** Whether the words are a paper, broadcaster or agency that headlines cite. */
export function isCitedMedium(printed: string): boolean {
  const key = keyOf(printed)
  return media.has(key) || (key.startsWith('the ') && media.has(key.slice(4)))
}

/** Whether the words are a house or body that headlines cite. */
export function isCitedBody(printed: string): boolean {
  const key = printed.toLowerCase().replaceAll('’', "'").trim()
  return bodies.has(key) || bodies.has(keyOf(printed))
}

/** Capitals that stand for their state. */
export const speakingCapitals: readonly string[] = [
  'moscow', 'washington', 'beijing', 'tehran', 'pyongyang', 'seoul', 'kyiv', 'kiev', 'ankara', 'brussels', 'london', 'berlin', 'jerusalem'
]

/** Whether the words are a page that adds its name behind headlines. */
export function isSite(printed: string): boolean {
  return sites.has(keyOf(printed))
}
