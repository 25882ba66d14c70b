/**
 * Words that stand before or behind a headline and say what kind of story it
 * is, or which writing of it: `UPDATE 2-`, `FACTBOX:`, `(2nd LD)`, `(Update1)`.
 *
 * The lists are closed: `Ex-`, `Wal-` and `Coca-` look like tags as well.
 */
import type {HeadlineTag} from '../story/types.ts'

export interface TagRow {
  kind: HeadlineTag['kind']
  /** In capitals; each is one tag. */
  words: readonly string[]
  /**
   * Where the words are printed as a tag: `dash` for `EXCLUSIVE-` and `Exclusive - `,
   * `colon` for `Exclusive:` and `Exclusive |`, `bracket` for `(EXCLUSIVE)`.
   */
  at: ReadonlyArray<'dash' | 'colon' | 'bracket'>
  /** Only in capitals at a dash, and only before small letters: `TEXT-Bank statement`, but `TEXT-BOOK CASE` and `Table-top`. */
  compound?: true
}

const tagRows: readonly TagRow[] = [
  {kind: 'update', at: ['dash', 'colon', 'bracket'], words: ['UPDATE', 'UPDATED', 'UPDATES', 'UPD', 'ACTUALIZACIÓN', 'ATUALIZA', 'AMPLIACIÓN', 'AKTUALISIERUNG', 'MISE À JOUR']},
  {kind: 'update', at: ['bracket'], words: ['AMP', 'REV', 'REVISED']},
  {kind: 'correction', at: ['dash', 'colon', 'bracket'], words: ['CORRECTED', 'CORRECTION', 'CORRECTED OFFICIAL', 'CORRECTING', 'OFFICIAL CORRECTION', 'CLARIFICATION', 'VERSIÓN CORREGIDA', 'CORRECCIÓN', 'BERICHTIGUNG', 'KORREKTUR', 'RECTIFICATIF', 'CORREÇÃO', 'RETTIFICA']},
  {kind: 'correction', at: ['bracket'], words: ['CORRECT', 'KORR', 'KORR-BERICHT', 'RECTIF']},
  {kind: 'refile', at: ['dash', 'colon', 'bracket'], words: ['REFILE', 'REFILED', 'REFILING']},
  {kind: 'repeat', at: ['dash', 'colon', 'bracket'], words: ['RPT', 'REPEAT', 'REPEATS', 'REPEATING', 'RPT RPT', 'WIEDERHOLUNG']},
  {kind: 'wrapup', at: ['dash', 'colon', 'bracket'], words: ['WRAPUP', 'WRAP-UP', 'ROUNDUP', 'ROUND-UP', 'NEWS ROUNDUP', 'WORLD ROUNDUP', 'ZUSAMMENFASSUNG', 'RESUMEN']},
  {kind: 'wrapup', at: ['colon'], words: ['WRAP', 'AL WRAP', 'NL WRAP', 'NBA WRAP', 'NHL WRAP', 'NFL WRAP', 'MLB WRAP', 'SUMMARY', 'NEWS SUMMARY']},
  {kind: 'lead', at: ['bracket'], words: ['LEAD', 'LD']},
  {kind: 'lead', at: ['dash', 'colon'], compound: true, words: ['LEAD', 'LD']},
  {kind: 'urgent', at: ['dash', 'colon', 'bracket'], words: ['URGENT', 'URGENTE', 'NEWSALERT', 'NEWS ALERT', 'AP NEWSALERT', 'APNEWSALERT', 'BREAKING', 'BREAKING NEWS', 'JUST IN', 'ALERTE', 'ALERTA', 'AVANCE', 'EIL', 'EILMELDUNG', 'BLITZ']},
  {kind: 'urgent', at: ['dash', 'colon', 'bracket'], compound: true, words: ['FLASH', 'BULLETIN', 'ALERT']},
  {kind: 'brief', at: ['dash', 'colon', 'bracket'], compound: true, words: ['BRIEF']},
  {kind: 'factbox', at: ['dash', 'colon', 'bracket'], words: ['FACTBOX', 'FACT BOX', 'FAKTENBOX']},
  {kind: 'timeline', at: ['dash', 'colon', 'bracket'], words: ['TIMELINE', 'CHRONOLOGY', 'CHRONOLOGIE', 'CRONOLOGÍA']},
  {kind: 'analysis', at: ['dash', 'colon', 'bracket'], words: ['ANALYSIS', 'SNAP ANALYSIS', 'NEWS ANALYSIS', "ANALYST'S VIEW", 'ANALYST VIEW', 'COMMENTARY', 'BREAKINGVIEWS', 'ANALYSE', 'ANÁLISIS', 'AP ANALYSIS']},
  {kind: 'analysis', at: ['colon'], words: ['OPINION', 'COLUMN', 'EDITORIAL', 'ECONOMIC WATCH', 'VIEWPOINT', 'XINHUA COMMENTARY']},
  {kind: 'analysis', at: ['dash'], compound: true, words: ['COLUMN', 'OPINION', 'EDITORIAL']},
  {kind: 'feature', at: ['dash', 'colon', 'bracket'], words: ['SPECIAL REPORT', 'INSIGHT', 'NEWSMAKER', 'ECONOMIC SPOTLIGHT', 'NEWS FOCUS', 'YONHAP FEATURE', 'LETTER FROM AMERICA', 'AP WAS THERE', 'AP ENTERPRISE', 'AP INVESTIGATION', 'AP IMPACT', 'BIG STORY', 'REPORTAGE']},
  {kind: 'feature', at: ['colon', 'bracket'], words: ['FEATURE', 'PROFILE', 'SPOTLIGHT', 'FOCUS', 'XINHUA HEADLINES', 'XINHUA SPOTLIGHT', 'ACROSS CHINA', 'ASIA ALBUM', 'GLOBALINK', 'FEATURE STORY']},
  {kind: 'feature', at: ['dash'], compound: true, words: ['FEATURE', 'PROFILE', 'FOCUS', 'WITNESS', 'LIFESTYLE', 'REUTERS SUMMIT', 'SPOTLIGHT']},
  {kind: 'interview', at: ['dash', 'colon', 'bracket'], words: ['INTERVIEW', 'AP INTERVIEW', 'AFP INTERVIEW', 'YONHAP INTERVIEW', 'XINHUA INTERVIEW', 'NEWSMAKER INTERVIEW', 'ENTREVISTA', 'INTERVISTA', 'ENTRETIEN']},
  {kind: 'exclusive', at: ['dash', 'colon', 'bracket'], words: ['EXCLUSIVE', 'AP EXCLUSIVE', 'REUTERS EXCLUSIVE', 'YONHAP EXCLUSIVE', 'AFP EXCLUSIVE', 'EXCLUSIF', 'EXCLUSIVA', 'EXKLUSIV', 'ESCLUSIVA']},
  {kind: 'explainer', at: ['dash', 'colon', 'bracket'], words: ['EXPLAINER', 'EXPLAINED', 'Q&A', 'Q+A', 'FACT CHECK', 'AP FACT CHECK', 'FACTCHECK', 'AP EXPLAINS', 'SCENARIOS', 'FAQ']},
  {kind: 'preview', at: ['dash', 'colon', 'bracket'], words: ['PREVIEW', 'WEEK AHEAD', 'WALL ST WEEK AHEAD', 'WALL STREET WEEK AHEAD', 'VORSCHAU', 'PREVISIÓN']},
  {kind: 'advisory', at: ['dash', 'colon', 'bracket'], words: ['ADVISORY', 'STORY WITHDRAWN', 'STORY REMOVED', 'SUBSCRIBER ALERT', 'MEDIA ADVISORY', 'AVISO AL EDITOR', 'AVISO', 'KILL', 'BULLETIN KILL', 'EMBARGOED', 'HOLD FOR RELEASE', 'ATTENTION EDITORS', 'ACHTUNG']},
  {kind: 'advisory', at: ['dash'], compound: true, words: ['DIARY']},
  {kind: 'other', at: ['dash', 'colon', 'bracket'], words: ['INSTANT VIEW', 'SNAPSHOT', 'PRESS DIGEST', 'HIGHLIGHTS', 'PRESS RELEASE', 'NEWS RELEASE', 'LIVE MARKETS', 'LIVE BLOG', 'QUOTES', 'KEY QUOTES', 'READY RECKONER', 'VERBATIM', 'TRANSCRIPT']},
  {kind: 'other', at: ['colon'], words: ['THE LATEST', 'WATCH', 'LIVE', 'VIDEO', 'PHOTOS', 'IN PICTURES', 'LISTEN', 'REVIEW', 'MOVIE REVIEW', 'BOOK REVIEW', 'UK PRESS', 'CORRECT URGENT', 'CORRECT']},
  {kind: 'other', at: ['dash'], compound: true, words: ['POLL', 'REUTERS POLL', 'TABLE', 'TEXT', 'BUZZ', 'GRAPHIC', 'MEDIA', 'DEALTALK', 'MOVES', 'RESEARCH ALERT', 'STREET VIEW', 'TRLPC', 'PODCAST', 'VIDEO', 'OBITUARY', 'LIVE', 'TAKE A LOOK', 'SHOWCASE', 'REVIEW', 'FITCH', 'MOODYS']},
  // Sections of the market reports; `US STOCKS` and the like are built below.
  {kind: 'topic', at: ['dash'], compound: true, words: ['FOREX', 'PRECIOUS', 'METALS', 'GRAINS', 'SOFTS', 'TREASURIES', 'MARKETS', 'LIVESTOCK', 'COMMODITIES', 'ENERGY', 'SHIPPING', 'RUBBER', 'VEGOILS', 'BONDS', 'STOCKS', 'JGBS', 'STXNEWS', 'HOT STOCKS', 'BUY OR SELL', 'OIL', 'GOLD', 'COFFEE', 'COCOA', 'SUGAR', 'COTTON', 'TECH', 'MIDMORNING', 'RATES']},
  // Regions and sports as AAP and Kyodo print them before a colon, in capitals.
  {kind: 'topic', at: ['colon'], compound: true, words: ['ASIA', 'MID', 'EUR', 'EURO', 'PAC', 'AFR', 'AFRICA', 'LATAM', 'FED', 'NSW', 'VIC', 'QLD', 'WA', 'SA', 'TAS', 'NT', 'ACT', 'NZ', 'UK', 'US', 'CAN', 'RL', 'RU', 'AFL', 'CRIK', 'SOC', 'TEN', 'RACING', 'TROTS', 'GOLF', 'BBL', 'NRL', 'MOTOR', 'OLY', 'COMM', 'CWG', 'FINANCE', 'FEAT', 'ENT', 'BIZ']}
]

/** Sports that Reuters prints before a hyphen in usual case (`Soccer-`), others before a colon. */
const sports: readonly string[] = [
  'soccer', 'football', 'american football', 'tennis', 'cricket', 'golf', 'rugby', 'rugby union', 'rugby league', 'rugby sevens',
  'olympics', 'paralympics', 'winter olympics', 'commonwealth games', 'asian games', 'athletics', 'cycling', 'swimming', 'boxing',
  'baseball', 'basketball', 'motor racing', 'motorcycling', 'motor sport', 'motor sports', 'motorsport', 'formula one', 'rallying',
  'alpine skiing', 'skiing', 'nordic skiing', 'cross country skiing', 'cross-country skiing', 'freestyle skiing', 'ski jumping', 'nordic combined', 'biathlon',
  'figure skating', 'speed skating', 'short track', 'short track speed skating', 'ice hockey', 'field hockey', 'hockey', 'badminton',
  'table tennis', 'volleyball', 'beach volleyball', 'gymnastics', 'judo', 'wrestling', 'weightlifting', 'fencing', 'rowing', 'sailing',
  'yachting', 'canoeing', 'equestrian', 'horse racing', 'snooker', 'darts', 'triathlon', 'shooting', 'archery', 'handball',
  'water polo', 'diving', 'curling', 'bobsleigh', 'bobsled', 'luge', 'skeleton', 'snowboarding', 'doping', 'sumo', 'marathon', 'nascar',
  'mixed martial arts', 'surfing', 'squash', 'netball', 'lacrosse', 'softball', 'taekwondo', 'karate', 'skateboarding', 'sport climbing',
  'modern pentathlon', 'asiad', 'world cup', 'euro', 'nba', 'nfl', 'nhl', 'mlb', 'sports'
]

/** `US STOCKS-`, `GLOBAL MARKETS-`, `CHINA MONEY-`: a place and a market. */
const marketTag = /^[A-Z][A-Z.&/]{1,14}(?: [A-Z.&]{2,12})? (?:STOCKS|MARKETS?|FOREX|TREASURIES|BONDS|MONEY|GOLD|CREDIT|DEBT|RATES|CORN|SOY|WHEAT|GRAINS|OIL|CRUDE|COFFEE|RICE|CASH|PREMIUMS|EXPORT PRICES|POWER|GAS|FUTURES|SUKUK|IPO|RESEARCH)$/

/** `1ST LEAD`, `2nd LD`, `3RD NET`, `3rd Ld-Writethru`. */
export const leadTag = /^(?<number>\d{1,2})(?:ST|ND|RD|TH) ?(?:LEAD|LD|NET)(?:[ -]{1,3}WRITETHRU)?$/i

/** What `-ING` tags and the like mean for the version of the story. */
export const versionKinds: Readonly<Partial<Record<HeadlineTag['kind'], 'update' | 'correction' | 'repeat' | 'lead'>>> = {
  update: 'update',
  correction: 'correction',
  refile: 'correction',
  repeat: 'repeat',
  lead: 'lead'
}

interface TagEntry {
  kind: HeadlineTag['kind']
  compound: boolean
}

function entriesAt(where: 'dash' | 'colon' | 'bracket'): ReadonlyMap<string, TagEntry> {
  const entries = new Map<string, TagEntry>()
  for (const row of tagRows) {
    if (!row.at.includes(where)) continue
    for (const words of row.words) if (!entries.has(words)) entries.set(words, {kind: row.kind, compound: row.compound === true})
  }
  return entries
}

const sportNames = new Set(sports)
const tables = {dash: entriesAt('dash'), colon: entriesAt('colon'), bracket: entriesAt('bracket')}

/**
 * What the words of a tag mean at a dash, colon or in brackets.
 *
 * @param words the words without number and mark, as printed
 * @param where what sets them off
 */
export function tagKind(words: string, where: 'dash' | 'colon' | 'bracket'): (TagEntry & {sport?: true}) | undefined {
  const key = words.toUpperCase().replaceAll('’', "'")
  const entry = tables[where].get(key)
  if (entry) return entry
  if (sportNames.has(words.toLowerCase())) return {kind: 'topic', compound: false, sport: true}
  if (where === 'dash' && marketTag.test(words)) return {kind: 'topic', compound: true}
  return undefined
}
