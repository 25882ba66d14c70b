/** A parser as a caller could bring one, with stories that it does not survive. */
import process from 'node:process'
import {parseStory} from 'wirestory'

export function parse(text, options) {
  const [, poison] = /^POISON (\w+)$/m.exec(text) ?? []
  if (poison === 'hang') for (;;);
  if (poison === 'throw') throw new Error('planted')
  if (poison === 'exit') process.exit(3)
  if (poison === 'stack') return deeper(text)
  if (poison === 'memory') return fill()
  return parseStory(text, options)
}

function deeper(text) {
  return `${deeper(text)}.`
}

function fill() {
  const all = []
  for (;;) all.push(new Array(100_000).fill({full: true}))
}
