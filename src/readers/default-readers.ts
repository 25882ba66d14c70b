/** The readers, in the order in which they are asked; the first that knows the first bytes reads. */
import {anpa1312} from './anpa1312.ts'
import {html} from './html/html.ts'
import {iptc7901} from './iptc7901.ts'
import {jsonl} from './json/jsonl.ts'
import {ninjs} from './json/ninjs.ts'
import {mail} from './mail/mail.ts'
import {newsml1} from './newsml/newsml-1.ts'
import {newsmlG2} from './newsml/newsml-g2.ts'
import {nitf} from './nitf.ts'
import {plainText} from './plain-text.ts'
import {rcv1} from './rcv1.ts'
import {gigaword} from './sgml/gigaword.ts'
import {reuters21578} from './sgml/reuters-21578.ts'
import {trec} from './sgml/trec.ts'
import type {Reader} from './types.ts'
import {zczc} from './zczc.ts'

/** All readers of the package. Put your own in front: `[mine, ...defaultReaders]`. */
export const defaultReaders: readonly Reader[] = [
  // Bytes of transmissions.
  anpa1312,
  zczc,
  iptc7901,
  // XML: NewsML may carry NITF, so it is asked first.
  newsmlG2,
  newsml1,
  nitf,
  rcv1,
  // SGML.
  reuters21578,
  gigaword,
  trec,
  html,
  // JSON: lines of ninjs are ninjs.
  ninjs,
  jsonl,
  mail,
  plainText
]
