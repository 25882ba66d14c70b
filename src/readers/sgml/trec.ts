/**
 * TREC's AP Newswire of 1988 to 1990: `<DOC><DOCNO> AP890101-0001 </DOCNO>`,
 * with the header lines of ANPA 1312 in `FIRST` and `SECOND`.
 */
import type {Envelope} from '../../story/types.ts'
import {readWireHeader} from '../../text/wire-header.ts'
import {childrenOf, find, findAll, rawTextOf, textOf, type Element} from '../markup/element.ts'
import {trimLines} from '../markup/trim.ts'
import {present} from '../present.ts'
import type {Reader} from '../types.ts'
import {corpusReader} from './corpus-reader.ts'

/** `AP-NR-02-12-88 2344EST`: the day, and the hour on the clock of New York. */
const fileId = /-(?<month>\d\d)-(?<day>\d\d)-(?<year>\d\d) (?<hour>\d\d)(?<minute>\d\d)(?<zone>E[SD]T)?/
const zones: Readonly<Record<string, string>> = {EST: '-05:00', EDT: '-04:00'}

function sentAt(id: string): string | undefined {
  const groups = fileId.exec(id)?.groups
  if (!groups) return undefined
  const {month = '', day = '', year = '', hour = '', minute = '', zone = ''} = groups
  return `19${year}-${month}-${day}T${hour}:${minute}${zones[zone] ?? ''}`
}

function story(record: Element): {text: string; envelope: Envelope} {
  const id = textOf(find(record, 'docno'))
  const file = textOf(find(record, 'fileid'))
  const first = textOf(find(record, 'first'))
  const header = readWireHeader(first)
  const heads = findAll(record, 'head').map(textOf)
  const bylines = findAll(record, 'byline').map(textOf)
  const dateline = textOf(find(record, 'dateline'))
  const second = textOf(find(record, 'second'))
  const {category, priority, wordCount, keyword, version} = header?.fields ?? {}
  const envelope: Envelope = {
    format: 'trec',
    language: 'en',
    ...present({
      storyId: id,
      provider: id.startsWith('AP') ? 'AP' : undefined,
      category,
      priority,
      wordCount,
      keyword,
      version,
      sentAt: sentAt(file),
      headline: heads[0],
      dateline
    }),
    ...(bylines.length > 0 && {bylines}),
    ...(second !== '' && {extra: [{name: 'SECOND', value: second}]})
  }
  const bodies = childrenOf(record, 'text').map(text => trimLines(rawTextOf(text)))
  const body = bodies.filter(text => text !== '').join('\n\n')
  if (body === '') return {text: '', envelope}
  const lead = dateline === '' ? body : `${dateline} ${body.trimStart()}`
  return {text: [...heads, ...bylines, lead].filter(part => part !== '').join('\n\n'), envelope}
}

/** `trec`. */
export const trec: Reader = corpusReader({
  id: 'trec',
  records: ['DOC'],
  detect: head => /^\s{0,80}<DOC>\s{0,20}<DOCNO>/i.test(head),
  story
})
