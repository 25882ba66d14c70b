/** Readers of formats in XML. */
import {recordReader, type RecordFormat} from '../markup/record-reader.ts'
import type {Reader} from '../types.ts'
import {parseXml} from './parse-xml.ts'

export type {RecordStory as XmlStory} from '../markup/record-reader.ts'

/** Makes a reader of a format. */
export function xmlReader(format: Omit<RecordFormat, 'parse'>): Reader {
  return recordReader({...format, parse: parseXml})
}
