import {describe, expect, it} from 'vitest'
import {decodeBytes, decodeFile} from '../../../src/readers/encoding/decode.ts'
import {encodingOf} from '../../../src/readers/encoding/labels.ts'
import {findMojibake, repairMojibake} from '../../../src/readers/encoding/mojibake.ts'
import {sniffEncoding} from '../../../src/readers/encoding/sniff.ts'
import {decodeWindows1252, windows1252ByteOf} from '../../../src/readers/encoding/windows-1252.ts'

const all = Uint8Array.from({length: 256}, (_, index) => index)

describe('decodeWindows1252', () => {
  it('reads bytes 80 to 9F as windows-1252, not as the control characters that Node 20 makes of them', () => {
    expect(decodeWindows1252(all.subarray(0x80, 0xa0))).toBe(
      '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
        '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'
    )
  })

  it('leaves ASCII and the Latin-1 half as they are', () => {
    for (const byte of all) {
      if (byte < 0x80 || byte > 0x9f) expect(decodeWindows1252(Uint8Array.of(byte))).toBe(String.fromCharCode(byte))
    }
  })

  it('gives one character a byte, over many chunks', () => {
    const bytes = new Uint8Array(100_003).fill(0x93)
    expect(decodeWindows1252(bytes)).toBe('\u201c'.repeat(100_003))
  })

  it('goes back to the byte', () => {
    for (const byte of all) {
      expect(windows1252ByteOf(decodeWindows1252(Uint8Array.of(byte)).charCodeAt(0))).toBe(byte)
    }
    expect(windows1252ByteOf('Ж'.charCodeAt(0))).toBeUndefined()
  })
})

describe('decodeBytes', () => {
  it('takes valid UTF-8 for UTF-8', () => {
    expect(decodeBytes(Buffer.from('MÁLAGA – “Sí”'))).toEqual({text: 'MÁLAGA – “Sí”', encoding: 'utf-8', strays: 0})
    expect(decodeBytes(Buffer.from('plain ASCII')).encoding).toBe('utf-8')
    expect(decodeBytes(new Uint8Array())).toEqual({text: '', encoding: 'utf-8', strays: 0})
  })

  it('takes all else for windows-1252', () => {
    const bytes = Buffer.from('M\u00c1LAGA \u0096 \u0093S\u00ed\u0094', 'latin1')
    expect(decodeBytes(bytes)).toEqual({text: 'MÁLAGA – “Sí”', encoding: 'windows-1252', strays: 0})
  })

  it('reads what is UTF-8 but for a few bytes as both', () => {
    const more = Buffer.concat([Buffer.from('Zoë, Jürgen, Ólafur, Åsa '), Buffer.from([0x93, 0x4a, 0x61, 0x94])])
    expect(decodeBytes(more)).toEqual({text: 'Zoë, Jürgen, Ólafur, Åsa “Ja”', encoding: 'utf-8', strays: 2})
  })

  it('is not misled by letters of windows-1252 that happen to be a sequence of UTF-8', () => {
    // `É’` is C9 92.
    expect(decodeBytes(Buffer.from('the \u0091caf\u00e9\u0092, or CAF\u00c9\u0092S', 'latin1')).text).toBe(
      'the ‘café’, or CAFÉ’S'
    )
  })

  it.each([
    ['a cut sequence', [0x41, 0xe2, 0x80]],
    ['an encoded surrogate', [0xed, 0xa0, 0x80]],
    ['an overlong form', [0xc0, 0xaf]],
    ['more than Unicode has', [0xf4, 0x90, 0x80, 0x80]]
  ])('does not take %s for UTF-8', (_, bytes) => {
    expect(decodeBytes(Uint8Array.from(bytes)).encoding).toBe('windows-1252')
  })

  it('reads what it is told', () => {
    expect(decodeBytes(Uint8Array.of(0x8e, 0xd2, 0x41), 'macintosh').text).toBe('é“A')
    expect(decodeBytes(Buffer.from('“A”'), 'windows-1252').text).toBe('â€œAâ€\u009d')
    expect(decodeBytes(Uint8Array.of(0x41, 0x93), 'utf-8')).toEqual({text: 'A“', encoding: 'utf-8', strays: 1})
  })
})

describe('decodeFile', () => {
  it('drops byte order marks and reads what they show', () => {
    expect(decodeFile(Buffer.from('\ufeffMÁLAGA'))).toEqual({text: 'MÁLAGA', encoding: 'utf-8'})
    const little = Buffer.from('\ufeffOSLO “ja”', 'utf16le')
    expect(decodeFile(little)).toEqual({text: 'OSLO “ja”', encoding: 'utf-16le'})
    expect(decodeFile(Buffer.from(little).swap16())).toEqual({text: 'OSLO “ja”', encoding: 'utf-16be'})
  })

  it('keeps a lone surrogate, and says where half a unit was', () => {
    const bytes = Buffer.concat([Buffer.from('\ufeffA\ud800B', 'utf16le'), Buffer.from([0x41])])
    expect(decodeFile(bytes).text).toBe('A\ud800B\ufffd')
  })
})

describe('sniffEncoding', () => {
  it('tells UTF-16 without a mark by the side of the zeros', () => {
    const little = Buffer.from('OSLO, May 3 - The ferry sails again.\n', 'utf16le')
    expect(sniffEncoding(little)).toEqual({encoding: 'utf-16le', skip: 0})
    expect(sniffEncoding(Buffer.from(little).swap16())).toEqual({encoding: 'utf-16be', skip: 0})
    const mixed = Buffer.from('МОСКВА, 3 мая - Паром снова ходит по реке.\n', 'utf16le')
    expect(sniffEncoding(mixed)?.encoding).toBe('utf-16le')
  })

  it('does not take padding, nor bytes of other encodings, for UTF-16', () => {
    expect(sniffEncoding(Buffer.alloc(200))).toBeUndefined()
    expect(sniffEncoding(Buffer.from('\0\0\0\0\u0016\u0016\u0001a1234\u001f-----\r\n'))).toBeUndefined()
    expect(sniffEncoding(Buffer.from('Паром снова ходит'))).toBeUndefined()
    expect(sniffEncoding(new Uint8Array())).toBeUndefined()
  })
})

describe('encodingOf', () => {
  it.each([
    ['latin1', 'windows-1252'],
    ['ISO-8859-1', 'windows-1252'],
    ['us-ascii', 'windows-1252'],
    ['macintosh', 'macintosh'],
    ['Mac-Roman', 'macintosh'],
    ['UTF8', 'utf-8'],
    ['koi8-r', 'koi8-r'],
    ['utf-16', 'utf-16le']
  ])('%s is %s', (label, name) => {
    expect(encodingOf(label)).toBe(name)
  })

  it('knows no other', () => {
    expect(encodingOf('klingon')).toBeUndefined()
    expect(encodingOf('')).toBeUndefined()
  })
})

describe('mojibake', () => {
  it.each([
    ['â€œYesâ€\u009d, she said', '“Yes”, she said'],
    ['JosÃ© left', 'José left'],
    ['Â£5 million', '£5 million'],
    ['PaweÅ‚ left', 'Paweł left'],
    ['â‚¬5 million', '€5 million'],
    ['“JosÃ©” left', '“José” left']
  ])('of %s is found and undone', (broken, sound) => {
    expect(findMojibake(broken)).toBeDefined()
    expect(repairMojibake(broken)).toBe(sound)
    expect(repairMojibake(sound)).toBe(sound)
  })

  it.each(['‘AMANHÃ’', '“ÂNGULO”', '»SKÅ«', 'Ärger', 'Zoë’s café', 'Ж–”', '10–12 °C'])('is not seen in %s', text => {
    expect(findMojibake(text)).toBeUndefined()
  })
})
