/** Words that tell whose the few words in quotation marks next to them are. */

/** `called it "a disgrace"`: verbs that give a name. */
const naming = new Set(
  'call describe label dub brand term denounce refer dismiss characterize characterise depict deride declare accuse say tell'.split(
    ' '
  )
)

/** `"Stop," he went`: verbs of doing that report only the words right next to them. */
const doing = new Set('put go hit fire shoot weigh choose begin start finish continue'.split(' '))

/** `her "47 percent" remark`: nouns for what somebody said. */
const saying = new Set(
  'comment remark statement claim promise pledge vow quip jibe joke insult slogan motto mantra catchphrase moniker nickname label phrase line message chant refrain speech theme tweet figure accusation answer reply response retort'
    .split(' ')
    .flatMap(noun => [noun, `${noun}s`])
)

/** Whether a verb gives something a name. */
export function isNaming(lemma: string): boolean {
  return naming.has(lemma)
}

/** Whether a noun stands for what somebody said. */
export function isSayingNoun(noun: string): boolean {
  return saying.has(noun)
}

/** Whether a verb that may be a cue mostly tells what somebody does, so that it reports no words farther off. */
export function isDoing(lemma: string): boolean {
  return doing.has(lemma)
}
