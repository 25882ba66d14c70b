import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {document, element, escapeText, fragment, group} from '../../src/formats/markup.ts'
import {readXml, textOf} from './xml.ts'

/** What stands for a character: itself where XML 1.0 has it (production 2, `Char`). */
function allowed(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return [9, 10, 13].includes(code) ? character : ' '
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || code > 0xffff ? character : '\ufffd'
}

describe('text', () => {
  it.each([
    ['markup', '<b>&amp;</b> ]]>', '&lt;b&gt;&amp;amp;&lt;/b&gt; ]]&gt;'],
    ['quotation marks', `"a" 'b'`, `&quot;a&quot; 'b'`],
    ['a carriage return, which a parser would take away', 'a\r\nb', 'a&#13;\nb'],
    ['control characters', 'a\u0000b\u001bc\u000bd', 'a b c d'],
    ['halves of pairs', 'a\ud83d b\udea2', 'a\ufffd b\ufffd'],
    ['noncharacters', '\ufffe\uffff', '\ufffd\ufffd'],
    ['what is allowed', 'é 🚢 \t\u0085\u009f\ufdd0', 'é 🚢 \t\u0085\u009f\ufdd0']
  ])('is escaped: %s', (_what, text, written) => {
    expect(escapeText(text)).toBe(written)
  })
})

describe('an element', () => {
  it('closes itself when it is empty', () => {
    expect(element('a', {}).markup).toBe('<a/>')
    expect(element('a', {b: undefined, c: 1}, '', undefined).markup).toBe('<a c="1"/>')
  })

  it('escapes text and leaves markup alone', () => {
    expect(element('a', {b: '"<\n'}, '<', element('c', {}), fragment('&')).markup).toBe(
      '<a b="&quot;&lt;&#10;">&lt;<c/>&amp;</a>'
    )
  })

  it('of others stands on lines, or not at all', () => {
    expect(group('a', {}, element('b', {}), undefined, element('c', {}))?.markup).toBe('<a>\n<b/>\n<c/>\n</a>')
    expect(group('a', {}, undefined)).toBeUndefined()
  })

  it('is read back as it was by a strict parser, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        const held = Array.from(text, allowed).join('')
        const read = readXml(document(element('a', {b: text}, text, 'end')))
        expect(read.attributes['b']).toBe(held)
        expect(textOf(read)).toBe(`${held}end`)
      })
    )
  })
})
