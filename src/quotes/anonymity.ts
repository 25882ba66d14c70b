/**
 * Who asked not to be named.
 */
const unnamed =
  /\b(?:(?:on|under)(?: the)? condition of (?:strict |total |complete )?anonymity|(?:asked|wished|wanted|requested|declined|refused|chose|preferred)(?: him| her| them)? (?:not )?to (?:be|remain) (?:named|identified|quoted by name|anonymous|unnamed)|asked not to be quoted|requested anonymity|(?:insisted on|asking for|requesting|granted) anonymity|spoke anonymously|speaking anonymously|not (?:be )?authori[sz]ed to (?:speak|talk|comment|discuss)|whose name was withheld)\b/iu

/** A word of each of them. */
const mayBeUnnamed = /nonym|named|identif|quoted|uthori|withheld/i

/** Whether a sentence says that its speaker is not to be named. */
export function isAnonymous(text: string): boolean {
  return mayBeUnnamed.test(text) && unnamed.test(text)
}
