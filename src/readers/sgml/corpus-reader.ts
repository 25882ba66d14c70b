/**
 * News corpora in SGML: Reuters-21578, English Gigaword, TREC's AP. One record
 * an element, no nesting to speak of, `&` and `<` now and then unescaped.
 */
import {find, rawTextOf, type Element} from '../markup/element.ts'
import {parseHtml} from '../markup/parse-html.ts'
import {recordReader, type RecordFormat} from '../markup/record-reader.ts'
import {trimLines} from '../markup/trim.ts'
import type {Reader} from '../types.ts'

/** Makes a reader of a corpus; the elements of its records have names in lower case. */
export function corpusReader(format: Omit<RecordFormat, 'parse'>): Reader {
  return recordReader({
    ...format,
    parse: text => {
      const {root, tooDeep} = parseHtml(text)
      const record = format.records.map(name => find(root, name.toLowerCase())).find(Boolean)
      return {
        ...(record && {root: record}),
        ...(tooDeep && {fault: {rule: 'refused-xml', found: 'elements nested too deep'}})
      }
    }
  })
}

/** An element's text with its lines, without the blank ones around it. */
export function linesIn(record: Element, path: string): string | undefined {
  const element = find(record, path)
  if (!element) return undefined
  const text = trimLines(rawTextOf(element))
  return text === '' ? undefined : text
}
