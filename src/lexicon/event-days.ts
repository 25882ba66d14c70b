/**
 * Days that stand for what happened on them: `the Sept. 11 attacks` are of
 * 2001, in whatever year they are written of.
 */
export interface EventDay {
  month: number
  day: number
  year: number
  /** Words behind the day, in lower case, of which one is among the next few. */
  words: ReadonlySet<string>
}

const attacks = 'attack attacks terrorist terror'.split(' ')

export const eventDays: readonly EventDay[] = [
  {month: 9, day: 11, year: 2001, words: new Set([...attacks, 'hijackings', 'hijackers', 'commission', 'victims'])},
  {month: 10, day: 7, year: 2023, words: new Set([...attacks, 'massacre', 'hamas', 'hostages'])},
  {month: 1, day: 6, year: 2021, words: new Set(['capitol', 'riot', 'rioters', 'insurrection', 'insurrectionists'])},
  {month: 7, day: 7, year: 2005, words: new Set(['bombings', 'bombers', 'london'])},
  {month: 3, day: 11, year: 2011, words: new Set(['tsunami', 'earthquake', 'quake', 'meltdowns'])}
]
