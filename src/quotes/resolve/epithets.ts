/**
 * What somebody is called in passing whom the story has named: `the Pole`,
 * `the 23-year-old`, `the Republican`, `the former champion`.
 */
import type {Range, Token} from '../types.ts'
import type {Entity} from './entities.ts'

const age = /^(?:\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)-year-old$/
/** Ends an adjective that stands for one of a people: `the Norwegian`, `the Iraqi`, not `the British`. */
const ofOne = /(?:an|i|ine|ese)$/

/** Words for one of a people that are no adjectives. */
const peoples = new Set(
  (
    'pole spaniard dane swede finn turk serb croat briton brit scot czech slovak greek thai arab jew kurd basque uzbek ' +
    'frenchman frenchwoman englishman englishwoman dutchman dutchwoman irishman irishwoman welshman welshwoman scotsman scotswoman'
  ).split(' ')
)

/** In front of a word for one. */
const ofSingle = new Set(['a', 'an', 'the', 'one', 'another'])

/** Parties, ranks, and what people are famous for. */
const epithets = new Set(
  (
    'republican democrat conservative liberal socialist independent centrist tory ' +
    'champion medallist medalist olympian winner runner-up finalist semi-finalist semifinalist titleholder laureate debutant newcomer ' +
    'lawmaker politician actor actress singer rapper comedian novelist striker midfielder defender goalkeeper winger batsman bowler quarterback pitcher ' +
    'billionaire millionaire tycoon retiree grandmother grandfather ' +
    'veteran teenager octogenarian septuagenarian nonagenarian pensioner native left-hander right-hander favourite favorite'
  ).split(' ')
)

/** Whether a noun phrase calls one person by a people, an age, a party or a rank. */
export function isEpithet(tokens: readonly Token[], {from, to}: Range): boolean {
  return tokens[from]?.low === 'the' && saysOne(tokens, from, to)
}

/** `a German`, `the Brack Republican`: no name, whatever its capital. */
export function isOneOfMany(tokens: readonly Token[], {from, to}: Range): boolean {
  return ofSingle.has(tokens[from]?.low ?? '') && saysOne(tokens, from, to)
}

function saysOne(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]
  return to - from > 1 && last !== undefined && (epithets.has(last.low) || age.test(last.low) || isOfPeople(last))
}

/** `Pole`, `Norwegian`; not the given name `Finn`. */
export function isPeople({low, word}: Token): boolean {
  return peoples.has(low) && !word.isGiven
}

function isOfPeople({low, word}: Token): boolean {
  return peoples.has(low) || (ofOne.test(low) && word.isDemonym)
}

/** Whether somebody who has been called so is of another people: `the German` is not `the American`. */
export function isOfOtherPeople({described}: Entity, head: Token | undefined): boolean {
  if (!head || !isOfPeople(head)) return false
  return described.some(({tokens, head: other}) => {
    const last = tokens.at(-1)
    return last !== undefined && other !== head.word.bare && isOfPeople(last)
  })
}
