/**
 * What a state that speaks is called: `Moscow` where only its capital speaks,
 * `Russia` as soon as that does.
 */
import type {StateRow} from '../../lexicon/states.ts'
import {personCase} from '../../text/case.ts'
import type {Entity} from './entities.ts'

const letters = /^[A-Z.]+$/
const shouted = /^\P{Ll}{5,}$/u

/** A state's name as it is shown: `United States` for `U.S.`. */
export function shownName(printed: string, {name}: StateRow): string {
  if (letters.test(printed) && isShort(printed.replaceAll('.', ''), name)) return name
  return shouted.test(printed) ? personCase(printed) : printed
}

function isShort(initials: string, name: string): boolean {
  return (
    name
      .split(' ')
      .map(word => word.charAt(0))
      .join('') === initials
  )
}

/** Notes that a state speaks under a name. */
export function speakAs(entity: Entity, printed: string, state: StateRow): void {
  const shown = shownName(printed, state)
  if (!entity.spoke || shown === state.name) entity.name = shown
  entity.spoke = true
}
