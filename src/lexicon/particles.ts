/**
 * Small words inside names of people and places.
 */

/** Words that stand in lower case inside a person's name: `Ana de la Cruz`, `Jan van der Berg`. */
export const nameParticles: ReadonlySet<string> = new Set([
  'abu', 'af', 'al', 'av', 'bin', 'bint', 'binti', 'da', 'das', 'de', 'degli', 'dei', 'del', 'dela', 'della', 'delle',
  'den', 'der', 'des', 'di', 'do', 'dos', 'du', 'el', 'ibn', 'la', 'las', 'le', 'los', 'op', 'ould', 'te', 'ten', 'ter',
  'thor', 'tot', 'van', 'vom', 'von', 'y', 'zu', 'zum', 'zur'
])

/**
 * The particles that all-capitals names lose their capitals in. `LE`, `LA` and
 * `BEN` are not here: `Marine Le Roux`, `Ahmed Ben Salah` keep theirs.
 */
export const lowerParticles: ReadonlySet<string> = new Set([
  'af', 'av', 'bin', 'bint', 'binti', 'da', 'das', 'de', 'degli', 'dei', 'del', 'dela', 'della', 'delle', 'den', 'der',
  'des', 'di', 'do', 'dos', 'du', 'ibn', 'op', 'ould', 'ten', 'ter', 'van', 'vom', 'von', 'y', 'zu', 'zum', 'zur'
])

/** What may follow `DE`, `VAN` or `VON` in lower case as well: `de la Cruz`, `von der Heide`, `van 't Hof`. */
export const innerParticles: ReadonlySet<string> = new Set(['der', 'den', 'het', 'la', 'las', 'le', 'los', "'t", '’t', 'und', 'zu'])

/** Letters before an apostrophe that begin a name again: `O'Neill`, `Dell'Orto`. */
export const elided: ReadonlySet<string> = new Set(['all', 'd', 'dall', 'dell', 'l', 'm', 'n', 'nell', 'o', 'sant'])

/** Endings of a name that a comma may cut off and that are no name of their own, with their usual form. */
export const nameSuffixes: ReadonlyMap<string, string> = new Map([
  ['jr', 'Jr'], ['sr', 'Sr'], ['jn', 'Jn'], ['ii', 'II'], ['iii', 'III'], ['iv', 'IV'], ['md', 'MD'], ['m.d', 'M.D'],
  ['phd', 'PhD'], ['ph.d', 'Ph.D'], ['rn', 'RN'], ['esq', 'Esq'], ['dds', 'DDS'], ['cpa', 'CPA']
])

/** Arabic articles that a hyphen joins to a name: `Khalid al-Fayed`, `Al-Fayed`. */
export const joinedArticles: ReadonlySet<string> = new Set(['ad', 'al', 'an', 'ar', 'as', 'ash', 'at', 'az', 'el', 'es', 'ul'])

/**
 * Family names before which the second half of a hyphenated given name is
 * written small: `Park Jung-hee`, `Chen Wei-ling`.
 */
export const familyFirst: ReadonlySet<string> = new Set([
  'ahn', 'bae', 'baek', 'ban', 'byun', 'cha', 'chang', 'chen', 'cheng', 'cheon', 'cheong', 'cho', 'choe', 'choi', 'chou',
  'chu', 'chun', 'chung', 'goh', 'gong', 'gu', 'ha', 'han', 'heo', 'ho', 'hong', 'hsieh', 'hsu', 'hu', 'huang', 'hwang',
  'jang', 'jeon', 'jeong', 'ji', 'jin', 'jo', 'joo', 'ju', 'jung', 'kang', 'kim', 'ko', 'koo', 'kwak', 'kwon', 'lai', 'lee',
  'liao', 'lim', 'lin', 'liu', 'lo', 'lu', 'ma', 'min', 'moon', 'na', 'nam', 'noh', 'oh', 'pae', 'paik', 'park', 'pak', 'rhee',
  'ri', 'roh', 'ryu', 'seo', 'shim', 'shin', 'so', 'sohn', 'son', 'song', 'suh', 'sung', 'tsai', 'wang', 'won', 'wu', 'yang',
  'yeh', 'yeo', 'yi', 'yim', 'yoo', 'yoon', 'you', 'yu', 'yun'
])

/** Words that stand in lower case inside a place's name: `Rio de Janeiro`, `Frankfurt am Main`. */
export const placeParticles: ReadonlySet<string> = new Set([
  'a', 'à', 'aan', 'am', 'an', 'and', 'at', 'au', 'auf', 'aux', 'bei', 'by', 'da', 'das', 'de', 'del', 'della', 'den', 'der', 'des',
  'di', 'do', 'dos', 'du', 'e', 'en', 'es', 'et', 'i', 'im', 'in', 'la', 'las', 'le', 'les', 'lès', 'los', 'na', 'near', 'nad', 'ob', 'of',
  'off', 'on', 'op', 'over', 'pod', 'sous', 'super', 'sur', 'the', 'to', 'under', 'und', 'unter', 'upon', 'vor', 'y'
])

/** Words that make another name of a name: `North Las Vegas`, `West Des Moines`. */
export const directions: ReadonlySet<string> = new Set(['east', 'new', 'north', 'south', 'west'])

/** Names of places that are letters, not words. */
export const placeLetters: ReadonlySet<string> = new Set(['dc', 'hms', 'nyc', 'uae', 'uk', 'un', 'us', 'usa', 'uss', 'ussr', 'nato', 'eu'])
