/**
 * HTML, and SGML that was never meant to be valid, to elements, by htmlparser2.
 */
import {Parser} from 'htmlparser2'
import type {Element} from './element.ts'

/** Pages nest some 30 deep. What is deeper has its text where the nesting ends. */
const deepest = 200
/** The parser takes its text in pieces: a text that only opens elements ends with one. */
const piece = 1 << 14

/**
 * Parses markup that may have any fault.
 *
 * @param text decoded HTML or SGML
 * @returns an element without a name that holds all of it; and whether it was read to its end
 */
export function parseHtml(text: string): ParsedMarkup {
  return parse(text, false)
}

/** Parses XML that is not well-formed: as `parseHtml`, with names as XML has them. */
export function parseTags(text: string): ParsedMarkup {
  return parse(text, true)
}

interface ParsedMarkup {
  root: Element
  tooDeep: boolean
}

function parse(text: string, xmlMode: boolean): ParsedMarkup {
  const root: Element = {name: '', attributes: new Map(), children: []}
  const open: Element[] = [root]
  const state = {tooDeep: false}
  const handler = {
    onopentag(name: string, attributes: Record<string, string>) {
      if (open.length > deepest) state.tooDeep = true
      if (state.tooDeep) return
      const element: Element = {
        name: xmlMode ? name.slice(name.indexOf(':') + 1) : name,
        attributes: new Map(Object.entries(attributes)),
        children: []
      }
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    ontext(value: string) {
      if (!state.tooDeep) open.at(-1)?.children.push(value)
    },
    onclosetag() {
      if (!state.tooDeep && open.length > 1) open.pop()
    }
  }
  const parser = new Parser(handler, {xmlMode})
  for (let at = 0; at < text.length && !state.tooDeep; at += piece) parser.write(text.slice(at, at + piece))
  if (!state.tooDeep) parser.end()
  return {root, tooDeep: state.tooDeep}
}
