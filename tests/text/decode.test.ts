import {describe, expect, it} from 'vitest'
import {decode, decodeWindows1252} from '../../src/text/decode.ts'

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
})

describe('decode', () => {
  it('takes valid UTF-8 for UTF-8, and drops its byte order mark', () => {
    expect(decode(Buffer.from('\ufeffMÁLAGA – “Sí”'))).toEqual({text: 'MÁLAGA – “Sí”', encoding: 'utf-8'})
    expect(decode(Buffer.from('plain ASCII'))).toEqual({text: 'plain ASCII', encoding: 'utf-8'})
  })

  it('takes all else for windows-1252', () => {
    const bytes = Buffer.from('M\u00c1LAGA \u0096 \u0093S\u00ed\u0094', 'latin1')
    expect(decode(bytes)).toEqual({text: 'MÁLAGA – “Sí”', encoding: 'windows-1252'})
  })

  it('does not take a cut UTF-8 sequence, nor an encoded surrogate, for UTF-8', () => {
    expect(decode(Uint8Array.of(0x41, 0xe2, 0x80)).encoding).toBe('windows-1252')
    expect(decode(Uint8Array.of(0xed, 0xa0, 0x80)).encoding).toBe('windows-1252')
  })

  it('reads UTF-16 by its byte order mark', () => {
    const little = Buffer.from('\ufeffOSLO “ja”', 'utf16le')
    expect(decode(little)).toEqual({text: 'OSLO “ja”', encoding: 'utf-16le'})
    expect(decode(Buffer.from(little).swap16())).toEqual({text: 'OSLO “ja”', encoding: 'utf-16be'})
  })

  it('reads no bytes as no text', () => {
    expect(decode(new Uint8Array())).toEqual({text: '', encoding: 'utf-8'})
  })
})
