/** The readers, in the order in which they are asked; the first that knows the first bytes reads. */
import {anpa1312} from './anpa1312.ts'
import {iptc7901} from './iptc7901.ts'
import {plainText} from './plain-text.ts'
import type {Reader} from './types.ts'
import {zczc} from './zczc.ts'

/** All readers of the package. Put your own in front: `[mine, ...defaultReaders]`. */
export const defaultReaders: readonly Reader[] = [anpa1312, zczc, iptc7901, plainText]
