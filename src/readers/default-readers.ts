/** The readers, in the order in which they are asked; the first that knows the first bytes reads. */
import {plainText} from './plain-text.ts'
import type {Reader} from './types.ts'

/** All readers of the package. Put your own in front: `[mine, ...defaultReaders]`. */
export const defaultReaders: readonly Reader[] = [plainText]
