/** Inputs that nobody sent as a file of stories, for readers: of any length, a byte a character. */
import {c} from './frames.ts'

export interface HostileInput {
  name: string
  format: string
  make: (size: number) => string
}

const frame = c.SYN + c.SOH + 'a0123' + c.US

const wires: readonly HostileInput[] = [
  {name: 'SOH', format: 'anpa1312', make: size => c.SOH.repeat(size)},
  {name: 'SYN', format: 'anpa1312', make: size => c.SYN.repeat(size)},
  {name: 'SYN SOH by turns', format: 'anpa1312', make: size => (c.SYN + c.SOH).repeat(size / 2)},
  {name: 'frames that never end', format: 'anpa1312', make: size => (frame + '-----\n').repeat(size / 10)},
  {name: 'ETX', format: 'anpa1312', make: size => frame + c.STX + c.ETX.repeat(size)},
  {name: 'ENQ', format: 'anpa1312', make: size => c.ENQ.repeat(size) + frame},
  {name: 'lines of ^', format: 'anpa1312', make: size => frame + '\n' + c.STX + '^<\n'.repeat(size / 4)},
  {name: 'one line', format: 'anpa1312', make: size => frame + c.STX + 'x'.repeat(size)},
  {name: 'SOH', format: 'iptc7901', make: size => c.SOH.repeat(size)},
  {name: 'SOH in lines', format: 'iptc7901', make: size => (c.SOH + '\n').repeat(size / 2)},
  {name: 'STX', format: 'iptc7901', make: size => (c.SOH + c.STX).repeat(size / 2)},
  {name: 'headers', format: 'iptc7901', make: size => 'eca0061 4 i 211  dpa 0061\n'.repeat(size / 25)},
  {name: 'blanks', format: 'iptc7901', make: size => c.SOH + 'eca0061 4 i 211  dpa 0061\n' + ' '.repeat(size)},
  {name: 'DEL', format: 'iptc7901', make: size => c.DEL.repeat(size)},
  {name: './.', format: 'iptc7901', make: size => 'eca0061 4 i 211  dpa 0061\n' + './.\n'.repeat(size / 4)},
  {name: 'ZCZC', format: 'zczc', make: size => 'ZCZC\n'.repeat(size / 5)},
  {name: 'sigils', format: 'zczc', make: size => 'ZCZC\n' + '$a\n'.repeat(size / 3)},
  {name: 'CR', format: 'zczc', make: size => 'ZCZC\n' + '\r'.repeat(size)},
  {name: 'NNNN', format: 'plain', make: size => 'NNNN\n'.repeat(size / 5)},
  {name: 'blanks', format: 'plain', make: size => ' '.repeat(size)},
  {name: 'mojibake', format: 'plain', make: size => 'â€œÃ'.repeat(size / 4)},
  {name: 'windows-1252', format: 'plain', make: size => '\u0093é'.repeat(size / 2)}
]

/** Markup and JSON of nothing but one piece. */
export const hostilePieces: ReadonlyArray<readonly [format: string, piece: string]> = [
  ['nitf', '<nitf>'],
  ['nitf', '</nitf>'],
  ['nitf', '<nitf><p>x</nitf>'],
  ['nitf', '<![CDATA['],
  ['nitf', '<!--'],
  ['nitf', `<nitf a${'b'.repeat(200)}="c" `],
  ['nitf', '<nitf>&amp'],
  ['nitf', '<nitf>&'],
  ['newsmlg2', '<newsItem guid="1">'],
  ['newsmlg2', '<a:b:newsItem>'],
  ['newsml1', '<NewsItem><NewsComponent><NewsLines><HeadLine>x'],
  ['rcv1', '<newsitem itemid="1"><codes><code code="x">'],
  ['reuters21578', '<REUTERS>&#2;'],
  ['gigaword', '<DOC id="x"><TEXT><P>'],
  ['gigaword', '</DOC>'],
  ['trec', '<DOC><DOCNO>'],
  ['html', '<div>'],
  ['html', '</div>'],
  ['html', '<p>'],
  ['html', '<article>'],
  ['html', '<article><p>x</p>'],
  ['html', '<table><tr><td>'],
  ['html', '<script type="application/ld+json">{'],
  ['html', '<a href="'],
  ['html', '&#'],
  ['ninjs', '{'],
  ['ninjs', '{"uri":'],
  ['ninjs', '"\\'],
  ['ninjs', '[]'],
  ['jsonl', '{"text":"x"}\n'],
  ['jsonl', '{"text":['],
  ['mail', 'From: x\n'],
  ['mail', ' folded\n'],
  ['mail', 'Content-Type: multipart/mixed; boundary=b\n\n--b\n'],
  ['mail', '=?utf-8?Q?'],
  ['mail', '\nFrom x@y.z Sat May  4 10:15:00 2019\n']
]

export const hostileInputs: readonly HostileInput[] = [
  ...wires,
  ...hostilePieces.map(([format, piece]) => ({
    name: JSON.stringify(piece.slice(0, 40)),
    format,
    make: (size: number) => piece.repeat(Math.ceil(size / piece.length))
  }))
]
