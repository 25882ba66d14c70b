// A parser that takes its time, so that a test can meet a worker at its work.
import {parseStory} from 'wirestory/structure'

const sleeper = new Int32Array(new SharedArrayBuffer(4))

export function parse(text, options) {
  Atomics.wait(sleeper, 0, 0, 15)
  return parseStory(text, options)
}
