/**
 * Usual case for names that the wire prints in capitals.
 */
import {
  directions,
  elided,
  familyFirst,
  innerParticles,
  joinedArticles,
  lowerParticles,
  nameParticles,
  nameSuffixes,
  placeLetters,
  placeParticles
} from '../lexicon/particles.ts'
import {hasBig, hasSmall, isPlainBig, isPlainSmall} from './letters.ts'

/** `McALLEN`, `DeKALB`, `LaGRANGE`, `d'AMICO` */
const lowerHead = /^(?:(?:Mc|[DLO]['’]|d['’]|[Aa]l-|[Ee]l-)(?=\p{Lu})|(?:Mac|De|Du|Fitz|La|Le|Van)(?=\p{Lu}{2}))/u
const joinedHead = /^(?:Mac|Mc|De|Du|Fitz|La|Le|Van)(?=\p{Lu})/u
const dotted = /^(?:\p{L}\.-?){1,6}$/u
const twoConsonants = /^[BCDFGHJ-NP-TV-XZ]{2}$/
const apostrophe = /^(\p{L}{1,4})(['’])(\p{L}{2,})$/u

/** The word in capitals, but for a `Mc`, `De`, `d'` or `al-` before them. */
function shouted(word: string): boolean {
  const rest = word.replace(lowerHead, '')
  return hasBig(rest) && !hasSmall(rest)
}

/** All words are in capitals, particles aside: `JOHN McDERMOTT`, `ANA de la CRUZ`. A single letter shows nothing. */
function isShouted(words: string[], particles: ReadonlySet<string>): boolean {
  let letters = 0
  for (const word of words) {
    if (shouted(word)) letters += dotted.test(word) ? 1 : word.length
    else if (hasBig(word) || (hasSmall(word) && !particles.has(word))) return false
  }
  return letters > 1
}

function capital(word: string): string {
  const lower = word.toLowerCase()
  const first = String.fromCodePoint(lower.codePointAt(0) ?? 0)
  return first.toUpperCase() + lower.slice(first.length)
}

const mcCapitals = /^MC\p{Lu}{2}/u

/** One word without hyphens: `MCDOWELL`, `O'HARA`, `MacARTHUR`. */
function namePart(word: string): string {
  const head = joinedHead.exec(word)
  if (head) return head[0] + capital(word.slice(head[0].length))
  const quoted = apostrophe.exec(word)
  if (quoted) {
    const [, before = '', mark = '', after = ''] = quoted
    if (elided.has(before.toLowerCase()) && after.length > 2) {
      // `Theodore d'AMICO` keeps the small letter that is printed.
      return (hasSmall(before) ? before : capital(before)) + mark + namePart(after)
    }
    return capital(word)
  }
  if (mcCapitals.test(word)) return 'Mc' + capital(word.slice(2))
  return capital(word)
}

/** A word of a person's name, in its place among the others. */
function nameWord(word: string, index: number, words: string[]): string {
  if (!shouted(word)) return word
  const bare = word.replace(/\.$/, '').toLowerCase()
  const last = index === words.length - 1
  const suffix = nameSuffixes.get(bare)
  if (suffix && index > 0 && last) return suffix + (word.endsWith('.') ? '.' : '')
  if (dotted.test(word)) return word
  // `TJ BROWN` has initials; `NG` and `TY` are names.
  if (index === 0 && words.length > 1 && ((twoConsonants.test(word) && word !== 'NG') || /^[AEO]J$/.test(word)))
    return word
  if (index > 0 && !last) {
    if (lowerParticles.has(bare)) return bare
    if (innerParticles.has(bare) && lowerParticles.has((words[index - 1] ?? '').toLowerCase())) return bare
  }
  if (!word.includes('-')) return namePart(word)
  const parts = word.split('-')
  if (joinedArticles.has((parts[0] ?? '').toLowerCase()) && parts.length === 2) {
    const article = (parts[0] ?? '').toLowerCase()
    return (index > 0 ? article : capital(article)) + '-' + namePart(parts[1] ?? '')
  }
  // `YOO JEE-HO` is Yoo Jee-ho, `JEAN-PAUL MOREAU` is Jean-Paul Moreau.
  const small =
    parts.length === 2 && index === 1 && words.length === 2 && familyFirst.has((words[0] ?? '').toLowerCase())
  return parts
    .map((part, at) =>
      small && at === 1
        ? part.toLowerCase()
        : at > 0 && lowerParticles.has(part.toLowerCase()) && at < parts.length - 1
          ? part.toLowerCase()
          : namePart(part)
    )
    .join('-')
}

/** `Ana Ruiz`: the first word has usual case, as nearly always. */
function hasUsualCase(text: string): boolean {
  return (
    isPlainBig(text.charCodeAt(0)) &&
    isPlainSmall(text.charCodeAt(1)) &&
    isPlainSmall(text.charCodeAt(2)) &&
    !text.startsWith('Mac')
  )
}

/**
 * A person's name in usual case, where it is printed in capitals; else as it is.
 *
 * @param text the name, such as `SHAUN O'MARA` or `JOHN McINTYRE JR.`
 */
export function personCase(text: string): string {
  if (hasUsualCase(text)) return text
  const words = text.split(' ')
  return isShouted(words, nameParticles) ? words.map(nameWord).join(' ') : text
}

/** With which the name of a town can begin. */
const articles = new Set(['des', 'la', 'las', 'le', 'les', 'los'])

/** `'s-` and `'t-` in Dutch. */
const cutArticle = /^['’][st]-/

const saintHead = /^(?:ST|STE|MT|FT)\.(?=\p{L}{2})/u

/** A word of a place's name. */
function placeWord(word: string, index: number, words: string[]): string {
  if (!shouted(word)) return word
  const bare = word.toLowerCase()
  if (dotted.test(word)) return word
  if (placeLetters.has(bare)) return word
  // `ST.JOHN'S`, with no blank.
  const saint = saintHead.exec(word)
  if (saint) return capital(saint[0]) + placeWord(word.slice(saint[0].length), 0, words)
  // Small inside a name, not at its ends: `Hoi An`, `North Las Vegas`.
  const begins = index === 0 || (articles.has(bare) && directions.has((words[index - 1] ?? '').toLowerCase()))
  if (!begins && index < words.length - 1 && placeParticles.has(bare)) return bare
  // `'S-HERTOGENBOSCH`: the article is small even at the head.
  if (cutArticle.test(bare)) return bare.slice(0, 3) + placeWord(word.slice(3), 0, words)
  if (bare.startsWith('ij')) return 'IJ' + bare.slice(2)
  const parts = word.split('-')
  const article = joinedArticles.has((parts[0] ?? '').toLowerCase()) && parts.length === 2
  return parts
    .map((part, at) => {
      const lower = part.toLowerCase()
      const inner = at > 0 && at < parts.length - 1
      if ((inner && placeParticles.has(lower)) || (article && at === 0 && index > 0)) return lower
      // `N'DJAMENA`, `L'AQUILA` at the head, `COEUR D'ALENE` inside.
      const quoted = apostrophe.exec(part)
      if (quoted && index + at > 0 && /^[DL]$/i.test(quoted[1] ?? ''))
        return lower.slice(0, 2) + namePart(part.slice(2))
      return namePart(part)
    })
    .join('-')
}

/**
 * A place's name in usual case, where it is printed in capitals; else as it is.
 *
 * @param text the name, such as `PORT-AU-PRINCE` or `ST. LOUIS`
 */
export function placeCase(text: string): string {
  const words = text.split(' ')
  return isShouted(words, placeParticles) ? words.map(placeWord).join(' ') : text
}

const definite = /^the /

/** A name to compare with others: `The Associated Press` as `associated press`. */
export function bareName(name: string): string {
  return name.toLowerCase().replace(definite, '')
}
