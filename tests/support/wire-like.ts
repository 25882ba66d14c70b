/** Texts as near to stories as junk can be, for properties. */
import fc from 'fast-check'

/** Pieces that wires are made of; joined at random they are as near to a story as junk can be. */
const piece = fc.constantFrom(
  'LIMA, Jan 21 (Reuters) - ',
  'CHATHAM, Mass. (AP) _ ',
  '(ANSA) - ROMA, 22 MAR - ',
  'MOSCOW, January 21. /TASS/. ',
  'By ANA ROE',
  'By Ana Roe and Bo Lee in OSLO',
  'Associated Press Writer',
  '(Reporting by Ana Roe; Editing by Bo Lee)',
  'UPDATE 2-Mill fire kills nine -mayor',
  'Enditem',
  '-30-',
  '###',
  ' REUTER',
  '___',
  'AP-NR-01-05-89 2030EST',
  'r i AM-Mill-Fire     01-02 0314',
  'BC-Mill Fire, 1st Ld-Writethru,1140',
  'Eds: UPDATES with details.',
  '(Adds quote)',
  'Advertisement',
  'Copyright 2010 The Associated Press. All rights reserved.',
  'Next In World',
  'Follow us on social media',
  'Wednesday, 07 Feb 2024',
  '  • World',
  '1 hr 4 mins ago',
  'The mayor said on Monday that the mill would be rebuilt by the spring. ',
  'It burned on Jan. 4-7, at 9 a.m. EST on Friday, and last week. ',
  'It opens a week from Tuesday, two days before Christmas, in nineteen ninety-six. ',
  '"We will be back," Ana Roe said. ',
  "``It was loud,'' he said.",
  'FILE PHOTO: A mill burns. REUTERS/Bo Lee',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '    ',
  '\t',
  ' ',
  '\u00a0',
  '  ',
  '&amp;',
  'â€œ',
  '?',
  '\u0001',
  '\u0003',
  '\ud800',
  '“',
  '”',
  '"',
  "'",
  '(',
  ')',
  '[1/5]',
  'About Mill Corp',
  'hh/ph/ts'
)
/** Pieces joined at random. */
export const wireLike = fc.array(piece, {maxLength: 40}).map(pieces => pieces.join(''))

/** Parts of stories as an agency sends them, each a block of its own. */
const block = fc.constantFrom(
  'UPDATE 2-Mill fire kills nine -mayor',
  'CHILE-COPPER/STRIKE',
  'By Ana Roe and Bo Lee in OSLO',
  'LIMA, Jan 21 (Reuters) - The mill burned on Monday, and nobody was hurt.',
  'CHATHAM, Mass. (AP) _ The mayor said that the mill would be rebuilt by the spring.',
  '"We will be back," Ana Roe said. "It was loud," she said.',
  'The ministry denied it, and its minister, Bo Lee, declined to comment.',
  'It opens a week from Tuesday, at 9 a.m. EST on Friday.',
  'FILE PHOTO: A mill burns. REUTERS/Bo Lee',
  'Wednesday, 07 Feb 2024',
  '(Adds quote)',
  '(Reporting by Ana Roe; Editing by Bo Lee)',
  'Copyright 2010 The Associated Press. All rights reserved.',
  'Enditem',
  '-30-'
)

/** Blocks with a blank line between them, in any order. */
export const storyLike = fc.array(block, {minLength: 1, maxLength: 12}).map(blocks => `${blocks.join('\n\n')}\n`)

export const anyText = fc.oneof(
  {weight: 4, arbitrary: wireLike},
  {weight: 1, arbitrary: storyLike},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 400})}
)
