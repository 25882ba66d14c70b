/**
 * Who asked not to be named.
 */
import type {Draft} from './types.ts'

const unnamed =
  /\b(?:(?:on|under)(?: the)? condition of (?:strict |total |complete )?anonymity|(?:asked|wished|wanted|requested|declined|refused|chose|preferred)(?: him| her| them)? (?:not )?to (?:be|remain) (?:named|identified|quoted by name|anonymous|unnamed)|asked not to be quoted|requested anonymity|(?:insisted on|asking for|requesting|granted) anonymity|spoke anonymously|speaking anonymously|not (?:be )?authori[sz]ed to (?:speak|talk|comment|discuss)|whose name was withheld)\b/iu

const namelessness =
  /^(?:\w{1,12} )?(?:ask|declin|refus|request|want|wish|prefer)\w{0,3} (?:(?:not )?to (?:not )?be (?:named|identified|quoted by name)|to remain (?:anonymous|unnamed)|to be (?:known|identified) only (?:as|by)|to (?:give|disclose) (?:his|her|their|a) (?:full )?name)\b/iu

/** Whether a cue and its content say no more than that the speaker is not to be named: `asked not to be identified`. */
export function asksNoName(flat: string, {cue, content}: Draft): boolean {
  const start = cue[0]?.start
  const end = content.at(-1)?.end
  return (
    start !== undefined &&
    end !== undefined &&
    start < end &&
    namelessness.test(flat.slice(start, Math.min(end, start + 80)))
  )
}

/** A word of each of them. */
const mayBeUnnamed = /nonym|named|identif|quoted|uthori|withheld/i

/** Whether a sentence says that its speaker is not to be named. */
export function isAnonymous(text: string): boolean {
  return mayBeUnnamed.test(text) && unnamed.test(text)
}
