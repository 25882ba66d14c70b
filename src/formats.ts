/**
 * `wirestory/formats`: stories in the formats of the trade and of the web. Each
 * is a pure function of a `Story`; the heading comment of its file in
 * `src/formats/` says what goes where.
 */
import {csv} from './formats/csv.ts'
import type {Format, FormatId} from './formats/format.ts'
import {html} from './formats/html.ts'
import {jsonld} from './formats/jsonld.ts'
import {jsonl} from './formats/jsonl.ts'
import {markdown} from './formats/markdown.ts'
import {newsmlG2} from './formats/newsmlg2.ts'
import {ninjs21, ninjs30} from './formats/ninjs.ts'
import {nitf} from './formats/nitf.ts'
import {text} from './formats/text.ts'

export type {Format, FormatId, FormatOptions} from './formats/format.ts'
export type {NinjsExtension} from './formats/ninjs.ts'
export type {OffsetUnit} from './formats/offsets.ts'
export {withOffsets} from './formats/offsets.ts'
export {csv, html, jsonl, jsonld, markdown, newsmlG2, ninjs21, ninjs30, nitf, text}

/** All formats, in the order of the README. */
export const formats: readonly Format[] = [ninjs21, ninjs30, jsonld, nitf, newsmlG2, markdown, text, html, jsonl, csv]

/**
 * The format of a name.
 *
 * @param id such as `ninjs` or `nitf`
 */
export function formatOf(id: FormatId): Format
export function formatOf(id: string): Format | undefined
export function formatOf(id: string): Format | undefined {
  return formats.find(format => format.id === id)
}
