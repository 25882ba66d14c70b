/**
 * Who asked not to be named.
 */
import type {Span} from '../story/types.ts'
import {mayBeUnnamed, signal} from './signals.ts'
import type {Draft, Sentence, Token} from './types.ts'

const unnamed =
  /\b(?:(?:on|under)(?: the)? condition of (?:strict |total |complete )?anonymity|(?:asked|wished|wanted|requested|declined|refused|chose|preferred)(?: him| her| them)? (?:not )?to (?:be|remain) (?:named|identified|quoted by name|anonymous|unnamed)|asked not to be quoted|requested anonymity|(?:insisted on|ask(?:ed|ing) for|requesting|granted) anonymity|spoke anonymously|speaking anonymously|not (?:be )?authori[sz]ed to (?:speak|talk|comment|discuss)|whose name was withheld)\b/i

const namelessness =
  /^(?:\w{1,12} )?(?:ask|declin|refus|request|want|wish|prefer)\w{0,3} (?:for anonymity|(?:not )?to (?:not )?be (?:named|identified|quoted by name)|to remain (?:anonymous|unnamed)|to be (?:known|identified) only (?:as|by)|to (?:give|disclose) (?:his|her|their|a) (?:full )?name)\b/i

/** The verbs of `namelessness`, which is slow to compile. */
const wish = /ask|declin|refus|request|want|wish|prefer/i

/** Whether a cue and its content say no more than that the speaker is not to be named: `asked not to be identified`. */
export function asksNoName(flat: string, {cue, content}: Draft): boolean {
  const start = cue[0]?.start
  const end = content.at(-1)?.end
  if (start === undefined || end === undefined || start >= end) return false
  const words = flat.slice(start, Math.min(end, start + 80))
  return wish.test(words) && namelessness.test(words)
}

/**
 * Marks whoever a sentence says is not to be named: the one whose mention says
 * so, else the last before those words. `Ruiz said a man who asked not to be
 * named had called her` tells nothing of Ruiz.
 *
 * @param flat the flat text
 * @param sentence with its tokens
 * @param drafts of the sentence
 * @returns the drafts that report something
 */
export function withAnonymity(flat: string, {start, end, tokens, signals}: Sentence, drafts: Draft[]): Draft[] {
  // Words in quotation marks are no tokens.
  if (drafts.length === 0 || !(signals & signal.unnamed || tokens.some(isStretch) || tokens.length > longestRead))
    return drafts
  const text = flat.slice(start, end)
  const hit = mayBeUnnamed.test(text) ? unnamed.exec(text) : null
  if (!hit) return drafts
  const at = start + hit.index
  const real = drafts.filter(({mention}) => !mention || !isWithin(mention, at, at + hit[0].length))
  const outside = real.filter(draft => !draft.content.some(span => holds(span, at)) && !asksNoName(flat, draft))
  const owner =
    outside.find(({mention}) => mention && holds(mention, at)) ??
    outside.filter(({mention}) => mention && mention.start < at).at(-1) ??
    outside[0]
  if (owner) owner.anonymous = true
  return real
}

/** A longer sentence may be part of one that quotes. */
const longestRead = 300

function isStretch({kind}: Token): boolean {
  return kind === 'stretch'
}

function holds({start, end}: Span, at: number): boolean {
  return start <= at && at < end
}

function isWithin({start, end}: Span, from: number, to: number): boolean {
  return start >= from && end <= to
}
