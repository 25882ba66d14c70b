/**
 * Texts that nobody wrote as a story, of any length: a piece again and again, or
 * one that differs each time, so that what is remembered grows with the text.
 */

const repeated: Readonly<Record<string, string>> = {
  blanks: ' ',
  newlines: '\n',
  carriage: '\r',
  tabs: '\t',
  'short lines': 'a\n',
  'blank lines': 'a\n\n',
  'one word': 'a',
  'one line': 'word ',
  quotes: '"',
  'single quotes': "'",
  'open quotes': '“',
  backticks: '`',
  brackets: '(',
  'closing brackets': ')',
  squares: '[',
  'square pairs': '[a] ',
  dots: '.',
  'dots and blanks': '. ',
  initials: 'A. ',
  capitals: 'A',
  'capital words': 'AB CD ',
  digits: '1',
  'digits and slashes': '1/1/',
  hyphens: '-',
  'dashes and blanks': ' - ',
  'double hyphens': '--',
  underscores: '_',
  equals: '=',
  slashes: '/',
  'by by': 'By ',
  'by lines': 'By A\n',
  bylines: 'By Ana Roe and ',
  datelines: 'LIMA, Jan 21 (Reuters) - ',
  'dateline lines': 'LIMA, Jan 21 (Reuters) - \n\n',
  places: 'LIMA/',
  'places and commas': 'LIMA, ',
  credits: '(Reporting by Ana Roe; ',
  'credit lines': '(Reporting by A)\n\n',
  'editing by': 'editing by A, B and C in Oslo, ',
  dates: '2 days ',
  weekdays: 'Monday ',
  'weekdays and commas': 'Monday, ',
  'days from days': 'a week from Monday ',
  'days before days': 'two days before ',
  'months and figures': 'May 3 to 5 ',
  years: 'in 1998 ',
  'years and dashes': '1998-',
  times: '9 a.m. ',
  'times and days': '9 a.m. EST Friday ',
  'worded times': 'half past three ',
  'early late': 'early late ',
  'anchored dates': 'that day ',
  'dated quotes': '"Go," he said on Monday. ',
  timestamps: 'Feb 7, 2024 ',
  'timestamp lines': 'Feb 7, 2024\n',
  'ambiguous dates': '06/08/2019\n',
  copyright: 'Copyright ',
  'copyright lines': 'Copyright 2024 A\n\n',
  captions: 'REUTERS/',
  'caption lines': '(AP Photo/A)\n\n',
  bullets: '* a\n',
  said: 'said ',
  'said that': 'said that ',
  'who said': 'who said ',
  'he said': 'he said, ',
  'quotes and said': '"a," said ',
  'quotes that go on': '"A," he said. "B."\n\n"',
  'paragraphs of open quotes': '"Go on.\n\n',
  'quotes of nobody': '"Go on." ',
  'fragments of nobody': 'It is "a risk" now. ',
  'fragments that open': '"Shoal" is so. ',
  'lists of subjects': 'A, B and C, ',
  'as put': 'as X said, ',
  'according to': 'according to ',
  'quotes in quotes': `"'a," he said, 'b' `,
  names: 'Ana Ruiz ',
  'names of many': 'Ana Ruiz and Karl Lund said. He said. ',
  entities: '&amp;',
  mojibake: 'â€œ',
  surrogates: '\ud800',
  nulls: '\0',
  emoji: '😀',
  accents: 'e\u0301',
  'right to left': '\u202eabc',
  tags: 'UPDATE 1-',
  related: 'Next In World\n\n',
  sources: ' -mayor',
  sentences: 'He said so. ',
  'mr mr': 'Mr. ',
  ellipses: '. . . ',
  headings: 'About A\n\n',
  enditem: 'Enditem ',
  'enditem lines': 'Enditem\n\n',
  tables: 'a    b    c\n',
  'tabbed tables': 'a\tb\tc\n',
  columns: 'Total    1    2    3\n\n',
  'he he': 'he ',
  'she said he said': 'she said he said ',
  'told that': 'told him that he told her that ',
  'no comment': 'He declined to comment. ',
  'of of': 'of the ',
  'and and': 'and ',
  'which which': ', which ',
  'dashes with words': ' -- a',
  'mixed marks': '“a" ‘b\' ',
  'nested marks': '"\'“‘',
  'marks at words': 'a"b ',
  inches: '6\'2" ',
  apostrophes: "it's ",
  'ends of sentences': 'a. B',
  abbreviations: 'U.S. Gov. Gen. ',
  'bracketed notes': '(Adds quote) ',
  'note lines': 'Eds: a\n\n',
  'header lines': 'Subject: a\n',
  'stamp lines': 'AP-NR-01-05-89 2030EST\n',
  'zczc lines': 'ZCZC\n',
  'numbered lines': '1. A\n\n',
  'continued lines': 'A (more)\n\n',
  addresses: 'a@b.c ',
  links: 'http://a.b/c ',
  'photo credits': 'REUTERS/A B ',
  'word and slash': 'a/b/c ',
  'page marks': '[1/5] ',
  'other scripts': '日本語。',
  'odd blanks': '\u00a0\u2003\u3000',
  'soft hyphens': 'a\u00ad',
  'German articles': 'der die das und mit der von der ',
  'German calls': 'Das! ',
  'German quotes': '„Nein“, sagte der die und das mit von der ',
  'French quotes': '« Non, a dit le maire de la ville, et oui » et qui est dans les ',
  'French inversions': 'dans les ports, a-t-il dit, et qui est ',
  'Spanish terms': 'el "A" de la "B" que los ',
  'Italian dashes': '"Il porto - ha detto della gente che è nel - non è" ',
  'Dutch particles': 'Van van de De het een zijn ',
  'Danish dashes': '– Det er ikke af og til, siger han. '
}

/** `a` to `z`, `ba`, `bb`, ...: another word for each number. */
function word(index: number): string {
  const letters = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letters : word(Math.floor(index / 26)) + letters
}

function name(index: number): string {
  return `Q${word(index)} Z${word(index)}`
}

const different: Readonly<Record<string, (index: number) => string>> = {
  'other speakers': index => `${name(index)} said so. `,
  'other speakers of quotes': index => `"Go," ${name(index)} said.\n\n`,
  'other speakers, then he': index => `${name(index)} came. He said so. `,
  'other surnames': index => `Ana Z${word(index)} said so. Z${word(index)} agreed. `,
  'other titles': index => `Z${word(index)} Minister Ana Roe said so. `,
  'other descriptions': index => `The ${word(index)} minister said so. `,
  'other groups': index => `Z${word(index)} officials said so. `,
  'other papers': index => `The Z${word(index)} Times quoted him as saying so. `,
  'other lists': index => `${name(index)}, ${name(index + 1)} and ${name(index + 2)} said so. `,
  'other names alone': index => `${name(index)}, `,
  'other acronyms': index => `The ${name(index)} Party (Q${word(index).toUpperCase()}P) said so. `,
  'other silences': index => `${name(index)} declined to comment. `,
  'other datelines': index => `${word(index).toUpperCase()}, Jan 21 (Reuters) - A mill burned.\n\n`,
  'other signs': index => `(Q${word(index).toUpperCase()}) - `,
  'other bylines': index => `By ${name(index)}\n\n`,
  'other credits': index => `(Reporting by ${name(index)}; Editing by ${name(index + 7)})\n\n`,
  'other captions': index => `A mill burns. REUTERS/${name(index)}\n\n`,
  'other headings': index => `Q${word(index)} news\n\n`,
  'other dates': index => `It burned on May ${1 + (index % 31)}, ${1900 + (index % 200)}. `,
  'other timestamps': index => `Feb ${1 + (index % 28)}, ${1900 + (index % 200)}\n\n`,
  'other days before': index => `It burned ${index} days before Christmas. `,
  'other words': index => `${word(index)} `,
  'other capitals': index => `Q${word(index).toUpperCase()} `,
  'other figures': index => `${index} `,
  'other sentences': index => `The ${word(index)} mill burned.\n\n`,
  'other German speakers': index => `„Es ist und wird nicht“, sagte der Z${word(index)} ${name(index)}. `,
  'other German offices': index =>
    `Die Z${word(index)}ministerin ${name(index)} war da. „Das ist nicht auf“, sagte die Ministerin. `,
  'other French words': index => `Le ${word(index)} est dans les ports. « Non », a dit cette ${word(index)}iste. `,
  'other Spanish names': index => `El ${name(index)}, según los Q${word(index)} de la "${word(index)}", `,
  'other rows': index => `${word(index)}    ${index}    ${index * 7}\n`
}

function fill(size: number, piece: (index: number) => string): string {
  const pieces: string[] = []
  let length = 0
  for (let index = 0; length < size; index++) {
    const next = piece(index)
    pieces.push(next)
    length += next.length
  }
  return pieces.join('').slice(0, size)
}

/** Makes texts of any length. */
export const hostileTexts: ReadonlyMap<string, (size: number) => string> = new Map([
  ...Object.entries(repeated).map(
    ([title, piece]) => [title, (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)] as const
  ),
  ...Object.entries(different).map(([title, piece]) => [title, (size: number) => fill(size, piece)] as const)
])
