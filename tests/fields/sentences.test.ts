import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {splitSentences} from '../../src/fields/sentences.ts'
import {flatten} from '../../src/text/flat.ts'

/** Each case shows by `|` where its text is split; blanks at a split are dropped. */
const cases: Record<string, readonly string[]> = {
  'plain stops': [
    'The fleet left Varn on Friday. | It will be back in May.',
    'One sentence only.',
    'No stop at the end. | Neither here',
    'Prices rose; wages fell; nobody minded. | The bank did.',
    'He gave three reasons: fog, ice and rain. | None was true.',
    'The vote was 12-3. | Two members stayed away.',
    'It happened in 1987. | Three hundred people died.',
    'It happened in 1987. | 300 people died.',
    'The rate rose 3.5 percent. | That was 0.2 points more.',
    'The ship cost $1.5 million. | It sank.',
    'Sales were $12. | $3 was profit.',
    'The index fell .5 percent. | Nobody sold.',
    'Is it good? | Nobody knows.',
    'What a night! | The harbour burned.',
    'Who knew?! | Not he.',
    'The firm is in Section 3.2.1 of the list. | It pays.'
  ],
  'states, unions and initials with stops': [
    'The U.S. Senate met. | It adjourned.',
    'The ships belong to the U.S. | The crews do not.',
    'He moved to the U.S. in May.',
    'U.N. officials said no. | The U.N. Security Council agreed.',
    'It was done by the U.N. | He was not asked.',
    'The U.S. and the U.K. agreed.',
    'She left Washington, D.C. | The mayor stayed.',
    'The D.C. Circuit ruled. | It was late.',
    'The former U.S.S.R. Embassy burned.',
    'The U.S. "is not at war," she said.',
    'He loves the U.S. | "I grew up there," he said.',
    'J. R. Lund came. | George W. Tveit did not.',
    'A.J. Lund and B. Tveit met.',
    'The plan was Plan B. | They had no Plan C. | The end.',
    'It was he and I. | We left.',
    'Ana M. Ruiz, 43, was hired.'
  ],
  titles: [
    'Lt. Col. Odd Tveit spoke. | Gen. Ruiz did not.',
    'Sen. Ana Lund, D-Mo., and Rep. Bo Holm, R-Ill., voted.',
    'Mr. Lund met Mrs. Holm and Dr. Tveit. | Ms. Ruiz called.',
    'Gov. Holm and Lt. Gov. Lund met Adm. Varn.',
    'The Rev. Odd Tveit prayed with Messrs. Lund and Holm.',
    'Police Sgt. Lund and Det. Holm arrived. | Capt. Varn left.',
    'He sees Dr. Lund. | She is his doctor.',
    'The house is on Varn Dr. | The fire began there.'
  ],
  'days of German dates': [
    'Ein Urteil wird für den 22. Mai erwartet. | Das Gericht tagt am 3. April.',
    'Das Spiel endete 3:0 nach 22. | Mai und Roos fehlten.',
    'He was 22. | May came late.'
  ],
  numbers: [
    'It is the No. 1 port. | Nos. 2 and 3 are in Lund.',
    'Was it so? | No. | The minister denied it.',
    '"No. | The answer is no," he said.',
    'Vol. 3 is out. | It costs Rs. 500.',
    'The team, the no. 4 seed, lost.'
  ],
  'months and hours': [
    'The fair opens Sept. 8 and ends on Oct. 3. | It is free.',
    'It ended in Sept. | The next one is in Jan. | Nobody came.',
    'They met at 5 p.m. | Diplomats said the talks failed.',
    'They met at 5 p.m. Monday and 9 a.m. EST Friday. | It rained.',
    'They meet at 9 a.m. in Lund.',
    'It fell at 11 p.m. New York time. | Nobody was hurt.',
    'The talks start at 10 a.m. | He will not go.',
    'On Sat. Jan. 5 it snowed.'
  ],
  'states behind a place': [
    'It was in Springfield, Ill. | The mayor wept.',
    'She was born in Springfield, Ill., where it snows.',
    'He is from Varn, Mo. and is 40.',
    'They met in Holm, N.Y. | Police said it was late.',
    'They met in Holm, Calif. | Ruiz said it was late.',
    'HOLM, Ill. (AP) _ A man ate it. | He lives.',
    'HOLM, Ill. - The mayor ate it. | He lives.',
    'Fla. Gov. Ana Ruiz spoke. | She left.',
    'Rep. Lund (D-Mass.) spoke. | She left.',
    'The plant at Varn, Ont. | It closed in May.'
  ],
  companies: [
    'Varn Inc. said so. | Holm Corp. did not.',
    'He works for Varn Inc. | The company pays well.',
    'Varn Corp. Chairman Odd Tveit left Holm & Co. Inc. and Lund Ltd. on Friday.',
    'He sold Lund Co. | It was old.',
    'The buyer is Holm Bros. | "We are glad," it said.',
    'Shares of Yahoo! Inc. rose. | Yahoo! Finance had it.',
    'He watches Jeopardy! | nightly'.replace(' | ', ' '),
    'Varn Corp. (VRN) fell. | Holm S.A. Director Bo Lund quit.',
    'The firm (once Varn Corp.) failed.'
  ],
  'names and other short forms': [
    'Odd Tveit Jr. said so. | Bo Lund Sr. did not.',
    'The man is Odd Tveit Jr. | He is 40.',
    'They met in St. Lund and at Mt. Holm. | It rained in Ft. Varn.',
    'It was Varn vs. Holm. | Holm won.',
    'Lund v. Holm was heard, i.e. Both sides spoke.'.replace('Both', 'both'),
    'Ana Lund, Ph.D., spoke. | She holds a Ph.D. | It is in law.',
    'He lives at 12 Fifth Ave. | The house is red.',
    'Boats, nets, etc. | The list is long.',
    'He went to mass. | The gen. public did not.'.replace('gen.', 'gen'),
    'The fort is near Ft. Lund Ave. Church.'
  ],
  'quotation marks': [
    '"It is." | He left.',
    '"It is good," he said. | "It is not bad."',
    '"Is it good?" Tveit asked.',
    '"Is it good?" he asked. | "It is."',
    '"Is it good?" the minister asked.',
    '"Is it good?" The minister asked his aides. | They laughed.',
    '"Stop!" Ana Lund shouted at the crew. | They stopped.',
    '"Who will pay?" Ruiz said. | "Not we."',
    '"Who will pay?" | Ruiz left the room.',
    '"Who will pay?" | Ruiz said that he would.',
    '“It is.” | He left. | “It was.”',
    '‘It is.’ | He left.',
    "``It is.'' | He left. | ``It was,'' he said.",
    "``Who pays?'' Lund asked. | ``Not I.''",
    "He said, `It is.' | She left.",
    "``He said, `It is.''' | She left.",
    '«It is.» | He left.',
    'He said: "I came. | I saw. | I left." | Then he left.',
    'He left (it was late.) | She did not.',
    'He left. | (She did not.) | It was late.',
    'He left. | [TEXT] It was late.',
    'He said it was "a plan." | It failed.',
    "It was said . '' | The end .",
    '"It was late . " | The end .'
  ],
  dots: [
    'He said ... nothing. | She left.',
    'He said... nothing at all.',
    'He said . . . nothing. | She left.',
    'He said… nothing. | She left.',
    'He left .... | The end came.',
    'I do not know ... | But he does.',
    '... and then he left. | The end.',
    'He named Lund ... Holm and Varn.',
    '"I do not know..." | He left.'
  ],
  'no blank behind the stop': [
    'It fell in the third quarter.The group lost money.',
    'He left at noon.Nobody saw him.'
  ].map(text => text.replace('.The', '.|The').replace('.Nobody', '.|Nobody')),
  'hosts, addresses, files': [
    'See www.varn.example.com for more. | It is free.',
    'He runs Varn.com and Holm.Com. | Both pay.',
    'Write to ana.lund@varn.example. | She answers.',
    'The file minutes.Doc was lost. | So was notes.txt.',
    'It is at http://varn.example/a.Html?x=1.Y now. | Go.',
    'Version 2.0.1 is out. | Get it.'
  ],
  'telex in capitals': [
    'THE FLEET LEFT VARN TODAY. THE U.S. EMBASSY SAID SO.'.replace('. THE U', '. | THE U'),
    'GEN. RUIZ AND LT. COL. LUND MET.  | THEY AGREED.',
    'IT HAPPENED NEAR THE U.S. AND SOVIET EMBASSIES IN VARN.',
    'THE MAN CAME FROM THE U.S. | HE SPOKE.',
    '[TEXT] THE MINISTER SAID NO. | IT WAS NO. 4.',
    'HE SAW THE MAN. | POLICE CAME.',
    '"WHO PAYS?" THE MINISTER ASKED.'
  ],
  'lists, dashes and what begins with a small letter': [
    'Shares rose. | * Bonds fell.',
    'He left. | -- Varn News',
    '1. The first point is that. | 2. The second is this.',
    '``1. The first point is that.',
    'The mine at Varn Inc. No. 2 shaft closed.',
    'I do not know ... | I went home.',
    'They met at 4:15 p.m. (2:15 a.m. EST) on Friday.',
    'Sales rose. | iPhone sales fell.',
    'He left. | al-Masri stayed.',
    'He paid 5 kr. and left.',
    'He left. | [He] was late, she wrote. | [it] was late.',
    'Who is he? - he asked.'
  ]
}

function split(text: string): string[] {
  return splitSentences(text, 0, text.length).map(({start, end}) => text.slice(start, end))
}

describe('splitSentences', () => {
  for (const [title, texts] of Object.entries(cases)) {
    describe(title, () => {
      it.each(texts)('%s', text => {
        const expected = text.split('|').map(part => part.trim())
        expect(split(text.replace(/ ?\|/g, ''))).toEqual(expected)
      })
    })
  }

  it('keeps to its stretch', () => {
    const text = 'Out. One. Two. Out.'
    expect(splitSentences(text, 5, 14)).toEqual([
      {start: 5, end: 9},
      {start: 10, end: 14}
    ])
    expect(splitSentences(text, 4, 4)).toEqual([])
    expect(splitSentences('   ', 0, 3)).toEqual([])
  })

  it('takes wrapped lines as blanks', () => {
    const text = flatten('The fleet left Varn on\r\nFriday.\r\nIt met Lt.\r\nCol. Tveit.')
    expect(split(text)).toEqual(['The fleet left Varn on  Friday.', 'It met Lt.  Col. Tveit.'])
  })

  it('gives the same with LF and CR LF', () => {
    const join = (eol: string) =>
      split(flatten(Object.values(cases).flat().join(' ').replace(/ ?\|/g, '').replaceAll(' ', eol))).map(part =>
        part.replace(/ +/g, ' ')
      )
    expect(join('\r\n')).toEqual(join('\n'))
  })

  it('covers all that is no blank, in order', () => {
    const piece = fc.constantFrom(
      'He ',
      'left',
      '. ',
      '.',
      '? ',
      '!',
      '"',
      "''",
      '``',
      ' ',
      'U.S. ',
      'Lt. ',
      '...',
      '. . . ',
      '(',
      ')',
      'A. ',
      '5',
      '\n',
      '…',
      '”',
      'The '
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 60}), pieces => {
        const text = flatten(pieces.join(''))
        let at = 0
        for (const {start, end} of splitSentences(text, 0, text.length)) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      })
    )
  })
})
