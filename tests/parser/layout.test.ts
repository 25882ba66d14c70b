import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {joinLines, splitLongLine} from '../../src/parser/layout.ts'
import {clean, flatten} from '../../src/text/flat.ts'
import {readLines} from '../../src/text/lines.ts'

/** The groups of a text, each as one readable line. */
function groups(text: string): string[] {
  const flat = flatten(text)
  const table = readLines(text, flat)
  return joinLines(flat, table).map(({first, last}) => {
    const from = table.lines[first]
    const to = table.lines[last]
    return from && to ? clean(flat, from.first, to.end) : ''
  })
}

/** The first words of each group. */
const starts = (text: string) => groups(text).map(group => group.slice(0, 12).trim())

const telex = `HARBOUR UNION CALLS OFF STRIKE

    BERGEN, Feb 11 - Dock workers at Norway's second port voted
to go back to work after their employer, <Nordkai AS>, promised
to keep 140 jobs that it had planned to cut.
    The vote ended eleven days of idleness on the quays, where
nineteen ships are waiting.
    "We got what we came for, and nobody was laid off," said Odd
Tveit, who speaks for the union.
    Nordkai shares rose.
 Reuter
`

const anpa = `r i PM-Ferry-Fire     02-03 0214
PM-Ferry-Fire,0220
Fire on Ferry Kills Two in Sound of Varn; 300 Passengers Led Away
Eds: LEADS with 4 grafs to UPDATE with second death; picks up 5th graf
pvs, \`\`The crew...''
With PM-Ferries, Bjt
By ANA R. LUND
Associated Press Writer
   VARN, Norway (AP) _ A fire in the engine room of a crowded ferry
killed two sailors today, and 300 passengers were led to safety in
boats, the coast guard said.
   \`\`It was over in ten minutes,'' a passenger said.
   The ship was on its way to Holm.
AP-NR-02-03-91 0517EST
`

describe('joinLines', () => {
  it('begins no block in mid-paragraph at a word that a notice begins with', () => {
    const prose =
      'The agency told its clients in the three northern states that any\n' +
      'retransmission of the pictures without a licence would be charged\n' +
      'from the first of the month, and that the rights were all its own.\n'
    expect(groups(prose)).toHaveLength(1)
    expect(
      starts('The pier in the harbour of Varn is to be sold in the spring, it says\nRETRANSMITTING a0412 to fix slug\n')
    ).toEqual(['The pier in', 'RETRANSMITTI'])
  })

  it('reads a telex: indented first lines, flush lines below', () => {
    expect(starts(telex)).toEqual([
      'HARBOUR UNIO',
      'BERGEN, Feb',
      'The vote end',
      '"We got what',
      'Nordkai shar',
      'Reuter'
    ])
  })

  it('reads a head of short lines above an indented body', () => {
    expect(starts(anpa)).toEqual([
      'r i PM-Ferry',
      'PM-Ferry-Fir',
      'Fire on Ferr',
      'Eds: LEADS w',
      'With PM-Ferr',
      'By ANA R. LU',
      'Associated P',
      'VARN, Norway',
      '``It was ove',
      'The ship was',
      'AP-NR-02-03-'
    ])
    expect(groups(anpa)[3]).toMatch(/graf pvs, ``The crew\.\.\.''$/)
  })

  it('joins a wrapped headline', () => {
    const text = anpa.replace('300 Passengers Led Away', '300 Passengers Brought\nAshore')
    expect(groups(text)[2]).toBe('Fire on Ferry Kills Two in Sound of Varn; 300 Passengers Brought Ashore')
  })

  it('keeps a byline with a small by from the line below it', () => {
    const text =
      'Ferry burns in Varn\nby Ana Lund, Varn Courier\nA fire in the engine room killed two.\nThe ship was new.\n'
    expect(groups(text)).toEqual(text.trim().split('\n'))
  })

  it.each(['It', 'Her', 'To Shore', '_ Again', 'Of Fire'])(
    'joins the last words of a headline that fills its line: %s',
    rest => {
      const text = anpa.replace('Led Away', `Led Away\n${rest}`)
      expect(groups(text)[2]).toBe(`Fire on Ferry Kills Two in Sound of Varn; 300 Passengers Led Away ${rest}`)
    }
  )

  it.each([
    ['Passengers Fled', 'Norway'],
    ['Passengers Fled', 'Photos Planned'],
    ['Passengers Led Away', 'RETRANSMITTING a0412 to fix cycle designator'],
    // It does not fill its line.
    ['Led Away', 'To Shore']
  ])('keeps other lines below a headline that ends in %s apart: %s', (end, line) => {
    const text = anpa.replace('Passengers Led Away', `${end}\n${line}`)
    expect(groups(text).slice(2, 4)).toEqual([`Fire on Ferry Kills Two in Sound of Varn; 300 ${end}`, line])
  })

  it('joins a header line that was wrapped before its count', () => {
    const text = anpa.replace(
      'r i PM-Ferry-Fire     02-03 0214',
      'r i PM-FerryFireInTheSoundOfVarn 4thLd-Writethru a0412-a0415 02-03\n0214'
    )
    expect(groups(text)[0]).toMatch(/0214$/)
    expect(groups(text)[1]).toMatch(/^PM-Ferry-Fire/)
  })

  it('gives the same groups with CR LF, CR, and CR CR LF', () => {
    const expected = groups(anpa)
    expect(groups(anpa.replaceAll('\n', '\r\n'))).toEqual(expected)
    expect(groups(anpa.replaceAll('\n', '\r'))).toEqual(expected)
    expect(groups(anpa.replaceAll('\n', '\r\r\n'))).toEqual(expected)
  })

  it.each([
    '==Kyodo',
    'AAP jmc',
    'PTI abc xyz',
    'lt/mbr/giv',
    'doc-ber/eab/jj',
    'rc/wmr (AFP, dpa)',
    './.JVD',
    'BSS/SYL/MAK/1810 hrs',
    'APP/ihb/szm',
    'ends',
    'MORE'
  ])('keeps the sign-off %s from a short last line above it', sign => {
    const story = 'Tin rose on Saturday to its highest level for more than\na year, traders said. The market is shut.'
    expect(groups(`${story}\n${sign}`).at(-1)).toBe(sign)
  })

  it.each(['and/or of zinc.', 'ends on Friday.', 'either/or', 'AND/OR'])(
    'takes %s for the end of the line above it',
    rest => {
      const story =
        'Tin rose on Saturday to its highest level for more than\na year, traders of lead said, and so will the price of tin'
      expect(groups(`${story}\n${rest}`)).toHaveLength(1)
    }
  )

  it.each([
    '# dpa NOTEBOOK',
    '(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS.)',
    '(ATTN: UPDATES with share price)',
    '--With assistance from Ann Mills in Oslo.',
    '(Reporting by Ann Mills)',
    '19/03/2024 05:12 PM',
    'Published: March 14, 2024 3.21pm GMT',
    'fgg-ycl/dmt/mp'
  ])('opens a block at %s', line => {
    const story =
      'Tin rose on Saturday to its highest level for more than\na year, traders of lead said, and so will the price of tin'
    expect(groups(`${story}\n${line}`).at(-1)).toBe(line)
  })

  it.each([
    'Published in Oslo in 1998, the book has sold',
    'Reporting by the press has been bad',
    '19/20 of the shares'
  ])('goes on at %s', line => {
    const story =
      'Tin rose on Saturday to its highest level for more than\na year, traders of lead said, and so will the price of tin'
    expect(groups(`${story}\n${line}`)).toHaveLength(1)
  })

  it('keeps the heads of columns with their table', () => {
    const table = '              GP   W  L OT Pts\nWhitby        41  26  10    5\nDurham        42  24  13    5'
    expect(groups(`All Times EST\n${table}\nFriday's Games`)).toEqual([
      'All Times EST',
      'GP W L OT Pts Whitby 41 26 10 5 Durham 42 24 13 5',
      "Friday's Games"
    ])
  })

  it('takes blank lines between wrapped paragraphs', () => {
    const text = `The province of Osmark will sell its last two breweries, ending a
hundred years of public beer, the finance secretary said on Friday.

Both made losses in nine of the past ten years.

"Nobody drinks it," he said.
`
    expect(starts(text)).toEqual(['The province', 'Both made lo', '"Nobody drin'])
  })

  it('takes each line of unwrapped text for a paragraph', () => {
    const text = `Ministers met in Lund on Friday to talk about the price of herring, which has doubled in a year, and about the fleets that catch it.
They agreed on nothing, and the talks go on.
"We will be back," one of them said as she left the castle, a little before midnight, under an umbrella that two ushers held.
`
    expect(groups(text)).toHaveLength(3)
  })

  it('keeps apart what would have fitted on the line above', () => {
    const text = `Contact:
Ana Lund
Nordkai AS, Bergen
+47 555 0100
ana@nordkai.example

The company runs nineteen ships on the west coast and in the fjords
and has three hundred people in all, most of them at sea, and in the
last year it carried a million passengers.
`
    expect(starts(text).slice(0, 5)).toEqual(['Contact:', 'Ana Lund', 'Nordkai AS,', '+47 555 0100', 'ana@nordkai.'])
    expect(groups(text)).toHaveLength(6)
  })

  it('tells flush paragraphs by their short last lines', () => {
    const text = `The province of Osmark will sell its last two breweries, ending a
hundred years of public beer, the finance secretary said today.
Both made losses in nine of the past ten years, and the new owner of
the larger one, a maker of lemonade, means to close it.
The unions called the sale a shame, and asked the courts to stop it
before the summer.
`
    expect(starts(text)).toEqual(['The province', 'Both made lo', 'The unions c'])
  })

  it('joins single sentences under an indented first line', () => {
    const text = `   Lund Insurance Ltd. said it expects its third-quarter profit to have doubled, to about $2.8 million, or 51 cents a share.

   A year ago, the insurer earned $1.4 million, or 25 cents a share.
In an interview, the chairman said sales in the latest quarter will come to about $28 million, a record for the company.
The figures are after a split in June.

   The shares rose.
`
    expect(starts(text)).toEqual(['Lund Insuran', 'A year ago,', 'The shares r'])
  })

  it('takes a tab or one blank for an indent where the text shows it to be one', () => {
    const text = `\tVARN (UPI) -- A senior official at the ministry of fish on Tuesday
ruled out any change in the quotas for herring and said the talks had
come to an end.
\tThe fleets had asked for more, as they do in every year, and offered
to stay in port for a month.
\t\`\`That is not how it works,'' the official said.
\tThe talks began in May and were to end in August, but both sides had
asked for more time.
\tNo date was set.
`
    expect(starts(text)).toEqual(['VARN (UPI) -', 'The fleets h', '``That is no', 'The talks be', 'No date was'])
  })

  it('does not take one blank before every line for an indent', () => {
    const text = ` The fleet is on its way to the sound, as the minister talked about
 the crisis with the one neighbour who has offered help, the prime
 minister of Osmark.

 She had rolled out the carpet for him, and welcomed him as a friend
 and as a guest.
`
    expect(groups(text)).toHaveLength(2)
  })

  it('joins lines of a telex in capitals', () => {
    const text = `   VARN, 18 NOV 89 (OSMARK RADIO) -- [TEXT] THE MINISTRY OF FISH SAID
TODAY THAT IT WILL NOT CHANGE THE QUOTAS, AND THAT THE TALKS WITH THE
FLEETS HAVE COME TO AN END.  THE FLEETS HAD ASKED FOR MORE.

   A SPOKESMAN FOR THE FLEETS -- HE DID NOT GIVE HIS NAME -- TOLD RADIO
-- BEFORE THE TALKS -- THAT THE SHIPS WOULD STAY IN PORT ALL WINTER.
`
    expect(groups(text)).toHaveLength(2)
  })

  it('keeps a headline in capitals from the text below', () => {
    const text = `MINISTRY OF FISH RULES OUT ANY CHANGE IN THE QUOTAS FOR HERRING
VARN, Feb 11 - The ministry of fish ruled out any change in the
quotas for herring and said that the talks with the fleets had come
to an end in the night.
`
    expect(groups(text)).toHaveLength(2)
  })

  it('keeps list items apart and their continued lines with them', () => {
    const text = `The ministry of fish gave three reasons for its decision, which the
fleets had feared since the summer and will now take to the courts:
- there are fewer herring in the sound than in any year since the war
  and nobody knows why;
- the price has doubled, so that fewer will do;
- the fleets did not ask in time.
1. This is what the law says, and what it said.
2. This is what the court says.
`
    expect(starts(text)).toEqual([
      'The ministry',
      '- there are',
      '- the price',
      '- the fleets',
      '1. This is w',
      '2. This is w'
    ])
  })

  it('takes a dash at the head of a wrapped line for prose', () => {
    const text = `The ministry of fish gave no reasons for its decision, which the fleets
-- they had feared it since the summer -- will now take to the courts in
the capital.
`
    expect(groups(text)).toHaveLength(1)
  })

  it('makes a table one group and never joins it with prose', () => {
    const text = `    The prices of herring in the ports of Osmark, in crowns a barrel,
were as follows:
             4/02     5/02     6/02
 Varn       21.50    21.75    22.00
 Holm       19.25    19.25    19.50
 ---------------------------------
 Lund       20.00    20.10    20.15
    The ministry gave no figures for the other ports, which are small.
`
    const found = groups(text)
    expect(found).toHaveLength(3)
    expect(found[1]).toMatch(/^4\/02.*20\.15$/)
  })

  it('keeps lines of results apart', () => {
    const text = `Soccer results on Sunday in the league of Osmark, whose season ends in
late May, with two matches put off because of fog on the coast:
Varn 2 Holm 0
Lund 1 Bergen 1
Holm City 0 Sund 3
`
    expect(starts(text).slice(1)).toEqual(['Varn 2 Holm', 'Lund 1 Berge', 'Holm City 0'])
  })

  it('keeps verse apart', () => {
    const text = `The poem that she read to the ministers, to their surprise, has four
lines and was written by her own grandmother in the last war:
The herring go,
The herring come,
And no one knows
Where they come from.
`
    expect(groups(text)).toHaveLength(5)
  })

  it('ends a header at its marks', () => {
    const text = `^Ferry Fire<
^By ANA LUND=
^Associated Press Writer=
\t   VARN, Norway (AP) _ A fire killed two sailors on a ferry today, the coast guard said in a short note.
\t   The ship was new.
`
    expect(groups(text)).toHaveLength(5)
    expect(groups('Quotas stay, says ministry of fish in Varn =\n\nVarn (dpa) - The quotas')).toHaveLength(2)
    expect(groups('By Ana Lund, Varn News =\nVarn (dpa) - The quotas')).toHaveLength(2)
  })

  it('joins a wrapped header line that is marked at both ends', () => {
    expect(
      groups('^Ferry Fire in Sound of Varn Kills Two Sailors And\nThree Hundred Led Away<\n^By ANA LUND=\n')
    ).toHaveLength(2)
  })

  it("joins across an abbreviation and a number at the line's end", () => {
    const text = `   The court had put the order aside five days after it was made on Nov.
18. The order fell on Dec. 12 and the ships were free to go, which they
did not do before the spring of the year that came after it.
   The others of that year, which were Norwegian, Danish and U.S.
vessels, stayed on.
`
    expect(groups(text)).toHaveLength(2)
  })

  it('keeps long lines above wrapped text apart', () => {
    const text = `Path: news.varn.example!relay.holm.example!feed.lund.example!uplink.bergen.example!not-for-mail
Newsgroups: clari.osmark.fish,clari.osmark.crime,clari.osmark.weather,clari.osmark.top
Subject: Herring

The fleet left Varn on Friday, and nobody in the harbour knows when it
will be back, or whether the talks about the price of herring, which
has doubled in a year, will go on without it.
`
    expect(starts(text)).toEqual(['Path: news.v', 'Newsgroups:', 'Subject: Her', 'The fleet le'])
  })

  it('joins a full stop that was left on a line of its own', () => {
    const text = `The crown was 0.04 percent lower against the dollar and stood at 112.29
. The index, which tracks it against the six others in the basket, was
little changed.
`
    expect(groups(text)).toHaveLength(1)
  })

  it('finds nothing in nothing', () => {
    expect(groups('')).toEqual([])
    expect(groups('\n \n\t\n')).toEqual([])
  })

  it('puts every line into one group, in order', () => {
    const piece = fc.constantFrom(
      'The ',
      'herring ',
      'BY ',
      '\n',
      '\n',
      '\r\n',
      '   ',
      '. ',
      '- ',
      '1. ',
      '12.5   ',
      '----',
      '=',
      '<',
      '^',
      'x'.repeat(30)
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 200}), pieces => {
        const text = pieces.join('')
        const flat = flatten(text)
        const table = readLines(text, flat)
        let next = 0
        for (const {first, last} of joinLines(flat, table)) {
          expect(first).toBe(next)
          expect(last).toBeGreaterThanOrEqual(first)
          next = last + 1
        }
        expect(next).toBe(table.lines.length)
      })
    )
  })
})

describe('splitLongLine', () => {
  const parts = (text: string) => splitLongLine(text, 0, text.length).map(({start, end}) => text.slice(start, end))
  const paragraph = (topic: string) =>
    `The ministry said on Friday that it will not change the rules for ${topic}. They were made in the spring. "Nobody asked us to," ` +
    `said Odd Tveit, who speaks for the trade. The talks go on in Lund, where the two sides have met since May, and a court may have to rule.`

  it('cuts at double blanks between paragraphs', () => {
    const text = [paragraph('herring'), paragraph('cod'), paragraph('salmon')].join('  ')
    expect(parts(text)).toEqual([paragraph('herring'), paragraph('cod'), paragraph('salmon')])
  })

  it('cuts at wide blanks', () => {
    const text = [paragraph('herring'), paragraph('cod'), paragraph('salmon')].join('    ')
    expect(parts(text)).toHaveLength(3)
  })

  it('leaves typewriter blanks alone', () => {
    const text = [paragraph('herring'), paragraph('cod'), paragraph('salmon')].join(' ').replaceAll('. ', '.  ')
    expect(parts(text)).toHaveLength(1)
  })

  it('leaves double blanks of old line breaks alone', () => {
    const words = [paragraph('herring'), paragraph('cod'), paragraph('salmon'), paragraph('crab')].join(' ').split(' ')
    const text = words
      .map((word, index) => word + (index % 13 === 0 ? '  ' : ' '))
      .join('')
      .trim()
    expect(parts(text)).toHaveLength(1)
  })

  it('leaves short lines and the offsets of others alone', () => {
    expect(parts('One.  Two. Three.  Four.')).toHaveLength(1)
    const text = `12345${[paragraph('herring'), paragraph('cod'), paragraph('salmon')].join('  ')}`
    const found = splitLongLine(text, 5, text.length)
    expect(found[0]?.start).toBe(5)
    expect(found.at(-1)?.end).toBe(text.length)
    expect(text.slice(found[1]?.start, found[1]?.end)).toBe(paragraph('cod'))
  })
})

describe('buttons in small letters', () => {
  it('are blocks of their own', () => {
    expect(groups('Thousands flee as river bursts its banks\nfacebook\ntwitter\ncopylink\nlist 1 of 3 Floods')).toEqual(
      ['Thousands flee as river bursts its banks', 'facebook', 'twitter', 'copylink', 'list 1 of 3 Floods']
    )
  })

  it('are words of wrapped prose as well', () => {
    const wrapped =
      'The ministry has closed the accounts that it had on facebook\nand twitter, and the print editions of its paper, which few\nshare.'
    expect(groups(wrapped)).toHaveLength(1)
  })
})
